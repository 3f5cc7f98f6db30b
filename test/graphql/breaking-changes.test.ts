import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { printed, RELEASED } from '../../src/commands/schema.ts';
import { breakingChanges } from '../../src/graphql/breaking-changes.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { root } from '../../src/root.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('the API keeps all that was released', async () => {
  expect(breakingChanges(buildSchema(read(RELEASED)), await createSchema())).toEqual([]);
});

test.each(printed)('$path is what the code makes; else run: npm run schema', async ({ path, text }) => {
  expect(read(path)).toBe(await text());
});

test('an API without one released field, argument and default does not pass', async () => {
  const more = read(RELEASED)
    .replace(/^type Query \{$/m, '$&\n  petitions: Int')
    .replace('maxLength: Int = 4', 'maxLength: Int = 3')
    .replace('contested: Boolean', 'contested: Boolean\n  disputed: Boolean');
  expect(breakingChanges(buildSchema(more), await createSchema())).toEqual([
    'ClaimFilter.disputed was removed.',
    'Query.petitions was removed.',
    'Query.links arg maxLength has changed defaultValue from 3 to 4.',
  ]);
});

describe('of two schemas', () => {
  const earlier = `
    interface Node { id: ID! }
    interface Named { name: String }
    type Post implements Node & Named { id: ID!  name: String  seats: Int  holders: [Node!]! }
    union Found = Post | Rule
    type Rule implements Node { id: ID! }
    enum Kind { ELECTION REFERENDUM }
    input Filter { kinds: [Kind!]  certain: Boolean = false  limit: Int }
    type Query { posts(filter: Filter, first: Int = 50, after: String): [Post!]  found: Found }
  `;

  /** What is written there, what takes its place, and what a client loses by it. */
  test.each<[string, string, string, string[]]>([
    ['a field', 'seats: Int ', '', ['Post.seats was removed.']],
    ['a list for one', 'seats: Int', 'seats: [Int]', ['Post.seats changed type from Int to [Int].']],
    ['an answer that may now be null', '[Node!]!', '[Node!]', ['Post.holders changed type from [Node!]! to [Node!].']],
    ['an argument', ', after: String', '', ['Query.posts arg after was removed.']],
    [
      'an argument that must now be given',
      'after: String',
      'after: String!',
      ['Query.posts arg after has changed type'],
    ],
    ['a required argument more', 'after: String', 'after: String, zone: Int!', ['A required arg zone on Query.posts']],
    ['a default', 'Int = 50', 'Int = 20', ['Query.posts arg first has changed defaultValue from 50 to 20.']],
    ['a default gone', 'Int = 50', 'Int', ['Query.posts arg first defaultValue was removed.']],
    ['a filter', 'limit: Int', '', ['Filter.limit was removed.']],
    ['the default of a filter', '= false', '= true', ['Filter.certain has changed default value: false to true.']],
    ['the default of a filter gone', '= false', '', ['Filter.certain has changed default value: false to none.']],
    [
      'a default that a filter gets',
      'limit: Int',
      'limit: Int = 5',
      ['Filter.limit has changed default value: none to 5.'],
    ],
    [
      'a filter that must be given',
      'limit: Int',
      'limit: Int  zone: Int!',
      ['A required field zone on input type Filter'],
    ],
    ['an enum value', 'REFERENDUM', '', ['REFERENDUM was removed from enum type Kind.']],
    ['an interface', 'Node & Named', 'Node', ['Post no longer implements interface Named.']],
    ['a member of a union', 'Post | Rule', 'Post', ['Rule was removed from union type Found.']],
    ['nothing: an answer never null any more', 'seats: Int', 'seats: Int!', []],
    ['nothing: a field more', 'seats: Int', 'seats: Int  since: Int', []],
    ['nothing: an argument more', 'after: String', 'after: String, zone: Int', []],
    ['nothing: a filter more', 'limit: Int', 'limit: Int  zone: Int = 1', []],
    ['nothing: a value more', 'REFERENDUM', 'REFERENDUM PLEBISCITE', []],
  ])('%s', (_, there, instead, changes) => {
    expect(earlier).toContain(there);
    const found = breakingChanges(buildSchema(earlier), buildSchema(earlier.replace(there, instead)));
    expect(found).toEqual(changes.map((change) => expect.stringContaining(change) as unknown));
  });
});
