/**
 * Every rule of a data set. An id's meaning never changes and a removed id is never given again; docs/rules.md says more
 * on each. Errors keep a data set from being loaded, warnings do not. The hint is what to do, for whatever the place has no
 * better advice on.
 */
export const rules = {
  R01: {
    severity: 'error',
    meaning: 'A file is well-formed YAML, each line of a .jsonl file well-formed JSON.',
    hint: 'look at this line and the one above: a bracket, a quotation mark or an indentation is amiss',
  },
  R02: {
    severity: 'error',
    meaning: 'A file can be read: a regular file, in UTF-8, named .yaml or .jsonl.',
    hint: 'a data set is a folder of regular files in UTF-8, named .yaml or .jsonl',
  },
  R03: {
    severity: 'error',
    meaning: 'YAML is used without aliases, tags, directives and several documents in a file.',
    hint: 'write the content out',
  },
  R04: { severity: 'error', meaning: 'A key stands once in its mapping.', hint: 'leave one of the two' },
  R05: {
    severity: 'error',
    meaning: 'A document is a mapping from record types to one record or a list of records.',
    hint: 'expected record types as keys',
  },
  R06: {
    severity: 'error',
    meaning: 'A record type is one of those the model knows.',
    hint: 'expected a record type of docs/data-set.md',
  },
  R07: { severity: 'error', meaning: 'A key is one that its record takes.', hint: 'leave the key out' },
  R08: {
    severity: 'error',
    meaning: 'A record has every key that it must have.',
    hint: 'add the key; docs/data-set.md has an example of each record',
  },
  R09: { severity: 'error', meaning: 'A value has the type that its key takes.', hint: 'write a value of that type' },
  R10: {
    severity: 'error',
    meaning: 'A value is one that its key takes: form, range, one of a list.',
    hint: 'write one of the values that the key takes',
  },
  R11: {
    severity: 'error',
    meaning: "An id's prefix fits the type of its record.",
    hint: 'begin the id with the prefix of its type',
  },
  R12: {
    severity: 'error',
    meaning: 'A reference is the id of a record in the data set.',
    hint: 'add that record, or name one that is there',
  },
  R13: {
    severity: 'error',
    meaning: 'A reference is to a record of a type that its key takes.',
    hint: 'name a record of one of those types',
  },
  R14: {
    severity: 'error',
    meaning: 'An id belongs to one record; a claim stands once.',
    hint: 'give one of the two another id, or leave it out',
  },
  R15: {
    severity: 'error',
    meaning: 'A role, predicate, topic, measure or unit is declared.',
    hint: 'declare the word once, with its labels',
  },
  R16: {
    severity: 'error',
    meaning: 'A word is declared once, and not where the model has it already.',
    hint: 'leave one of the two',
  },
  R17: { severity: 'error', meaning: 'A list names each record once.', hint: 'leave one of the two' },
  R18: {
    severity: 'error',
    meaning: 'A predicate that the model knows ties the types that it is for.',
    hint: 'give it another predicate, or ties of other types',
  },
  R20: { severity: 'error', meaning: 'A date is EDTF, and a real date.', hint: 'docs/edtf.md has all forms' },
  R21: { severity: 'error', meaning: 'A date is an interval only where an interval is taken.', hint: 'give one date' },
  R22: { severity: 'error', meaning: 'A date lies in the years -9998 to 9998.', hint: 'give a date in those years' },
  R23: {
    severity: 'error',
    meaning: 'Nothing ends before it begins, nor begins before what it came after ended.',
    hint: 'look at the dates of both',
  },
  R24: {
    severity: 'error',
    meaning: 'endState fits what is said of the end.',
    hint: 'docs/data-set.md tells which endState goes with which end',
  },
  R25: {
    severity: 'error',
    meaning: 'The day by which a source was published is known.',
    hint: 'give a date with a last day',
  },
  R26: {
    severity: 'error',
    meaning: '`after` names a tenure of the same post, a name of the same subject.',
    hint: 'name the claim that it really came after',
  },
  R30: {
    severity: 'error',
    meaning: 'A claim has a passage that supports it.',
    hint: 'cite at least one passage that supports it',
  },
  R31: {
    severity: 'error',
    meaning: 'A claim supersedes only claims that were known earlier.',
    hint: 'leave it out, or look at when both were known',
  },
  R32: {
    severity: 'error',
    meaning: '`after`, `supersedes` and "part of" never lead back to where they began.',
    hint: 'take one of the links out',
  },
  R33: {
    severity: 'error',
    meaning: 'A preferred or deprecated claim says why, and no other does.',
    hint: 'say why in rankReason',
  },
  R34: {
    severity: 'error',
    meaning: 'A result says whose or which it is, and what it was.',
    hint: 'say candidate or option, and share, votes, seats or elected',
  },
  R35: { severity: 'error', meaning: "A rule's value has an amount or a text.", hint: 'give what the rule says' },
  R36: { severity: 'error', meaning: "An event's kind fits its type.", hint: 'give the kind of that type' },
  R37: {
    severity: 'error',
    meaning: 'Claims that contradict each other have an entity in common.',
    hint: 'name claims about the same entity, or leave the contradiction out',
  },
  R38: {
    severity: 'error',
    meaning: 'A contradiction names the claim of highest rank first.',
    hint: 'put the claim of highest rank first',
  },
  R39: { severity: 'error', meaning: 'A claim with saidOn has saidBy.', hint: 'say whose word it is' },
  R40: {
    severity: 'error',
    meaning: 'A passage is located: it has start, end and sha256.',
    hint: 'fill in its place by: reformgraph cite DIR --texts DIR',
  },
  R41: {
    severity: 'error',
    meaning: "A passage's first and last words are at most four each.",
    hint: 'leave the first or last four words',
  },
  R42: {
    severity: 'error',
    meaning: 'A passage is found in its paragraph of the text.',
    hint: 'look at its paragraph, first and last words',
  },
  R43: {
    severity: 'error',
    meaning: 'A passage is found once in its paragraph of the text.',
    hint: 'give more of its first or last words',
  },
  R44: { severity: 'error', meaning: 'A passage is at most two sentences.', hint: 'cite a shorter passage, or two' },
  R45: {
    severity: 'error',
    meaning: "A passage's start, end and sha256 are those of the text.",
    hint: 'fill in its place anew by: reformgraph cite DIR --texts DIR',
  },
  R46: {
    severity: 'error',
    meaning: 'A passage that states no fact is cited by no claim.',
    hint: 'cite another passage',
  },
  R50: { severity: 'error', meaning: 'A description states no fact: it has no digits.', hint: 'say it in a claim' },
  R51: {
    severity: 'error',
    meaning: 'A statement has at most 30 words.',
    hint: 'say it in fewer words, or in two claims',
  },
  R52: {
    severity: 'error',
    meaning: 'At most a quarter of the claims are Assertions.',
    hint: 'say it with other kinds of claim',
  },
  R53: {
    severity: 'error',
    meaning: "Texts are in the data set's languages.",
    hint: "add the language to the Dataset's languages",
  },
  R54: {
    severity: 'error',
    meaning: "Labels are there in the data set's first language, a word's in all.",
    hint: 'add the label in that language',
  },
  R60: {
    severity: 'error',
    meaning: 'The shares of one result, or of one question of a poll, do not exceed 100 %.',
    hint: 'look at the shares of that question or vote',
  },
  R61: {
    severity: 'error',
    meaning: "There are as many records as the data set's counts demand.",
    hint: 'add or take out records, or change counts',
  },
  R62: { severity: 'error', meaning: 'A data set has one Dataset record.', hint: 'leave one Dataset record' },
  R70: {
    severity: 'warning',
    meaning: 'A post of one seat is not certainly held by two people beyond a day.',
    hint: 'look at both dates',
  },
} as const satisfies Record<string, { severity: Severity; meaning: string; hint: string }>;

export type Severity = 'error' | 'warning';
export type RuleId = keyof typeof rules;
