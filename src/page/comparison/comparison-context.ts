import type { ComparisonMessages } from '../../messages/comparison.ts';
import type { ChangedLink, ChangedPost } from '../../time/changed-posts.ts';
import type { ChangedLinkFragment } from '../operations.ts';
import type { ViewContext } from '../view-context.ts';

/** What the views of a comparison are drawn with. */
export interface ComparisonContext extends ViewContext {
  readonly messages: ComparisonMessages;
}

export type Link = ChangedLink<ChangedLinkFragment>;
export type Post = ChangedPost<ChangedLinkFragment>;

/** The tenure behind a link to a post. */
export function tenureOf({ edge: { claim } }: Link) {
  return 'holder' in claim ? claim : undefined;
}
