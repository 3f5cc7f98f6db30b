import { createHash } from 'node:crypto';
import { metadataOf } from '../kinds/annotated-paths.ts';
import { claimFields } from '../kinds/claim.ts';
import { textIn } from '../kinds/texts.ts';
import { claimKinds, isEntityType, prefixes, recordTypes, type ClaimKind, type ClaimRecord } from '../kinds/records.ts';

/** Keys that the records of all kinds have. */
const SHARED = new Set(['type', ...Object.keys(claimFields)]);

/** For each kind, its own keys that refer to entities, in the order of the record's keys. */
const entityKeys = new Map(
  claimKinds.map((kind) => {
    const own = Object.keys(recordTypes[kind].shape).filter((key) => !SHARED.has(key));
    return [kind, own.filter((key) => metadataOf(kind, key)?.refers?.every(isEntityType))];
  }),
);

/** The keys of a kind that refer to entities. */
export function aboutKeys(kind: ClaimKind): string[] {
  return [...entityKeys.get(kind)!, 'about'];
}

/** Ids of the entities that a claim names, without duplicates: first in its own fields, then in `about`. */
export function aboutOf(claim: ClaimRecord): string[] {
  const values = claim as unknown as Readonly<Record<string, string | readonly string[] | undefined>>;
  return [...new Set(aboutKeys(claim.type).flatMap((key) => values[key] ?? []))];
}

/**
 * The generated id of a claim without one: its prefix and 16 hexadecimal digits of the SHA-256 of its canonical JSON (kind, own
 * fields, English statement where given, saidBy, saidOn, and from, to and endState as written).
 */
export function madeId(claim: ClaimRecord): string {
  const own = Object.entries(claim)
    .filter(([key, value]) => !SHARED.has(key) && value !== undefined)
    // The order of a list does not matter.
    .map(([key, value]) => [key, Array.isArray(value) ? (value as string[]).toSorted() : textOf(value)] as const);
  const validity = 'validity' in claim ? claim.validity : undefined;
  const content = {
    kind: claim.type,
    own: Object.fromEntries(own),
    statement: claim.statement?.['en'],
    saidBy: claim.saidBy?.toSorted(),
    saidOn: claim.saidOn,
    from: validity?.from,
    to: validity?.to,
    endState: validity?.endState,
  };
  return `${prefixes.get(claim.type)}/${hash(canonical(content))}`;
}

/** A text by language stands for itself in English, failing that in the first language written, so that translations change no id. */
function textOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null
    ? textIn(value as Readonly<Record<string, string>>, ['en'])
    : value;
}

/** The generated id of a contradiction without one, from the ids of its claims in any order. */
export function madeContradictionId(between: readonly string[]): string {
  return `contradiction/${hash(canonical(between.toSorted()))}`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** JSON with keys in order of code units and without absent values. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
