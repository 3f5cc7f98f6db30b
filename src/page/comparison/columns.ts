import type { Spot } from '../spatial-navigation.ts';
import { nameLines } from '../network/name-lines.ts';
import { cut } from '../text-width.ts';
import { tenureOf, type Link, type Post } from './comparison-context.ts';

/** Height of a line of text, and the least distance of two people in one column, in pixels. */
const LINE = 14;
const APART = 46;
/** Between two links to one post; in an upright drawing names stand between them. */
const FAN = { wide: 38, upright: 60 };
/** Letters in a line of a person's name in an upright drawing. */
const NARROW = 11;
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
  /** How much farther away its name stands, above lines that meet at the shape. */
  readonly lift: number;
}

/** A link as a line: from the person, level from `shelf` on, to the post. */
export interface ColumnLine {
  readonly link: Link;
  readonly path: string;
  /** Where its sign is, on its level part. */
  readonly sign: { readonly x: number; readonly y: number };
  /** Baseline of its day. */
  readonly dayY: number;
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
  const edge = isUpright ? 54 : Math.min(170, width * 0.2);
  return { before: edge, post: width / 2, after: width - edge };
}

/**
 * The posts of a comparison one below the other, with those who held them before to the left and after to the right. A line is
 * level where names are: no line crosses a name. In an upright drawing each person stands beside each of their posts; otherwise
 * once beside all posts that certainly changed hands.
 */
export function columnsOf(changed: readonly Post[], rest: readonly Post[], width: number, isUpright: boolean): Columns {
  const x = xOf(width, isUpright);
  const fanned = isUpright ? FAN.upright : FAN.wide;
  const fanOf = ({ before, after }: Post) => ((Math.max(before.length, after.length, 1) - 1) * fanned) / 2;
  const linesOf = (link: Link) => personLines(link, isUpright);
  let bottom = 10;
  const place = (post: Post, hasBody: boolean): Row => {
    const fan = fanOf(post);
    const y = bottom + nameLines(post.name).length * LINE + ABOVE + fan;
    const people = isUpright
      ? Math.max(...[...post.before, ...post.after].map((link) => linesOf(link).length), 1) * LINE
      : 0;
    bottom = y + fan + Math.max(hasBody ? BELOW + 22 : 26, people + 20);
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
    lift: fanOf(post),
    x: x.post,
    y,
  }));
  const lines: ColumnLine[] = [];
  for (const side of ['before', 'after'] as const) {
    const ends = rows.flatMap(({ post, y }, row) => {
      const links = post[side];
      return links.map((link, at) => ({ link, y: y + (at - (links.length - 1) / 2) * fanned, postY: y, row }));
    });
    const people = peopleOf(
      ends,
      (row) => !isUpright && row < sure.length,
      (link) => linesOf(link).length * LINE,
    );
    for (const { key, link, y } of people) {
      const name = tenureOf(link)?.holder.name ?? '';
      const stands = isUpright ? 'below' : side === 'before' ? 'end' : 'start';
      const node = nodeOf(link.edge.source, `${side} ${key}`, 'Person', name, stands);
      nodes.push({ ...node, lines: linesOf(link), x: x[side], y });
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

/** A person's name: in an upright drawing in short lines, since it stands at the edge. */
function personLines(link: Link, isUpright: boolean): readonly string[] {
  const name = tenureOf(link)?.holder.name ?? '';
  if (!isUpright) return nameLines(name);
  const lines: string[] = [];
  for (const part of name.split(/(?<=[ -])/)) {
    const joined = `${lines.at(-1) ?? ''}${part}`;
    if (lines.length > 0 && joined.trim().length <= NARROW) lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return lines.slice(0, 3).map((line) => cut(line.trim(), NARROW + 2));
}

function nodeOf(opens: string, id: string, type: string, name: string, side: ColumnNode['side']) {
  return { id, opens, type, name, lines: nameLines(name), side, lift: 0 };
}

/** A person beside several posts is one; beside a post of the rest, one for each. */
const keyOf = (link: Link, row: number, isShared: boolean) =>
  isShared ? link.edge.source : `${row} ${link.edge.source} ${link.edge.claim.id}`;

/** The people of a column: each level with the middle of their links, and apart from each other. */
function peopleOf(
  ends: readonly { readonly link: Link; readonly y: number; readonly row: number }[],
  isShared: (row: number) => boolean,
  heightOf: (link: Link) => number,
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
      const y = Math.max(wanted, last + Math.min(APART, heightOf(link) + 10));
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
  const sign = isUpright ? px + way * (length * 0.68) : shelf + way * 38;
  const bend = (px + shelf) / 2;
  const rise = py === y ? `H${shelf}` : `C${bend} ${py} ${bend} ${y} ${shelf} ${y}`;
  const end = postY === y ? `H${x}` : `H${x - way * 18}L${x} ${postY}`;
  return { link, path: `M${px} ${py}${rise}${end}`, sign: { x: sign, y }, dayY: isUpright ? y + 20 : y - 12 };
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
