// Lists packages for other systems that package-lock.json leaves out. npm drops them from the lock where it writes it
// beside an existing node_modules, and an installation on such a system then lacks its programs. Exits 1 where there are
// any; "npm install --package-lock-only" brings them back.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Locked = { readonly optionalDependencies?: Readonly<Record<string, string>> };

const file = join(import.meta.dirname, '../package-lock.json');
const { packages }: { packages: Readonly<Record<string, Locked>> } = JSON.parse(readFileSync(file, 'utf8'));

/** Whether a package stands where one at `folder` would look for it: in its own folder, or in one around it. */
function isFound(name: string, folder: string): boolean {
  if (`${folder === '' ? '' : `${folder}/`}node_modules/${name}` in packages) return true;
  if (folder === '') return false;
  return isFound(name, folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/'))));
}

const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !isFound(name, folder))
    .map((name) => `${folder}: ${name} is not in package-lock.json`),
);
for (const line of missing) console.log(line);
console.log(`${Object.keys(packages).length} packages in package-lock.json, ${missing.length} left out`);
if (missing.length > 0) process.exitCode = 1;
