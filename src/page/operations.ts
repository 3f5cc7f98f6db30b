// Made by npm run operations from src/page/operations/*.graphql, schema/schema.graphql and the prefixes in src/kinds.
import type { Operation } from './api.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Whether something is certainly or only possibly true on a day. */
export type Certainty =
  /** True for every possible meaning of the imprecise dates. */
  | 'CERTAIN'
  /** True for at least one possible meaning of the imprecise dates; includes everything certain. */
  | 'POSSIBLE';

/** What the source says about the end of a claim's validity. */
export type EndState =
  /** It has ended. */
  | 'ENDED'
  /** An event ended it; the source does not state the end itself. */
  | 'IMPLIED'
  /** It was still true at the date of the source. */
  | 'ONGOING'
  /** It may have ended. */
  | 'UNKNOWN';

/** A type of entity. */
export type EntityType =
  /** Entities of type Election. */
  | 'ELECTION'
  /** Entities of type Group. */
  | 'GROUP'
  /** Entities of type Institution. */
  | 'INSTITUTION'
  /** Entities of type Occurrence. */
  | 'OCCURRENCE'
  /** Entities of type Organization. */
  | 'ORGANIZATION'
  /** Entities of type Party. */
  | 'PARTY'
  /** Entities of type Person. */
  | 'PERSON'
  /** Entities of type Place. */
  | 'PLACE'
  /** Entities of type Poll. */
  | 'POLL'
  /** Entities of type Post. */
  | 'POST'
  /** Entities of type Referendum. */
  | 'REFERENDUM'
  /** Entities of type Rule. */
  | 'RULE';

/** Conditions for events. An event must meet all of them. */
export type EventFilter = {
  /** Events in which one of these actors took part. */
  readonly actors?: ReadonlyArray<string> | null | undefined;
  /** Whether events must be in the window certainly or only possibly. */
  readonly certainty?: Certainty | null | undefined;
  /** First day of the window. */
  readonly from?: string | null | undefined;
  /** Of one of these kinds. */
  readonly kinds?: ReadonlyArray<EventKind> | null | undefined;
  /** Return only what had been published by this day. */
  readonly knownAt?: string | null | undefined;
  /** Events in one of these places. */
  readonly places?: ReadonlyArray<string> | null | undefined;
  /** Events whose names contain all of these words or word beginnings. */
  readonly text?: string | null | undefined;
  /** Last day of the window, inclusive. */
  readonly to?: string | null | undefined;
};

/** The kind of an event. */
export type EventKind =
  /** A speech to parliament or the nation that sets a course. */
  | 'ADDRESS'
  /** Somebody is appointed to a post. */
  | 'APPOINTMENT'
  /** Somebody is detained. */
  | 'ARREST'
  /** The campaign before a vote. */
  | 'CAMPAIGN'
  /** Somebody is removed from a post. */
  | 'DISMISSAL'
  /** A change of prices, taxes or supply. */
  | 'ECONOMIC'
  /** A vote for candidates or lists. */
  | 'ELECTION'
  /** A law or other rule is adopted or signed. */
  | 'ENACTMENT'
  /** A party or body is founded. */
  | 'FOUNDING'
  /** Foreign forces enter the country. */
  | 'INTERVENTION'
  /** Somebody is investigated. */
  | 'INVESTIGATION'
  /** Any other kind of event. */
  | 'OTHER'
  /** The results of a survey are published. */
  | 'POLL'
  /** Something that takes place over a longer time and consists of smaller events. */
  | 'PROCESS'
  /** People gather in public to demand something. */
  | 'PROTEST'
  /** A text other than a poll is published. */
  | 'PUBLICATION'
  /** A popular vote on a question. */
  | 'REFERENDUM'
  /** A change of the rules of the political system. */
  | 'REFORM'
  /** The state registers a party or body. */
  | 'REGISTRATION'
  /** Somebody or something changes its name. */
  | 'RENAMING'
  /** Somebody resigns from a post. */
  | 'RESIGNATION'
  /** A parliament, council or other body meets or votes. */
  | 'SESSION'
  /** Somebody says or writes something in public. */
  | 'STATEMENT'
  /** A court tries somebody. */
  | 'TRIAL'
  /** Force against people or things. */
  | 'VIOLENCE';

/** Length of a bucket of time. */
export type Interval =
  /** One day. */
  | 'DAY'
  /** Ten years, starting with a year that ends in 0. */
  | 'DECADE'
  /** One calendar month. */
  | 'MONTH'
  /** One calendar year. */
  | 'YEAR';

/** Which of several conflicting claims is shown first. Deprecated claims are still shown, and marked. */
export type Rank =
  /** Rejected but still shown; rankReason says why. */
  | 'DEPRECATED'
  /** Neither preferred nor deprecated. */
  | 'NORMAL'
  /** Shown first; rankReason says why. */
  | 'PREFERRED';

/** A kind of edge in the network; each edge is made by one claim. */
export type RelationKind =
  /** One event led to another or was followed by it. */
  | 'INFLUENCE'
  /** An actor takes part in an event. */
  | 'PARTICIPATION'
  /** A person holds a post. */
  | 'TENURE'
  /** A tie between two entities: member of, post of, supports ... */
  | 'TIE';

/** What a passage says about the claim that cites it. */
export type Stance =
  /** It denies the claim. */
  | 'DISPUTES'
  /** It mentions the matter without stating or denying the claim. */
  | 'MENTIONS'
  /** It states the claim. */
  | 'SUPPORTS';

export type EntityQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type EntityQuery = { readonly node:
    | { readonly __typename: 'Assertion' | 'Contradiction' | 'Dataset' | 'Dating' | 'Figure' | 'Finding' | 'Influence' | 'Naming' | 'Participation' | 'Position' | 'Recommendation' | 'Result' | 'RuleValue' | 'Source' | 'Story' | 'Tenure' | 'Tie' }
    | (
      { readonly id: string, readonly name: string, readonly description: string | null, readonly sameAs: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly claim: { readonly id: string } | null }> }
      & { readonly __typename: 'Election' | 'Group' | 'Institution' | 'Occurrence' | 'Organization' | 'Party' | 'Person' | 'Place' | 'Poll' | 'Post' | 'Referendum' | 'Rule' }
    )
   | null };

export type EventFactsQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type EventFactsQuery = { readonly event: { readonly kind: EventKind, readonly date: { readonly edtf: string, readonly label: string } | null, readonly bounds: { readonly fromMin: string | null } | null, readonly partOf: { readonly id: string, readonly name: string } | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type ClaimsAboutQueryVariables = Exact<{
  id: string;
  known?: string | null | undefined;
  language: string;
}>;


export type ClaimsAboutQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | (
        { readonly id: string, readonly statement: string, readonly rank: Rank, readonly saidBy: ReadonlyArray<{ readonly id: string }>, readonly about: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Election' | 'Group' | 'Institution' | 'Occurrence' | 'Organization' | 'Party' | 'Person' | 'Place' | 'Poll' | 'Post' | 'Referendum' | 'Rule' }
        )>, readonly contradictions: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> }
        & { readonly __typename: 'Assertion' | 'Dating' | 'Figure' | 'Finding' | 'Naming' | 'Participation' | 'Position' | 'Recommendation' | 'Result' | 'RuleValue' | 'Tenure' | 'Tie' }
      )
      | (
        { readonly id: string, readonly statement: string, readonly rank: Rank, readonly cause: { readonly id: string }, readonly effect: { readonly id: string }, readonly saidBy: ReadonlyArray<{ readonly id: string }>, readonly about: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Election' | 'Group' | 'Institution' | 'Occurrence' | 'Organization' | 'Party' | 'Person' | 'Place' | 'Poll' | 'Post' | 'Referendum' | 'Rule' }
        )>, readonly contradictions: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> }
        & { readonly __typename: 'Influence' }
      )
    >, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type SaidByQueryVariables = Exact<{
  id: string;
  known?: string | null | undefined;
  language: string;
}>;


