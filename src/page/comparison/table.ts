import { html, type TemplateResult } from 'lit';
import { isolated } from '../../messages/isolation.ts';
import { label } from '../label.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { sourceLink } from '../source-link.ts';
import { changeDay } from './chart.ts';
import { tenureOf, type ComparisonContext, type Post } from './comparison-context.ts';

/** What the chart shows, as a table: each tenure with how it changed, when, why, and its source. */
export function columnTable(context: ComparisonContext, posts: readonly Post[], caption: string): TemplateResult {
  const { messages } = context;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${`${messages.comparison}: ${messages.table}`}>
    <table class="folding">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${messages.type_Post}</th>
          <th scope="col">${messages.holder}</th>
          <th scope="col">${messages.change}</th>
          <th scope="col">${messages.day}</th>
          <th scope="col">${messages.source}</th>
        </tr>
      </thead>
      <tbody>
        ${posts.flatMap((post) =>
          [...post.before, ...post.after].map((link) => {
            const { claim } = link.edge;
            const holder = tenureOf(link)?.holder.name ?? '';
            const name = [post.name, holder].map(isolated).join(', ');
            return html`<tr>
              <th scope="row">${label(context, post.name)}</th>
              <td data-h=${messages.holder}>${label(context, holder)}</td>
              <td data-h=${messages.change}>${messages[link.change]}</td>
              <td data-h=${messages.day}>${changeDay(link, context)}</td>
              <td class="source">${sourceLink(context, claim.id, paragraphsOf(claim.citations), name)}</td>
            </tr>`;
          }),
        )}
      </tbody>
    </table>
  </div>`;
}
