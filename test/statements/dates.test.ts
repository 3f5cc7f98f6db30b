import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/edtf/edtf.ts';
import { asOfInEnglish, englishPeriod, whenInEnglish } from '../../src/statements/english.ts';
import type { TimeFacts } from '../../src/statements/facts.ts';
import { asOfInKazakh, whenInKazakh } from '../../src/statements/kazakh-dates.ts';
import { kazakhPeriod, kazakhPeriodInPast } from '../../src/statements/kazakh.ts';
import { asOfInRussian, russianPeriod, whenInRussian } from '../../src/statements/russian.ts';

/** One date of each form that EDTF has. */
const dates =
  '2022|2022-06|2022-06-05|2022?|2022-06~|2022-06-05%|[..2022]|[2022-06..]|[2022-01..2022-03]|[2022,2023]|{2022,2023}|202X|19XX|XXXX|XXXX-12|2022-XX|2022-XX-XX|2022-06-XX|2022-1X|2022-21|2022-29|2022-33|2022-41|-0043|-0043-03-15|-004X|Y-10000|Y170000002|1950S2|2022-06-05T12:00:00Z'.split(
    '|',
  );

const period = (more: Partial<TimeFacts>): TimeFacts => ({
  from: null,
  to: null,
  startedBy: undefined,
  endedBy: undefined,
  endState: 'ENDED',
  after: undefined,
  asOf: null,
  isOwn: true,
  ...more,
});

describe('a date in a sentence', () => {
  it.each(dates)('%s is said in each language, as a day, a beginning, an end and the day of a source', (date) => {
    expect(parseEdtf(date).valid).toBe(true);
    const said = [
      ...[whenInEnglish, asOfInEnglish, whenInRussian, asOfInRussian, whenInKazakh, asOfInKazakh].map((say) =>
        say(date),
      ),
      asOfInRussian(date, 'в силе'),
      asOfInKazakh(date, 'күшінде'),
      ...(['ONGOING', 'ENDED', 'IMPLIED', 'UNKNOWN'] as const).flatMap((endState) =>
        [
          { from: date, to: '2030' },
          { from: '1990', to: date },
          { from: '1990', asOf: date },
          { from: date, asOf: date },
        ].flatMap((days) => {
          const time = period({ ...days, endState });
          const inKazakh = [kazakhPeriod(time, 'күшінде'), kazakhPeriodInPast(time)];
          return [
            englishPeriod(time),
            russianPeriod(time, 'в силе'),
            ...inKazakh.flatMap(({ when, remark }) => [when, remark]),
          ];
        }),
      ),
    ];
    expect(said.filter((text) => /undefined|null|NaN/.test(text))).toEqual([]);
  });

  it.each([
    ['2022-XX', 'in 2022', 'в 2022 году', '2022 жылы'],
    ['2022-06-XX', 'in June 2022', 'в июне 2022 года', '2022 жылдың маусымында'],
    ['202X', 'in the 2020s', '2020-е', '2020-жылдарда'],
    ['2022-21', 'in spring 2022', 'весна 2022 года', '2022 жылдың көктемінде'],
  ])('%s: %s, %s, %s', (date, en, ru, kk) => {
    expect([whenInEnglish(date), whenInRussian(date), whenInKazakh(date)]).toEqual([en, ru, kk]);
  });
});
