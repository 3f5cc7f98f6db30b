import { entityFields, entityType } from './entity.ts';

/** A person. */
export const person = entityType({ name: 'Person', prefix: 'person', group: 'Actor', shape: entityFields });
