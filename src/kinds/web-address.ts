import { strayCharacter } from './stray-characters.ts';

/** Why a text is not the address of a web page that a link may lead to; null if it is one. */
export function webAddressFault(text: string): string | null {
  const stray = strayCharacter(text);
  if (stray) return `it has ${stray.code} (${stray.name})`;
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(text)?.[0].toLowerCase();
  if (scheme !== undefined && scheme !== 'http:' && scheme !== 'https:') return `its scheme is ${scheme}`;
  if (/[\s\\]/u.test(text)) return 'it has a blank or a backslash';
  if (scheme === undefined) return 'it is not absolute';
  if (!/^https?:\/\/[^/?#]/i.test(text)) return 'it names no host';
  if (!URL.canParse(text)) return 'it cannot be parsed';
  const { username, password } = new URL(text);
  return username === '' && password === '' ? null : 'it has a user name or a password';
}

/** Whether a text that need not be an address is meant as one: a scheme, a colon and no blank; SPDX's references to documents are not. */
export function isAddressLike(text: string): boolean {
  return /^(?!DocumentRef-)[a-z][a-z0-9+.-]*:\S+$/i.test(text);
}
