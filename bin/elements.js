#!/usr/bin/env node
// Writes custom-elements.json (custom-elements-manifest 1.0), by which editors know the elements that other sites embed: from
// their classes in src/page, what these say of themselves, and the custom properties of src/page/styles/tokens.ts.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'src', 'page');
export const target = join(root, 'custom-elements.json');

/** The module that registers the elements, as the server has it. */
const MODULE = 'embed/reformgraph.js';
/** Elements that stand on the server's own page only. */
const OWN = new Set(['reform-page', 'reform-embed']);
/** What other sites may call. */
const METHODS = ['open', 'permalink'];

/** The events, with the detail of each. */
const EVENTS = {
  'reform-announce':
    'A short message for the reader, `detail.text`; the element shows it itself unless the default is prevented.',
  'reform-items': 'A timeline has another number of events, `detail.count`, or another default day.',
  'reform-open': 'A reader opens the claim or entity `detail.id`.',
  'reform-post': 'A reader goes to the succession of the post `detail.id`.',
  'reform-connections': 'A reader asks for the connections of the entity `detail.id`.',
  'reform-shown': 'The evidence of the claim or entity `detail.id`, or of none, is shown.',
  'reform-view': 'The view has changed to `detail.view`, in the form of the attribute `view`.',
};

const LANG = 'Language as a BCP 47 tag; by default that of the nearest element around that has one.';

const read = (file) => readFileSync(join(folder, file), 'utf8');
const files = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const oneLine = (comment) => comment.replaceAll(/\s*\n\s*\*\s*/g, ' ').trim();

/** What custom-elements.json should hold. */
export function manifestText() {
  const base = read('element.ts');
  const found = files()
    .flatMap((file) => {
      const text = read(file);
      const [, tagName, description, name] =
        /\/\*\*\s*(?:\* )?`<(reform-[a-z]+)>`: ((?:(?!\*\/)[^])*)\*\/\s*export class (\w+)/.exec(text) ?? [];
      return tagName && !OWN.has(tagName) ? [{ file, text, tagName, description: oneLine(description), name }] : [];
    })
    .toSorted((one, other) => (one.tagName < other.tagName ? -1 : 1));
  const declarations = found.map(({ file, text, tagName, description, name }) => ({
    kind: 'class',
    name,
    tagName,
    customElement: true,
    description,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: [...attributesOf(base), ...attributesOf(text)],
    members: [
      ...METHODS.map((method) => ({ kind: 'method', name: method, description: commentBefore(base, `${method}\\(`) })),
      { kind: 'field', name: 'viewQuery', readonly: true, description: commentBefore(base, 'get viewQuery\\(') },
    ],
    events: eventsOf([base, read('announcer.ts'), text]),
    cssProperties: [...read('styles/tokens.ts').matchAll(/--(\w+): var\((--reform-\w+), ([^;]*)\);/g)].map(
      ([, , property, value]) => ({
        name: property,
        default: value.startsWith('${') ? 'system-ui, sans-serif' : value,
      }),
    ),
    cssParts: partsOf(file),
  }));
  return `${JSON.stringify(
    {
      schemaVersion: '1.0.0',
      modules: [
        {
          kind: 'javascript-module',
          path: MODULE,
          declarations,
          exports: declarations.map(({ tagName, name }) => ({
            kind: 'custom-element-definition',
            name: tagName,
            declaration: { name, module: MODULE },
          })),
        },
      ],
    },
    null,
    2,
  )}\n`;
}

/** The attributes that a class declares itself. */
function attributesOf(text) {
  const [, inside = ''] = /static override properties = \{([^]*?)\n? *\};/.exec(text) ?? [];
  return [...inside.matchAll(/(?<![.\w])(\w+): \{([^}]*)\}/g)]
    .filter(([, , options]) => !options.includes('attribute: false'))
    .map(([, name, options]) => ({
      name,
      fieldName: name,
      type: { text: options.includes('Boolean') ? 'boolean' : 'string' },
      description: name === 'lang' ? LANG : commentBefore(text, `declare ${name}:`),
    }));
}

/** The comment before a member. */
function commentBefore(text, member) {
  const [, comment] = new RegExp(`/\\*\\* ((?:(?!\\*/)[^])*)\\*/\\s*${member}`).exec(text) ?? [];
  if (comment === undefined) throw new Error(`src/page: ${member} has no comment`);
  return oneLine(comment);
}

/** The events that these files dispatch. */
function eventsOf(texts) {
  const names = texts.flatMap((text) => [...text.matchAll(/CustomEvent\('(reform-\w+)'/g)].map(([, name]) => name));
  return [...new Set(names)]
    .toSorted((one, other) => (one < other ? -1 : 1))
    .map((name) => {
      if (!EVENTS[name]) throw new Error(`bin/elements.js does not describe the event ${name}`);
      return { name, type: { text: 'CustomEvent' }, description: EVENTS[name] };
    });
}

/** The parts of an element: those in the files of its folder. */
function partsOf(file) {
  const own = dirname(file);
  const texts =
    own === '.'
      ? [read(file)]
      : files()
          .filter((each) => dirname(each) === own)
          .map(read);
  const names = texts.flatMap((text) => [...text.matchAll(/ part="(\w+)"/g)].map(([, name]) => name));
  return [...new Set(names)].toSorted((one, other) => (one < other ? -1 : 1)).map((name) => ({ name }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, manifestText());