export type SaidByQuery = { readonly claims: { readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly statement: string, readonly rank: Rank, readonly about: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Election' | 'Group' | 'Institution' | 'Occurrence' | 'Organization' | 'Party' | 'Person' | 'Place' | 'Poll' | 'Post' | 'Referendum' | 'Rule' }
      )>, readonly contradictions: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> }
      & { readonly __typename: 'Assertion' | 'Dating' | 'Figure' | 'Finding' | 'Influence' | 'Naming' | 'Participation' | 'Position' | 'Recommendation' | 'Result' | 'RuleValue' | 'Tenure' | 'Tie' }
    )> } };

export type RuleChangesQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type RuleChangesQuery = { readonly event: { readonly ruleChanges: ReadonlyArray<{ readonly rule: { readonly id: string, readonly name: string }, readonly before: { readonly id: string, readonly statement: string, readonly amount: number | null, readonly unit: string | null, readonly text: string | null, readonly rank: Rank, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> } | null, readonly after: { readonly id: string, readonly statement: string, readonly amount: number | null, readonly unit: string | null, readonly text: string | null, readonly rank: Rank, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> } | null }> } | null };

export type CareerQueryVariables = Exact<{
  id: string;
  known?: string | null | undefined;
  language: string;
}>;


export type CareerQuery = { readonly actor: { readonly tenures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly acting: boolean, readonly knownFrom: string, readonly post: { readonly id: string, readonly name: string }, readonly holder: { readonly id: string, readonly name: string }, readonly validity: { readonly endState: EndState, readonly from: { readonly label: string } | null, readonly to: { readonly label: string } | null, readonly startedBy: { readonly name: string, readonly date: { readonly label: string } | null } | null, readonly endedBy: { readonly name: string, readonly date: { readonly label: string } | null } | null, readonly bounds: { readonly fromMin: string | null, readonly fromMax: string | null, readonly toMin: string | null, readonly toMax: string | null } }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> }> } } | null };

export type SourceFactsQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type SourceFactsQuery = { readonly source: { readonly authors: ReadonlyArray<string>, readonly language: string | null, readonly url: string | null, readonly id: string, readonly title: string, readonly copyOf: { readonly id: string, readonly title: string } | null, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null } | null };

export type SourceClaimsQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type SourceClaimsQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly statement: string, readonly rank: Rank, readonly about: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Election' | 'Group' | 'Institution' | 'Occurrence' | 'Organization' | 'Party' | 'Person' | 'Place' | 'Poll' | 'Post' | 'Referendum' | 'Rule' }
      )>, readonly contradictions: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> }
      & { readonly __typename: 'Assertion' | 'Dating' | 'Figure' | 'Finding' | 'Influence' | 'Naming' | 'Participation' | 'Position' | 'Recommendation' | 'Result' | 'RuleValue' | 'Tenure' | 'Tie' }
    )> } };

export type SourceConflictsQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type SourceConflictsQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly contradictions: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly between: ReadonlyArray<(
          { readonly id: string, readonly statement: string, readonly rank: Rank, readonly about: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Election' | 'Group' | 'Institution' | 'Occurrence' | 'Organization' | 'Party' | 'Person' | 'Place' | 'Poll' | 'Post' | 'Referendum' | 'Rule' }
          )>, readonly contradictions: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> }
          & { readonly __typename: 'Assertion' | 'Dating' | 'Figure' | 'Finding' | 'Influence' | 'Naming' | 'Participation' | 'Position' | 'Recommendation' | 'Result' | 'RuleValue' | 'Tenure' | 'Tie' }
        )> }> }> } };

export type FindingsQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type FindingsQuery = { readonly event: { readonly findings: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly question: string, readonly answer: string, readonly share: number | null, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> }> } | null };

export type RuleTextFragment = { readonly id: string, readonly statement: string, readonly amount: number | null, readonly unit: string | null, readonly text: string | null, readonly rank: Rank, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> };

export type ChangedLinkFragment = { readonly source: string, readonly target: string, readonly label: string, readonly certainty: Certainty, readonly certaintyBefore: Certainty | null, readonly certaintyAfter: Certainty | null, readonly bounds: { readonly fromMin: string | null, readonly fromMax: string | null, readonly toMin: string | null, readonly toMax: string | null }, readonly because: { readonly id: string, readonly name: string, readonly date: { readonly edtf: string, readonly label: string } | null } | null, readonly claim:
    | { readonly id: string, readonly statement: string, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> }
    | { readonly acting: boolean, readonly id: string, readonly statement: string, readonly holder: { readonly id: string, readonly name: string }, readonly post: { readonly id: string, readonly name: string, readonly institution: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Group' | 'Institution' | 'Organization' | 'Party' | 'Person' }
        ) | null }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> }
   };

export type ComparisonQueryVariables = Exact<{
  id: string;
  known?: string | null | undefined;
  language: string;
}>;


export type ComparisonQuery = { readonly event: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Election' | 'Occurrence' | 'Poll' | 'Referendum' }
  ) | null, readonly networkChange: { readonly from: string, readonly to: string, readonly gained: ReadonlyArray<{ readonly source: string, readonly target: string, readonly label: string, readonly certainty: Certainty, readonly certaintyBefore: Certainty | null, readonly certaintyAfter: Certainty | null, readonly bounds: { readonly fromMin: string | null, readonly fromMax: string | null, readonly toMin: string | null, readonly toMax: string | null }, readonly because: { readonly id: string, readonly name: string, readonly date: { readonly edtf: string, readonly label: string } | null } | null, readonly claim:
        | { readonly id: string, readonly statement: string, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> }
        | { readonly acting: boolean, readonly id: string, readonly statement: string, readonly holder: { readonly id: string, readonly name: string }, readonly post: { readonly id: string, readonly name: string, readonly institution: (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Group' | 'Institution' | 'Organization' | 'Party' | 'Person' }
            ) | null }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> }
       }>, readonly lost: ReadonlyArray<{ readonly source: string, readonly target: string, readonly label: string, readonly certainty: Certainty, readonly certaintyBefore: Certainty | null, readonly certaintyAfter: Certainty | null, readonly bounds: { readonly fromMin: string | null, readonly fromMax: string | null, readonly toMin: string | null, readonly toMax: string | null }, readonly because: { readonly id: string, readonly name: string, readonly date: { readonly edtf: string, readonly label: string } | null } | null, readonly claim:
        | { readonly id: string, readonly statement: string, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> }
        | { readonly acting: boolean, readonly id: string, readonly statement: string, readonly holder: { readonly id: string, readonly name: string }, readonly post: { readonly id: string, readonly name: string, readonly institution: (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Group' | 'Institution' | 'Organization' | 'Party' | 'Person' }
            ) | null }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> }
       }>, readonly mayHaveChanged: ReadonlyArray<{ readonly source: string, readonly target: string, readonly label: string, readonly certainty: Certainty, readonly certaintyBefore: Certainty | null, readonly certaintyAfter: Certainty | null, readonly bounds: { readonly fromMin: string | null, readonly fromMax: string | null, readonly toMin: string | null, readonly toMax: string | null }, readonly because: { readonly id: string, readonly name: string, readonly date: { readonly edtf: string, readonly label: string } | null } | null, readonly claim:
        | { readonly id: string, readonly statement: string, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> }
        | { readonly acting: boolean, readonly id: string, readonly statement: string, readonly holder: { readonly id: string, readonly name: string }, readonly post: { readonly id: string, readonly name: string, readonly institution: (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Group' | 'Institution' | 'Organization' | 'Party' | 'Person' }
            ) | null }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> }
       }> } };

export type ComparableEventsQueryVariables = Exact<{
  language: string;
}>;


export type ComparableEventsQuery = { readonly timeline: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string, readonly date: { readonly edtf: string, readonly label: string } | null, readonly bounds: { readonly fromMin: string | null, readonly fromMax: string | null, readonly toMin: string | null, readonly toMax: string | null } | null, readonly effects: ReadonlyArray<{ readonly id: string }> }
      | { readonly id: string, readonly name: string, readonly parts: ReadonlyArray<{ readonly id: string }>, readonly date: { readonly edtf: string, readonly label: string } | null, readonly bounds: { readonly fromMin: string | null, readonly fromMax: string | null, readonly toMin: string | null, readonly toMax: string | null } | null, readonly effects: ReadonlyArray<{ readonly id: string }> }
    > } };

