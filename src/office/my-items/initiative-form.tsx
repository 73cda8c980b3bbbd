import type { ReactElement } from 'react';
import type { Choice } from '../../core/round/round.ts';
import type { InitiativeItem } from '../../core/round/round-item.ts';
import { myItemsText } from '../text/my-items-text.ts';
import { ChoiceField, SelectField } from './field.tsx';
import { useItem } from './item-context.ts';
import { TextField } from './text-field.tsx';

/** The progress of each action of the year, and what was done, with last year's texts beside the boxes. */
export function InitiativeForm({ item }: { readonly item: InitiativeItem }): ReactElement {
  const { t, language, scope } = useItem();
  const { progressChoices, nextChoices, limits } = scope.round;
  const toOptions = (choices: readonly Choice[]) =>
    choices.map(({ code, label }) => ({ value: code, label: label[language] }));
  const { last } = item;
  return (
    <>
      {item.actions.map((action) => (
        <ChoiceField
          key={action.id}
          path={['progress', action.id]}
          label={t(myItemsText.progress, { action: action.text })}
          options={toOptions(progressChoices)}
        />
      ))}
      <TextField path={['done']} label={t(myItemsText.done)} limit={limits.done} last={last?.done ?? null} />
      <div className="next-row">
        <TextField
          path={['issues']}
          label={t(myItemsText.issues)}
          limit={limits.issues}
          last={last?.issues ?? null}
          rows={1}
        />
        <SelectField
          path={['nextChoice']}
          label={t(myItemsText.nextChoice)}
          options={[{ value: '', label: t(myItemsText.choose) }, ...toOptions(nextChoices)]}
        />
        <TextField
          path={['next']}
          label={t(myItemsText.next)}
          limit={limits.next}
          last={last?.next ?? null}
          rows={1}
        />
      </div>
    </>
  );
}
