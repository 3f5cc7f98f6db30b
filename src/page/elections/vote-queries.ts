import type { MeasuredFragment, RowFragment } from '../operations.ts';
import { Figures, Results, RuleClaims, RuleValues } from '../operations-lazy.ts';
import type { ReformElement } from '../element.ts';
import { rulesOfVote, type RuleOfVote } from './held-under.ts';
import { tallyOf, type Tally, type Vote } from './tally.ts';

/** A vote, and the first day on which it may have been held; null if none is known. */
export interface DatedVote extends Vote {
  readonly day: string | null;
}

/** What an element queries of the vote that it shows. */
export class VoteQueries {
  readonly #vote: () => DatedVote | undefined;
  readonly #results;
  readonly #figures;
  readonly #ruleClaims;
  readonly #ruleValues;

  /** `vote` returns undefined while none is shown. */
  constructor(host: ReformElement, vote: () => DatedVote | undefined) {
    this.#vote = vote;
    const language = () => host.language;
    this.#results = host.query(Results, () => {
      const shown = vote();
      return shown && { ids: [shown.id, ...shown.parts.map(({ id }) => id)], language: language() };
    });
    const ofVote = () => {
      const id = vote()?.id;
      return id === undefined ? undefined : { id, language: language() };
    };
    this.#figures = host.query(Figures, ofVote);
    this.#ruleClaims = host.query(RuleClaims, ofVote);
    this.#ruleValues = host.query(RuleValues, () => {
      const ids = [...new Set(this.#claims.flatMap(rulesIn))];
      return ids.length === 0 ? undefined : { ids, at: vote()?.day ?? null, language: language() };
    });
  }

  /** The results; undefined while they are loading. */
  get tally(): Tally | undefined {
    const vote = this.#vote();
    const { data, dataVariables } = this.#results;
    if (!vote || !data || [dataVariables?.ids].flat()[0] !== vote.id) return undefined;
    return tallyOf(
      vote,
      data.claims.nodes.flatMap((node) => ('share' in node ? [node] : [])),
    );
  }

  get figures(): readonly MeasuredFragment[] {
    const { data, dataVariables } = this.#figures;
    if (dataVariables?.id !== this.#vote()?.id) return [];
    return data?.claims.nodes.flatMap((node) => ('amount' in node ? [node] : [])) ?? [];
  }

  /** The rules that it was held under. */
  get rules(): readonly RuleOfVote[] {
    const claims = this.#claims;
    const named = new Set(claims.flatMap(rulesIn));
    const rules = this.#ruleValues.data?.nodes.flatMap((node) => (node && 'values' in node ? [node] : [])) ?? [];
    return rulesOfVote(
      claims,
      rules.filter(({ id }) => named.has(id)),
    );
  }

  get #claims(): readonly RowFragment[] {
    const { data, dataVariables } = this.#ruleClaims;
    return dataVariables?.id === this.#vote()?.id ? (data?.claims.nodes ?? []) : [];
  }
}

const rulesIn = ({ about }: RowFragment) => about.flatMap(({ __typename, id }) => (__typename === 'Rule' ? [id] : []));
