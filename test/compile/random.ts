import * as fc from 'fast-check';

const unbiased = (limit: number) => fc.noBias(fc.nat({ max: limit - 1 }));

/** Choices that follow from numbers which fast-check draws, so that what is made of them shrinks. */
export class Random {
  readonly #draw: fc.GeneratorValue;

  constructor(draw: fc.GeneratorValue) {
    this.#draw = draw;
  }

  /** A whole number from 0, below the limit. */
  below(limit: number): number {
    return this.#draw(unbiased, limit);
  }

  /** True once in so many times. */
  once(inTimes: number): boolean {
    return this.below(inTimes) === inTimes - 1;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  /** Up to so many of them, in their order or another, sometimes one twice. */
  some<T>(items: readonly T[], most: number): T[] {
    return Array.from({ length: this.below(most + 1) }, () => this.pick(items));
  }
}
