// Made by npm run schema from the files of src/kinds.
import { assertion } from './assertion.ts';
import { dating } from './dating.ts';
import { election } from './election.ts';
import { figure } from './figure.ts';
import { finding } from './finding.ts';
import { group } from './group.ts';
import { influence } from './influence.ts';
import { institution } from './institution.ts';
import { naming } from './naming.ts';
import { occurrence } from './occurrence.ts';
import { organization } from './organization.ts';
import { participation } from './participation.ts';
import { party } from './party.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import { poll } from './poll.ts';
import { position } from './position.ts';
import { post } from './post.ts';
import { recommendation } from './recommendation.ts';
import { referendum } from './referendum.ts';
import { result } from './result.ts';
import { rule } from './rule.ts';
import { ruleValue } from './rule-value.ts';
import { tenure } from './tenure.ts';
import { tie } from './tie.ts';

/** Every type of entity by its name. */
export const entityDefinitions = {
  Person: person,
  Party: party,
  Institution: institution,
  Organization: organization,
  Group: group,
  Place: place,
  Post: post,
  Rule: rule,
  Election: election,
  Referendum: referendum,
  Poll: poll,
  Occurrence: occurrence,
};

/** Every kind of claim by its name. */
export const claimDefinitions = {
  Tenure: tenure,
  Participation: participation,
  Tie: tie,
  Dating: dating,
  Influence: influence,
  Result: result,
  Finding: finding,
  RuleValue: ruleValue,
  Position: position,
  Figure: figure,
  Naming: naming,
  Assertion: assertion,
  Recommendation: recommendation,
};
