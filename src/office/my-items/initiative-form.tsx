import type { ReactElement } from 'react';
import type { RoundSettings } from '../../core/round/round.ts';
import type { InitiativeItem } from '../../core/round/round-item.ts';
import { myItemsText } from '../text/my-items-text.ts';
import { SelectField, TextField } from './field.tsx';
import { useItem } from './item-context.ts';

type InitiativeFormProps = {
  readonly item: InitiativeItem;
  readonly settings: Pick<RoundSettings, 'progressChoices' | 'nextChoices' | 'limits'>;
};

/** The progress of each action of the year, and what was done, with last year's texts beside the boxes. */
export function InitiativeForm({ item, settings }: InitiativeFormProps): ReactElement {
  const { t, language } = useItem();
  const choose = { value: '', label: t(myItemsText.choose) };
  const { progressChoices, nextChoices, limits } = settings;
  const toOptions = (choices: typeof nextChoices) => [
    choose,
    ...choices.map(({ code, label }) => ({ value: code, label: label[language] })),
  ];
  return (
    <>
      <div className="field-row">
        {item.actions.map((action) => (
          <SelectField
            key={action.id}
            path={['progress', action.id]}
            label={t(myItemsText.progress, { action: action.text })}
            options={toOptions(progressChoices)}
            className="field-wide"
          />
        ))}
      </div>
      <TextField
        path={['done']}
        label={t(myItemsText.done)}
        limit={limits.done}
        last={item.last?.done ?? null}
      />
      <TextField
        path={['issues']}
        label={t(myItemsText.issues)}
        limit={limits.issues}
        last={item.last?.issues ?? null}
      />
      <div className="field-row">
        <SelectField
          path={['nextChoice']}
          label={t(myItemsText.nextChoice)}
          options={toOptions(nextChoices)}
        />
      </div>
      <TextField
        path={['next']}
        label={t(myItemsText.next)}
        limit={limits.next}
        last={item.last?.next ?? null}
      />
    </>
  );
}
