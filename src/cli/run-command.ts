import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { machineAdministrator, type Staff } from '../app/accounts/staff.ts';
import type { Text } from '../core/text/text.ts';
import { commandLanguage } from './command-language.ts';
import { createVoice, exitCodes, type Voice } from './run-on-store.ts';
import { storeTexts } from './texts/store-texts.ts';

/** What a command on the store takes, beside `--data`, `--language` and `--help`, which all of them take. */
export type CommandSpec<Name extends string, Flag extends string> = {
  readonly usage: Text;
  /** How many files, ids or codes stand behind the command; `some` for one or more. */
  readonly operands: number | 'some';
  /** Options with a value. */
  readonly values?: readonly Name[];
  /** Options without one. */
  readonly flags?: readonly Flag[];
};

/** A command as it was called. */
export type Call<Name extends string, Flag extends string> = {
  readonly voice: Voice;
  /** As many as the command takes. */
  readonly operands: readonly string[];
  readonly value: (name: Name | 'data') => string | undefined;
  readonly has: (flag: Flag) => boolean;
};

/**
 * Reads the arguments of a command and runs it; says how it is used, and gives 2, where they do not fit.
 *
 * @example
 * runCommand(args, { usage, operands: 1, flags: ['replace'] }, ({ operands: [file = ''], has }) => restore(file, has('replace')))
 */
export async function runCommand<const Name extends string = never, const Flag extends string = never>(
  args: readonly string[],
  { usage, operands, values = [], flags = [] }: CommandSpec<Name, Flag>,
  work: (call: Call<Name, Flag>) => Promise<number>,
): Promise<number> {
  const parsed = parse(args, [...values, 'data', 'language'], [...flags, 'help']);
  const given = 'wrong' in parsed ? {} : parsed.values;
  const value = (name: string): string | undefined => {
    const found = given[name];
    return typeof found === 'string' ? found : undefined;
  };
  const voice = createVoice(commandLanguage(value('language'), process.env));
  const isAsked = given['help'] === true;
  if ('wrong' in parsed || isAsked || !fits(parsed.positionals.length, operands)) {
    if ('wrong' in parsed) voice.say(storeTexts.wrongOption, { detail: parsed.wrong });
    voice.say(usage);
    return isAsked ? exitCodes.fine : exitCodes.usage;
  }
  return work({ voice, operands: parsed.positionals, value, has: (flag) => given[flag] === true });
}

function fits(count: number, operands: number | 'some'): boolean {
  return operands === 'some' ? count > 0 : count === operands;
}

/**
 * Who runs a command: the name that was given, else that of the account on this machine. A container may run under a
 * number that has no name.
 *
 * @example staffOf(call.value('by')) // the machine's administrator, by the name of 企画政策課
 */
export function staffOf(given?: string): Staff {
  return machineAdministrator(given ?? nameOfAccount());
}

function nameOfAccount(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? '?'}`;
  }
}

type Parsed = {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
};

function parse(
  args: readonly string[],
  values: readonly string[],
  flags: readonly string[],
): Parsed | { readonly wrong: string } {
  const options = Object.fromEntries([
    ...values.map((name) => [name, { type: 'string' }] as const),
    ...flags.map((name) => [name, { type: 'boolean' }] as const),
    ['help', { type: 'boolean', short: 'h' }] as const,
  ]);
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    // Node names the option between quotes, and explains the rest in English only.
    const named = error instanceof Error ? /'([^']+)'/.exec(error.message)?.[1] : undefined;
    return { wrong: named ?? args.join(' ') };
  }
}
