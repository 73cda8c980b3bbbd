import { join, resolve } from 'node:path';
import { createLog } from '../server/log/create-log.ts';
import { makeStaticSource } from '../server/static/make-static-source.ts';
import { writeStaticSite } from '../server/static/write-static-site.ts';
import { readPublished } from '../server/watch-publications.ts';
import { sayFileProblem } from './backup.ts';
import { createSnapshotSource } from './open-store-for-server.ts';
import { readMunicipalityCode } from './read-municipality-code.ts';
import { runCommand } from './run-command.ts';
import { exitCodes, runOnStore } from './run-on-store.ts';
import { exportTexts } from './texts/export-texts.ts';

const spec = { usage: exportTexts.usage, operands: 1, values: ['municipality', 'origin'] } as const;

/** `shirube export FOLDER`: the whole published site as files. */
export function run(args: readonly string[]): Promise<number> {
  return runCommand(args, spec, async ({ operands: [given = ''], value, voice }) => {
    const municipality = value('municipality');
    const only = municipality === undefined ? undefined : readMunicipalityCode(municipality, voice);
    if (only === null) return exitCodes.usage;
    const folder = resolve(given);
    const dataFolder = resolve(value('data') ?? (process.env['SHIRUBE_DATA'] || 'data'));
    const before = performance.now();
    return runOnStore(value('data'), voice, async (store) => {
      const source = createSnapshotSource(store);
      const { snapshots: all, records } = await readPublished(source);
      const snapshots = all.filter((snapshot) => only === undefined || snapshot.municipality.code === only);
      if (snapshots.length === 0) {
        voice.say(exportTexts.nothingPublished);
        return exitCodes.failed;
      }
      const options = {
        origin: value('origin') ?? null,
        fontFolder: join(dataFolder, 'cache/fonts'),
        bookFolder: join(dataFolder, 'cache/books'),
        log: createLog('error'),
      };
      try {
        const content = await makeStaticSource({ snapshots, records }, source.archive, options);
        const result = await writeStaticSite(content, folder);
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
  });
}
