import type { Files } from '../dataset/written-set.ts';
import type { Random } from './random.ts';

type Fields = Record<string, unknown>;

const LANGUAGES = ['en', 'ru', 'kk'];
/** Some begin others, some are alike, some fold to nothing but letters. */
const NAMES =
  "River|River League|River League Union|river|Łódź Club|O'Brien|O’Brien Society|Ännchen|Река|Речная лига|Өзен|Ōzen-ü|A|a b|—|𐍈𐌰 Gothic|¿Qué?|River-League".split(
    '|',
  );
const STARTS = ['2014', '2015-03', '2015-03-07', '2016~', '[2014..2016]', '201X', '2015-21', '[..2015]', '2016-02-29?'];
const ENDS = ['2018', '2018-11', '2019-01-02', '2019%', '[2018..2019]', '2018-24', '[2018-02,2019-03]'];
const DAYS = [
  '2018-06-01',
  '2018-06-01',
  '2018-06-01',
  '2018-06',
  '2017',
  '2017-12-31/2018-01-02',
  '2018/..',
  '../2016',
  '[2018-05..]',
];
const EVENTS = 24;

/**
 * A data set that breaks no rule and in which everything meets: equal days, names that begin each other, several ties
 * where one value is shown, every rank, what is superseded, undated events, open ends, claims of several sources.
 */
