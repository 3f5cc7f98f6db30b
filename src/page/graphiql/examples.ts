import type { Subjects } from './subjects.ts';

/** A question that GraphiQL opens with; its operation's name is that of its link. */
export interface Example {
  readonly query: string;
  /** What it asks about, of what the data set has. */
  variables(of: Subjects): Readonly<Record<string, unknown>>;
}

/** All of them. */
export const examples: readonly Example[] = [
  {
    query: `# All events of a year, oldest first
query EventsOfAYear($from: Date, $to: Date) {
  timeline(filter: { from: $from, to: $to }, first: 50) {
    totalCount
    nodes { id name kind date { edtf label } }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: ({ day }) => ({ from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` }),
  },
  {
    query: `# What the sources say about somebody, each claim with its passage
query WhatIsSaid($about: [ID!]) {
  claims(filter: { about: $about }, first: 20) {
    nodes { id statement rank citations { passage { paragraph begins ends } } }
  }
}`,
    variables: ({ actor }) => ({ about: [actor] }),
  },
  {
    query: `# How somebody is linked to an event
query LinkToAnEvent($actor: ID!, $event: ID!) {
  links(actor: $actor, event: $event) {
    paths { length entities { id name } claims { id statement } }
    truncated
  }
}`,
    variables: ({ actor, event }) => ({ actor, event }),
  },
  {
    query: `# Claims that cannot all be true
query Contradictions {
  contradictions(first: 20) { nodes { id reason between { id statement rank rankReason } } }
}`,
    variables: () => ({}),
  },
  {
    query: `# The network on a day: certain and possible ties
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
    query: `# What an event changed in the network
query BeforeAndAfter($event: ID) {
  networkChange(event: $event) {
    from to keptCount
    gained { source target label }
    lost { source target label claim { id statement } }
  }
}`,
    variables: ({ event }) => ({ event }),
  },
  {
    query: `# Who held a post, and who came after
query Succession($post: ID!) {
  post(id: $post) {
    name seats
    holders { nodes { holder { name } validity { from { label } to { label } endState } successor { holder { name } } } }
    vacancies { from { label } to { label } certainty }
  }
}`,
    variables: ({ post }) => ({ post }),
  },
  {
    query: `# A rule before and after the event that changed it
query RulesChanged($event: ID!) {
  event(id: $event) {
    name
    ruleChanges { rule { name } before { amount unit text } after { amount unit text } }
  }
}`,
    variables: ({ reform }) => ({ event: reform }),
  },
  {
    query: `# By name, across scripts and spellings
query Search($query: String!) {
  search(query: $query) { edges { score matched node { id name } } }
}`,
    variables: ({ name }) => ({ query: name }),
  },
  {
    query: `# How many events fall in each month, by kind
query Density {
  timelineDensity(interval: MONTH) { from to kind count }
}`,
    variables: () => ({}),
  },
  {
    query: `# What a vote came to
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
    query: `# Who has said what: claims that are somebody's word
query SomebodysWord($who: [ID!]) {
  claims(filter: { saidBy: $who }, first: 20) { nodes { id statement saidOn { label } knownFrom } }
}`,
    variables: ({ speaker }) => ({ who: [speaker] }),
  },
];
