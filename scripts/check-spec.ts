// Lists rules of SPEC.md that no test names, and ids in tests that SPEC.md does not know. Exits 1 where there are any.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const spec = readFileSync(join(root, 'src/core/assess/SPEC.md'), 'utf8');
const rules = new Set([...spec.matchAll(/^\| ([A-Z]\d+) +\|/gm)].map(([, id = '']) => id));

const folders = ['tests/core/assess', 'tests/core/forecast', 'tests/cli'].map((folder) => join(root, folder));
const tested = new Set<string>();
for (const folder of folders) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.test.ts')) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    for (const [, id = ''] of text.matchAll(/\[([A-Z]\d+)\]/g)) tested.add(id);
  }
}

const untested = [...rules].filter((id) => !tested.has(id));
const unknown = [...tested].filter((id) => !rules.has(id));
for (const id of untested) console.log(`${id}: no test names it`);
for (const id of unknown) console.log(`${id}: named by a test, but not in SPEC.md`);
console.log(`${rules.size - untested.length} of ${rules.size} rules are tested`);
if (untested.length > 0 || unknown.length > 0) process.exitCode = 1;
