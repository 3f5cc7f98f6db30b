import { html, type TemplateResult } from 'lit';
import { postMessagesOf, type PostMessages } from '../../messages/posts.ts';
import { isoDay } from '../days.ts';
import { ReformElement } from '../element.ts';
import { narrowTable } from '../narrow-table.ts';
import { Rules } from '../operations.ts';
import { styles } from '../styles.ts';
import { ruleRows, type RuleContext } from './rule-row.ts';
import { ruleStyles } from './styles.ts';

/** `<reform-rules>`: what each rule said before a reform and what it says after. */
export class ReformRules extends ReformElement implements RuleContext {
  static override styles = [styles, narrowTable, ruleStyles];
  readonly #rules = this.query(Rules, () => ({ known: isoDay(this.state.known), language: this.language }));

  override get messages(): PostMessages {
    return postMessagesOf(this.language);
  }

  protected override render(): TemplateResult {
    const { messages } = this;
    const rules = this.#rules.data?.entities.nodes.flatMap((node) =>
      'values' in node && node.values.length > 0 ? [node] : [],
    );
    return html`<section lang=${this.language} aria-labelledby="title">
      <div class="head" part="head"><h2 id="title" part="heading">${messages.rules}</h2></div>
      ${this.queryStatus()}
      ${
        rules?.length === 0
          ? html`<p class="empty">${this.emptyText(messages.noRules)}</p>`
          : html`<table class="folding" part="table">
              <caption class="vh">
                ${messages.rules}
              </caption>
              <thead>
                <tr>
                  <th scope="col">${messages.rule}</th>
                  <th scope="col">${messages.ruleBefore}</th>
                  <th scope="col">${messages.ruleAfter}</th>
                  <th scope="col">${messages.change}</th>
                  <th scope="col">${messages.tookEffect}</th>
                  <th scope="col">${messages.source}</th>
                </tr>
              </thead>
              <tbody>
                ${rules?.map((rule) => ruleRows(this, rule))}
              </tbody>
            </table>`
      }
      ${this.announcement()} ${this.inlineEvidence()}
    </section>`;
  }
}
