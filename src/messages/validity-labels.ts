import { fill } from './catalogue.ts';
import { isolated } from './isolation.ts';
import type { EndState } from '../time/end-state.ts';
import type { Messages } from './messages.ts';

/** The validity of a claim as the API returns it; undefined fields were not requested. */
export interface StatedValidity {
  readonly from: { readonly label: string } | null;
  readonly to: { readonly label: string } | null;
  readonly endState: EndState;
  readonly startedBy?: BoundingEvent | null;
  readonly endedBy?: BoundingEvent | null;
}

/** An event that began or ended what a claim says. */
interface BoundingEvent {
  readonly name: string;
  readonly date?: { readonly label: string } | null;
}

type ValidityMessages = Pick<
  Messages,
  'dateNotStated' | 'ongoing' | 'endUnknown' | 'beganWithEvent' | 'endedWithEvent'
>;

/** Beginning and end in words: the date, else the event that began or ended it with its date, else what is known of the end. */
export function validityLabels(validity: StatedValidity, messages: ValidityMessages): readonly [string, string] {
  const { from, to, endState, startedBy, endedBy } = validity;
  const { dateNotStated, ongoing, endUnknown, beganWithEvent, endedWithEvent } = messages;
  const end = { ONGOING: ongoing, UNKNOWN: endUnknown, ENDED: dateNotStated, IMPLIED: dateNotStated }[endState];
  return [
    from?.label ?? (startedBy ? withEvent(beganWithEvent, startedBy) : dateNotStated),
    to?.label ?? (endedBy ? withEvent(endedWithEvent, endedBy) : end),
  ];
}

function withEvent(text: string, { name, date }: BoundingEvent): string {
  const words = fill(text, isolated(name));
  return date ? `${words} (${isolated(date.label)})` : words;
}
