// The site as somebody uses it who has no pointer: Tab from the top to the end of a page, every place
// seen, none that cannot be left.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SIZES } from './browser.mjs';
import { sharedBrowser } from './sharing.mjs';
import { FILES, kinds } from './site.mjs';

const browser = await sharedBrowser();

/** What has the focus: runs in the page. */
function focused() {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  element.dataset.walked ??= String(document.querySelectorAll('[data-walked]').length);
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
  // Something else may be drawn instead, as long as it is there only with the focus.
  const looks = () => JSON.stringify(['boxShadow', 'borderColor', 'backgroundColor'].map((name) => getComputedStyle(element)[name]));
  let otherwise = false;
  if (!outlined) {
    const now = looks();
    element.blur();
    otherwise = looks() !== now;
    element.focus();
  }
  return {
    key: element.dataset.walked,
    tag: element.tagName.toLowerCase(),
    text: (element.innerText || element.getAttribute('aria-label') || element.id || '').trim().slice(0, 60),
    href: element.getAttribute('href'),
    part: element.closest('.skip-link, header, nav.trail, nav.tabs, nav.outline, main, footer')?.className || element.closest('main') && 'main',
    top: box.top + scrollY,
    shown: box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight,
    marked: outlined || otherwise,
    order: [...document.querySelectorAll('*')].indexOf(element),
  };
}

/** Goes through a page with the key until the focus leaves it; what it met, in order. */
async function walk(page, key = 'Tab', most = 600) {
  const met = [];
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press(key);
    const at = await page.evaluate(focused);
    if (!at || met.some((one) => one.key === at.key)) return met;
    met.push(at);
  }
  throw new Error(`after ${most} times ${key} the page still goes on: ${page.url()}`);
}

test('the first key leads to the link that skips to the content, and it does', async () => {
  const page = await browser.newPage({ viewport: SIZES.desktop });
  for (const path of [kinds.home, kinds.opportunity, kinds.criterion]) {
    await page.goto(FILES + encodeURI(path));
    await page.keyboard.press('Tab');
    const first = await page.evaluate(focused);
    assert.equal(first.href, '#_main', path);
    assert(first.shown && first.marked, `${path}: the link cannot be seen when it has the focus`);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => document.querySelector('main').contains(document.activeElement));
    assert(inside, `${path}: behind the link, the next key leads to ${JSON.stringify(await page.evaluate(focused))}`);
  }
  await page.close();
});

for (const kind of ['home', 'pipeline', 'opportunity', 'players', 'plan', 'account', 'criterion', 'rule']) {
  test(`the keyboard goes through a page of the kind "${kind}" and out of it`, { timeout: 300_000 }, async () => {
    const page = await browser.newPage({ viewport: SIZES.desktop, reducedMotion: 'reduce' });
    await page.goto(FILES + encodeURI(kinds[kind]));
    const met = await walk(page);
    const wanted = await page.evaluate(() => {
      const can = 'a[href], button:not([disabled]), input, select, textarea, summary, [tabindex="0"]';
      const seen = (element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
      return [...document.querySelectorAll(can)].filter(seen).filter((e) => e.tabIndex >= 0).length;
    });
    // Links in a closed fold are passed over with it.
    assert.equal(met.length, wanted, `${met.length} places of ${wanted} were met`);
    const unseen = met.filter(({ shown, marked }) => !shown || !marked).map(({ tag, text, shown, marked }) => `${tag} "${text}" shown: ${shown}, marked: ${marked}`);
    assert.deepEqual(unseen, []);
    // In the order of the page: head, navigation, trail, content, foot.
    const orders = met.map(({ order }) => order);
    assert.deepEqual(orders, [...orders].sort((a, b) => a - b));
    const parts = [...new Set(met.map(({ part }) => part))];
    assert.equal(parts[0], 'skip-link');
    assert.equal(parts.at(-1), 'site-footer');
    // And the same way back.
    const back = await walk(page, 'Shift+Tab');
    assert.deepEqual(back.map(({ key }) => key), met.map(({ key }) => key).reverse());
    await page.close();
  });
}

test('the tabs of an opportunity are reached and followed with the keyboard, and say where one is', async () => {
  const page = await browser.newPage({ viewport: SIZES.desktop });
  await page.goto(FILES + encodeURI(kinds.opportunity));
  const tabs = page.locator('nav.tabs a');
  const count = await tabs.count();
  assert(count >= 6);
  for (let i = 0; i < count; i += 1) {
    const tab = page.locator('nav.tabs a').nth(i);
    const label = await tab.innerText();
    await tab.focus();
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    const current = page.locator('nav.tabs [aria-current="page"]');
    assert.equal(await current.count(), 1, label);
    assert.equal(await current.innerText(), label);
  }
  await page.close();
});

test('a box that scrolls can be scrolled with the keyboard', async () => {
  const page = await browser.newPage({ viewport: SIZES.phone });
  const stuck = [];
  for (const [kind, path] of Object.entries(kinds)) {
    await page.goto(FILES + encodeURI(path));
    const boxes = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => element.scrollWidth > element.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
        .filter((element) => element.checkVisibility())
        // What holds links or the like scrolls along as the focus goes through them.
        .filter((element) => element.tabIndex < 0 && !element.querySelector('a[href], button, input, summary'))
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    stuck.push(...boxes.map((box) => `${kind}: ${box}`));
  }
  assert.deepEqual(stuck, []);
  await page.goto(FILES + encodeURI(kinds.pipeline));
  const wide = await page.evaluateHandle(() => [...document.querySelectorAll('.table-scroll')].find((box) => box.checkVisibility() && box.scrollWidth > box.clientWidth + 40));
  await wide.asElement().focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction((box) => box.scrollLeft > 0, wide, { timeout: 10_000 });
  await page.close();
});

test('a key skips the map of the people', async () => {
  const page = await browser.newPage({ viewport: SIZES.phone });
  await page.goto(FILES + encodeURI(kinds.players));
  await page.locator('.map-box').focus();
  await page.keyboard.press('Shift+Tab');
  const skip = await page.evaluate(focused);
  assert(skip.href === '#_table' && skip.shown && skip.marked, JSON.stringify(skip));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const place = await page.evaluate(() => document.activeElement.closest('section')?.getAttribute('aria-labelledby'));
  assert.equal(place, '_table');
  assert.equal(await page.locator('.skip-map').evaluate((link) => link.getBoundingClientRect().width), 1);
  await page.close();
});

test('the cards of a map lead to what is known of the person', async () => {
  const page = await browser.newPage({ viewport: SIZES.desktop });
  await page.goto(FILES + encodeURI(kinds.players));
  const count = await page.locator('.map-box svg a.card').count();
  assert(count > 5 && count === (await page.locator('.map-box svg .card').count()), `${count} links`);
  await page.locator('.map-box').focus();
  for (let i = 0; i < count; i += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const { id } = document.getElementById(decodeURIComponent(document.activeElement.getAttribute('href').slice(1))) ?? {};
      return { id, name: document.activeElement.querySelector('title').textContent, key: document.activeElement.dataset.player };
    });
    assert.equal(at.id, `_player-${at.key}`, at.name);
  }
  const key = await page.evaluate(() => document.activeElement.dataset.player);
  await page.keyboard.press('Enter');
  await page.waitForFunction((id) => document.querySelector(':target')?.id === id, `_player-${key}`, { timeout: 10_000 });
  await page.close();
});
