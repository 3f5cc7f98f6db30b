import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { readFromRows } from '../compile/execute.ts';
import { Assertion } from './assertion.ts';
import { Claims } from './claims.ts';
import { Dating } from './dating.ts';
import { Election } from './election.ts';
import { Entities } from './entities.ts';
import { Figure } from './figure.ts';
import { Finding } from './finding.ts';
import { Group } from './group.ts';
import { Influence } from './influence.ts';
import { Institution } from './institution.ts';
import { LookUp } from './look-up.ts';
import { Naming } from './naming.ts';
import { Occurrence } from './occurrence.ts';
import { Organization } from './organization.ts';
import { Participation } from './participation.ts';
import { Party } from './party.ts';
import { Person } from './person.ts';
import { Place } from './place.ts';
import { Poll } from './poll.ts';
import { Position } from './position.ts';
import { Post } from './post.ts';
import { Referendum } from './referendum.ts';
import { Result } from './result.ts';
import { Rule } from './rule.ts';
import { RuleValue } from './rule-value.ts';
import { Search } from './search.ts';
import { Tenure } from './tenure.ts';
import { Tie } from './tie.ts';
import { Timeline } from './timeline.ts';

const entities = [
  Person,
  Party,
  Institution,
  Organization,
  Group,
  Place,
  Post,
  Rule,
  Election,
  Referendum,
  Poll,
  Occurrence,
];
const claims = [
  Tenure,
  Participation,
  Tie,
  Dating,
  Influence,
  Result,
  Finding,
  RuleValue,
  Position,
  Figure,
  Naming,
  Assertion,
];

/**
 * The public schema, ready to be read by the executor.
 * @throws Error where a field has no reading.
 */
export async function createSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [LookUp, Entities, Claims, Timeline, Search],
    orphanedTypes: [...entities, ...claims],
    validate: false,
  });
  return readFromRows(schema);
}
