// What the tests of a file share, until the last of them has ended.

import { after } from 'node:test';
import { launch } from './browser.mjs';
import { serve } from './server.mjs';

/** A browser, by `begin` if it has to be another than usual. */
export async function sharedBrowser(begin = launch) {
  const browser = await begin();
  after(() => browser.close());
  return browser;
}

/** A host that serves a folder below a folder of its own. */
export async function sharedHost(folder) {
  const host = await serve(folder, '/a/b/');
  after(() => host.stop());
  return host;
}
