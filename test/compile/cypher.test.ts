import { readdirSync, readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { describe, expect, it } from 'vitest';
import { argsView } from '../../src/compile/arguments.ts';
import {
  collect,
  companion,
  cypher,
  identifier,
  lines,
  list,
  literal,
  property,
  Variable,
} from '../../src/compile/cypher.ts';
import { fragment } from '../../src/compile/fragment.ts';
import { minify } from '../../src/compile/minify.ts';
import { render } from '../../src/compile/render.ts';
import { Row, rowsOf } from '../../src/compile/row.ts';
import { root } from '../../src/root.ts';

describe('Cypher as values', () => {
  it('gives each variable a name of its own when it is rendered, whatever its hint', () => {
    const [one, other] = [new Variable('n'), new Variable('n')];
    const edge = companion(one, 'edge');
    expect(companion(one, 'edge')).toBe(edge);
    expect(companion(other, 'edge')).not.toBe(edge);
    expect(render(cypher`MATCH (${other})-[${edge}]->(${one}) WHERE ${one}.a.b = ${2}`).text).toBe(
      'MATCH (n1)-[edge1]->(n2) WHERE n2.a.b = 2',
    );
  });

  it('has no way in for strings but identifiers and literals of the program', () => {
    expect(() => identifier('Person) DETACH DELETE (n')).toThrow('no identifier');
    expect(() => literal("it's")).toThrow('needs escaping');
    expect(() => companion(property(new Variable('n'), 'x'), 'edge')).toThrow('no edge is bound');
  });

  it('sends of each parameter only what the text names', () => {
    const [one, whole] = [argsView(0, {}), argsView(1, {})];
    const { text, parameters } = render(cypher`RETURN ${one}.filter.from, ${one}.limit, ${whole}`);
    expect(text).toBe('RETURN $args1.filter.from, $args1.limit, $args2');
    expect(parameters([{ filter: { from: 1 }, other: 2 }, { all: 3 }])).toEqual({
      args1: { filter: { from: 1 }, limit: null },
      args2: { all: 3 },
    });
  });

  it('refuses to read the parameter of a field without arguments', () => {
    expect(() => render(cypher`RETURN ${argsView(-1, {})}`)).toThrow('without arguments');
  });
});

describe('a row', () => {
  const found = new Variable('n');

  it('reads equal expressions once, and subqueries each for itself', () => {
    const row = new Row();
    const reads = [
      cypher`toString(${found}.a)`,
      property(found, 'a'),
      cypher`toString(${found}.a)`,
      property(found, 'a'),
      property(new Variable('n'), 'a'),
      list([found, literal('x')]),
      list([found, literal('x')]),
    ];
    expect(reads.map((each) => row.read(each))).toEqual([0, 1, 0, 1, 2, 3, 3]);
    const subqueries = [1, 2].map(() => collect(cypher`MATCH (${found}) RETURN 1`));
    expect(subqueries.map((each) => row.read(each))).toEqual([4, 5]);
  });

  it('reads several properties of what it binds at once, but none of a subquery, another row or a single one', () => {
    const outer = new Variable('n');
    const row = new Row([]);
    row.joined!.push({
      clause: cypher`OPTIONAL MATCH (${found})-->(${companion(found, 'joined')})`,
      found: companion(found, 'joined'),
    });
    row.read(property(found, 'a'));
    row.read(cypher`toString(${found}.b)`);
    row.read(property(outer, 'c'));
    row.read(property(outer, 'd'));
    row.read(property(companion(found, 'joined'), 'e'));
    row.read(cypher`[${collect(cypher`MATCH (${found}) WHERE ${found}.f RETURN 1`)}, ${found}.g]`);
    expect(
      render(lines(cypher`MATCH (${outer})`, cypher`RETURN ${rowsOf(cypher`MATCH (${found})`, row, found)}`)).text,
    ).toBe(
      [
        'MATCH (n1)',
        'RETURN COLLECT {',
        '  MATCH (n2)',
        '  OPTIONAL MATCH (n2)-->(joined1)',
        '  WITH *, n2 {.a, .b, .g} AS p1',
        '  RETURN [p1.a, toString(p1.b), n1.c, n1.d, joined1.e, [COLLECT { MATCH (n2) WHERE n2.f RETURN 1 }, p1.g]]',
        '}',
      ].join('\n'),
    );
  });
});

describe('minifying', () => {
  it('takes blanks and comments out of a statement, but not out of its strings and quoted names', () => {
    const text =
      "MATCH (n)  // all, it's said\nWHERE n.a = 'a  =  b // c' AND n.`x  y` = \"it's  d\" /* e */ RETURN [ 1,  'f\\'  g' ]";
    expect(minify(text)).toBe("MATCH(n)WHERE n.a='a  =  b // c' AND n.`x  y`=\"it's  d\" RETURN[1,'f\\'  g']");
  });
});

describe('a fragment of cypher/read', () => {
  it('is refused where a hole is not filled', () => {
    expect(() => fragment('edge-ends', { edges: new Variable('edges') })).toThrow('nothing is given for <nodes>');
  });

  it('has no name that ends in a digit, as those that are given do', () => {
    const folder = joinPath(root, 'cypher/read');
    const texts = readdirSync(folder).map((file) => readFileSync(joinPath(folder, file), 'utf8'));
    const names = texts.flatMap((text) => [...text.replaceAll(/'[^']*'/g, '').matchAll(/[A-Za-z_]\w*/g)]);
    expect(names.length).toBeGreaterThan(100);
    expect(names.map(([name]) => name).filter((name) => /\d$/.test(name))).toEqual([]);
  });
});
