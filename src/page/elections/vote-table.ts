import { html, nothing, type TemplateResult } from 'lit';
import { numberLabel, percentLabel } from '../../messages/numbers.ts';
import { contestedMark } from '../inline-signs.ts';
import { label } from '../label.ts';
import { sourceChips } from '../source-chips.ts';
import type { ChamberContext } from './chamber.ts';
import type { Line, Stated, Tally } from './tally.ts';

/** The results of a vote: a row for each candidate, list or answer, with a bar of its share; figures open their claims. */
export function voteTable(
  context: ChamberContext,
  { lines, hues }: Tally,
  isElection: boolean,
): TemplateResult | typeof nothing {
  const { messages, language } = context;
  const shown = lines.filter((line) => line.share ?? line.votes ?? line.seats ?? line.isElected);
  const rejected = lines.flatMap((line) => line.rejected);
  if (shown.length + rejected.length === 0) return nothing;
  const has = (field: 'share' | 'votes' | 'seats') => shown.some((line) => line[field] !== null);
  const most = Math.max(...shown.map(({ share }) => share?.value ?? 0), 1e-9);
  const cell = (line: Line, field: 'share' | 'votes' | 'seats', write: (value: number) => string) =>
    has(field) ? html`<td class="number">${figure(context, line[field], write)}</td>` : nothing;
  return html`<table class="votes">
      <thead>
        <tr>
          <th scope="col">${messages.candidate}</th>
          ${has('share') ? html`<th scope="col"><span class="vh">${messages.chart}</span></th><th scope="col" class="number">${messages.share}</th>` : nothing}
          ${has('votes') ? html`<th scope="col" class="number">${messages.voteCount}</th>` : nothing}
          ${has('seats') ? html`<th scope="col" class="number">${messages.seatCount}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${shown.map((line) => {
          // In an election, an answer that is no candidate is a vote for nobody.
          const isForNobody = isElection && line.candidate === null;
          return html`<tr>
            <th scope="row">
              ${line.candidate ? html`<button class="ref" data-id=${line.candidate.id} @click=${() => context.open(line.candidate!.id)}>${label(context, line.name)}</button>` : label(context, line.name)}
              ${line.isElected ? html`<span class="quiet">(${line.candidate ? messages.elected : messages.adopted})</span>` : nothing}
            </th>
            ${
              has('share')
                ? html`<td class="bars">
                    ${line.share ? html`<i class=${isForNobody ? 'bar hatched' : 'bar'} .style=${`width:${(100 * line.share.value) / most}%;--c:var(--${isForNobody ? 'slate' : hues.get(line.key)!})`}></i>` : nothing}
                  </td>`
                : nothing
            }
            ${cell(line, 'share', (value) => percentLabel(value, language))} ${cell(line, 'votes', (value) => numberLabel(value, language))}
            ${cell(line, 'seats', String)}
          </tr>`;
        })}
      </tbody>
    </table>
    ${
      rejected.length > 0
        ? html`<ul class="rejected">
            ${rejected.map(
              ({ id, statement, citations }) =>
                html`<li>
                  <i class="hatch" aria-hidden="true"></i>
                  <button class="claim" data-id=${id} @click=${() => context.open(id)}>${label(context, statement)}</button>
                  (${messages.rank_DEPRECATED}) ${sourceChips(context, { id, citations })}
                </li>`,
            )}
          </ul>`
        : nothing
    }`;
}

function figure(
  context: ChamberContext,
  stated: Stated | null,
  write: (value: number) => string,
): TemplateResult | string {
  if (!stated) return '–';
  const { value, claim, others } = stated;
  return html`<button class="claim" data-id=${claim.id} @click=${() => context.open(claim.id)}>
    ${write(value)}<span class="vh">: ${label(context, claim.statement)}</span></button
  >${others.length > 0 ? html` ${contestedMark}<span class="vh">${context.messages.otherSources}: ${others.map(write).join(', ')}</span>` : nothing}`;
}
