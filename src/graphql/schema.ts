import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { prepareSchema } from '../compile/prepare-schema.ts';
import { Claims } from './claims.ts';
import { Contradictions } from './contradictions.ts';
import { Entities } from './entities.ts';
import { Handovers } from './handovers.ts';
import { ByIdQueries } from './by-id.ts';
import { NetworkChanges } from './network-change.ts';
import { Networks } from './network.ts';
import { Paths } from './paths.ts';
import { Search } from './search.ts';
import { Sources } from './sources.ts';
import { Stories } from './stories.ts';
import { Timeline } from './timeline.ts';
import { TimelineDensity } from './timeline-density.ts';
import { kindClasses } from './types.ts';

/**
 * The public schema, ready to be read by the executor.
 * @throws Error if a field has no projection.
 */
export async function createSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      ByIdQueries,
      Entities,
      Claims,
      Timeline,
      TimelineDensity,
      Contradictions,
      Paths,
      Search,
      Networks,
      NetworkChanges,
      Handovers,
      Stories,
      Sources,
    ],
    orphanedTypes: kindClasses(),
    validate: false,
  });
  // Queries have no class that could carry a description.
  schema.getQueryType()!.description =
    "The root fields. Each request reads one version of one data set: the default one, or the one in the URL. null as an argument means the argument's default.";
  return prepareSchema(schema);
}
