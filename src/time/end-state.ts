/** How what holds comes to its end, as far as the source says, and what each means. */
export const endStates = {
  ONGOING: "Still held at the source's date.",
  ENDED: 'Ended.',
  UNKNOWN: 'May have ended.',
  IMPLIED: 'Ended by something else that happened; the source does not say the end itself.',
} as const;

export type EndState = keyof typeof endStates;

/** How an event ends by its date: an interval `a/..` goes on, the end of `a/` is unknown. */
export function endStateOfDate(edtf: string): EndState {
  const [, end] = edtf.split('/');
  return end === '..' ? 'ONGOING' : end === '' ? 'UNKNOWN' : 'ENDED';
}
