import { html, type TemplateResult } from 'lit';
import type { EmbedMessages } from '../../messages/embed.ts';
import { nameOf } from '../../messages/messages.ts';
import { copy } from '../copy.ts';
import { frameLineOf, lineOf } from '../embed-line.ts';
import type { ViewContext } from '../view-context.ts';
import { hasOwnPage, lineFor, preview, type Choice } from './parts.ts';

/** How what is chosen is embedded: as an element, as a frame, or by an address that oEmbed makes a frame of. */
const forms = ['element', 'frame', 'address'] as const;
type Form = (typeof forms)[number];

/** How the result is shown. */
export interface Shown {
  readonly form: Form;
  /** Whether the preview is as narrow as a phone. */
  readonly isPhone: boolean;
}

export interface ResultContext extends ViewContext {
  readonly messages: EmbedMessages;
}

/** What is chosen as a reader will see it, and the line to copy; `show` changes how they are shown. */
export function embedResult(
  context: ResultContext,
  src: string,
  choice: Choice,
  { form: wanted, isPhone }: Shown,
  show: (change: Partial<Shown>) => void,
): TemplateResult {
  const { messages } = context;
  const own: readonly Form[] = hasOwnPage(choice) ? forms : forms.filter((each) => each !== 'address');
  const form = own.includes(wanted) ? wanted : 'element';
  const embedded = lineFor(choice, src, messages.openPage);
  const line = {
    element: lineOf(embedded),
    frame: frameLineOf(embedded, nameOf(messages, 'part_', choice.part)),
    address: embedded.link[0],
  }[form];
  const help = { element: messages.linkInside, frame: messages.frameHelp, address: messages.addressHelp }[form];
  const choose = (change: Partial<Shown>, isPressed: boolean, text: string) =>
    html`<button aria-pressed=${isPressed} @click=${() => show(change)}>${text}</button>`;
  return html`<div class="result">
    <div class="head">
      <h2>${messages.preview}</h2>
      <div class="seg last" role="group" aria-label=${messages.preview}>
        ${choose({ isPhone: false }, !isPhone, messages.onArticle)} ${choose({ isPhone: true }, isPhone, messages.onPhone)}
      </div>
    </div>
    <div class=${isPhone ? 'site phone' : 'site'}>${preview(choice, src)}</div>
    <div class="head">
      <h2>${messages.lineToCopy}</h2>
      <div class="seg last" role="group" aria-label=${messages.lineToCopy}>
        ${own.map((each) => choose({ form: each }, each === form, nameOf(messages, 'form_', each)))}
      </div>
    </div>
    <div class="code">
      <code>${line}</code>
      <button class="btn p" @click=${() => void copy(context, line, messages.embedCodeCopied)}>${messages.copyLine}</button>
    </div>
    <p class="quiet">${help}</p>
  </div>`;
}
