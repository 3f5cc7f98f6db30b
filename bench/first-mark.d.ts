import type { Page } from 'playwright-core';

export function firstMark(page: Page, url: string, rate: number): Promise<number>;
