// Every page is HTML as the standard has it.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serve } from './server.mjs';
import { FOLDER, LANGUAGE, pages } from './site.mjs';

const JAR = String(createRequire(import.meta.url)('vnu-jar'));

/** What the checker has to say of the pages at these addresses. */
async function check(addresses) {
  // The checker is made to stand on the web, where it must not look at hosts of its own network.
  const local = '-Dnu.validator.servlet.allow-forbidden-hosts=true';
  const options = [local, '-Xss8m', '-jar', JAR, '--format', 'json', '--stdout', '--exit-zero-always'];
  const { stdout } = await promisify(execFile)('java', [...options, ...addresses], { maxBuffer: 1 << 28 });
  const { messages } = JSON.parse(stdout);
  return messages.filter(({ type, subType }) => type !== 'info' || subType === 'warning');
}

test('the Nu HTML checker reports no error and no warning', { timeout: 300_000 }, async () => {
  // From a host rather than from files: the pages' policy allows what comes from their own origin,
  // and for the checker a file has none.
  const host = await serve(FOLDER, '/');
  try {
    const messages = await check(pages.map((page) => host.url + encodeURI(page)));
    // The sample's documents are in English, whatever the language of the pages around them.
    const isOfTheDocuments = ({ message }) =>
      LANGUAGE !== 'en' && message.startsWith('This document appears to be written in English');
    const found = messages.filter((message) => !isOfTheDocuments(message)).map(
      ({ url, lastLine, message, extract }) => `${decodeURI(url.slice(host.url.length))}:${lastLine}: ${message} ${extract}`,
    );
    assert.deepEqual(found, []);
  } finally {
    await host.stop();
  }
});

test('the checker sees what is wrong', async () => {
  const messages = await check([fileURLToPath(new URL('wrong.html', import.meta.url))]);
  assert(messages.some(({ message }) => message.startsWith('Duplicate ID')));
});
