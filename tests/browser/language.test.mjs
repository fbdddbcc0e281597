// The site in its language: what stays English is marked, and a page in another language says so.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedBrowser } from './sharing.mjs';
import { FILES, LANGUAGE, kinds } from './site.mjs';

const browser = await sharedBrowser();

test('findings and the explanations of rules are marked as English, and the page says that they are', async () => {
  const page = await browser.newPage();
  for (const [kind, selector] of [
    ['opportunity', '.findings [lang="en"]'],
    ['plan', '.findings [lang="en"]'],
    ['rule', 'h1[lang="en"], .prose[lang="en"]'],
    ['rules', 'td[lang="en"]'],
  ]) {
    await page.goto(FILES + encodeURI(kinds[kind]));
    assert((await page.locator(selector).count()) > 0, `${kinds[kind]} has no ${selector}`);
    const notes = await page.locator('.note', { hasText: '检查只用英文表述' }).count();
    assert.equal(notes, LANGUAGE === 'en' ? 0 : 1, `${kinds[kind]} says so ${notes} times`);
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
