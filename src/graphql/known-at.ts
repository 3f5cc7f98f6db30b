import type { Args } from '../compile/arguments.ts';
import { cypher, type Cypher, type Expression } from '../compile/cypher.ts';
import { AT, dayOf, holdsInWindow } from './certainty.ts';

/**
 * Conditions for a claim or an edge to be known on the day of an argument: published by then, and not yet superseded. Without the
 * argument: not superseded at all.
 */
export function knownAt(subject: Expression, args: Args, path = 'knownAt'): Cypher[] {
  const day = dayOf(args, path);
  if (!day) return [cypher`${subject}.knownUntil IS NULL`];
  return [
    cypher`${subject}.knownFrom <= ${day}`,
    cypher`(${subject}.knownUntil IS NULL OR ${subject}.knownUntil >= ${day})`,
  ];
}

/** The conditions of the arguments `at`, `knownAt` and `certainty` on a claim; `hasBegun` as for {@link holdsInWindow}. */
export function knownAndHeld(claim: Expression, args: Args, hasBegun = false): Cypher[] {
  return [...knownAt(claim, args), ...holdsInWindow(claim, args, AT, hasBegun)];
}
