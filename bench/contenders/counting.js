/**
 * Lets every statement that a driver runs be profiled: while `counting.on`, each is sent with PROFILE and its db hits are
 * added up. For whatever runs statements through sessions or transactions of the given neo4j-driver module.
 */
export function countingOf(neo4j) {
  const counting = { on: false, runs: 0, hits: 0 };
  const open = neo4j.driver;
  const text = (query) => (typeof query === 'string' ? query : query.text);
  const run = (runner) => {
    const original = runner.run.bind(runner);
    runner.run = (query, ...rest) => {
      if (!counting.on) return original(query, ...rest);
      counting.runs++;
      const result = original(`PROFILE ${text(query)}`, ...rest);
      const whole = result.then.bind(result);
      const counted = async () => {
        const { records, summary } = await new Promise((...settled) => void whole(...settled));
        counting.hits += hitsOf(summary.profile);
        return { records, summary };
      };
      // Whoever waits for the result waits for its summary too.
      result.then = (...settled) => counted().then(...settled);
      return result;
    };
    return runner;
  };
  neo4j.driver = (...given) => {
    const driver = open(...given);
    const session = driver.session.bind(driver);
    driver.session = (...options) => {
      const opened = run(session(...options));
      for (const name of ['executeRead', 'executeWrite']) {
        const original = opened[name].bind(opened);
        opened[name] = (work, ...rest) => original((tx) => work(run(tx)), ...rest);
      }
      return opened;
    };
    return driver;
  };
  return counting;
}

function hitsOf(step) {
  return step === false || step === undefined || step === null
    ? 0
    : step.children.reduce((sum, child) => sum + hitsOf(child), step.dbHits ?? 0);
}