export type ConflictsQueryVariables = Exact<{
  language: string;
  after?: string | null | undefined;
}>;


export type ConflictsQuery = { readonly contradictions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly between: ReadonlyArray<
        | (
          { readonly id: string, readonly rank: Rank, readonly statement: string, readonly knownFrom: string, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly validity: { readonly endState: EndState, readonly from: { readonly edtf: string, readonly label: string } | null, readonly to: { readonly edtf: string, readonly label: string } | null, readonly startedBy: { readonly name: string } | null, readonly endedBy: { readonly name: string } | null } }
          & { readonly __typename: 'Assertion' | 'Finding' | 'Influence' | 'Participation' | 'Position' | 'Recommendation' | 'Tie' }
        )
        | (
          { readonly id: string, readonly rank: Rank, readonly statement: string, readonly knownFrom: string, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly validity: { readonly endState: EndState, readonly from: { readonly edtf: string, readonly label: string } | null, readonly to: { readonly edtf: string, readonly label: string } | null, readonly startedBy: { readonly name: string } | null, readonly endedBy: { readonly name: string } | null }, readonly event: { readonly id: string, readonly name: string } }
          & { readonly __typename: 'Dating' }
        )
        | (
          { readonly id: string, readonly rank: Rank, readonly statement: string, readonly knownFrom: string, readonly amount: number | null, readonly unit: string | null, readonly measure: string, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly validity: { readonly endState: EndState, readonly from: { readonly edtf: string, readonly label: string } | null, readonly to: { readonly edtf: string, readonly label: string } | null, readonly startedBy: { readonly name: string } | null, readonly endedBy: { readonly name: string } | null }, readonly subject: { readonly id: string, readonly name: string } }
          & { readonly __typename: 'Figure' }
        )
        | (
          { readonly id: string, readonly rank: Rank, readonly statement: string, readonly knownFrom: string, readonly value: string, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly validity: { readonly endState: EndState, readonly from: { readonly edtf: string, readonly label: string } | null, readonly to: { readonly edtf: string, readonly label: string } | null, readonly startedBy: { readonly name: string } | null, readonly endedBy: { readonly name: string } | null }, readonly subject: { readonly id: string, readonly name: string } }
          & { readonly __typename: 'Naming' }
        )
        | (
          { readonly id: string, readonly rank: Rank, readonly statement: string, readonly knownFrom: string, readonly share: number | null, readonly votes: number | null, readonly seats: number | null, readonly option: string | null, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly validity: { readonly endState: EndState, readonly from: { readonly edtf: string, readonly label: string } | null, readonly to: { readonly edtf: string, readonly label: string } | null, readonly startedBy: { readonly name: string } | null, readonly endedBy: { readonly name: string } | null }, readonly event: { readonly id: string, readonly name: string }, readonly candidate: { readonly id: string, readonly name: string } | null }
          & { readonly __typename: 'Result' }
        )
        | (
          { readonly id: string, readonly rank: Rank, readonly statement: string, readonly knownFrom: string, readonly amount: number | null, readonly unit: string | null, readonly text: string | null, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly validity: { readonly endState: EndState, readonly from: { readonly edtf: string, readonly label: string } | null, readonly to: { readonly edtf: string, readonly label: string } | null, readonly startedBy: { readonly name: string } | null, readonly endedBy: { readonly name: string } | null }, readonly rule: { readonly id: string, readonly name: string } }
          & { readonly __typename: 'RuleValue' }
        )
        | (
          { readonly id: string, readonly rank: Rank, readonly statement: string, readonly knownFrom: string, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly validity: { readonly endState: EndState, readonly from: { readonly edtf: string, readonly label: string } | null, readonly to: { readonly edtf: string, readonly label: string } | null, readonly startedBy: { readonly name: string } | null, readonly endedBy: { readonly name: string } | null }, readonly holder: { readonly id: string, readonly name: string }, readonly post: { readonly id: string, readonly name: string } }
          & { readonly __typename: 'Tenure' }
        )
      > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConflictQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type ConflictQuery = { readonly node: { readonly id: string, readonly reason: string, readonly between: ReadonlyArray<{ readonly id: string, readonly rank: Rank, readonly statement: string, readonly rankReason: string | null, readonly knownFrom: string, readonly knownUntil: string | null, readonly supersededBy: ReadonlyArray<{ readonly id: string, readonly knownFrom: string }>, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly language: string | null, readonly url: string | null, readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number, readonly begins: string, readonly ends: string, readonly start: number | null, readonly end: number | null, readonly sha256: string, readonly text: string | null, readonly before: string | null, readonly after: string | null, readonly link: string | null } }>, readonly supersedes: ReadonlyArray<{ readonly id: string, readonly knownFrom: string, readonly supersedes: ReadonlyArray<{ readonly id: string, readonly knownFrom: string, readonly supersedes: ReadonlyArray<{ readonly id: string, readonly knownFrom: string }> }> }> }> } | null };

export type CorrectionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CorrectionsQuery = { readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly knownFrom: string, readonly supersedes: ReadonlyArray<{ readonly id: string, readonly knownFrom: string, readonly supersedes: ReadonlyArray<{ readonly id: string, readonly knownFrom: string, readonly supersedes: ReadonlyArray<{ readonly id: string, readonly knownFrom: string }> }> }> }> } };

export type StepsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  language: string;
}>;


export type StepsQuery = { readonly nodes: ReadonlyArray<
    | (
      { readonly statement: string, readonly knownUntil: string | null, readonly id: string, readonly rank: Rank, readonly knownFrom: string, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }>, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly validity: { readonly endState: EndState, readonly from: { readonly edtf: string, readonly label: string } | null, readonly to: { readonly edtf: string, readonly label: string } | null, readonly startedBy: { readonly name: string } | null, readonly endedBy: { readonly name: string } | null } }
      & { readonly __typename: 'Assertion' | 'Finding' | 'Influence' | 'Participation' | 'Position' | 'Recommendation' | 'Tie' }
    )
    | (
      { readonly statement: string, readonly knownUntil: string | null, readonly id: string, readonly rank: Rank, readonly knownFrom: string, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }>, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly validity: { readonly endState: EndState, readonly from: { readonly edtf: string, readonly label: string } | null, readonly to: { readonly edtf: string, readonly label: string } | null, readonly startedBy: { readonly name: string } | null, readonly endedBy: { readonly name: string } | null }, readonly event: { readonly id: string, readonly name: string } }
      & { readonly __typename: 'Dating' }
    )
    | (
      { readonly statement: string, readonly knownUntil: string | null, readonly id: string, readonly rank: Rank, readonly knownFrom: string, readonly amount: number | null, readonly unit: string | null, readonly measure: string, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }>, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly validity: { readonly endState: EndState, readonly from: { readonly edtf: string, readonly label: string } | null, readonly to: { readonly edtf: string, readonly label: string } | null, readonly startedBy: { readonly name: string } | null, readonly endedBy: { readonly name: string } | null }, readonly subject: { readonly id: string, readonly name: string } }
      & { readonly __typename: 'Figure' }
    )
    | (
      { readonly statement: string, readonly knownUntil: string | null, readonly id: string, readonly rank: Rank, readonly knownFrom: string, readonly value: string, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }>, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly validity: { readonly endState: EndState, readonly from: { readonly edtf: string, readonly label: string } | null, readonly to: { readonly edtf: string, readonly label: string } | null, readonly startedBy: { readonly name: string } | null, readonly endedBy: { readonly name: string } | null }, readonly subject: { readonly id: string, readonly name: string } }
      & { readonly __typename: 'Naming' }
    )
    | (
      { readonly statement: string, readonly knownUntil: string | null, readonly id: string, readonly rank: Rank, readonly knownFrom: string, readonly share: number | null, readonly votes: number | null, readonly seats: number | null, readonly option: string | null, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }>, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly validity: { readonly endState: EndState, readonly from: { readonly edtf: string, readonly label: string } | null, readonly to: { readonly edtf: string, readonly label: string } | null, readonly startedBy: { readonly name: string } | null, readonly endedBy: { readonly name: string } | null }, readonly event: { readonly id: string, readonly name: string }, readonly candidate: { readonly id: string, readonly name: string } | null }
      & { readonly __typename: 'Result' }
    )
    | (
      { readonly statement: string, readonly knownUntil: string | null, readonly id: string, readonly rank: Rank, readonly knownFrom: string, readonly amount: number | null, readonly unit: string | null, readonly text: string | null, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }>, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly validity: { readonly endState: EndState, readonly from: { readonly edtf: string, readonly label: string } | null, readonly to: { readonly edtf: string, readonly label: string } | null, readonly startedBy: { readonly name: string } | null, readonly endedBy: { readonly name: string } | null }, readonly rule: { readonly id: string, readonly name: string } }
      & { readonly __typename: 'RuleValue' }
    )
    | (
      { readonly statement: string, readonly knownUntil: string | null, readonly id: string, readonly rank: Rank, readonly knownFrom: string, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }>, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly validity: { readonly endState: EndState, readonly from: { readonly edtf: string, readonly label: string } | null, readonly to: { readonly edtf: string, readonly label: string } | null, readonly startedBy: { readonly name: string } | null, readonly endedBy: { readonly name: string } | null }, readonly holder: { readonly id: string, readonly name: string }, readonly post: { readonly id: string, readonly name: string } }
      & { readonly __typename: 'Tenure' }
    )
   | null> };

