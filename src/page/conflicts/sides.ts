import { html, nothing, type TemplateResult } from 'lit';
import type { ConflictMessages } from '../../messages/conflicts.ts';
import { fill } from '../../messages/messages.ts';
import { dayLabel } from '../dates.ts';
import { parseDay } from '../days.ts';
import { rankMark } from '../evidence/contradictions.ts';
import { passage } from '../evidence/passage.ts';
import { contestedMark } from '../inline-signs.ts';
import { label } from '../label.ts';
import type { ConflictQuery, StepsQuery } from '../operations.ts';
import { sourceChips, sourcesOf } from '../source-chips.ts';
import type { ViewContext } from '../view-context.ts';
import { amountOf, valueText, type ConflictWords, type Side } from './topics.ts';

export type ConflictDetail = Extract<NonNullable<ConflictQuery['node']>, { readonly between: unknown }>;
type Detail = ConflictDetail['between'][number];

/** What conflicts are drawn with. */
export interface ConflictContext extends ViewContext {
  readonly messages: ConflictMessages;
}

/** A conflict: its sides beside each other, which is preferred and why, and whether a later source corrects one. */
export function conflictView(
  context: ConflictContext,
  words: ConflictWords,
  sides: readonly Side[],
  detail: ConflictDetail | undefined,
  stepOf: StepOf,
): TemplateResult {
  const { messages } = context;
  const order = ['PREFERRED', 'NORMAL', 'DEPRECATED'];
  const sorted = sides.toSorted((one, other) => order.indexOf(one.rank) - order.indexOf(other.rank));
  const most = Math.max(...sorted.map((side) => amountOf(side, sides) ?? 0), 0);
  const details = new Map(detail?.between.map((each) => [each.id, each]));
  return html`<p class="eyebrow">${contestedMark} ${topicName(words.topic, messages)}</p>
    <h2>${words.title}</h2>
    <p class="quiet">${messages.claimsConflict}.</p>
    <div class="sides">
      ${sorted.map((side) => sideView(context, side, words.values.get(side.id), amountOf(side, sides), most, details.get(side.id)))}
    </div>
    ${detail ? reasons(context, detail, stepOf) : nothing}`;
}

/** The name of a group of conflicts. */
export function topicName(topic: ConflictWords['topic'], messages: ConflictMessages): string {
  const names: Readonly<Record<ConflictWords['topic'], string>> = {
    votes: messages.topicVotes,
    seats: messages.topicSeats,
    counts: messages.topicCounts,
    days: messages.topicDays,
    posts: messages.topicPosts,
    rules: messages.topicRules,
    names: messages.topicNames,
    statements: messages.topicStatements,
  };
  return names[topic];
}

function sideView(
  context: ConflictContext,
  { id, rank, knownFrom }: Side,
  value: string | undefined,
  amount: number | null,
  most: number,
  detail: Detail | undefined,
): TemplateResult {
  const { messages } = context;
  const isRejected = rank === 'DEPRECATED';
  const bar =
    amount === null || amount < 0 || most <= 0
      ? nothing
      : html`<div class="track">
          <i class=${isRejected ? 'bar hatched' : 'bar'} .style=${`width:${(100 * amount) / most}%;--c:var(--election)`}></i>
        </div>`;
  return html`<section class=${`side ${rank}`}>
    ${rankMark(rank, messages)} ${value === undefined ? nothing : html`<p class="big">${value}</p>`} ${bar}
    ${isRejected && bar === nothing ? html`<div class="track"><i class="bar hatched full"></i></div>` : nothing}
    ${
      detail
        ? html`<p>
              <button class="claim" data-id=${id} @click=${() => context.open(id)}>${label(context, detail.statement)}</button>
            </p>
            <p>${sourceChips(context, detail, 4)}</p>
            <dl>
              <dt>${messages.published}</dt>
              <dd>${publishedText(context, detail, knownFrom)}</dd>
            </dl>
            ${detail.citations.slice(0, 2).map((citation) => passage(context, citation))}`
        : nothing
    }
  </section>`;
}

