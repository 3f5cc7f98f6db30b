import { html, type TemplateResult } from 'lit';
import { citationFormats, type CitationFormat } from './citation.ts';
import type { EvidenceContext } from './evidence-context.ts';

/** The formats' own names; plain text has a translated one. */
const names = { bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' };

/** Buttons that copy the citation and the permalink of a claim or an entity. */
export function actions(context: EvidenceContext, id: string): TemplateResult {
  const { citationFormat, messages } = context;
  const choose = ({ target }: Event) =>
    context.setCitationFormat((target as HTMLSelectElement).value as CitationFormat);
  return html`<div class="actions noprint">
    <button class="btn p" data-act="cite" @click=${() => context.cite(id)}>${messages.copyCitation}</button>
    <label class="vh" for="format">${messages.citationFormat}</label>
    <select class="field" id="format" @change=${choose}>
      ${citationFormats.map(
        (format) =>
          html`<option value=${format} .selected=${format === citationFormat}>
            ${format === 'text' ? messages.plainText : names[format]}
          </option>`,
      )}
    </select>
    <button class="btn" @click=${() => context.copyPermalink(id)}>${messages.copyLink}</button>
  </div>`;
}
