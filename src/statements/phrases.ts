/** Joins the parts that are present with spaces. */
export function phrase(...parts: (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}

/** A name in the quotation marks of Russian and Kazakh, with other ones inside. */
export function quoted(name: string): string {
  if (/^«[^«»]*»$/.test(name)) return name;
  return `«${name.replaceAll('«', '„').replaceAll('»', '“')}»`;
}
