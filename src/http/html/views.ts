import type { ViewId } from '../../messages/views.ts';
import { comparisonPage } from './comparison-page.ts';
import { conflictsPage } from './conflicts-page.ts';
import { electionsPage } from './elections-page.ts';
import { embedPage } from './embed-page.ts';
import { overviewPage } from './overview-page.ts';
import { sourcesPage } from './sources-page.ts';
import { storiesPage } from './stories-page.ts';
import type { ViewPage } from './view-page.ts';

/** The HTML of the views of `src/messages/views.ts`. */
export const viewPages: Readonly<Record<ViewId, ViewPage>> = {
  overview: overviewPage,
  stories: storiesPage,
  comparison: comparisonPage,
  elections: electionsPage,
  conflicts: conflictsPage,
  sources: sourcesPage,
  embed: embedPage,
};
