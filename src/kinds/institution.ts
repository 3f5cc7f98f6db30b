import { entityFields, entityType } from './entity.ts';

/** A body of the state. */
export const institution = entityType({
  name: 'Institution',
  prefix: 'institution',
  group: 'Actor',
  shape: entityFields,
});
