import { during, phrase } from '../statements/english.ts';
import { periodInKazakh } from '../statements/kazakh.ts';
import { joined, named, quoted } from '../statements/phrases.ts';
import { periodInRussian } from '../statements/russian.ts';
import { claimFields, claimKind } from './claim.ts';
import { language, line, refers } from './field.ts';

/** What an entity is called. */
export const naming = claimKind({
  name: 'Naming',
  prefix: 'naming',
  shape: {
    ...claimFields,
    subject: refers('Entity'),
    value: line().describe('The name.'),
    language: language().describe('The language of the name, as a BCP 47 tag.'),
    after: refers('Naming').optional().describe('The previous name of the same entity.'),
  },
  after: { within: 'subject', named: 'value' },
  sentences: {
    en: ({ value, time }) => phrase(`${value('subject')} bore the name “${value('value')}”`, during(time)),
    ru: (facts) =>
      joined(`${named(facts, 'subject')} – название: ${quoted(facts.value('value')!)}`, ...periodInRussian(facts.time)),
    kk: (facts) =>
      joined(`${named(facts, 'subject')} – атауы: ${quoted(facts.value('value')!)}`, ...periodInKazakh(facts.time)),
  },
});
