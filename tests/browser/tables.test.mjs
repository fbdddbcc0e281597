// Tables that sort and filter, what their addresses say, and lists on several pages.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import { violationsOf } from './axe.mjs';
import { SIZES, complaintsOf } from './browser.mjs';
import { serve } from './server.mjs';
import { sharedBrowser, sharedHost } from './sharing.mjs';
import { FILES, FOLDER } from './site.mjs';

const PIPELINE = 'opportunities/index.html';
const OPEN = '[aria-labelledby=_open]';

const browser = await sharedBrowser();
const host = await sharedHost(FOLDER);
let page;
let complaints;
before(async () => {
  page = await browser.newPage({ viewport: SIZES.desktop });
  page.setDefaultTimeout(5_000);
  complaints = complaintsOf(page, FILES);
});

/** The names of the rows that are shown, in order. */
const shown = (selector, on = page) => on.locator(`${selector} tbody > tr:visible > th`).allTextContents();
/** What the sentence beside the controls says. */
const count = (on = page) => on.locator('.table-tools output').first().textContent();
const select = (label, on = page) => on.locator('.table-tools').first().getByLabel(label, { exact: true });
const open = (path, on = page) => on.goto('about:blank').then(() => on.goto(FILES + path));

test('a head sorts up, down, and back', async () => {
  await open(PIPELINE);
  const first = await shown(`${OPEN} table`);
  assert(first.length > 5);
  const head = page.locator(`${OPEN} th[data-sort=amount]`);
  const amounts = () =>
    page.locator(`${OPEN} tbody td.number[data-value]`).evaluateAll((cells) => cells.map((cell) => Number(cell.dataset.value)));
  const turns = [];
  for (let turn = 0; turn < 3; turn += 1) {
    await head.getByRole('button').click();
    turns.push([await head.getAttribute('aria-sort'), new URL(page.url()).hash, await amounts()]);
  }
  const up = turns[0][2].toSorted((a, b) => a - b);
  assert.deepEqual(turns[0], ['ascending', '#sort=amount', up]);
  assert.deepEqual(turns[1], ['descending', '#sort=-amount', up.toReversed()]);
  assert.deepEqual(turns[2].slice(0, 2), [null, '']);
  assert.deepEqual(await shown(`${OPEN} table`), first);
});

test('dates sort by the calendar and names as the language has them', async () => {
  await open(`${PIPELINE}#sort=-close`);
  const dates = await page.locator(`${OPEN} tbody td > time`).evaluateAll((all) => all.map((time) => time.dateTime));
  assert.deepEqual(dates, dates.toSorted().reverse());
  await open(`${PIPELINE}#sort=name`);
  const names = await shown(`${OPEN} table`);
  assert.deepEqual(names, names.toSorted(new Intl.Collator('en', { numeric: true }).compare));
});

test('one filter governs the table and the map of criteria', async () => {
  await open(PIPELINE);
  const all = await shown(`${OPEN} table`);
  const unknown = () => page.locator('.heat [data-counts] td').allTextContents();
  const before = await unknown();
  await select('Owner').selectOption({ label: 'Aoife Brennan' });
  const hers = await shown(`${OPEN} table`);
  assert(hers.length > 1 && hers.length < all.length);
  assert.deepEqual(await shown('.heat'), hers);
  assert.equal(await count(), `${hers.length} of ${all.length} shown`);
  assert.notDeepEqual(await unknown(), before);
  const shownUnknown = await page.locator('.heat tbody > tr:visible').evaluateAll((rows) =>
    [...rows[0].cells].slice(1).map((_, i) => String(rows.filter((row) => row.cells[i + 1].querySelector('.rating-unknown, .rating-unrated')).length)),
  );
  assert.deepEqual(await unknown(), shownUnknown);
  await page.locator(`${OPEN} th[data-sort=name]`).getByRole('button').click();
  assert.deepEqual(await shown('.heat'), await shown(`${OPEN} table`));
  await page.getByRole('button', { name: 'Show all' }).first().click();
  assert.deepEqual(await shown(`${OPEN} table`), all);
  assert.deepEqual(await shown('.heat'), all);
  assert.deepEqual(await unknown(), before);
  assert.equal(new URL(page.url()).hash, '');
});

