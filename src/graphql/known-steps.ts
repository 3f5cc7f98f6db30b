/** A step to a neighbour over one claim, and the first and last day on which it may be taken, as numbers that sort as days do. */
export interface Step {
  readonly to: string;
  readonly claim: string;
  readonly from: number;
  readonly until: number;
}

/** The steps that have been read, from both of their entities. */
export class KnownSteps {
  readonly #from = new Map<string, Step[]>();
  readonly #claims = new Set<string>();
  readonly #read = new Set<string>();

  /** Number of steps, each counted once. */
  get size(): number {
    return this.#claims.size;
  }

  /** Whether the steps from an entity have been read. */
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
