import { isUnrest } from './event-kinds.ts';
import type { Name } from './facts.ts';
import { kazakhDeed, participleInKazakh, toldInKazakh } from './kazakh-deeds.ts';
import { withKazakhEnding } from './kazakh-endings.ts';
import { inKazakhCase } from './kazakh-names.ts';
import { whenInKazakh } from './kazakh-dates.ts';
import { phrase } from './phrases.ts';

/** What is said of an event by the noun that its name ends with: a congress is held, a decree comes out, an address is given. */
const VERBS: readonly (readonly [noun: RegExp, verb: string])[] = [
  [/(?:сайлау|референдум|съезд?|сессия|инаугурация|тыңдау|отырыс|науқан|дауыс беру|күн)(?:с?[ыі])?$/u, 'өтті'],
  [/экзит-пол(?:дар)?ы?$|сауалнама(?:сы)?$|зерттеу[іи]?$/u, 'жүргізілді'],
  [/(?:мәлімдеме|үндеу|жолдау|түсіндірме|ұсыныс)(?:с?[ыі])?$/u, 'жасалды'],
  [/(?:ұсыныстар|сөз)[ыі]?$/u, 'айтылды'],
  [/шешімі?$/u, 'қабылданды'],
  [/(?:жарлық|жарлығы|үкім|үкімі|қорытынды|қорытындысы)$/u, 'шықты'],
  [/(?:есеб[іи]|есеп|жазба(?:сы)?|деңгей[іи]?)$/u, 'жарияланды'],
  [/(?:бұйрық|бұйрығы|өтініш[іи]?|ант[ыі]?)$/u, 'берілді'],
  [/(?:отставка(?:сы)?|ауыс-түйіс[іи]?|бүлік|қақтығыс)$/u, 'болды'],
  [/(?:лар|лер|дар|дер|тар|тер)[ыі]?$|у[ыі]?$/u, 'болды'],
];
const HELD = /^(?:ELECTION|REFERENDUM|SESSION|CAMPAIGN|TRIAL)$/;

/** That an event happened: `Мәсімов 5 қаңтарда қызметінен босатылды`, `Сайлау өтті`; undefined if its name suits no verb. */
export function happenedInKazakh({ label, kind = '' }: Name, when = ''): string | undefined {
  const deed = kazakhDeed(label);
  if (deed) return toldInKazakh(deed, when);
  const verb =
    kind === 'PUBLICATION'
      ? 'жарияланды'
      : (VERBS.find(([noun]) => noun.test(label))?.[1] ?? (HELD.test(kind) ? 'өтті' : isUnrest(kind) && 'болды'));
  return verb ? phrase(label, when, verb) : undefined;
}

/** When an event was, without the year if its name has it: `2023 жылғы сайлау 19 наурызда өтті`. */
export function whenBesideInKazakh(label: string, date: string): string {
  const when = whenInKazakh(date);
  const year = /^(\d{4}) жыл(?:ғы|дың) (?!.*\d{4})/.exec(when)?.[1];
  const isNamed = year !== undefined && new RegExp(`(?<!\\d)${year} жыл(?:ғы|ы)`).test(label);
  if (!isNamed || kazakhDeed(label)?.year) return when;
  return when.replace(/^\d{4} жылдың (\p{L}+?)с?[ыі]нд[ае](?= |$)/u, '$1 айында').replace(/^\d{4} жылғы /, '');
}

/** Before, since or at an event: `Мәсімов қызметінен босатылғанға дейін`, `референдумнан бастап`, `сайлауда`. */
export function besideEventInKazakh(event: Name, inCase: 'dative' | 'ablative' | 'locative'): string {
  const deed = event.kind === undefined ? undefined : kazakhDeed(event.label);
  return deed ? withKazakhEnding(participleInKazakh(deed), inCase, false)! : inKazakhCase(event, inCase);
}
