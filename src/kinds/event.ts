import { entityFields, entityType } from './entity.ts';
import { oneOf } from './field.ts';

/** The kinds of events and what each means; Election, Referendum and Poll have one of their own, which no Occurrence has. */
export const eventKinds = {
  ADDRESS: 'A speech to parliament or the nation that sets a course.',
  REFORM: 'A change of the rules of the political system.',
  REFERENDUM: 'A vote of the people on a question.',
  ELECTION: 'A vote for persons or lists.',
  CAMPAIGN: 'The contest before a vote.',
  PROCESS: 'Something that runs on over time, made of smaller events.',
  ECONOMIC: 'A change of prices, taxes or supply.',
  PROTEST: 'People demand something together, in public.',
  VIOLENCE: 'Force against people or things.',
  INTERVENTION: 'Forces enter from outside.',
  APPOINTMENT: 'Somebody is given a post.',
  DISMISSAL: 'Somebody is removed from a post.',
  RESIGNATION: 'Somebody gives up a post.',
  ARREST: 'Somebody is detained.',
  INVESTIGATION: 'Somebody is investigated.',
  TRIAL: 'A court tries somebody.',
  RENAMING: 'Somebody or something changes its name.',
  FOUNDING: 'A party or body comes into being.',
  REGISTRATION: 'The state registers a party or body.',
  STATEMENT: 'Somebody says or writes something in public.',
  POLL: 'The results of a survey are published.',
  PUBLICATION: 'A text other than a poll is published.',
  OTHER: 'None of the others.',
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

const KIND = 'What kind of event it is.';
