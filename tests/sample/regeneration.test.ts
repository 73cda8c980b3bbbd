import { expect, test } from 'vitest';
import { buildHiratsuka } from '../../scripts/sample/hiratsuka/build-hiratsuka.ts';
import { buildMiokawa } from '../../scripts/sample/miokawa/build-miokawa.ts';
import { toFileTexts } from '../../scripts/sample/write-sample.ts';
import { readSample, readText } from './committed-sample.ts';

test('the script gives the committed files of the made-up city byte for byte', () => {
  const texts = toFileTexts(buildMiokawa());
  expect(texts.size).toBe(5);
  for (const [file, text] of texts) expect(text, file).toBe(readText('miokawa', file));
});

test('the script applied to the committed plan of Hiratsuka gives the committed files byte for byte', () => {
  const texts = toFileTexts(buildHiratsuka(readSample('hiratsuka').plan));
  expect(texts.size).toBe(4);
  for (const [file, text] of texts) expect(text, file).toBe(readText('hiratsuka', file));
});
