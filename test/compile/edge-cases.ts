import { expect } from 'vitest';

/** A document that is easily got wrong; `holds` says what must be seen in the answer besides. */
export interface EdgeCase {
  readonly name: string;
  readonly text: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly dataset?: 'tiny' | 'generated' | 'kazakhstan';
  readonly holds?:
    // Answers have as many forms as documents.
    // oxlint-disable-next-line typescript/no-explicit-any
    | ((result: { data: any; errors?: readonly { extensions: { code: string }; path: unknown[] }[] }) => void)
    | undefined;
}

const refused =
  (code: 'BAD_USER_INPUT' | 'STALE_CURSOR', path: string): EdgeCase['holds'] =>
  ({ errors }) =>
    expect(errors?.map((error) => [error.extensions.code, error.path])).toEqual([[code, [path]]]);

export const edgeCases: readonly EdgeCase[] = [
  {
    name: 'a window without events',
    text: '{ timeline(filter: { from: "1900-01-01", to: "1900-01-02" }) { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
    holds: ({ data }) => expect(data.timeline.totalCount).toBe(0),
  },
  {
    name: 'a window that ends before it begins',
    text: '{ timeline(filter: { from: "2021-01-01", to: "2020-01-01" }) { totalCount nodes { id } } }',
  },
  {
    name: 'a window of one day, at which one event begins and another ends',
    text: '{ a: timeline(filter: { from: "2020-06-08", to: "2020-06-08" }) { nodes { id } } b: timeline(filter: { from: "2020-06-10", to: "2020-06-10", certainty: CERTAIN }) { nodes { id } } c: timeline(filter: { from: "2020-06-09", to: "2020-06-09" }) { nodes { id } } }',
  },
  {
    name: 'windows with one end',
    text: '{ from: timeline(filter: { from: "2020-06-10" }) { nodes { id } } to: timeline(filter: { to: "2020-06-10", certainty: CERTAIN }) { nodes { id } } }',
  },
  {
    name: 'undated events: last, and in no window',
    text: '{ all: timeline(first: 500) { totalCount nodes { id date { edtf } } } window: timeline(first: 500, filter: { from: "-9999-01-01", to: "9999-12-31" }) { totalCount nodes { id } } }',
    dataset: 'generated',
    holds: ({ data }) => expect(data.window.totalCount).toBeLessThan(data.all.totalCount),
  },
  {
    name: 'the outermost days as a window, a day and a day of knowing',
    text: '{ a: claims(filter: { at: "9999-12-31" }) { totalCount } b: claims(filter: { at: "-9999-01-01" }) { totalCount } c: claims(filter: { knownAt: "9999-12-31" }) { totalCount } d: claims(filter: { knownAt: "0001-01-01" }) { totalCount } e: claims(filter: { at: "9999-12-31", certainty: CERTAIN }) { totalCount } }',
    holds: ({ data }) => expect(data.d.totalCount).toBe(0),
  },
  {
    name: 'a page of one',
    text: '{ timeline(first: 1) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }',
  },
  {
    name: 'the last page of one',
    text: '{ timeline(last: 1) { nodes { id } pageInfo { hasPreviousPage hasNextPage startCursor } } }',
  },
  { name: 'the count alone', text: '{ timeline { totalCount } claims { n: totalCount } }' },
  {
    name: 'nothing but the name of the type of a page',
    text: '{ timeline { __typename } claims { t: __typename pageInfo { __typename } } }',
  },
  { name: 'edges without cursor or node', text: '{ timeline(first: 2) { edges { __typename } } }' },
  {
    name: 'a page that is empty by a list of no kinds',
    text: '{ timeline(filter: { kinds: [] }) { totalCount nodes { id } } entities(types: []) { totalCount } claims(filter: { about: [], rank: [] }) { totalCount } }',
  },
  {
    name: 'a list of one, given as itself',
    text: '{ timeline(filter: { kinds: PROTEST }) { nodes { id } } entities(types: POST) { nodes { id } } }',
  },
  {
    name: 'a list that names the same twice',
    text: '{ entities(types: [POST, POST, PLACE]) { totalCount nodes { id } } nodes(ids: ["place/lorn", "place/lorn"]) { id } }',
  },
  {
    name: 'nodes: none, unknown ones, one twice, each kind',
    text: '{ none: nodes(ids: []) { id } some: nodes(ids: ["person/berek", "no/such", "person/berek", "source/gazette", "contradiction/marchers", "tiny", "passage/aldin", "role/participant", ""]) { __typename id ... on Entity { name } ... on Claim { statement } ... on Source { title } ... on Contradiction { reason } ... on Dataset { claimCount } } }',
  },
  {
    name: 'ids of what is something else',
    text: '{ actor(id: "place/lorn") { id } event(id: "person/berek") { id } post(id: "rule/threshold") { id } rule(id: "post/consul") { id } claim(id: "source/gazette") { id } source(id: "tenure/aldin") { id } node(id: "passage/aldin") { id } }',
  },
  {
    name: 'ids that are missing, empty or strange',
    text: 'query ($id: ID!) { a: node(id: "") { id } b: node(id: $id) { id } c: actor(id: "person/\\u0000") { name } d: claim(id: 7) { id } }',
    variables: { id: '`"\'$\\' },
  },
  {
    name: 'a null argument is its default',
    text: '{ person: node(id: "person/celik") { ... on Person { a: tenures(certainty: null, order: null, first: null, at: null, knownAt: null, after: null) { nodes { id } } b: tenures { nodes { id } } n: name(language: null, at: null) } } timeline(first: null, last: null, after: null, before: null, filter: null) { totalCount nodes { id } } }',
    holds: ({ data }) => expect(data.person.a).toEqual(data.person.b),
  },
  {
    name: 'nulls inside a filter',
    text: '{ timeline(filter: { from: null, certainty: null, kinds: null, text: null, actors: null }) { nodes { id } } claims(filter: { at: "2020-06-10", certainty: null, contested: null, paragraph: null, source: null }) { totalCount } }',
  },
  {
    name: 'variables that are absent, null, defaulted, and given, one document',
    text: 'query ($a: Int, $b: Int = 2, $c: Date, $d: Certainty = CERTAIN, $e: [EventKind!]) { a: timeline(first: $a) { nodes { id } } b: timeline(first: $b) { nodes { id } } c: timeline(filter: { to: $c, certainty: $d, kinds: $e }) { nodes { id } } }',
    variables: { b: null },
  },
  {
    name: 'variables given whole: a filter',
    text: 'query ($f: EventFilter = { kinds: [PROTEST] }, $g: ClaimFilter) { timeline(filter: $f) { nodes { id } } claims(filter: $g) { totalCount nodes { id } } }',
    variables: { g: { kinds: ['TENURE', 'NAMING'], at: '2020-06-10', certainty: null } },
  },
  {
    name: 'a variable of a wrong type',
    text: 'query ($d: Date!) { timeline(filter: { from: $d }) { totalCount } }',
    variables: { d: '2021-02-30' },
  },
  { name: 'a variable that is missing', text: 'query ($id: ID!) { node(id: $id) { id } }' },
  {
    name: 'a variable with a default, given null, where null is not taken',
    text: 'query ($id: ID = "person/berek") { node(id: $id) { id } timeline(first: 1) { nodes { id } } }',
    variables: { id: null },
    holds: ({ data, errors }) => {
      expect(errors).toHaveLength(1);
      expect(data.timeline.nodes).toHaveLength(1);
    },
  },
  {
    name: 'a directive whose condition is null, at the root',
    text: 'query ($on: Boolean = true) { node(id: "person/berek") @include(if: $on) { id } }',
    variables: { on: null },
  },
  {
    name: 'a directive whose condition is null, below the root',
    text: 'query ($on: Boolean = true) { node(id: "person/berek") { id @include(if: $on) } timeline(first: 1) { nodes { id } } }',
    variables: { on: null },
  },
  {
    name: 'one field under two names with other arguments',
    text: '{ node(id: "post/chancellor") { ... on Post { a: holders(first: 1) { nodes { id } } b: holders(order: LATEST_FIRST, first: 1) { nodes { id } } c: holders(at: "2020-10-01") { nodes { id holder { id } } } d: holders(at: "2020-06-01", certainty: CERTAIN) { nodes { id } } n: name m: name(language: "ru") } } }',
  },
  {
    name: 'names that stand for each other',
    text: '{ node(id: "event/resignation") { id: __typename __typename: id kind: id ... on Event { name: kind } } }',
  },
  {
    name: 'names that JavaScript knows',
    text: '{ __proto__: node(id: "person/berek") { __proto__: id constructor: __typename toString: id ... on Person { hasOwnProperty: name valueOf: tenures(first: 1) { __proto__: nodes { __proto__: id } edges { __proto__: cursor } pageInfo { __proto__: hasNextPage } } } } }',
    holds: ({ data }) => expect(Object.keys(data)).toEqual(['__proto__']),
  },
  {
    name: 'fields that merge, from fragments of several types',
    text: '{ node(id: "person/berek") { ... on Actor { ties(first: 2) { nodes { id } } } ... on Person { ties(first: 2) { nodes { predicate } totalCount } } ...P ...P } } fragment P on Entity { id ... on Actor { ties(first: 2) { pageInfo { hasNextPage } } } }',
  },
  {
    name: 'what all kinds have, and more of it for one kind',
    text: '{ claims(first: 100) { nodes { citations { stance } about { id } ... on Tie { citations { passage { paragraph } } } ... on Naming { about { __typename } } } } }',
    dataset: 'generated',
  },
  {
    name: 'fragments on types that the object is not of',
    text: '{ node(id: "event/assembly-election") { ... on Person { tenures { totalCount } } ... on Event { ... on Entity { ... on Place { events { totalCount } } ... on Election { electedBody { id } } } } ... on Claim { statement } } }',
  },
  {
    name: 'a fragment on each kind of a list of claims',
    text: '{ claims(first: 100) { nodes { __typename id ... on Tenure { holder { id } post { id } acting predecessor { id } successor { id } } ... on Participation { role actor { id } } ... on Tie { from { id } predicate to { id } } ... on Dating { event { id } } ... on Influence { cause { id } effect { id } predicate } ... on Result { candidate { id } option share votes seats elected } ... on Finding { question answer share poll { id } } ... on RuleValue { amount unit text rule { id } } ... on Position { topic actor { id } } ... on Figure { measure amount unit subject { id } } ... on Naming { value language subject { id } } ... on Assertion { topic subject { id } } } } }',
    dataset: 'generated',
  },
  {
    name: 'kinds of which some fragments read nothing',
    text: '{ claims(first: 100) { nodes { ... on Tenure { t: __typename } ... on Tie { __typename } ... on Naming { value } } } }',
  },
  {
    name: 'skip and include, literal and by variables, on fields and fragments',
    text: 'query ($yes: Boolean!, $no: Boolean = false) { node(id: "person/berek") { id @skip(if: $yes) ... @include(if: $yes) { a: id } ... on Person @skip(if: $no) { b: id c: name @include(if: $no) @skip(if: $no) } ...N @include(if: $no) } gone: claims @include(if: false) { totalCount } } fragment N on Node { d: id }',
    variables: { yes: true },
  },
  { name: 'everything skipped', text: '{ node(id: "person/berek") @skip(if: true) { id } }' },
  {
    name: 'all of an object skipped',
    text: '{ node(id: "person/berek") { id @skip(if: true) } timeline(first: 1) { nodes { id @skip(if: true) } } }',
  },
  {
    name: 'deep nesting through lists, objects and pages',
    text: '{ event(id: "event/bridge-march") { effects { effect { participations(first: 1) { nodes { actor { claims(first: 2) { nodes { citations { source { claims(first: 1) { nodes { about { names { value validity { endedBy { id } } claim { supersedes { id } } } } } } } passage { paragraph text link } } } } } } } } } } }',
  },
  {
    name: 'passages: with their text and without, a source without a URL',
    text: '{ claims(first: 200) { nodes { id citations { stance passage { paragraph begins ends start end sha256 text link } source { id title url csl published { edtf earliest latest label } publisher { name } } } } } }',
    holds: ({ data }) => {
      const texts = data.claims.nodes.flatMap(({ citations }: { citations: { passage: { text: string } }[] }) =>
        citations.map(({ passage }) => passage.text),
      );
      expect(texts.every((text: unknown) => typeof text === 'string')).toBe(true);
    },
  },
  {
    name: 'passages that the server has no text of',
    text: '{ claims(first: 3) { nodes { citations { passage { text link } source { csl } } } } }',
    dataset: 'generated',
  },
  {
    name: 'names of every kind, by language and day',
    text: '{ entities(first: 100) { nodes { id name ru: name(language: "ru") de: name(language: "de") at: name(at: "2016-01-01") ruAt: name(at: "2016-01-01", language: "ru") sure: name(at: "2015-03-07") description k: description(language: "kk") names { value language validity { from { edtf } to { edtf } endState } claim { id rank } } } } }',
    dataset: 'generated',
  },
  {
    name: 'events of a place, both ways, with undated ones',
    text: '{ entities(types: [PLACE]) { nodes { id ... on Place { a: events(first: 500) { nodes { id } } b: events(first: 500, order: LATEST_FIRST) { nodes { id date { edtf } } } } } } }',
    dataset: 'generated',
  },
  {
    name: 'single values where there are several, by rank',
    text: '{ entities(first: 200) { nodes { id ... on Event { partOf { id } parts { id } places { id } } ... on Institution { partOf { id } parts { id } posts { id } } ... on Post { institution { id } } ... on Election { electedBody { id } electedPost { id } results { id } figures { id } } ... on Group { members { id } } } } }',
    dataset: 'generated',
  },
  {
    name: 'what of two sources and paragraphs a claim must cite at once',
    text: '{ a: claims(filter: { source: "source/0", paragraph: 3 }) { totalCount nodes { id } } b: claims(filter: { paragraph: 3 }) { totalCount } c: claims(filter: { source: "source/0" }) { totalCount } }',
    dataset: 'generated',
    holds: ({ data }) => expect(data.a.totalCount).toBeLessThan(Math.min(data.b.totalCount, data.c.totalCount)),
  },
  {
    name: 'words, beginnings of words, signs and nothing',
    text: '{ a: timeline(filter: { text: "BRIDGE marc" }) { nodes { id } } b: timeline(filter: { text: "ridge" }) { nodes { id } } c: timeline(filter: { text: "" }) { totalCount } d: timeline(filter: { text: "?!" }) { totalCount } e: claims(filter: { text: "архив" }) { nodes { id } } f: claims(filter: { text: "rchive" }) { totalCount } g: timeline(filter: { text: "Көпір" }) { nodes { id } } }',
    holds: ({ data }) => {
      expect(data.a.nodes).toHaveLength(1);
      expect(data.b.nodes).toHaveLength(0);
      expect(data.f.totalCount).toBe(0);
    },
  },
  {
    name: 'contested or not, both together all',
    text: '{ yes: claims(filter: { contested: true }) { totalCount nodes { id contradictions { id between { id } } } } no: claims(filter: { contested: false }) { totalCount } all: claims { totalCount } }',
    holds: ({ data }) => expect(data.yes.totalCount + data.no.totalCount).toBe(data.all.totalCount),
  },
  {
    name: 'corrections or not, both together all; what became known on a day',
    text: '{ yes: claims(filter: { supersedes: true }) { totalCount nodes { id supersedes { id supersededBy { id } } } } no: claims(filter: { supersedes: false }) { totalCount } all: claims { totalCount } day: claims(filter: { knownFrom: "2021-03-15", knownAt: "2021-03-15" }) { nodes { id knownFrom } } since: claims(filter: { knownFrom: "2021-03-16" }) { totalCount } }',
    holds: ({ data }) => {
      expect(data.yes.totalCount).toBeGreaterThan(0);
      expect(data.yes.totalCount + data.no.totalCount).toBe(data.all.totalCount);
      expect(data.day.nodes.every((claim: { knownFrom: string }) => claim.knownFrom === '2021-03-15')).toBe(true);
      expect(data.day.nodes.length).toBeGreaterThan(0);
      expect(data.since.totalCount).toBeLessThan(data.all.totalCount);
    },
  },
  {
    name: 'the two clocks: superseded, corrected, and before anything was public',
    text: '{ now: claim(id: "tenure/celik-left") { supersedes { id knownFrom knownUntil } } a: post(id: "post/chancellor") { holders(at: "2021-10-01", knownAt: "2021-04-01") { nodes { id } } } b: post(id: "post/chancellor") { holders(at: "2021-10-01") { nodes { id } } } c: post(id: "post/chancellor") { holders(knownAt: "2000-01-01") { totalCount } } }',
  },
  {
    name: 'vacancies, overlaps and the succession',
    text: '{ entities(types: [POST]) { nodes { ... on Post { id seats vacancies { certainty after { id } before { id } from { edtf earliest latest label(language: "kk") } to { edtf } } overlaps { certainty tenures { id holder { id } } from { edtf earliest } to { edtf latest } } holders(first: 500) { nodes { id predecessor { id } successor { id } } } } } } }',
    dataset: 'generated',
  },
  {
    name: 'what an event changed',
    text: '{ timeline(first: 500) { nodes { id ruleChanges { rule { id } before { id rank } after { id rank } } causes { cause { id } } effects { effect { id } } } } }',
    dataset: 'generated',
  },
  {
    name: 'a search of nothing, a page of it',
    text: '{ a: search(query: "") { totalCount edges { score matched } } b: search(query: "B", first: 1) { totalCount edges { cursor matched node { id } } pageInfo { hasNextPage hasPreviousPage } } }'.replaceAll(
      '"B"',
      '"?"',
    ),
  },
  {
    name: 'all data sets',
    text: '{ datasets { id title version loadedAt entityCount claimCount sourceCount contradictionCount } node(id: "tiny") { id ... on Dataset { version } } }',
    holds: ({ data }) => expect(data.datasets).toHaveLength(3),
  },
  {
    name: 'handovers: of a window, of posts, by an event, before anything was known',
    text: '{ all: handovers(first: 500) { totalCount nodes { post { id } before { id } after { id } date { edtf earliest latest } event { id } certainty } } window: handovers(from: "2016-01-01", to: "2018-12-31") { nodes { post { id } certainty } } sure: handovers(from: "2016-01-01", to: "2018-12-31", certainty: CERTAIN) { totalCount nodes { certainty } } none: handovers(posts: []) { totalCount } of: handovers(posts: ["post/0"], knownAt: "2021-01-01") { nodes { before { id } } } early: handovers(knownAt: "2000-01-01") { totalCount } by: handovers(event: "event/8") { nodes { event { id } } } no: handovers(event: "no/such") { totalCount } backwards: handovers(from: "2019-01-01", to: "2016-01-01") { totalCount } }',
    dataset: 'generated',
  },
  {
    name: 'density by every interval, of all events and of a window',
    text: '{ day: timelineDensity(interval: DAY) { from to kind count } month: timelineDensity(interval: MONTH) { from to kind count } year: timelineDensity(interval: YEAR) { from to kind count } decade: timelineDensity(interval: DECADE) { from to kind count } some: timelineDensity(interval: YEAR, filter: { from: "2018-01-01", to: "2018-12-31", certainty: CERTAIN, kinds: [PROTEST, ELECTION] }) { from kind count } none: timelineDensity(interval: DAY, filter: { kinds: [] }) { count } }',
    dataset: 'generated',
  },
  {
    name: 'one operation of several',
    text: 'query A { a: node(id: "person/aldin") { id } } query B($n: Int = 1) { b: timeline(first: $n) { nodes { id } } }',
    operationName: 'B',
  },
  {
    name: 'a page of none',
    text: '{ timeline(first: 0) { totalCount } }',
    holds: refused('BAD_USER_INPUT', 'timeline'),
  },
  {
    name: 'a page that is too long',
    text: '{ timeline(first: 501) { totalCount } }',
    holds: refused('BAD_USER_INPUT', 'timeline'),
  },
  {
    name: 'both first and last',
    text: '{ timeline(first: 1, last: 1) { totalCount } }',
    holds: refused('BAD_USER_INPUT', 'timeline'),
  },
  {
    name: 'both after and before',
    text: '{ timeline(after: "x", before: "y") { totalCount } }',
    holds: refused('BAD_USER_INPUT', 'timeline'),
  },
  {
    name: 'no cursor of ours, beside a good field',
    text: '{ entities(after: "cnViYmlzaA") { totalCount } node(id: "person/berek") { id } }',
    holds: refused('BAD_USER_INPUT', 'entities'),
  },
];
