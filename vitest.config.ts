import { dirname } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that need neither a database, nor the built program, nor Apollo's modules: those of `npm run check`. */
const quick = {
  include: ['test/**/*.test.ts'],
  exclude: ['**/*.neo4j.test.ts', 'test/{compile,golden,graphql,http,page,process}/**'],
};
/** Tests of how soon something is there: they run after the others, one file at a time. */
const timed = {
  include: ['test/page/budget.neo4j.test.ts', 'test/neo4j/graph.neo4j.test.ts', 'test/http/codes.neo4j.test.ts'],
};
const other = {
  include: ['test/**/*.neo4j.test.ts', 'test/{compile,golden,graphql,http,page,process}/**/*.test.ts'],
  exclude: timed.include,
};

/**
 * Files of a folder one after the other, those of the page first: most of them have the same data set in their database, which files
 * of other folders take away.
 */
class ByFolder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const bySize = super.sort.bind(this);
    const folder = ({ moduleId }: TestSpecification) => dirname(moduleId).replace(/\/page$/, '/');
    return (await bySize(files)).toSorted((left, right) => folder(left).localeCompare(folder(right)));
  }
}

/** As many test files at once as there are databases; test/run.js says how many. */
const maxWorkers = Number(process.env['REFORMGRAPH_TEST_WORKERS'] ?? 1);

const project = (name: string, { include, exclude = [] }: { include: string[]; exclude?: string[] }, test = {}) => ({
  extends: true as const,
  test: { name, include, exclude: [...configDefaults.exclude, ...exclude], maxWorkers, ...test },
});

export default defineConfig({
  // One graphql module for the tests and for CommonJS dependencies, else "another module or realm".
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    projects: [
      project('other', other),
      project('quick', quick),
      project('timed', timed, { maxWorkers: 1, sequence: { groupOrder: 1 } }),
    ],
    tags: [
      {
        name: 'volume',
        description: 'takes its time by design: what much, or anything, of something costs or is refused',
      },
      {
        name: 'deep',
        description: 'tries random cases, or many alike: few in `npm test`, all in `npm run test:deep`',
        timeout: 1_800_000,
      },
      {
        name: 'long',
        description: 'takes many seconds and seldom fails alone: in `npm run test:deep` only',
      },
    ],
    sequence: { sequencer: ByFolder },
    // Files share a process, so that modules are read once for each worker: they leave nothing behind in them.
    isolate: false,
    // What tests leave behind is cleared a quarter as often.
    execArgv: ['--max-semi-space-size=64'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
