import { expect, test } from 'vitest';
import { checkSeeds } from './support/check-seeds.ts';
import { dropDepartments } from './support/drop-departments.ts';

test('3000 random plans whose pages tell everything are read back', () => {
  const { wrong, open, incomplete } = checkSeeds(10_001, 13_000, 'clear');
  console.log(`read otherwise and said so: ${open.length} of 3000`);
  expect(wrong).toEqual([]);
  expect(incomplete).toEqual([]);
  expect(open.length).toBeLessThan(60);
});

test('3000 random plans of any kind are read back, or the reader says where it cannot tell', () => {
  const { wrong, open, incomplete } = checkSeeds(20_001, 23_000, 'any');
  console.log(`read otherwise and said so: ${open.length} of 3000`);
  expect(wrong).toEqual([]);
  expect(incomplete).toEqual([]);
});

test.each([1, 3, 8])('1000 random plans where one project cell in %d names no department', (oneIn) => {
  const { wrong, open, incomplete } = checkSeeds(30_001, 31_000, 'any', (plan) =>
    dropDepartments(plan, oneIn),
  );
  console.log(
    `read otherwise and said so: ${open.length}, said to be incomplete: ${incomplete.length} of 1000`,
  );
  expect(wrong).toEqual([]);
});
