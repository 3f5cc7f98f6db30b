import { existsSync } from 'node:fs';

/** First the one without windows: each page of the others draws a toolbar, which is a page too. */
const candidates = [
  process.env.CHROMIUM,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Where a Chromium is installed, or the one that CHROMIUM names; undefined: nowhere. */
export const chromiumPath = candidates.find((path) => path && existsSync(path));
