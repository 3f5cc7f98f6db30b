import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One graphql module for the tests and for CommonJS dependencies, else "another module or realm".
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    tags: [
      {
        name: 'volume',
        description: 'takes its time by design: what much, or anything, of something costs or is refused',
      },
    ],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
