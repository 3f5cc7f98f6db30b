// The answers' JSON from rows of lists.
import { opened } from './opened.js';

const edtfOf = (edtf) => edtf && { edtf };
const named = ([id, name]) => ({ id, name });

export const q1 = (rows) => ({
  timeline: {
    nodes: rows.map(([id, name, kind, edtf, earliest, latest, places, participations, claims]) => ({
      id,
      name,
      kind,
      date: edtf && { edtf, earliest: opened(earliest), latest: opened(latest) },
      places: places.map((place) => ({ name: place })),
      participations: { nodes: participations.map(([role, ...actor]) => ({ role, actor: named(actor) })) },
      claims: {
        nodes: claims.map(([claim, statement, citations]) => ({
          id: claim,
          statement,
          citations: citations.map(([title, paragraph]) => ({ source: { title }, passage: { paragraph } })),
        })),
      },
    })),
  },
});

export const q2 = ([[id, name, participations, tenures]]) => ({
  actor: {
    id,
    name,
    participations: {
      nodes: participations.map(([role, event, called, edtf]) => ({
        role,
        event: { id: event, name: called, date: edtfOf(edtf) },
      })),
    },
    ...(tenures && {
      tenures: {
        nodes: tenures.map(([from, to, post, called, [institution]]) => ({
          validity: { from: edtfOf(from), to: edtfOf(to) },
          post: { id: post, name: called, institution: institution === undefined ? null : { name: institution } },
        })),
      },
    }),
  },
});

export const q3 = ([[nodes, edges]]) => ({
  network: {
    nodes: nodes.map((entity) => ({ entity: named(entity) })),
    edges: edges.map(([source, target, label, claim]) => ({ source, target, label, claim: { id: claim } })),
  },
});

export const q4 = (rows) => ({
  paths: {
    paths: rows.map(([entities, claims]) => ({
      length: claims.length,
      entities: entities.map(named),
      claims: claims.map((id) => ({ id })),
    })),
  },
});

export const q5 = (rows) => ({ search: { edges: rows.map(([score, ...node]) => ({ score, node: named(node) })) } });
