import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimKinds, type ClaimKind } from '../../src/kinds/records.ts';
import { root } from '../../src/root.ts';
import { type Answering, answering } from '../answering.ts';
import { closeDatabase, empty } from './database.ts';

let tiny: Answering;
beforeAll(async () => {
  await empty();
  tiny = await answering(join(root, 'test', 'fixtures', 'tiny'));
});
afterAll(async () => {
  await tiny[Symbol.asyncDispose]();
  await closeDatabase();
});

/** For each kind: its own fields, and what test/fixtures/tiny says in them, in order of time. */
const kinds: Record<ClaimKind, { fields: string; claims: unknown[] }> = {
  Tenure: {
    fields: 'holder post onBehalfOf acting predecessor successor',
    claims: [
      ['person/aldin', 'post/chancellor', null, false, null, 'tenure/berek'],
      ['person/renn', 'post/consul', null, false, null, null],
      ['person/tolm', 'post/consul', null, false, null, null],
      ['person/berek', 'post/chancellor', null, false, 'tenure/aldin', 'tenure/celik-left'],
      ['person/celik', 'post/chancellor', null, false, 'tenure/berek', null],
      ['person/osk', 'post/consul', null, false, null, null],
    ],
  },
  Participation: {
    fields: 'actor event role',
    claims: [
      ['group/marchers', 'event/bridge-march', 'participant'],
      ['person/berek', 'event/resignation', 'resigning'],
    ],
  },
  Tie: {
    fields: 'from predicate to',
    claims: [
      ['place/lorn', 'part of', 'place/veskaria'],
      ['person/dorn', 'chairs', 'party/river'],
      ['person/berek', 'member of', 'group/clerks'],
      ['post/consul', 'post of', 'institution/chancery'],
      ['event/bridge-blockade', 'part of', 'event/bridge-march'],
      ['event/bridge-march', 'held in', 'place/lorn'],
      ['event/assembly-election', 'elects', 'institution/assembly'],
    ],
  },
  Dating: {
    fields: 'event validity.from.edtf validity.to.edtf validity.endState',
    claims: [
      ['event/bridge-march', '2020-06-01', '2020-06-08', 'ENDED'],
      ['event/resignation', '2020-06-10', '2020-06-10', 'ENDED'],
      ['event/charter-referendum', '2020-10-04', '2020-10-04', 'ENDED'],
      ['event/assembly-election', '2021-02-07', '2021-02-07', 'ENDED'],
    ],
  },
  Influence: {
    fields: 'cause predicate effect validity.endState',
    claims: [['event/bridge-march', 'was followed by', 'event/resignation', 'ONGOING']],
  },
  Result: {
    fields: 'event candidate option share votes seats elected supersedes',
    claims: [
      ['event/charter-referendum', null, 'adopt the charter', 61.5, null, null, true, []],
      ['event/assembly-election', 'party/river', null, 44.9, null, null, null, ['result/river']],
    ],
  },
  Finding: {
    fields: 'poll question answer share about',
    claims: [
      ['event/trust-poll', 'trust in the charter', 'do not trust it', 31, ['event/trust-poll']],
      ['event/trust-poll', 'trust in the charter', 'trust it', 58, ['event/charter-referendum', 'event/trust-poll']],
    ],
  },
  RuleValue: {
    fields: 'rule amount unit text validity.startedBy validity.endedBy',
    claims: [
      ['rule/threshold', 7, 'per cent', null, null, 'event/charter-referendum'],
      ['rule/threshold', 4, 'per cent', null, 'event/charter-referendum', null],
    ],
  },
  Position: {
    fields: 'actor topic statement',
    claims: [['party/river', 'open archives', 'The River Party is for opening the archives.']],
  },
  Figure: {
    fields: 'subject measure amount unit saidBy rank contradictions',
    claims: [
      ['institution/assembly', 'seats', 90, null, [], 'NORMAL', []],
      ['event/bridge-march', 'marchers', 1200, null, ['group/clerks'], 'PREFERRED', ['contradiction/marchers']],
      ['event/bridge-march', 'marchers', 4000, null, ['group/marchers'], 'NORMAL', ['contradiction/marchers']],
    ],
  },
  Naming: {
    fields: 'subject value language validity.to.edtf validity.endState',
    claims: [
      ['party/river', 'Harbour League', 'en', '2018', 'ENDED'],
      ['party/river', 'River Party', 'en', null, 'ONGOING'],
    ],
  },
  Recommendation: {
    fields: 'author addressee subject outcome carriedOutBy validity.from.edtf about',
    claims: [
      [
        'organization/observers',
        null,
        'event/assembly-election',
        null,
        [],
        '2021-02',
        ['event/assembly-election', 'organization/observers'],
      ],
      [
        'organization/observers',
        'institution/assembly',
        'rule/threshold',
        'MOSTLY',
        ['event/charter-referendum'],
        null,
        ['event/charter-referendum', 'institution/assembly', 'organization/observers', 'rule/threshold'],
      ],
    ],
  },
  Assertion: {
    fields: 'subject topic saidBy saidOn.edtf regards citations.stance',
    claims: [
      ['event/bridge-march', 'open archives', ['person/berek'], '2020-06', [], ['SUPPORTS', 'DISPUTES']],
      ['event/bridge-march', 'open archives', ['group/marchers'], null, ['assertion/paid-for'], ['SUPPORTS']],
    ],
  },
};

/** Fields that lead to nodes, of which the id is asked. */
const nodes = new Set(
  'holder post onBehalfOf predecessor successor actor event from to cause effect candidate supersedes poll about rule startedBy endedBy subject saidBy contradictions regards author addressee carriedOutBy'.split(
    ' ',
  ),
);

describe('from YAML to an answer', () => {
  it.each(claimKinds)('%s', async (kind) => {
    const { fields, claims } = kinds[kind];
    const paths = fields.split(' ').map((path) => path.split('.'));
    const { data, errors } = await tiny.ask(
      `{ claims(filter: {kinds: [${kind.replace(/(?<=[a-z])[A-Z]/g, '_$&').toUpperCase()}]}) { nodes {
        __typename ... on ${kind} { ${paths.map(selection).join(' ')} } citations { passage { sha256 } } } } }`,
    );
    expect(errors).toBeUndefined();
    const found = (data as { claims: { nodes: Record<string, unknown>[] } }).claims.nodes;
    expect(found.map((claim) => paths.map((path) => value(claim, path)))).toEqual(claims);
    for (const { __typename, citations } of found) {
      expect(__typename).toBe(kind);
      expect(citations).not.toEqual([]);
    }
  });
});

function selection([name, ...rest]: string[]): string {
  return `${alias(name!)}: ${name}${rest.length ? ` { ${selection(rest)} }` : nodes.has(name!) ? ' { id }' : ''}`;
}

/** `from` and `to` of a Tie are entities, elsewhere they are dates; a name of its own for each way that is asked. */
function alias(name: string): string {
  return `a_${name}`;
}

/** What lies at the end of a path; of nodes their ids, of lists each item's. */
function value(of: unknown, path: readonly string[]): unknown {
  if (of === null || of === undefined) return null;
  if (Array.isArray(of)) return of.map((each) => value(each, path));
  const [name, ...rest] = path;
  if (name !== undefined) return value((of as Record<string, unknown>)[alias(name)], rest);
  return typeof of === 'object' ? (of as { id: string }).id : of;
}
