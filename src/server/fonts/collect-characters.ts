import { join } from 'node:path';
import type { Snapshot } from '../../core/publication/snapshot.ts';
import { collectSourceCharacters } from './source-characters.ts';

/** Put in by the build; missing where the source runs as it is. */
declare const INTERFACE_CHARACTERS: string | undefined;

/**
 * The characters that the published site shows, each once and sorted: those of the snapshots, those of the interface,
 * and ASCII, kana and common punctuation, so that what a person types in a search box looks the same.
 *
 * @example collectCharacters(snapshots).includes('髙')
 */
export function collectCharacters(snapshots: readonly Snapshot[]): string {
  const characters = new Set([...alwaysThere(), ...readInterfaceCharacters()]);
  for (const snapshot of snapshots) collectFrom(snapshot, characters);
  return [...characters].sort().join('');
}

function collectFrom(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') {
    for (const character of value) into.add(character);
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) collectFrom(part, into);
  }
}

function readInterfaceCharacters(): string {
  return typeof INTERFACE_CHARACTERS === 'string'
    ? INTERFACE_CHARACTERS
    : collectSourceCharacters(join(import.meta.dirname, '../..'));
}

/** Unicode blocks that are in every font: ASCII, Latin-1, punctuation, CJK punctuation, kana, full-width forms. */
const blocks = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2010, 0x203b],
  [0x3000, 0x30ff],
  [0xff01, 0xff9f],
] as const;

function alwaysThere(): readonly string[] {
  return blocks.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, offset) => String.fromCodePoint(from + offset)),
  );
}
