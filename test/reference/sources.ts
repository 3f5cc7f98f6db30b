import { createHash } from 'node:crypto';
import { edtfLabel } from '../../src/edtf/label.ts';
import { parseEdtf } from '../../src/edtf/edtf.ts';
import { cslOf } from '../../src/formats/csl.ts';
import { dayText, type Thing } from './graph.ts';
import { byKey, type PageArgs } from './pages.ts';
import { inLanguage, paged, type Resolvers, type Scope } from './resolvers.ts';
import { byTime, claimKey, isKnown } from './time.ts';

const sourceOf = (passage: Thing) => passage.to('source')[0]!;

/** The claims that cite a source, each once, in order of time, superseded ones left out. */
const stated = (source: Thing) =>
  byTime(
    [...new Set(source.from('source').flatMap((passage) => passage.from('citations')))].filter((claim) =>
      isKnown(claim),
    ),
  );

/** What each publisher contributes, most cited first; sources without one are one group, the last of those cited as often. */
function publisherShares(sources: readonly Thing[]) {
  const publisherOf = (source: Thing) => source.to('publisher')[0] ?? null;
  const shares = [...new Set(sources.map(publisherOf))].map((publisher) => {
    const own = sources.filter((source) => publisherOf(source) === publisher);
    const parsed = own.map((source) => parseEdtf(source.get<string>('published') ?? ''));
    const days = (which: 'earliest' | 'latest') =>
      parsed.flatMap((date) => (date.valid && Number.isFinite(date[which]) ? [date[which]] : []));
    const [first, last] = [Math.min(...days('earliest')), Math.max(...days('latest'))];
    return {
      publisher,
      sources: own.length,
      claims: new Set(own.flatMap(stated)).size,
      from: Number.isFinite(first) ? dayText(first) : null,
      to: Number.isFinite(last) ? dayText(last) : null,
    };
  });
  const key = ({ publisher }: (typeof shares)[number]) => publisher?.id ?? '\uFFFF';
  return shares.toSorted((one, other) => other.claims - one.claims || (key(one) < key(other) ? -1 : 1));
}

export const sourceResolvers: Readonly<Record<string, Resolvers>> = {
  Dataset: {
    title: inLanguage('title'),
    description: inLanguage('description'),
    publishers: (dataset: Thing, _: unknown, { graph }: Scope) =>
      publisherShares(graph.graphOfDataset(dataset.id).things.filter((thing) => thing.is('Source'))),
  },
  Source: {
    claims: (source: Thing, args: PageArgs) => paged(args, { rows: stated(source), key: claimKey, compare: byKey }),
    authors: (source: Thing) => source.get<string[]>('authors') ?? [],
    csl: (source: Thing) =>
      JSON.stringify(
        cslOf({
          id: source.id,
          type: source.get<string>('type')!,
          title: source.get<string>('title')!,
          authors: source.get<string[]>('authors') ?? [],
          publishers: source.to('publisher').map((publisher) => publisher.text('name')!),
          published: source.get('published'),
          language: source.get('language'),
          url: source.get('url'),
        }),
      ),
  },
  Passage: {
    text: (passage: Thing, _: unknown, { texts }: Scope) => textOf(passage, texts),
    before: (passage: Thing, _: unknown, { texts }: Scope) => {
      if (textOf(passage, texts) === null) return null;
      return textBetween(passage, texts, 0, passage.get('start')!).split('\n').at(-1);
    },
    after: (passage: Thing, _: unknown, { texts }: Scope) => {
      if (textOf(passage, texts) === null) return null;
      return textBetween(passage, texts, passage.get('end')!, Infinity).split('\n')[0];
    },
    link: (passage: Thing) => {
      const url = sourceOf(passage).get<string>('url');
      const [begins, ends] = [passage.get<string>('begins')!, passage.get<string>('ends')!];
      // Words that overlap are the passage itself, as its hash tells.
      const whole = begins
        .split(/\s+/)
        .map((_, at, words) => [...words.slice(0, at), ends].join(' ').replaceAll(/\s+/g, ' '))
        .find(
          (text) =>
            text.startsWith(begins) && createHash('sha256').update(text).digest('hex') === passage.get('sha256'),
        );
      const text = (whole === undefined ? [begins, ends] : [whole])
        .map((words) => encodeURIComponent(words).replaceAll('-', '%2D'))
        .join(',');
      return url === null ? null : `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
    },
  },
  Contradiction: {
    reason: inLanguage('reason'),
    between: (contradiction: Thing) => contradiction.to('between'),
  },
  Story: {
    title: inLanguage('title'),
    summary: inLanguage('summary'),
    steps: (story: Thing) => story.to('steps'),
  },
  StoryStep: {
    heading: inLanguage('heading'),
    text: inLanguage('text'),
    claims: (step: Thing) => step.to('claims'),
    claimsPerSentence: (step: Thing) => step.get<readonly number[]>('claimsPerSentence') ?? [],
  },
  FuzzyDate: {
    edtf: (edtf: string) => edtf,
    earliest: (edtf: string) => bound(edtf, 'earliest'),
    latest: (edtf: string) => bound(edtf, 'latest'),
    label: (edtf: string, { language }: { language?: string }) => edtfLabel(edtf, language ?? 'en'),
  },
};

function bound(edtf: string, which: 'earliest' | 'latest'): string | null {
  const parsed = parseEdtf(edtf);
  if (!parsed.valid) throw new Error(parsed.problem);
  return dayText(parsed[which]);
}

const textBetween = (passage: Thing, texts: Scope['texts'], from: number, to: number) =>
  (texts.get(sourceOf(passage).get<string>('textSha256') ?? '') ?? []).slice(from, to).join('');

function textOf(passage: Thing, texts: Scope['texts']): string | null {
  const text = textBetween(passage, texts, passage.get('start')!, passage.get('end')!);
  return sha256(text) === passage.get('sha256') ? text : null;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
