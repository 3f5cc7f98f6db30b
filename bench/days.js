/** The span of time that events lie in, as days since 1970. */
export const FIRST = dayOf('1900-01-01');
export const LAST = dayOf('2023-12-31');

function dayOf(text) {
  return Date.parse(`${text}T00:00:00Z`) / 86_400_000;
}

export function dayText(day) {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
