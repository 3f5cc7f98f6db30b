import type { Spot } from '../spatial-navigation.ts';
import { nameLines } from '../network/name-lines.ts';
import { tenureOf, type Link, type Post } from './comparison-context.ts';

/** Height of a line of text, and the least distance of two people in one column, in pixels. */
const LINE = 14;
const APART = 46;
/** Between two links to one post. */
const FAN = 24;
/** From the post's shape to the lowest line of its name, and to its body below. */
const [ABOVE, BELOW] = [15, 34];

/** A shape with its name; `side` is where the name stands. */
export interface ColumnNode extends Spot {
  /** Id of what it opens. */
  readonly opens: string;
  readonly type: string;
  readonly name: string;
  readonly lines: readonly string[];
  readonly side: 'start' | 'end' | 'above' | 'below';
}

/** A link as a line: from the person, level from `shelf` on, to the post. */
export interface ColumnLine {
  readonly link: Link;
  readonly path: string;
  /** Where its sign is, on its level part. */
  readonly sign: { readonly x: number; readonly y: number };
}

/** A post of a comparison with its body, if that is drawn. */
export interface ColumnBody {
  readonly node: ColumnNode;
  readonly path: string;
}

export interface Columns {
  readonly nodes: readonly ColumnNode[];
  readonly lines: readonly ColumnLine[];
  readonly bodies: readonly ColumnBody[];
  /** Where a line parts what certainly changed hands from the rest; undefined where there is one part only. */
  readonly parting: number | undefined;
  readonly height: number;
}

interface Row {
  readonly post: Post;
  /** Of the post. */
  readonly y: number;
}

/** The x positions of a drawing of that width. */
function xOf(width: number, isUpright: boolean) {
  const edge = isUpright ? 44 : Math.min(170, width * 0.2);
  return { before: edge, post: width / 2, after: width - edge };
}

/**
 * The posts of a comparison one below the other, with those who held them before to the left and after to the right. A line is
 * level where names are: no line crosses a name. In an upright drawing each person stands beside each of their posts; otherwise
 * once beside all posts that certainly changed hands.
 */
export function columnsOf(changed: readonly Post[], rest: readonly Post[], width: number, isUpright: boolean): Columns {
  const x = xOf(width, isUpright);
  let bottom = 10;
  const place = (post: Post, hasBody: boolean): Row => {
    const links = Math.max(post.before.length, post.after.length, 1);
    const fan = ((links - 1) * FAN) / 2;
    const y = bottom + nameLines(post.name).length * LINE + ABOVE + fan;
    const people = isUpright ? Math.max(...[...post.before, ...post.after].map(personLines), 1) * LINE : 0;
    bottom = y + fan + Math.max(hasBody ? BELOW + 22 : 26, people + 18);
    return { post, y };
  };
  const bodyOf = (post: Post) => [...post.before, ...post.after].map((link) => tenureOf(link)?.post.institution)[0];
  const sure = adjacent(changed).map((post) => place(post, !isUpright && Boolean(bodyOf(post))));
  const parting = sure.length > 0 && rest.length > 0 ? bottom + 4 : undefined;
  bottom += parting === undefined ? 0 : 14;
  const open = rest.map((post) => place(post, false));
  const rows = [...sure, ...open];

  const nodes: ColumnNode[] = rows.map(({ post, y }) => ({
    ...nodeOf(post.id, `post ${post.id}`, 'Post', post.name, 'above'),
    x: x.post,
    y,
  }));
  const lines: ColumnLine[] = [];
  for (const side of ['before', 'after'] as const) {
    const ends = rows.flatMap(({ post, y }, row) => {
      const links = post[side];
      return links.map((link, at) => ({ link, y: y + (at - (links.length - 1) / 2) * FAN, postY: y, row }));
    });
    const people = peopleOf(ends, (row) => !isUpright && row < sure.length);
    for (const { key, link, y } of people) {
      const name = tenureOf(link)?.holder.name ?? '';
      const stands = isUpright ? 'below' : side === 'before' ? 'end' : 'start';
      nodes.push({ ...nodeOf(link.edge.source, `${side} ${key}`, 'Person', name, stands), x: x[side], y });
    }
    const personY = new Map(people.flatMap(({ key, y }) => [[key, y] as const]));
    for (const { link, y, postY, row } of ends) {
      const key = keyOf(link, row, !isUpright && row < sure.length);
      lines.push(lineOf(link, [x[side], personY.get(key)!], y, [x.post, postY], isUpright));
    }
  }
  const bodies = isUpright
    ? []
    : sure.flatMap(({ post, y }) => {
        const body = bodyOf(post);
        if (!body) return [];
        const { __typename: type, id, name } = body;
        const below = y + fanOf(post) + BELOW;
        const node = { ...nodeOf(id, `body ${post.id}`, type, name, 'start' as const), x: x.post, y: below };
        return [{ node, path: `M${x.post} ${y}V${below}` }];
      });
  const lowest = Math.max(bottom, ...nodes.map(({ y }) => y + 34));
  return { nodes: [...nodes, ...bodies.map(({ node }) => node)], lines, bodies, parting, height: lowest };
}

