import { existsSync } from 'node:fs';

const candidates = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a Chromium is installed, or the one that CHROMIUM names; undefined: nowhere. */
export const chromiumPath = candidates.find((path) => path && existsSync(path));