export type ChainFragment = { readonly supersedes: ReadonlyArray<{ readonly id: string, readonly knownFrom: string, readonly supersedes: ReadonlyArray<{ readonly id: string, readonly knownFrom: string, readonly supersedes: ReadonlyArray<{ readonly id: string, readonly knownFrom: string }> }> }> };

type Side_N9MbE2qmfJcTeObTpaGhWpEjKf0MweOmpbJr9MeIo_Fragment = (
  { readonly id: string, readonly rank: Rank, readonly statement: string, readonly knownFrom: string, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly validity: { readonly endState: EndState, readonly from: { readonly edtf: string, readonly label: string } | null, readonly to: { readonly edtf: string, readonly label: string } | null, readonly startedBy: { readonly name: string } | null, readonly endedBy: { readonly name: string } | null } }
  & { readonly __typename: 'Assertion' | 'Finding' | 'Influence' | 'Participation' | 'Position' | 'Recommendation' | 'Tie' }
);

type Side_Dating_Fragment = (
  { readonly id: string, readonly rank: Rank, readonly statement: string, readonly knownFrom: string, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly validity: { readonly endState: EndState, readonly from: { readonly edtf: string, readonly label: string } | null, readonly to: { readonly edtf: string, readonly label: string } | null, readonly startedBy: { readonly name: string } | null, readonly endedBy: { readonly name: string } | null }, readonly event: { readonly id: string, readonly name: string } }
  & { readonly __typename: 'Dating' }
);

type Side_Figure_Fragment = (
  { readonly id: string, readonly rank: Rank, readonly statement: string, readonly knownFrom: string, readonly amount: number | null, readonly unit: string | null, readonly measure: string, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly validity: { readonly endState: EndState, readonly from: { readonly edtf: string, readonly label: string } | null, readonly to: { readonly edtf: string, readonly label: string } | null, readonly startedBy: { readonly name: string } | null, readonly endedBy: { readonly name: string } | null }, readonly subject: { readonly id: string, readonly name: string } }
  & { readonly __typename: 'Figure' }
);

type Side_Naming_Fragment = (
  { readonly id: string, readonly rank: Rank, readonly statement: string, readonly knownFrom: string, readonly value: string, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly validity: { readonly endState: EndState, readonly from: { readonly edtf: string, readonly label: string } | null, readonly to: { readonly edtf: string, readonly label: string } | null, readonly startedBy: { readonly name: string } | null, readonly endedBy: { readonly name: string } | null }, readonly subject: { readonly id: string, readonly name: string } }
  & { readonly __typename: 'Naming' }
);

type Side_Result_Fragment = (
  { readonly id: string, readonly rank: Rank, readonly statement: string, readonly knownFrom: string, readonly share: number | null, readonly votes: number | null, readonly seats: number | null, readonly option: string | null, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly validity: { readonly endState: EndState, readonly from: { readonly edtf: string, readonly label: string } | null, readonly to: { readonly edtf: string, readonly label: string } | null, readonly startedBy: { readonly name: string } | null, readonly endedBy: { readonly name: string } | null }, readonly event: { readonly id: string, readonly name: string }, readonly candidate: { readonly id: string, readonly name: string } | null }
  & { readonly __typename: 'Result' }
);

type Side_RuleValue_Fragment = (
  { readonly id: string, readonly rank: Rank, readonly statement: string, readonly knownFrom: string, readonly amount: number | null, readonly unit: string | null, readonly text: string | null, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly validity: { readonly endState: EndState, readonly from: { readonly edtf: string, readonly label: string } | null, readonly to: { readonly edtf: string, readonly label: string } | null, readonly startedBy: { readonly name: string } | null, readonly endedBy: { readonly name: string } | null }, readonly rule: { readonly id: string, readonly name: string } }
  & { readonly __typename: 'RuleValue' }
);

type Side_Tenure_Fragment = (
  { readonly id: string, readonly rank: Rank, readonly statement: string, readonly knownFrom: string, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly validity: { readonly endState: EndState, readonly from: { readonly edtf: string, readonly label: string } | null, readonly to: { readonly edtf: string, readonly label: string } | null, readonly startedBy: { readonly name: string } | null, readonly endedBy: { readonly name: string } | null }, readonly holder: { readonly id: string, readonly name: string }, readonly post: { readonly id: string, readonly name: string } }
  & { readonly __typename: 'Tenure' }
);

export type SideFragment =
  | Side_N9MbE2qmfJcTeObTpaGhWpEjKf0MweOmpbJr9MeIo_Fragment
  | Side_Dating_Fragment
  | Side_Figure_Fragment
  | Side_Naming_Fragment
  | Side_Result_Fragment
  | Side_RuleValue_Fragment
  | Side_Tenure_Fragment
;

type Value_Dating_Fragment = { readonly event: { readonly id: string, readonly name: string } };

type Value_Figure_Fragment = { readonly amount: number | null, readonly unit: string | null, readonly measure: string, readonly subject: { readonly id: string, readonly name: string } };

type Value_Naming_Fragment = { readonly value: string, readonly subject: { readonly id: string, readonly name: string } };

type Value_Result_Fragment = { readonly share: number | null, readonly votes: number | null, readonly seats: number | null, readonly option: string | null, readonly event: { readonly id: string, readonly name: string }, readonly candidate: { readonly id: string, readonly name: string } | null };

type Value_RuleValue_Fragment = { readonly amount: number | null, readonly unit: string | null, readonly text: string | null, readonly rule: { readonly id: string, readonly name: string } };

type Value_Tenure_Fragment = { readonly holder: { readonly id: string, readonly name: string }, readonly post: { readonly id: string, readonly name: string } };

export type ValueFragment =
  | Value_Dating_Fragment
  | Value_Figure_Fragment
  | Value_Naming_Fragment
  | Value_Result_Fragment
  | Value_RuleValue_Fragment
  | Value_Tenure_Fragment
;

export type ElectionsQueryVariables = Exact<{
  language: string;
}>;


export type ElectionsQuery = { readonly entities: { readonly nodes: ReadonlyArray<
      | (
        { readonly id: string, readonly name: string, readonly date: { readonly edtf: string, readonly label: string } | null, readonly bounds: { readonly fromMin: string | null, readonly fromMax: string | null, readonly toMin: string | null, readonly toMax: string | null } | null, readonly partOf: { readonly id: string } | null, readonly results: ReadonlyArray<{ readonly id: string }> }
        & { readonly __typename: 'Election' | 'Referendum' }
      )
      | (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Group' | 'Institution' | 'Organization' | 'Party' | 'Person' | 'Place' | 'Post' | 'Rule' }
      )
      | (
        { readonly id: string, readonly name: string, readonly date: { readonly edtf: string, readonly label: string } | null, readonly bounds: { readonly fromMin: string | null, readonly fromMax: string | null, readonly toMin: string | null, readonly toMax: string | null } | null, readonly partOf: { readonly id: string } | null }
        & { readonly __typename: 'Occurrence' | 'Poll' }
      )
    > } };

