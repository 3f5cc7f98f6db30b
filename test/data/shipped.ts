import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDataset } from '../../src/dataset/check.ts';
import type { Claim, Dataset } from '../../src/dataset/dataset.ts';
import { parseDay } from '../../src/edtf/day.ts';
import type { ClaimKind } from '../../src/kinds/records.ts';
import { formatProblem } from '../../src/dataset/problems.ts';
import type { ClaimRecord } from '../../src/kinds/records.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const directory = join(root, 'data', 'kazakhstan');

export type ClaimOf<K extends ClaimKind> = Claim & { record: Extract<ClaimRecord, { type: K }> };

/** The article that the data set began with. Every sentence of it is covered. */
export const ARTICLE = 'source/rbc-elections-2023';

/** The data set that is shipped, checked. */
export const shipped: Dataset = await checked();

async function checked(): Promise<Dataset> {
  const { dataset, problems } = await checkDataset([directory]);
  if (dataset === null || problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return dataset;
}

/** All claims of a kind, as the checked data set holds them. */
export function claims<K extends ClaimKind>(kind: K): ClaimOf<K>[] {
  return shipped.claims.filter((claim): claim is ClaimOf<K> => claim.record.type === kind);
}

export function byId(id: string): Claim {
  const found = shipped.claims.find((each) => each.id === id);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
}

export function entity(id: string) {
  const found = shipped.entities.find(({ record }) => record.id === id);
  if (!found) throw new Error(`no entity ${id}`);
  return found;
}

const ofArticle = new Map(
  shipped.passages.filter(({ source }) => source === ARTICLE).map((passage) => [passage.id, passage]),
);

/** The passages of the article that a claim cites. */
export function articlePassages({ record }: Claim) {
  const cited = record.citations.map((citation) => (typeof citation === 'string' ? citation : citation.passage));
  return cited.flatMap((id) => ofArticle.get(id) ?? []);
}

/** The paragraphs of the article that a claim cites. */
export const paragraphs = (claim: Claim): number[] => articlePassages(claim).map(({ paragraph }) => paragraph);

export const isOfArticle = (claim: Claim): boolean => articlePassages(claim).length > 0;

/** The claims of a kind that the article makes. */
export const articleClaims = <K extends ClaimKind>(kind: K): ClaimOf<K>[] => claims(kind).filter(isOfArticle);

/** A text in English, in one language or in several. */
export const inEnglish = (text: string | Readonly<Record<string, string>>): string | undefined =>
  typeof text === 'string' ? text : text['en'];

export function cites({ record }: Claim, passage: string): boolean {
  return record.citations.some((each) => (typeof each === 'string' ? each : each.passage) === passage);
}

/** A rule's values in the article, the greater amount first. */
export function valuesOf(rule: string): ClaimOf<'RuleValue'>[] {
  const values = articleClaims('RuleValue').filter(({ record }) => record.rule === rule);
  return values.toSorted((a, b) => (b.record.amount ?? 0) - (a.record.amount ?? 0));
}

/** Whether a claim holds on a day for sure, may hold, or cannot. */
export function holds({ bounds }: Claim, date: string): 'CERTAIN' | 'POSSIBLE' | null {
  const day = parseDay(date)!;
  if (bounds.fromMax <= day && bounds.toMin >= day) return 'CERTAIN';
  return bounds.fromMin <= day && bounds.toMax >= day ? 'POSSIBLE' : null;
}
