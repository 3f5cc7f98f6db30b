import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../src/root.ts';
import { settingNames } from '../../src/settings.ts';

/** The first column of the tables under a heading, without the code marks. */
function firstColumn(file: string, heading: string): string[] {
  const section = readFileSync(join(root, file), 'utf8').split(`## ${heading}\n`)[1]!.split('\n## ')[0]!;
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, cell]) => cell!.replaceAll('\\|', '|'));
}

const calls = firstColumn('docs/reference.md', 'Commands');
const program = new Command('reformgraph');

beforeAll(async () => {
  const folder = join(root, 'src', 'commands');
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.ts'))) {
    const module = (await import(join(folder, name))) as { register?: (program: Command) => void };
    module.register?.(program);
  }
});

const nameOf = (call: string) => call.split(' ')[0]!;

describe('the table of commands', () => {
  it.each([
    ['docs/reference.md', 'Commands'],
    ['README.md', 'Commands and settings'],
  ])('of %s has every command, and no other', (file, heading) => {
    const names = firstColumn(file, heading).map(nameOf).toSorted();
    expect(names).toEqual(program.commands.map((each) => each.name()).toSorted());
  });

  it.each([...calls, ...firstColumn('README.md', 'Commands and settings')])(
    '%s: has the options that it names, and an argument if it names one',
    (call) => {
      const command = program.commands.find((each) => each.name() === nameOf(call))!;
      const own = new Set([command, ...command.commands].flatMap(({ options }) => options.map(({ long }) => long)));
      const named = call.match(/--[a-z-]+/g) ?? [];
      expect(named.filter((option) => !own.has(option))).toEqual([]);
      const argued = /^[\w-]+ (?:\[?[A-Z]|[a-z])/.test(call);
      expect(command.registeredArguments.length > 0 || command.commands.length > 0).toBe(argued);
    },
  );

  it('of docs/reference.md has every option but --json and --operation', () => {
    const unnamed = program.commands.flatMap((command) =>
      command.options
        .map(({ long }) => `${command.name()} ${long}`)
        .filter((each) => !/ --(json|operation)$/.test(each))
        .filter((each) => !calls.some((call) => nameOf(call) === command.name() && call.includes(each.split(' ')[1]!))),
    );
    expect(unnamed).toEqual([]);
  });
});

it('docs/reference.md lists every setting, and no other', () => {
  expect(firstColumn('docs/reference.md', 'Settings').toSorted()).toEqual(settingNames.toSorted());
});
