import { selections } from './selections.js';

/** A vitest reporter that tells the runner (test/run.js) how many tests passed, failed and were skipped. */
export default class Counts {
  constructor() {
    // A killed runner ends nothing: vitest, the leader of its process group, ends itself and its workers.
    process.once('disconnect', () => process.kill(-process.pid, 'SIGKILL'));
    process.channel?.unref();
  }

  onInit({ config }) {
    this.selection = Object.values(selections).find(({ filter }) => config.tagsFilter?.includes(filter));
  }

  onTestRunEnd(modules, unhandledErrors) {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        // What a run is not asked for is not skipped in it.
        if (this.selection?.takes(test.options.tags ?? []) === false) continue;
        const { state } = test.result();
        counts[state === 'passed' ? 'passed' : state === 'skipped' ? 'skipped' : 'failed'] += 1;
      }
      // A file or a group that breaks outside its tests fails too, though none of its tests may have run.
      for (const suite of [module, ...module.children.allSuites()]) counts.failed += suite.errors().length;
    }
    if (process.connected) process.send(counts);
  }
}
