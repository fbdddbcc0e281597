// What the tests of a file share: it is there from before the first of them to after the last.

import { after, before } from 'node:test';
import { launch } from './browser.mjs';
import { serve } from './server.mjs';

/** A browser, by `begin` if it has to be another than usual. */
export function sharedBrowser(begin = launch) {
  let browser;
  before(async () => {
    browser = await begin();
  });
  after(() => browser?.close());
  return {
    newPage: (how) => browser.newPage(how),
    newContext: (how) => browser.newContext(how),
  };
}

/** A host that serves a folder below a folder of its own; its address. */
export function sharedHost(folder) {
  let host;
  before(async () => {
    host = await serve(folder, '/a/b/');
  });
  after(() => host?.stop());
  return {
    get url() {
      return host.url;
    },
  };
}
