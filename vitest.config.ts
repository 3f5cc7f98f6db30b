import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One graphql module for the tests and for CommonJS dependencies, else "another module or realm".
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: { include: ['test/**/*.test.ts'], fileParallelism: false, testTimeout: 30_000, hookTimeout: 60_000 },
});
