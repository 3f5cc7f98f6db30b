import { wordLists } from '../../src/kinds/word-lists.ts';
import type { Settings } from './settings.ts';
import type { Written } from './written.ts';

/** What all data sets of some settings have: the header, the words, and the sources with their passages. */
export function commonRecords(settings: Settings): {
  readonly header: Written;
  readonly words: readonly Written[];
  readonly sources: readonly Written[];
} {
  const { id, languages } = settings;
  const header = { id, title: 'A generated data set', licence: 'CC0-1.0', languages };
  return { header: { type: 'Dataset', record: header }, words: wordsOf(settings), sources: sourcesOf(settings) };
}

const wordsOf = ({ words, languages }: Settings): Written[] =>
  wordLists.flatMap((type) =>
    words[type].map((word) => ({
      type,
      record: { word, labels: Object.fromEntries(languages.map((language) => [language, `${word} ${language}`])) },
    })),
  );

function sourcesOf({ sources, passages }: Settings): Written[] {
  const place = (at: number) => ({
    paragraph: (at % 3) + 1,
    begins: 'one-two, three',
    ends: 'é & four',
    start: at * 10,
    end: at * 10 + 9,
    sha256: 'a'.repeat(64),
  });
  return sources.flatMap((published, at): Written[] => {
    const source = `source/${at}`;
    return [
      { type: 'Source', record: { id: source, title: `Source ${at}`, published } },
      ...Array.from({ length: passages }, (_, number): Written => {
        return { type: 'Passage', record: { id: `passage/${at}-${number}`, source, ...place(number) } };
      }),
      {
        type: 'Passage',
        record: { id: `passage/${at}-title`, source, ...place(passages), noFact: 'A headline.' },
      },
    ];
  });
}
