// A page that somebody left open while the site was published anew: its search knows the old index.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { sharedBrowser, sharedHost } from './sharing.mjs';

const playbook = mkdtempSync(join(tmpdir(), 'salesbook-published-'));
const out = join(playbook, 'public');
const browser = await sharedBrowser();
const host = await sharedHost(out);
after(() => rmSync(playbook, { recursive: true }));

/** Publishes the playbook with a deal of this name, which stands before all others. */
function publish(name) {
  writeFileSync(join(playbook, 'content/opportunities/a.md'), `---\ntitle: ${name}\naccount: acme\nclose_date: 2027-03-31\namount: 1000\n---\n`);
  execFileSync(process.env.SALESBOOK, ['--root', playbook, 'build', '--quiet', '--today', process.env.SALESBOOK_TODAY, '--out', out]);
}

before(() => {
  for (const folder of ['opportunities', 'accounts']) mkdirSync(join(playbook, 'content', folder), { recursive: true });
  writeFileSync(join(playbook, 'site.toml'), 'title = "Published"\n');
  writeFileSync(join(playbook, 'content/accounts/acme.md'), '---\ntitle: Acme\n---\n');
});

for (const [name, root] of [
  ['from a file', () => pathToFileURL(out + '/').href],
  ['below a folder of a host', () => host.url],
]) {
  test(`an open page finds ${name} what has been published since`, { timeout: 120_000 }, async () => {
    publish('Quornby cranes');
    const page = await browser.newPage();
    await page.goto(`${root()}index.html`);
    const titles = page.locator('.search-results .search-title');
    const ask = async (question) => {
      await page.locator('#_search').fill(question);
      await page.locator(`.search-results[data-question="${question}"]`).waitFor({ timeout: 10_000 });
      return titles.allTextContents();
    };
    const directory = readFileSync(join(out, 'search/start.js'), 'utf8');
    await page.locator('#_search').focus();
    await page.waitForFunction(() => window.salesbookSearch?.start().then(() => true));

    // It has the old directory, and none of the words, which are other ones by now.
    publish('Zephwick pumps');
    assert.deepEqual(await ask('zephwick'), ['Zephwick pumps']);
    assert(!(await ask('quornby')).includes('Quornby cranes'));
    // What it has in memory stays whole, as the site was then.
    publish('Yarbrook valves');
    assert.deepEqual(await ask('zephwick'), ['Zephwick pumps']);

    // A browser or a host may keep the directory for a while.
    if (root().startsWith('http')) {
      await page.route(/start\.js$/, (route) => route.fulfill({ body: directory, contentType: 'text/javascript' }));
    }
    await page.reload();
    assert.deepEqual(await ask('yarbrook'), ['Yarbrook valves']);

    // Without the parts, the page says what to do.
    rmSync(join(out, 'search'), { recursive: true });
    await page.locator('#_search').fill('decision');
    await page.getByText('The playbook was published anew; reload the page.').waitFor({ timeout: 10_000 });
    assert.equal(await titles.count(), 0);
    await page.close();
  });
}
