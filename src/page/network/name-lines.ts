import { cut } from '../text-width.ts';

/** A name in at most three lines of about a dozen letters; a longer one is cut. */
export function nameLines(name: string): readonly string[] {
  if (name.length <= 15 || !name.includes(' ')) return [cut(name, 24)];
  const words = cut(name, 66).split(' ');
  const count = name.length > 34 ? 3 : 2;
  const lines: string[] = [];
  let rest = words;
  for (let left = count; left > 1 && rest.length > 1; left--) {
    const goal = rest.join(' ').length / left;
    let line = rest[0] ?? '';
    let taken = 1;
    while (rest.length - taken > left - 1 && line.length + (rest[taken]?.length ?? 0) / 2 < goal)
      line += ` ${rest[taken++]}`;
    lines.push(line);
    rest = rest.slice(taken);
  }
  return [...lines, rest.join(' ')].filter((line) => line !== '').map((line) => cut(line, 26));
}
