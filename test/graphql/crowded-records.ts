import { commonRecords } from '../generator/common-records.ts';
import { every } from '../generator/settings.ts';

/**
 * JSON lines of many events of one day; others around it, undated, open at either end; one actor in all of the odd ones; claims
 * about one group that begin on few days; contradictions between them.
 */
export function crowdedRecords(crowd: number): string {
  const citations = ['passage/0-0'];
  const event = (name: string, date?: string | null): object[] => [
    { Occurrence: { id: `event/${name}`, kind: name.endsWith('3') ? 'PROTEST' : 'OTHER', labels: { en: name } } },
    ...(date === undefined ? [] : [{ Dating: { event: `event/${name}`, ...(date && { date }), citations } }]),
  ];
  const many = (count: number) => Array.from({ length: count }, (_, at) => at);
  const records: object[] = [
    {
      Person: [
        { id: 'person/hub', labels: { en: 'Hub' } },
        ...many(40).map((at) => ({ id: `person/p${at}`, labels: { en: at % 2 ? 'Same' : `P${at}` } })),
      ],
    },
    { Group: { id: 'group/all', labels: { en: 'All' } } },
    { Place: { id: 'place/square', labels: { en: 'Square' } } },
    { Post: { id: 'post/chair', labels: { en: 'Chair' } } },
    ...many(crowd).flatMap((at) => event(`crowd-${at}`, '2012-05-06')),
    ...many(23).flatMap((at) => event(`before-${at}`, `2012-05-0${1 + (at % 5)}`)),
    ...many(23).flatMap((at) => event(`after-${at}`, `2012-05${at % 2 ? '-07' : ''}`)),
    ...many(17).flatMap((at) => event(`undated-${at}`)),
    ...many(11).flatMap((at) => event(`ongoing-${at}`, at % 2 ? '2012-05-06/..' : null)),
    ...many(11).flatMap((at) => event(`begun-${at}`, '../2012-05-06')),
    ...many(130).map((at) => ({
      Participation: { actor: 'person/hub', event: `event/crowd-${at * 2 + 1}`, role: 'guest', citations },
    })),
    ...many(40).map((at) => ({
      Participation: { actor: `person/p${at}`, event: 'event/crowd-0', role: 'guest', citations },
    })),
    ...many(7).map((at) => ({
      Tie: { from: `event/undated-${at}`, predicate: 'held in', to: 'place/square', citations },
    })),
    ...many(60).map((at) => ({
      Tie: { from: `event/crowd-${at}`, predicate: 'held in', to: 'place/square', citations },
    })),
    ...many(40).map((at) => ({
      Tie: {
        id: `tie/t${at}`,
        from: `person/p${at}`,
        predicate: 'helped',
        to: at % 3 ? 'person/hub' : 'group/all',
        validity: { from: `201${at % 3}` },
        citations: [at % 4 ? 'passage/0-0' : 'passage/1-0'],
      },
    })),
    ...many(40).map((at) => ({
      Tenure: {
        holder: at % 2 ? 'person/hub' : `person/p${at}`,
        post: 'post/chair',
        validity: { from: `${1960 + (at % 2 ? at : 0)}`, to: `${1962 + (at % 2 ? at : 0)}`, endState: 'ENDED' },
        citations,
      },
    })),
    ...many(40).map((at) => ({
      Assertion: {
        id: `assertion/a${at}`,
        subject: 'group/all',
        topic: 'taxes',
        statement: { en: `It said thing ${at}.` },
        ...(at % 2 && { about: ['person/hub'] }),
        citations,
      },
    })),
    ...many(39).map((at) => ({
      Contradiction: {
        id: `contradiction/c${39 - at}`,
        reason: 'Both cannot be.',
        between: [`assertion/a${at}`, `assertion/a${at + 1}`],
      },
    })),
  ];
  const { header, words, sources } = commonRecords(every);
  const common = [header, ...words, ...sources].map(({ type, record }) => ({ [type]: record }));
  return [...common, ...records].map((each) => JSON.stringify(each)).join('\n');
}
