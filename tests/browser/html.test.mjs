// Every page is HTML as the standard has it.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { FOLDER, pages } from './site.mjs';

const JAR = String(createRequire(import.meta.url)('vnu-jar'));

test('the Nu HTML checker reports no error and no warning', { timeout: 300_000 }, () => {
  const checked = spawnSync(
    'java',
    ['-Xss8m', '-jar', JAR, '--format', 'json', '--stdout', '--exit-zero-always', ...pages.map((page) => join(FOLDER, page))],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  assert.equal(checked.status, 0, checked.stderr);
  const { messages } = JSON.parse(checked.stdout);
  const found = messages
    .filter(({ type, subType }) => type !== 'info' || subType === 'warning')
    .map(({ url, lastLine, message, extract }) => `${url.slice(url.indexOf(FOLDER) + FOLDER.length)}:${lastLine}: ${message}: ${extract}`);
  assert.deepEqual(found, []);
});

test('the checker sees what is wrong', () => {
  const checked = spawnSync('java', ['-jar', JAR, '--format', 'json', '--stdout', '--exit-zero-always', '-'], {
    input: '<!DOCTYPE html><html lang="en"><title>t</title><p id="a"><p id="a">',
    encoding: 'utf8',
  });
  assert.match(checked.stdout, /Duplicate ID/);
});
