import type { ReactElement } from 'react';
import type { RoundId } from '../../core/round/round.ts';
import type { Text } from '../../core/text/text.ts';
import { speak } from '../item/item-words.ts';
import { roundPath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Frame } from '../parts/frame.tsx';
import { itemText } from '../text/item-text.ts';
import { roundText } from '../text/round-text.ts';

type NoItemPageProps = {
  readonly page: OfficePage;
  readonly code: string;
  readonly round: RoundId;
  /** Why there is nothing to see. */
  readonly why: Text;
};

/** In the place of an item that is not there or not theirs: why, and the way to those that are. */
export function NoItemPage({ page, code, round, why }: NoItemPageProps): ReactElement {
  const t = speak(page.language);
  return (
    <Frame page={page} title={t(itemText.notFound)}>
      <p>{t(why)}</p>
      <p>
        <a href={roundPath(code, round, 'items')}>{t(roundText.items)}</a>
      </p>
    </Frame>
  );
}
