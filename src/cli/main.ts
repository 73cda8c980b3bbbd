import { commandTexts } from './texts/command-texts.ts';

type Command = { readonly run: (args: readonly string[]) => Promise<number> };

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: () => import('./start.ts'),
  serve: () => import('./serve.ts'),
  read: () => import('./read.ts'),
  municipality: () => import('./municipality.ts'),
  load: () => import('./load.ts'),
  publish: () => import('./publish.ts'),
  export: () => import('./export.ts'),
  report: () => import('./report.ts'),
  history: () => import('./history.ts'),
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
  remind: () => import('./remind.ts'),
  setup: () => import('./setup.ts'),
  audit: () => import('./audit.ts'),
  assess: () => import('./assess.ts'),
  forecast: () => import('./forecast.ts'),
  'check-data': () => import('./check-data.ts'),
};

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (load === undefined) {
  const asked = ['', 'help', '--help', '-h'].includes(name);
  (asked ? process.stdout : process.stderr).write(`${commandTexts.usage.ja}\n${commandTexts.usage.en}\n`);
  process.exitCode = asked ? 0 : 2;
} else {
  process.exitCode = await (await load()).run(args);
}
