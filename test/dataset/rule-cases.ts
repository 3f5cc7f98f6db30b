import type { RuleId } from '../../src/dataset/rules/table.ts';
import { sha256 } from '../../src/dataset/texts.ts';
import { base, type Files } from './written-set.ts';

/** A rule broken once and kept once, by files that are read beside the base. */
export interface RuleCase {
  readonly rule: RuleId;
  /** What is told apart where one rule has several cases. */
  readonly what?: string;
  readonly broken: Files | string;
  /** What stands in the file where the problem is; empty where the problem is the file. */
  readonly at: string;
  /** The one line that is printed, from the rule on. */
  readonly line: string;
  readonly kept: Files | string;
  /** Instead of the base. */
  readonly without?: true;
  readonly texts?: Files;
}

const text = 'Title\n\nAnn came. Bob left! Cem stayed? Ann went.\nthe end and the end\n';
const sourced = (passage: string) => `
Source: { id: source/text, title: Text, published: 2020-02, textSha256: ${sha256(text)} }
Passage: { id: passage/text, source: source/text, paragraph: 2, ${passage} }
`;
const texts = { 'a.txt': text };
const bobLeft = `start: 17, end: 25, sha256: ${sha256('Bob left')}`;
const tenure = 'holder: person/ann, post: post/chair, citations: [passage/may]';
const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

