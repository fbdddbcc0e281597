// The live preview: an open page follows its files.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { complaintsOf, launch } from './browser.mjs';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const ACCOUNT = 'content/accounts/varrik-port.md';
const PAGE = 'accounts/varrik-port/index.html';

let browser;
let playbook;
let preview;

before(async () => {
  playbook = mkdtempSync(join(tmpdir(), 'salesbook-preview-'));
  for (const part of ['content', 'site.toml']) cpSync(join(REPOSITORY, part), join(playbook, part), { recursive: true });
  // A style sheet of the site's own, so that there is one to change.
  cpSync(join(REPOSITORY, 'themes/default/assets/style.css'), join(playbook, 'assets/style.css'));
  browser = await launch();
  preview = await start();
});

after(async () => {
  await browser?.close();
  if (preview) await preview.stop();
  if (playbook) rmSync(playbook, { recursive: true });
});

/** Starts the preview; its address, and how to end it as Ctrl-C does. */
async function start() {
  const process_ = spawn(
    process.env.SALESBOOK,
    ['--root', playbook, 'serve', '--port', '0', '--today', process.env.SALESBOOK_TODAY],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  const url = await new Promise((found, failed) => {
    const listen = (text) => {
      said += text;
      const address = /http:\/\/[^\s/]+\//.exec(said);
      if (address) found(address[0]);
    };
    process_.stdout.setEncoding('utf8').on('data', listen);
    process_.stderr.setEncoding('utf8').on('data', listen);
    process_.once('exit', (code) => failed(new Error(`the preview ended with ${code}: ${said}`)));
    setTimeout(() => failed(new Error(`the preview names no address: ${said}`)), 20_000).unref();
  });
  const ended = new Promise((done) => process_.once('exit', (code, signal) => done({ code, signal })));
  return {
    url,
    async stop() {
      process_.kill('SIGINT');
      const late = setTimeout(() => process_.kill('SIGKILL'), 5_000);
      const how = await ended;
      clearTimeout(late);
      return how;
    },
  };
}

/** Changes a file of the playbook, and returns how it was. */
function edit(file, change) {
  const path = join(playbook, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  assert.notEqual(after, before);
  writeFileSync(path, after);
  return before;
}

/** Milliseconds until `shown` holds, from now. */
async function until(shown) {
  const begin = performance.now();
  await shown();
  return performance.now() - begin;
}

test('an open page changes within a second of a save', async () => {
  const page = await browser.newPage();
  const complaints = complaintsOf(page, preview.url);
  await page.goto(preview.url + PAGE);
  const times = [];
  for (let n = 0; n < 7; n += 1) {
    edit(ACCOUNT, (text) => `${text.replace(/\nSaved \d+ times\.\n$/, '')}\nSaved ${n} times.\n`);
    times.push(await until(() => page.getByText(`Saved ${n} times.`).waitFor({ timeout: 10_000 })));
  }
  // The middle one: somebody else's work on the machine must not decide.
  const middle = times.sort((a, b) => a - b)[3];
  assert(middle < 1000, `it took ${times.map(Math.round).join(', ')} ms`);
  assert.deepEqual(complaints, []);
  await page.close();
});

test('what is wrong lies over the last good page, and goes when it is mended', async () => {
  const page = await browser.newPage();
  await page.goto(preview.url + PAGE);
  const overlay = page.locator('salesbook-overlay');
  assert.equal(await overlay.count(), 0);
  const good = edit(ACCOUNT, (text) => text.replace('\nstanding:', '\nstandnig:'));
  await overlay.getByText('D101').first().waitFor({ timeout: 5_000 });
  const says = await overlay.getByRole('dialog').innerText();
  assert.match(says, /varrik-port\.md/);
  assert.match(says, /did you mean `standing`/);
  assert.equal(await page.locator('main h1').count(), 1, 'the page is gone');
  writeFileSync(join(playbook, ACCOUNT), good);
  const took = await until(() => overlay.waitFor({ state: 'detached', timeout: 5_000 }));
  assert(took < 2000, `it took ${Math.round(took)} ms`);
  await page.close();
});

test('a new style is put on without loading the page again', async () => {
  const page = await browser.newPage();
  await page.goto(preview.url + PAGE);
  await page.evaluate(() => {
    window.stayed = true;
  });
  edit('assets/style.css', (text) => `${text}\nmain h1 { color: rgb(1, 2, 3); }\n`);
  await page.waitForFunction(() => getComputedStyle(document.querySelector('main h1')).color === 'rgb(1, 2, 3)', null, {
    timeout: 5_000,
  });
  assert.equal(await page.evaluate(() => window.stayed), true, 'the page was loaded again');
  await page.close();
});

test('eight pages may be open, and all of them follow', async () => {
  const context = await browser.newContext();
  const open = [];
  for (let n = 0; n < 8; n += 1) {
    const page = await context.newPage();
    // A browser opens six connections to a host; a page that kept one would starve the seventh.
    await page.goto(preview.url + PAGE, { timeout: 5_000 });
    open.push(page);
  }
  edit(ACCOUNT, (text) => `${text}\nRead in eight places.\n`);
  await Promise.all(open.map((page) => page.getByText('Read in eight places.').waitFor({ timeout: 5_000 })));
  await context.close();
});

test('Ctrl-C ends it', async () => {
  const how = await preview.stop();
  preview = undefined;
  assert.deepEqual(how, { code: 0, signal: null });
});
