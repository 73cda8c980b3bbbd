import type { ReactElement } from 'react';
import type { SheetToRead } from '../../app/sheets/read-sheet.ts';
import type { SheetStep } from '../../core/sheets/sheet.ts';
import { sheetStateTexts } from '../../core/sheets/sheet-texts.ts';
import type { Language } from '../../core/text/text.ts';
import { speak } from '../item/item-words.ts';
import { describePost, formatMoment } from '../parts/words.ts';
import { itemText } from '../text/item-text.ts';
import { sheetEventText, sheetText } from '../text/sheet-text.ts';

type SheetHistoryProps = {
  readonly read: Pick<SheetToRead, 'standing' | 'names' | 'plan'>;
  readonly language: Language;
};

/** Every step of a sheet, the newest first; saves in a row by one person are one line. */
export function SheetHistory({ read, language }: SheetHistoryProps): ReactElement {
  const t = speak(language);
  const { standing, names, plan } = read;
  if (standing.steps.length === 0) return <p>{t(sheetText.noSteps)}</p>;
  return (
    <table className="cards steps-table" aria-labelledby="history">
      <thead>
        <tr>
          {[sheetText.when, sheetText.who, sheetText.what, sheetText.why].map((text) => (
            <th key={text.en} scope="col">
              {t(text)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {gather(standing.steps)
          .toReversed()
          .map(({ step, count }) => {
            const kind = step.kind === 'finish' && step.to === 'decided' ? 'decide' : step.kind;
            return (
              <tr key={step.version}>
                <td data-label={t(sheetText.when)} className="unbroken">
                  {formatMoment(step.at)}
                </td>
                <td data-label={t(sheetText.who)}>
                  {names.get(step.by) ?? step.by}
                  <span className="small quiet block">
                    {describePost(step.post, plan.departments, language)}
                  </span>
                </td>
                <td data-label={t(sheetText.what)}>
                  {t(sheetEventText[kind])}
                  {count > 1 && ` ${t(sheetText.times, { count })}`}
                  {step.from !== step.to && (
                    <span className="small quiet block">
                      {t(itemText.moved, {
                        from: sheetStateTexts[step.from],
                        to: sheetStateTexts[step.to],
                      })}
                    </span>
                  )}
                </td>
                <td data-label={t(sheetText.why)} lang="ja" className="kept-lines">
                  {step.reason}
                </td>
              </tr>
            );
          })}
      </tbody>
    </table>
  );
}

type Gathered = { readonly step: SheetStep; readonly count: number };

function gather(steps: readonly SheetStep[]): readonly Gathered[] {
  const lines: Gathered[] = [];
  for (const step of steps) {
    const last = lines.at(-1);
    const isSame =
      last?.step.kind === 'save' && step.kind === 'save' && last.step.by === step.by && step.from === step.to;
    if (isSame && last)
      lines[lines.length - 1] = { step: { ...step, from: last.step.from }, count: last.count + 1 };
    else lines.push({ step, count: 1 });
  }
  return lines;
}
