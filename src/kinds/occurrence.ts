import { otherEventType } from './event.ts';

/** Any other event. */
export const occurrence = otherEventType('Occurrence');
