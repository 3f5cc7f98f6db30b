import { TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';
import { isVolatile } from '../../graphql/volatile.ts';

/** Whether the response to a valid document depends on one version of one data set only: it selects no volatile field. */
export function isOfOneVersion(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let found = false;
  const Field = () => {
    const field = types.getFieldDef();
    found ||= field ? isVolatile(field) : false;
  };
  visit(document, visitWithTypeInfo(types, { Field }));
  return !found;
}
