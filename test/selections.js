/**
 * Which tests `npm test` and `npm run test:deep` take: as an expression of vitest, and by the tags of a test. Of files that are named,
 * `npm test` takes every test.
 */
export const selections = {
  usual: { filter: '!long', takes: (tags) => !tags.includes('long') },
  deep: { filter: 'deep || long', takes: (tags) => tags.includes('deep') || tags.includes('long') },
};
