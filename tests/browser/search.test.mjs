// The search: what a question finds, in which order, by which keys, and what it costs the line.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { violationsOf } from './axe.mjs';
import { complaintsOf, SIZES } from './browser.mjs';
import { sharedBrowser, sharedHost } from './sharing.mjs';
import { FILES, FOLDER } from './site.mjs';

const EXAMPLES = JSON.parse(readFileSync(new URL('../../src/search/words.json', import.meta.url), 'utf8'));
const DEEP = 'opportunities/estmoor-field-planning/players/index.html';

const browser = await sharedBrowser();
const host = await sharedHost(FOLDER);

const PLACES = [
  ['from a file', () => FILES],
  ['below a folder of a host', () => host.url],
];

/** Waits for what is found for a question. */
function answered(page, question) {
  return page.locator(`.search-results[data-question="${question}"]`).waitFor({ timeout: 10_000 });
}

/** Asks in the box of a page, and waits for what is found. */
async function ask(page, question) {
  const box = page.locator('#_search');
  await box.fill('');
  await page.locator('.search-results').waitFor({ state: 'hidden' });
  await box.fill(question);
  await answered(page, question);
  return page.locator('.search-results a').evaluateAll((links) =>
    links.map((link) => ({
      title: link.querySelector('.search-title').textContent,
      group: link.closest('ul').previousElementSibling.textContent,
      marks: [...link.querySelectorAll('mark')].map((mark) => mark.textContent),
      excerpt: link.querySelector('.search-excerpt')?.textContent ?? '',
      href: link.href,
    })),
  );
}

