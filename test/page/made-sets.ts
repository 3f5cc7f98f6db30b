import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';

/** Labels that a careless page would run, break on or be torn by. */
export const hostileLabels: readonly string[] = Array.from({ length: 200 }, (_, index) => {
  const kinds = [
    `<script>alert(${index})</script>`,
    `"><img src=x onerror=alert(${index})>`,
    `</text></svg><script>alert(${index})</script>`,
    `javascript:alert(${index})`,
    `{{constructor.constructor('alert(${index})')()}} \${alert(${index})}`,
    `עברית (مرحبا) <ab> 12:34 ${index}`,
    `e${'\u0301\u0323\u0489'.repeat(60)} ${index}`,
    `${'Ш'.repeat(10_000)}${index}`,
    `${'wide messages with blanks '.repeat(400)}${index}`,
    `&lt;b&gt;&amp;amp; 'quoted' "twice" \`thrice\` ${index}`,
    `👩‍👩‍👧‍👦🏳️‍🌈${'👍🏽'.repeat(100)} ${index}`,
    `=HYPERLINK("http://x.example/${index}")`,
    `]]>--><!--${index}`,
    `url(#${index}) expression(alert(${index})) ; background:red`,
    `constructor __proto__ toString ${index}`,
  ];
  return kinds[index % kinds.length]!;
});

const source = 'The only line of a made source.';
const sha256 = createHash('sha256').update(source).digest('hex');
const citations = ['passage/only'];

function begin(folder: string, title: string): void {
  mkdirSync(folder, { recursive: true });
  write(folder, 'dataset.yaml', {
    Dataset: { id: 'made', title, description: 'Made for tests.', licence: 'CC0-1.0', languages: ['en'] },
    Role: { word: 'participant', labels: { en: 'participant' } },
    Unit: [],
  });
  write(folder, 'sources.yaml', {
    Source: {
      id: 'source/only',
      title: 'A made source',
      type: 'article-newspaper',
      published: '2023-03-19',
      language: 'en',
      textSha256: sha256,
    },
    Passage: {
      id: 'passage/only',
      source: 'source/only',
      paragraph: 1,
      begins: 'The only line',
      ends: 'a made source.',
      start: 0,
      end: source.length,
      sha256,
    },
  });
}

// JSON is YAML too.
const write = (folder: string, name: string, content: unknown) =>
  writeFileSync(join(folder, name), JSON.stringify(content));

/** Writes a data set in which every kind of thing that the page shows has a hostile label; gives its folder back. */
export function writeHostileSet(folder: string): string {
  begin(folder, hostileLabels[0]!);
  const label = (index: number) => ({ en: hostileLabels[index]! });
  const id = (type: string, index: number) => `${type}/n${index}`;
  const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
  const [people, posts, events, rules] = [range(0, 60), range(60, 100), range(100, 180), range(180, 200)];
  // One of each kind of label has no date.
  const dated = events.slice(0, -15);
  write(folder, 'entities.yaml', {
    Person: people.map((n) => ({ id: id('person', n), labels: label(n) })),
    Post: posts.map((n) => ({ id: id('post', n), labels: label(n), seats: 1 })),
    Occurrence: events.map((n) => ({ id: id('event', n), kind: n % 2 ? 'PROTEST' : 'STATEMENT', labels: label(n) })),
    Poll: { id: 'event/poll', labels: label(107) },
    Rule: rules.map((n) => ({ id: id('rule', n), labels: label(n) })),
  });
  const statement = (n: number) => ({
    en: Array.from(hostileLabels[n]!.split(' ').slice(0, 25).join(' ')).slice(0, 300).join('').trim(),
  });
  write(folder, 'claims.yaml', {
    Dating: dated.map((n) => ({
      event: id('event', n),
      date: n % 3 ? `2022-0${(n % 9) + 1}` : `2022-0${(n % 9) + 1}-11`,
      statement: statement(n),
      citations,
    })),
    Tenure: posts.map((n) => ({
      holder: id('person', n - 60),
      post: id('post', n),
      validity: { from: '2021', endState: 'ONGOING' },
      statement: statement(n),
      citations,
    })),
    Participation: events.map((n) => ({
      actor: id('person', n % 60),
      event: id('event', n),
      role: 'participant',
      statement: statement(n),
      citations,
    })),
    RuleValue: rules.map((n) => ({ rule: id('rule', n), text: statement(n).en, statement: statement(n), citations })),
    Finding: [7, 8].map((n) => ({
      id: `finding/n${n}`,
      poll: 'event/poll',
      question: hostileLabels[7]!,
      answer: hostileLabels[n]!.trim(),
      share: 40,
      rank: n === 7 ? 'PREFERRED' : 'DEPRECATED',
      rankReason: hostileLabels[7]!,
      statement: statement(n),
      citations,
    })),
    Contradiction: { between: ['finding/n7', 'finding/n8'], reason: hostileLabels[7]! },
  });
  return folder;
}

