import type { RawSheet } from './raw-workbook.ts';
import { gatherWords } from './read-shared-strings.ts';
import { scanXml } from './scan-xml.ts';

/**
 * The comments (メモ) on the cells of a sheet. Comments are no answers, so damage in them is passed over: the part
 * then counts as empty.
 *
 * @example readComments(part) // [{ cell: 'C7', text: '要確認' }]
 */
export function readComments(part: Uint8Array): RawSheet['comments'] {
  const comments: { cell: string; text: string }[] = [];
  const words = gatherWords();
  let cell = '';
  const fault = scanXml(part, {
    open: (name, attribute) => {
      words.open(name);
      if (name === 'comment') cell = attribute('ref') ?? '';
    },
    text: words.text,
    close: (name) => {
      words.close(name);
      if (name === 'comment') comments.push({ cell, text: words.take().trim() });
    },
  });
  return fault === null ? comments : [];
}

/**
 * The words in the shapes and text boxes of a sheet's drawing, passing over damage likewise.
 *
 * @example readShapes(part) // ['ここに注意']
 */
export function readShapes(part: Uint8Array): readonly string[] {
  const shapes: string[] = [];
  const words = gatherWords();
  const fault = scanXml(part, {
    open: words.open,
    text: words.text,
    close: (name) => {
      words.close(name);
      if (name !== 'sp') return;
      const text = words.take().trim();
      if (text !== '') shapes.push(text);
    },
  });
  return fault === null ? shapes : [];
}
