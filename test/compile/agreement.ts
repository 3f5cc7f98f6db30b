import type { ExecutionResult } from 'graphql';
import { bondOf, isCursorText, type OpenCursor } from '../graphql/reference/pages.ts';

/** A cursor that both executors gave for the same row, and where it stood in the answer. */
export interface FoundCursor {
  readonly plain: string;
  readonly path: readonly (string | number)[];
}

/** What cursors of the API are ours: one for one, over a whole run. */
export class Cursors {
  readonly #plainOf = new Map<string, string>();
  readonly #ofPlain = new Map<string, string>();

  /** The plain cursor that a cursor of the API stands for. */
  readonly open: OpenCursor = (cursor) => this.#plainOf.get(cursor);

  of(plain: string): string | undefined {
    return this.#ofPlain.get(plain);
  }

  /** Whether the two may stand for each other; remembered. */
  pair(plain: string, cursor: string): boolean {
    const known = this.#plainOf.get(cursor) ?? plain;
    const named = this.#ofPlain.get(plain) ?? cursor;
    this.#plainOf.set(cursor, known);
    this.#ofPlain.set(plain, named);
    return known === plain && named === cursor;
  }
}

/** An answer as it is compared: JSON, its errors in the order of their paths, cursors of the API as ours. */
export function comparable(plain: ExecutionResult, kernel: ExecutionResult, cursors: Cursors) {
  const found: FoundCursor[] = [];
  const [expected, actual] = [plain, kernel].map((result) => JSON.parse(JSON.stringify(result)) as ExecutionResult);
  const translated = {
    ...actual!,
    ...('data' in actual! ? { data: align(expected!.data, actual.data, []) } : {}),
  };
  return {
    expected: written(expected!),
    actual: written(translated as ExecutionResult),
    found,
  };

  function align(ours: unknown, theirs: unknown, path: (string | number)[]): unknown {
    if (isCursorText(ours) && typeof theirs === 'string') {
      found.push({ plain: ours, path });
      return cursors.pair(ours, theirs) ? ours : `another cursor: ${theirs}`;
    }
    if (Array.isArray(theirs))
      return theirs.map((each, at) => align((ours as unknown[] | undefined)?.[at], each, [...path, at]));
    if (typeof theirs !== 'object' || theirs === null) return theirs;
    return Object.fromEntries(
      Object.entries(theirs).map(([key, each]) => [
        key,
        align((ours as Record<string, unknown> | null | undefined)?.[key], each, [...path, key]),
      ]),
    );
  }
}

function written({ data, errors }: ExecutionResult): string {
  const sorted = errors?.map((error) => JSON.stringify(error)).toSorted();
  return JSON.stringify({
    errors: sorted?.map((error) => JSON.parse(error) as unknown),
    data,
  });
}

/** Both texts around the place where they part. */
export function difference(expected: string, actual: string): string {
  let at = 0;
  while (expected[at] === actual[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 200), at + 300);
  return `at ${at}\nplain:  …${around(expected)}\nkernel: …${around(actual)}`;
}

export { bondOf };
