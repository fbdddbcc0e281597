// The built gallery of maps of key players that are hard to draw: tests/gallery.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The folder of the built gallery; `run` makes it. */
const FOLDER = process.env.SALESBOOK_GALLERY;
assert(FOLDER, 'SALESBOOK_GALLERY has to name the folder of the built gallery; tests/browser/run does so');

/** The address of the page with each map, by the map's name. */
export const MAPS = Object.fromEntries(
  readdirSync(join(FOLDER, 'opportunities'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => [name, pathToFileURL(join(FOLDER, 'opportunities', name, 'players', 'index.html')).href]),
);
assert(Object.keys(MAPS).length >= 8, `only ${Object.keys(MAPS).length} maps in ${FOLDER}`);