export type ResultsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  language: string;
}>;


export type ResultsQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly option: string | null, readonly share: number | null, readonly votes: number | null, readonly seats: number | null, readonly elected: boolean | null, readonly rank: Rank, readonly event: { readonly id: string }, readonly candidate: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Group' | 'Institution' | 'Organization' | 'Party' | 'Person' }
      ) | null, readonly contradictions: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> }> } };

export type FiguresQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type FiguresQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly amount: number | null, readonly unit: string | null, readonly rank: Rank, readonly subject: { readonly id: string }, readonly contradictions: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> }> } };

export type EventDatesQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type EventDatesQuery = { readonly claims: { readonly nodes: ReadonlyArray<
      | (
        { readonly id: string, readonly statement: string, readonly rank: Rank, readonly about: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Election' | 'Group' | 'Institution' | 'Occurrence' | 'Organization' | 'Party' | 'Person' | 'Place' | 'Poll' | 'Post' | 'Referendum' | 'Rule' }
        )>, readonly contradictions: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> }
        & { readonly __typename: 'Assertion' | 'Figure' | 'Finding' | 'Influence' | 'Naming' | 'Participation' | 'Position' | 'Recommendation' | 'Result' | 'RuleValue' | 'Tenure' | 'Tie' }
      )
      | (
        { readonly id: string, readonly statement: string, readonly rank: Rank, readonly event: { readonly id: string }, readonly about: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Election' | 'Group' | 'Institution' | 'Occurrence' | 'Organization' | 'Party' | 'Person' | 'Place' | 'Poll' | 'Post' | 'Referendum' | 'Rule' }
        )>, readonly contradictions: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> }
        & { readonly __typename: 'Dating' }
      )
    > } };

export type RuleClaimsQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type RuleClaimsQuery = { readonly claims: { readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly statement: string, readonly rank: Rank, readonly about: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Election' | 'Group' | 'Institution' | 'Occurrence' | 'Organization' | 'Party' | 'Person' | 'Place' | 'Poll' | 'Post' | 'Referendum' | 'Rule' }
      )>, readonly contradictions: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> }
      & { readonly __typename: 'Assertion' | 'Dating' | 'Figure' | 'Finding' | 'Influence' | 'Naming' | 'Participation' | 'Position' | 'Recommendation' | 'Result' | 'RuleValue' | 'Tenure' | 'Tie' }
    )> } };

export type RuleValuesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  at?: string | null | undefined;
  language: string;
}>;


export type RuleValuesQuery = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly values: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly amount: number | null, readonly unit: string | null, readonly text: string | null, readonly rank: Rank, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> }> } | null> };

export type CountedFragment = { readonly id: string, readonly statement: string, readonly option: string | null, readonly share: number | null, readonly votes: number | null, readonly seats: number | null, readonly elected: boolean | null, readonly rank: Rank, readonly event: { readonly id: string }, readonly candidate: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Group' | 'Institution' | 'Organization' | 'Party' | 'Person' }
  ) | null, readonly contradictions: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> };

export type MeasuredFragment = { readonly id: string, readonly statement: string, readonly amount: number | null, readonly unit: string | null, readonly rank: Rank, readonly subject: { readonly id: string }, readonly contradictions: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> };

export type ElectionConflictsQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type ElectionConflictsQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly contradictions: ReadonlyArray<{ readonly id: string, readonly reason: string }> }> } };

export type RowFragment = (
  { readonly id: string, readonly statement: string, readonly rank: Rank, readonly about: ReadonlyArray<(
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Election' | 'Group' | 'Institution' | 'Occurrence' | 'Organization' | 'Party' | 'Person' | 'Place' | 'Poll' | 'Post' | 'Referendum' | 'Rule' }
  )>, readonly contradictions: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> }
  & { readonly __typename: 'Assertion' | 'Dating' | 'Figure' | 'Finding' | 'Influence' | 'Naming' | 'Participation' | 'Position' | 'Recommendation' | 'Result' | 'RuleValue' | 'Tenure' | 'Tie' }
);

export type CitedFragment = { readonly stance: Stance, readonly source: { readonly language: string | null, readonly url: string | null, readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number, readonly begins: string, readonly ends: string, readonly start: number | null, readonly end: number | null, readonly sha256: string, readonly text: string | null, readonly before: string | null, readonly after: string | null, readonly link: string | null } };

export type ClaimQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type ClaimQuery = { readonly claim: (
    { readonly id: string, readonly statement: string, readonly rank: Rank, readonly rankReason: string | null, readonly knownFrom: string, readonly knownUntil: string | null, readonly saidBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly saidOn: { readonly edtf: string, readonly label: string } | null, readonly validity: { readonly endState: EndState, readonly from: { readonly edtf: string, readonly label: string } | null, readonly to: { readonly edtf: string, readonly label: string } | null, readonly startedBy: { readonly id: string, readonly name: string } | null, readonly endedBy: { readonly id: string, readonly name: string } | null }, readonly about: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Election' | 'Group' | 'Institution' | 'Occurrence' | 'Organization' | 'Party' | 'Person' | 'Place' | 'Poll' | 'Post' | 'Referendum' | 'Rule' }
    )> }
    & { readonly __typename: 'Assertion' | 'Dating' | 'Figure' | 'Finding' | 'Influence' | 'Naming' | 'Participation' | 'Position' | 'Recommendation' | 'Result' | 'RuleValue' | 'Tenure' | 'Tie' }
  ) | null };

export type CitationsQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type CitationsQuery = { readonly claim: { readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly language: string | null, readonly url: string | null, readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number, readonly begins: string, readonly ends: string, readonly start: number | null, readonly end: number | null, readonly sha256: string, readonly text: string | null, readonly before: string | null, readonly after: string | null, readonly link: string | null } }> } | null };

export type ContradictionsQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type ContradictionsQuery = { readonly claim: { readonly contradictions: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly between: ReadonlyArray<(
        { readonly id: string, readonly statement: string, readonly rank: Rank, readonly rankReason: string | null, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly passage: { readonly paragraph: number, readonly begins: string, readonly ends: string, readonly text: string | null, readonly link: string | null }, readonly source: { readonly language: string | null, readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null } }> }
        & { readonly __typename: 'Assertion' | 'Dating' | 'Figure' | 'Finding' | 'Influence' | 'Naming' | 'Participation' | 'Position' | 'Recommendation' | 'Result' | 'RuleValue' | 'Tenure' | 'Tie' }
      )> }> } | null };

export type NeighboursQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type NeighboursQuery = { readonly claim: { readonly remarks: ReadonlyArray<(
      { readonly id: string, readonly statement: string, readonly rank: Rank, readonly about: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Election' | 'Group' | 'Institution' | 'Occurrence' | 'Organization' | 'Party' | 'Person' | 'Place' | 'Poll' | 'Post' | 'Referendum' | 'Rule' }
      )>, readonly contradictions: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> }
      & { readonly __typename: 'Assertion' | 'Dating' | 'Figure' | 'Finding' | 'Influence' | 'Naming' | 'Participation' | 'Position' | 'Recommendation' | 'Result' | 'RuleValue' | 'Tenure' | 'Tie' }
    )>, readonly regards: ReadonlyArray<(
      { readonly id: string, readonly statement: string, readonly rank: Rank, readonly about: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Election' | 'Group' | 'Institution' | 'Occurrence' | 'Organization' | 'Party' | 'Person' | 'Place' | 'Poll' | 'Post' | 'Referendum' | 'Rule' }
      )>, readonly contradictions: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> }
      & { readonly __typename: 'Assertion' | 'Dating' | 'Figure' | 'Finding' | 'Influence' | 'Naming' | 'Participation' | 'Position' | 'Recommendation' | 'Result' | 'RuleValue' | 'Tenure' | 'Tie' }
    )>, readonly supersedes: ReadonlyArray<(
      { readonly id: string, readonly statement: string, readonly rank: Rank, readonly about: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Election' | 'Group' | 'Institution' | 'Occurrence' | 'Organization' | 'Party' | 'Person' | 'Place' | 'Poll' | 'Post' | 'Referendum' | 'Rule' }
      )>, readonly contradictions: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> }
      & { readonly __typename: 'Assertion' | 'Dating' | 'Figure' | 'Finding' | 'Influence' | 'Naming' | 'Participation' | 'Position' | 'Recommendation' | 'Result' | 'RuleValue' | 'Tenure' | 'Tie' }
    )>, readonly supersededBy: ReadonlyArray<(
      { readonly id: string, readonly statement: string, readonly rank: Rank, readonly about: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Election' | 'Group' | 'Institution' | 'Occurrence' | 'Organization' | 'Party' | 'Person' | 'Place' | 'Poll' | 'Post' | 'Referendum' | 'Rule' }
      )>, readonly contradictions: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> }
      & { readonly __typename: 'Assertion' | 'Dating' | 'Figure' | 'Finding' | 'Influence' | 'Naming' | 'Participation' | 'Position' | 'Recommendation' | 'Result' | 'RuleValue' | 'Tenure' | 'Tie' }
    )> } | null };

