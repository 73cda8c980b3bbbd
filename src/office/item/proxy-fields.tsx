import type { ReactElement } from 'react';
import type { ItemPage } from '../../app/round/read-item-page.ts';
import type { Language } from '../../core/text/text.ts';
import { itemText } from '../text/item-text.ts';
import type { TypedAct } from './act-failure.tsx';
import { nameDepartment, speak } from './item-words.ts';

type ProxyFieldsProps = {
  readonly idPrefix: string;
  readonly read: Pick<ItemPage, 'item' | 'grounds'>;
  readonly typed: Pick<TypedAct, 'department' | 'person' | 'why'> | null;
  readonly language: Language;
};

/** For which department, for whom of it, and why. */
export function ProxyFields({ idPrefix, read, typed, language }: ProxyFieldsProps): ReactElement {
  const t = speak(language);
  const { departments } = read.item.item;
  return (
    <>
      <p className="field">
        <label htmlFor={`${idPrefix}-department`}>{t(itemText.proxyFor)}</label>
        <select
          id={`${idPrefix}-department`}
          name="department"
          defaultValue={typed?.department ?? departments[0]}
        >
          {departments.map((id) => (
            <option key={id} value={id}>
              {nameDepartment(id, read.grounds.plan.departments)}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor={`${idPrefix}-person`}>{t(itemText.proxyPerson)}</label>
        <input
          id={`${idPrefix}-person`}
          name="person"
          type="text"
          autoComplete="off"
          defaultValue={typed?.person ?? ''}
        />
      </p>
      <p className="field">
        <label htmlFor={`${idPrefix}-why`}>{t(itemText.proxyReason)}</label>
        <input
          id={`${idPrefix}-why`}
          name="why"
          type="text"
          autoComplete="off"
          defaultValue={typed?.why ?? ''}
        />
      </p>
    </>
  );
}
