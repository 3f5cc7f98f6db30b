import { entityFields, entityType } from './entity.ts';

/** Any other organisation. */
export const organization = entityType({
  name: 'Organization',
  prefix: 'organization',
  group: 'Actor',
  shape: entityFields,
});
