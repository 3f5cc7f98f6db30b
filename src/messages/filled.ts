/** The parts of a text around its `{0}`, `{1}` …, with the values in their place: for values that are more than text. */
export function filledParts<T>(text: string, values: readonly T[]): readonly (string | T)[] {
  return text.split(/\{(\d)\}/).flatMap((part, at): (string | T)[] => {
    if (at % 2 === 0) return part === '' ? [] : [part];
    const value = values[Number(part)];
    return value === undefined ? [] : [value];
  });
}
