import type { Day, Span } from '../edtf/day.ts';
import { OPEN } from '../edtf/day.ts';
import { parseEdtf } from '../edtf/edtf.ts';
import { claimRecord, isValid, type Item } from './item.ts';
import { citedPassage } from '../kinds/claim.ts';
import type { ClaimRecord } from '../kinds/records.ts';

/** The dates of a claim that follow from the publication dates of its sources. */
export interface PublicationDates {
  /** The reporting date: the latest publication date among its supporting sources, or saidOn. */
  readonly asOf: Span;
  /** EDTF of that date; null if it is not known. */
  readonly asOfEdtf: string | null;
  /** The first day on which the claim was certainly public; null if invalid data leave it unknown. */
  readonly knownFrom: Day | null;
}

interface Published {
  readonly span: Span;
  readonly text: string | null;
}

const NOT_KNOWN: Published = { span: OPEN, text: null };

/** The publication dates of a claim; sources and passages are looked up by id. */
export function publicationDatesOf(item: Item, byId: ReadonlyMap<string, Item>): PublicationDates {
  const claim = claimRecord(item);
  const citations = isValid(item, 'citations') ? claim.citations : [];
  const cited = citations.map(citedPassage).map(({ passage, stance }) => ({
    published: publishedOf(passage, byId),
    supports: stance === 'SUPPORTS',
  }));
  const supporting = latest(cited.filter(({ supports }) => supports).map(({ published }) => published));
  const said = saidOn(item, claim);
  const lastDays = [...cited.map(({ published }) => published.span.max), ...(said ? [said.span.max] : [])];
  const knownFrom = Math.min(...lastDays);
  const asOf = said && claim.saidBy !== undefined ? withinPublication(said, supporting) : supporting;
  return { asOf: asOf.span, asOfEdtf: asOf.text, knownFrom: Number.isFinite(knownFrom) ? knownFrom : null };
}

function saidOn(item: Item, claim: ClaimRecord): Published | null {
  if (claim.saidOn === undefined || !isValid(item, 'saidOn', 'saidBy')) return null;
  const edtf = parseEdtf(claim.saidOn);
  return edtf.valid ? { span: { min: edtf.earliest, max: edtf.latest }, text: claim.saidOn } : null;
}

/** If the last day of saidOn is open, bounds it by the publication date, since nothing is published before it is said. */
function withinPublication(said: Published, supporting: Published): Published {
  if (said.span.max !== Infinity) return said;
  return { ...said, span: { min: said.span.min, max: Math.max(said.span.min, supporting.span.max) } };
}

/** The latest of several days, each of which can be imprecise. */
function latest(published: readonly Published[]): Published {
  if (published.length === 0) return NOT_KNOWN;
  const last = published.reduce((best, next) => (next.span.max > best.span.max ? next : best));
  return { span: { min: Math.max(...published.map(({ span }) => span.min)), max: last.span.max }, text: last.text };
}

function publishedOf(passage: string, byId: ReadonlyMap<string, Item>): Published {
  const passageItem = byId.get(passage);
  if (passageItem?.type !== 'Passage' || !isValid(passageItem, 'source')) return NOT_KNOWN;
  const source = byId.get(String(passageItem.record['source']));
  if (source?.type !== 'Source' || !isValid(source, 'published')) return NOT_KNOWN;
  const text = source.record['published'] as string;
  const edtf = parseEdtf(text);
  return edtf.valid ? { span: { min: edtf.earliest, max: edtf.latest }, text } : NOT_KNOWN;
}
