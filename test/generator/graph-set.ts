import * as fc from 'fast-check';
import { answering, type Answering } from '../answering.ts';
import { startDifferential, type Differential } from '../compile/differential.ts';
import { inDirectory } from '../dataset/written-set.ts';
import { graphOf } from '../reference/build.ts';
import type { Graph, Loaded } from '../reference/graph.ts';
import { loadedFrom } from '../reference/loaded.ts';
import type { GeneratedDataset } from './dataset.ts';
import { joined } from './joined.ts';

/** Generated data sets loaded as one, in which none has to do with another, and the reference over them. */
export interface GraphSet extends AsyncDisposable {
  readonly open: Answering;
  readonly differential: Differential;
  readonly graph: Graph;
  /** The ids of the entities of each. */
  readonly members: readonly Member[];
}

/** The ids of the entities of one data set, in the order in which they were drawn. */
export type Member = readonly string[];

/** The entity of a member that a number means, of those with one of the prefixes: person, event … */
export function oneOf(member: Member, at: number, ...prefixes: readonly string[]): string {
  const ids = member.filter((id) => prefixes.length === 0 || prefixes.includes(id.split('/')[0]!));
  return ids[at % ids.length] ?? `${prefixes[0] ?? 'person'}/nobody`;
}

/** How many are loaded together, and which. */
export interface Sample {
  readonly count: number;
  readonly seed: number;
}

/** Loads a sample of data sets together, under an id of their own. */
export async function loadGraphSet(
  id: string,
  datasets: fc.Arbitrary<GeneratedDataset>,
  { count, seed }: Sample,
): Promise<GraphSet> {
  return load(id, fc.sample(datasets, { numRuns: count, seed }));
}

async function load(id: string, drawn: readonly GeneratedDataset[]): Promise<GraphSet> {
  const { lines, members } = joined(drawn);
  const { open, loaded } = await loadLines(id, lines);
  const graph = graphOf(loaded);
  return {
    open,
    graph,
    differential: startDifferential(open, graph),
    members,
    [Symbol.asyncDispose]: () => open[Symbol.asyncDispose](),
  };
}

/**
 * Loads a data set of JSON lines under an id of its own.
 * @throws Error with the problems where it breaks a rule.
 */
export async function loadLines(id: string, lines: string): Promise<{ open: Answering; loaded: Loaded }> {
  return inDirectory({ 'all.jsonl': lines }, async (directory) => {
    const open = await answering(directory, { as: id });
    return { open, loaded: await loadedFrom(directory, open) };
  });
}

/** How often a property of graphs is tried, and with which questions. */
export interface Rounds {
  readonly numRuns: number;
  readonly seed: number;
}

/**
 * Tries questions on data sets that are loaded together. A question names entities by number, so that it can be asked of any
 * data set: where one fails, its data set is drawn again and shrunk, loaded alone each time.
 */
export async function assertOnGraphs<Q>(
  set: { readonly datasets: fc.Arbitrary<GeneratedDataset>; readonly sample: Sample; readonly loaded: GraphSet },
  questions: fc.Arbitrary<Q>,
  hold: (member: Member, question: Q, loaded: GraphSet) => Promise<void>,
  rounds: Rounds,
): Promise<void> {
  const { datasets, sample, loaded } = set;
  const found = await fc.check(
    fc.asyncProperty(fc.nat({ max: sample.count - 1 }), questions, (at, question) =>
      hold(loaded.members[at]!, question, loaded),
    ),
    rounds,
  );
  if (!found.failed) return;
  const [at, question] = found.counterexample as [number, Q];
  const alone = fc.asyncProperty(datasets, async (dataset) => {
    await using one = await load(`${loaded.open.loaded.dataset}-shrunk`, [dataset]);
    await hold(one.members[0]!, question, one);
  });
  // The same data set as in the sample, with all that it shrinks to.
  await fc.assert(alone, { seed: sample.seed, path: String(at), interruptAfterTimeLimit: 60_000 });
  throw new Error(`${await fc.asyncDefaultReportMessage(found)}\nIt does not fail where its data set is loaded alone.`);
}
