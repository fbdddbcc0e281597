// Ratings, and how well people are covered, stay apart for those who see colours otherwise or not at
// all: in grey and with each kind of colour blindness the outlines stand out from the ground, and no
// two have the same shape.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './browser.mjs';
import { FILES, kinds } from './site.mjs';

const SIGHTS = ['none', 'achromatopsia', 'protanopia', 'deuteranopia', 'tritanopia'];
/** What a line needs to be seen: WCAG 2.2, 1.4.11. */
const CONTRAST = 3;
/** How much of the inked area two signs must not share. */
const APART = 0.2;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** The signs that must stay apart, by page: the box of one of each, found in the page. */
const SETS = [
  {
    name: 'ratings of the heat map',
    path: kinds.pipeline,
    find: () =>
      ['plus', 'minus', 'unknown'].map((kind) => {
        const box = document.querySelector(`.heat .rating-${kind}`).getBoundingClientRect();
        return [kind, box.x + box.width / 2, box.y + box.height / 2, 28];
      }),
  },
  {
    name: 'ratings of a strip',
    path: kinds.competitor,
    find: () =>
      ['plus', 'minus', 'unknown'].map((kind) => {
        const sign = document.querySelector(`.heat-strip .mark-${kind}`).nextElementSibling;
        const svg = sign.ownerSVGElement.getBoundingClientRect();
        const glyph = sign.getExtentOfChar(0);
        const x = (glyph.x + glyph.width / 2) * (svg.width / sign.ownerSVGElement.viewBox.baseVal.width);
        return [kind, svg.x + x, svg.y + svg.height / 2, 16];
      }),
  },
  {
    name: 'coverage in the key of the map',
    path: kinds.players,
    find: () =>
      [...document.querySelectorAll('#_map-heading ~ .legend .gauge')].map((gauge) => {
        const box = gauge.getBoundingClientRect();
        return [gauge.closest('li').textContent.trim(), box.x + box.width / 2, box.y + box.height / 2, 18];
      }),
  },
];

for (const colorScheme of ['light', 'dark']) {
  for (const { name, path, find } of SETS) {
    test(`${name} stay apart without colour (${colorScheme})`, { timeout: 120_000 }, async () => {
      const page = await browser.newPage({ colorScheme, deviceScaleFactor: 4, viewport: { width: 1280, height: 900 } });
      const eye = await page.context().newCDPSession(page);
      const reader = await browser.newPage();
      await page.goto(FILES + encodeURI(path));
      for (const type of SIGHTS) {
        await eye.send('Emulation.setEmulatedVisionDeficiency', { type });
        const seen = [];
        const { length } = await page.evaluate(find);
        for (let place = 0; place < length; place++) {
          const [, , before] = (await page.evaluate(find))[place];
          await page.evaluate((y) => scrollBy(0, y - innerHeight / 2), before);
          const [label, x, y, size] = (await page.evaluate(find))[place];
          const clip = { x: x - size / 2, y: y - size / 2, width: size, height: size };
          const png = await page.screenshot({ clip });
          seen.push({ label, ...(await reader.evaluate(look, png.toString('base64'))) });
        }
        assert(seen.length >= 3, `${name}: only ${seen.length} signs were found`);
        if (type === 'achromatopsia') assert(seen.every(({ isGrey }) => isGrey), 'the sight is not simulated');
        for (const { label, contrast } of seen) {
          assert(contrast >= CONTRAST, `${label} has a contrast of ${contrast.toFixed(2)} only (${type})`);
        }
        for (const [i, one] of seen.entries()) {
          assert.equal(difference(one, one), 0);
          for (const other of seen.slice(i + 1)) {
            const share = difference(one, other);
            assert(share > APART, `${one.label} and ${other.label} differ in ${(share * 100).toFixed(0)} % only (${type})`);
          }
        }
      }
      await page.close();
      await reader.close();
    });
  }
}

/** What two signs do not share of what is inked in either. */
function difference(one, other) {
  let either = 0;
  let apart = 0;
  for (let i = 0; i < one.ink.length; i++) {
    either += one.ink[i] || other.ink[i] ? 1 : 0;
    apart += one.ink[i] !== other.ink[i] ? 1 : 0;
  }
  return apart / either;
}

/** The shape in a picture, and how it stands out from the ground at the picture's edge; runs in a page. */
async function look(base64) {
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const linear = (value) => (value <= 10.3 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = [];
  let isGrey = true;
  for (let i = 0; i < data.length; i += 4) {
    const [r, g, b] = [data[i], data[i + 1], data[i + 2]];
    luminance.push(0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b));
    isGrey &&= Math.max(r, g, b) - Math.min(r, g, b) <= 3;
  }
  const ground = luminance[0];
  const contrast = (value) => (Math.max(value, ground) + 0.05) / (Math.min(value, ground) + 0.05);
  return {
    isGrey,
    contrast: Math.max(...luminance.map(contrast)),
    // What stands out clearly: outlines and signs, in which there is no tint.
    ink: luminance.map((value) => (contrast(value) >= 2 ? 1 : 0)),
  };
}
