import { random } from '../graphql/little-graphs.ts';

type Value = Readonly<Record<string, unknown>>;

const ENTITIES: readonly (readonly [type: string, prefix: string])[] = [
  ['Person', 'person'],
  ['Party', 'party'],
  ['Institution', 'institution'],
  ['Organization', 'organization'],
  ['Group', 'group'],
  ['Place', 'place'],
  ['Post', 'post'],
  ['Rule', 'rule'],
  ['Election', 'event'],
  ['Referendum', 'event'],
  ['Poll', 'event'],
  ['Occurrence', 'event'],
];
/** Dates in every form, all of the years 1990 to 1998. */
const EARLY = ['1995', '1995-05', '1995-05-07', '1995~', '199X', '[1993..1995]', '[1993,1995]', '1995-21', '1995?'];
/** The same of the years 2000 to 2018. */
const LATE = ['2010', '2010-11', '2010-11-30', '2010%', '201X', '[2009..2011]', '{2009,2011}', '2010-33', '2010-?11'];

/**
 * A data set as JSON lines that breaks no rule, the same for the same number: every type of record, every key now there
 * and now not, every form of time that the rules take, texts in several languages in any order, lists in any order.
 */
export function anyDataset(seed: number): string {
  const next = random(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  const one = <T>(list: readonly T[]) => list[below(list.length)]!;
  const maybe = (key: string, value: () => unknown, share = 0.4): Value => (next() < share ? { [key]: value() } : {});
  const shuffledOf = <T>(list: readonly T[]) =>
    list
      .map((each) => [next(), each] as const)
      .toSorted(([a], [b]) => a - b)
      .map(([, each]) => each);
  const some = <T>(list: readonly T[], most: number) => shuffledOf(list).slice(0, 1 + below(most));
  const languages = one([['en'], ['en', 'kk'], ['kk', 'en', 'ru'], ['ru', 'kk'], ['en', 'zh-Hant']]);
  const inSome = <T>(value: (language: string) => T): Record<string, T> =>
    Object.fromEntries(some(languages, languages.length).map((language) => [language, value(language)]));
  const inAll = <T>(value: (language: string) => T): Record<string, T> =>
    Object.fromEntries(shuffledOf(languages).map((language) => [language, value(language)]));
  /** The data set's own language is among them, at any place. */
  const ownAndSome = (value: (language: string) => string) => {
    const [own = ''] = languages;
    const texts = inSome(value);
    return own in texts ? texts : { ...texts, [own]: value(own) };
  };

  const records: Value[] = [
    {
      Dataset: {
        id: `any-${seed}`,
        title: `Any “${seed}”`,
        licence: 'CC0-1.0',
        languages,
        ...maybe('description', () => 'What it tells.'),
        ...maybe('counts', () => ({ Tie: { min: 1 }, Claim: { min: 1, max: 500 } })),
      },
    },
  ];
  const add = (type: string, record: Value) => records.push({ [type]: record });
  const ids = new Map<string, string[]>();
  const of = (...types: string[]) => types.flatMap((type) => ids.get(type)!);

  for (const [type, prefix] of ENTITIES)
    for (let at = 0; at < 2 + below(3); at++) {
      const id = `${prefix}/${type.toLowerCase()}-${at}.${below(9)}`;
      ids.set(type, [...(ids.get(type) ?? []), id]);
      add(type, {
        ...maybe('aliases', () =>
          inSome((language) => some([`"${type}"`, `A\\${at}`, `Ä${language}`, '  x'.trim()], 3)),
        ),
        id,
        labels: ownAndSome((language) => `${type} ${at} ${language}`),
        ...maybe('description', () => ownAndSome((language) => `Who, in ${language}`)),
        ...(type === 'Post' ? maybe('seats', () => 1 + below(3), 0.7) : {}),
        ...(type === 'Occurrence' ? { kind: one(['PROTEST', 'OTHER', 'TRIAL']) } : {}),
        ...(type === 'Poll' ? maybe('kind', () => 'POLL') : {}),
      });
    }
  const actors = of('Person', 'Party', 'Institution', 'Organization', 'Group');
  const events = of('Election', 'Referendum', 'Poll', 'Occurrence');
  const everything = [...actors, ...events, ...of('Place', 'Post', 'Rule')];

  for (const [list, word] of [
    ['Role', 'guest'],
    ['Role', 'host'],
    ['Predicate', 'helped'],
    ['Topic', 'taxes'],
    ['Measure', 'seats'],
    ['Unit', 'people'],
  ] as const)
    add(list, { word, labels: inAll((language) => `${word} ${language}`) });

  const passages: Record<'early' | 'late', string[]> = { early: [], late: [] };
  for (const [name, published] of [
    ['early', '2020-05-10'],
    ['late', '2021-06'],
  ] as const) {
    add('Source', {
      id: `source/${name}`,
      title: `The ${name} one`,
      published,
      ...maybe('type', () => one(['webpage', 'report', 'speech'])),
      ...maybe('publisher', () => one(actors)),
      ...maybe('language', () => 'en'),
      ...maybe('url', () => `https://example.org/${name}?a=1&b=%20`),
      ...maybe('textSha256', () => 'b'.repeat(64)),
    });
    for (let at = 1; at < 5; at++) {
      const id = `passage/${name}-${at}`;
      const place = { paragraph: at, begins: 'one', ends: 'two', start: at * 10, end: at * 10 + 7 };
      add('Passage', { id, source: `source/${name}`, ...place, sha256: 'a'.repeat(64) });
      passages[name].push(id);
    }
    add('Passage', {
      id: `passage/${name}-title`,
      source: `source/${name}`,
      paragraph: 9,
      begins: 'a',
      ends: 'b',
      start: 0,
      end: 3,
      sha256: 'c'.repeat(64),
      noFact: 'A headline.',
    });
  }

  for (const event of some(events, events.length))
    add('Dating', {
      event,
      ...maybe('date', () => one([...LATE, '2005/2007-03', '2005/..', '2005/', '2006-01/2006-01', '2005?/2007~']), 0.8),
      citations: [one(passages.early)],
      ...maybe('statement', () => ownAndSome(() => `It was then.`), 0.2),
    });

  const kinds = [
    tenure,
    participation,
    tie,
    influence,
    result,
    finding,
    ruleValue,
    position,
    figure,
    naming,
    assertion,
  ];
  const claims: { id: string; kind: string; isEarly: boolean; names: string; isNormal: boolean }[] = [];
  for (let at = 0; at < 66; at++) claim(kinds[at % kinds.length]!, at);
  const contradictory = claims.filter(({ isNormal, kind }) => isNormal && kind === 'Figure');
  for (const { id, names } of contradictory) {
    const others = contradictory.filter((other) => other.id > id && other.names === names).map((other) => other.id);
    if (others.length > 0)
      add('Contradiction', {
        ...maybe('id', () => `contradiction/${id.slice(7)}`),
        reason: 'Not both.',
        between: [id, ...some(others, 2)],
      });
  }
  return `${shuffledOf(records)
    .map((record) => JSON.stringify(record))
    .join('\n')}\n`;

  function claim(make: (at: number) => { kind: string; names: string; own: Value }, at: number): void {
    const { kind, names, own } = make(at);
    const isEarly = next() < 0.6;
    const isNormal = next() < 0.8;
    const supersedable = claims.filter((each) => each.isEarly);
    const supersedes = !isEarly && supersedable.length > 0 && next() < 0.5 ? [one(supersedable)] : [];
    for (const each of supersedes) each.isEarly = false;
    const saidBy = next() < 0.3 ? some(actors, 2) : [];
    const prefix = kind.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
    const id = `${prefix}/c-${at}`;
    // What no own key tells apart from others must have its id, and so must what others refer to.
    const hasId = !['Naming', 'Finding'].includes(kind) || next() < 0.5;
    const cited = some(isEarly ? passages.early : passages.late, 3);
    add(kind, {
      ...own,
      ...(hasId && { id }),
      ...maybe(
        'statement',
        () => ownAndSome((language) => `Said in ${language}, number ${at}.`),
        'statement' in own ? 0 : 0.3,
      ),
      ...(isNormal
        ? maybe('rank', () => 'NORMAL', 0.1)
        : { rank: one(['PREFERRED', 'DEPRECATED']), rankReason: 'By chance.' }),
      ...(saidBy.length > 0 && { saidBy }),
      ...(saidBy.length > 0 && isEarly ? maybe('saidOn', () => one(LATE.slice(0, 4))) : {}),
      ...(supersedes.length > 0 && { supersedes: supersedes.map((each) => each.id) }),
      ...(claims.length > 0 ? maybe('regards', () => some(claims, 3).map((each) => each.id), 0.2) : {}),
      ...maybe('about', () => some(everything, 4), 0.2),
      citations: cited.map((passage, index) =>
        index === 0
          ? one<unknown>([passage, { passage }, { passage, stance: 'SUPPORTS' }])
          : { passage, stance: one(['MENTIONS', 'DISPUTES', 'SUPPORTS']) },
      ),
    });
    if (hasId && supersedes.length === 0) claims.push({ id, kind, isEarly, names, isNormal });
  }

  function validity(share = 0.7): Value {
    return maybe(
      'validity',
      () =>
        one<() => Value>([
          () => ({}),
          () => ({ from: one(EARLY) }),
          () => ({ from: one(EARLY), to: one(LATE), endState: 'ENDED' }),
          () => ({ to: one(LATE), endState: one(['ENDED', 'UNKNOWN']) }),
          () => ({ from: one(EARLY), endState: one(['ONGOING', 'UNKNOWN', 'ENDED', 'IMPLIED']) }),
          () => ({ endState: one(['ONGOING', 'UNKNOWN', 'ENDED', 'IMPLIED']) }),
          () => ({ ...maybe('from', () => one(EARLY)), endedBy: one(events), endState: one(['ENDED', 'IMPLIED']) }),
          () => ({ startedBy: one(events), ...maybe('endState', () => 'ONGOING') }),
          () => ({ from: one(EARLY), startedBy: one(events), to: one(LATE), endedBy: one(events), endState: 'ENDED' }),
        ])(),
      share,
    );
  }

  function tenure(at: number) {
    const post = one(of('Post'));
    const own = { holder: one(of('Person')), post, ...maybe('onBehalfOf', () => one(of('Party'))) };
    const before = claims.filter(({ kind, names }) => kind === 'Tenure' && names === `${post} undated`);
    const isUndated = at % 2 === 0;
    return {
      kind: 'Tenure',
      names: isUndated ? `${post} undated` : post,
      own: {
        ...own,
        ...maybe('acting', () => one([true, false])),
        ...(isUndated ? (before.length > 0 ? maybe('after', () => one(before).id) : {}) : validity(1)),
      },
    };
  }
  function participation() {
    const own = { actor: one(actors), event: one(events), role: one(['guest', 'host']), ...validity() };
    return { kind: 'Participation', names: '', own };
  }
  function tie() {
    const [from, to] = some(everything, 2).concat(everything[0]!, everything.at(-1)!);
    const ends = one<Value>([
      { from: from === to ? events[0] : from, predicate: 'helped', to: from === to ? actors[0] : to },
      { from: one(events), predicate: 'held in', to: one(of('Place')) },
      { from: one(of('Post')), predicate: 'post of', to: one(of('Institution', 'Party')) },
      { from: one(of('Person', 'Party')), predicate: 'member of', to: one(of('Group')) },
      { from: one(of('Election')), predicate: 'elects', to: one(of('Institution', 'Post')) },
      { from: of('Place')[0], predicate: 'part of', to: of('Place')[1] },
      { from: of('Occurrence')[1], predicate: 'part of', to: of('Occurrence')[0] },
    ]);
    return { kind: 'Tie', names: '', own: { ...ends, ...validity(0.5) } };
  }
  function influence() {
    const [cause, effect] = shuffledOf(events);
    return { kind: 'Influence', names: '', own: { cause, predicate: 'helped', effect, ...validity(0.3) } };
  }
  function result() {
    const whose = one([() => ({ candidate: one(actors) }), () => ({ option: 'Yes, "both"' })])();
    const what = { share: below(200) / 100, ...maybe('votes', () => below(1e9)), ...maybe('seats', () => below(100)) };
    const own = {
      event: one(of('Election', 'Referendum')),
      ...whose,
      ...what,
      ...maybe('elected', () => one([true, false])),
    };
    return { kind: 'Result', names: '', own: { ...own, ...validity(0.3) } };
  }
  function finding(at: number) {
    const statement = ownAndSome((language) => `Some thought so, in ${language}, ${at}.`);
    const own = { poll: one(of('Poll')), question: `Why ${at}?`, answer: 'Because.', statement };
    return { kind: 'Finding', names: '', own: { ...own, ...maybe('share', () => below(1000) / 10), ...validity(0.3) } };
  }
  function ruleValue() {
    const amount = { amount: one([5, 0.1, -3, 1e21, 5000]), ...maybe('unit', () => 'people') };
    const said = one<Value>([amount, { text: 'As before' }, { ...amount, text: 'As it was' }]);
    return { kind: 'RuleValue', names: '', own: { rule: one(of('Rule')), ...said, ...validity() } };
  }
  function position(at: number) {
    const statement = ownAndSome((language) => `It wants that, in ${language}, ${at}.`);
    return { kind: 'Position', names: '', own: { actor: one(actors), topic: 'taxes', statement, ...validity(0.3) } };
  }
  function figure() {
    const subject = one(everything.slice(0, 4));
    const own = { subject, measure: 'seats', amount: one([0, 41, 1.5, 20_000]), ...maybe('unit', () => 'people') };
    return { kind: 'Figure', names: subject, own: { ...own, ...validity() } };
  }
  function naming(at: number) {
    const own = { subject: one(everything), value: `Name ${at} «é»`, language: one(['en', 'fr', 'kk']) };
    return { kind: 'Naming', names: '', own: { ...own, ...validity() } };
  }
  function assertion(at: number) {
    const statement = ownAndSome((language) => `So it is, in ${language}, ${at}.`);
    return {
      kind: 'Assertion',
      names: '',
      own: { subject: one(everything), topic: 'taxes', statement, ...validity(0.3) },
    };
  }
}
