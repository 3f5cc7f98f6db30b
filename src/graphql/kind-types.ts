// Made by npm run schema from the files of src/kinds.
import { Tenure } from './tenure.ts';
import { Participation } from './participation.ts';
import { Tie } from './tie.ts';
import { Dating } from './dating.ts';
import { Influence } from './influence.ts';
import { Result } from './result.ts';
import { Finding } from './finding.ts';
import { RuleValue } from './rule-value.ts';
import { Position } from './position.ts';
import { Figure } from './figure.ts';
import { Naming } from './naming.ts';
import { Assertion } from './assertion.ts';
import { Recommendation } from './recommendation.ts';
import { Person } from './person.ts';
import { Party } from './party.ts';
import { Institution } from './institution.ts';
import { Organization } from './organization.ts';
import { Group } from './group.ts';
import { Place } from './place.ts';
import { Post } from './post.ts';
import { Rule } from './rule.ts';
import { Election } from './election.ts';
import { Referendum } from './referendum.ts';
import { Poll } from './poll.ts';
import { Occurrence } from './occurrence.ts';

export * from './tenure.ts';
export * from './participation.ts';
export * from './tie.ts';
export * from './dating.ts';
export * from './influence.ts';
export * from './result.ts';
export * from './finding.ts';
export * from './rule-value.ts';
export * from './position.ts';
export * from './figure.ts';
export * from './naming.ts';
export * from './assertion.ts';
export * from './recommendation.ts';
export * from './person.ts';
export * from './party.ts';
export * from './institution.ts';
export * from './organization.ts';
export * from './group.ts';
export * from './place.ts';
export * from './post.ts';
export * from './rule.ts';
export * from './election.ts';
export * from './referendum.ts';
export * from './poll.ts';
export * from './occurrence.ts';

/** The GraphQL types of all entities and claims, once their modules are read: they import each other. */
export const kindClasses = () => [
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
  Recommendation,
];