test('an address says what is shown, and the way back is the way one came', async () => {
  await open(`${PIPELINE}#owner=aoife-brennan`);
  assert.equal(await count(), `0 of ${(await page.locator(`${OPEN} tbody tr`).count())} shown`);
  await open(PIPELINE);
  const owner = await select('Owner').locator('option', { hasText: 'Aoife Brennan' }).getAttribute('value');
  await open(`${PIPELINE}#owner=${owner}&stage=develop&sort=-amount&q=NORR`);
  assert.equal(await select('Owner').inputValue(), owner);
  assert.equal(await select('Stage').inputValue(), 'develop');
  assert.deepEqual(await shown(`${OPEN} table`), ['Norrbana: Ålvik Norra, the sixth depot']);
  await select('Stage').selectOption('');
  await select('Owner').selectOption('');
  const history = [new URL(page.url()).hash];
  for (let back = 0; back < 2; back += 1) {
    await page.goBack();
    history.push(new URL(page.url()).hash);
  }
  assert.deepEqual(history, [
    '#q=NORR&sort=-amount',
    `#owner=${owner}&q=NORR&sort=-amount`,
    `#owner=${owner}&stage=develop&sort=-amount&q=NORR`,
  ]);
  await page.waitForFunction(() => document.querySelectorAll('[aria-labelledby=_open] tbody > tr:not([hidden])').length === 1);
});

test('text is found whatever its case and accents, and typing is one step of the history', async () => {
  await open(PIPELINE);
  const steps = await page.evaluate(() => history.length);
  await page.getByLabel('Find in this list').first().pressSequentially('alvik norr');
  // All of the list is here.
  assert(await page.getByText('Search the whole playbook for it').first().isHidden());
  assert.deepEqual(await shown(`${OPEN} table`), ['Norrbana: Ålvik Norra, the sixth depot']);
  assert.equal(await page.evaluate(() => history.length), steps);
});

test('an anchor of the page is left alone, and so is what is shown', async () => {
  await open(`${PIPELINE}#_heat`);
  assert(await page.locator('#_heat').evaluate((head) => head.getBoundingClientRect().top < window.innerHeight));
  await select('Stage').selectOption('develop');
  const some = await shown(`${OPEN} table`);
  await page.evaluate(() => {
    location.hash = '#_totals';
  });
  await page.waitForFunction(() => document.querySelector('#_totals').getBoundingClientRect().top < window.innerHeight);
  assert.deepEqual(await shown(`${OPEN} table`), some);
});

test('a total leads to what it counts', async () => {
  await open(PIPELINE);
  const link = page.locator('.totals a[href^="#owner="]').first();
  const counted = Number(await link.textContent());
  await link.click();
  assert.equal((await shown(`${OPEN} table`)).length, counted);
  assert(await page.locator('.table-tools').first().evaluate((tools) => tools.getBoundingClientRect().top >= 0));
});

test('actions are filtered across their weeks, and a week without any goes', async () => {
  await open('actions/index.html');
  const weeks = await page.locator('main section:has(table) > h2:visible').count();
  await select('PRIME').selectOption({ index: 1 });
  const [some, all] = (await count()).match(/\d+/g).map(Number);
  assert(some > 0 && some < all);
  assert.equal((await shown('main')).length, some);
  assert((await page.locator('main section:has(table) > h2:visible').count()) < weeks);
  await select('PRIME').selectOption('');
  await select('When').selectOption('overdue');
  assert.deepEqual(await page.locator('main section:has(table) > h2:visible').allTextContents(), ['Overdue']);
});

test('the reviews are filtered by their decision', async () => {
  await open('reviews/index.html');
  await select('Decided').selectOption({ label: 'Hold' });
  const decided = await page.locator('.review:visible [data-field=decision] dd').allTextContents();
  assert(decided.length > 0 && decided.every((decision) => decision === 'Hold'));
  assert.equal(await count(), `${decided.length} of ${await page.locator('.review').count()} shown`);
});

test('the tables of key players, accounts and criteria have their controls', async () => {
  for (const path of ['opportunities/estmoor-field-planning/players/index.html', 'methodology/criteria/compelling-event/index.html']) {
    await open(path);
    const choices = page.locator('.table-tools select').first();
    await choices.selectOption({ index: 1 });
    const [some, all] = (await count()).match(/\d+/g).map(Number);
    assert(some > 0 && some < all, `${path}: ${await count()}`);
  }
  await open('accounts/index.html');
  const open_ = page.locator('th[data-sort=open]').getByRole('button');
  await open_.click();
  await open_.click();
  const numbers = (await page.locator('.listing tbody td.number:nth-child(5)').allTextContents()).map(Number);
  assert.deepEqual(numbers, numbers.toSorted((a, b) => b - a));
});

