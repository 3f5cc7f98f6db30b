import { hrefOf } from '../../messages/href.ts';
import { htmlMessagesOf } from '../../messages/html.ts';
import { supportedSentences } from '../../messages/sentences.ts';
import { storyMessagesOf } from '../../messages/stories.ts';
import { longestFirst } from '../../messages/story-order.ts';
import { viewName } from '../../messages/views.ts';
import { graphLoadingPage } from './failure-pages.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlDocument, labelHtml, nodeLink, viewLink, type HtmlContext } from './html-document.ts';
import { tableHtml } from './tables.ts';
import type { HtmlPage, ViewRequest } from './view-page.ts';

const STORIES = `query Stories($language: String!) {
  stories { id title(language: $language) summary(language: $language) steps { heading(language: $language) } }
}`;
const STORY = `query Story($id: ID!, $language: String!) {
  story(id: $id) {
    title(language: $language) summary(language: $language)
    steps {
      heading(language: $language) text(language: $language) claimsPerSentence view
      claims {
        id statement(language: $language)
        validity { from { label(language: $language) } to { label(language: $language) } }
        citations {
          source { title publisher { name(language: $language) } published { label(language: $language) } }
          passage { paragraph link }
        }
      }
    }
  }
}`;

interface Stories {
  readonly stories: readonly {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
    readonly steps: readonly { readonly heading: string }[];
  }[];
}

type Label = { readonly label: string } | null;

interface Claim {
  readonly id: string;
  readonly statement: string;
  readonly validity: { readonly from: Label; readonly to: Label } | null;
  readonly citations: readonly {
    readonly source: {
      readonly title: string;
      readonly publisher: { readonly name: string } | null;
      readonly published: Label;
    };
    readonly passage: { readonly paragraph: number; readonly link: string | null };
  }[];
}

interface Step {
  readonly heading: string;
  readonly text: string;
  readonly claimsPerSentence: readonly number[];
  readonly view: string;
  readonly claims: readonly Claim[];
}

interface Story {
  readonly story: { readonly title: string; readonly summary: string; readonly steps: readonly Step[] } | null;
}

/** All stories, or one as an article whose charts are tables. */
export async function storiesPage(request: ViewRequest): Promise<HtmlPage> {
  return request.item === null ? allStories(request) : oneStory(request, request.item);
}

async function allStories({ query, context }: ViewRequest): Promise<HtmlPage> {
  const { language } = context;
  const messages = storyMessagesOf(language);
  const { data } = await query<Stories>(STORIES, { language });
  if (!data) return { html: graphLoadingPage(context), status: 503 };
  const list = longestFirst(data.stories).map(
    ({ id, title, summary, steps }) =>
      `<li><h2><a href="${viewLink(context, 'stories', id)}">${labelHtml(title, language)}</a></h2><p>${labelHtml(summary, language)}</p><ol>${steps.map(({ heading }) => `<li>${labelHtml(heading, language)}</li>`).join('')}</ol></li>`,
  );
  const heading = viewName('stories', language);
  return {
    html: htmlDocument(context, {
      title: `Reformgraph: ${heading}`,
      headingHtml: heading,
      lead: messages.storiesLead,
      main: list.length > 0 ? `<ul>${list.join('')}</ul>` : `<p>${messages.noStories}</p>`,
    }),
    status: 200,
  };
}

async function oneStory({ query, context }: ViewRequest, id: string): Promise<HtmlPage> {
  const { language } = context;
  const messages = storyMessagesOf(language);
  const { data, status } = await query<Story>(STORY, { id, language });
  if (!data && status !== 400) return { html: graphLoadingPage(context), status: 503 };
  const back = `<p><a href="${viewLink(context, 'stories')}">${messages.allStories}</a></p>`;
  const story = data?.story;
  if (!story) {
    const html = htmlDocument(
      { ...context, found: '' },
      { title: `Reformgraph: ${messages.noSuchStory}`, headingHtml: messages.noSuchStory, lead: '', main: back },
    );
    return { html, status: 404 };
  }
  const steps = story.steps.map((step) => stepHtml(step, context));
  return {
    html: htmlDocument(context, {
      title: `Reformgraph: ${story.title}`,
      headingHtml: labelHtml(story.title, language),
      lead: story.summary,
      main: `<article>${steps.join('')}</article>${back}`,
    }),
    status: 200,
  };
}

/** A step: its sentences, each with its sources, then what the charts show of it as a table. */
function stepHtml(step: Step, context: HtmlContext): string {
  const { language, site } = context;
  const messages = { ...htmlMessagesOf(language), ...storyMessagesOf(language) };
  const sentences = supportedSentences(step.text, step.claims, step.claimsPerSentence).map(({ text, claims }) => {
    const sources = [...new Set(claims.flatMap(({ citations }) => citations.map(sourceName)))];
    return `<p>${labelHtml(text, language)} <small>(${sources.map((name) => labelHtml(name, language)).join('; ')})</small></p>`;
  });
  const rows = step.claims.map(({ id, statement, validity, citations }) => {
    const days = [validity?.from?.label, validity?.to?.label].map((label) => labelHtml(label ?? '', language));
    return `<th scope="row">${nodeLink(context, id, statement)}</th><td>${days[0]}</td><td>${days[1]}</td><td>${citations.map((citation) => citationHtml(citation, context)).join('<br>')}</td>`;
  });
  const columns = [messages.claim, messages.from, messages.to, messages.source];
  const shown = `<p><a href="${site.link}${escapeHtml(`${step.view}&lang=${language}`)}">${messages.openInGraph}</a></p>`;
  return `<section><h2>${labelHtml(step.heading, language)}</h2>${sentences.join('')}${tableHtml(columns, rows, messages.evidenceOfStep)}${shown}</section>`;
}

function sourceName({ source: { title, publisher, published } }: Claim['citations'][number]): string {
  return [publisher?.name ?? title, published?.label].filter(Boolean).join(', ');
}

function citationHtml(citation: Claim['citations'][number], { language }: HtmlContext): string {
  const { paragraph, link } = citation.passage;
  const name = `${labelHtml(sourceName(citation), language)} ¶ ${paragraph}`;
  const href = hrefOf(link);
  return href ? `<a href="${escapeHtml(href)}" rel="noopener">${name}</a>` : name;
}
