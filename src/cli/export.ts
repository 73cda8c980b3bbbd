import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createLog } from '../server/log/create-log.ts';
import { layOutSite } from '../server/publishing.ts';
import { writeStaticSite } from '../server/static/write-static-site.ts';
import { sayFileProblem } from './backup.ts';
import { commandLanguage } from './command-language.ts';
import { createSnapshotSource } from './open-store-for-server.ts';
import { readMunicipalityCode } from './read-municipality-code.ts';
import { createVoice, exitCodes, runOnStore } from './run-on-store.ts';
import { exportTexts } from './texts/export-texts.ts';

/** `shirube export FOLDER`: the whole published site as files. */
export async function run(args: readonly string[]): Promise<number> {
  const parsed = parseOptions(args);
  const voice = createVoice(commandLanguage(parsed?.values.language, process.env));
  const [given, ...others] = parsed?.positionals ?? [];
  if (parsed === null || parsed.values.help || given === undefined || others.length > 0) {
    voice.say(exportTexts.usage);
    return parsed?.values.help ? exitCodes.fine : exitCodes.usage;
  }
  const { municipality, origin, data } = parsed.values;
  const only = municipality === undefined ? undefined : readMunicipalityCode(municipality, voice);
  if (only === null) return exitCodes.usage;
  const folder = resolve(given);
  const before = performance.now();
  return runOnStore(data, voice, async (store) => {
    const all = await createSnapshotSource(store).readSnapshots();
    const snapshots = all.filter((snapshot) => only === undefined || snapshot.municipality.code === only);
    if (snapshots.length === 0) {
      voice.say(exportTexts.nothingPublished);
      return exitCodes.failed;
    }
    const { site, own } = layOutSite(snapshots, {
      common: [],
      fontFolder: join(resolve(data ?? (process.env['SHIRUBE_DATA'] || 'data')), 'cache/fonts'),
      log: createLog('error'),
      origin: origin ?? null,
    });
    try {
      const result = await writeStaticSite({ site, assets: own }, folder);
      if (result.status === 'folder-not-ours') {
        voice.say(exportTexts.folderNotOurs, { folder });
        return exitCodes.failed;
      }
      const seconds = ((performance.now() - before) / 1000).toFixed(1);
      voice.say(exportTexts.done, { folder, seconds, ...result });
      return exitCodes.fine;
    } catch (error) {
      return sayFileProblem(error, folder, voice);
    }
  });
}

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        municipality: { type: 'string' },
        origin: { type: 'string' },
        data: { type: 'string' },
        language: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch {
    return null;
  }
}
