/** Questions that GraphiQL opens with; each operation's name is that of its link. */
export const examples: readonly { readonly query: string; readonly variables: Readonly<Record<string, unknown>> }[] = [
  {
    query: `# All events of 2022, oldest first
query EventsOf2022($from: Date, $to: Date) {
  timeline(filter: { from: $from, to: $to }, first: 50) {
    totalCount
    nodes { id name kind date { edtf label } }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: { from: '2022-01-01', to: '2022-12-31' },
  },
  {
    query: `# What the sources say about somebody, each claim with its passage
query WhatIsSaid($about: [ID!]) {
  claims(filter: { about: $about }, first: 20) {
    nodes { id statement rank citations { passage { paragraph begins ends } } }
  }
}`,
    variables: { about: ['person/masimov'] },
  },
  {
    query: `# How somebody is linked to an event
query LinkToAnEvent($actor: ID!, $event: ID!) {
  links(actor: $actor, event: $event) {
    paths { length entities { id name } claims { id statement } }
    truncated
  }
}`,
    variables: { actor: 'person/masimov', event: 'event/qantar' },
  },
  {
    query: `# Claims that cannot all be true
query Contradictions {
  contradictions(first: 20) { nodes { id reason between { id statement rank rankReason } } }
}`,
    variables: {},
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
    variables: { at: '2021-12-31' },
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
    variables: { event: 'event/qantar' },
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
    variables: { post: 'post/security-council-head' },
  },
  {
    query: `# A rule before and after the event that changed it
query RulesChanged($event: ID!) {
  event(id: $event) {
    name
    ruleChanges { rule { name } before { amount unit text } after { amount unit text } }
  }
}`,
    variables: { event: 'event/reforms-2022' },
  },
  {
    query: `# By name, across scripts and spellings
query Search($query: String!) {
  search(query: $query) { edges { score matched node { id name } } }
}`,
    variables: { query: 'Тоқаев' },
  },
  {
    query: `# How many events fall in each month, by kind
query Density {
  timelineDensity(interval: MONTH) { from to kind count }
}`,
    variables: {},
  },
  {
    query: `# What a vote came to
query Results($event: ID!) {
  event(id: $event) {
    name
    ... on Election { results { candidate { name } share votes seats elected } }
  }
}`,
    variables: { event: 'event/presidential-election-2022' },
  },
  {
    query: `# Who has said what: claims that are somebody's word
query SomebodysWord($who: [ID!]) {
  claims(filter: { saidBy: $who }, first: 20) { nodes { id statement saidOn { label } knownFrom } }
}`,
    variables: { who: ['person/tokayev'] },
  },
];
