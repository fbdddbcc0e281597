// Ratings, and how well people are covered, stay apart for those who see colours otherwise or not at
// all: in grey and with each kind of colour blindness the outlines stand out from the ground, and no
// two have the same shape.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedBrowser } from './sharing.mjs';
import { FILES, kinds } from './site.mjs';

const SIGHTS = ['none', 'achromatopsia', 'protanopia', 'deuteranopia', 'tritanopia'];
/** What a line needs to be seen: WCAG 2.2, 1.4.11. */
const CONTRAST = 3;
/** What lies as near as this to the other's ink is shared: half a pixel of the page, two of the screen. */
const NEAR = 2;

const browser = await sharedBrowser();

/**
 * The signs that must stay apart, by page: how much of their ink two must not share, and the middle and
 * size of one of each, found in the page. Discs filled to different levels have their rim in common.
 */
const SETS = [
  {
    name: 'ratings of the heat map',
    path: kinds.pipeline,
    apart: 0.3,
    find: () =>
      ['plus', 'minus', 'unknown', 'plus'].map((kind, place) => {
        const all = [...document.querySelectorAll(`.heat .rating-${kind}`)];
        const box = (place < 3 ? all[0] : all.at(-1)).getBoundingClientRect();
        return [kind, box.x + box.width / 2, box.y + box.height / 2, 28];
      }),
  },
  {
    name: 'ratings of a strip',
    path: kinds.competitor,
    apart: 0.1,
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
    apart: 0.07,
    find: () =>
      [...document.querySelectorAll('#_map-heading ~ .legend .gauge')].map((gauge) => {
        const box = gauge.getBoundingClientRect();
        return [gauge.closest('li').textContent.trim(), box.x + box.width / 2, box.y + box.height / 2, 18];
      }),
  },
];

for (const colorScheme of ['light', 'dark']) {
  for (const { name, path, apart, find } of SETS) {
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
          // A picture of parts of pixels would be stretched.
          const clip = { x: Math.round(x - size / 2), y: Math.round(y - size / 2), width: size, height: size };
          const png = await page.screenshot({ clip });
          seen.push({ label, ...(await reader.evaluate(look, png.toString('base64'))) });
        }
        // The measure itself: the first sign once more, found elsewhere on the page.
        const again = seen.findIndex(({ label }, place) => place > 0 && label === seen[0].label);
        if (again > 0) {
          const [twin] = seen.splice(again, 1);
          const share = difference(seen[0], twin);
          assert(share < apart, `two signs of one kind differ in ${(share * 100).toFixed(0)} %`);
        }
        assert(seen.length >= 3, `${name}: only ${seen.length} signs were found`);
        if (type === 'achromatopsia') assert(seen.every(({ isGrey }) => isGrey), 'the sight is not simulated');
        for (const { label, contrast } of seen) {
          assert(contrast >= CONTRAST, `${label} has a contrast of ${contrast.toFixed(2)} only (${type})`);
        }
        for (const [i, one] of seen.entries()) {
          for (const other of seen.slice(i + 1)) {
            const share = difference(one, other);
            assert(share > apart, `${one.label} and ${other.label} differ in ${(share * 100).toFixed(0)} % only (${type})`);
          }
        }
      }
      await page.close();
      await reader.close();
    });
  }
}

/** How much of the ink of two signs has none of the other's within `NEAR`. */
function difference(one, other) {
  const alone = (a, b) => {
    let count = 0;
    for (let i = 0; i < a.ink.length; i++) {
      if (!a.ink[i]) continue;
      const [x, y] = [i % a.width, Math.floor(i / a.width)];
      let near = false;
      for (let dy = -NEAR; dy <= NEAR && !near; dy++) {
        for (let dx = -NEAR; dx <= NEAR && !near; dx++) {
          near = x + dx >= 0 && x + dx < a.width && b.ink[(y + dy) * a.width + x + dx] === 1;
        }
      }
      count += near ? 0 : 1;
    }
    return count;
  };
  const inked = (sign) => sign.ink.reduce((sum, ink) => sum + ink, 0);
  return (alone(one, other) + alone(other, one)) / (inked(one) + inked(other));
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
    width: bitmap.width,
    contrast: Math.max(...luminance.map(contrast)),
    // What stands out clearly: outlines and signs, in which there is no tint.
    ink: luminance.map((value) => (contrast(value) >= 2 ? 1 : 0)),
  };
}