for (const [name, root] of PLACES) {
  test(`finds ${name} what is meant, and marks it`, async () => {
    const page = await browser.newPage();
    const complaints = complaintsOf(page, root());
    await page.goto(root() + DEEP);
    const first = async (question) => (await ask(page, question))[0];

    const exact = await first('estmoor field planning');
    assert.equal(exact.href, root() + 'opportunities/estmoor-field-planning/index.html');
    assert.equal(exact.group, 'Opportunities');
    const marks = exact.marks.map((mark) => mark.toLowerCase());
    for (const word of ['estmoor', 'field', 'planning']) assert(marks.includes(word), `${marks}`);

    for (const slip of ['Hanna Verbeek', 'hana verbek', 'Verbeeek', 'vebreek', 'ahnna verbeek', 'verb']) {
      const found = await ask(page, slip);
      assert(found.some(({ title }) => title === 'Hanna Verbeek'), `"${slip}" finds ${found.map(({ title }) => title)}`);
    }
    assert.match((await first('森田')).title, /森田 健二/);
    assert((await first('森田')).marks.includes('森田'));
    assert.equal((await first('Åberg')).title, (await first('aberg')).title);
    assert.equal((await first('vanloop')).group, 'Competitors');
    assert.match((await first('brook tilley')).href, /partners\/brook-tilley/);
    assert.match((await first('compelling event')).group, /Methodology|Checks/);

    const nothing = await ask(page, 'xyzzyplugh');
    assert.deepEqual(nothing, []);
    assert.match(await page.locator('.search-status').innerText(), /Nothing is found for “xyzzyplugh”/);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test(`is used by the keyboard alone ${name}`, async () => {
    const page = await browser.newPage();
    const complaints = complaintsOf(page, root());
    await page.goto(root() + DEEP);
    const focused = () => page.evaluate(() => document.activeElement.querySelector('.search-title')?.textContent ?? document.activeElement.tagName);
    await page.keyboard.press('/');
    assert.equal(await focused(), 'INPUT');
    await page.keyboard.type('estmoor');
    await answered(page, 'estmoor');
    const titles = await page.locator('.search-results .search-title').allTextContents();
    assert(titles.length > 2);
    await page.keyboard.press('ArrowUp');
    assert.equal(await focused(), 'INPUT');
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(), titles[0]);
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(), titles[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    assert.equal(await focused(), 'INPUT');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    assert.equal(await focused(), 'INPUT');
    assert(await page.locator('.search-results').isHidden());
    assert.equal(await page.locator('#_search').inputValue(), 'estmoor');
    // A slash in the box is a slash.
    await page.keyboard.press('End');
    await page.keyboard.type(' /');
    assert.equal(await page.locator('#_search').inputValue(), 'estmoor /');
    await answered(page, 'estmoor /');
    await page.keyboard.press('ArrowDown');
    const goal = await page.evaluate(() => document.activeElement.href);
    await Promise.all([page.waitForURL(goal), page.keyboard.press('Enter')]);
    // From the box, Enter leads to the page of the search with the question.
    await page.keyboard.press('/');
    await page.keyboard.type('verbek');
    await Promise.all([page.waitForURL(`${root()}search/index.html?q=verbek`), page.keyboard.press('Enter')]);
    await answered(page, 'verbek');
    assert.match(await page.locator('.search-results').innerText(), /Hanna Verbeek/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement.tagName === 'A');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test(`without scripts the box leads ${name} to the lists`, async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(root() + DEEP);
    await page.locator('#_search').fill('verbeek');
    await Promise.all([page.waitForURL(`${root()}search/index.html?q=verbeek`), page.locator('#_search').press('Enter')]);
    assert((await page.locator('main ul a').count()) > 6);
    // What only a script keeps is not offered.
    assert(await page.locator('#_search-key').isHidden());
    await context.close();
  });
}

/** A page on which what finds is loaded. */
async function searching() {
  const page = await browser.newPage();
  await page.goto(FILES + 'index.html');
  await page.locator('#_search').focus();
  await page.waitForFunction(() => window.salesbookSearch?.find);
  return page;
}

test('cuts texts into words as the index does', async () => {
  const page = await searching();
  assert(EXAMPLES.length > 12);
  for (const [text, words] of EXAMPLES) {
    assert.deepEqual(await page.evaluate((text) => window.salesbookSearch.wordsOf(text), text), words, text);
  }
  await page.close();
});

test('counts slips', async () => {
  const page = await searching();
  for (const [word, other, open, count] of [
    ['verbeek', 'verbeek', false, 0],
    ['verbek', 'verbeek', false, 1],
    ['vebreek', 'verbeek', false, 1],
    ['werbek', 'verbeek', false, 2],
    ['planing', 'planningboard', true, 1],
    ['planing', 'planningboard', false, 6],
  ]) {
    const counted = await page.evaluate((slip) => window.salesbookSearch.slips(...slip), [word, other, open]);
    assert.equal(counted, count, `${word} ${other}`);
  }
  await page.close();
});

/** What a script of the index hands over. */
function handedOver(name) {
  const text = readFileSync(join(FOLDER, 'search', `${name}.js`), 'utf8');
  return JSON.parse(text.slice(text.indexOf(',') + 1, text.lastIndexOf(')')));
}

/** Every entry as results show it: title, address, what it belongs to, text. */
const entriesOf = () => handedOver('start').texts.flatMap(([, name]) => handedOver(name));

test('every word of the index finds every entry that holds it', { timeout: 300_000 }, async () => {
  const page = await searching();
  const entries = entriesOf();
  assert(entries.length > 300);
  const { count, missed } = await page.evaluate(async (entries) => {
    const { find, lookUp, wordsOf } = window.salesbookSearch;
    const holders = new Map();
    entries.forEach(([title, , context, text], entry) => {
      const telling = new Set(wordsOf(`${title}\n${context}`));
      for (const word of new Set([...telling, ...wordsOf(text)])) {
        if (!holders.has(word)) holders.set(word, { telling: [], inTexts: [] });
        holders.get(word)[telling.has(word) ? 'telling' : 'inTexts'].push(entry);
      }
    });
    // A word that so many texts hold tells nothing there: `src/search/build.rs`.
    const common = Math.max(500, Math.floor(entries.length / 4));
    const missed = [];
    for (const [word, { telling, inTexts }] of holders) {
      const { groups } = await lookUp((index) => find(index, word));
      const found = new Set(groups.flatMap((group) => group.entries.map(({ entry }) => entry)));
      const lost = [...telling, ...(inTexts.length > common ? [] : inTexts)].filter((entry) => !found.has(entry));
      if (lost.length > 0) missed.push([word, lost.map((entry) => entries[entry][0])]);
    }
    return { count: holders.size, missed };
  }, entries);
  assert(count > 2000, `only ${count} words`);
  assert.deepEqual(missed, []);
  await page.close();
});

test('all words of an entry together find the entry', { timeout: 300_000 }, async () => {
  const page = await searching();
  const missed = await page.evaluate(async (entries) => {
    const { find, lookUp, wordsOf } = window.salesbookSearch;
    const missed = [];
    for (const [entry, [title, , context, text]] of entries.entries()) {
      const question = [...new Set(wordsOf(`${title}\n${context}\n${text}`))].join(' ');
      const { groups } = await lookUp((index) => find(index, question));
      if (!groups.some((group) => group.entries.some((found) => found.entry === entry))) missed.push([title, question]);
    }
    return missed;
  }, entriesOf());
  assert.deepEqual(missed, []);
  await page.close();
});

test('the key that leads to the box can be switched off, and on again, by keys alone', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const choice = page.getByRole('checkbox', { name: 'Go to the box with /' });
  const box = page.locator('#_search');
  const hasFocus = (place) => place.evaluate((element) => element === document.activeElement);
  for (const isOn of [false, true]) {
    await page.goto(FILES + 'search/index.html');
    assert.equal(await choice.isChecked(), !isOn);
    for (let steps = 0; !(await hasFocus(choice)); steps += 1) {
      assert(steps < 40, 'no key leads to the choice');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Space');
    assert.equal(await choice.isChecked(), isOn);
    assert.equal(await box.getAttribute('aria-keyshortcuts'), isOn ? '/' : null);
    await page.goto(FILES + DEEP);
    await page.keyboard.press('/');
    assert.equal(await hasFocus(box), isOn);
    assert.equal(await box.getAttribute('aria-keyshortcuts'), isOn ? '/' : null);
  }
  await context.close();
});

test('the first question loads less than 100 KB to know what is found', async () => {
  const page = await browser.newPage();
  const loaded = { start: 0, words: 0, places: 0, texts: 0 };
  const directory = handedOver('start');
  const kinds = new Map(['words', 'places', 'texts'].flatMap((kind) => directory[kind].map((line) => [line.at(-1), kind])));
  page.on('response', async (response) => {
    const [, name] = /\/search\/([^/]+)\.js/.exec(response.url()) ?? [];
    if (name) loaded[kinds.get(name) ?? name] += (await response.body()).length;
  });
  await page.goto(host.url + DEEP);
  await Promise.all([page.waitForResponse(/search\/start\.js/), page.keyboard.press('/')]);
  await page.waitForFunction(() => window.salesbookSearch.start().then(() => true));
  assert(loaded.start > 0 && loaded.start < 10_000 && loaded.words === 0, JSON.stringify(loaded));
  await page.keyboard.type('ve');
  await answered(page, 've');
  assert(loaded.words > 0 && loaded.start + loaded.words + loaded.places < 100_000, JSON.stringify(loaded));
  // What is shown of them: a script each at most.
  assert(loaded.texts > 0 && loaded.texts < 10 * 24_000, JSON.stringify(loaded));
  await page.close();
});

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing while results are shown (${size}, ${colorScheme})`, async () => {
      // The pages' own policy lets no foreign script in; this is the one place where it is set aside.
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce', bypassCSP: true });
      const page = await context.newPage();
      for (const path of [DEEP, 'search/index.html']) {
        await page.goto(FILES + path);
        assert((await ask(page, 'estmoor')).length > 2);
        await page.keyboard.press('ArrowDown');
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert(over <= 0, `${path} scrolls sideways by ${over} px`);
        assert.deepEqual(await violationsOf(page), []);
      }
      await context.close();
    });
  }
}
