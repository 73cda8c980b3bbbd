// Writes docs/rights.md from the rights in the code. With --check it writes nothing, and exits 1 where they differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printRights, printTransitions } from '../src/core/round/print-rights.ts';
import { RIGHTS } from '../src/core/round/rights.ts';
import { printSheetRights } from '../src/core/sheets/print-sheet-rights.ts';

const path = join(import.meta.dirname, '../docs/rights.md');

const printed = `# 権限 / Rights

<!-- Printed from src/core/round/rights.ts by \`node scripts/print-rights.ts\`. Do not edit. -->

## 日本語

役割は職（課・部と役割）に付き、人はその職にある間だけ権限を持ちます。表にない組合せは、どの状態でも許されません。
差戻しと再開と猶予には理由が必要です。代理入力は、誰のために、なぜ入力したかを残します。

${printRights(RIGHTS, 'ja')}

${printTransitions('ja')}

${printSheetRights('ja')}

## English

Roles belong to posts (a department or division, and a role); a person has the rights of a post while holding it.
A pair that does not stand here is not allowed in any state. Sending back, reopening and grace need a reason; proxy
entry keeps for whom it was done and why.

${printRights(RIGHTS, 'en')}

${printTransitions('en')}

${printSheetRights('en')}
`;

if (process.argv.includes('--check')) {
  const same = readFileSync(path, 'utf8') === printed;
  console.log(
    same ? 'docs/rights.md is as the code has it' : 'docs/rights.md differs: node scripts/print-rights.ts',
  );
  if (!same) process.exitCode = 1;
} else {
  writeFileSync(path, printed);
}
