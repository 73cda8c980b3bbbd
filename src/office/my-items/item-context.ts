import { createContext, useContext } from 'react';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import type { ItemView, ListScope } from './item-view.ts';

type ItemScope = { readonly view: ItemView; readonly scope: ListScope };

const ItemContext = createContext<ItemScope | null>(null);

/** Gives the fields of one item what they show. */
export const ItemProvider = ItemContext.Provider;

/** The item whose form is being rendered, and its words in the page's language. */
export function useItem() {
  const item = useContext(ItemContext);
  if (item === null) throw new Error('A field was rendered outside of an item');
  const { view, scope } = item;
  const { language } = scope;
  const t = (text: Text, params: TextParams = {}) => fillText(text, params, language);
  return { view, scope, language, t };
}
