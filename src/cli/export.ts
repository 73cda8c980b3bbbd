import { join, resolve } from 'node:path';
import { createBookShelf } from '../server/books/create-book-shelf.ts';
import { listMainBooks } from '../server/books/list-main-books.ts';
import { createLog } from '../server/log/create-log.ts';
import { layOutSite } from '../server/publishing.ts';
import { writeStaticSite } from '../server/static/write-static-site.ts';
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
      const all = await createSnapshotSource(store).readSnapshots();
      const snapshots = all.filter((snapshot) => only === undefined || snapshot.municipality.code === only);
      if (snapshots.length === 0) {
        voice.say(exportTexts.nothingPublished);
        return exitCodes.failed;
      }
      const { site, own } = layOutSite(snapshots, {
        common: [],
        fontFolder: join(dataFolder, 'cache/fonts'),
        log: createLog('error'),
        origin: value('origin') ?? null,
        isStatic: true,
        books: 'main',
      });
      const shelf = createBookShelf({
        folder: join(dataFolder, 'cache/books'),
        findPublication: (code, no) =>
          Promise.resolve(
            snapshots.find((one) => one.municipality.code === code && one.publication.no === no) ?? null,
          ),
      });
      const assets = [...own, ...listMainBooks(snapshots, shelf, [])];
      try {
        const result = await writeStaticSite({ site, assets }, folder);
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
