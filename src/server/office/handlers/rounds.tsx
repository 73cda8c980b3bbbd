import { listRounds } from '../../../app/round/list-rounds.ts';
import { RoundsPage } from '../../../office/pages/rounds-page.tsx';
import type { OfficeAnswer, StaffCall } from '../office-call.ts';

export async function showRounds({ parts, page, signedIn, municipality }: StaffCall): Promise<OfficeAnswer> {
  const { code } = municipality;
  const rounds = await listRounds(parts.store, signedIn.staff, code);
  return { kind: 'page', status: 200, element: <RoundsPage page={page} code={code} rounds={rounds} /> };
}
