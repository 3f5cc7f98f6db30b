import type { ExecutionResult } from 'graphql';
import { isCursorText, type OpenCursor } from '../reference/pages.ts';

/** A cursor that both executors gave for the same row, and where it stood in the answer. */
export interface FoundCursor {
  readonly reference: string;
  readonly path: readonly (string | number)[];
}

/** What cursors of the API are ours: one for one, over a whole run. */
export class Cursors {
  readonly #referenceOf = new Map<string, string>();
  readonly #ofReference = new Map<string, string>();

  /** The reference's cursor that a cursor of the API stands for. */
  readonly open: OpenCursor = (cursor) => this.#referenceOf.get(cursor);

  of(reference: string): string | undefined {
    return this.#ofReference.get(reference);
  }

  /** Whether the two may stand for each other; remembered. */
  pair(reference: string, cursor: string): boolean {
    const known = this.#referenceOf.get(cursor) ?? reference;
    const named = this.#ofReference.get(reference) ?? cursor;
    this.#referenceOf.set(cursor, known);
    this.#ofReference.set(reference, named);
    return known === reference && named === cursor;
  }
}

/** An answer as it is compared: JSON, its errors in the order of their paths, cursors of the API as ours. */
export function comparable(reference: ExecutionResult, kernel: ExecutionResult, cursors: Cursors) {
  const found: FoundCursor[] = [];
  const [expected, actual] = [reference, kernel].map((result) => JSON.parse(JSON.stringify(result)) as ExecutionResult);
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
      found.push({ reference: ours, path });
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
  return `at ${at}\nreference: …${around(expected)}\nkernel:    …${around(actual)}`;
}
