// The answers' JSON from rows of maps.
import { opened } from './opened.js';

export const q1 = (rows) => ({
  timeline: {
    nodes: rows.map(({ id, name, kind, edtf, earliest, latest, places, participations, claims }) => ({
      id,
      name,
      kind,
      date: edtf && { edtf, earliest: opened(earliest), latest: opened(latest) },
      places,
      participations: { nodes: participations },
      claims: { nodes: claims },
    })),
  },
});

export const q2 = ([{ id, name, participations, tenures }]) => ({
  actor: {
    id,
    name,
    participations: {
      nodes: participations.map(({ role, event: { edtf, ...event } }) => ({
        role,
        event: { ...event, date: edtf && { edtf } },
      })),
    },
    ...(tenures && {
      tenures: {
        nodes: tenures.map(({ from, to, post }) => ({
          validity: { from: from && { edtf: from }, to: to && { edtf: to } },
          post,
        })),
      },
    }),
  },
});

export const q3 = ([network]) => ({ network });

export const q4 = (paths) => ({ paths: { paths } });

export const q5 = (edges) => ({ search: { edges } });
