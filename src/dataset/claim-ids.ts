import { createHash } from 'node:crypto';
import { metadataOf } from '../kinds/annotated-paths.ts';
import { claimFields } from '../kinds/claim.ts';
import { claimKinds, isEntityType, prefixes, recordTypes, type ClaimKind, type ClaimRecord } from '../kinds/records.ts';

/** Keys that the records of all kinds have. */
const SHARED = new Set(['type', ...Object.keys(claimFields)]);

/** For each kind, its own keys that name entities, in the order of its record. */
const entityKeys = new Map(
  claimKinds.map((kind) => {
    const own = Object.keys(recordTypes[kind].shape).filter((key) => !SHARED.has(key));
    return [kind, own.filter((key) => metadataOf(kind, key)?.refers?.every(isEntityType))];
  }),
);

/** Keys of a kind under which its claims name entities. */
export function aboutKeys(kind: ClaimKind): string[] {
  return [...entityKeys.get(kind)!, 'about'];
}

/** Ids of the entities that a claim names: its own fields', then those of `about`, each once. */
export function aboutOf(claim: ClaimRecord): string[] {
  const values = claim as unknown as Readonly<Record<string, string | readonly string[] | undefined>>;
  return [...new Set(aboutKeys(claim.type).flatMap((key) => values[key] ?? []))];
}

/**
 * A claim's id where none is given: its prefix and 16 hexadecimal digits of the SHA-256 of its canonical JSON (kind, own
 * fields, English statement where given, saidBy, saidOn, and from, to and endState as written).
 */
export function madeId(claim: ClaimRecord): string {
  const own = Object.entries(claim)
    .filter(([key, value]) => !SHARED.has(key) && value !== undefined)
    // What a list names is the same in any order.
    .map(([key, value]) => [key, Array.isArray(value) ? (value as string[]).toSorted() : (value as unknown)] as const);
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

/** A contradiction's id where none is given: made from the ids of its claims, whatever their order. */
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
