import type { ReminderChoice } from '../app/round/reminders/is-chosen.ts';
import { createMailer } from '../server/mail/create-mailer.ts';
import { readMailSettings } from '../server/mail/mail-settings.ts';
import { readMunicipalityCode } from './read-municipality-code.ts';
import { type RemindWishes, remindRounds } from './remind-rounds.ts';
import { type Call, runCommand } from './run-command.ts';
import { exitCodes, runOnStore, type Voice } from './run-on-store.ts';
import { parseServeOptions } from './serve-options.ts';
import { remindTexts as texts } from './texts/remind-texts.ts';
import { type StartProblem, startProblems } from './texts/start-texts.ts';

const spec = {
  usage: texts.usage,
  operands: 1,
  values: ['due-within', 'round', 'every', 'by', 'language'],
  flags: ['all', 'dry-run'],
} as const;

/** `shirube remind CODE`: mails the reminders that the open rounds give cause for. For a job that runs every day. */
export function run(args: readonly string[]): Promise<number> {
  return runCommand(args, spec, async (call) => {
    const { voice, value } = call;
    const wishes = readWishes(call);
    if (wishes === null) return exitCodes.usage;
    const place = parseServeOptions([], process.env, process.cwd());
    if ('code' in place) return sayProblem(place, voice);
    const { origin } = place;
    const settings = await readMailSettings(process.env);
    if (settings !== null && 'code' in settings) return sayProblem(settings, voice);
    if (settings === null && !wishes.dryRun) {
      voice.say(texts.noMail);
      return exitCodes.failed;
    }
    const mailer = settings === null ? null : createMailer(settings, origin);
    try {
      return await runOnStore(value('data'), voice, (store) =>
        remindRounds({ store, mailer, origin, voice, wishes, now: new Date().toISOString() }),
      );
    } finally {
      mailer?.close();
    }
  });
}

function sayProblem({ code, detail }: StartProblem, voice: Voice): number {
  voice.say(startProblems[code], { detail });
  return exitCodes.failed;
}

function readWishes({
  voice,
  operands: [operand],
  value,
  has,
}: Call<(typeof spec.values)[number], (typeof spec.flags)[number]>): RemindWishes | null {
  const code = readMunicipalityCode(operand, voice);
  if (code === null) return null;
  const soon = readDays('due-within', value('due-within'), voice);
  const every = readDays('every', value('every') ?? '1', voice);
  if (soon === null || every === null) return null;
  if (soon !== undefined && has('all')) {
    voice.say(texts.bothChoices);
    return null;
  }
  const round = value('round') ?? null;
  if (round !== null && !/^r[1-9]\d*$/.test(round)) {
    voice.say(texts.roundInvalid, { detail: round });
    return null;
  }
  const choice: ReminderChoice = has('all')
    ? { kind: 'all' }
    : soon === undefined
      ? { kind: 'late' }
      : { kind: 'due', days: soon };
  // The surroundings of a job say nothing about the language in which a city writes to its departments.
  const language = value('language') === 'en' ? 'en' : 'ja';
  return {
    code,
    choice,
    every: every ?? 1,
    round,
    by: value('by') ?? null,
    language,
    dryRun: has('dry-run'),
  };
}

/** Undefined where nothing was given; null where what was given, and said to be, cannot be used. */
function readDays(option: string, given: string | undefined, voice: Voice): number | null | undefined {
  if (given === undefined) return undefined;
  if (/^\d{1,2}$/.test(given) && Number(given) <= 60) return Number(given);
  voice.say(texts.daysInvalid, { option: `--${option}`, detail: given });
  return null;
}
