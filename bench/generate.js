// A data set of a size, from a seed: `node bench/generate.js --events 1000 --seed 1 --out DIR`.
import { createHash } from 'node:crypto';
import { createWriteStream, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { dayText, FIRST, LAST } from './days.js';
import { randomOf } from './random.js';
import {
  bodies,
  endings,
  given,
  matters,
  occurrences,
  offices,
  predicates,
  roles,
  roots,
  topics,
  town,
} from './words.js';

/** Share of the participations that one actor has, and of the tenures that one body has. */
const HUB = 0.02;

/** How many of everything there are beside so many events. */
export function sizes(events) {
  return {
    events,
    persons: Math.max(20, Math.round(events / 5)),
    parties: Math.max(3, Math.round(events / 1000)),
    institutions: Math.max(4, Math.round(events / 200)),
    places: Math.max(5, Math.round(events / 200)),
    rules: Math.max(2, Math.round(events / 1000)),
    sources: Math.max(2, Math.round(events / 10)),
    /** Of each ordinary post. */
    holders: 20,
    passagesPerSource: 6,
  };
}

export const ids = {
  person: (at) => `person/p${at}`,
  /** The actor with thousands of participations. */
  hubActor: 'person/p0',
  institution: (at) => `institution/i${at}`,
  /** The body with the most tenures. */
  hubInstitution: 'institution/i0',
  /** The post of that body that many hold at once. */
  hubPost: 'post/deputy',
  post: (institution, at) => `post/i${institution}-${at}`,
  place: (at) => `place/l${at}`,
  party: (at) => `party/a${at}`,
  event: (at) => `event/e${at}`,
  source: (at) => `source/s${at}`,
  passage: (source, at) => `passage/s${source}-${at}`,
};

/** Writes a data set into a folder, emptied of files of data before; the same arguments give the same bytes. */
export async function generate({ events, seed = 1, out, id = `bench-${events}` }) {
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(out)) if (/\.(jsonl|yaml)$/.test(name)) rmSync(join(out, name));
  const files = {};
  const add = async (file, type, record) => {
    files[file] ??= createWriteStream(join(out, `${file}.jsonl`));
    if (!files[file].write(`${JSON.stringify({ [type]: record })}\n`)) await once(files[file], 'drain');
  };
  for (const [file, type, record] of records({ events, seed, id })) await add(file, type, record);
  for (const file of Object.values(files)) {
    file.end();
    await once(file, 'finish');
  }
}

/** All records: [file, type, record]. */
export function* records({ events, seed, id }) {
  const size = sizes(events);
  const random = randomOf(seed);
  yield ['dataset', 'Dataset', { id, title: `Bench of ${events} events`, licence: 'CC0-1.0', languages: ['en'] }];
  yield* words();
  yield* actors(size, random);
  yield* sources(size);
  yield* tenures(size, random);
  yield* happenings(size, random);
}

function* words() {
  const declared = { Role: roles, Predicate: predicates, Topic: topics, Measure: ['participants'], Unit: ['people'] };
  for (const [type, list] of Object.entries(declared))
    for (const word of list) yield ['dataset', type, { word, labels: { en: word } }];
}

function* actors(size, random) {
  for (let at = 0; at < size.persons; at++) {
    const [first, root, ending] = [random.below(given.en.length), random.below(roots.en.length), random.below(6)];
    const surname = `${roots.en[root]}${endings.en[ending]}`;
    const labels = { en: `${given.en[first]} ${surname}` };
    // As sources in Cyrillic have it.
    const cyrillic = `${given.ru[first]} ${roots.ru[root]}${endings.ru[ending]}`;
    const aliases = { en: [`${given.en[first][0]}. ${surname}`, ...(random.chance(0.5) ? [cyrillic] : [])] };
    yield [
      'entities',
      'Person',
      {
        id: ids.person(at),
        labels,
        ...(random.chance(0.2) && { aliases }),
        description: { en: 'Politician' },
      },
    ];
  }
  for (let at = 0; at < size.parties; at++)
    yield ['entities', 'Party', { id: ids.party(at), labels: { en: `${townName(at)} Party` } }];
  for (let at = 0; at < size.places; at++)
    yield ['entities', 'Place', { id: ids.place(at), labels: { en: townName(at) } }];
  for (let at = 0; at < size.institutions; at++) {
    yield ['entities', 'Institution', { id: ids.institution(at), labels: { en: bodyName(at) } }];
    for (const [number, office] of offices.entries()) {
      const labels = { en: `${office} of the ${bodyName(at)}` };
      yield ['entities', 'Post', { id: ids.post(at, number), seats: 1, labels }];
    }
  }
  yield ['entities', 'Post', { id: ids.hubPost, labels: { en: `Deputy of the ${bodyName(0)}` } }];
  for (let at = 0; at < size.rules; at++)
    yield ['entities', 'Rule', { id: `rule/r${at}`, labels: { en: `Threshold for councils in ${townName(at)}` } }];
}