export function generatedDataset(random: Random): Files {
  const records: { type: string; fields: Fields }[] = [];
  const add = (type: string, fields: Fields) => records.push({ type, fields });
  const several = (items: readonly string[]) => [...new Set([random.pick(items), random.pick(items)])];
  const labels = () =>
    Object.fromEntries(
      LANGUAGES.filter((each) => each === 'en' || random.once(2)).map((each) => [each, random.pick(NAMES)]),
    );
  const word = (type: string, ...words: string[]) =>
    words.forEach((each) =>
      add(type, { word: each, labels: Object.fromEntries(LANGUAGES.map((of) => [of, `${each} ${of}`])) }),
    );
  const entities = (type: string, prefix: string, count: number, own: (at: number) => Fields = () => ({})) =>
    Array.from({ length: count }, (_, at) => {
      const id = `${prefix}/${type.toLowerCase()}-${at}`;
      const aliases = random.once(2) ? { aliases: { en: several(NAMES) } } : {};
      const description = random.once(2) ? { description: labels() } : {};
      add(type, { id, labels: labels(), ...aliases, ...description, ...own(at) });
      return id;
    });

  word('Role', 'guest', 'host');
  word('Predicate', 'helped', 'led to');
  word('Topic', 'taxes');
  word('Measure', 'guests', 'seats');
  word('Unit', 'people');
  const persons = entities('Person', 'person', 6);
  const parties = entities('Party', 'party', 3);
  const institutions = entities('Institution', 'institution', 4);
  const organizations = entities('Organization', 'organization', 2);
  const groups = entities('Group', 'group', 3);
  const places = entities('Place', 'place', 3);
  const posts = entities('Post', 'post', 4, (at) => [{ seats: 1 }, { seats: 1 }, { seats: 2 }, {}][at]!);
  const rules = entities('Rule', 'rule', 2);
  const elections = entities('Election', 'event', 3);
  const referendums = entities('Referendum', 'event', 2);
  const polls = entities('Poll', 'event', 2);
  const occurrences = entities('Occurrence', 'event', EVENTS, () => ({
    kind: random.pick(['PROTEST', 'REFORM', 'OTHER']),
  }));
  const events = [...elections, ...referendums, ...polls, ...occurrences];
  const actors = [...persons, ...parties, ...institutions, ...organizations, ...groups];
  const all = [...actors, ...places, ...posts, ...rules, ...events];

  const published = ['2020-05-10', '2021-06', '2022'];
  const passages = published.map((date, at) => {
    const source = `source/s${at}`;
    add('Source', {
      id: source,
      title: `Source ${at}`,
      published: date,
      type: random.pick(['book', 'report', 'speech']),
      ...(at === 0 ? {} : { publisher: random.pick(actors), language: 'en', url: `https://s${at}.example/a-b?c=d` }),
    });
    return Array.from({ length: 6 }, (_, paragraph) => {
      const id = `passage/p${at}-${paragraph}`;
      const place = {
        paragraph: (paragraph % 4) + 1,
        begins: 'one-two, three',
        ends: 'é & four',
        start: paragraph * 10,
      };
      add('Passage', { id, source, ...place, end: paragraph * 10 + 9, sha256: 'a'.repeat(64) });
      return id;
    });
  });

  /** Claims with ids, by kind; the first source's are what later ones supersede. */
  const early = new Map<string, string[]>();
  const made: string[] = [];
  const claim = (kind: string, prefix: string, fields: Fields) => {
    const id = `${prefix}/x${made.length}`;
    const way = random.pick(['early', 'late', 'any', 'any'] as const);
    const from = { early: passages[0]!, late: passages[2]!, any: passages.flat() }[way];
    const [first, ...others] = [...new Set([random.pick(from), ...random.some(from, 3)])];
    const citations = [
      first,
      ...others.map((passage) => ({ passage, stance: random.pick(['SUPPORTS', 'DISPUTES', 'MENTIONS']) })),
    ];
    const rank = random.pick(['NORMAL', 'NORMAL', 'NORMAL', 'PREFERRED', 'DEPRECATED']);
    const older = early.get(kind) ?? [];
    add(kind, {
      id,
      citations,
      ...fields,
      ...(rank === 'NORMAL' ? {} : { rank, rankReason: `Because ${rank.toLowerCase()}.` }),
      ...(random.once(4) ? { saidBy: several(actors) } : {}),
      ...(random.once(4) ? { about: several(all) } : {}),
      ...(random.once(6) && made.length ? { regards: [random.pick(made)] } : {}),
      ...(way === 'late' && older.length && random.once(2) ? { supersedes: [random.pick(older)] } : {}),
    });
    made.push(id);
    if (way === 'early') early.set(kind, [...older, id]);
    return id;
  };
  const validity = () =>
    random.pick<Fields>([
      {},
      { validity: { from: random.pick(STARTS), endState: 'ONGOING' } },
      { validity: { from: random.pick(STARTS), endState: 'UNKNOWN' } },
      { validity: { from: random.pick(STARTS), to: random.pick(ENDS), endState: 'ENDED' } },
      { validity: { to: random.pick(ENDS), endState: random.pick(['UNKNOWN', 'ENDED']) } },
      { validity: { startedBy: random.pick(occurrences) } },
      { validity: { endedBy: random.pick(occurrences), endState: random.pick(['IMPLIED', 'ENDED']) } },
    ]);
  const times = (count: number, make: (at: number) => void) => Array.from({ length: count }, (_, at) => make(at));
  const spoken = () => ({
    statement: {
      en: `${random.pick(NAMES)} said it ${made.length} times.`,
      ...(random.once(2) ? { ru: 'Так сказали.' } : {}),
    },
  });

  times(14, () =>
    claim('Tenure', 'tenure', {
      holder: random.pick(persons),
      post: random.pick(posts),
      acting: random.once(4),
      ...(random.once(3) ? { onBehalfOf: random.pick(parties) } : {}),
      ...validity(),
    }),
  );
  times(30, () =>
    claim('Participation', 'participation', {
      actor: random.pick(actors),
      event: random.pick(events),
      role: random.pick(['guest', 'host']),
      ...(random.once(3) ? validity() : {}),
    }),
  );
  times(8, () =>
    claim('Tie', 'tie', { from: random.pick(actors), predicate: 'helped', to: random.pick(all), ...validity() }),
  );
  times(14, () => claim('Tie', 'tie', { from: random.pick(events), predicate: 'held in', to: random.pick(places) }));
  // From a later one to an earlier one, so that no circle comes about.
  times(12, () => {
    const at = 1 + random.below(events.length - 1);
    claim('Tie', 'tie', { from: events[at], predicate: 'part of', to: events[random.below(at)] });
  });
  times(4, () =>
    claim('Tie', 'tie', {
      from: random.pick(institutions.slice(2)),
      predicate: 'part of',
      to: random.pick(institutions.slice(0, 2)),
    }),
  );
  times(8, () =>
    claim('Tie', 'tie', {
      from: random.pick(posts),
      predicate: 'post of',
      to: random.pick([...institutions, ...parties, ...organizations]),
    }),
  );
  times(8, () => claim('Tie', 'tie', { from: random.pick(actors), predicate: 'member of', to: random.pick(groups) }));
  times(6, () =>
    claim('Tie', 'tie', {
      from: random.pick(elections),
      predicate: 'elects',
      to: random.pick([...institutions, ...posts]),
    }),
  );
  times(26, () => claim('Dating', 'dating', { event: random.pick(events), date: random.pick(DAYS) }));
  times(8, () =>
    claim('Influence', 'influence', { cause: random.pick(events), predicate: 'led to', effect: random.pick(events) }),
  );
  times(10, () =>
    claim('Result', 'result', {
      event: random.pick([...elections, ...referendums]),
      ...(random.once(2) ? { candidate: random.pick(actors) } : { option: 'yes' }),
      elected: random.once(2),
      ...(random.once(2) ? { share: random.pick([0, 5, 5, 7.5]) } : { votes: 12, seats: 0 }),
    }),
  );
  times(8, () =>
    claim('Finding', 'finding', {
      poll: random.pick(polls),
      question: random.pick(['who', 'why']),
      answer: `because ${made.length}`,
      ...(random.once(2) ? { share: random.pick([0, 3, 3.25]) } : {}),
      ...spoken(),
    }),
  );
  times(10, () =>
    claim('RuleValue', 'rule-value', {
      rule: random.pick(rules),
      ...(random.once(2) ? { amount: random.pick([7, 0.5]) } : { text: 'so it is' }),
      ...validity(),
    }),
  );
  times(4, () => claim('Position', 'position', { actor: random.pick(actors), topic: 'taxes', ...spoken() }));
  times(14, () =>
    claim('Naming', 'naming', {
      subject: random.pick(all.slice(0, 8)),
      value: random.pick(NAMES),
      language: random.pick(['en', 'ru', 'de']),
      ...validity(),
    }),
  );
  times(5, () => claim('Assertion', 'assertion', { subject: random.pick(all), topic: 'taxes', ...spoken() }));
  times(12, () =>
    claim('RuleValue', 'rule-value', {
      rule: rules[0],
      amount: made.length,
      validity: random.once(2)
        ? { startedBy: occurrences[0] }
        : { endedBy: occurrences[0], endState: random.pick(['IMPLIED', 'ENDED']) },
    }),
  );
  const figures = Array.from({ length: 6 }, () =>
    claim('Figure', 'figure', {
      subject: events[0],
      measure: random.pick(['guests', 'seats']),
      amount: random.pick([1, 2.5]),
      ...(random.once(2) ? { unit: 'people' } : {}),
      ...validity(),
    }),
  );
  const rank = (id: string) =>
    ['PREFERRED', undefined, 'DEPRECATED'].indexOf(
      records.find(({ fields }) => fields['id'] === id)!.fields['rank'] as undefined,
    );
  for (const between of [figures.slice(0, 2), figures.slice(2, 5)])
    add('Contradiction', { reason: 'Only one is true.', between: between.toSorted((a, b) => rank(a) - rank(b)) });

  const header = {
    Dataset: { id: 'generated', title: 'A generated data set', licence: 'CC0-1.0', languages: LANGUAGES },
  };
  return {
    'dataset.yaml': JSON.stringify(header),
    'records.jsonl': records.map(({ type, fields }) => JSON.stringify({ [type]: fields })).join('\n'),
  };
}