const fanOf = ({ before, after }: Post) => ((Math.max(before.length, after.length, 1) - 1) * FAN) / 2;

const personLines = (link: Link) => nameLines(tenureOf(link)?.holder.name ?? '').length;

function nodeOf(opens: string, id: string, type: string, name: string, side: ColumnNode['side']) {
  return { id, opens, type, name, lines: nameLines(name), side };
}

/** A person beside several posts is one; beside a post of the rest, one for each. */
const keyOf = (link: Link, row: number, isShared: boolean) =>
  isShared ? link.edge.source : `${row} ${link.edge.source} ${link.edge.claim.id}`;

/** The people of a column: each level with the middle of their links, and apart from each other. */
function peopleOf(
  ends: readonly { readonly link: Link; readonly y: number; readonly row: number }[],
  isShared: (row: number) => boolean,
) {
  const found = new Map<string, { readonly link: Link; readonly ys: number[] }>();
  for (const { link, y, row } of ends) {
    const key = keyOf(link, row, isShared(row));
    const person = found.get(key) ?? { link, ys: [] };
    person.ys.push(y);
    found.set(key, person);
  }
  const middle = (ys: readonly number[]) => ys.reduce((sum, y) => sum + y, 0) / ys.length;
  let last = -Infinity;
  return [...found]
    .map(([key, { link, ys }]) => ({ key, link, wanted: middle(ys) }))
    .toSorted((one, other) => one.wanted - other.wanted)
    .map(({ key, link, wanted }) => {
      const y = Math.max(wanted, last + Math.min(APART, FAN + (personLines(link) - 1) * LINE));
      last = y;
      return { key, link, y };
    });
}

/** A line from a person to a post that is level from its sign on. */
function lineOf(
  link: Link,
  [px, py]: readonly [number, number],
  y: number,
  [x, postY]: readonly [number, number],
  isUpright: boolean,
): ColumnLine {
  const way = Math.sign(x - px);
  const length = Math.abs(x - px);
  // Names of posts are at most 160 pixels wide, those of days 70.
  const shelf = isUpright ? px : x - way * Math.max(length * 0.3, Math.min(length - 20, 156));
  const sign = isUpright ? px + way * (length / 2) : shelf + way * 12;
  const bend = (px + shelf) / 2;
  const rise = py === y ? `H${shelf}` : `C${bend} ${py} ${bend} ${y} ${shelf} ${y}`;
  const end = postY === y ? `H${x}` : `H${x - way * 18}L${x} ${postY}`;
  return { link, path: `M${px} ${py}${rise}${end}`, sign: { x: sign, y } };
}

/** The posts so that those with people in common follow each other. */
function adjacent(posts: readonly Post[]): readonly Post[] {
  const left = [...posts];
  const found: Post[] = [];
  const peopleAt = ({ before, after }: Post) => [...before, ...after].map(({ edge }) => edge.source);
  while (left.length > 0) {
    const last = found.at(-1);
    const people = last ? peopleAt(last) : [];
    const next = left.findIndex((post) => peopleAt(post).some((id) => people.includes(id)));
    found.push(...left.splice(Math.max(next, 0), 1));
  }
  return found;
}
