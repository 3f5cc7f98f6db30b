import { eventType } from './event.ts';

/** A vote on a question. */
export const referendum = eventType('Referendum', 'REFERENDUM');
