/**
 * A number of a file if it is kept exactly; else a symbol, which no shape accepts, with the number as written as its description.
 * @param text the number as written.
 */
export function exactNumber(text: string): number | symbol {
  return numberFault(text) === null ? Number(text) : Symbol(text);
}

const DECIMAL = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** Why a number would not be kept and written out again exactly, with what to do; null if it is. */
export function numberFault(text: string): { readonly what: string; readonly hint: string } | null {
  const value = Number(text);
  if (!DECIMAL.test(text)) {
    if (/^[-+]?\.(?:inf|nan)$/i.test(text))
      return { what: 'is not a number that can be kept', hint: 'leave the key out' };
    return {
      what: 'is not in decimal notation',
      hint: Number.isFinite(value) && numberFault(String(value)) === null ? `write ${value}` : DIGITS,
    };
  }
  if (Object.is(value, -0) && /^[-0.]+(?:e|$)/i.test(text)) return { what: 'is zero with a sign', hint: 'write 0' };
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER)
    return { what: `is beyond ±${Number.MAX_SAFE_INTEGER}, up to which numbers are kept exactly`, hint: UNIT };
  if (String(value).includes('e') || (value === 0 && !/^-?[0.]+(?:e|$)/i.test(text)))
    return { what: 'is nearer to zero than 0.000001, which is the smallest number that is kept', hint: UNIT };
  if (canonical(text) !== canonical(String(value)))
    return {
      what: `has more digits than are kept; the nearest number that is kept is ${value}`,
      hint: `write ${value}`,
    };
  return null;
}

const DIGITS = 'write it in decimal digits';
const UNIT = 'give it in another unit';

/** The digits of a decimal number without zeros around them, and the power of ten of the last of them. */
function canonical(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = DECIMAL.exec(text)!;
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  return `${sign}${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`;
}
