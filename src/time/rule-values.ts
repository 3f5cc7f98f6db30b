import { hasEnded, type EndState } from './end-state.ts';

/** What a rule said, as far as its place in a table depends on it. */
interface RuleValue {
  readonly rank: string;
  readonly validity: { readonly endState: EndState };
}

/** The values of a rule that were not rejected, in the order given: those that have ended, and those that may be in force. */
export function beforeAndAfter<V extends RuleValue>(
  values: readonly V[],
): { readonly before: V[]; readonly after: V[] } {
  const accepted = values.filter(({ rank }) => rank !== 'DEPRECATED');
  const isOver = ({ validity }: V) => hasEnded(validity.endState);
  return { before: accepted.filter(isOver), after: accepted.filter((value) => !isOver(value)) };
}
