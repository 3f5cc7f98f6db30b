import { entityFields, entityType } from './entity.ts';
import { oneOf } from './field.ts';

/** The kinds of events, with their meanings. Election, Referendum and Poll each have a kind of their own, which an Occurrence cannot have. */
export const eventKinds = {
  ADDRESS: 'A speech to parliament or the nation that sets a course.',
  REFORM: 'A change of the rules of the political system.',
  ENACTMENT: 'A law or other rule is adopted or signed.',
  SESSION: 'A parliament, council or other body meets or votes.',
  REFERENDUM: 'A popular vote on a question.',
  ELECTION: 'A vote for candidates or lists.',
  CAMPAIGN: 'The campaign before a vote.',
  PROCESS: 'Something that takes place over a longer time and consists of smaller events.',
  ECONOMIC: 'A change of prices, taxes or supply.',
  PROTEST: 'People gather in public to demand something.',
  VIOLENCE: 'Force against people or things.',
  INTERVENTION: 'Foreign forces enter the country.',
  APPOINTMENT: 'Somebody is appointed to a post.',
  DISMISSAL: 'Somebody is removed from a post.',
  RESIGNATION: 'Somebody resigns from a post.',
  ARREST: 'Somebody is detained.',
  INVESTIGATION: 'Somebody is investigated.',
  TRIAL: 'A court tries somebody.',
  RENAMING: 'Somebody or something changes its name.',
  FOUNDING: 'A party or body is founded.',
  REGISTRATION: 'The state registers a party or body.',
  STATEMENT: 'Somebody says or writes something in public.',
  POLL: 'The results of a survey are published.',
  PUBLICATION: 'A text other than a poll is published.',
  OTHER: 'Any other kind of event.',
} as const;

export type EventKind = keyof typeof eventKinds;

const kinds = oneOf(eventKinds);

/** Defines a type of event whose kind is always the same. */
export function eventType<const Name extends string>(name: Name, kind: EventKind) {
  const shape = { ...entityFields, kind: kinds.default(kind).describe(KIND) };
  return entityType({ name, prefix: 'event', group: 'Event', eventKind: kind, shape });
}

/** Defines the type of all other events. */
export function otherEventType<const Name extends string>(name: Name) {
  return entityType({ name, prefix: 'event', group: 'Event', shape: { ...entityFields, kind: kinds.describe(KIND) } });
}

const KIND = 'Kind of event.';
