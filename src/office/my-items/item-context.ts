import { createContext, useContext } from 'react';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Language, Text } from '../../core/text/text.ts';
import type { ItemView } from './item-view.ts';

type ItemScope = { readonly view: ItemView; readonly language: Language };

const ItemContext = createContext<ItemScope | null>(null);

/** Gives the fields of one item what they show. */
export const ItemProvider = ItemContext.Provider;

/** The item whose form is being rendered, and its words in the page's language. */
export function useItem() {
  const scope = useContext(ItemContext);
  if (scope === null) throw new Error('A field was rendered outside of an item');
  const { language } = scope;
  return { ...scope, t: (text: Text, params: TextParams = {}) => fillText(text, params, language) };
}
