// The site in its language: every page says which it is in, and what stays English is marked.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './browser.mjs';
import { FILES, kinds, pages } from './site.mjs';

const LANGUAGE = process.env.SALESBOOK_LANGUAGE ?? 'en';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

test(`every page says that it is in ${LANGUAGE}, and which way that is written`, { timeout: 300_000 }, async () => {
  const page = await browser.newPage();
  const found = new Set();
  for (const path of pages) {
    await page.goto(FILES + encodeURI(path));
    found.add(await page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`));
  }
  await page.close();
  assert.deepEqual([...found], [`${LANGUAGE} ltr`]);
});

test('findings and the explanations of rules are marked as English', async () => {
  const page = await browser.newPage();
  for (const [kind, selector] of [
    ['opportunity', '.findings [lang="en"]'],
    ['rule', 'h1[lang="en"], .prose[lang="en"]'],
    ['rules', 'td[lang="en"]'],
  ]) {
    await page.goto(FILES + encodeURI(kinds[kind]));
    assert((await page.locator(selector).count()) > 0, `${kinds[kind]} has no ${selector}`);
  }
  await page.close();
});

test('a list stands in the order in which its reader would sort it by name', async () => {
  const page = await browser.newPage();
  let most = 0;
  for (const kind of ['accounts', 'competitors', 'partners', 'people']) {
    await page.goto(FILES + encodeURI(kinds[kind]));
    const names = () => page.locator('table.listing tbody th').allInnerTexts();
    const written = await names();
    most = Math.max(most, written.length);
    await page.locator('table.listing th[data-sort="name"] button').click();
    assert.equal(await page.locator('table.listing th[data-sort="name"]').getAttribute('aria-sort'), 'ascending', kind);
    assert.deepEqual(await names(), written, kind);
  }
  assert(most >= 5, 'no list is long enough to say anything');
  await page.close();
});
