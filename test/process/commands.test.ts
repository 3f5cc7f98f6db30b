import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../src/root.ts';

const section = readFileSync(join(root, 'README.md'), 'utf8').split('## Commands')[1]!.split('\n## ')[0]!;
/** The first column of the table: how each command is called. */
const calls = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, call]) => call!.replaceAll('\\|', '|'));
const program = new Command('reformgraph');

beforeAll(async () => {
  const folder = join(root, 'src', 'commands');
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.ts'))) {
    const module = (await import(join(folder, name))) as { register?: (program: Command) => void };
    module.register?.(program);
  }
});

const nameOf = (call: string) => call.split(' ')[0]!;

describe("README's table of commands", () => {
  it('has every command there is, and no other', () => {
    expect(calls.map(nameOf).toSorted()).toEqual(program.commands.map((each) => each.name()).toSorted());
  });

  it.each(calls)('%s: has the options that it names, and an argument where it names one', (call) => {
    const command = program.commands.find((each) => each.name() === nameOf(call))!;
    const own = new Set([command, ...command.commands].flatMap(({ options }) => options.map(({ long }) => long)));
    const named = call.match(/--[a-z-]+/g) ?? [];
    expect(named.filter((option) => !own.has(option))).toEqual([]);
    const argued = /^[\w-]+ (?:\[?[A-Z]|[a-z])/.test(call);
    expect(command.registeredArguments.length > 0 || command.commands.length > 0).toBe(argued);
  });

  it('has every option there is, but for those that all have', () => {
    const unnamed = program.commands.flatMap((command) =>
      command.options
        .map(({ long }) => `${command.name()} ${long}`)
        .filter((each) => !/ --(json|operation)$/.test(each))
        .filter((each) => !calls.some((call) => nameOf(call) === command.name() && call.includes(each.split(' ')[1]!))),
    );
    expect(unnamed).toEqual([]);
  });
});
