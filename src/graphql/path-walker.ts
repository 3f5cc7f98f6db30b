import type { KnownSteps, Step } from './known-steps.ts';

/** A simple path: entities in order, and the claims between them. */
export interface FoundPath {
  readonly entities: readonly string[];
  readonly claims: readonly string[];
}

/** How many steps are tried in all. */
const TRIED_MAX = 200_000;

/** The entities from which the goal can be reached in some number of steps, each with its next steps and the latest day to set out. */
type Layer = ReadonlyMap<string, { readonly steps: Step[]; latest: number; isSorted: boolean }>;

/** Finds the simple paths of each length among the known steps, in order, until there are enough. */
export class PathWalker {
  readonly paths: FoundPath[] = [];
  readonly #known: KnownSteps;
  readonly #from: string;
  readonly #enough: number;
  readonly #goal: Layer;
  #layers: Layer[] = [];
  #size = -1;
  #tried = 0;

  constructor(known: KnownSteps, from: string, to: string, enough: number) {
    this.#known = known;
    this.#from = from;
    this.#enough = enough;
    this.#goal = new Map([[to, { steps: [], latest: Infinity, isSorted: true }]]);
  }

  get isExhausted(): boolean {
    return this.#tried > TRIED_MAX;
  }

  get isDone(): boolean {
    return this.isExhausted || this.paths.length >= this.#enough;
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
