/** What a source can say about the end of a claim, with the meaning of each value. */
export const endStates = {
  ONGOING: 'It was still true at the date of the source.',
  ENDED: 'It has ended.',
  UNKNOWN: 'It may have ended.',
  IMPLIED: 'An event ended it; the source does not state the end itself.',
} as const;

export type EndState = keyof typeof endStates;

/** How an event ends by its date: an interval `a/..` goes on, the end of `a/` is unknown. */
export function endStateOfDate(edtf: string): EndState {
  const [, end] = edtf.split('/');
  return end === '..' ? 'ONGOING' : end === '' ? 'UNKNOWN' : 'ENDED';
}

/** Whether something held no longer on the reporting date, as far as the source says. */
export function hasEnded(endState: EndState): boolean {
  return endState === 'ENDED' || endState === 'IMPLIED';
}
