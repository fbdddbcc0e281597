// The built sample: its files, and one page of every kind.

import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The folder of the built sample; `run` makes it. */
export const FOLDER = process.env.SALESBOOK_SITE;
assert(FOLDER, 'SALESBOOK_SITE has to name the folder of a built site; tests/browser/run does so');

/** The language of its pages. */
export const LANGUAGE = process.env.SALESBOOK_LANGUAGE ?? 'en';

/** The folder as an address. */
export const FILES = pathToFileURL(FOLDER + '/').href;

/** Every file of the site, by its path in it. */
export const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(FOLDER, join(entry.parentPath ?? entry.path, entry.name)))
  .sort();

/** Every page. */
export const pages = files.filter((file) => file.endsWith('.html'));
assert(pages.length > 100, `only ${pages.length} pages in ${FOLDER}`);

/** The kinds of pages, each by the paths of its pages; the first that fits counts. */
const KINDS = [
  ['home', /^index\.html$/],
  ['not found', /^404\.html$/],
  ['pipeline', /^opportunities\/index\.html$/],
  ['won and lost', /^won-and-lost\//],
  ['opportunity', /^opportunities\/[^/]+\/index\.html$/],
  ['assessment', /^opportunities\/[^/]+\/assessment\//],
  ['players', /^opportunities\/[^/]+\/players\//],
  ['plan', /^opportunities\/[^/]+\/plan\//],
  ['opportunity reviews', /^opportunities\/[^/]+\/reviews\//],
  ['brief', /^opportunities\/[^/]+\/brief\//],
  ['accounts', /^accounts\/index\.html$/],
  ['account', /^accounts\//],
  ['competitors', /^competitors\/index\.html$/],
  ['competitor', /^competitors\//],
  ['partners', /^partners\/index\.html$/],
  ['partner', /^partners\//],
  ['people', /^people\/index\.html$/],
  ['person', /^people\//],
  ['actions', /^actions\//],
  ['search', /^search\//],
  ['reviews', /^reviews\//],
  ['methodology', /^methodology\/index\.html$/],
  ['module', /^methodology\/modules\//],
  ['criterion', /^methodology\/criteria\//],
  ['scales', /^methodology\/scales\//],
  ['strategies', /^methodology\/strategies\//],
  ['rules', /^methodology\/rules\/index\.html$/],
  ['rule', /^methodology\/rules\//],
  ['glossary', /^methodology\/glossary\//],
  ['versatility', /^methodology\/versatility\//],
  ['page', /./],
];

/** One page of every kind, by kind: the one that holds most. */
export const kinds = Object.fromEntries(
  KINDS.map(([kind]) => {
    const ofKind = pages.filter((page) => KINDS.find(([, path]) => path.test(page))[0] === kind);
    assert(ofKind.length > 0, `the sample has no page of the kind "${kind}"`);
    const size = (page) => statSync(join(FOLDER, page)).size;
    return [kind, ofKind.reduce((a, b) => (size(b) > size(a) ? b : a))];
  }),
);
