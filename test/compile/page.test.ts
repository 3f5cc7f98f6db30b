import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { encodeCursor, pageOf, preparePage } from '../../src/compile/page.ts';

const FIELD = 'Query.items';
const prepared = (args: Record<string, unknown>, version = 'abc1') => preparePage(FIELD, args, version, true);
const cursor = (position: string, args: Record<string, unknown> = {}) =>
  encodeCursor(prepared(args).fingerprint(), position);
const code = (run: () => unknown) => {
  try {
    run();
    return 'none';
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code;
  }
};

describe('arguments of a page', () => {
  it('are 50 from the front where nothing is said, and one row more is read', () => {
    expect(prepared({})).toMatchObject({ size: 50, limit: neo4j.int(51), backward: false, after: null, before: null });
    expect(prepared({ last: 3 })).toMatchObject({ size: 3, limit: neo4j.int(4), backward: true });
    expect(prepared({ first: null, last: null, after: null })).toMatchObject({
      size: 50,
      backward: false,
      after: null,
    });
  });

  it.each([
    [{ first: 0 }],
    [{ first: -1 }],
    [{ first: 501 }],
    [{ last: 0 }],
    [{ first: 1, last: 1 }],
    [{ after: '' }],
    [{ after: 'rubbish' }],
    [{ after: '!' }],
    [{ before: Buffer.from('abc1 x').toString('base64url') }],
  ])('%j is BAD_USER_INPUT', (args) => {
    expect(code(() => prepared(args))).toBe('BAD_USER_INPUT');
  });

  it('both ends at once are BAD_USER_INPUT, good cursors or not', () => {
    const one = cursor('x');
    expect(code(() => prepared({ after: one, before: one }))).toBe('BAD_USER_INPUT');
  });

  it('open a cursor of the same field, filter and version, in either direction', () => {
    expect(prepared({ after: cursor('0001 event/x y') }).after).toBe('0001 event/x y');
    expect(prepared({ before: cursor('z'), last: 2 }).before).toBe('z');
    const filter = { filter: { kinds: ['A'] }, order: 'o' };
    expect(prepared({ ...filter, after: cursor('a\tb', filter), first: 9 }).after).toBe('a\tb');
    expect(prepared({ order: null, after: cursor('x') }).after).toBe('x');
  });

  it('call a cursor of another field, filter or version STALE_CURSOR', () => {
    const after = cursor('x', { order: 'o' });
    expect(code(() => prepared({ order: 'o', after }))).toBe('none');
    expect(code(() => prepared({ after }))).toBe('STALE_CURSOR');
    expect(code(() => prepared({ order: 'p', after }))).toBe('STALE_CURSOR');
    expect(code(() => prepared({ order: 'o', after }, 'abc2'))).toBe('STALE_CURSOR');
    expect(code(() => preparePage('Query.others', { order: 'o', after }, 'abc1', true))).toBe('STALE_CURSOR');
  });

  it('walk a ranked list to its thousandth entry and no further', () => {
    expect(prepared({ after: cursor('1000') }).offset).toEqual(neo4j.int(1000));
    expect(code(() => prepared({ after: cursor('1001') }))).toBe('BAD_USER_INPUT');
  });
});

describe('a page', () => {
  const rows = [['a'], ['b'], ['c']];

  it('leaves out the row too many and says that there is more', () => {
    expect(pageOf(rows, prepared({ first: 2 }))).toEqual({
      rows: [['a'], ['b']],
      hasNextPage: true,
      hasPreviousPage: false,
    });
    expect(pageOf(rows, prepared({ first: 3 }))).toEqual({ rows, hasNextPage: false, hasPreviousPage: false });
  });

  it('from the end comes in order all the same', () => {
    expect(pageOf(rows, prepared({ last: 2 }))).toEqual({
      rows: [['b'], ['a']],
      hasNextPage: false,
      hasPreviousPage: true,
    });
  });

  it('knows that the row of a cursor lies beside it', () => {
    const at = cursor('x');
    expect(pageOf([], prepared({ after: at }))).toEqual({ rows: [], hasNextPage: false, hasPreviousPage: true });
    expect(pageOf([], prepared({ before: at, last: 1 }))).toEqual({
      rows: [],
      hasNextPage: true,
      hasPreviousPage: false,
    });
    expect(pageOf(rows, prepared({ before: at, first: 2 }))).toMatchObject({
      hasNextPage: true,
      hasPreviousPage: false,
    });
    expect(pageOf(rows, prepared({ after: at, last: 3 }))).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });
});
