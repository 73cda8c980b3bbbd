import type { Snapshot } from '../../core/publication/snapshot.ts';
import type { Asset } from '../assets/asset.ts';
import type { HeaderList } from '../http/prepared-answer.ts';
import { answerBook } from './answer-book.ts';
import type { BookShelf } from './create-book-shelf.ts';

const files = [
  { name: 'plan', format: 'pdf' },
  { name: 'report', format: 'pdf' },
  { name: 'report', format: 'xlsx' },
  { name: 'figures', format: 'pdf' },
] as const;

/**
 * The books that every publication has, as files of the site: those that its pages link to where nobody serves by
 * program. Each is made when it is loaded; loading rejects where it cannot be made.
 *
 * @example listMainBooks(snapshots, shelf, common)[0].path // '/992011/books/1/plan.pdf'
 */
export function listMainBooks(
  snapshots: readonly Snapshot[],
  shelf: BookShelf,
  common: HeaderList,
): readonly Asset[] {
  return snapshots.flatMap(({ municipality: { code }, publication: { no } }) =>
    files.map(({ name, format }) => ({
      path: `/${code}/books/${no}/${name}.${format}`,
      load: async () => {
        const answer = await answerBook(shelf, { code, no, name, format }, common);
        return typeof answer === 'number' ? null : answer;
      },
    })),
  );
}