test('everything can be done with the keyboard', async () => {
  await open(PIPELINE);
  await select('Account').focus();
  for (const label of ['Owner', 'Stage', 'Win position']) {
    await page.keyboard.press('Tab');
    assert(await select(label).evaluate((control) => control === document.activeElement), label);
  }
  await page.keyboard.press('Tab');
  await page.keyboard.type('corvane');
  assert((await shown(`${OPEN} table`)).every((name) => name.includes('Corvane')));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash === '');
  await page.locator(`${OPEN} th[data-sort=close] button`).focus();
  await page.keyboard.press('Space');
  await page.waitForFunction(() => location.hash === '#sort=close');
});

test('without JavaScript a table is whole and has no controls', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await open(`${PIPELINE}#owner=nobody`, plain);
  assert((await plain.locator(`${OPEN} tbody tr:visible`).count()) > 5);
  assert.equal(await plain.locator('main button, main select, main input, .table-tools').count(), 0);
  await context.close();
});

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds nothing while a filter is at work (${colorScheme})`, { timeout: 120_000 }, async () => {
    const context = await browser.newContext({ viewport: SIZES.phone, colorScheme, reducedMotion: 'reduce', bypassCSP: true });
    const filtered = await context.newPage();
    const found = [];
    for (const path of [`${PIPELINE}#q=n&sort=-amount`, 'actions/index.html#q=a&sort=owner', 'reviews/index.html#decision=hold']) {
      await open(path, filtered);
      assert(await filtered.locator('.table-tools button').first().isVisible(), path);
      found.push(...(await violationsOf(filtered)).map((line) => `${path}: ${line}`));
    }
    await context.close();
    assert.deepEqual(found, []);
  });
}

test('nothing was said in the console', () => {
  assert.deepEqual(complaints, []);
});

test('below a folder of a host addresses say the same', async () => {
  await page.goto(`${host.url}${PIPELINE}#stage=develop`);
  const some = await shown(`${OPEN} table`);
  assert(some.length > 0 && (await count()).startsWith(`${some.length} of `));
  await select('Stage').selectOption('propose');
  assert.equal(page.url(), `${host.url}${PIPELINE}#stage=propose`);
  await page.goBack();
  await page.waitForFunction((stage) => document.querySelector('.table-tools select + *, .table-tools') && location.hash === stage, '#stage=develop');
  assert.deepEqual(await shown(`${OPEN} table`), some);
});

/** Builds a playbook whose lists go over several pages: 130 opportunities with five actions each. */
function longSite() {
  const playbook = mkdtempSync(join(tmpdir(), 'salesbook-long-'));
  after(() => rmSync(playbook, { recursive: true }));
  for (const folder of ['opportunities', 'accounts']) mkdirSync(join(playbook, 'content', folder), { recursive: true });
  writeFileSync(join(playbook, 'site.toml'), 'title = "Long"\ncompany = "Long"\n');
  writeFileSync(join(playbook, 'content/accounts/acme.md'), '---\ntitle: Acme\n---\n');
  const day = (n) => new Date(Date.UTC(2027, 0, 1 + n)).toISOString().slice(0, 10);
  // Named against the order of their close dates.
  for (let n = 0; n < 130; n += 1) {
    const facts = `account: acme\nclose_date: ${day(n)}\nstage: ${n % 2 ? 'develop' : 'propose'}\namount: ${1000 + n}\n`;
    const action = (turn) => `    - {title: Step ${turn} of ${n}, due: ${day(n)}, prime: ${['prove', 'retrieve', 'insulate', 'minimise', 'emphasise'][turn]}}\n`;
    const plan = `plan:\n  actions:\n${[0, 1, 2, 3, 4].map(action).join('')}`;
    writeFileSync(join(playbook, `content/opportunities/deal-${999 - n}.md`), `---\ntitle: Deal ${n}\n${facts}${plan}---\n`);
  }
  const out = join(playbook, 'public');
  execFileSync(process.env.SALESBOOK, ['--root', playbook, 'build', '--quiet', '--today', process.env.SALESBOOK_TODAY, '--out', out]);
  return out;
}
const long = longSite();

