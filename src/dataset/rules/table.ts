/**
 * Every rule of a data set; docs/rules.md explains each. The meaning of an id never changes, and a removed id is never reused.
 * A data set with errors is not loaded; warnings do not prevent loading. The hint says what to do, for problems without
 * a hint of their own.
 */
export const rules = {
  R01: {
    severity: 'error',
    meaning: 'A file is well-formed YAML, and each line of a .jsonl file is well-formed JSON.',
    hint: 'check this line and the one above for a wrong bracket, quotation mark or indentation',
  },
  R02: {
    severity: 'error',
    meaning: 'A file is readable: a regular file in UTF-8, named .yaml or .jsonl.',
    hint: 'a data set is a folder of regular files in UTF-8, named .yaml or .jsonl',
  },
  R03: {
    severity: 'error',
    meaning: 'A YAML file has no aliases, tags, directives or further documents.',
    hint: 'write the content out',
  },
  R04: { severity: 'error', meaning: 'A mapping has each key once.', hint: 'remove one of them' },
  R05: {
    severity: 'error',
    meaning: 'A document maps record types to one record or a list of records.',
    hint: 'expected record types as keys',
  },
  R06: {
    severity: 'error',
    meaning: 'A record type exists in the model.',
    hint: 'use a record type from docs/data-set.md',
  },
  R07: { severity: 'error', meaning: 'A key belongs to its record type.', hint: 'remove the key' },
  R08: {
    severity: 'error',
    meaning: 'A record has all its required keys.',
    hint: 'add the key; docs/data-set.md has an example of each type of record',
  },
  R09: { severity: 'error', meaning: 'A value has the type that its key expects.', hint: 'write a value of that type' },
  R10: {
    severity: 'error',
    meaning: 'A value fits its key: the form, the range, or one of a list.',
    hint: 'write a value that the key accepts',
  },
  R11: {
    severity: 'error',
    meaning: "An id has the prefix of its record's type.",
    hint: 'start the id with the prefix of its type',
  },
  R12: {
    severity: 'error',
    meaning: 'A reference is the id of a record in the data set.',
    hint: 'add that record, or refer to an existing one',
  },
  R13: {
    severity: 'error',
    meaning: 'A reference points to a record of a type that its key accepts.',
    hint: 'refer to a record of one of those types',
  },
  R14: {
    severity: 'error',
    meaning: 'An id belongs to one record, and a claim appears once.',
    hint: 'change or remove one of them',
  },
  R15: {
    severity: 'error',
    meaning: 'A role, predicate, topic, measure or unit is declared.',
    hint: 'declare the word once, with its labels',
  },
  R16: {
    severity: 'error',
    meaning: 'A word is declared once and is not reserved.',
    hint: 'remove one of the declarations',
  },
  R17: { severity: 'error', meaning: 'A list names each record once.', hint: 'remove one of them' },
  R18: {
    severity: 'error',
    meaning: 'A reserved predicate links the types that it is meant for.',
    hint: 'use another predicate, or other types',
  },
  R20: { severity: 'error', meaning: 'A date is valid EDTF and a real date.', hint: 'docs/edtf.md lists all forms' },
  R21: {
    severity: 'error',
    meaning: 'A date is an interval only where intervals are allowed.',
    hint: 'write one date',
  },
  R22: { severity: 'error', meaning: 'A date lies in the years -9998 to 9998.', hint: 'write a date in those years' },
  R23: {
    severity: 'error',
    meaning:
      'Nothing ends before it begins, begins before what it follows has ended, or is true before an event that it connects or after the event that ended it.',
    hint: 'check the dates of both',
  },
  R24: {
    severity: 'error',
    meaning: 'endState fits the end that is given.',
    hint: 'docs/data-set.md lists which endState goes with which end',
  },
  R25: { severity: 'error', meaning: 'The date of publication has a last day.', hint: 'write a date with a last day' },
  R26: {
    severity: 'error',
    meaning: '`after` names a tenure of the same post or a name of the same subject.',
    hint: 'name the claim that it followed',
  },
  R30: {
    severity: 'error',
    meaning: 'A claim has a passage that supports it.',
    hint: 'cite at least one passage that supports it',
  },
  R31: {
    severity: 'error',
    meaning: 'A claim supersedes only claims that were known earlier.',
    hint: 'remove it, or check when each claim was known',
  },
  R32: {
    severity: 'error',
    meaning: '`after`, `supersedes` and "part of" form no circle.',
    hint: 'remove one of the links',
  },
  R33: {
    severity: 'error',
    meaning: 'A preferred or deprecated claim gives the reason, and no other claim does.',
    hint: 'give the reason in rankReason',
  },
  R34: {
    severity: 'error',
    meaning: 'A result has a candidate or an option, and at least one of share, votes, seats and elected.',
    hint: 'add what is missing',
  },
  R35: { severity: 'error', meaning: "A rule's value has an amount or a text.", hint: 'add an amount or a text' },
  R36: { severity: 'error', meaning: "An event's kind fits its type.", hint: 'use a kind for that type' },
  R37: {
    severity: 'error',
    meaning: 'Claims that contradict each other share an entity.',
    hint: 'name claims about the same entity, or remove the contradiction',
  },
  R38: {
    severity: 'error',
    meaning: 'A contradiction lists the claim with the highest rank first.',
    hint: 'put the claim with the highest rank first',
  },
  R39: { severity: 'error', meaning: 'A claim with saidOn has saidBy.', hint: 'add saidBy' },
  R40: {
    severity: 'error',
    meaning: 'A passage has sha256 and, if its source has textSha256, start and end.',
    hint: 'run: reformgraph cite DIR --texts DIR',
  },
  R41: {
    severity: 'error',
    meaning: "A passage's first and last words are at most four each.",
    hint: 'keep only the first or last four words',
  },
  R42: {
    severity: 'error',
    meaning: 'A passage is found in its paragraph of the text.',
    hint: 'check its paragraph, first and last words',
  },
  R43: {
    severity: 'error',
    meaning: 'A passage is found only once in its paragraph of the text.',
    hint: 'give more of its first or last words',
  },
  R44: {
    severity: 'error',
    meaning: 'A passage has at most two sentences.',
    hint: 'cite a shorter passage, or two passages',
  },
  R45: {
    severity: 'error',
    meaning: "A passage's start, end and sha256 match the text.",
    hint: 'run: reformgraph cite DIR --texts DIR',
  },
  R46: { severity: 'error', meaning: 'No claim cites a passage that states no fact.', hint: 'cite another passage' },
  R50: {
    severity: 'error',
    meaning: 'A description states no fact, so it has no digits.',
    hint: 'state the fact in a claim',
  },
  R51: { severity: 'error', meaning: 'A statement has at most 30 words.', hint: 'use fewer words, or two claims' },
  R52: {
    severity: 'error',
    meaning: 'At most a quarter of the claims are Assertions.',
    hint: 'use other kinds of claim',
  },
  R53: {
    severity: 'error',
    meaning: "Texts are in the data set's languages.",
    hint: "add the language to the Dataset's languages",
  },
  R54: {
    severity: 'error',
    meaning: "A label exists in the data set's first language; a word's label exists in all of them.",
    hint: 'add the label in that language',
  },
  R55: {
    severity: 'error',
    meaning: 'Text has no invisible characters and none that turn its direction.',
    hint: 'remove the character',
  },
  R56: {
    severity: 'error',
    meaning: 'A web address is absolute, with http or https and without a user name.',
    hint: 'write the address of a page, such as https://example.org/page',
  },
  R57: {
    severity: 'error',
    meaning: 'A number is in decimal notation and is kept exactly.',
    hint: 'write it in decimal digits',
  },
  R58: {
    severity: 'error',
    meaning: "The text of a story's step has at most 60 words.",
    hint: 'use fewer words, or two steps',
  },
  R59: {
    severity: 'error',
    meaning: 'Of a step, claimsPerSentence has a number for each sentence of its text, and counts all its claims.',
    hint: 'list the claims in the order of the sentences, and give each sentence its number of claims',
  },
  R60: {
    severity: 'error',
    meaning: 'The shares in one vote, or for one question of a poll, add up to at most 100 %.',
    hint: 'check the shares of that vote or question',
  },
  R61: {
    severity: 'error',
    meaning: 'The data set has as many records as its counts require.',
    hint: 'add or remove records, or change counts',
  },
  R62: { severity: 'error', meaning: 'A data set has exactly one Dataset record.', hint: 'keep one Dataset record' },
  R70: {
    severity: 'warning',
    meaning: 'A post with one seat does not certainly have two holders for more than a day.',
    hint: 'check the dates of both',
  },
  R71: {
    severity: 'warning',
    meaning: 'Everything in a directory is a file that is read.',
    hint: 'a data set is a folder of regular files in UTF-8, named .yaml or .jsonl',
  },
} as const satisfies Record<string, { severity: Severity; meaning: string; hint: string }>;

export type Severity = 'error' | 'warning';
export type RuleId = keyof typeof rules;
