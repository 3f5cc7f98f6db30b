import { pick, type Surroundings } from './written.ts';
import type { ValidityDraft } from './drafts.ts';

/** What is said of the time of a claim, as far as it fits together (docs/rules.md, R24); undefined: nothing. */
export function validityOf(draft: ValidityDraft, { events }: Surroundings): Record<string, string> | undefined {
  const start = draft.startedBy === undefined ? undefined : pick(events, draft.startedBy);
  // Events come one after another, as a rule: what ends something comes after what began it.
  const later = events.slice(start === undefined ? 0 : events.indexOf(start) + 1);
  const end = pick(later, draft.endedBy);
  const [state, ...said] = draft.end.split(' ') as [string, ...string[]];
  const validity = {
    ...(draft.from && { from: draft.from(draft.year) }),
    ...(start !== undefined && { startedBy: start }),
    ...(said.includes('to') && { to: draft.to(draft.year + draft.years) }),
    ...(said.includes('by') && end !== undefined && { endedBy: end }),
    ...(state !== 'nothing' && { endState: state }),
  };
  return Object.keys(validity).length > 0 ? validity : undefined;
}