export type SubjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type SubjectsQuery = { readonly network: { readonly nodes: ReadonlyArray<{ readonly degree: number, readonly entity:
        | (
          { readonly id: string, readonly name: string, readonly date: { readonly earliest: string | null } | null, readonly names: ReadonlyArray<{ readonly value: string }> }
          & { readonly __typename: 'Election' | 'Occurrence' | 'Poll' | 'Referendum' }
        )
        | (
          { readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string }> }
          & { readonly __typename: 'Group' | 'Institution' | 'Organization' | 'Party' | 'Person' | 'Place' | 'Post' | 'Rule' }
        )
       }> }, readonly posts: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string, readonly holders: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }
    > }, readonly rules: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string, readonly values: ReadonlyArray<{ readonly validity: { readonly startedBy: { readonly id: string } | null } }> }
    > }, readonly votes: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly results: ReadonlyArray<{ readonly share: number | null }> }
      | { readonly id: string }
    > }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly saidBy: ReadonlyArray<{ readonly id: string }> }> } };

export type EdgeFragment = { readonly source: string, readonly target: string, readonly relation: RelationKind, readonly label: string, readonly certainty: Certainty, readonly attributed: boolean, readonly certaintyBefore: Certainty | null, readonly certaintyAfter: Certainty | null, readonly claim: { readonly id: string } };

export type NetworkQueryVariables = Exact<{
  at?: string | null | undefined;
  known?: string | null | undefined;
  relations?: ReadonlyArray<RelationKind> | RelationKind | null | undefined;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  around?: ReadonlyArray<string> | string | null | undefined;
  language: string;
  first: number;
}>;


export type NetworkQuery = { readonly network: { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly degree: number, readonly entity: (
        { readonly id: string, readonly name: string, readonly then: string }
        & { readonly __typename: 'Election' | 'Group' | 'Institution' | 'Occurrence' | 'Organization' | 'Party' | 'Person' | 'Place' | 'Poll' | 'Post' | 'Referendum' | 'Rule' }
      ) }>, readonly edges: ReadonlyArray<{ readonly source: string, readonly target: string, readonly relation: RelationKind, readonly label: string, readonly certainty: Certainty, readonly attributed: boolean, readonly certaintyBefore: Certainty | null, readonly certaintyAfter: Certainty | null, readonly claim: { readonly id: string } }> } };

export type NetworkChangeQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  event?: string | null | undefined;
  known?: string | null | undefined;
  relations?: ReadonlyArray<RelationKind> | RelationKind | null | undefined;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  around?: ReadonlyArray<string> | string | null | undefined;
  language: string;
}>;


export type NetworkChangeQuery = { readonly networkChange: { readonly from: string, readonly to: string, readonly keptCount: number, readonly gained: ReadonlyArray<{ readonly source: string, readonly target: string, readonly relation: RelationKind, readonly label: string, readonly certainty: Certainty, readonly attributed: boolean, readonly certaintyBefore: Certainty | null, readonly certaintyAfter: Certainty | null, readonly because: { readonly name: string } | null, readonly claim: { readonly id: string } }>, readonly lost: ReadonlyArray<{ readonly source: string, readonly target: string, readonly relation: RelationKind, readonly label: string, readonly certainty: Certainty, readonly attributed: boolean, readonly certaintyBefore: Certainty | null, readonly certaintyAfter: Certainty | null, readonly because: { readonly name: string } | null, readonly claim: { readonly id: string } }>, readonly mayHaveChanged: ReadonlyArray<{ readonly source: string, readonly target: string, readonly relation: RelationKind, readonly label: string, readonly certainty: Certainty, readonly attributed: boolean, readonly certaintyBefore: Certainty | null, readonly certaintyAfter: Certainty | null, readonly claim: { readonly id: string } }>, readonly nodes: ReadonlyArray<{ readonly degreeBefore: number, readonly degreeAfter: number, readonly entity: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Election' | 'Group' | 'Institution' | 'Occurrence' | 'Organization' | 'Party' | 'Person' | 'Place' | 'Poll' | 'Post' | 'Referendum' | 'Rule' }
      ) }> } };

export type NamingsQueryVariables = Exact<{
  known?: string | null | undefined;
}>;


export type NamingsQuery = { readonly claims: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly language: string | null, readonly value: string, readonly id: string, readonly subject: { readonly id: string } }
    > } };

export type ParagraphsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type ParagraphsQuery = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly citations: ReadonlyArray<{ readonly passage: { readonly paragraph: number } }> } | null> };

export type ComparedEventQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type ComparedEventQuery = { readonly event: { readonly name: string, readonly bounds: { readonly fromMin: string | null, readonly toMax: string | null } | null } | null };

export type FirstSightQueryVariables = Exact<{
  language: string;
}>;


export type FirstSightQuery = { readonly dataset: { readonly title: string, readonly description: string | null, readonly sourceCount: number, readonly claimCount: number, readonly contradictionCount: number, readonly publishers: ReadonlyArray<{ readonly sources: number, readonly claims: number, readonly from: string | null, readonly to: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }> }, readonly stories: ReadonlyArray<{ readonly id: string, readonly title: string, readonly summary: string, readonly steps: ReadonlyArray<{ readonly view: string }> }>, readonly contradictions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly between: ReadonlyArray<{ readonly id: string, readonly statement: string }> }> } };

export type WhenFragment = { readonly edtf: string, readonly label: string };

export type FourBoundsFragment = { readonly fromMin: string | null, readonly fromMax: string | null, readonly toMin: string | null, readonly toMax: string | null };

export type EventFragment = (
  { readonly id: string, readonly kind: EventKind, readonly name: string, readonly date: { readonly edtf: string, readonly label: string } | null, readonly bounds: { readonly fromMin: string | null, readonly fromMax: string | null, readonly toMin: string | null, readonly toMax: string | null } | null, readonly claims: { readonly totalCount: number } }
  & { readonly __typename: 'Election' | 'Occurrence' | 'Poll' | 'Referendum' }
);

export type OriginFragment = { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null };

export type ChipFragment = { readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } };

export type PostsQueryVariables = Exact<{
  language: string;
}>;


export type PostsQuery = { readonly entities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type PostQueryVariables = Exact<{
  id: string;
  known?: string | null | undefined;
  language: string;
}>;


export type PostQuery = { readonly post: { readonly id: string, readonly name: string, readonly seats: number | null, readonly institution: { readonly id: string, readonly name: string } | null, readonly holders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly acting: boolean, readonly knownFrom: string, readonly holder: { readonly id: string, readonly name: string }, readonly validity: { readonly endState: EndState, readonly from: { readonly label: string } | null, readonly to: { readonly label: string } | null, readonly startedBy: { readonly name: string, readonly date: { readonly label: string } | null } | null, readonly endedBy: { readonly name: string, readonly date: { readonly label: string } | null } | null, readonly bounds: { readonly fromMin: string | null, readonly fromMax: string | null, readonly toMin: string | null, readonly toMax: string | null } }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> }> } } | null };

