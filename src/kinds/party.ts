import { entityFields, entityType } from './entity.ts';

/** A political party. */
export const party = entityType({ name: 'Party', prefix: 'party', group: 'Actor', shape: entityFields });
