/** How many publishers are named where there is room for a few. */
export const NAMED = 5;

/** The first and the last year of what was published between these days: "2019–2024", "2021"; empty if no day is known. */
export function yearsLabel(periods: readonly { readonly from: string | null; readonly to: string | null }[]): string {
  const days = periods.flatMap(({ from, to }) => [from, to].filter((day) => day !== null));
  const years = days.map((day) => Number(day.slice(0, -6)));
  if (years.length === 0) return '';
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}