export type VacanciesQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type VacanciesQuery = { readonly post: { readonly vacancies: ReadonlyArray<{ readonly certainty: Certainty, readonly after: { readonly id: string } | null, readonly before: { readonly id: string } | null, readonly from: { readonly label: string } | null, readonly to: { readonly label: string } | null, readonly bounds: { readonly fromMin: string | null, readonly fromMax: string | null, readonly toMin: string | null, readonly toMax: string | null } }>, readonly overlaps: ReadonlyArray<{ readonly certainty: Certainty, readonly tenures: ReadonlyArray<{ readonly id: string, readonly holder: { readonly id: string, readonly name: string } }>, readonly from: { readonly label: string } | null, readonly to: { readonly label: string } | null }> } | null };

export type HeldFragment = { readonly id: string, readonly statement: string, readonly acting: boolean, readonly knownFrom: string, readonly holder: { readonly id: string, readonly name: string }, readonly validity: { readonly endState: EndState, readonly from: { readonly label: string } | null, readonly to: { readonly label: string } | null, readonly startedBy: { readonly name: string, readonly date: { readonly label: string } | null } | null, readonly endedBy: { readonly name: string, readonly date: { readonly label: string } | null } | null, readonly bounds: { readonly fromMin: string | null, readonly fromMax: string | null, readonly toMin: string | null, readonly toMax: string | null } }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> };

export type RulesQueryVariables = Exact<{
  known?: string | null | undefined;
  language: string;
}>;


export type RulesQuery = { readonly entities: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string, readonly values: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly amount: number | null, readonly unit: string | null, readonly text: string | null, readonly rank: Rank, readonly validity: { readonly endState: EndState, readonly from: { readonly edtf: string, readonly label: string } | null, readonly to: { readonly edtf: string, readonly label: string } | null, readonly startedBy: { readonly id: string, readonly name: string, readonly date: { readonly edtf: string, readonly label: string } | null } | null, readonly endedBy: { readonly id: string } | null }, readonly citations: ReadonlyArray<{ readonly passage: { readonly paragraph: number } }> }> }
    > } };

export type SearchQueryVariables = Exact<{
  query: string;
  language: string;
}>;


export type SearchQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly matched: string, readonly node: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Election' | 'Group' | 'Institution' | 'Occurrence' | 'Organization' | 'Party' | 'Person' | 'Place' | 'Poll' | 'Post' | 'Referendum' | 'Rule' }
      ) }> } };

export type SourcesQueryVariables = Exact<{
  language: string;
  after?: string | null | undefined;
}>;


export type SourcesQuery = { readonly sources: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly language: string | null, readonly id: string, readonly title: string, readonly published: { readonly latest: string | null, readonly earliest: string | null, readonly edtf: string, readonly label: string } | null, readonly publisher: { readonly id: string, readonly name: string } | null }> } };

export type KnownOnQueryVariables = Exact<{
  day: string;
  language: string;
}>;


export type KnownOnQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly statement: string, readonly rank: Rank, readonly supersedes: ReadonlyArray<{ readonly id: string, readonly statement: string }>, readonly about: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Election' | 'Group' | 'Institution' | 'Occurrence' | 'Organization' | 'Party' | 'Person' | 'Place' | 'Poll' | 'Post' | 'Referendum' | 'Rule' }
      )>, readonly contradictions: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number } }> }
      & { readonly __typename: 'Assertion' | 'Dating' | 'Figure' | 'Finding' | 'Influence' | 'Naming' | 'Participation' | 'Position' | 'Recommendation' | 'Result' | 'RuleValue' | 'Tenure' | 'Tie' }
    )> } };

export type StoriesQueryVariables = Exact<{
  language: string;
}>;


export type StoriesQuery = { readonly stories: ReadonlyArray<{ readonly id: string, readonly title: string, readonly summary: string, readonly steps: ReadonlyArray<{ readonly heading: string }> }> };

export type StoryQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type StoryQuery = { readonly story: { readonly id: string, readonly title: string, readonly summary: string, readonly steps: ReadonlyArray<{ readonly heading: string, readonly text: string, readonly claimsPerSentence: ReadonlyArray<number>, readonly view: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly about: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly name: string } | null, readonly published: { readonly edtf: string, readonly label: string } | null }, readonly passage: { readonly paragraph: number, readonly begins: string, readonly ends: string, readonly link: string | null } }> }> }> } | null };

export type TimelineQueryVariables = Exact<{
  language: string;
  filter?: EventFilter | null | undefined;
  first: number;
}>;


export type TimelineQuery = { readonly timeline: { readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly kind: EventKind, readonly name: string, readonly date: { readonly edtf: string, readonly label: string } | null, readonly bounds: { readonly fromMin: string | null, readonly fromMax: string | null, readonly toMin: string | null, readonly toMax: string | null } | null, readonly claims: { readonly totalCount: number } }
      & { readonly __typename: 'Election' | 'Occurrence' | 'Poll' | 'Referendum' }
    )>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type UndatedQueryVariables = Exact<{
  language: string;
  filter?: EventFilter | null | undefined;
  last: number;
}>;


export type UndatedQuery = { readonly timeline: { readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly kind: EventKind, readonly name: string, readonly date: { readonly edtf: string, readonly label: string } | null, readonly bounds: { readonly fromMin: string | null, readonly fromMax: string | null, readonly toMin: string | null, readonly toMax: string | null } | null, readonly claims: { readonly totalCount: number } }
      & { readonly __typename: 'Election' | 'Occurrence' | 'Poll' | 'Referendum' }
    )> } };

export type TenuresQueryVariables = Exact<{
  language: string;
  known?: string | null | undefined;
}>;


export type TenuresQuery = { readonly claims: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly knownFrom: string, readonly citations: ReadonlyArray<{ readonly passage: { readonly paragraph: number } }>, readonly validity: { readonly endState: EndState, readonly from: { readonly edtf: string, readonly label: string } | null, readonly to: { readonly edtf: string, readonly label: string } | null, readonly startedBy: { readonly name: string, readonly bounds: { readonly fromMin: string | null } | null } | null, readonly endedBy: { readonly name: string, readonly bounds: { readonly fromMin: string | null } | null } | null, readonly bounds: { readonly fromMin: string | null, readonly fromMax: string | null, readonly toMin: string | null, readonly toMax: string | null } } }
      | { readonly id: string, readonly knownFrom: string, readonly holder: { readonly id: string, readonly name: string }, readonly post: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly passage: { readonly paragraph: number } }>, readonly validity: { readonly endState: EndState, readonly from: { readonly edtf: string, readonly label: string } | null, readonly to: { readonly edtf: string, readonly label: string } | null, readonly startedBy: { readonly name: string, readonly bounds: { readonly fromMin: string | null } | null } | null, readonly endedBy: { readonly name: string, readonly bounds: { readonly fromMin: string | null } | null } | null, readonly bounds: { readonly fromMin: string | null, readonly fromMax: string | null, readonly toMin: string | null, readonly toMax: string | null } } }
    > } };

export type ContestedQueryVariables = Exact<{ [key: string]: never; }>;


export type ContestedQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly about: ReadonlyArray<{ readonly id: string }> }> } };

export type DatasetsQueryVariables = Exact<{
  language: string;
}>;


export type DatasetsQuery = { readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string }> };

export type LatestSourceQueryVariables = Exact<{
  language: string;
}>;


export type LatestSourceQuery = { readonly dataset: { readonly latestPublished: { readonly earliest: string | null, readonly label: string } | null } };

export type DensityQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  interval: Interval;
}>;


export type DensityQuery = { readonly timelineDensity: ReadonlyArray<{ readonly from: string, readonly to: string, readonly kind: EventKind, readonly count: number }> };

export type DatingsQueryVariables = Exact<{
  known?: string | null | undefined;
}>;


export type DatingsQuery = { readonly claims: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly citations: ReadonlyArray<{ readonly passage: { readonly paragraph: number } }> }
      | { readonly id: string, readonly event: { readonly id: string }, readonly citations: ReadonlyArray<{ readonly passage: { readonly paragraph: number } }> }
    > } };

