/** Called for each member and element of a JSON text, outermost first; `key` is the offset of a member's key, else null. */
type JsonVisit = (path: readonly (string | number)[], value: number, key: number | null) => void;

interface Frame {
  readonly keys: Set<string> | null;
  index: number;
}

/**
 * Walks a JSON text that `JSON.parse` has accepted, without recursion. Offsets are in UTF-16 code units.
 * @returns the maximum depth of nested objects and lists.
 * @param again called for each key that its object already has.
 */
export function walkJson(text: string, visit: JsonVisit, again: (key: string, offset: number) => void): number {
  const frames: Frame[] = [];
  const path: (string | number)[] = [];
  let keyOffset: number | null = null;
  let at = 0;
  let deepest = 0;

  const begins = () => {
    const frame = frames.at(-1);
    if (frame?.keys === null) path[path.length - 1] = frame.index++;
    visit(path, at, keyOffset);
    keyOffset = null;
  };
  while (at < text.length) {
    const sign = text[at]!;
    if (sign === '{' || sign === '[') {
      begins();
      frames.push({ keys: sign === '{' ? new Set() : null, index: 0 });
      deepest = Math.max(deepest, frames.length);
      path.push(sign === '{' ? '' : 0);
      at++;
    } else if (sign === '}' || sign === ']') {
      frames.pop();
      path.pop();
      at++;
    } else if (sign === '"') {
      const end = endOfString(text, at);
      const frame = frames.at(-1);
      if (frame?.keys && keyOffset === null) {
        const key = JSON.parse(text.slice(at, end)) as string;
        if (frame.keys.has(key)) again(key, at);
        frame.keys.add(key);
        path[path.length - 1] = key;
        keyOffset = at;
      } else begins();
      at = end;
    } else if (/[-\dtfn]/.test(sign)) {
      begins();
      at++;
      while (at < text.length && /[^\s,\]}]/.test(text[at]!)) at++;
    } else at++;
  }
  return deepest;
}

/** The offset after a string's closing quote. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}
