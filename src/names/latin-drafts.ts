/** A folded word without what differs between the drafts of the Kazakh Latin script. */
export function sameInAllDrafts(word: string): string {
  return word
    .replaceAll('ı', 'i')
    .replaceAll('ii', 'i')
    .replace(/ts(?=i)/g, 's');
}
