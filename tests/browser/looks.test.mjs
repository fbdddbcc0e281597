// Every kind of page looks as it did when somebody looked at it and found it good: in looks/ is a
// picture of each, on a phone, on a desk, on a dark desk and in print.
//
//     SALESBOOK_UPDATE_PICTURES=1 tests/browser/run looks.test.mjs
//
// takes them anew, to be looked at before they are committed. What differs lands in
// target/browser/looks: the picture as it is now, and where it differs.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { WAYS, difference, launchForPictures, open, take } from './looks.mjs';
import { sharedBrowser } from './sharing.mjs';
import { FOLDER, kinds } from './site.mjs';

const REFERENCES = fileURLToPath(new URL('looks', import.meta.url));
const DIFFERENT = join(dirname(FOLDER), 'looks');
const UPDATE = process.env.SALESBOOK_UPDATE_PICTURES === '1';

/** The name of the picture of a kind of page. */
const nameOf = (kind, way) => `${kind.replaceAll(' ', '-')}-${way}`;

const browser = await sharedBrowser(launchForPictures);
before(() => {
  rmSync(DIFFERENT, { recursive: true, force: true });
  mkdirSync(DIFFERENT, { recursive: true });
  if (UPDATE) rmSync(REFERENCES, { recursive: true, force: true });
  mkdirSync(REFERENCES, { recursive: true });
});

describe('every kind of page looks as it did', { concurrency: 2 }, () => {
  for (const [way, how] of Object.entries(WAYS)) {
    test(way, { timeout: 300_000 }, async () => {
      const page = await open(browser, how);
      const changed = [];
      for (const [kind, path] of Object.entries(kinds)) {
        const name = nameOf(kind, way);
        const picture = await take(page, path, how);
        if (UPDATE) {
          writeFileSync(join(REFERENCES, `${name}.png`), picture);
        } else {
          const line = compared(name, picture);
          if (line) changed.push(`${line} (${path})`);
        }
      }
      await page.close();
      assert.deepEqual(changed, [], `the pictures are in ${DIFFERENT}`);
    });
  }
});

/** What to say of a picture that is not as its reference; it is kept, to be looked at. */
function compared(name, picture) {
  const reference = join(REFERENCES, `${name}.png`);
  const found = existsSync(reference) ? difference(readFileSync(reference), picture) : { inSquare: 0, share: 1 };
  if (!found) return undefined;
  writeFileSync(join(DIFFERENT, `${name}.png`), picture);
  if (found.where) writeFileSync(join(DIFFERENT, `${name}-where.png`), found.where);
  const share = `${(100 * found.share).toFixed(2)} % differs`;
  return `${name}: ${found.where ? share : 'has no picture to compare with'}`;
}

test('there is a picture for each kind of page, none besides, and together they are not heavy', () => {
  const names = Object.keys(kinds).flatMap((kind) => Object.keys(WAYS).map((way) => `${nameOf(kind, way)}.png`));
  assert.deepEqual(readdirSync(REFERENCES).sort(), names.sort());
  const weight = names.reduce((sum, name) => sum + statSync(join(REFERENCES, name)).size, 0);
  assert(weight < 6_000_000, `${weight} bytes of pictures`);
});

test('another taking of the same page is no difference, and each small change is one', async () => {
  const changes = {
    'a ground a little darker': () => document.documentElement.style.setProperty('--panel', '#f4f5f8'),
    'a heading without a word': () => {
      const heading = document.querySelector('h1');
      heading.textContent = heading.textContent.replace(/\S+\s/, '');
    },
    'a section moved down by half a line': () => {
      document.querySelector('.content > :nth-child(2)').style.marginTop = '1.5rem';
    },
    'a mark in another colour': () => document.documentElement.style.setProperty('--plus-soft', '#fbeecb'),
  };
  const way = WAYS.desktop;
  const page = await open(browser, way);
  const reference = await take(page, kinds.opportunity, way);
  assert.equal(difference(reference, await take(page, kinds.opportunity, way)), undefined);
  for (const [change, make] of Object.entries(changes)) {
    assert(difference(reference, await take(page, kinds.opportunity, way, make)), `${change} goes unseen`);
  }
  await page.close();
});
