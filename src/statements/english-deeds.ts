import { isPlural } from './english-names.ts';

/** What is done to someone or something, by the noun that an event is called by. */
const DONE_TO: Readonly<Record<string, string>> = {
  adoption: 'adopted',
  announcement: 'announced',
  appointment: 'appointed',
  arrest: 'arrested',
  arson: 'set on fire',
  calling: 'called',
  creation: 'created',
  detention: 'detained',
  dismissal: 'dismissed',
  dissolution: 'dissolved',
  election: 'elected',
  founding: 'founded',
  inauguration: 'inaugurated',
  lifting: 'lifted',
  presentation: 'presented',
  publication: 'published',
  reappointment: 'reappointed',
  're-election': 're-elected',
  registration: 'registered',
  removal: 'removed',
  renaming: 'renamed',
  seizure: 'seized',
  sentencing: 'sentenced',
  signing: 'signed',
  submission: 'submitted',
};
/** What someone or something does. */
const DONE_BY: Readonly<Record<string, string>> = { departure: 'left', merger: 'merged', resignation: 'resigned' };
/** What comes between a verb and what follows it, and is not said: elected speaker, renamed Astana, left Atameken. */
const UNSAID: readonly (readonly [verb: RegExp, preposition: RegExp])[] = [
  [/^(?:re)?-?(?:appointed|elected)$/, /^as /],
  [/^renamed$/, /^to /],
  [/^left$/, /^from /],
];
const IN_YEAR = / in (?:\p{Lu}\p{L}+ )?(\d{4})$/u;
const NAME = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*$/u;

/**
 * `Bob Birch was appointed speaker` for an event that is called `the appointment of Bob Birch as speaker in 2019`; undefined
 * if it is called by no deed.
 * @param date when it was: a year or month within the name that the date repeats is left out.
 */
export function deedInEnglish(event: string, date: string): string | undefined {
  const [, noun, of] = /^the (\S+) of (.+)$/.exec(event) ?? [];
  const [, owner, ownDeed, rest = ''] = /^(.+?)[’']s (resignation|departure)(?: (.+))?$/.exec(event) ?? [];
  const deed = noun ?? ownDeed ?? '';
  if (!Object.hasOwn(DONE_TO, deed) && !Object.hasOwn(DONE_BY, deed)) return undefined;
  const whole = of ?? `${owner} ${rest}`;
  const at = owner === undefined ? / (?:as|to|from|by|into|in) /.exec(whole)?.index : owner.length;
  const subject = whole.slice(0, at);
  const year = IN_YEAR.exec(whole)?.[1];
  const verb = DONE_BY[deed] ?? DONE_TO[deed]!;
  const [, unsaid] = UNSAID.find(([each]) => each.test(verb)) ?? [];
  const tail = (at === undefined ? '' : whole.slice(at))
    .replace(year !== undefined && date.includes(year) ? IN_YEAR : '', '')
    .trim();
  const were = isPlural(subject) && !NAME.test(subject) ? 'were' : 'was';
  const said = Object.hasOwn(DONE_BY, deed) ? verb : `${were} ${verb}`;
  return `${subject} ${said} ${unsaid ? tail.replace(unsaid, '') : tail}`.trim();
}
