import { expect, test } from 'vitest';
import { checkSeeds } from './support/check-seeds.ts';

test('3000 random plans whose pages tell everything are read back', () => {
  const { wrong, open } = checkSeeds(10_001, 13_000, 'clear');
  console.log(`read otherwise and said so: ${open.length} of 3000`);
  expect(wrong).toEqual([]);
  expect(open.length).toBeLessThan(60);
});

test('3000 random plans of any kind are read back, or the reader says where it cannot tell', () => {
  const { wrong, open } = checkSeeds(20_001, 23_000, 'any');
  console.log(`read otherwise and said so: ${open.length} of 3000`);
  expect(wrong).toEqual([]);
});