/** Writes a data set of so many events, spread over forty years; gives its folder back. */
export function writeBigSet(folder: string, count: number): string {
  begin(folder, 'Many events');
  const kinds = ['PROTEST', 'STATEMENT', 'REFORM', 'APPOINTMENT', 'ARREST'];
  const day = (index: number) => new Date(Date.UTC(1984, 0, 1 + ((index * 7919) % 14_600))).toISOString().slice(0, 10);
  const all = Array.from({ length: count }, (_, index) => index);
  write(folder, 'entities.yaml', {
    Occurrence: all.map((index) => ({
      id: `event/e${index}`,
      kind: kinds[index % kinds.length],
      labels: { en: `Event number ${index}` },
    })),
  });
  write(folder, 'claims.yaml', {
    Dating: all.map((index) => ({
      event: `event/e${index}`,
      date: day(index).slice(0, index % 4 ? 10 : 7),
      citations,
    })),
  });
  return folder;
}

/**
 * Writes a data set of a country that is none: 300 entities with labels in German only, some of them very long, a post with
 * thirty holders, a third of the events undated, votes, polls and rules; gives its folder back.
 */
export function writeOtherCountry(folder: string): string {
  begin(folder, 'Veldmark, 1871 bis 1995');
  write(folder, 'dataset.yaml', {
    Dataset: { id: 'veldmark', title: 'Veldmark, 1871 bis 1995', licence: 'CC0-1.0', languages: ['de'] },
    Role: { word: 'candidate', labels: { de: 'Kandidat' } },
    Predicate: { word: 'backed', labels: { de: 'stützte' } },
    Unit: { word: 'seats', labels: { de: 'Sitze' } },
    Topic: { word: 'taxes', labels: { de: 'Steuern' } },
  });
  const range = (count: number) => Array.from({ length: count }, (_, index) => index);
  const long = 'Bundesausschuss für die Angelegenheiten zusammengelegter Gemeinden und ihrer Nachfolgekörperschaften';
  const named = (prefix: string, n: number) => ({
    de:
      n % 9 === 4
        ? `${long} (${prefix} ${n})`
        : n % 9 === 5
          ? `${prefix}verwaltungsgerichtshofspräsidium${n}`
          : `${prefix} ${n}`,
  });
  const kinds = ['PROTEST', 'STATEMENT', 'REFORM', 'APPOINTMENT', 'ARREST', 'TRIAL', 'ADDRESS', 'FOUNDING', 'OTHER'];
  const year = (n: number) => 1871 + ((n * 37) % 124);
  const date = (n: number) =>
    [
      `${year(n)}`,
      `${year(n)}-0${(n % 9) + 1}`,
      `${year(n)}-0${(n % 9) + 1}-1${n % 10}`,
      `${year(n)}/..`,
      `[${year(n)}..]`,
      `${year(n)}~`,
    ][n % 6];
  write(folder, 'entities.yaml', {
    Person: range(90).map((n) => ({ id: `person/p${n}`, labels: named('Anna Müller-Groß', n) })),
    Party: range(20).map((n) => ({ id: `party/p${n}`, labels: named('Partei', n) })),
    Institution: range(20).map((n) => ({ id: `institution/i${n}`, labels: named('Amt', n) })),
    Post: range(30).map((n) => ({ id: `post/a${n}`, labels: named('Vorsitz', n), seats: 1 + (n % 3) })),
    Place: range(10).map((n) => ({ id: `place/o${n}`, labels: named('Ort', n) })),
    Rule: range(10).map((n) => ({ id: `rule/r${n}`, labels: named('Regel', n) })),
    Occurrence: range(100).map((n) => ({
      id: `event/e${n}`,
      kind: kinds[n % kinds.length],
      labels: named('Ereignis', n),
    })),
    Election: range(10).map((n) => ({ id: `event/w${n}`, labels: named('Wahl', n) })),
    Poll: range(10).map((n) => ({ id: `event/u${n}`, labels: named('Umfrage', n) })),
  });
  const others = { citations };
  write(folder, 'claims.yaml', {
    Dating: [
      ...range(100).flatMap((n) => (n % 3 === 0 ? [] : [{ event: `event/e${n}`, date: date(n), ...others }])),
      ...range(10).map((n) => ({ event: `event/w${n}`, date: `${1900 + n * 9}-09-1${n % 10}`, ...others })),
    ],
    Tenure: [
      ...range(30).map((n) => ({
        holder: `person/p${n}`,
        post: 'post/a0',
        validity: { from: `${1875 + n * 4}`, to: `${1875 + n * 4 + 3}`, endState: 'ENDED' },
        ...others,
      })),
      ...range(60).map((n) => ({
        holder: `person/p${n + 30}`,
        post: `post/a${1 + (n % 29)}`,
        validity: n % 2 ? { from: `${year(n)}`, endState: 'ONGOING' } : { endState: 'ENDED', endedBy: `event/e${n}` },
        ...others,
      })),
    ],
    Tie: [
      ...range(30).map((n) => ({ from: `post/a${n}`, predicate: 'post of', to: `institution/i${n % 20}`, ...others })),
      ...range(80).map((n) => ({
        from: `person/p${n}`,
        predicate: 'backed',
        to: `party/p${n % 20}`,
        validity: { from: `${year(n)}` },
        ...others,
      })),
    ],
    Participation: range(60).map((n) => ({
      actor: `party/p${n % 20}`,
      event: `event/w${Math.floor(n / 6)}`,
      role: 'candidate',
      ...others,
    })),
    Result: range(20).map((n) => ({ event: `event/w${n % 10}`, candidate: `party/p${n}`, share: 20 + n, ...others })),
    Finding: range(20).map((n) => ({
      poll: `event/u${n % 10}`,
      question: 'Wer regiert?',
      answer: `Antwort ${n}`,
      share: 30 + n,
      statement: { de: `Bei ${30 + n} % lautet die Antwort ${n}.` },
      ...others,
    })),
    RuleValue: range(10).flatMap((n) => [
      {
        rule: `rule/r${n}`,
        amount: 100,
        unit: 'seats',
        validity: { endState: 'ENDED', endedBy: `event/e${n}` },
        ...others,
      },
      {
        rule: `rule/r${n}`,
        amount: 150 + n,
        unit: 'seats',
        validity: { startedBy: `event/e${n}`, endState: 'ONGOING' },
        ...others,
      },
    ]),
  });
  return folder;
}

