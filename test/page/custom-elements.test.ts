import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestText, target } from '../../bin/elements.js';
import { embeddable } from '../../src/messages/embeddable.ts';
import { root } from '../../src/root.ts';

interface Named {
  readonly name: string;
  readonly description?: string;
}

/** What custom-elements.json says of an element. */
export interface Declared {
  readonly tagName: string;
  readonly description: string;
  readonly attributes: readonly Named[];
  readonly members: readonly Named[];
  readonly events: readonly Named[];
  readonly cssProperties: readonly Named[];
  readonly cssParts: readonly Named[];
}

const manifest = JSON.parse(readFileSync(target, 'utf8')) as {
  readonly modules: readonly [{ readonly declarations: readonly Declared[] }];
};
const { declarations } = manifest.modules[0];
const names = (all: readonly Named[]) => all.map(({ name }) => name);
const page = readFileSync(join(root, 'docs/embedding.md'), 'utf8');
/** What the first cells of a table's rows name, from the heading of a section to the next. */
const named = (heading: string) => {
  const section = page.slice(page.indexOf(`## ${heading}`)).split(/\n## /)[0]!;
  const cells = [...section.matchAll(/^\| (`[^|]*)\|/gm)].map(([, cell]) => cell!);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!));
};

describe('custom-elements.json', () => {
  it('is what `npm run elements` writes', () => {
    expect(readFileSync(target, 'utf8')).toBe(manifestText());
  });

  it.each(declarations.map((each) => [each.tagName, each] as const))('describes everything of <%s>', (_, each) => {
    expect(each.description).toMatch(/\w/);
    for (const member of [...each.attributes, ...each.members, ...each.events])
      expect(member.description).toMatch(/\w/);
    expect(names(each.attributes)).toEqual(expect.arrayContaining(['src', 'lang', 'theme', 'height', 'view', 'link']));
  });

  it('has every event that the page dispatches', () => {
    const folder = join(root, 'src', 'page');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const dispatched = files.flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/new CustomEvent\('(reform-\w+)'/g)].map(
        ([, name]) => name!,
      ),
    );
    expect(new Set(declarations.flatMap(({ events }) => names(events)))).toEqual(new Set(dispatched));
  });

  it('has the elements of frames with the attributes that their addresses take', () => {
    for (const [tag, attributes] of Object.entries(embeddable)) {
      const declared = declarations.find(({ tagName }) => tagName === tag)!;
      expect(names(declared.attributes)).toEqual(expect.arrayContaining([...attributes]));
    }
  });
});

describe('docs/embedding.md', () => {
  it('has the elements, attributes, events, methods, properties and parts of custom-elements.json, and no others', () => {
    const every = (key: 'attributes' | 'events' | 'members' | 'cssProperties' | 'cssParts') =>
      new Set(declarations.flatMap((each) => names(each[key])));
    expect(new Set(named('Elements'))).toEqual(new Set(declarations.map(({ tagName }) => tagName)));
    expect(new Set(named('Attributes').slice(0, every('attributes').size))).toEqual(every('attributes'));
    const events = named('Events and methods').map((name) => name.replace(/\(.*/, ''));
    expect(new Set(events)).toEqual(new Set([...every('events'), ...every('members')]));
    expect(new Set(named('Styles'))).toEqual(every('cssProperties'));
    const [, parts = ''] = /Parts for `::part\(\)` are ([^.]*),/.exec(page) ?? [];
    expect(new Set([...parts.matchAll(/`(\w+)`/g)].map(([, part]) => part!))).toEqual(every('cssParts'));
  });
});
