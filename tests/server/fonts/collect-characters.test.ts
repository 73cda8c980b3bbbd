import { expect, test } from 'vitest';
import { collectCharacters } from '../../../src/server/fonts/collect-characters.ts';
import { readSampleSnapshots } from '../../support/sample-snapshots.ts';

test('the characters of a plan are there, those outside the basic plane too, and nothing twice', () => {
  const characters = collectCharacters(readSampleSnapshots());
  for (const character of '平塚市髙﨑あアＡ１～％') expect(characters).toContain(character);
  expect(new Set(characters).size).toBe([...characters].length);
});

test('the characters of the interface are there without any plan', () => {
  const characters = collectCharacters([]);
  for (const character of '検索あアAzé、。◆●▲■○') expect(characters).toContain(character);
  expect(characters).not.toContain('塚');
});
