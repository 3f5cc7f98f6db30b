import type { TemplateResult } from 'lit';
import type { NetworkMessages } from '../../messages/network.ts';
import type { ViewContext } from '../view-context.ts';

/** What the views of the network are drawn with. */
export interface NetworkContext extends ViewContext {
  readonly messages: NetworkMessages;
  /** The address of the view that tells the comparison in sentences. */
  readonly comparisonAddress: string;
  /** The name of a node. */
  nameOf(id: string): string;
  /** The paragraphs that support a claim: "¶ 29"; a sign alone until they are loaded. */
  paragraphsOf(claimId: string): readonly TemplateResult[];
}
