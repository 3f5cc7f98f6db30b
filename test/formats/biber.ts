/**
 * BibTeX as biber reads it: entries by the rules of btparse, where a brace counts whatever stands before it; fields by biblatex's data
 * model; lists split at `and` outside of braces; dates in EDTF, level 1. Throws Error where biber would warn or stop.
 */
export interface BiberEntry {
  readonly type: string;
  readonly key: string;
  /** As text, without TeX. */
  readonly fields: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

const COMMON = ['author', 'title', 'year', 'date', 'note', 'language', 'url', 'urldate'];
/** The fields that biblatex's data model has for an entry type; of those that this program writes. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  book: [...COMMON, 'publisher', 'series'],
  dataset: [...COMMON, 'publisher', 'organization', 'series', 'version', 'type'],
  misc: [...COMMON, 'organization', 'type', 'version', 'howpublished'],
  online: [...COMMON, 'organization', 'version'],
  report: [...COMMON, 'institution', 'type', 'version'],
};
const LISTS = new Set(['author', 'publisher', 'organization', 'institution', 'language']);
const VERBATIM = new Set(['url']);
const DATES = new Set(['date', 'urldate']);

const ONE_DATE = String.raw`-?(?:\d{4}|\d{3}X|\d{2}XX)(?:-(?:0[1-9]|1[0-2]|2[1-4]|XX)(?:-(?:0[1-9]|[12]\d|3[01]|XX))?)?[?~%]?`;
const DATE = new RegExp(`^${ONE_DATE}(?:/(?:${ONE_DATE}|\\.\\.)?)?$`);

export function readAsBiber(text: string): BiberEntry {
  const head = /^@([a-z]+)\{([^\s,{}"#%'(),=~\\]+),\n/.exec(text);
  if (!head) throw new Error(`no entry: ${text.slice(0, 40)}`);
  const [start, type = '', key = ''] = head;
  const allowed = FIELDS[type];
  if (!allowed) throw new Error(`no entry type of biblatex: ${type}`);
  const fields: Record<string, string> = {};
  const lists: Record<string, string[]> = {};
  let at = start.length;
  for (;;) {
    const field = /^\s*([a-z]+)\s*=\s*\{/.exec(text.slice(at));
    if (!field) break;
    const name = field[1]!;
    const open = at + field[0].length;
    const close = closingBrace(text, open);
    const value = text.slice(open, close);
    if (!allowed.includes(name)) throw new Error(`@${type} has no field ${name}`);
    if (name in fields) throw new Error(`${name} stands twice`);
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value)) throw new Error(`${name} has a control character`);
    fields[name] = VERBATIM.has(name) || DATES.has(name) ? value : withoutTex(value);
    if (LISTS.has(name)) lists[name] = split(value).map(withoutTex);
    if (DATES.has(name) && !DATE.test(value)) throw new Error(`${name} is not EDTF, level 1: ${value}`);
    if (name === 'year' && !/^-?\d{4}$/.test(value)) throw new Error(`year: ${value}`);
    at = close + 1;
    if (text[at] === ',') at++;
  }
  if (text.slice(at) !== '\n}\n') throw new Error(`no end of the entry: ${text.slice(at, at + 40)}`);
  return { type, key, fields, lists };
}

function closingBrace(text: string, start: number): number {
  let depth = 1;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  throw new Error('the braces of a value are not balanced');
}

/** The parts of a list: split at `and` between blanks, outside of braces. */
function split(value: string): string[] {
  const parts = [''];
  let depth = 0;
  for (let at = 0; at < value.length; at++) {
    if (value[at] === '{') depth++;
    else if (value[at] === '}') depth--;
    const and = depth === 0 ? /^\s+and\s+/i.exec(value.slice(at)) : null;
    if (and) {
      parts.push('');
      at += and[0].length - 1;
    } else parts[parts.length - 1] += value[at]!;
  }
  return parts;
}

const SIGNS: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};

/** What TeX prints. Throws Error at a sign that means something else in TeX than itself. */
export function withoutTex(value: string): string {
  let text = '';
  for (let at = 0; at < value.length; at++) {
    const sign = value[at]!;
    const command = sign === '\\' ? /^\\(?:([a-z]+)\{\}|([&%$#_]))/.exec(value.slice(at)) : null;
    if (command) {
      const [whole, name, escaped] = command;
      text += escaped ?? SIGNS[name!] ?? fault(`the command \\${name}`);
      at += whole.length - 1;
    } else if (sign === '~') text += '\u00a0';
    else if (/[\\&%$#_^]/.test(sign)) fault(`a bare ${sign}`);
    else if (/^(?:--|''|``|[?!]`|,,|<<|>>)/.test(value.slice(at))) fault(`a ligature in ${value}`);
    else if (!/[{}]/.test(sign)) text += sign;
  }
  return text;
}

function fault(what: string): never {
  throw new Error(`${what} would not be printed as it stands`);
}
