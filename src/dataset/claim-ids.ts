import { createHash } from 'node:crypto';
import { claimPrefixes, type ClaimKind } from '../kinds/kinds.ts';
import { metadataOf } from './annotated-paths.ts';
import { recordTypes, type ClaimRecord } from '../kinds/records.ts';

/** Keys of a claim that are not its own: those that every kind has. */
const SHARED = new Set([
  'type',
  'id',
  'statement',
  'rank',
  'rankReason',
  'saidBy',
  'saidOn',
  'supersedes',
  'regards',
  'about',
  'citations',
  'validity',
]);

/** For each kind, its own keys that refer to entities, in the order of the model. */
const entityKeys = Object.fromEntries(
  Object.keys(claimPrefixes).map((kind) => {
    const { shape } = recordTypes[kind as ClaimKind];
    const own = Object.keys(shape).filter((key) => !SHARED.has(key) && key !== 'after');
    return [kind, own.filter((key) => metadataOf(kind as ClaimKind, key)?.refers)];
  }),
);

/** Keys of a kind under which its claims name entities. */
export function aboutKeys(kind: ClaimKind): string[] {
  return [...entityKeys[kind]!, 'about'];
}

/** Ids of the entities that a claim names: its own fields', then those of `about`, each once. */
export function aboutOf(claim: ClaimRecord): string[] {
  const values = claim as unknown as Readonly<Record<string, unknown>>;
  const own = entityKeys[claim.type]!.map((key) => values[key]).filter((id) => typeof id === 'string');
  return [...new Set([...own, ...(claim.about ?? [])])];
}

/**
 * A claim's id where none is given: its prefix and 16 hexadecimal digits of the SHA-256 of its canonical JSON (kind, own
 * fields, English statement where given, saidBy, saidOn, and from, to and endState as written).
 */
export function madeId(claim: ClaimRecord): string {
  const own = Object.entries(claim).filter(([key, value]) => !SHARED.has(key) && value !== undefined);
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
  return `${claimPrefixes[claim.type]}/${hash(canonical(content))}`;
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