/** The sources in order of time, each of one day, as events are cited from those of their time. */
function* sources(size) {
  for (let at = 0; at < size.sources; at++) {
    const published = dayText(publication(at, size));
    const title = `Gazette of ${townName(at % size.places)}, No. ${at}`;
    yield ['sources', 'Source', { id: ids.source(at), title, type: 'article-newspaper', published, language: 'en' }];
    for (let number = 0; number < size.passagesPerSource; number++) {
      const id = ids.passage(at, number);
      const sha256 = createHash('sha256').update(id).digest('hex');
      const place = {
        paragraph: number + 1,
        begins: 'In that year',
        ends: 'was said.',
        start: number * 200,
        end: number * 200 + 150,
        sha256,
      };
      yield ['sources', 'Passage', { id, source: ids.source(at), ...place }];
    }
  }
}

const publication = (source, size) => Math.round(FIRST + ((source + 1) * (LAST - FIRST)) / size.sources) + 20;
/** The source of what happened at an event, or on a day. */
const sourceAt = (day, size) =>
  Math.min(size.sources - 1, Math.max(0, Math.floor(((day - FIRST) * size.sources) / (LAST - FIRST))));

function cite(day, size, random) {
  return [ids.passage(sourceAt(day, size), random.below(size.passagesPerSource))];
}

/** Chains of holders of each post; the hub's deputies hold one post side by side. */
function* tenures(size, random) {
  const holder = () => ids.person(1 + random.below(size.persons - 1));
  for (let at = 0; at < size.institutions; at++) {
    for (const number of offices.keys()) {
      const post = ids.post(at, number);
      yield [
        'claims',
        'Tie',
        { from: post, predicate: 'post of', to: ids.institution(at), citations: cite(FIRST, size, random) },
      ];
      const length = (LAST - FIRST) / size.holders;
      let begin = FIRST + random.below(300);
      for (let turn = 0; turn < size.holders; turn++) {
        const end = Math.round(begin + length * (0.8 + 0.3 * random.next()));
        const validity =
          turn === size.holders - 1
            ? { from: fuzzy(begin, random), endState: 'ONGOING' }
            : { from: fuzzy(begin, random), to: dayText(Math.min(end, LAST)), endState: 'ENDED' };
        yield ['claims', 'Tenure', { holder: holder(), post, validity, citations: cite(begin, size, random) }];
        begin = Math.min(end, LAST - 200) + (random.chance(0.1) ? 60 : 1);
      }
    }
  }
  const ties = { from: ids.hubPost, predicate: 'post of', to: ids.hubInstitution };
  yield ['claims', 'Tie', { ...ties, citations: cite(FIRST, size, random) }];
  const deputies = Math.round(size.institutions * offices.length * size.holders * HUB);
  for (let at = 0; at < deputies; at++) {
    const begin = Math.round(FIRST + (at * (LAST - FIRST - 1500)) / deputies);
    const validity = { from: dayText(begin), to: dayText(begin + 1400 + random.below(100)), endState: 'ENDED' };
    // Every person once, so that no claim comes twice.
    const deputy = ids.person(1 + (at % (size.persons - 1)));
    yield ['claims', 'Tenure', { holder: deputy, post: ids.hubPost, validity, citations: cite(begin, size, random) }];
  }
}

