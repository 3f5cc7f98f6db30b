/** A table of rows, each the HTML of its cells; empty if there are none. */
export function tableHtml(columns: readonly string[], rows: readonly string[], caption = ''): string {
  if (rows.length === 0) return '';
  const head = columns.map((column) => `<th scope="col">${column}</th>`).join('');
  const title = caption && `<caption>${caption}</caption>`;
  return `<table>${title}<thead><tr>${head}</tr></thead><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`;
}
