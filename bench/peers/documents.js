import { parameters, bucketsOf, untilOf } from '../contenders/parameters.js';
import { opened } from '../contenders/opened.js';

/** The questions as they are asked of the DataLoader variant: the product's own, but for how arguments are given. */
export const dataloader = {
  q1: {
    document: `query Q1($from: String, $to: String) { timeline(from: $from, to: $to) { nodes {
      id name kind date { edtf earliest latest } places { name }
      participations(first: 50) { nodes { role actor { id name } } }
      claims(first: 3) { nodes { id statement citations { source { title } passage { paragraph } } } }
    } } }`,
  },
  q2: {
    document: `query Q2($id: ID!) { actor(id: $id) { id name
      participations { nodes { role event { id name date { edtf } } } }
      tenures(first: 50) { nodes { validity { from { edtf } to { edtf } } post { id name institution { name } } } }
    } }`,
  },
  q3: {
    document: `query Q3($id: ID!, $at: String) { network(id: $id, at: $at) {
      nodes { entity { id name } } edges { source target label claim { id } } } }`,
  },
  q4: {
    document: `query Q4($from: ID!, $to: ID!) { paths(from: $from, to: $to) { paths {
      length entities { id name } claims { id } } } }`,
  },
  q5: { document: 'query Q5($text: String!) { search(text: $text) { edges { score node { id name } } } }' },
};

const edtfOf = (edtf) => edtf && { edtf };
const inVersion = (given, version) => ({ version, ...given });

/** The same of @neo4j/graphql, with what makes of its answer the product's. */
export const neo4jGraphql = {
  q1: {
    document: `query Q1($version: String!, $from: String!, $buckets: [Bucket!]!, $until: String!) {
      timeline(version: $version, from: $from, buckets: $buckets, until: $until) {
        id name kind dateEdtf fromMin toMax
        placesConnection(where: {edge: {predicate: {eq: "held in"}, knownUntil: {eq: null}}}, sort: [{node: {id: ASC}}]) {
          edges { node { name } }
        }
        participations(where: {knownUntil: {eq: null}}, sort: [{sort: ASC}], limit: 50) { role actor { id name } }
        claims { id statement passagesConnection(sort: [{edge: {position: ASC}}]) {
          edges { node { paragraph source { title } } }
        } }
      } }`,
    variables: ({ from, to }, version) => ({ version, from, buckets: bucketsOf(from), until: untilOf(to) }),
    as: ({ timeline }) => ({
      timeline: {
        nodes: timeline.map(({ dateEdtf, fromMin, toMax, placesConnection, participations, claims, ...event }) => ({
          ...event,
          date: dateEdtf && { edtf: dateEdtf, earliest: opened(fromMin), latest: opened(toMax) },
          places: placesConnection.edges.map(({ node }) => node),
          participations: { nodes: participations.map(({ role, actor: [actor] }) => ({ role, actor })) },
          claims: {
            nodes: claims.map(({ passagesConnection, ...claim }) => ({
              ...claim,
              citations: passagesConnection.edges.map(
                ({
                  node: {
                    paragraph,
                    source: [source],
                  },
                }) => ({
                  source,
                  passage: { paragraph },
                }),
              ),
            })),
          },
        })),
      },
    }),
  },
  q2: {
    document: `query Q2($version: String!, $id: ID!) { actors(where: {version: {eq: $version}, id: {eq: $id}}) {
      id name
      participations(where: {knownUntil: {eq: null}}, sort: [{sort: DESC}], limit: 50) { role event { id name dateEdtf } }
      tenures(where: {knownUntil: {eq: null}}, sort: [{sort: ASC}], limit: 50) {
        fromEdtf toEdtf post { id name institution { name } } }
    } }`,
    variables: inVersion,
    as: ({ actors: [{ participations, tenures, ...actor }] }) => ({
      actor: {
        ...actor,
        participations: {
          nodes: participations.map(({ role, event: [{ dateEdtf, ...event }] }) => ({
            role,
            event: { ...event, date: edtfOf(dateEdtf) },
          })),
        },
        tenures: {
          nodes: tenures.map(({ fromEdtf, toEdtf, post: [post] }) => ({
            validity: { from: edtfOf(fromEdtf), to: edtfOf(toEdtf) },
            post,
          })),
        },
      },
    }),
  },
  q3: {
    document: `query Q3($version: String!, $id: ID!, $at: String!) { network(version: $version, id: $id, at: $at) {
      nodes { entity { id name } } edges { source target label claim { id } } } }`,
    variables: inVersion,
  },
  q4: {
    document: `query Q4($version: String!, $from: ID!, $to: ID!) { paths(version: $version, from: $from, to: $to) {
      length entities { id name } claims { id } } }`,
    variables: inVersion,
    as: ({ paths }) => ({ paths: { paths } }),
  },
  q5: {
    document: `query Q5($version: String!, $all: String!, $typos: String!, $any: String!, $words: [[String!]!]!,
      $levels: [Level!]!, $near: [Level!]!) {
      search(version: $version, all: $all, typos: $typos, any: $any, words: $words, levels: $levels, near: $near) {
        score node { id name } } }`,
    variables: (given, version) => inVersion(parameters.q5(given), version),
    as: ({ search }) => ({ search: { edges: search } }),
  },
};
