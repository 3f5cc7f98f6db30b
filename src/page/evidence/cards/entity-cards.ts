import type { TemplateResult } from 'lit';
import { cardMessagesOf } from '../../../messages/cards.ts';
import { isoDay } from '../../days.ts';
import {
  Career,
  ClaimsAbout,
  Entity,
  EventFacts,
  Findings,
  Post,
  RuleChanges,
  SaidBy,
  SourceClaims,
  SourceConflicts,
  SourceFacts,
} from '../../operations-lazy.ts';
import { VoteQueries, type DatedVote } from '../../elections/vote-queries.ts';
import type { QueryController } from '../../query-controller.ts';
import type { ReformElement } from '../../element.ts';
import type { EvidenceContext } from '../evidence-context.ts';
import type { CardContext } from './card-context.ts';
import { entityView, type VoteEvidence } from './entity.ts';
import { cardKindOf } from './sections.ts';
import { sourceView } from './source.ts';

/** The element that cards are shown in. */
type CardHost = ReformElement & EvidenceContext;

interface Variables {
  readonly id: string;
}

/** The cards of entities and sources, with what they query. They come with the first one that is opened. */
export class EntityCards {
  readonly #host: CardHost;
  // Several small queries: the database plans each in a fraction of the time of one for everything.
  readonly #entity;
  readonly #claims;
  readonly #said;
  readonly #event;
  readonly #vote;
  readonly #changes;
  readonly #poll;
  readonly #career;
  readonly #post;
  readonly #source;
  readonly #sourceClaims;
  readonly #sourceConflicts;

  constructor(host: CardHost, isClaimId: (id: string) => boolean) {
    this.#host = host;
    const of = (isMeant: (id: string) => boolean) => () => {
      const id = host.shownId;
      return id !== null && isMeant(id) ? { id, language: host.language } : undefined;
    };
    const isSource = (id: string) => id.startsWith('source/');
    const isEntity = (id: string) => !isSource(id) && !isClaimId(id);
    const isEvent = (id: string) => cardKindOf(id) === 'event';
    const known =
      <V extends object>(variables: () => V | undefined) =>
      () => {
        const given = variables();
        return given && { ...given, known: isoDay(host.known) };
      };
    this.#entity = host.query(Entity, of(isEntity));
    this.#claims = host.query(ClaimsAbout, known(of(isEntity)));
    this.#said = host.query(SaidBy, known(of((id) => cardKindOf(id) === 'actor')));
    this.#event = host.query(EventFacts, of(isEvent));
    this.#vote = new VoteQueries(host, () => this.#shownVote);
    this.#changes = host.query(
      RuleChanges,
      of((id) => isEvent(id) && this.#isOfType('Occurrence', 'Referendum')),
    );
    this.#poll = host.query(
      Findings,
      of(() => this.#isOfType('Poll')),
    );
    this.#career = host.query(Career, known(of((id) => id.startsWith('person/'))));
    this.#post = host.query(Post, known(of((id) => id.startsWith('post/'))));
    this.#source = host.query(SourceFacts, of(isSource));
    this.#sourceClaims = host.query(SourceClaims, of(isSource));
    this.#sourceConflicts = host.query(SourceConflicts, of(isSource));
  }

  /** The card of what is shown; undefined while it is loading, null where there is no such thing. */
  render(): TemplateResult | undefined | null {
    const context = this.#context;
    if (context.shownId?.startsWith('source/')) {
      const data = this.#dataOf(this.#source);
      if (!data) return undefined;
      if (!data.source) return null;
      return sourceView(context, {
        source: data.source,
        claims: this.#dataOf(this.#sourceClaims)?.claims,
        conflicts: this.#dataOf(this.#sourceConflicts)?.claims,
      });
    }
    const data = this.#dataOf(this.#entity);
    if (!data) return undefined;
    if (!data.node || !('names' in data.node)) return null;
    return entityView(context, {
      entity: data.node,
      claims: this.#dataOf(this.#claims)?.claims,
      said: this.#dataOf(this.#said)?.claims,
      event: this.#dataOf(this.#event)?.event,
      vote: this.#voteEvidence,
      changes: this.#dataOf(this.#changes)?.event,
      poll: this.#dataOf(this.#poll)?.event,
      career: this.#dataOf(this.#career)?.actor,
      post: this.#dataOf(this.#post)?.post,
    });
  }

  /** Whether what is shown is known to be of one of these types: what only some types have is not queried of others. */
  #isOfType(...types: readonly string[]): boolean {
    const node = this.#dataOf(this.#entity)?.node;
    return node !== undefined && node !== null && types.includes(node.__typename);
  }

  get #shownVote(): DatedVote | undefined {
    const event = this.#dataOf(this.#event)?.event;
    const id = this.#host.shownId;
    if (!event || id === null || !this.#isOfType('Election', 'Referendum')) return undefined;
    return { id, parts: event.parts, day: event.bounds?.fromMin ?? null };
  }

  get #voteEvidence(): VoteEvidence | undefined {
    const { tally, figures, rules } = this.#vote;
    return tally && { tally, figures, rules };
  }

  get #context(): CardContext {
    const host = this.#host;
    return {
      messages: cardMessagesOf(host.language),
      language: host.language,
      shownId: host.shownId,
      at: host.at,
      known: host.known,
      citationFormat: host.citationFormat,
      hasNetwork: host.hasNetwork,
      open: (id) => host.open(id),
      announce: (text) => host.announce(text),
      setCitationFormat: (format) => host.setCitationFormat(format),
      cite: (id) => host.cite(id),
      copyPermalink: (id) => host.copyPermalink(id),
      showConnections: (id) => host.showConnections(id),
      comparisonAddress: (id) => host.comparisonAddress(id),
      goToPost: (id) => host.goToPost(id),
    };
  }

  /** The data of a query, unless it still belongs to what was shown before. */
  #dataOf<Data, V extends Variables>({ data, dataVariables }: QueryController<Data, V>): Data | undefined {
    return dataVariables?.id === this.#host.shownId ? data : undefined;
  }
}
