// Every page of the site, opened from a file on a phone: nothing in the console, nothing fetched from
// elsewhere, no link, anchor or file that is not there, no id twice, nothing that is too wide, and the
// language that the site has. host.test.mjs opens them below a folder of a host.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { SIZES } from './browser.mjs';
import { sharedBrowser } from './sharing.mjs';
import { FILES, FOLDER, LANGUAGE, pages } from './site.mjs';
import { contentOf, overflowOf, pagesLinkedIn, problemsOf, walk } from './walk.mjs';

const browser = await sharedBrowser();
let found;
let complaints;
before(async () => {
  ({ found, complaints } = await walk(browser, { viewport: SIZES.phone }, FILES, pages, async (page) => ({
    ...(await contentOf(page)),
    over: await overflowOf(page),
    language: await page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`),
  })));
}, { timeout: 600_000 });

test('every page opens from a file, and every link leads somewhere', () => {
  assert.deepEqual(complaints, []);
  assert.deepEqual(problemsOf(found, FILES), []);
  const links = [...found.values()].reduce((sum, { targets }) => sum + targets.length, 0);
  assert(links > pages.length * 5, `only ${links} links were found`);
});

test('no page scrolls sideways on a phone', () => {
  const wide = [...found].filter(([, { over }]) => over).map(([path, { over }]) => `${path} is ${over}`);
  assert.deepEqual(wide, []);
});

test(`every page says that it is in ${LANGUAGE}, and which way that is written`, () => {
  assert.deepEqual([...new Set([...found.values()].map(({ language }) => language))], [`${LANGUAGE} ltr`]);
});

test('every page is reached from the home page by links, without JavaScript', async () => {
  const page = await browser.newPage();
  const reached = new Set(['index.html']);
  for (const path of reached) {
    const html = readFileSync(join(FOLDER, path), 'utf8');
    for (const target of await pagesLinkedIn(page, html, path)) reached.add(target);
  }
  await page.close();
  const missed = pages.filter((path) => !reached.has(path) && path !== '404.html');
  assert.deepEqual(missed, []);
});
