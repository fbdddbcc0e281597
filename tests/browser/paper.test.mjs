// The site on paper, and in the colours of a reader who chooses them: nothing is cut off, the brief
// is one sheet, and what a colour says is said without it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAPS } from './gallery.mjs';
import { sharedBrowser } from './sharing.mjs';
import { FILES, kinds, pages } from './site.mjs';

/** What a sheet holds between its margins of 11 mm, in pixels. */
const SHEETS = { A4: { width: 711, height: 1040 }, Letter: { width: 733, height: 973 } };

const browser = await sharedBrowser();

for (const [sheet, viewport] of Object.entries(SHEETS)) {
  test(`nothing is wider than a sheet of ${sheet}`, { timeout: 300_000 }, async () => {
    const page = await browser.newPage({ viewport });
    await page.emulateMedia({ media: 'print' });
    const wide = [];
    for (const [kind, path] of Object.entries(kinds)) {
      await page.goto(FILES + encodeURI(path));
      const over = await page.evaluate((width) => {
        const isShown = (element) => element.checkVisibility() && !element.closest('.visually-hidden, svg > *');
        const out = [...document.body.querySelectorAll('*')].filter(
          (element) => isShown(element) && element.getBoundingClientRect().right > width + 1,
        );
        return out.map((element) => `${element.outerHTML.slice(0, 100)} to ${element.getBoundingClientRect().right}`);
      }, viewport.width);
      if (over.length > 0) wide.push(`${kind} (${path}): ${over.at(-1)}`);
    }
    await page.close();
    assert.deepEqual(wide, []);
  });

  test(`the brief of every opportunity is one sheet of ${sheet}`, { timeout: 300_000 }, async () => {
    const page = await browser.newPage();
    const briefs = pages.filter((path) => path.endsWith('/brief/index.html'));
    assert(briefs.length >= 10, `only ${briefs.length} briefs`);
    const sheetsOf = async (path) => {
      await page.goto(FILES + encodeURI(path));
      const pdf = await page.pdf({ format: sheet, preferCSSPageSize: true, printBackground: false });
      return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
    };
    const long = [];
    for (const path of briefs) if ((await sheetsOf(path)) !== 1) long.push(path);
    assert.deepEqual(long, []);
    assert((await sheetsOf(kinds.opportunity)) > 1, 'sheets are not counted');
    await page.close();
  });
}

/** What a sheet that lies on its side holds, in pixels. */
const TURNED = { A4: { width: 1040, height: 711 }, Letter: { width: 973, height: 733 } };

test('a map on paper can be read, on one sheet, or leaves it to its table', { timeout: 300_000 }, async () => {
  const page = await browser.newPage();
  const own = pages.filter((path) => path.endsWith('/players/index.html')).map((path) => FILES + encodeURI(path));
  const ways = { upright: 0, turned: 0, table: 0 };
  const wrong = [];
  for (const address of [...own, ...Object.values(MAPS)]) {
    await page.emulateMedia({ media: 'print' });
    await page.goto(address);
    if ((await page.locator('.map').count()) === 0) continue;
    const way = await page.locator('.map').evaluate((map) => map.className.match(/map-(\w+)/)[1]);
    ways[way] += 1;
    for (const [sheet, upright] of Object.entries(SHEETS)) {
      const size = way === 'turned' ? TURNED[sheet] : upright;
      await page.setViewportSize(size);
      const drawn = await page.locator('.map').evaluate((map) => {
        const svg = map.querySelector('.map-box > svg');
        if (!svg.checkVisibility()) return { instead: map.querySelector('.paper-only')?.innerText ?? '' };
        const letters = svg.querySelector('.card-line').getBoundingClientRect();
        const { width, height } = map.getBoundingClientRect();
        // A size of a letter is what it is in the drawing, and the drawing may have shrunk.
        return { letters: 12 * svg.getScreenCTM().a, width, height, shown: letters.height > 0 };
      });
      const what = `${address} (${way}, ${sheet}): ${JSON.stringify(drawn)}`;
      if (way === 'table') {
        if (!drawn.instead) wrong.push(what);
      } else if (!(drawn.letters >= 7.95) || !drawn.shown || drawn.width > size.width || drawn.height > size.height) wrong.push(what);
      if (way === 'table') continue;
      const pdf = (await page.pdf({ format: sheet, preferCSSPageSize: true })).toString('latin1');
      const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
      const lying = boxes.filter(([, width, height]) => Number(width) > Number(height)).length;
      if (lying !== (way === 'turned' ? 1 : 0)) wrong.push(`${what}: ${lying} of ${boxes.length} sheets lie on their side`);
    }
  }
  await page.close();
  assert.deepEqual(wrong, []);
  for (const [way, count] of Object.entries(ways)) assert(count > 0, `no map is ${way}`);
});

test('on paper it is light, whatever was chosen for the screen', async () => {
  const page = await browser.newPage({ colorScheme: 'dark' });
  await page.goto(FILES + kinds.home);
  await page.evaluate(() => document.documentElement.setAttribute('data-scheme', 'dark'));
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  assert.notEqual(await ground(), 'rgb(255, 255, 255)');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await ground(), 'rgb(255, 255, 255)');
  const plus = page.locator('.signal-green, .signal-box.signal-green').first();
  assert.equal(await plus.evaluate((element) => getComputedStyle(element).color), 'rgb(11, 107, 85)');
  await page.close();
});

test('in forced colours the ratings, the signals and the marks of charts keep their borders', async () => {
  const page = await browser.newPage({ forcedColors: 'active' });
  for (const [kind, selector, part] of [
    ['pipeline', '.rating-plus, .rating-minus'],
    ['pipeline', '.rating-unknown', '::before'],
    ['home', '.signal-box'],
    ['opportunity', '.signal', '::before'],
    ['opportunity', '.chart .mark-plus, .chart .mark-minus, .chart .mark-unknown'],
  ]) {
    await page.goto(FILES + encodeURI(kinds[kind]));
    const found = await page.locator(selector).evaluateAll((all, pseudo) => {
      const canvas = getComputedStyle(document.body).backgroundColor;
      return all.map((element) => {
        const style = getComputedStyle(element, pseudo);
        const [colour, width] =
          element instanceof SVGElement ? [style.stroke, style.strokeWidth] : [style.borderTopColor, style.borderTopWidth];
        return parseFloat(width) >= 1 && colour !== canvas && colour !== 'none' && !/^rgba\(.*, 0\)$/.test(colour);
      });
    }, part);
    assert(found.length > 0, `${kind} has no ${selector}`);
    assert(found.every(Boolean), `${kind}: ${found.filter((has) => !has).length} of ${found.length} ${selector} have no border`);
  }
  await page.close();
});
