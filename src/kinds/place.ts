import { entityFields, entityType } from './entity.ts';

/** A place. */
export const place = entityType({ name: 'Place', prefix: 'place', shape: entityFields });
