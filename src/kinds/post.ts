import { entityFields, entityType } from './entity.ts';
import { whole } from './field.ts';

/** An office, whoever holds it. */
export const post = entityType({
  name: 'Post',
  prefix: 'post',
  shape: {
    ...entityFields,
    seats: whole(1).optional().describe('Number of people who hold it at the same time; leave it out if not stated.'),
  },
});
