import { scanXml, type XmlFault } from './scan-xml.ts';
import { unescapeText } from './unescape-text.ts';

/** Furigana (`rPh`) is how a text is read, not what it says. */
const READING = 'rPh';

/**
 * Gathers the words of strings, plain or rich, inside any element: `take` gives what was gathered since the last.
 *
 * @example const words = gatherWords();
 */
export function gatherWords(): {
  readonly open: (name: string) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  readonly take: () => string;
} {
  let words = '';
  let inText = false;
  let inReading = false;
  return {
    open: (name) => {
      if (name === READING) inReading = true;
      if (name === 't') inText = true;
    },
    text: (text) => {
      if (inText && !inReading) words += text;
    },
    close: (name) => {
      if (name === READING) inReading = false;
      if (name === 't') inText = false;
    },
    take: () => {
      const taken = unescapeText(words);
      words = '';
      return taken;
    },
  };
}

/**
 * The shared strings of a workbook, by their index.
 *
 * @example readSharedStrings(part) // ['指標', '単位']
 */
export function readSharedStrings(part: Uint8Array): readonly string[] | XmlFault {
  const strings: string[] = [];
  const words = gatherWords();
  const fault = scanXml(part, {
    open: (name) => words.open(name),
    text: words.text,
    close: (name) => {
      words.close(name);
      if (name === 'si') strings.push(words.take());
    },
  });
  return fault ?? strings;
}