/**
 * Writes a data set with a tenure that its source says lasted "at least until" June 1995, one that only the events date
 * which began and ended it, and one that ended with an event of which nobody gives the day; gives its folder back.
 */
export function writeUncertainTenures(folder: string): string {
  begin(folder, 'Tenures of Veldmark');
  const people = ['held-until', 'between-events', 'undated'];
  write(folder, 'entities.yaml', {
    Person: people.map((name) => ({ id: `person/${name}`, labels: { en: `Person ${name}` } })),
    Post: people.map((name) => ({ id: `post/${name}`, labels: { en: `Post ${name}` }, seats: 1 })),
    Occurrence: ['war', 'peace', 'fall'].map((name) => ({
      id: `event/${name}`,
      kind: 'OTHER',
      labels: { en: `The ${name}` },
    })),
  });
  const tenure = (name: string, validity: object) => ({
    id: `tenure/${name}`,
    holder: `person/${name}`,
    post: `post/${name}`,
    validity,
    citations,
  });
  write(folder, 'claims.yaml', {
    Dating: [
      { event: 'event/war', date: '1991', citations },
      { event: 'event/peace', date: '1995-06', citations },
    ],
    Tenure: [
      tenure('held-until', { from: '1991', to: '1995-06', endState: 'UNKNOWN' }),
      tenure('between-events', { startedBy: 'event/war', endedBy: 'event/peace', endState: 'ENDED' }),
      tenure('undated', { endedBy: 'event/fall', endState: 'ENDED' }),
    ],
  });
  return folder;
}

/**
 * Writes a data set whose only source is a page at an address; each passage, a whole paragraph of that page, is given as a data
 * set gives it, by its first and last words and its hash, and is cited by the date of an event of its own.
 */
export function writeReadPage(folder: string, url: string, paragraphs: readonly string[]): string {
  begin(folder, 'A page that was read');
  write(folder, 'page.yaml', {
    Source: { id: 'source/page', title: 'A page', published: '2023-03-19', language: 'en', url },
    Passage: paragraphs.map((text, at) => {
      const words = text.split(' ');
      return {
        id: `passage/p${at}`,
        source: 'source/page',
        paragraph: at + 2,
        begins: words.slice(0, 4).join(' '),
        ends: words.slice(-4).join(' '),
        sha256: createHash('sha256').update(text).digest('hex'),
      };
    }),
    Occurrence: paragraphs.map((_, at) => ({ id: `event/e${at}`, kind: 'OTHER', labels: { en: `Event ${at}` } })),
    Dating: paragraphs.map((_, at) => ({
      id: `dating/d${at}`,
      event: `event/e${at}`,
      date: '2023-03',
      citations: [`passage/p${at}`],
    })),
  });
  return folder;
}
