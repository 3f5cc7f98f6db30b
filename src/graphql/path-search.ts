/** A step to a neighbour over one claim, and the days, as numbers in their order, on which it may be taken. */
export interface Step {
  readonly to: string;
  readonly claim: string;
  readonly from: number;
  readonly until: number;
}

/** A simple path: entities in order, and the claims between them. */
export interface FoundPath {
  readonly entities: readonly string[];
  readonly claims: readonly string[];
}

export interface PathQuestion {
  /** Two different entities. */
  readonly from: string;
  readonly to: string;
  /** At least 2. */
  readonly maxLength: number;
  /** How many paths are enough. */
  readonly enough: number;
  /** Steps from each of some entities, at most `limit` in all, none to what may be no part of a path; `among`: to these alone. */
  readonly expand: (
    entities: readonly string[],
    limit: number,
    among: readonly string[] | null,
  ) => Promise<ReadonlyMap<string, readonly Step[]>>;
}

export interface PathAnswer {
  /** Shortest first; of one length by the ids of the first entity, then claim, in which they differ. */
  readonly paths: readonly FoundPath[];
  /** A bound was reached: paths may be missing. */
  readonly isCut: boolean;
}

/** How many steps are read from the graph, and how many are tried in all. */
const BOUNDS = { read: 20_000, tried: 200_000 } as const;

/**
 * Finds simple paths on which the days never run backwards: there are t1 <= t2 <= ... on which the steps may be taken. It
 * looks from both ends, going on where fewer entities wait, by at most maxLength - 1 expansions; fewer where enough paths
 * are found before.
 */
export async function findPaths({ from, to, maxLength, enough, expand }: PathQuestion): Promise<PathAnswer> {
  const known = new Steps();
  const ends = [new End(from, to), new End(to, from)] as const;
  let left: number = BOUNDS.read;
  await read([from, to], null);
  for (const end of ends) end.advance(known);

  const walker = new Walker(known, from, to, enough);
  for (let length = 1; length <= maxLength && !walker.isDone; length++) {
    while (left >= 0 && ends[0].radius + ends[1].radius < length) {
      // An end without a frontier has seen all that it is linked to: every path is known.
      if (!ends.every(({ frontier }) => frontier.length)) break;
      const isFirst = ends[0].unread(known).length <= ends[1].unread(known).length;
      const [near, far] = isFirst ? [ends[0], ends[1]] : [ends[1], ends[0]];
      const unread = near.unread(known);
      if (unread.length) await read(unread, length === maxLength ? far.seen : null);
      near.advance(known);
    }
    walker.walk(length);
  }
  return { paths: walker.paths, isCut: left < 0 || walker.isTired };

  async function read(entities: readonly string[], among: ReadonlySet<string> | null): Promise<void> {
    const found = await expand(entities, left + 1, among && [...among]);
    for (const entity of entities) {
      const steps = found.get(entity) ?? [];
      left -= steps.length;
      known.add(entity, steps);
    }
  }
}

/** The steps that are known, from both of their entities. */
class Steps {
  readonly #from = new Map<string, Step[]>();
  readonly #claims = new Set<string>();
  readonly #read = new Set<string>();

  /** How many there are, each counted once. */
  get size(): number {
    return this.#claims.size;
  }

  /** Whether the steps from an entity have been asked for. */
  has(entity: string): boolean {
    return this.#read.has(entity);
  }

  of(entity: string): readonly Step[] {
    return this.#from.get(entity) ?? [];
  }

  add(entity: string, steps: readonly Step[]): void {
    this.#read.add(entity);
    for (const step of steps) {
      if (this.#claims.has(step.claim)) continue;
      this.#claims.add(step.claim);
      this.#put(entity, step);
      this.#put(step.to, { ...step, to: entity });
    }
  }

  #put(entity: string, step: Step): void {
    const steps = this.#from.get(entity);
    if (steps) steps.push(step);
    else this.#from.set(entity, [step]);
  }
}

/** One end of the paths: all steps from entities nearer to it than its radius are known. */
class End {
  radius = 0;
  /** The entities at the radius. */
  frontier: readonly string[];
  /** The entities up to the radius, and the other end. */
  readonly seen: Set<string>;

  /** No path leads through the other end. */
  constructor(start: string, other: string) {
    this.frontier = [start];
    this.seen = new Set([start, other]);
  }

  unread(known: Steps): string[] {
    return this.frontier.filter((entity) => !known.has(entity));
  }

  /** Takes in what the frontier's steps lead to. */
  advance(known: Steps): void {
    const next = new Set(this.frontier.flatMap((entity) => known.of(entity).map(({ to }) => to)));
    this.frontier = [...next].filter((entity) => !this.seen.has(entity));
    for (const entity of this.frontier) this.seen.add(entity);
    this.radius++;
  }
}

/** From where the goal can be reached in some number of steps: by which of them, and until when one has to set out. */
type Layer = ReadonlyMap<string, { readonly steps: Step[]; latest: number; isSorted: boolean }>;

/** Finds the simple paths of each length among the steps that are known, in order, until it has enough. */
class Walker {
  readonly paths: FoundPath[] = [];
  readonly #known: Steps;
  readonly #from: string;
  readonly #enough: number;
  readonly #goal: Layer;
  #layers: Layer[] = [];
  #size = -1;
  #tried = 0;

  constructor(known: Steps, from: string, to: string, enough: number) {
    this.#known = known;
    this.#from = from;
    this.#enough = enough;
    this.#goal = new Map([[to, { steps: [], latest: Infinity, isSorted: true }]]);
  }

  get isTired(): boolean {
    return this.#tried > BOUNDS.tried;
  }

  get isDone(): boolean {
    return this.isTired || this.paths.length >= this.#enough;
  }

  walk(length: number): void {
    if (this.#size !== this.#known.size) {
      this.#layers = [this.#goal];
      this.#size = this.#known.size;
    }
    while (this.#layers.length <= length) this.#layers.push(this.#before(this.#layers.at(-1)!));
    this.#visit([this.#from], [], -Infinity, length);
  }

  #before(layer: Layer): Layer {
    const before = new Map<string, { steps: Step[]; latest: number; isSorted: boolean }>();
    for (const [entity, { latest }] of layer)
      for (const { to: previous, claim, from, until } of this.#known.of(entity)) {
        const last = Math.min(until, latest);
        if (last < from || this.#goal.has(previous)) continue;
        const step = { to: entity, claim, from, until };
        const there = before.get(previous);
        if (!there)
          before.set(previous, {
            steps: [step],
            latest: last,
            isSorted: false,
          });
        else {
          there.steps.push(step);
          there.latest = Math.max(there.latest, last);
        }
      }
    return before;
  }

  #visit(entities: string[], claims: string[], day: number, left: number): void {
    if (left === 0) {
      this.paths.push({ entities: [...entities], claims: [...claims] });
      return;
    }
    const place = this.#layers[left]!.get(entities.at(-1)!);
    if (!place) return;
    if (!place.isSorted) place.steps.sort(inOrder);
    place.isSorted = true;
    for (const { to, claim, from, until } of place.steps) {
      if (this.isDone) return;
      this.#tried++;
      const then = Math.max(day, from);
      if (then > until || then > this.#layers[left - 1]!.get(to)!.latest || entities.includes(to)) continue;
      entities.push(to);
      claims.push(claim);
      this.#visit(entities, claims, then, left - 1);
      entities.pop();
      claims.pop();
    }
  }
}

function inOrder(a: Step, b: Step): number {
  if (a.to !== b.to) return a.to < b.to ? -1 : 1;
  return a.claim < b.claim ? -1 : 1;
}
