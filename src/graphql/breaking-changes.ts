import {
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  isInputObjectType,
  type GraphQLSchema,
} from 'graphql';

/**
 * What a schema takes from the clients of an earlier one, in words, none where it only adds: what makes their documents
 * invalid, and defaults that changed, by which the same document gets another answer. Descriptions may change.
 */
export function breakingChanges(earlier: GraphQLSchema, later: GraphQLSchema): string[] {
  return [
    ...findBreakingChanges(earlier, later),
    ...findDangerousChanges(earlier, later).filter(({ type }) => type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE),
    ...changedInputDefaults(earlier, later),
  ].map(({ description }) => description);
}

/** The same of input fields, which graphql-js does not look at. */
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