test('a long list is read page by page, without JavaScript, and says what a filter looks at', { timeout: 120_000 }, async () => {
  const root = pathToFileURL(long + '/').href;

  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(root + PIPELINE);
  const read = [];
  for (let pages = 1; ; pages += 1) {
    read.push(...(await shown(`${OPEN} table`, plain)));
    assert.equal(await plain.locator('.pager [aria-current=page]').textContent(), `Page ${pages}`);
    const next = plain.locator('.pager a[rel=next]');
    if ((await next.count()) === 0) break;
    await next.click();
  }
  assert.deepEqual(read, Array.from({ length: 130 }, (_, n) => `Deal ${n}`));
  await plain.locator('.pager li').first().getByRole('link').click();
  assert.equal(plain.url(), root + PIPELINE);
  await context.close();

  const audited = await browser.newContext({ viewport: SIZES.desktop, bypassCSP: true });
  const second = await audited.newPage();
  await second.goto(`${root}lists/opportunities/2/index.html#stage=develop`);
  assert.equal(await count(second), '30 of the 60 on this page shown; the whole list has 130');
  assert.deepEqual(await violationsOf(second), []);
  // What stands on another page is found by the search, for whatever the filter asks.
  // From the disk a page cannot read the others.
  assert.equal(await second.getByRole('button', { name: 'Bring the whole list here' }).count(), 0);
  const further = second.getByRole('link', { name: 'Search the whole playbook for it' });
  const find = second.getByLabel('Find on this page of the list');
  await find.fill('Deal 129');
  assert.equal(await count(second), '0 of the 60 on this page shown; the whole list has 130');
  assert.equal(await further.getAttribute('href'), `${root}search/index.html?q=Develop+Deal+129`);
  await second.getByRole('button', { name: 'Show all' }).first().click();
  assert(await further.isHidden());
  await find.fill('Deal 129');
  await further.click();
  await second.locator('.search-results').getByText('Deal 129', { exact: true }).first().waitFor();
  await audited.close();
});

test('a long list is brought to one page, to be sorted and filtered as a whole', { timeout: 120_000 }, async () => {
  const far = await serve(long, '/far/');
  after(() => far.stop());
  const context = await browser.newContext({ viewport: SIZES.desktop, bypassCSP: true });
  const second = await context.newPage();
  const bring = second.getByRole('button', { name: 'Bring the whole list here' });
  const all = Array.from({ length: 130 }, (_, n) => `Deal ${n}`);
  await second.goto(`${far.url}lists/opportunities/2/index.html#sort=-amount`);

  await second.route('**/lists/opportunities/3/**', (route) => route.abort());
  await bring.click();
  await second.getByText('The other pages cannot be read just now.').waitFor();
  assert.equal((await shown(`${OPEN} table`, second)).length, 60);
  await second.unroute('**/lists/opportunities/3/**');

  await bring.click();
  await second.getByText('130 of 130 shown').waitFor();
  assert(await second.evaluate(() => document.activeElement.matches('.table-tools input[type=search]')));
  assert.deepEqual(await shown(`${OPEN} table`, second), all.toReversed());
  assert.deepEqual(await shown('.heat', second), all.toReversed());
  assert.equal(await second.locator('.heat tfoot td').first().textContent(), '130');
  assert.equal(await second.locator('.heat tfoot tr').count(), 1);
  assert.equal(await second.locator('.pager, [data-list-of]').count(), 0);
  assert.equal(await bring.count(), 0);
  assert.deepEqual(await violationsOf(second), []);
  const leads = await second.locator(`${OPEN} tbody th a`).evaluateAll((links) => links.map((link) => link.href));
  assert.equal(new Set(leads).size, 130);
  assert(leads.every((address) => /\/far\/opportunities\/deal-\d+\/index\.html$/.test(address)), leads[0]);

  await select('Stage', second).selectOption('develop');
  assert.equal(await count(second), '65 of 130 shown');
  assert.equal(await second.locator('.heat tfoot td').first().textContent(), '65');
  await second.getByRole('button', { name: 'Show all' }).click();
  await second.locator(`${OPEN} th[data-sort=amount]`).getByRole('button').click();
  assert.deepEqual(await shown(`${OPEN} table`, second), all);
  assert.equal(await second.locator('.heat tfoot td').first().textContent(), '130');

  // The weeks of further pages come with their actions.
  await second.goto(`${far.url}actions/index.html`);
  await bring.click();
  await second.getByText('650 of 650 shown').waitFor();
  const dues = await second.locator('table.actions tbody time').evaluateAll((all) => all.map((time) => time.dateTime));
  assert.equal(dues.length, 650);
  assert.deepEqual(dues, dues.toSorted());
  const weeks = await second.locator('main section:has(table.actions) h2').allTextContents();
  assert.equal(new Set(weeks).size, weeks.length);
  await select('PRIME', second).selectOption({ label: 'Insulate against competition' });
  assert.equal(await count(second), '130 of 650 shown');
  await context.close();
});
