import { html, type TemplateResult } from 'lit';
import { copy } from '../copy.ts';
import { Failure } from '../api.ts';
import type { ReformEvidence } from './element.ts';

const formats = ['text', 'bibtex', 'ris', 'csl'] as const;

/** The formats' names; that of plain text is a word. */
const names = { bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' };

/** Copying of a citation and of a permalink. */
export function actions(evidence: ReformEvidence, id: string): TemplateResult {
  const { messages } = evidence;
  return html`<div class="actions noprint">
    <button class="btn p" data-act="cite" @click=${() => void cite(evidence, id)}>${messages.copyCitation}</button>
    <label class="vh" for="format">${messages.citationFormat}</label>
    <select class="field" id="format">
      ${formats.map((format) => html`<option value=${format}>${format === 'text' ? messages.plainText : names[format]}</option>`)}
    </select>
    <button class="btn" @click=${() => void copy(evidence, evidence.permalink(id), messages.linkCopied)}>
      ${messages.copyLink}
    </button>
  </div>`;
}

/** Copies the citation in the format that is chosen, as the server writes it. */
export async function cite(evidence: ReformEvidence, id: string): Promise<void> {
  const format = evidence.renderRoot.querySelector<HTMLSelectElement>('#format')?.value ?? 'text';
  const address = new URL(`/cite/${id}`, new URL(evidence.src, document.baseURI));
  address.searchParams.set('format', format);
  address.searchParams.set('lang', evidence.language);
  const text = fetch(address).then(
    (response) => (response.ok ? response.text() : Promise.reject(new Failure('refused', `HTTP ${response.status}`))),
    (error: unknown) => Promise.reject(new Failure('offline', String(error))),
  );
  await copy(evidence, text, evidence.messages.citationCopied);
}
