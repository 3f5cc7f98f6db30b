import { css, html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../messages/languages.ts';
import { shortDay } from './dates.ts';
import { parseDay } from './days.ts';
import { label } from './label.ts';
import type { ChipFragment, OriginFragment } from './operations.ts';
import { paragraph } from './paragraphs.ts';
import type { ViewContext } from './view-context.ts';

/** Who published a source; its title where no publisher is given. */
export const publisherOf = ({ publisher, title }: Pick<OriginFragment, 'publisher' | 'title'>): string =>
  publisher?.name ?? title;

/** The day of publication in short where it is one, else as the source gives it; empty where none is given. */
export function publishedOn({ published }: Pick<OriginFragment, 'published'>, language: Language): string {
  if (!published) return '';
  const day = /^-?\d{4}-\d\d-\d\d$/.test(published.edtf) ? parseDay(published.edtf) : null;
  return day === null ? published.label : shortDay(day, language);
}

/** Sources of one claim: each once, the earliest first. */
export function sourcesOf(citations: readonly Pick<ChipFragment, 'source'>[]): readonly OriginFragment[] {
  const sources = new Map(citations.map(({ source }) => [source.id, source]));
  const day = ({ published }: OriginFragment) => published?.earliest ?? '';
  return [...sources.values()].toSorted((one, other) => (day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : 0));
}

/** A claim with its sources. */
interface Cited {
  readonly id: string;
  readonly citations: readonly Pick<ChipFragment, 'source' | 'passage'>[];
}

/**
 * The sources of a claim as buttons that open it: publisher, day and paragraphs. At most `most` are shown, and how many more
 * there are.
 */
export function sourceChips(context: ViewContext, { id, citations }: Cited, most = 3): TemplateResult | typeof nothing {
  const sources = sourcesOf(citations);
  if (sources.length === 0) return nothing;
  const rest = sources.length - most;
  return html`<span class="chips"
    >${sources.slice(0, most).map((source) => {
      const own = citations.filter((citation) => citation.source.id === source.id);
      const where = [publishedOn(source, context.language), ...own.map(({ passage }) => paragraph(passage.paragraph))];
      return html`<button class="chip" data-id=${id} @click=${() => context.open(id)}>
        ${label(context, publisherOf(source))} <span>${[...new Set(where)].filter(Boolean).map((text, at) => html`${at > 0 ? ', ' : ''}<span>${text}</span>`)}</span>
      </button>`;
    })}${rest > 0 ? html`<span class="quiet">+${rest}</span>` : nothing}</span
  >`;
}

/** A button that opens a source. */
export function sourceChip(context: ViewContext, source: OriginFragment): TemplateResult {
  return html`<button class="chip" data-id=${source.id} @click=${() => context.open(source.id)}>
    ${label(context, publisherOf(source))} <span>${publishedOn(source, context.language)}</span>
  </button>`;
}

export const chipStyles = css`
  .chips {
    display: inline-flex;
    flex-wrap: wrap;
    gap: var(--s1);
    align-items: baseline;
    margin-block: 3px;
  }
  .chip {
    font: var(--t0) / 20px var(--sans);
    border: 1px solid var(--line2);
    border-radius: 11px;
    padding: 1px 9px;
    min-height: 24px;
    max-width: 100%;
    text-align: start;
    background: var(--paper);
    overflow-wrap: anywhere;
  }
  .chip span {
    color: var(--ink2);
  }
  .chip span span {
    white-space: nowrap;
  }
  .chip:hover {
    border-color: var(--ink);
    background: var(--raise);
  }
  /* What opens a claim looks as if it opens. */
  .claim {
    text-align: start;
    text-decoration: underline dotted;
    text-decoration-thickness: 1.5px;
    text-decoration-color: var(--line2);
    text-underline-offset: 4px;
  }
  .claim:hover,
  .line:hover .claim {
    text-decoration-style: solid;
    text-decoration-color: var(--ink);
  }
  @media (max-width: 640px) {
    .chip {
      min-height: 32px;
    }
  }
`;