/** The day on which it became known, and of its latest source if that is another. */
function publishedText(context: ConflictContext, { citations }: Detail, knownFrom: string): string {
  const last = sourcesOf(citations).at(-1)?.published;
  const first = dayText(context, knownFrom);
  return last && last.label !== first && last.earliest !== knownFrom ? `${first} – ${last.label}` : first;
}

/** Why the claims conflict, why one is preferred, and what later sources say. */
function reasons(context: ConflictContext, { reason, between }: ConflictDetail, stepOf: StepOf): TemplateResult {
  const { messages } = context;
  const why = (rank: string) =>
    between.flatMap((side) => (side.rank === rank && side.rankReason ? [side.rankReason] : []));
  const [preferred, rejected] = [why('PREFERRED'), why('DEPRECATED')];
  const isOpen = between.every(({ rank }) => rank === 'NORMAL');
  const paragraphs = (heading: string, texts: readonly string[]) =>
    texts.length === 0
      ? nothing
      : html`<h3>${heading}</h3>
          ${texts.map((text) => html`<p class="why">${label(context, text)}</p>`)}`;
  return html`<div class="reasons">
    ${paragraphs(messages.whyConflict, [reason])} ${paragraphs(messages.whyPreferred, preferred)}
    ${paragraphs(messages.whyRejected, rejected)} ${isOpen ? html`<p class="why">${messages.noPreference}</p>` : nothing}
    ${corrected(context, between, stepOf)}
  </div>`;
}

function corrected(context: ConflictContext, between: readonly Detail[], stepOf: StepOf): TemplateResult {
  const { messages } = context;
  const chains = between
    .map((side) => [...earlier(side), side, ...side.supersededBy])
    .filter((chain) => chain.length > 1);
  if (chains.length === 0) return html`<p><b>${messages.correctedLaterQuestion}</b> ${messages.notCorrected}</p>`;
  return html`<p><b>${messages.correctedLaterQuestion}</b></p>
    ${chains.map((chain) => steps(context, chain, stepOf))}`;
}

/** A claim that may replace others. */
export interface Replacing {
  readonly id: string;
  readonly knownFrom: string;
  readonly supersedes?: readonly Replacing[];
}

/** A claim as a step of what was known. */
export type Step = Extract<NonNullable<StepsQuery['nodes'][number]>, { readonly statement: unknown }>;
/** The step with an id; undefined while it is loading. */
export type StepOf = (id: string) => Step | undefined;

/** What a claim replaced, and what that did, the earliest first. */
export function earlier({ supersedes = [] }: Replacing): readonly Replacing[] {
  const all = supersedes.flatMap((step) => [...earlier(step), step]);
  return [...new Map(all.map((step) => [step.id, step])).values()].toSorted((one, other) =>
    one.knownFrom < other.knownFrom ? -1 : one.knownFrom > other.knownFrom ? 1 : 0,
  );
}

/** Claims that replaced each other, with the day of each; all but the last are hatched. */
export function steps(context: ConflictContext, chain: readonly Replacing[], stepOf: StepOf): TemplateResult {
  const { messages } = context;
  const sides = chain.flatMap(({ id }) => stepOf(id) ?? []);
  return html`<ol class="steps">
    ${chain.map(({ id, knownFrom }, index) => {
      const isLast = index === chain.length - 1;
      const step = stepOf(id);
      const value = step && ['Figure', 'Result'].includes(step.__typename) ? valueText(context, step, sides) : '';
      return html`<li class=${isLast ? 'now' : ''}>
        ${value ? html`<b class="value">${value}</b>` : nothing}
        <span class="quiet">${isLast ? nothing : html`<i class="hatch" aria-hidden="true"></i>`}${dayText(context, knownFrom)}${step?.knownUntil ? html` · ${fill(messages.supersededOn, dayText(context, step.knownUntil))}` : nothing}</span>
        ${
          step
            ? html`<button class="claim" data-id=${id} @click=${() => context.open(id)}>${label(context, step.statement)}</button>
                ${sourceChips(context, step, 2)}`
            : nothing
        }
      </li>`;
    })}
  </ol>`;
}

export function dayText({ language }: Pick<ViewContext, 'language'>, iso: string): string {
  const day = parseDay(iso);
  return day === null ? iso : dayLabel(day, language);
}
