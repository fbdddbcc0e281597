// Pictures of the built sample. `all FOLDER` takes every kind of page, on a phone and on a desk, light
// and dark, and as it prints; `gallery FOLDER` takes the maps that are hard to draw, each whole and on
// a phone; `readme FILE` takes the one in the README.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SIZES, launch } from './browser.mjs';
import { MAPS } from './gallery.mjs';
import { FILES, kinds } from './site.mjs';

const [what, where] = process.argv.slice(2);
const browser = await launch();
if (what === 'all') {
  await all(where);
} else if (what === 'gallery') {
  await gallery(where);
} else if (what === 'readme') {
  await readme(where);
} else {
  console.error('pictures.mjs all FOLDER, pictures.mjs gallery FOLDER, or pictures.mjs readme FILE');
  process.exitCode = 2;
}
await browser.close();

async function all(folder) {
  mkdirSync(folder, { recursive: true });
  const name = (kind, how) => join(folder, `${kind.replaceAll(' ', '-')}-${how}`);
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const colorScheme of ['light', 'dark']) {
      const page = await browser.newPage({ viewport, colorScheme });
      for (const [kind, path] of Object.entries(kinds)) {
        await page.goto(FILES + encodeURI(path));
        await page.screenshot({ path: name(kind, `${size}-${colorScheme}.png`), fullPage: true });
      }
      await page.close();
    }
  }
  const page = await browser.newPage();
  for (const [kind, path] of Object.entries(kinds)) {
    await page.goto(FILES + encodeURI(path));
    await page.pdf({ path: name(kind, 'print.pdf'), format: 'A4', printBackground: false, preferCSSPageSize: true });
  }
  await page.close();
}

async function gallery(folder) {
  mkdirSync(folder, { recursive: true });
  const phone = await browser.newPage({ viewport: SIZES.phone });
  // The pages' own policy lets no foreign style in; a map is whole where its box does not scroll.
  const desk = await browser.newPage({ viewport: SIZES.desktop, bypassCSP: true });
  for (const [name, address] of Object.entries(MAPS)) {
    await phone.goto(address);
    await phone.locator('.map-box').screenshot({ path: join(folder, `${name}-phone.png`) });
    await desk.goto(address);
    await desk.addStyleTag({ content: 'main, .map-box { max-width: none !important; max-height: none !important; width: max-content !important }' });
    await desk.locator('.map-box').screenshot({ path: join(folder, `${name}.png`) });
  }
}

async function readme(file) {
  const page = await browser.newPage({ viewport: { width: 1180, height: 1030 }, deviceScaleFactor: 1.5, colorScheme: 'light' });
  await page.goto(FILES + 'opportunities/estmoor-field-planning/index.html');
  await page.screenshot({ path: file });
  await page.close();
}
