import { entityFields, entityType } from './entity.ts';

/** A rule of the political system that reforms change. */
export const rule = entityType({ name: 'Rule', prefix: 'rule', shape: entityFields });
