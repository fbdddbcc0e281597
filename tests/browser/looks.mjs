// How pages look: a picture of one page of every kind, in four ways, and how one differs from another
// picture of the same page.

import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { launch } from './browser.mjs';
import { small } from './palette.mjs';
import { FILES } from './site.mjs';

/**
 * The ways that pages are looked at, each with where a long page is cut off. A desk and a sheet are
 * taken at half their size: still to be read, at a quarter of the weight. The sheet is as wide as A4
 * between its margins.
 */
export const WAYS = {
  phone: { viewport: { width: 390, height: 844 }, cut: 2000, scale: 0.75 },
  desktop: { viewport: { width: 1280, height: 900 }, cut: 2400, scale: 0.5 },
  dark: { viewport: { width: 1280, height: 900 }, cut: 2400, scale: 0.5, colorScheme: 'dark' },
  print: { viewport: { width: 711, height: 1040 }, cut: 2080, scale: 0.5, media: 'print' },
};

/** Chromium with the same fonts, drawn in the same way, on every machine. */
export function launchForPictures() {
  return launch({
    flags: ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
    env: { ...process.env, FONTCONFIG_FILE: fileURLToPath(new URL('fonts.conf', import.meta.url)) },
  });
}

/** A tab to take pictures in, one way. */
export async function open(browser, { viewport, scale, colorScheme = 'light', media = 'screen' }) {
  const page = await browser.newPage({ viewport, colorScheme, deviceScaleFactor: scale, reducedMotion: 'reduce' });
  await page.emulateMedia({ media });
  return page;
}

/** The picture of the page at `path` of the site, after `change` has been made to it. */
export async function take(page, path, { viewport, cut }, change = () => {}) {
  await page.goto(FILES + encodeURI(path));
  await page.evaluate(change);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width: viewport.width, height: Math.min(cut, height) };
  return small(await page.screenshot({ fullPage: true, clip, animations: 'disabled' }));
}

/** The side of the square in which differences are counted, in pixels. */
const SQUARE = 32;

/**
 * How much may differ. Two runs on one machine came out the same but for a handful of pixels. With
 * another hinting of the letters at most 0.12 % of a picture differed, and 48 pixels of any square;
 * twice that in a square passes, and four times that in all. The threshold is of a colour, small
 * enough to tell the ground of a page from that of a panel. looks.test.mjs makes changes that have
 * to be seen.
 */
const TOLERATED = { threshold: 0.02, inSquare: 96, share: 0.005 };

/** How two pictures differ: not at all, or by what share, and a picture of where. */
export function difference(reference, actual) {
  if (reference.equals(actual)) return undefined;
  const [before, after] = [PNG.sync.read(reference), PNG.sync.read(actual)];
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const [a, b] = [before, after].map((picture) => onto(picture, width, height));
  const where = new PNG({ width, height });
  const { threshold } = TOLERATED;
  const share = pixelmatch(a, b, where.data, width, height, { threshold }) / (width * height);
  const inSquare = pixelmatch(a, b, undefined, width, height, { threshold, windowSize: SQUARE });
  if (inSquare <= TOLERATED.inSquare && share <= TOLERATED.share) return undefined;
  return { share, inSquare, where: PNG.sync.write(where) };
}

/** The pixels of a picture in the corner of one that may be larger; the rest is of no page's colour. */
function onto(picture, width, height) {
  const larger = new PNG({ width, height });
  for (let i = 0; i < larger.data.length; i += 4) larger.data.set([255, 0, 255, 255], i);
  PNG.bitblt(picture, larger, 0, 0, picture.width, picture.height, 0, 0);
  return larger.data;
}
