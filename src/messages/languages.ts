/** The languages in which the page and the server's HTML speak. */
export const languages = ['en', 'ru', 'kk'] as const;
export type Language = (typeof languages)[number];
