// Pictures of the built sample. `all FOLDER` takes every kind of page, on a phone and on a desk, light
// and dark, and as it prints; `readme FILE` takes the one in the README.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SIZES, launch } from './browser.mjs';
import { FILES, kinds } from './site.mjs';

const [what, where] = process.argv.slice(2);
const browser = await launch();
if (what === 'all') {
  await all(where);
} else if (what === 'readme') {
  await readme(where);
} else {
  console.error('pictures.mjs all FOLDER, or pictures.mjs readme FILE');
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

async function readme(file) {
  const page = await browser.newPage({ viewport: { width: 1180, height: 1030 }, deviceScaleFactor: 1.5, colorScheme: 'light' });
  await page.goto(FILES + 'opportunities/estmoor-field-planning/index.html');
  await page.screenshot({ path: file });
  await page.close();
}
