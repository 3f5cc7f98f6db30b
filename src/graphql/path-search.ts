import { KnownSteps, type Step } from './known-steps.ts';
import { PathWalker, type FoundPath } from './path-walker.ts';

/** Which paths are searched for, and how the graph is read. */
export interface PathSearch {
  /** Two different entities. */
  readonly from: string;
  readonly to: string;
  /** At least 2. */
  readonly maxLength: number;
  /** The search ends when it has found this many. */
  readonly enough: number;
  /** Reads the steps from some entities, at most `limit` in all, none to entities that paths may not touch; `among`: only to these. */
  readonly expand: (
    entities: readonly string[],
    limit: number,
    among: readonly string[] | null,
  ) => Promise<ReadonlyMap<string, readonly Step[]>>;
}

/** The paths that were found. */
export interface PathSearchResult {
  /** Shortest first; of one length by the ids of the first entity, then claim, in which they differ. */
  readonly paths: readonly FoundPath[];
  /** Whether a bound was reached, so that paths may be missing. */
  readonly isCut: boolean;
}

/** How many steps are read from the graph. */
const READ_MAX = 20_000;

/**
 * Finds simple paths in chronological order: there are days t1 <= t2 <= ... on which the steps may be taken. It searches
 * from both ends, always expanding the smaller frontier, with at most maxLength - 1 expansions; it stops as soon as there are enough
 * paths.
 */
export async function findPaths({ from, to, maxLength, enough, expand }: PathSearch): Promise<PathSearchResult> {
  const known = new KnownSteps();
  const ends = [new End(from, to), new End(to, from)] as const;
  let left: number = READ_MAX;
  await read([from, to], null);
  for (const end of ends) end.advance(known);

  const walker = new PathWalker(known, from, to, enough);
  for (let length = 1; length <= maxLength && !walker.isDone; length++) {
    while (left >= 0 && ends[0].radius + ends[1].radius < length) {
      // An end without a frontier has seen everything that it is linked to: every path is known.
      if (!ends.every(({ frontier }) => frontier.length)) break;
      const isFirst = ends[0].unread(known).length <= ends[1].unread(known).length;
      const [near, far] = isFirst ? [ends[0], ends[1]] : [ends[1], ends[0]];
      const unread = near.unread(known);
      if (unread.length) await read(unread, length === maxLength ? far.seen : null);
      near.advance(known);
    }
    walker.walk(length);
  }
  return { paths: walker.paths, isCut: left < 0 || walker.isExhausted };

  async function read(entities: readonly string[], among: ReadonlySet<string> | null): Promise<void> {
    const found = await expand(entities, left + 1, among && [...among]);
    for (const entity of entities) {
      const steps = found.get(entity) ?? [];
      left -= steps.length;
      known.add(entity, steps);
    }
  }
}

/** One end of the paths: all steps from entities nearer to it than its radius are known. */
class End {
  radius = 0;
  /** The entities at the radius. */
  frontier: readonly string[];
  /** The entities up to the radius, and the other end. */
  readonly seen: Set<string>;

  /** No path passes through the other end. */
  constructor(start: string, other: string) {
    this.frontier = [start];
    this.seen = new Set([start, other]);
  }

  unread(known: KnownSteps): string[] {
    return this.frontier.filter((entity) => !known.has(entity));
  }

  /** Moves the frontier on by one step. */
  advance(known: KnownSteps): void {
    const next = new Set(this.frontier.flatMap((entity) => known.of(entity).map(({ to }) => to)));
    this.frontier = [...next].filter((entity) => !this.seen.has(entity));
    for (const entity of this.frontier) this.seen.add(entity);
    this.radius++;
  }
}
