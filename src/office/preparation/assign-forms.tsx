import type { ReactElement } from 'react';
import type { Department } from '../../core/plan/plan.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import type { OfficePage } from '../office-page.ts';
import { Form } from '../parts/form.tsx';
import { boardText } from '../text/board-text.ts';
import { itemKindText } from '../text/my-items-text.ts';
import { openingText } from '../text/opening-text.ts';
import type { AssignableItem, Preview } from './preview-view.ts';

type AssignFormProps = { readonly page: OfficePage; readonly preview: Preview; readonly action: string };

/** Items that nobody answers yet, with the likeliest department chosen: one button takes them all. */
export function UnassignedForm({ page, preview, action }: AssignFormProps): ReactElement | null {
  const { unassigned, departments } = preview;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, page.language);
  if (unassigned.length === 0) return null;
  return (
    <section aria-labelledby="nobody">
      <h2 id="nobody">{t(openingText.nobody, { count: unassigned.length })}</h2>
      <p>{t(openingText.nobodyLead)}</p>
      <Form page={page} action={action} className="stack">
        <AssignTable page={page} items={unassigned}>
          {(item) => (
            <DepartmentSelect
              page={page}
              name={`assign-${item.element}`}
              label={item.name}
              none={t(openingText.assignLater)}
              item={item}
              departments={departments}
              value={item.suggestions[0]?.department ?? ''}
            />
          )}
        </AssignTable>
        <p>
          <button type="submit">{t(openingText.saveAssigned)}</button>
        </p>
      </Form>
    </section>
  );
}

/** Items that were assigned by hand, and a way to change any other. */
export function AssignedForms({ page, preview, action }: AssignFormProps): ReactElement {
  const { assigned, items, departments } = preview;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, page.language);
  return (
    <>
      {assigned.length > 0 && (
        <details>
          <summary>{t(openingText.assigned, { count: assigned.length })}</summary>
          <Form page={page} action={action} className="stack">
            <AssignTable page={page} items={assigned}>
              {(item) => (
                <DepartmentSelect
                  page={page}
                  name={`assign-${item.element}`}
                  label={item.name}
                  none={t(openingText.asPlanned)}
                  item={item}
                  departments={departments}
                  value={preview.round.assigned[item.element]?.[0] ?? ''}
                />
              )}
            </AssignTable>
            <p>
              <button type="submit" className="second">
                {t(openingText.saveAssigned)}
              </button>
            </p>
          </Form>
        </details>
      )}
      <details>
        <summary>{t(openingText.others)}</summary>
        <Form page={page} action={action} className="stack narrow">
          <p className="field">
            <label htmlFor="item">{t(openingText.chooseItem)}</label>
            <select id="item" name="item">
              {items.map(({ element, kind, name }) => (
                <option key={element} value={element}>{`${name}（${t(itemKindText[kind])}）`}</option>
              ))}
            </select>
          </p>
          <p className="field">
            <label htmlFor="lead">{t(openingText.assignTo)}</label>
            <DepartmentSelect
              page={page}
              name="lead"
              none={t(openingText.asPlanned)}
              departments={departments}
            />
          </p>
          <p className="field">
            <label htmlFor="also">{t(openingText.alsoAnswers)}</label>
            <DepartmentSelect
              page={page}
              name="also"
              none={t(openingText.noOther)}
              departments={departments}
            />
          </p>
          <p>
            <button type="submit" className="second">
              {t(openingText.change)}
            </button>
          </p>
        </Form>
      </details>
    </>
  );
}

type AssignTableProps = {
  readonly page: OfficePage;
  readonly items: readonly AssignableItem[];
  readonly children: (item: AssignableItem) => ReactElement;
};

function AssignTable({ page: { language }, items, children }: AssignTableProps): ReactElement {
  return (
    <table className="cards assign-table">
      <thead>
        <tr>
          <th scope="col">{boardText.item[language]}</th>
          <th scope="col">{openingText.assignTo[language]}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.element}>
            <th scope="row">
              {item.name} <span className="quiet small unbroken">{itemKindText[item.kind][language]}</span>
            </th>
            <td>{children(item)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type DepartmentSelectProps = {
  readonly page: OfficePage;
  readonly name: string;
  readonly label?: string;
  /** What choosing no department means. */
  readonly none: string;
  readonly departments: readonly Department[];
  readonly item?: AssignableItem;
  readonly value?: string;
};

function DepartmentSelect(props: DepartmentSelectProps): ReactElement {
  const { page, name, label, none, departments, item, value = '' } = props;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, page.language);
  const suggestions = item?.suggestions ?? [];
  const nameOf = (id: string): string => departments.find((one) => one.id === id)?.name ?? id;
  return (
    <select id={name} name={name} defaultValue={value} aria-label={label}>
      <option value="">{none}</option>
      {suggestions.length > 0 && (
        <optgroup label={t(openingText.suggested)}>
          {suggestions.map(({ department, projects }) => (
            <option key={department} value={department}>
              {t(openingText.suggestion, { name: nameOf(department), projects })}
            </option>
          ))}
        </optgroup>
      )}
      <optgroup label={t(openingText.allDepartments)}>
        {departments
          .filter(({ id }) => !suggestions.some(({ department }) => department === id))
          .map(({ id, name: text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
      </optgroup>
    </select>
  );
}
