// How long questions take whose shapes a running server has not seen: node bench/first-sight.js [URL]. Each counts once after a start.
const [url = 'http://127.0.0.1:4000'] = process.argv.slice(2);

/** One question of each kind, on the shipped data set, each with more than the page and README ask. */
const documents = {
  timeline: `{ timeline(filter: {from: "2022-01-01", to: "2022-12-31"}, first: 50) { nodes {
    id name kind date { edtf earliest latest label } places { id name description }
    participations(first: 50) { nodes { role actor { id name description
      ... on Person { tenures(first: 5) { nodes { post { id name } validity { from { edtf } to { edtf } } } } } } } }
    claims(first: 3) { nodes { id statement rank citations { stance
      source { title published { edtf } publisher { name } } passage { paragraph begins ends } } } } } } }`,
  actor: `{ actor(id: "person/tokayev") { id name(language: "kk") names { value language }
    participations(first: 10) { totalCount nodes { role event { id name kind } } }
    claims(first: 5) { totalCount nodes { __typename id statement knownFrom } } } }`,
  event: `{ event(id: "event/qantar") { id name description date { edtf label earliest latest }
    participations(first: 20) { nodes { role actor { id name } citations { source { title url } passage { paragraph } } } }
    claims(first: 10) { nodes { id statement saidBy { id name } } } } }`,
  node: `{ node(id: "person/tokayev") { id ... on Entity { name description claims(first: 3) { nodes { id } } }
    ... on Person { tenures { nodes { validity { endState from { edtf } } } } } } }`,
  network: `{ network(at: "2022-06-01", relations: [TENURE, TIE], depth: 3, around: ["person/tokayev"], certainty: CERTAIN) {
    truncated nodes { degree betweenness entity { id name __typename } }
    edges { relation source target label certainty attributed
      claim { id statement citations { passage { paragraph } source { title } } } } } }`,
  'networkChange, event': `{ networkChange(event: "event/qantar") {
    lost { source target label certainty because { id name } claim { id statement } }
    gained { source target label certainty because { id } } } }`,
  'networkChange, days': `{ networkChange(from: "2021-12-31", to: "2023-03-20", around: ["person/nazarbayev"], depth: 2) {
    from to keptCount lost { relation source target label certaintyBefore claim { id statement citations { passage { paragraph } } } }
    gained { source target label certaintyAfter } nodes { entity { id name } degreeBefore degreeAfter } } }`,
  links: `{ links(actor: "person/nazarbayev", event: "event/qantar") { truncated paths {
    length entities { id name } claims { id statement } } } }`,
  paths: `{ paths(from: "person/tokayev", to: "person/masimov", maxLength: 4, timeRespecting: true, first: 5) { truncated
    paths { length entities { __typename id name } claims { id statement } } } }`,
  handovers: '{ handovers(first: 20) { nodes { post { id name institution { name } } } } }',
  contradictions: '{ contradictions(first: 10) { nodes { id reason } } }',
  search: `{ search(query: "парламент", first: 10) { totalCount edges { score cursor node { __typename id name
    ... on Event { kind date { edtf } } ... on Person { description } ... on Post { seats } } } } }`,
  claims: `{ claims(filter: {about: ["event/qantar"]}, first: 20) { totalCount pageInfo { hasNextPage endCursor } edges { cursor
    node { __typename id statement rank ... on Participation { role actor { name } event { name } } ... on Figure { amount unit measure } } } } }`,
};

for (const [name, query] of Object.entries(documents)) {
  const begun = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { errors } = await response.json();
  const taken = `${Math.round(performance.now() - begun)} ms`;
  console.log(`${name.padEnd(22)}${taken.padStart(8)}${errors ? `  ${errors[0].message}` : ''}`);
}
