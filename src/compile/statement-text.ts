import type { Arguments } from './projection.ts';

/** A statement without the blanks that it can do without, but for those in its strings: the driver writes it in pieces of 1,400 bytes. */
export function dense(text: string): string {
  return text
    .split(/('(?:[^'\\]|\\.)*')/)
    .map((part, at) => (at % 2 ? part : part.replaceAll(/\s+/g, ' ').replaceAll(/ ?([[\](){},=:+|]) ?/g, '$1')))
    .join('');
}

/** The parts of each parameter that a text names; null where it names one as a whole. */
export function namedIn(text: string): Map<string, Set<string> | null> {
  const named = new Map<string, Set<string> | null>();
  for (const [, parameter, part] of text.matchAll(/\$(args\d+)(?:\.(\w+))?/g)) {
    const parts = named.get(parameter!);
    if (part === undefined || parts === null) named.set(parameter!, null);
    else named.set(parameter!, (parts ?? new Set()).add(part));
  }
  return named;
}

/** What is named of the parameters: the driver packs no more than that for each request. */
export function onlyNamed(
  parameters: Readonly<Record<string, Arguments>>,
  named: ReadonlyMap<string, ReadonlySet<string> | null>,
): Record<string, Arguments> {
  const found: Record<string, Arguments> = {};
  for (const [parameter, parts] of named) {
    const all = parameters[parameter]!;
    found[parameter] = parts === null ? all : Object.fromEntries([...parts].map((part) => [part, all[part] ?? null]));
  }
  return found;
}
