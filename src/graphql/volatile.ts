import type { GraphQLField } from 'graphql';
import { Extensions } from 'type-graphql';

/**
 * Marks a field whose value may change while the data set keeps its version: no response that selects it may be cached.
 * Every other field depends on one version of one data set only.
 */
export const Volatile = (): MethodDecorator & PropertyDecorator => Extensions({ isVolatile: true });

/** Whether a field is marked as volatile. */
export const isVolatile = ({ extensions }: GraphQLField<unknown, unknown>): boolean =>
  extensions['isVolatile'] === true;
