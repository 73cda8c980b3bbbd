import { z } from 'zod';
import type { LineageLink } from '../../core/editions/lineage-links.ts';
import { isElementId } from '../../core/plan/is-element-id.ts';
import { type ParsedJsonFile, parseJsonFile } from '../json-file/parse-json-file.ts';

const id = z.string().refine(isElementId, { params: { format: 'element-id' } });

const lineageFileSchema: z.ZodType<{ readonly links: readonly LineageLink[] }> = z.object({
  links: z.array(z.object({ from: id, to: id, reason: z.string().nullable().default(null) })),
});

/**
 * Reads which elements of a new edition go on from which, as somebody confirmed it. Other fields (names, how sure the
 * proposal was) are for whoever reads the file, and passed over.
 *
 * @example parseLineageJson('{ "links": [{ "from": "p3", "to": "p80", "reason": "名称を改めた" }] }')
 */
export function parseLineageJson(text: string): ParsedJsonFile<{ readonly links: readonly LineageLink[] }> {
  return parseJsonFile(text, lineageFileSchema, {
    items: {
      links: (link) => ({
        ja: `引き継ぎ「${link['from']} → ${link['to']}」`,
        en: `link “${link['from']} → ${link['to']}”`,
      }),
    },
    fields: {
      links: { ja: '引き継ぎの一覧（links）', en: 'links' },
      from: { ja: '前の年度版の要素（from）', en: 'from' },
      to: { ja: '新しい年度版の要素（to）', en: 'to' },
      reason: { ja: '理由（reason）', en: 'reason' },
    },
  });
}
