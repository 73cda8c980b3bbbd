import type { ReactElement } from 'react';
import type { PlanProposal } from '../../app/load-plan.ts';
import type { LineageLink, LinkCandidate } from '../../core/editions/lineage-links.ts';
import { describeEvidence } from '../../core/editions/link-texts.ts';
import { listElements } from '../../core/plan/differences/list-elements.ts';
import { kindTexts } from '../../core/plan/element-kinds.ts';
import type { ElementId, Plan } from '../../core/plan/plan.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { lineageText } from '../text/lineage-text.ts';
import { Select, type SelectGroup } from './select.tsx';

/** The fields of the form, by the element that the choice is about. */
export const linkFields = { from: 'link-from:', to: 'link-to:' } as const;

type Props = {
  readonly proposal: PlanProposal;
  readonly before: Plan;
  readonly links: readonly LineageLink[];
  readonly language: Language;
};

/**
 * For every element that vanished, a choice of what it goes on in; for what may have been split off, a choice of what it
 * comes from. Nothing is chosen until a person does.
 */
export function LineageChoices({ proposal, before, links, language }: Props): ReactElement | null {
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const { proposed, unlinked } = proposal;
  const [old, fresh] = [nameElements(before), nameElements(unlinked)];
  const vanished = new Set<ElementId>(proposed.vanished);
  const parts = new Set(proposed.proposals.flatMap(({ kind, to }) => (kind === 'split' ? to : [])));
  const offshoots = proposed.fresh.filter(
    (id) => parts.has(id) || proposed.candidates.some(({ from, to }) => to === id && !vanished.has(from)),
  );
  const leaving = proposed.vanished.filter(
    (id) =>
      proposed.fresh.some((one) => one[0] === id[0]) || proposed.candidates.some(({ from }) => from === id),
  );
  if (leaving.length + offshoots.length === 0) return null;
  const describe = ({ confidence, why }: LinkCandidate, name: string): string =>
    t(lineageText.option, {
      name,
      confidence: Math.round(confidence * 100),
      why: describeEvidence(why, language),
    });
  const choiceOf = (id: ElementId): ReactElement => {
    const likely = proposed.candidates.filter(({ from }) => from === id);
    const likelyIds = new Set(likely.map(({ to }) => to));
    const rest = proposed.fresh.filter((one) => one[0] === id[0] && !likelyIds.has(one));
    const groups: readonly SelectGroup[] = [
      { label: '', options: [{ value: '', label: t(lineageText.none) }] },
      {
        label: t(lineageText.likely),
        options: likely.map((one) => ({
          value: one.to,
          label: describe(one, fresh.get(one.to)?.name ?? one.to),
        })),
      },
      {
        label: t(lineageText.others),
        options: rest.map((one) => ({ value: one, label: fresh.get(one)?.name ?? one })),
      },
    ];
    const field = `${linkFields.from}${id}`;
    return (
      <Select
        key={id}
        id={field}
        name={field}
        label={labelOf(id, old, lineageText.becomes, language)}
        value={links.find(({ from }) => from === id)?.to ?? ''}
        groups={groups.filter(({ options }) => options.length > 0)}
      />
    );
  };
  const originOf = (id: ElementId): ReactElement => {
    const likely = proposed.candidates.filter(({ to }) => to === id);
    const field = `${linkFields.to}${id}`;
    const chosen = links.find(({ to }) => to === id)?.from;
    // A link that its element's own choice says already is not said twice.
    const isSaid =
      chosen !== undefined && links.find(({ from }) => from === chosen)?.to === id && vanished.has(chosen);
    return (
      <Select
        key={id}
        id={field}
        name={field}
        label={labelOf(id, fresh, lineageText.comesFrom, language)}
        value={isSaid ? '' : (chosen ?? '')}
        groups={[
          { label: '', options: [{ value: '', label: t(lineageText.isNew) }] },
          {
            label: t(lineageText.likely),
            options: likely.map((one) => ({
              value: one.from,
              label: describe(one, old.get(one.from)?.name ?? one.from),
            })),
          },
        ]}
      />
    );
  };
  return (
    <section className="lineage" aria-labelledby="lineage">
      <h3 id="lineage">{t(lineageText.title, { count: leaving.length + offshoots.length })}</h3>
      <p>{t(lineageText.lead)}</p>
      {leaving.length > 0 && (
        <fieldset className="stack">
          <legend>{t(lineageText.old)}</legend>
          {leaving.map(choiceOf)}
        </fieldset>
      )}
      {offshoots.length > 0 && (
        <fieldset className="stack">
          <legend>{t(lineageText.fresh)}</legend>
          {offshoots.map(originOf)}
        </fieldset>
      )}
      <p className="row">
        <button type="submit" className="second" name="step" value="propose">
          {t(lineageText.propose)}
        </button>
        <button type="submit" className="second" name="step" value="look">
          {t(lineageText.look)}
        </button>
      </p>
    </section>
  );
}

type Named = ReadonlyMap<ElementId, { readonly name: string; readonly kind: keyof typeof kindTexts }>;

function nameElements(plan: Plan): Named {
  return new Map(listElements(plan).map(({ id, name, kind }) => [id, { name, kind }]));
}

function labelOf(id: ElementId, named: Named, text: Text, language: Language): string {
  const one = named.get(id);
  if (one === undefined) return id;
  const kind = kindTexts[one.kind][language];
  const name = language === 'ja' ? `${kind}「${one.name}」` : `the ${kind} “${one.name}”`;
  return fillText(text, { name }, language);
}
