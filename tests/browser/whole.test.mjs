// Every page of the site, opened from a file and from a folder of a host: nothing in the console,
// nothing fetched from elsewhere, no link, anchor or file that is not there, no id twice.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { complaintsOf, launch } from './browser.mjs';
import { serve } from './server.mjs';
import { FILES, FOLDER, files, pages } from './site.mjs';

let browser;
let host;
before(async () => {
  browser = await launch();
  host = await serve(FOLDER, '/a/b/');
});
after(async () => {
  await browser?.close();
  await host?.stop();
});

for (const [name, root] of [
  ['from a file', () => FILES],
  ['below a folder of a host', () => host.url],
]) {
  test(`every page opens ${name}, and every link leads somewhere`, { timeout: 300_000 }, async () => {
    const { complaints, found } = await openAll(root());
    assert.deepEqual(complaints, []);
    assert.deepEqual(problemsOf(found, root()), []);
    const links = [...found.values()].reduce((sum, { targets }) => sum + targets.length, 0);
    assert(links > pages.length * 5, `only ${links} links were found`);
  });
}

/** Opens every page, and returns what is wrong with it and what it holds. */
async function openAll(root) {
  const page = await browser.newPage();
  const complaints = complaintsOf(page, root);
  const found = new Map();
  for (const path of pages) {
    await page.goto(root + encodeURI(path));
    found.set(path, await page.evaluate(contentOf));
  }
  await page.close();
  return { complaints, found };
}

/** The ids and the targets of a page; runs in the page. */
function contentOf() {
  const all = (selector, attribute) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute));
  const addresses = [...all('[href]', 'href'), ...all('[src]', 'src'), ...all('object[data]', 'data')];
  for (const set of all('[srcset]', 'srcset')) addresses.push(...set.split(',').map((one) => one.trim().split(/\s/)[0]));
  const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'].flatMap((attribute) =>
    all(`[${attribute}]`, attribute).flatMap((value) => value.split(/\s+/)),
  );
  return {
    ids: all('[id]', 'id'),
    references,
    targets: addresses.map((written) => ({ written, address: new URL(written, document.baseURI).href })),
  };
}

/** What is wrong with the links and ids of all pages. */
function problemsOf(found, root) {
  const problems = [];
  for (const [path, { ids, references, targets }] of found) {
    const known = new Set(ids);
    if (known.size !== ids.length) problems.push(`${path}: an id stands twice: ${ids.filter((id, i) => ids.indexOf(id) !== i)}`);
    for (const id of references) if (!known.has(id)) problems.push(`${path}: refers to the id ${id}, which is not there`);
    for (const { written, address } of targets) {
      if (/^(https?|mailto|tel|data):/.test(written)) continue;
      if (written.startsWith('/')) problems.push(`${path}: ${written} only works at the root of a host`);
      if (!address.startsWith(root)) {
        problems.push(`${path}: ${written} leads out of the site`);
        continue;
      }
      const [file, fragment] = address.slice(root.length).split('#');
      const target = decodeURIComponent(file.split('?')[0]);
      if (!files.includes(target)) {
        problems.push(`${path}: ${written} leads to ${target}, which is not there`);
        // `#owner=aoife` is what a table is filtered by, no anchor: tables.test.mjs looks at those.
      } else if (fragment && !fragment.includes('=') && !found.get(target)?.ids.includes(decodeURIComponent(fragment))) {
        problems.push(`${path}: ${written} leads to an anchor that is not there`);
      }
    }
  }
  return problems;
}
