import type { ReactElement } from 'react';
import type { DepartmentId } from '../../core/plan/plan.ts';
import type { Round } from '../../core/round/round.ts';
import { fillText } from '../../core/text/fill-text.ts';
import { roundPath } from '../links.ts';
import type { MyItemsView } from '../my-items/item-view.ts';
import { MyItems } from '../my-items/my-items.tsx';
import type { OfficePage } from '../office-page.ts';
import { Message } from '../parts/form.tsx';
import { RoundFrame } from '../parts/round-frame.tsx';
import { listTroubleText, myItemsText } from '../text/my-items-text.ts';

/** What is said above the list about what was just done. */
export type ListMessage =
  | { readonly kind: 'done'; readonly saved: number; readonly submitted: number }
  | { readonly kind: 'conflict' | 'refused' | 'incomplete' | 'nothing-ready'; readonly count: number };

type ItemListPageProps = {
  readonly page: OfficePage;
  readonly view: MyItemsView;
  readonly message: ListMessage | null;
};

/** A department's list within its round. */
export function ItemListPage({ page, view, message }: ItemListPageProps): ReactElement {
  const { language } = page;
  const { department, departments, round } = view;
  const title = fillText(myItemsText.title, { department: department.name }, language);
  return (
    <RoundFrame page={page} round={round} title={title} script="item-list">
      {message !== null && <ListMessageBox message={message} page={page} />}
      {departments.length > 1 && (
        <DepartmentChoice page={page} round={round} departments={departments} chosen={department.id} />
      )}
      <MyItems view={view} />
    </RoundFrame>
  );
}

function ListMessageBox({
  message,
  page,
}: {
  readonly message: ListMessage;
  readonly page: OfficePage;
}): ReactElement {
  const { language } = page;
  if (message.kind !== 'done')
    return (
      <Message kind="error">
        <p>{fillText(listTroubleText[message.kind], { count: message.count }, language)}</p>
      </Message>
    );
  const { saved, submitted } = message;
  const said = [
    ...(saved > 0 ? [fillText(myItemsText.savedCount, { count: saved }, language)] : []),
    ...(submitted > 0 ? [fillText(myItemsText.submittedCount, { count: submitted }, language)] : []),
  ];
  return (
    <Message kind="done">
      <p>{said.length === 0 ? myItemsText.nothingChanged[language] : said.join(' ')}</p>
    </Message>
  );
}

type ChoiceProps = {
  readonly page: OfficePage;
  readonly round: Pick<Round, 'id'>;
  readonly departments: readonly { readonly id: DepartmentId; readonly name: string }[];
  readonly chosen: DepartmentId;
};

/** For somebody who sees several lists. */
function DepartmentChoice({ page, round, departments, chosen }: ChoiceProps): ReactElement {
  const { language, municipality } = page;
  return (
    <form
      method="get"
      action={roundPath(municipality?.code ?? '', round.id, 'items')}
      className="filter department-choice"
    >
      <div className="field">
        <label htmlFor="department">{myItemsText.otherDepartment[language]}</label>
        <select id="department" name="department" defaultValue={chosen} lang="ja">
          {departments.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="second">
        {myItemsText.showDepartment[language]}
      </button>
    </form>
  );
}
