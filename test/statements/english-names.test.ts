import { describe, expect, test } from 'vitest';
import { agreeingInEnglish, englishName } from '../../src/statements/english-names.ts';

describe('a name within an English sentence', () => {
  test.each([
    ['Election', 'Next Senate election', 'the next Senate election was'],
    ['Occurrence', 'Nazarbayev’s resignation as President', 'Nazarbayev’s resignation as President was'],
    ['Occurrence', 'Arrests among the protesters', 'the arrests among the protesters were'],
    ['Occurrence', 'Creation of three new regions', 'the creation of three new regions was'],
    ['Person', 'Tomas Berek', 'Tomas Berek was'],
    ['Person', 'Olzhas Bektenov', 'Olzhas Bektenov was'],
    ['Organization', 'Reuters', 'Reuters was'],
    ['Organization', 'Human Rights Watch', 'Human Rights Watch was'],
    ['Party', 'Ciudadanos', 'Ciudadanos was'],
    ['Institution', 'Maslikhats', 'the Maslikhats were'],
    ['Group', 'Independent candidates', 'independent candidates were'],
    ['Group', 'Terrorists, as alleged', 'terrorists, as alleged were'],
    ['Group', 'People of Lorn', 'people of Lorn were'],
    ['Place', 'Other major cities', 'other major cities were'],
    ['Place', 'Athens', 'Athens was'],
    ['Rule', 'Death penalty', 'the death penalty was'],
    ['Rule', 'Posts of the relatives', 'the posts of the relatives were'],
  ])('%s %s: %s', (type, label, written) => {
    const name = { id: 'x', type, label };
    expect(`${englishName(name)} ${agreeingInEnglish('was', name)}`).toBe(written);
  });
});
