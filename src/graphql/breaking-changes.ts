import {
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  isInputObjectType,
  type GraphQLSchema,
} from 'graphql';

/**
 * The changes that break clients of an earlier schema, one line each: those that make their documents invalid, and changed defaults,
 * with which the same document gets a different answer. Additions and changed descriptions are not among them.
 */
export function breakingChanges(earlier: GraphQLSchema, later: GraphQLSchema): string[] {
  return [
    ...findBreakingChanges(earlier, later),
    ...findDangerousChanges(earlier, later).filter(({ type }) => type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE),
    ...changedInputDefaults(earlier, later),
  ].map(({ description }) => description);
}

/** Changed defaults of input fields, which graphql-js does not look at. */
function* changedInputDefaults(earlier: GraphQLSchema, later: GraphQLSchema) {
  for (const before of Object.values(earlier.getTypeMap())) {
    const after = later.getType(before.name);
    if (!isInputObjectType(before) || !isInputObjectType(after)) continue;
    const fields = after.getFields();
    for (const { name, defaultValue } of Object.values(before.getFields())) {
      const now = fields[name]?.defaultValue;
      if (name in fields && JSON.stringify(now) !== JSON.stringify(defaultValue))
        yield {
          description: `${before.name}.${name} has changed default value: ${written(defaultValue)} to ${written(now)}.`,
        };
    }
  }
}

function written(value: unknown): string {
  return value === undefined ? 'none' : JSON.stringify(value);
}
