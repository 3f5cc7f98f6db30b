import type { Subjects } from './subjects.ts';

/** A query that GraphiQL offers as an example; its operation's name becomes the text of its link. */
export interface Example {
  readonly query: string;
  /** Its variables, chosen from what the data set contains. */
  variables(of: Subjects): Readonly<Record<string, unknown>>;
}

/** The examples, in the order of their links. */
export const examples: readonly Example[] = [
  {
    query: `# The events of one year, oldest first
query EventsOfAYear($from: Date, $to: Date) {
  timeline(filter: { from: $from, to: $to }, first: 50) {
    totalCount
    nodes { id name kind date { edtf label } }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables({ day }) {
      const year = day.slice(0, -'-MM-DD'.length);
      return { from: `${year}-01-01`, to: `${year}-12-31` };
    },
  },
  {
    query: `# What the sources say about someone, with the passage behind each claim
query WhatSourcesSay($about: [ID!]) {
  claims(filter: { about: $about }, first: 20) {
    nodes { id statement rank citations { passage { paragraph begins ends } } }
  }
}`,
    variables: ({ actor }) => ({ about: [actor] }),
  },
  {
    query: `# How someone is linked to an event
query LinkToAnEvent($actor: ID!, $event: ID!) {
  links(actor: $actor, event: $event) {
    paths { length entities { id name } claims { id statement } }
    truncated
  }
}`,
    variables: ({ actor, event }) => ({ actor, event }),
  },
  {
    query: `# Claims that contradict each other
query Contradictions {
  contradictions(first: 20) { nodes { id reason between { id statement rank rankReason } } }
}`,
    variables: () => ({}),
  },
  {
    query: `# The network on one day, with certain and possible links
query NetworkOnADay($at: Date) {
  network(at: $at) {
    nodes { entity { id name } degree betweenness }
    edges { source target label certainty claim { id } }
    truncated
  }
}`,
    variables: ({ day }) => ({ at: day }),
  },
  {
    query: `# How an event changed the network
query BeforeAndAfter($event: ID) {
  networkChange(event: $event) {
    from to keptCount
    gained { source target label }
    lost { source target label because { name } claim { id statement } }
    mayHaveChanged { source target label }
  }
}`,
    variables: ({ event }) => ({ event }),
  },
  {
    query: `# Who held a post, and who succeeded whom
query Succession($post: ID!) {
  post(id: $post) {
    name seats
    holders { nodes { holder { name } validity { from { label } to { label } endState } successor { holder { name } } } }
    vacancies { from { label } to { label } certainty bounds { fromMin toMax } }
  }
}`,
    variables: ({ post }) => ({ post }),
  },
  {
    query: `# Rules before and after the event that changed them
query RulesChanged($event: ID!) {
  event(id: $event) {
    name
    ruleChanges { rule { name } before { amount unit text } after { amount unit text } }
  }
}`,
    variables: ({ reform }) => ({ event: reform }),
  },
  {
    query: `# Search by name, across scripts and spellings
query Search($query: String!) {
  search(query: $query) { edges { score matched node { id name } } }
}`,
    variables: ({ name }) => ({ query: name }),
  },
  {
    query: `# Events per month, by kind
query EventsPerMonth {
  timelineDensity(interval: MONTH) { from to kind count }
}`,
    variables: () => ({}),
  },
  {
    query: `# The results of a vote
query Results($event: ID!) {
  event(id: $event) {
    name
    ... on Election { results { candidate { name } share votes seats elected } }
    ... on Referendum { results { option share votes elected } }
  }
}`,
    variables: ({ vote }) => ({ event: vote }),
  },
  {
    query: `# Reported statements: claims attributed to a speaker
query ReportedStatements($who: [ID!]) {
  claims(filter: { saidBy: $who }, first: 20) { nodes { id statement saidOn { label } knownFrom } }
}`,
    variables: ({ speaker }) => ({ who: [speaker] }),
  },
];
