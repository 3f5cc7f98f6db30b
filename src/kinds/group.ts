import { entityFields, entityType } from './entity.ts';

/** People who act together without an organisation. */
export const group = entityType({ name: 'Group', prefix: 'group', group: 'Actor', shape: entityFields });
