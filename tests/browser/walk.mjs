// Going through pages, several at a time, and what is found on each.

import { complaintsOf } from './browser.mjs';
import { FILES, files } from './site.mjs';

/** Pages that are open at a time: as many as the least machine for these tests has processors. */
const TABS = 2;

/**
 * Opens each of the pages at `root`, in contexts of the browser that are made by `how`; what `look`
 * makes of each, by its path, and what was to complain of.
 */
export async function walk(browser, how, root, paths, look) {
  const found = new Map(paths.map((path) => [path, undefined]));
  const complaints = [];
  const left = [...paths].reverse();
  const go = async () => {
    const context = await browser.newContext(how);
    const page = await context.newPage();
    const ofPage = complaintsOf(page, root);
    while (left.length > 0) {
      const path = left.pop();
      await page.goto(root + encodeURI(path));
      found.set(path, await look(page, path));
    }
    complaints.push(...ofPage);
    await context.close();
  };
  await Promise.all(Array.from({ length: TABS }, go));
  return { found, complaints };
}

/** The ids and the targets of a page. */
export const contentOf = (page) => page.evaluate(() => {
  const all = (selector, attribute) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute));
  const addresses = [...all('[href]', 'href'), ...all('[src]', 'src'), ...all('object[data]', 'data')];
  for (const set of all('[srcset]', 'srcset')) addresses.push(...set.split(',').map((one) => one.trim().split(/\s/)[0]));
  const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'].flatMap((attribute) =>
    all(`[${attribute}]`, attribute).flatMap((value) => value.split(/\s+/)),
  );
  return {
    ids: all('[id]', 'id'),
    references,
    targets: addresses.map((written) => ({ written, address: new URL(written, document.baseURI).href })),
  };
});

/** What is wrong with the links and ids of all pages, by what they contain. */
export function problemsOf(found, root) {
  const problems = [];
  for (const [path, { ids, references, targets }] of found) {
    const known = new Set(ids);
    if (known.size !== ids.length) problems.push(`${path}: an id stands twice: ${ids.filter((id, i) => ids.indexOf(id) !== i)}`);
    for (const id of references) if (!known.has(id)) problems.push(`${path}: refers to the id ${id}, which is not there`);
    for (const { written, address } of targets) {
      if (/^(https?|mailto|tel|data):/.test(written)) continue;
      if (written.startsWith('/')) problems.push(`${path}: ${written} only works at the root of a host`);
      if (!address.startsWith(root)) {
        problems.push(`${path}: ${written} leads out of the site`);
        continue;
      }
      const [file, fragment] = address.slice(root.length).split('#');
      const target = decodeURIComponent(file.split('?')[0]);
      if (!files.includes(target)) {
        problems.push(`${path}: ${written} leads to ${target}, which is not there`);
        // `#owner=aoife` is what a table is filtered by, no anchor: tables.test.mjs looks at those.
      } else if (fragment && !fragment.includes('=') && !found.get(target)?.ids.includes(decodeURIComponent(fragment))) {
        problems.push(`${path}: ${written} leads to an anchor that is not there`);
      }
    }
  }
  return problems;
}

/** What makes a page wider than its window, if anything does. */
export const overflowOf = (page) => page.evaluate(() => {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return undefined;
  // The element to look at is the innermost that sticks out and is in no box that scrolls.
  const scrolls = (element) => element && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
  const out = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > root.clientWidth + 1 && !scrolls(element.parentElement),
  );
  return `${root.scrollWidth} px: ${out.at(-1)?.outerHTML.slice(0, 120)}`;
});

/** The pages that links lead to in the text of a page, before any script has changed it; `page` only reads it. */
export async function pagesLinkedIn(page, html, path) {
  const written = await page.evaluate(
    (text) => [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('a[href]')].map((link) => link.getAttribute('href')),
    html,
  );
  const addresses = written.map((href) => new URL(href, FILES + encodeURI(path)).href.split('#')[0]);
  return addresses
    .filter((address) => address.startsWith(FILES) && address.endsWith('.html'))
    .map((address) => decodeURIComponent(address.slice(FILES.length)));
}
