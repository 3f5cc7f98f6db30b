/**
 * An address from data as the target of a link; undefined if no link may be made of it, and it is shown as text. Only http and
 * https are followed: a browser runs `javascript:`, and other schemes open programs or files. Every link to an address from
 * data is made here.
 */
export function hrefOf(address: string | null | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  return /^https?:$/.test(new URL(address).protocol) ? address : undefined;
}
