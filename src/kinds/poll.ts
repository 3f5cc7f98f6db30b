import { eventType } from './event.ts';

/** A survey; its event is its publication. */
export const poll = eventType('Poll', 'POLL');
