import {
  type ComparedEditions,
  compareStoredEditions,
} from '../../../app/editions/compare-stored-editions.ts';
import { editionChanges } from '../../../core/editions/comparison.ts';
import type { kindTexts } from '../../../core/plan/element-kinds.ts';
import { ComparisonPage } from '../../../office/pages/comparison-page.tsx';
import { NoticePage } from '../../../office/pages/notice-page.tsx';
import type { OfficeAnswer, StaffCall } from '../office-call.ts';

const kinds = [
  'strategy',
  'measure',
  'indicator',
  'initiative',
  'action',
  'project',
  'department',
] as const satisfies readonly (keyof typeof kindTexts)[];

/** The latest edition beside the one before it, unless the address names others. */
export async function showComparison(call: StaffCall): Promise<OfficeAnswer> {
  const compared = await compare(call);
  if (compared.outcome === 'not-allowed') return refuse(call);
  const { code } = call.municipality;
  const asked = (name: string): string => call.context.req.query(name) ?? '';
  const view = {
    code,
    editions: compared.editions,
    comparison: compared.outcome === 'compared' ? compared.comparison : null,
    kind: kinds.find((kind) => kind === asked('kind')) ?? null,
    change: editionChanges.find((change) => change === asked('change')) ?? null,
  };
  return { kind: 'page', status: 200, element: <ComparisonPage page={call.page} view={view} /> };
}

function compare({ parts, signedIn, municipality, context }: StaffCall): Promise<ComparedEditions> {
  const year = (name: string): number | null => {
    const text = context.req.query(name) ?? '';
    return /^\d{4}$/.test(text) ? Number(text) : null;
  };
  const request = { code: municipality.code, from: year('from'), to: year('to') };
  return compareStoredEditions(parts.store, signedIn.staff, request);
}

function refuse({ page }: StaffCall): OfficeAnswer {
  return { kind: 'page', status: 403, element: <NoticePage page={page} kind="not-allowed" /> };
}
