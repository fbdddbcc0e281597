// The site as different readers meet it: with a screen reader, on a phone, on a desk, light and dark,
// on paper; and on a slow line.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { violationsOf, violationsOfColours } from './axe.mjs';
import { SIZES } from './browser.mjs';
import { sharedBrowser } from './sharing.mjs';
import { FILES, FOLDER, kinds, pages } from './site.mjs';

const browser = await sharedBrowser();

/** The ways in which axe looks at pages; the sheet is as wide as A4 between its margins. */
const LOOKS = [
  ...Object.entries(SIZES).map(([name, viewport]) => ({ name, viewport })),
  { name: 'in print', viewport: { width: 711, height: 1040 }, media: 'print' },
];

describe('axe finds nothing on any kind of page', { concurrency: 2 }, () => {
  for (const { name, viewport, media = 'screen' } of LOOKS) {
    test(media === 'screen' ? `${name}, light and dark` : name, { timeout: 300_000 }, async () => {
      const context = await browser.newContext({ viewport, reducedMotion: 'reduce', bypassCSP: true });
      const page = await context.newPage();
      const found = [];
      for (const [kind, path] of Object.entries(kinds)) {
        await page.emulateMedia({ media, colorScheme: 'light' });
        await page.goto(FILES + encodeURI(path));
        const note = (look) => (line) => found.push(`${kind} (${path}, ${look}): ${line}`);
        // The size of what is touched is of WCAG 2.2, and axe leaves it out unless asked. Paper is not touched.
        (await violationsOf(page, { 'target-size': { enabled: media === 'screen' } })).forEach(note('light'));
        if (media === 'print') continue;
        const seen = await page.evaluate(looks);
        await page.emulateMedia({ colorScheme: 'dark' });
        const seenInTheDark = await page.evaluate(looks);
        // What axe has found of everything else holds in the dark as well.
        assert.deepEqual({ ...seenInTheDark, ground: '' }, { ...seen, ground: '' }, `${path} is another page in the dark`);
        assert.notEqual(seenInTheDark.ground, seen.ground, `${path} is not dark`);
        (await violationsOfColours(page)).forEach(note('dark'));
      }
      await context.close();
      assert.deepEqual(found, []);
    });
  }
});

/** What a reader sees and where it stands; runs in the page. */
function looks() {
  const boxes = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility());
  return {
    ground: getComputedStyle(document.body).backgroundColor,
    text: document.body.innerText,
    boxes: boxes.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height].map(Math.round).join(' ');
    }),
  };
}

test('a page without its pictures weighs less than 100 KB on the line', async () => {
  const heavy = [];
  for (const path of pages) {
    const html = readFileSync(join(FOLDER, path), 'utf8');
    const parts = [...html.matchAll(/<(?:link|script)\b[^>]*(?:href|src)="([^"]+\.(?:css|js))"/g)].map(([, url]) =>
      readFileSync(join(FOLDER, path, '..', url)),
    );
    assert(parts.length > 0, `${path} has no style sheet`);
    const weight = [Buffer.from(html), ...parts].reduce((sum, part) => sum + gzipSync(part).length, 0);
    if (weight > 100_000) heavy.push(`${path}: ${weight} bytes`);
  }
  assert.deepEqual(heavy, []);
});

test('on a phone the part of the site that a reader is in is in sight, however late the style comes', async () => {
  for (const late of [0, 500]) {
    const page = await browser.newPage({ viewport: SIZES.phone });
    await page.route(/style\.css$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, late));
      await route.continue();
    });
    await page.goto(FILES + encodeURI(kinds.partners));
    const [item, nav] = await page.evaluate(() => {
      const here = document.querySelector('.site-nav [aria-current]');
      return [here, here.closest('nav')].map((element) => element.getBoundingClientRect().toJSON());
    });
    assert(item.left >= nav.left && item.right <= nav.right, `${late} ms: ${item.left}–${item.right} in ${nav.left}–${nav.right}`);
    await page.close();
  }
});
