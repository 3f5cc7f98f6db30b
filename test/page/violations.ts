import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in a page, nothing left out: by all its rules, or by those with one of the tags. */
export async function violations(page: Page, tags?: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (values) => {
    interface Axe {
      run(of: Document, options: object): Promise<{ violations: Found[] }>;
    }
    interface Found {
      id: string;
      nodes: { html: string; failureSummary: string }[];
    }
    const { run } = (globalThis as unknown as { axe: Axe }).axe;
    const { violations: found } = await run(document, values ? { runOnly: { type: 'tag', values } } : {});
    return found.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`).join('\n')}`,
    );
  }, tags);
}

/** What axe finds wrong in a page in each theme; in the dark one only colours are others. */
export async function violationsInThemes(page: Page): Promise<Record<string, readonly string[]>> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  return { light, dark: await violations(page, ['cat.color']) };
}

/** What it finds where nothing is wrong. */
export const NONE = { light: [], dark: [] };