/** Every rule at least once. */
export const ruleCases: readonly RuleCase[] = [
  {
    rule: 'R01',
    what: 'YAML',
    broken: 'Person:\n  - { id: person/dan, labels: { en: Dan }\n  - { id: person/eve, labels: { en: Eve } }\n',
    at: '- { id: person/eve',
    line: 'R01  not YAML: Flow map in block collection must be sufficiently indented and end with a }',
    kept: 'Person:\n  - { id: person/dan, labels: { en: Dan } }\n',
  },
  {
    rule: 'R01',
    what: 'tabs',
    broken: 'Person:\n\tid: person/dan\n\tlabels: { en: Dan }\n',
    at: '\tid: person/dan',
    line: 'R01  not YAML: Tabs are not allowed as indentation',
    kept: 'Person:\n  id: person/dan\n  labels: { en: Dan }\n',
  },
  {
    rule: 'R01',
    what: 'JSON',
    broken: { 'x.jsonl': '{"Person": {"id": "person/dan", "labels": {"en": "Dan"}}}\n{"Person": {"id": "person/eve"' },
    at: '',
    line: 'R01  not JSON: ',
    kept: { 'x.jsonl': '{"Person": {"id": "person/dan", "labels": {"en": "Dan"}}}\n\n' },
  },
  {
    rule: 'R02',
    what: 'UTF-8',
    broken: { 'x.yaml': Buffer.from('Person: { id: person/dan, labels: { en: "D\xe1n" } }', 'latin1') },
    at: '',
    line: 'R02  the file is not UTF-8',
    kept: 'Person: { id: person/dan, labels: { en: Dán } }',
  },
  {
    rule: 'R02',
    what: '.yml',
    broken: { 'x.yml': 'Person: { id: person/dan, labels: { en: Dan } }' },
    at: 'Person: { id: person',
    line: 'R02  the name ends in .yml; expected .yaml',
    kept: { 'x.yaml': 'Person: { id: person/dan, labels: { en: Dan } }' },
  },
  {
    rule: 'R02',
    what: '.YAML',
    broken: { 'x.YAML': 'Person: { id: person/dan, labels: { en: Dan } }' },
    at: 'Person: { id: person',
    line: 'R02  the name ends in .YAML; expected .yaml',
    kept: { 'X.yaml': 'Person: { id: person/dan, labels: { en: Dan } }' },
  },
  {
    rule: 'R02',
    what: '.ndjson',
    broken: { 'x.ndjson': '{"Person": {"id": "person/dan", "labels": {"en": "Dan"}}}' },
    at: '{"Person":',
    line: 'R02  the name ends in .ndjson; expected .jsonl',
    kept: { 'x.ndjson.jsonl': '{"Person": {"id": "person/dan", "labels": {"en": "Dan"}}}' },
  },
  {
    rule: 'R03',
    what: 'alias',
    broken: 'Person:\n  - &dan { id: person/dan, labels: { en: Dan } }\n  - *dan\n',
    at: '*dan',
    line: 'R03  alias *dan is not allowed; write its content out',
    kept: 'Person:\n  - { id: person/dan, labels: { en: "*dan" } }\n',
  },
  {
    rule: 'R03',
    what: 'tag',
    broken: 'Person: { id: person/dan, labels: { en: !!str 12 } }\n',
    at: '12',
    line: 'R03  tag "tag:yaml.org,2002:str" is not allowed; remove it; put quotes around text',
    kept: 'Person: { id: person/dan, labels: { en: "12" } }\n',
  },
  {
    rule: 'R03',
    what: 'documents',
    broken: 'Person: { id: person/dan, labels: { en: Dan } }\n---\nPerson: []\n',
    at: 'Person: []',
    line: 'R03  a second document begins here; write one document per file, without "---" in between',
    kept: '---\nPerson: { id: person/dan, labels: { en: Dan } }\n',
  },
  {
    rule: 'R04',
    what: 'YAML',
    broken: 'Person: { id: person/dan, labels: { en: Dan }, id: person/eve }\n',
    at: 'id: person/eve',
    line: 'R04  duplicate key "id"; remove one of them, or start a new record between them',
    kept: 'Person: { id: person/dan, labels: { en: Dan } }\n',
  },
  {
    rule: 'R04',
    what: 'JSON',
    broken: { 'x.jsonl': '{"Person": {"id": "person/dan", "labels": {"en": "D", "en": "Dan"}}}' },
    at: '"en": "Dan"}}}',
    line: 'R04  duplicate key "en"; remove one of them',
    kept: { 'x.jsonl': '{"Person": {"id": "person/dan", "labels": {"en": "Dan"}}}' },
  },
  {
    rule: 'R05',
    what: 'list',
    broken: '- { id: person/dan, labels: { en: Dan } }\n',
    at: '- { id: person/dan',
    line: 'R05  the top level of the file is a list; expected record types as keys, such as "Person:", each with one record or a list of records',
    kept: 'Person: []\n',
  },
  {
    rule: 'R05',
    what: 'empty',
    broken: '# nothing\n',
    at: '# nothing',
    line: 'R05  the file is empty; expected record types as keys, such as "Person:", each with one record or a list of records',
    kept: 'Person: []\n',
  },
  {
    rule: 'R05',
    what: 'JSON',
    broken: { 'x.jsonl': '[1]' },
    at: '[1]',
    line: 'R05  the top level of the line is a list; expected record types as keys, such as {"Person": …}, each with one record or a list of records',
    kept: { 'x.jsonl': '{"Person": []}' },
  },
  {
    rule: 'R06',
    broken:
      'Persson:\n  - { id: person/dan, labels: { en: Dan } }\n  - { id: person/eve, labels: { en: Eve } }\nTenure: { holder: person/dan, post: post/chair, citations: [passage/may] }\n',
    at: 'Persson:',
    line: 'R06  unknown record type "Persson"; did you mean "Person"?',
    kept: 'Person: { id: person/dan, labels: { en: Dan } }\n',
  },
  {
    rule: 'R07',
    broken: 'Tenure: { hoder: person/ann, post: post/chair, citations: [passage/may] }\n',
    at: 'hoder: person/ann',
    line: 'R07  unknown key "hoder" in Tenure; did you mean "holder"?',
    kept: `Tenure: { ${tenure} }\n`,
  },
  {
    rule: 'R07',
    what: 'under validity',
    broken: `Tenure:\n  - { ${tenure}, endState: ENDED }\n`,
    at: 'endState: ENDED',
    line: 'R07  unknown key "endState" in Tenure; it belongs under "validity"',
    kept: `Tenure:\n  - { ${tenure}, validity: { endState: ENDED } }\n`,
  },
  {
    rule: 'R07',
    what: '__proto__',
    broken: 'Person: { id: person/dan, labels: { en: Dan, __proto__: x } }\n',
    at: '__proto__: x',
    line: 'R07  unknown key "__proto__" in labels of Person; remove the key',
    kept: 'Person: { id: person/dan, labels: { en: Dan } }\n',
  },
  {
    rule: 'R07',
    what: '__proto__ in JSON',
    broken: { 'x.jsonl': '{"Person": {"id": "person/dan", "labels": {"en": "D", "\\u005f_proto__": {"kk": "D"}}}}' },
    at: '"\\u005f_proto__"',
    line: 'R07  unknown key "__proto__" in labels of Person; remove the key',
    kept: { 'x.jsonl': '{"Person": {"id": "person/dan", "labels": {"en": "D", "kk": "D"}}}' },
  },
  {
    rule: 'R07',
    what: 'merge key',
    broken: 'Person: { id: person/dan, labels: { en: Dan }, <<: { description: { en: A head } } }\n',
    at: '<<: { description',
    line: 'R07  unknown key "<<" in Person; expected id, labels, ',
    kept: 'Person: { id: person/dan, labels: { en: Dan }, description: { en: A head } }\n',
  },
  {
    rule: 'R08',
    broken: 'Tenure:\n  - holder: person/ann\n    citations: [passage/may]\n',
    at: 'holder: person/ann',
    line: 'R08  Tenure lacks "post"',
    kept: 'Tenure:\n  - holder: person/ann\n    post: post/chair\n    citations: [passage/may]\n',
  },
  {
    rule: 'R09',
    broken: `Tenure:\n  ${tenure.replaceAll(', ', '\n  ')}\n  validity: { from: 2020 }\n`,
    at: '2020',
    line: 'R09  validity.from: expected text, found number 2020; put quotes around it',
    kept: `Tenure:\n  ${tenure.replaceAll(', ', '\n  ')}\n  validity: { from: "2020" }\n`,
  },
  {
    rule: 'R09',
    what: 'a record',
    broken: 'Person: person/dan\n',
    at: 'person/dan',
    line: 'R09  the record: expected a mapping, found text "person/dan"',
    kept: 'Person: { id: person/dan, labels: { en: Dan } }\n',
  },
  {
    rule: 'R10',
    what: 'one of a list',
    broken: 'Occurrence: { id: event/row, kind: PROTESTS, labels: { en: Row } }\n',
    at: 'PROTESTS',
    line: 'R10  kind: expected one of ADDRESS, ',
    kept: 'Occurrence: { id: event/row, kind: PROTEST, labels: { en: Row } }\n',
  },
  {
    rule: 'R10',
    what: 'range',
    broken: 'Result: { event: event/vote, candidate: person/ann, share: 101, citations: [passage/may] }\n',
    at: '101',
    line: 'R10  share: expected at most 100, found 101',
    kept: 'Result: { event: event/vote, candidate: person/ann, share: 100, citations: [passage/may] }\n',
  },
  {
    rule: 'R10',
    what: 'id',
    broken: 'Person: { id: person/Dan, labels: { en: Dan } }\n',
    at: 'person/Dan',
    line: 'R10  id: expected an id: its prefix, a slash and lower-case words joined by hyphens, such as person/tokayev, found "person/Dan"',
    kept: 'Person: { id: person/dan-2.b, labels: { en: Dan } }\n',
  },
  {
    rule: 'R11',
    broken:
      'Person: { id: party/dan, labels: { en: Dan } }\nTie: { from: party/dan, predicate: helped, to: person/ann, citations: [passage/may] }\n',
    at: 'party/dan',
    line: 'R11  id "party/dan" of Person: expected the prefix "person/"; write "person/dan"',
    kept: 'Person: { id: person/dan, labels: { en: Dan } }\n',
  },
  {
    rule: 'R12',
    broken: 'Tenure: { holder: person/anne, post: post/chair, citations: [passage/may] }\n',
    at: 'person/anne',
    line: 'R12  holder refers to unknown person "person/anne"; did you mean "person/ann"?',
    kept: `Tenure: { ${tenure} }\n`,
  },
  {
    rule: 'R13',
    broken: 'Tenure: { holder: party/river, post: post/chair, citations: [passage/may] }\n',
    at: 'party/river',
    line: 'R13  holder refers to Party "party/river"; expected Person',
    kept: `Tenure: { ${tenure} }\n`,
  },
  {
    rule: 'R14',
    what: 'id',
    broken: 'Person:\n  - { id: person/dan, labels: { en: Dan } }\n  - { id: person/dan, labels: { en: Dana } }\n',
    at: 'person/dan',
    line: 'R14  duplicate id "person/dan"; first used at x.yaml:2',
    kept: 'Person:\n  - { id: person/dan, labels: { en: Dan } }\n  - { id: person/dana, labels: { en: Dan } }\n',
  },
  {
    rule: 'R14',
    what: 'the same claim',
    broken: `Tenure:\n  - { ${tenure} }\n  - { ${tenure}, acting: false, rank: NORMAL }\n`,
    at: '{ holder: person/ann',
    line: 'R14  duplicate Tenure; first given at x.yaml:2',
    kept: `Tenure:\n  - { ${tenure} }\n  - { ${tenure}, validity: { from: "2019" } }\n`,
  },
  {
    rule: 'R15',
    broken: 'Participation: { actor: person/ann, event: event/vote, role: guests, citations: [passage/may] }\n',
    at: 'guests',
    line: 'R15  role: the role "guests" is not declared; did you mean "guest"?',
    kept: 'Participation: { actor: person/ann, event: event/vote, role: guest, citations: [passage/may] }\n',
  },
  {
    rule: 'R16',
    broken: 'Role: { word: guest, labels: { en: visitor, kk: қонақ } }\n',
    at: 'guest',
    line: 'R16  role "guest" is declared twice',
    kept: 'Topic: { word: guest, labels: { en: visitor, kk: қонақ } }\n',
  },
  {
    rule: 'R16',
    what: 'reserved',
    broken: 'Predicate: { word: held in, labels: { en: in, kk: ішінде } }\n',
    at: 'held in',
    line: 'R16  predicate "held in" is reserved; remove the declaration',
    kept: 'Predicate: { word: held at, labels: { en: at, kk: жанында } }\n',
  },
  {
    rule: 'R17',
    broken: 'Naming: { subject: person/ann, value: A, language: en, citations: [passage/may, passage/may] }\n',
    at: 'passage/may]',
    line: 'R17  citations names "passage/may" twice; remove one of them',
    kept: 'Naming: { subject: person/ann, value: A, language: en, citations: [passage/may, passage/june] }\n',
  },
  {
    rule: 'R18',
    broken: 'Tie: { from: event/march, predicate: held in, to: institution/house, citations: [passage/may] }\n',
    at: 'held in',
    line: 'R18  "held in" links Occurrence to Institution; expected Election, Referendum, Poll, Occurrence to Place',
    kept: 'Tie: { from: event/march, predicate: held in, to: place/lorn, citations: [passage/may] }\n',
  },
  {
    rule: 'R20',
    broken: `Tenure: { ${tenure}, validity: { from: 2019-02-29 } }\n`,
    at: '2019-02-29',
    line: 'R20  validity.from is not EDTF: "2019-02-29": this day does not exist; expected 01 to 28 in 2019-02; docs/edtf.md',
    kept: `Tenure: { ${tenure}, validity: { from: 2020-02-29 } }\n`,
  },
  {
    rule: 'R21',
    broken: `Tenure: { ${tenure}, validity: { from: 2019/2020 } }\n`,
    at: '2019/2020',
    line: 'R21  validity.from: expected a date, found the interval "2019/2020"; write its ends as from and to',
    kept: 'Dating: { event: event/vote, date: 2019/2020, citations: [passage/may] }\n',
  },
  {
    rule: 'R22',
    broken: 'Dating: { event: event/vote, date: "-9999", citations: [passage/may] }\n',
    at: '"-9999"',
    line: 'R22  date: "-9999" lies outside the years -9998 to 9998',
    kept: 'Dating: { event: event/vote, date: "-9998", citations: [passage/may] }\n',
  },
  {
    rule: 'R23',
    what: 'its own dates',
    broken: `Tenure: { ${tenure}, validity: { from: 2019-03, to: 2019-02, endState: ENDED } }\n`,
    at: '{ from: 2019-03, to:',
    line: "R23  it cannot begin before 2019-03-01 or end after 2019-02-28; check from, to, startedBy, endedBy and the source's date of publication",
    kept: `Tenure: { ${tenure}, validity: { from: 2019-03, to: 2019-03, endState: ENDED } }\n`,
  },
  {
    rule: 'R23',
    what: 'its own dates, with one that came after it',
    broken: `
Tenure:
  - { id: tenure/ann, ${tenure}, validity: { from: 2019-05, to: 2019-03, endState: ENDED } }
  - { holder: person/bob, post: post/chair, after: tenure/ann, validity: { from: 2019-04, endState: UNKNOWN }, citations: [passage/may] }
`,
    at: '{ from: 2019-05, to:',
    line: 'R23  it cannot begin before 2019-05-01 or end after 2019-03-31',
    kept: `
Tenure:
  - { id: tenure/ann, ${tenure}, validity: { from: 2019-02, to: 2019-03, endState: ENDED } }
  - { holder: person/bob, post: post/chair, after: tenure/ann, validity: { from: 2019-04, endState: UNKNOWN }, citations: [passage/may] }
`,
  },
  {
    rule: 'R23',
    what: 'an event that it connects',
    broken: `Participation: { actor: person/ann, event: event/march, role: guest, validity: { from: 2020-04-30 }, citations: [passage/june] }\n`,
    at: 'event/march',
    line: 'R23  it cannot begin after 2020-04-30, but names "event/march", which cannot have begun before 2020-05-01',
    kept: `Participation: { actor: person/ann, event: event/march, role: guest, validity: { from: '[2020-04-30..2020-05-01]' }, citations: [passage/june] }\n`,
  },
  {
    rule: 'R23',
    what: 'the event that ended it',
    broken: `Tenure: { ${tenure}, validity: { to: 2020-05-02, endState: ENDED, endedBy: event/march } }\n`,
    at: 'event/march',
    line: 'R23  it cannot end before 2020-05-02, but was ended by "event/march", which cannot have lasted beyond 2020-05-01',
    kept: `Tenure: { ${tenure}, validity: { to: 2020-05, endState: ENDED, endedBy: event/march } }\n`,
  },
  {
    rule: 'R23',
    what: 'after',
    broken: `
Tenure:
  - { id: tenure/ann, ${tenure}, validity: { to: 2019-05-03, endState: ENDED } }
  - { id: tenure/bob, holder: person/bob, post: post/chair, after: tenure/ann, citations: [passage/may] }
  - { holder: person/cem, post: post/chair, after: tenure/bob, validity: { to: 2019-05-02, endState: ENDED }, citations: [passage/may] }
`,
    at: 'tenure/bob',
    line: 'R23  it cannot begin after 2019-05-02, but follows "tenure/bob", which cannot end before 2019-05-03',
    kept: `
Tenure:
  - { id: tenure/ann, ${tenure}, validity: { to: 2019-05-03, endState: ENDED } }
  - { id: tenure/bob, holder: person/bob, post: post/chair, after: tenure/ann, citations: [passage/may] }
  - { holder: person/cem, post: post/chair, after: tenure/bob, validity: { to: 2019-05-03, endState: ENDED }, citations: [passage/may] }
`,
  },
  {
    rule: 'R24',
    what: 'to without endState',
    broken: `Tenure: { ${tenure}, validity: { to: "2019" } }\n`,
    at: '{ to: "2019" } }',
    line: 'R24  validity has to without endState; write ENDED, or UNKNOWN if it lasted at least until then',
    kept: `Tenure: { ${tenure}, validity: { to: "2019", endState: UNKNOWN } }\n`,
  },
  {
    rule: 'R24',
    what: 'endedBy without endState',
    broken: `Tenure: { ${tenure}, validity: { endedBy: event/march } }\n`,
    at: '{ endedBy: event/mar',
    line: 'R24  validity has endedBy without endState; write ENDED if the source states the end, IMPLIED if only the event brought it about',
    kept: `Tenure: { ${tenure}, validity: { endedBy: event/march, endState: IMPLIED } }\n`,
  },
  {
    rule: 'R24',
    what: 'ONGOING with to',
    broken: `Tenure: { ${tenure}, validity: { to: "2019", endState: ONGOING } }\n`,
    at: 'ONGOING',
    line: 'R24  endState ONGOING cannot be combined with to; write ENDED, or remove to',
    kept: `Tenure: { ${tenure}, validity: { endState: ONGOING } }\n`,
  },
  {
    rule: 'R24',
    what: 'IMPLIED with to',
    broken: `Tenure: { ${tenure}, validity: { to: "2019", endState: IMPLIED } }\n`,
    at: 'IMPLIED',
    line: 'R24  endState IMPLIED cannot be combined with to; write ENDED if the source states the end',
    kept: `Tenure: { ${tenure}, validity: { endState: IMPLIED } }\n`,
  },
  {
    rule: 'R24',
    what: 'UNKNOWN with endedBy',
    broken: `Tenure: { ${tenure}, validity: { endedBy: event/march, endState: UNKNOWN } }\n`,
    at: 'UNKNOWN',
    line: 'R24  endState UNKNOWN cannot be combined with endedBy; write ENDED if',
    kept: `Tenure: { ${tenure}, validity: { to: "2020", endedBy: event/march, endState: ENDED } }\n`,
  },
  {
    rule: 'R25',
    broken: 'Source: { id: source/late, title: Late, published: "[2020..]" }\n',
    at: '"[2020..]"',
    line: 'R25  published: "[2020..]" has no last day; write the latest possible day, such as "[..2022-06-30]"',
    kept: 'Source: { id: source/late, title: Late, published: "[..2020]" }\n',
  },
  {
    rule: 'R26',
    broken: `
Tenure:
  - { id: tenure/clerk, holder: person/bob, post: post/clerk, citations: [passage/may] }
  - { ${tenure}, after: tenure/clerk }
`,
    at: 'tenure/clerk',
    line: 'R26  after names a Tenure with post "post/clerk"; expected "post/chair"',
    kept: `
Tenure:
  - { id: tenure/clerk, holder: person/bob, post: post/chair, citations: [passage/may] }
  - { ${tenure}, after: tenure/clerk }
`,
  },
  {
    rule: 'R30',
    broken:
      'Naming: { subject: person/ann, value: A, language: en, citations: [{ passage: passage/may, stance: DISPUTES }] }\n',
    at: '[{ passage: passage/',
    line: 'R30  no citation supports the claim; cite at least one passage that does',
    kept: 'Naming: { subject: person/ann, value: A, language: en, citations: [passage/june, { passage: passage/may, stance: DISPUTES }] }\n',
  },
  {
    rule: 'R30',
    what: 'none',
    broken: 'Naming: { subject: person/ann, value: A, language: en }\n',
    at: '{ subject: person/an',
    line: 'R30  Naming cites no passage; cite at least one that supports it',
    kept: 'Naming: { subject: person/ann, value: A, language: en, citations: [passage/may] }\n',
  },
  {
    rule: 'R31',
    broken: `
Tenure:
  - { id: tenure/june, holder: person/ann, post: post/chair, citations: [passage/june] }
  - { ${tenure}, supersedes: [tenure/june] }
`,
    at: 'tenure/june]',
    line: 'R31  supersedes "tenure/june", known from 2020-06-30; this claim is known from 2020-05-10; write a Contradiction where neither is later',
    kept: `
Tenure:
  - { id: tenure/may, ${tenure} }
  - { holder: person/bob, post: post/chair, citations: [passage/june], supersedes: [tenure/may] }
`,
  },
  {
    rule: 'R32',
    what: 'after',
    broken: `
Tenure:
  - { id: tenure/ann, ${tenure}, after: tenure/bob }
  - { id: tenure/bob, holder: person/bob, post: post/chair, after: tenure/ann, citations: [passage/may] }
`,
    at: 'tenure/bob',
    line: 'R32  after forms a circle through "tenure/ann", "tenure/bob"; remove one of these links',
    kept: `
Tenure:
  - { id: tenure/ann, ${tenure} }
  - { id: tenure/bob, holder: person/bob, post: post/chair, after: tenure/ann, citations: [passage/may] }
`,
  },
  {
    rule: 'R32',
    what: 'supersedes',
    broken: `
Tenure:
  - { id: tenure/ann, ${tenure}, supersedes: [tenure/bob] }
  - { id: tenure/bob, holder: person/bob, post: post/chair, supersedes: [tenure/ann], citations: [passage/june] }
`,
    at: 'tenure/bob]',
    line: 'R32  supersedes forms a circle through "tenure/ann", "tenure/bob"; remove one of these links',
    kept: `
Tenure:
  - { id: tenure/ann, ${tenure} }
  - { id: tenure/bob, holder: person/bob, post: post/chair, supersedes: [tenure/ann], citations: [passage/june] }
`,
  },
  {
    rule: 'R32',
    what: 'part of',
    broken: `
Tie:
  - { from: event/talks, predicate: part of, to: event/march, citations: [passage/may] }
  - { from: event/march, predicate: part of, to: event/talks, citations: [passage/may] }
`,
    at: 'event/march',
    line: 'R32  "part of" forms a circle through "event/talks", "event/march"; remove one of these links',
    kept: `
Tie:
  - { from: event/talks, predicate: part of, to: event/march, citations: [passage/may] }
  - { from: event/march, predicate: part of, to: event/talks, rank: DEPRECATED, rankReason: A slip., citations: [passage/may] }
`,
  },
  {
    rule: 'R33',
    broken: `Tenure: { ${tenure}, rank: PREFERRED }\n`,
    at: 'PREFERRED',
    line: 'R33  rank PREFERRED without rankReason; give the reason in rankReason',
    kept: `Tenure: { ${tenure}, rank: PREFERRED, rankReason: It is exact. }\n`,
  },
  {
    rule: 'R33',
    what: 'a reason without a rank',
    broken: `Tenure: { ${tenure}, rankReason: It is exact. }\n`,
    at: 'It is exact.',
    line: 'R33  rankReason without a rank; give the rank: PREFERRED or DEPRECATED',
    kept: `Tenure: { ${tenure}, rank: DEPRECATED, rankReason: It is wrong. }\n`,
  },
  {
    rule: 'R34',
    broken: 'Result: { event: event/vote, candidate: person/ann, citations: [passage/may] }\n',
    at: '{ event: event/vote,',
    line: 'R34  Result lacks share, votes, seats or elected',
    kept: 'Result: { event: event/vote, candidate: person/ann, elected: false, citations: [passage/may] }\n',
  },
  {
    rule: 'R34',
    what: 'nobody',
    broken: 'Result: { event: event/vote, share: 12, citations: [passage/may] }\n',
    at: '{ event: event/vote,',
    line: 'R34  Result lacks candidate or option',
    kept: 'Result: { event: event/vote, option: "yes", share: 12, citations: [passage/may] }\n',
  },
  {
    rule: 'R35',
    broken: 'RuleValue: { rule: rule/threshold, unit: people, citations: [passage/may] }\n',
    at: '{ rule: rule/thresho',
    line: 'R35  RuleValue has neither amount nor text; add an amount or a text',
    kept: 'RuleValue: { rule: rule/threshold, text: none, citations: [passage/may] }\n',
  },
  {
    rule: 'R36',
    broken: 'Occurrence: { id: event/survey, kind: POLL, labels: { en: Survey } }\n',
    at: 'POLL',
    line: 'R36  kind POLL does not fit Occurrence; make it a Poll, or use another kind',
    kept: 'Poll: { id: event/survey, kind: POLL, labels: { en: Survey } }\n',
  },
  {
    rule: 'R36',
    what: 'election',
    broken: 'Election: { id: event/runoff, kind: PROTEST, labels: { en: Run-off } }\n',
    at: 'PROTEST',
    line: 'R36  kind PROTEST does not fit Election; expected ELECTION; remove the key',
    kept: 'Election: { id: event/runoff, labels: { en: Run-off } }\n',
  },
  {
    rule: 'R37',
    broken: `
Tenure:
  - { id: tenure/ann, ${tenure} }
  - { id: tenure/bob, holder: person/bob, post: post/clerk, citations: [passage/may] }
Contradiction: { reason: Not both., between: [tenure/ann, tenure/bob] }
`,
    at: 'tenure/ann',
    line: 'R37  "tenure/ann" has no entity in common with the others',
    kept: `
Tenure:
  - { id: tenure/ann, ${tenure} }
  - { id: tenure/bob, holder: person/bob, post: post/chair, citations: [passage/may] }
Contradiction: { reason: Not both., between: [tenure/ann, tenure/bob] }
`,
  },
  {
    rule: 'R38',
    broken: `
Tenure:
  - { id: tenure/ann, ${tenure} }
  - { id: tenure/bob, holder: person/bob, post: post/chair, rank: PREFERRED, rankReason: Sure., citations: [passage/may] }
Contradiction: { reason: Not both., between: [tenure/ann, tenure/bob] }
`,
    at: 'tenure/ann',
    line: 'R38  "tenure/ann" is first, but another claim has a higher rank',
    kept: `
Tenure:
  - { id: tenure/ann, ${tenure} }
  - { id: tenure/bob, holder: person/bob, post: post/chair, rank: PREFERRED, rankReason: Sure., citations: [passage/may] }
Contradiction: { reason: Not both., between: [tenure/bob, tenure/ann] }
`,
  },
  {
    rule: 'R39',
    broken: `Tenure: { ${tenure}, saidOn: 2020-04 }\n`,
    at: '2020-04',
    line: 'R39  saidOn without saidBy; add saidBy, or remove saidOn',
    kept: `Tenure: { ${tenure}, saidBy: [person/bob], saidOn: 2020-04 }\n`,
  },
  {
    rule: 'R40',
    broken: 'Passage:\n  - { id: passage/more, source: source/may, paragraph: 2, begins: one, ends: two }\n',
    at: '{"id":"source/may"',
    line: 'R40  the passage lacks start, end or sha256, and "source/may" has no textSha256, by which its text is found; add textSha256, then run: reformgraph cite DIR --texts DIR; of a page without a stored text, write sha256 alone',
    kept: `Passage:\n  - { id: passage/more, source: source/may, paragraph: 2, begins: one, ends: two, start: 8, end: 9, sha256: ${'a'.repeat(64)} }\n  - { id: passage/page, source: source/may, paragraph: 2, begins: one, ends: two, sha256: ${'a'.repeat(64)} }\n`,
  },
  {
    rule: 'R40',
    what: 'once for the passages of a source',
    broken: `
Source: { id: source/text, title: Text, published: 2020-02, textSha256: ${'c'.repeat(64)} }
Passage:
${['a', 'b', 'c'].map((id) => `  - { id: passage/${id}, source: source/text, paragraph: 2, begins: one, ends: two }\n`).join('')}`,
    at: '{ id: passage/a,',
    line: 'R40  3 passages of "source/text" lack start, end or sha256; run: reformgraph cite DIR --texts DIR',
    kept: `Source: { id: source/text, title: Text, published: 2020-02 }\n`,
  },
  {
    rule: 'R41',
    broken: `Passage: { id: passage/more, source: source/may, paragraph: 2, begins: one two three four five, ends: two, start: 8, end: 9, sha256: ${'a'.repeat(64)} }\n`,
    at: 'one two three four f',
    line: 'R41  begins has 5 words; expected at most 4',
    kept: `Passage: { id: passage/more, source: source/may, paragraph: 2, begins: one two three four, ends: two, start: 8, end: 9, sha256: ${'a'.repeat(64)} }\n`,
  },
  {
    rule: 'R42',
    broken: sourced(`begins: Bob, ends: came, ${bobLeft}`),
    at: 'came',
    line: 'R42  the words of ends are not found after those of begins in paragraph 2; check the text, including quotes and dashes',
    kept: sourced(`begins: Bob, ends: left, ${bobLeft}`),
    texts,
  },
  {
    rule: 'R42',
    what: 'no such paragraph',
    broken: sourced(`begins: Bob, ends: left, ${bobLeft}`).replace('paragraph: 2', 'paragraph: 4'),
    at: '4',
    line: 'R42  there is no paragraph 4; the text has 3; the title is 1',
    kept: sourced(`begins: Bob, ends: left, ${bobLeft}`),
    texts,
  },
  {
    rule: 'R43',
    broken: sourced(`begins: Ann, ends: went, ${bobLeft}`),
    at: 'Ann',
    line: 'R43  the words of begins occur 2 times in paragraph 2; check the text, including quotes and dashes',
    kept: sourced(`begins: Ann went, ends: went, start: 39, end: 47, sha256: ${sha256('Ann went')}`),
    texts,
  },
  {
    rule: 'R44',
    broken: sourced(
      `begins: Ann came, ends: stayed, start: 7, end: 37, sha256: ${sha256('Ann came. Bob left! Cem stayed')}`,
    ),
    at: 'Ann came',
    line: 'R44  the passage has 3 sentences; expected at most 2',
    kept: sourced(`begins: Ann came, ends: left!, start: 7, end: 26, sha256: ${sha256('Ann came. Bob left!')}`),
    texts,
  },
  {
    rule: 'R45',
    broken: sourced(`begins: Bob, ends: left, ${bobLeft.replace('start: 17', 'start: 18')}`),
    at: '18',
    line: 'R45  the passage is at 17 to 25, not 18 to 25; run: reformgraph cite DIR --texts DIR',
    kept: sourced(`begins: Bob, ends: left, ${bobLeft}`),
    texts,
  },
  {
    rule: 'R45',
    what: 'hash',
    broken: sourced(`begins: Bob, ends: left, start: 17, end: 25, sha256: ${'b'.repeat(64)}`),
    at: 'bbbbbbbbbbbbbbbbbbbb',
    line: 'R45  sha256 does not match the passage; run: reformgraph cite DIR --texts DIR',
    kept: sourced(`begins: Bob, ends: left, ${bobLeft}`),
    texts,
  },
  {
    rule: 'R46',
    broken: `Passage: { id: passage/head, source: source/may, paragraph: 2, begins: a, ends: b, noFact: A heading., start: 8, end: 9, sha256: ${'a'.repeat(64)} }
Figure: { subject: party/river, measure: seats, amount: 1, citations: [passage/may, passage/head] }
`,
    at: 'passage/head]',
    line: 'R46  citations names "passage/head", which states no fact; cite another passage, or remove noFact from this one',
    kept: `Passage: { id: passage/head, source: source/may, paragraph: 2, begins: a, ends: b, noFact: A heading., start: 8, end: 9, sha256: ${'a'.repeat(64)} }
Figure: { subject: party/river, measure: seats, amount: 1, citations: [passage/may] }
`,
  },
  {
    rule: 'R50',
    broken: 'Person: { id: person/dan, labels: { en: Dan }, description: { en: Head since 2019 } }\n',
    at: 'Head since 2019',
    line: 'R50  the description has digits: "2019"; state the fact in a claim',
    kept: 'Person: { id: person/dan, labels: { en: Dan 2 }, description: { en: A head } }\n',
  },
  {
    rule: 'R51',
    broken: `Tenure: { ${tenure}, statement: { en: ${words(31)} } }\n`,
    at: 'word0 word1 word2 wo',
    line: 'R51  the statement has 31 words; expected at most 30',
    kept: `Tenure: { ${tenure}, statement: { en: ${words(30)} } }\n`,
  },
  {
    rule: 'R51',
    what: 'made',
    broken: `Person: { id: person/dan, labels: { en: ${words(30)}, kk: Дан } }\nTenure: { holder: person/dan, post: post/chair, citations: [passage/may] }\n`,
    at: '{ holder: person/dan',
    line: 'R51  the generated statement in "en" has 32 words; expected at most 30; write a shorter statement',
    kept: `Person: { id: person/dan, labels: { en: ${words(28)} } }\nTenure: { holder: person/dan, post: post/chair, citations: [passage/may] }\n`,
  },
  {
    rule: 'R52',
    broken: `
Assertion:
  - { subject: person/ann, topic: taxes, statement: { en: Taxes rise. }, citations: [passage/may] }
  - { subject: person/ann, topic: taxes, statement: { en: Taxes fall. }, citations: [passage/may] }
`,
    at: '{"id":"base","title":"B',
    line: 'R52  2 of 6 claims are Assertions; expected at most a quarter; use other kinds of claim',
    kept: 'Assertion: { subject: person/ann, topic: taxes, statement: { en: Taxes rise. }, citations: [passage/may] }\n',
  },
  {
    rule: 'R53',
    broken: 'Person: { id: person/dan, labels: { en: Dan, ru: Дан } }\n',
    at: 'ru: Дан',
    line: `R53  labels in "ru"; the data set's languages are en, kk; add it to the Dataset's languages`,
    kept: 'Person: { id: person/dan, labels: { en: Dan, kk: Дан } }\n',
  },
  {
    rule: 'R54',
    broken: 'Person: { id: person/dan, labels: { kk: Дан } }\n',
    at: '{ kk: Дан } }',
    line: 'R54  labels lacks "en"',
    kept: 'Person: { id: person/dan, labels: { en: Dan }, aliases: { kk: [Дан] } }\n',
  },
  {
    rule: 'R54',
    what: 'statement that is not generated',
    broken: `Assertion: { subject: person/ann, topic: taxes, statement: { kk: Салық азаяды. }, citations: [passage/may] }\n`,
    at: '{ kk: Салық азаяды. }',
    line: 'R54  statement lacks "en"',
    kept: `Tenure: { holder: person/ann, post: post/clerk, statement: { kk: Анна хатшы болды. }, citations: [passage/may] }\n`,
  },
  {
    rule: 'R54',
    what: 'word',
    broken: 'Role: { word: host, labels: { en: host } }\n',
    at: '{ en: host } }',
    line: 'R54  labels lacks "kk"',
    kept: 'Role: { word: host, labels: { en: host, kk: қожайын } }\n',
  },
  {
    rule: 'R53',
    what: 'once for each language',
    broken:
      'Person:\n  - { id: person/dan, labels: { en: Dan, ru: Дан }, description: { en: A head, ru: Глава } }\n  - { id: person/eve, labels: { en: Eve, ru: Ева } }\n',
    at: 'ru: Дан',
    line: `R53  labels in "ru" and 2 more texts; the data set's languages are en, kk; add it to the Dataset's languages`,
    kept: 'Person: { id: person/dan, labels: { en: Dan, kk: Дан } }\n',
  },
  {
    rule: 'R55',
    broken: 'Person: { id: person/dan, labels: { en: "Dan\u202e.evil" } }\n',
    at: '"Dan',
    line: 'R55  labels.en: expected text that is seen as it is written, found "Dan\ufffd.evil" (character 4 is U+202E, right-to-left override); remove the character',
    kept: 'Person: { id: person/dan, labels: { en: "می\u200cشود" } }\n',
  },
  {
    rule: 'R55',
    what: 'control character',
    broken: 'Person: { id: person/dan, labels: { en: Dan }, aliases: { en: [Danny, "Dan\\x07"] } }\n',
    at: '"Dan',
    line: 'R55  aliases.en[1]: expected text that is seen as it is written, found "Dan\\u0007" (character 4 is U+0007, control character); remove the character',
    kept: 'Person: { id: person/dan, labels: { en: Dan }, aliases: { en: [Danny, "Dan\\x37"] } }\n',
  },
  {
    rule: 'R55',
    what: 'nothing to see',
    broken: 'Person: { id: person/dan, labels: { en: "\\u200B" } }\n',
    at: '"\\u200B"',
    line: 'R55  labels.en: expected text, found "\ufffd" (character 1 is U+200B, zero-width space); remove the character',
    kept: 'Person: { id: person/dan, labels: { en: "\\u2014" } }\n',
  },
  {
    rule: 'R56',
    broken: 'Source: { id: source/x, title: X, published: 2020-05-10, url: "javascript:alert(1)//" }\n',
    at: '"javascript:',
    line: 'R56  url: expected an absolute http or https address, found "javascript:alert(1)//" (its scheme is javascript:); write the address of a page, such as https://example.org/page',
    kept: 'Source: { id: source/x, title: X, published: 2020-05-10, url: "https://a.example/x?y=1#z" }\n',
  },
  {
    rule: 'R56',
    what: 'sameAs',
    broken: 'Person: { id: person/dan, labels: { en: Dan }, sameAs: ["ftp://a.example/dan"] }\n',
    at: '"ftp',
    line: 'R56  sameAs[0]: expected an absolute http or https address, found "ftp://a.example/dan" (its scheme is ftp:)',
    kept: 'Person: { id: person/dan, labels: { en: Dan }, sameAs: ["http://a.example/dan"] }\n',
  },
  {
    rule: 'R56',
    what: 'licence',
    without: true,
    broken: { 'base.yaml': base.replace('CC0-1.0', '"data:text/html,x"') },
    at: '"data:',
    line: 'R56  licence: expected an absolute http or https address, found "data:text/html,x" (its scheme is data:)',
    kept: { 'base.yaml': base.replace('CC0-1.0', 'https://a.example/licence') },
  },
  {
    rule: 'R57',
    broken: 'Figure: { subject: party/river, measure: seats, amount: 9007199254740993, citations: [passage/may] }\n',
    at: '9007199254740993',
    line: 'R57  amount: 9007199254740993 is beyond ±9007199254740991, up to which numbers are kept exactly; give it in another unit',
    kept: 'Figure: { subject: party/river, measure: seats, amount: 9007199254740991, citations: [passage/may] }\n',
  },
  {
    rule: 'R57',
    what: 'JSON',
    broken: {
      'x.jsonl':
        '{"Figure": {"subject": "party/river", "measure": "seats", "amount": 1e400, "citations": ["passage/may"]}}',
    },
    at: '1e400',
    line: 'R57  amount: 1e400 is beyond ±9007199254740991, up to which numbers are kept exactly; give it in another unit',
    kept: {
      'x.jsonl':
        '{"Figure": {"subject": "party/river", "measure": "seats", "amount": 1e4, "citations": ["passage/may"]}}',
    },
  },
  {
    rule: 'R58',
    broken: `
Tenure: { id: tenure/told, holder: person/ann, post: post/chair, citations: [passage/may] }
Story:
  id: story/one
  title: { en: One }
  summary: { en: One. }
  steps: [{ heading: { en: One }, text: { en: ${'word '.repeat(61).trim()} }, claims: [tenure/told], view: ?sel=tenure/told }]
`,
    at: `${'word '.repeat(61).trim()} }, claims`,
    line: 'R58  the text has 61 words; expected at most 60',
    kept: `
Tenure: { id: tenure/told, holder: person/ann, post: post/chair, citations: [passage/may] }
Story:
  id: story/one
  title: { en: One }
  summary: { en: One. }
  steps:
    - { heading: { en: One }, text: { en: ${'word '.repeat(60).trim()} }, claims: [tenure/told], view: ?sel=tenure/told }
    - { heading: { en: Two }, text: { en: The same claim once more. }, claims: [tenure/told], view: ?sel=tenure/told }
`,
  },
  {
    rule: 'R59',
    what: 'sentences',
    broken: `
Tenure: { id: tenure/told, holder: person/ann, post: post/chair, citations: [passage/may] }
Story:
  id: story/one
  title: { en: One }
  summary: { en: One. }
  steps: [{ heading: { en: One }, text: { en: One. Two. }, claims: [tenure/told], claimsPerSentence: [1], view: ?sel=tenure/told }]
`,
    at: '[1]',
    line: 'R59  the numbers are 1; expected 2, one for each sentence in "en"',
    kept: `
Tenure: { id: tenure/told, holder: person/ann, post: post/chair, citations: [passage/may] }
Story:
  id: story/one
  title: { en: One }
  summary: { en: One. }
  steps: [{ heading: { en: One }, text: { en: It was at 3.30 p.m. here. }, claims: [tenure/told], claimsPerSentence: [1], view: ?sel=tenure/told }]
`,
  },
  {
    rule: 'R59',
    what: 'claims',
    broken: `
Tenure: { id: tenure/told, holder: person/ann, post: post/chair, citations: [passage/may] }
Story:
  id: story/one
  title: { en: One }
  summary: { en: One. }
  steps: [{ heading: { en: One }, text: { en: One. Two. }, claims: [tenure/told], claimsPerSentence: [1, 1], view: ?sel=tenure/told }]
`,
    at: '[1, 1]',
    line: "R59  the numbers add up to 2; expected 1, the number of the step's claims",
    kept: `
Tenure: { id: tenure/told, holder: person/ann, post: post/chair, citations: [passage/may] }
Story:
  id: story/one
  title: { en: One }
  summary: { en: One. }
  steps: [{ heading: { en: One }, text: { en: One. Two. }, claims: [tenure/told], view: ?sel=tenure/told }]
`,
  },
  {
    rule: 'R60',
    broken: `
Result:
  - { event: event/vote, candidate: person/ann, share: 60, citations: [passage/may] }
  - { event: event/vote, candidate: person/bob, share: 41, citations: [passage/may] }
`,
    at: '41',
    line: 'R60  the shares in "event/vote" add up to 101 %; expected at most 100',
    kept: `
Result:
  - { id: result/ann, event: event/vote, candidate: person/ann, share: 60, citations: [passage/may] }
  - { event: event/vote, candidate: person/ann, share: 59, citations: [passage/june], supersedes: [result/ann] }
  - { event: event/vote, candidate: person/bob, share: 41, citations: [passage/may] }
  - { event: event/vote, candidate: person/bob, share: 40, citations: [passage/may] }
  - { event: event/vote, candidate: person/cem, share: 80, rank: DEPRECATED, rankReason: A slip., citations: [passage/may] }
`,
  },
  {
    rule: 'R60',
    what: 'poll',
    broken: `
Finding:
  - { poll: event/poll, question: who, answer: ann, share: 60, statement: { en: Most say Ann. }, citations: [passage/may] }
  - { poll: event/poll, question: who, answer: bob, share: 41, statement: { en: Others say Bob. }, citations: [passage/may] }
`,
    at: '41',
    line: 'R60  the shares to the question "who" add up to 101 %; expected at most 100',
    kept: `
Finding:
  - { poll: event/poll, question: who, answer: ann, share: 60, statement: { en: Most say Ann. }, citations: [passage/may] }
  - { poll: event/poll, question: why, answer: bob, share: 41, statement: { en: Others say Bob. }, citations: [passage/may] }
`,
  },
  {
    rule: 'R61',
    without: true,
    broken: { 'base.yaml': base.replace('[en, kk] }', '[en, kk], counts: { Person: { min: 4 } } }') },
    at: '{ min: 4 } } }',
    line: 'R61  there are 3 records of Person; expected at least 4',
    kept: {
      'base.yaml': base.replace('[en, kk] }', '[en, kk], counts: { Person: { min: 3, max: 3 }, Claim: { max: 4 } } }'),
    },
  },
  {
    rule: 'R62',
    without: true,
    broken: { 'base.yaml': base.replace(/Dataset.*\n/, '') },
    at: '',
    line: 'R62  there is no Dataset record; write one in dataset.yaml',
    kept: { 'base.yaml': base },
  },
  {
    rule: 'R62',
    what: 'second',
    broken: 'Dataset: { id: other, title: Other, licence: CC0-1.0 }\n',
    at: '{ id: other, title:',
    line: 'R62  a second Dataset record; the first is at base.jsonl:1',
    kept: 'Person: { id: person/dan, labels: { en: Dan } }\n',
  },
  {
    rule: 'R70',
    broken: `
Tenure:
  - { id: tenure/ann, ${tenure}, validity: { from: 2019-01-01, to: 2019-05-02, endState: ENDED } }
  - { holder: person/bob, post: post/chair, validity: { from: 2019-05-01, to: 2019-09-01, endState: ENDED }, citations: [passage/may] }
`,
    at: '{ holder: person/bob',
    line: 'R70  warning: "post/chair" has one seat but certainly two holders from 2019-05-01 to 2019-05-02, see "tenure/ann"; check both, mark one as acting, or add a Contradiction',
    kept: `
Tenure:
  - { id: tenure/ann, ${tenure}, validity: { from: 2019-01-01, to: 2019-05-02, endState: ENDED } }
  - { holder: person/bob, post: post/chair, validity: { from: 2019-05-02, to: 2019-09-01, endState: ENDED }, citations: [passage/may] }
  - { holder: person/cem, post: post/chair, acting: true, validity: { from: 2019-06, to: 2019-08, endState: ENDED }, citations: [passage/may] }
`,
  },
  {
    rule: 'R71',
    broken: { 'x.yaml.txt': 'Person: [', '.x.yaml': 'Person: [', README: 'A set.' },
    at: '',
    line: 'R71  warning: not read: ".x.yaml", "README", "x.yaml.txt"; a data set is a folder of regular files in UTF-8, named .yaml or .jsonl',
    kept: { 'x.yaml': 'Party: []' },
  },
];
