/** Stories in the order in which they are offered: the longest first, since it leads through most of the data set. */
export function longestFirst<Story extends { readonly steps: readonly unknown[] }>(
  stories: readonly Story[],
): readonly Story[] {
  return stories.toSorted((one, other) => other.steps.length - one.steps.length);
}
