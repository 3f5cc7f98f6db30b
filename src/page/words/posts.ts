/** Words of the succession of posts and of the rules. */
export const postWords = {
  succession: [
    'Who held the post, and who came after',
    'Кто занимал пост и кто был следующим',
    'Лауазымда кім болды, кейін кім келді',
  ],
  rules: ['The rules, before and after', 'Правила до и после', 'Ережелер: дейін және кейін'],
} as const satisfies Record<string, readonly [string, string, string]>;
