import { SaxesParser } from 'saxes';

/** Names come without their prefix: writers differ in prefixes, never in the names that matter here. */
export type XmlHandlers = {
  readonly open: (name: string, attribute: (name: string) => string | null) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

export type XmlFault = 'xml-damaged' | 'xml-with-doctype';

/**
 * Walks an XML part from its bytes (UTF-8, or UTF-16 by its mark). A document type declaration is a fault, whatever
 * is in it: no Office program writes one, and it is the door to outside files and growing entities.
 * After a fault the walk goes to its end but the caller must not use what it gathered.
 *
 * @example const fault = scanXml(bytes, { open: (name) => names.push(name) });
 */
export function scanXml(bytes: Uint8Array, handlers: XmlHandlers): XmlFault | null {
  const xml = decodeXml(bytes);
  if (xml.includes('<!DOCTYPE') || xml.includes('<!ENTITY')) return 'xml-with-doctype';
  let damaged = false;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => {
    damaged = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    handlers.open(localName(name), (wanted) => {
      const own = attributes[wanted];
      if (own !== undefined) return own;
      const prefixed = Object.keys(attributes).find(
        (key) => key.includes(':') && localName(key) === wanted && !key.startsWith('xmlns'),
      );
      return (prefixed === undefined ? undefined : attributes[prefixed]) ?? null;
    });
  });
  const onText = handlers.text;
  if (onText !== undefined) {
    parser.on('text', onText);
    parser.on('cdata', onText);
  }
  const onClose = handlers.close;
  if (onClose !== undefined) parser.on('closetag', ({ name }) => onClose(localName(name)));
  parser.write(xml).close();
  return damaged ? 'xml-damaged' : null;
}

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