/** The prefixes of claims' ids. */
export const claimPrefixes: ReadonlySet<string> = new Set([
  'tenure',
  'participation',
  'tie',
  'dating',
  'influence',
  'result',
  'finding',
  'rule-value',
  'position',
  'figure',
  'naming',
  'assertion',
  'recommendation',
]);

/** The operation `Claim` of src/page/operations. */
export const Claim: Operation<ClaimQuery, ClaimQueryVariables> = { name: 'Claim', text: "query Claim($id:ID!$language:String!){claim(id:$id){__typename id statement(language:$language)rank rankReason(language:$language)knownFrom knownUntil saidBy{id name(language:$language)}saidOn{...When}validity{from{...When}to{...When}endState startedBy{id name(language:$language)}endedBy{id name(language:$language)}}about{__typename id name(language:$language)}}}fragment When on FuzzyDate{edtf label(language:$language)}" };

/** The operation `Citations` of src/page/operations. */
export const Citations: Operation<CitationsQuery, CitationsQueryVariables> = { name: 'Citations', text: "query Citations($id:ID!$language:String!){claim(id:$id){citations{...Cited}}}fragment Cited on Citation{stance source{...Origin language url}passage{paragraph begins ends start end sha256 text before after link}}fragment Origin on Source{id title publisher{id name(language:$language)}published{...When earliest}}fragment When on FuzzyDate{edtf label(language:$language)}" };

/** The operation `Contradictions` of src/page/operations. */
export const Contradictions: Operation<ContradictionsQuery, ContradictionsQueryVariables> = { name: 'Contradictions', text: "query Contradictions($id:ID!$language:String!){claim(id:$id){contradictions{id reason(language:$language)between{__typename id statement(language:$language)rank rankReason(language:$language)citations{stance passage{paragraph begins ends text link}source{...Origin language}}}}}}fragment Origin on Source{id title publisher{id name(language:$language)}published{...When earliest}}fragment When on FuzzyDate{edtf label(language:$language)}" };

/** The operation `Neighbours` of src/page/operations. */
export const Neighbours: Operation<NeighboursQuery, NeighboursQueryVariables> = { name: 'Neighbours', text: "query Neighbours($id:ID!$language:String!){claim(id:$id){remarks{...Row}regards{...Row}supersedes{...Row}supersededBy{...Row}}}fragment Row on Claim{__typename id statement(language:$language)rank about{__typename id name(language:$language)}contradictions{id}citations{...Chip}}fragment Chip on Citation{stance source{...Origin}passage{paragraph}}fragment Origin on Source{id title publisher{id name(language:$language)}published{...When earliest}}fragment When on FuzzyDate{edtf label(language:$language)}" };

/** The operation `Subjects` of src/page/operations. */
export const Subjects: Operation<SubjectsQuery, SubjectsQueryVariables> = { name: 'Subjects', text: "query Subjects{network(first:60 relations:[TENURE TIE PARTICIPATION INFLUENCE]){nodes{degree entity{__typename id name names{value}...on Event{date{earliest}}}}}posts:entities(types:[POST]first:30){nodes{id ...on Post{holders(first:5){nodes{id}}}}}rules:entities(types:[RULE]first:10){nodes{id ...on Rule{values{validity{startedBy{id}}}}}}votes:entities(types:[ELECTION REFERENDUM]first:10){nodes{id ...on Election{results{share}}...on Referendum{results{share}}}}claims(first:200){nodes{saidBy{id}}}}" };

/** The operation `FirstSight` of src/page/operations. */
export const FirstSight: Operation<FirstSightQuery, FirstSightQueryVariables> = { name: 'FirstSight', text: "query FirstSight($language:String!){dataset{title(language:$language)description(language:$language)sourceCount claimCount contradictionCount publishers{publisher{id name(language:$language)}sources claims from to}}stories{id title(language:$language)summary(language:$language)steps{view}}contradictions(first:4){nodes{id between{id statement(language:$language)}}}}" };

/** The operation `Rules` of src/page/operations. */
export const Rules: Operation<RulesQuery, RulesQueryVariables> = { name: 'Rules', text: "query Rules($known:Date$language:String!){entities(types:[RULE]first:100){nodes{id name(language:$language)...on Rule{values(knownAt:$known){id statement(language:$language)amount unit text(language:$language)rank validity{from{...When}to{...When}endState startedBy{id name(language:$language)date{...When}}endedBy{id}}citations{passage{paragraph}}}}}}}fragment When on FuzzyDate{edtf label(language:$language)}" };

/** The operation `Search` of src/page/operations. */
export const Search: Operation<SearchQuery, SearchQueryVariables> = { name: 'Search', text: "query Search($query:String!$language:String!){search(query:$query first:8){edges{matched node{__typename id name(language:$language)}}}}" };

/** The operation `Timeline` of src/page/operations. */
export const Timeline: Operation<TimelineQuery, TimelineQueryVariables> = { name: 'Timeline', text: "query Timeline($language:String!$filter:EventFilter$first:Int!){timeline(filter:$filter first:$first){nodes{...Event}pageInfo{hasNextPage}}}fragment Event on Event{__typename id kind name(language:$language)date{...When}bounds{...FourBounds}claims(first:1){totalCount}}fragment When on FuzzyDate{edtf label(language:$language)}fragment FourBounds on Bounds{fromMin fromMax toMin toMax}" };

/** The operation `Undated` of src/page/operations. */
export const Undated: Operation<UndatedQuery, UndatedQueryVariables> = { name: 'Undated', text: "query Undated($language:String!$filter:EventFilter$last:Int!){timeline(filter:$filter last:$last){nodes{...Event}}}fragment Event on Event{__typename id kind name(language:$language)date{...When}bounds{...FourBounds}claims(first:1){totalCount}}fragment When on FuzzyDate{edtf label(language:$language)}fragment FourBounds on Bounds{fromMin fromMax toMin toMax}" };

/** The operation `Tenures` of src/page/operations. */
export const Tenures: Operation<TenuresQuery, TenuresQueryVariables> = { name: 'Tenures', text: "query Tenures($language:String!$known:Date){claims(filter:{kinds:[TENURE]knownAt:$known}first:200){nodes{id knownFrom citations{passage{paragraph}}validity{from{...When}to{...When}endState startedBy{name(language:$language)bounds{fromMin}}endedBy{name(language:$language)bounds{fromMin}}bounds{...FourBounds}}...on Tenure{holder{id name(language:$language)}post{id name(language:$language)}}}}}fragment When on FuzzyDate{edtf label(language:$language)}fragment FourBounds on Bounds{fromMin fromMax toMin toMax}" };

/** The operation `Contested` of src/page/operations. */
export const Contested: Operation<ContestedQuery, ContestedQueryVariables> = { name: 'Contested', text: "query Contested{claims(filter:{contested:true}first:500){nodes{about{id}}}}" };

/** The operation `Datasets` of src/page/operations. */
export const Datasets: Operation<DatasetsQuery, DatasetsQueryVariables> = { name: 'Datasets', text: "query Datasets($language:String!){datasets{id title(language:$language)version}}" };

/** The operation `LatestSource` of src/page/operations. */
export const LatestSource: Operation<LatestSourceQuery, LatestSourceQueryVariables> = { name: 'LatestSource', text: "query LatestSource($language:String!){dataset{latestPublished{earliest label(language:$language)}}}" };

/** The operation `Density` of src/page/operations. */
export const Density: Operation<DensityQuery, DensityQueryVariables> = { name: 'Density', text: "query Density($filter:EventFilter$interval:Interval!){timelineDensity(filter:$filter interval:$interval){from to kind count}}" };

/** The operation `Datings` of src/page/operations. */
export const Datings: Operation<DatingsQuery, DatingsQueryVariables> = { name: 'Datings', text: "query Datings($known:Date){claims(filter:{kinds:[DATING]knownAt:$known rank:[PREFERRED NORMAL]}first:500){nodes{id ...on Dating{event{id}}citations{passage{paragraph}}}}}" };
