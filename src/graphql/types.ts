// Every type of the schema that others refer to. The types refer to one another in circles, so they import each other from
// here alone: this order has each base before what extends it.
export * from './claim.ts';
export * from './entity.ts';
export * from './actor.ts';
export * from './event.ts';
export * from './validity.ts';
export * from './citation.ts';
export * from './source.ts';
export * from './contradiction.ts';
export * from './story.ts';
export * from './kind-types.ts';
export * from './dataset.ts';
export * from './path.ts';