function* happenings(size, random) {
  const kinds = Object.keys(occurrences);
  const { events } = size;
  for (let at = 0; at < events; at++) {
    const day = Math.round(FIRST + ((at + random.next()) * (LAST - FIRST - 1)) / events);
    const id = ids.event(at);
    const place = random.below(size.places);
    const draw = random.next();
    const type = draw < 0.03 ? 'Election' : draw < 0.05 ? 'Poll' : 'Occurrence';
    const kind = random.pick(kinds);
    const cited = () => cite(day, size, random);
    const label = {
      Election: `Election of the council of ${townName(place)}`,
      Poll: `Survey in ${townName(place)}`,
      Occurrence: `${occurrences[kind]} ${townName(place)}`,
    }[type];
    yield ['events', type, { id, ...(type === 'Occurrence' && { kind }), labels: { en: label } }];
    yield ['event-claims', 'Dating', { event: id, date: eventDate(day, random), citations: cited() }];
    yield ['event-claims', 'Tie', { from: id, predicate: 'held in', to: ids.place(place), citations: cited() }];
    if (at > 0 && random.chance(0.1))
      yield [
        'event-claims',
        'Tie',
        { from: id, predicate: 'part of', to: ids.event(at - 1 - random.below(Math.min(at, 20))), citations: cited() },
      ];
    if (at > 0 && random.chance(0.3))
      yield [
        'event-claims',
        'Influence',
        {
          cause: ids.event(at - 1 - random.below(Math.min(at, 50))),
          predicate: random.pick(['led to', 'followed']),
          effect: id,
          citations: cited(),
        },
      ];
    const candidates = yield* takingPart(id, size, random, cited);
    if (type === 'Election') {
      yield [
        'event-claims',
        'Tie',
        { from: id, predicate: 'elects', to: ids.institution(random.below(size.institutions)), citations: cited() },
      ];
      for (const [order, candidate] of candidates.slice(0, 3).entries()) {
        const result = { share: [51.5, 30.2, 12][order], elected: order === 0 };
        yield ['event-claims', 'Result', { event: id, candidate, ...result, citations: cited() }];
      }
    }
    if (type === 'Poll')
      for (const [answer, share] of Object.entries({ yes: 48.5, no: 31, 'do not know': 20.5 })) {
        const statement = { en: `Asked about ${townName(place)}, ${share} per cent answered “${answer}”.` };
        const finding = { poll: id, question: 'Do you support the reform?', answer, share, statement };
        yield ['event-claims', 'Finding', { ...finding, citations: cited() }];
      }
    if (random.chance(0.1))
      yield [
        'event-claims',
        'Figure',
        { subject: id, measure: 'participants', amount: random.below(100_000), unit: 'people', citations: cited() },
      ];
    if (random.chance(0.4)) yield* said(id, at, size, random, cited);
  }
  for (let at = 0; at < size.rules; at++)
    for (const amount of [5, 7]) {
      const validity = {
        from: amount === 5 ? '1990' : '2010',
        ...(amount === 5 ? { to: '2009', endState: 'ENDED' } : { endState: 'ONGOING' }),
      };
      yield [
        'claims',
        'RuleValue',
        { rule: `rule/r${at}`, amount, unit: 'people', validity, citations: cite(LAST, size, random) },
      ];
    }
}

/** Two to six participants, four on average, each once; the hub actor in its share of all. */
function* takingPart(event, size, random, cited) {
  const taking = new Set();
  const count = 2 + random.below(5);
  while (taking.size < count) {
    const draw = random.next();
    if (draw < HUB) taking.add(ids.hubActor);
    else if (draw < 0.05) taking.add(ids.party(random.below(size.parties)));
    else if (draw < 0.08) taking.add(ids.institution(random.below(size.institutions)));
    else taking.add(ids.person(1 + random.below(size.persons - 1)));
    if (taking.size < count && taking.size >= size.persons) break;
  }
  for (const actor of taking)
    yield ['event-claims', 'Participation', { actor, event, role: random.pick(roles), citations: cited() }];
  return [...taking];
}

/** An opinion on an event or what an actor stands for; now and then somebody's word. */
function* said(event, at, size, random, cited) {
  const who = ids.person(1 + random.below(size.persons - 1));
  const topic = random.pick(topics);
  if (random.chance(0.3)) {
    const statement = { en: `In event ${at} it was said that the law on ${topic} had to change.` };
    yield ['event-claims', 'Position', { actor: who, topic, statement, about: [event], citations: cited() }];
    return;
  }
  const statement = { en: `What happened at event ${at} was explained by the quarrel over ${topic}.` };
  yield [
    'event-claims',
    'Assertion',
    { subject: event, topic, statement, ...(random.chance(0.5) && { saidBy: [who] }), citations: cited() },
  ];
}

/** Most dates are days; some months, years and spans of a few weeks. */
function eventDate(day, random) {
  const draw = random.next();
  if (draw < 0.05) return `${dayText(day)}/${dayText(day + 1 + random.below(60))}`;
  return fuzzy(day, random);
}

function fuzzy(day, random) {
  const text = dayText(day);
  const draw = random.next();
  return draw < 0.78 ? text : draw < 0.93 ? text.slice(0, 7) : draw < 0.96 ? text.slice(0, 4) : `${text}~`;
}

function townName(at) {
  const [first, last] = [town.first[at % 16], town.last[Math.floor(at / 16) % 16]];
  const number = Math.floor(at / 256);
  return `${first}${last}${number ? ` ${number + 1}` : ''}`;
}

function bodyName(at) {
  const place = Math.floor(at / (bodies.length * matters.length));
  return `${bodies[at % bodies.length]} ${matters[Math.floor(at / bodies.length) % matters.length]} of ${townName(place)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      events: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
    },
  });
  if (!values.out) throw new Error('expected --out DIR');
  await generate({ events: Number(values.events), seed: Number(values.seed), out: values.out });
}
