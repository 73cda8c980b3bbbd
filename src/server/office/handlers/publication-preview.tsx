import type { PublicationWords } from '../../../app/publication/build-next.ts';
import { preparePreview } from '../../../app/publication/prepare-preview.ts';
import { readErrata, readOut } from '../../../app/publication/read-visible.ts';
import type { MunicipalityCode } from '../../../core/publication/snapshot.ts';
import { officePath } from '../../../office/links.ts';
import { PreviewBanner } from '../../../office/parts/preview-banner.tsx';
import { renderPart } from '../../../office/render-page.ts';
import { publicationText } from '../../../office/text/publication-text.ts';
import { parseTarget } from '../../http/parse-target.ts';
import { createPreview, type Preview } from '../../preview/create-preview.ts';
import { markPreview } from '../../preview/mark-preview.ts';
import type { OfficeAnswer, StaffCall } from '../office-call.ts';

type PreviewWords = PublicationWords & { readonly publishAt?: string };

/** Opens the site as it would be, at its first page; gives why it cannot where there is nothing to look at. */
export async function openPreview(
  call: StaffCall,
  words: PreviewWords,
): Promise<OfficeAnswer | Exclude<Awaited<ReturnType<typeof preparePreview>>, { outcome: 'prepared' }>> {
  const { parts, signedIn, municipality, now } = call;
  const { code } = municipality;
  const prepared = await preparePreview(parts.store, signedIn.staff, { ...words, code, now });
  if (prepared.outcome !== 'prepared') return prepared;
  const { stylesheets, icon } = parts.assets();
  const preview = createPreview(prepared, {
    dress: { stylesheet: stylesheets[0] ?? '', icon, fonts: [] },
    origin: parts.origin,
    printBook: parts.printBook,
    readPublication: (of, no) => parts.store.read((reader) => readOut(reader, { code: of, no, now })),
    readErrata: (of, no) => parts.store.read((reader) => readErrata(reader, { code: of, no, now })),
    at: now,
  });
  const id = parts.previews.put(code, preview);
  return { kind: 'redirect', to: `${prefixOf(code, id)}/${code}/` };
}

/** Any address of the site within a preview; leads back to the form where the preview is not there any more. */
export async function showPreview(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, context, municipality } = call;
  const { code } = municipality;
  const id = context.req.param('preview') ?? '';
  const preview = parts.previews.find(code, id);
  if (preview === null) return { kind: 'redirect', to: `${officePath(code, 'publication')}?preview=gone` };
  const prefix = prefixOf(code, id);
  const { pathname, search } = new URL(context.req.url);
  const target = parseTarget(`${pathname.slice(prefix.length)}${search}`);
  if (!target.ok) return { kind: 'redirect', to: `${prefix}/${code}/` };
  const { status, contentType, body, location } = await preview.get(target.path, target.query);
  if (location !== undefined) return { kind: 'redirect', to: `${prefix}${encodeURI(location)}` };
  const isPage = contentType.startsWith('text/html') && typeof body === 'string';
  return {
    kind: 'unpublished',
    status: status === 404 || status === 410 ? status : 200,
    contentType,
    name: nameOf(target.path, call),
    body: isPage ? await mark(call, preview, { prefix, body }) : new Uint8Array(Buffer.from(body)),
  };
}

function prefixOf(code: MunicipalityCode, id: string): string {
  return officePath(code, 'publication', 'preview', id);
}

/** A file that is kept says in its name what it is. */
function nameOf(path: string, { page: { language } }: StaffCall): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return `${publicationText.notPublic[language]}-${name === '' ? 'index.html' : name}`;
}

async function mark(
  { parts, page, municipality: { code } }: StaffCall,
  { no, at, lastChangeNo }: Preview,
  { prefix, body }: { readonly prefix: string; readonly body: string },
): Promise<string> {
  const latest = await parts.store.read((reader) => reader.findLastChangeNo(code));
  const { language } = page;
  const banner = <PreviewBanner {...{ code, language, no, at }} isOvertaken={latest !== lastChangeNo} />;
  return markPreview(body, {
    prefix,
    title: publicationText.notPublic[language],
    banner: renderPart(banner),
  });
}
