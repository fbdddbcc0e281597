// What axe finds on a page. The pages' own policy lets no foreign script in; a context in which axe
// looks at pages sets it aside by `bypassCSP`.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that look at colours; what they find is other in the dark, and nothing else is. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page as it is, a line each. */
export async function violationsOf(page, rules = {}) {
  await page.addScriptTag({ content: AXE });
  // Of what passes it need not say where it is, which takes it as long as to look.
  const { violations, passes } = await run(page, { rules, resultTypes: ['violations'] });
  assert(passes.length > 10, `axe looked at next to nothing on ${page.url()}`);
  return lines(violations);
}

/** What axe finds of the colours on a page at which it has looked before. */
export async function violationsOfColours(page) {
  const { violations, passes } = await run(page, { runOnly: OF_COLOURS, resultTypes: ['violations'] });
  assert(passes.length + violations.length > 0, `axe saw no colour on ${page.url()}`);
  return lines(violations);
}

const run = (page, options) => page.evaluate((options) => window.axe.run(options), options);

const lines = (violations) =>
  violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' … ')}`);
