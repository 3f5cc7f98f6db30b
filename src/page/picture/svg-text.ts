import { nothing, type SVGTemplateResult } from 'lit';

/**
 * A template as text, for a picture that no browser draws. Templates may hold texts, numbers, other templates, lists of these and
 * `nothing`, which as an attribute's value leaves the attribute out; handlers of events are left out too.
 */
export function svgText(value: unknown): string {
  if (value === nothing || value === null || value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.map(svgText).join('');
  if (!isTemplate(value)) return escaped(String(value));
  const { strings, values } = value;
  let text = '';
  for (const [index, string] of strings.entries()) {
    // What closes the quotation mark of the attribute before.
    text += text.endsWith('"') && string.startsWith('"') ? string.slice(1) : string;
    if (index === values.length) break;
    const [, name] = /\s([\w:@.?-]+)="?$/.exec(text) ?? [];
    if (name === undefined) text += svgText(values[index]);
    else {
      text = text.slice(0, text.lastIndexOf(name));
      const part = values[index];
      text += name.startsWith('@') || part === nothing ? '""' : `${name}="${escaped(String(part))}"`;
    }
  }
  // A left-out attribute.
  return text.replaceAll(/\s""/g, '');
}

function isTemplate(value: unknown): value is SVGTemplateResult {
  return typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;
}

/** What no XML may have: control characters but blanks, halves of a character, and two that are none. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

const escaped = (text: string) =>
  text
    .replaceAll(FORBIDDEN, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
