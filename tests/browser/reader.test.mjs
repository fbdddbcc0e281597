// The site as different readers meet it: without JavaScript, on a phone, with a screen reader, on a
// slow line.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { SIZES, launch } from './browser.mjs';
import { FILES, FOLDER, kinds, pages } from './site.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

test('every page is reached from the home page by links, without JavaScript', { timeout: 300_000 }, async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const reached = new Set(['index.html']);
  for (const path of reached) {
    await page.goto(FILES + encodeURI(path));
    const links = await page.locator('a[href]').evaluateAll((all) =>
      // The links of a drawing have their address as written alone.
      all.map((link) => new URL(link.getAttribute('href'), document.baseURI).href.split('#')[0]),
    );
    for (const link of links.filter((link) => link.startsWith(FILES) && link.endsWith('.html'))) {
      reached.add(decodeURIComponent(link.slice(FILES.length)));
    }
  }
  await context.close();
  const missed = pages.filter((path) => !reached.has(path) && path !== '404.html');
  assert.deepEqual(missed, []);
});

test('no page scrolls sideways on a phone', { timeout: 300_000 }, async () => {
  const page = await browser.newPage({ viewport: SIZES.phone });
  const wide = [];
  for (const path of pages) {
    await page.goto(FILES + encodeURI(path));
    const over = await page.evaluate(() => {
      const root = document.documentElement;
      if (root.scrollWidth <= root.clientWidth) return undefined;
      // The element to look at is the innermost that sticks out and is in no box that scrolls.
      const scrolls = (element) => element && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
      const out = [...document.body.querySelectorAll('*')].filter(
        (element) => element.getBoundingClientRect().right > root.clientWidth + 1 && !scrolls(element.parentElement),
      );
      return `${root.scrollWidth} px: ${out.at(-1)?.outerHTML.slice(0, 120)}`;
    });
    if (over) wide.push(`${path} is ${over}`);
  }
  await page.close();
  assert.deepEqual(wide, []);
});

/** The ways in which axe looks at pages; the sheet is as wide as A4 between its margins. */
const LOOKS = [
  ...Object.entries(SIZES).flatMap(([size, viewport]) => [
    { name: `${size}, light`, viewport, colorScheme: 'light' },
    { name: `${size}, dark`, viewport, colorScheme: 'dark' },
  ]),
  { name: 'in print', viewport: { width: 711, height: 1040 }, colorScheme: 'light', media: 'print' },
];

for (const { name, media = 'screen', ...look } of LOOKS) {
  test(`axe finds nothing on any kind of page (${name})`, { timeout: 300_000 }, async () => {
    // The pages' own policy lets no foreign script in; this is the one place where it is set aside.
    const context = await browser.newContext({ ...look, reducedMotion: 'reduce', bypassCSP: true });
    const page = await context.newPage();
    await page.emulateMedia({ media });
    const found = [];
    for (const [kind, path] of Object.entries(kinds)) {
      await page.goto(FILES + encodeURI(path));
      await page.addScriptTag({ content: AXE });
      // The size of what is touched is of WCAG 2.2, and axe leaves it out unless asked. Paper is not touched.
      const rules = { 'target-size': { enabled: media === 'screen' } };
      const { violations, passes } = await page.evaluate((options) => window.axe.run(options), { rules });
      assert(passes.length > 10, `axe looked at next to nothing on ${path}`);
      for (const { id, help, nodes } of violations) {
        found.push(`${kind} (${path}): ${id}: ${help}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' … ')}`);
      }
    }
    await context.close();
    assert.deepEqual(found, []);
  });
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
