import { eventType } from './event.ts';

/** A vote for persons or lists. */
export const election = eventType('Election', 'ELECTION');
