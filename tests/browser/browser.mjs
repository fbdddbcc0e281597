// Chromium as the tests use it: the system's own, kept from calling anywhere by itself.

import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The widths at which pages are looked at. */
export const SIZES = {
  phone: { width: 360, height: 740 },
  desktop: { width: 1280, height: 900 },
};

/** Where Chromium is. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Starts Chromium; with more flags and another environment where a test needs them. */
export function launch({ flags = [], env = process.env } = {}) {
  return chromium.launch({ executablePath: CHROMIUM, args: [...FLAGS, ...flags], env });
}

/**
 * Notes everything on a page that a reader should never meet: messages in the console, errors of
 * scripts, requests that fail, requests that leave `origin`.
 */
export function complaintsOf(page, origin) {
  const complaints = [];
  const note = (text) => complaints.push(`${page.url()}: ${text}`);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => note(`script error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // What is given up because the page is left has not failed.
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') note(`failed: ${request.url()} (${reason})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`answered ${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) note(`leaves the site: ${url}`);
  });
  return complaints;
}
