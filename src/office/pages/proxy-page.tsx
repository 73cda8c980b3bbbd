import type { ReactElement } from 'react';
import type { ItemPage as ReadPage } from '../../app/round/read-item-page.ts';
import { nameOfItem } from '../../core/round/tracked-item.ts';
import type { Text } from '../../core/text/text.ts';
import { ActMessage, type TypedAct } from '../item/act-failure.tsx';
import { speak } from '../item/item-words.ts';
import { ProxyFields } from '../item/proxy-fields.tsx';
import { roundPath } from '../links.ts';
import { ItemForm } from '../my-items/item-form.tsx';
import type { ItemResult, ItemView, ListScope } from '../my-items/item-view.ts';
import type { OfficePage } from '../office-page.ts';
import { Form } from '../parts/form.tsx';
import { RoundFrame } from '../parts/round-frame.tsx';
import { itemText } from '../text/item-text.ts';

export type ProxyPageView = {
  readonly code: string;
  readonly read: ReadPage;
  /** The boxes, with what is stored or what was typed and not saved. */
  readonly form: ItemView;
  readonly scope: ListScope;
  readonly result: ItemResult | null;
  readonly says: readonly Text[];
  readonly typed: Pick<TypedAct, 'department' | 'person' | 'why'> | null;
};

/** 代理入力: the department's own boxes, after for whom they are filled in and why. */
export function ProxyPage({
  page,
  view,
}: {
  readonly page: OfficePage;
  readonly view: ProxyPageView;
}): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { code, read, form, scope, result, says, typed } = view;
  const { round, item } = read;
  const address = roundPath(code, round.id, 'items', item.item.id);
  return (
    <RoundFrame
      page={page}
      round={round}
      title={t(itemText.proxyTitle, { name: nameOfItem(item.item) })}
      lead={t(itemText.proxyLead)}
    >
      <p>
        <a href={address}>{t(itemText.backToItem)}</a>
      </p>
      {says.length > 0 && <ActMessage failure={{ says, missing: [] }} language={language} />}
      {form.editable ? (
        <Form page={page} action={`${address}/proxy`} className="stack proxy-form">
          <div className="stack act-form">
            <ProxyFields idPrefix="proxy" read={read} typed={typed} language={language} />
          </div>
          <div className="my-items">
            <ItemForm view={form} scope={scope} result={result ?? undefined} />
          </div>
          <p>
            <button type="submit">{t(itemText.proxySave)}</button>
          </p>
        </Form>
      ) : (
        <p>{t(itemText.proxyClosed)}</p>
      )}
    </RoundFrame>
  );
}
