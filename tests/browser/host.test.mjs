// Every page of the site, opened on a desk below a folder of a host: nothing in the console, nothing
// fetched from elsewhere, no link, anchor or file that is not there, no id twice.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SIZES } from './browser.mjs';
import { sharedBrowser, sharedHost } from './sharing.mjs';
import { FOLDER, pages } from './site.mjs';
import { contentOf, problemsOf, walk } from './walk.mjs';

const browser = await sharedBrowser();
const host = await sharedHost(FOLDER);

test('every page opens below a folder of a host, and every link leads somewhere', { timeout: 600_000 }, async () => {
  const { found, complaints } = await walk(browser, { viewport: SIZES.desktop }, host.url, pages, contentOf);
  assert.deepEqual(complaints, []);
  assert.deepEqual(problemsOf(found, host.url), []);
  const links = [...found.values()].reduce((sum, { targets }) => sum + targets.length, 0);
  assert(links > pages.length * 5, `only ${links} links were found`);
});
