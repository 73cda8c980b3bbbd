import type { ReactElement } from 'react';
import type { ListedOpinion } from '../../app/opinions/list-opinions.ts';
import type { SheetToRead } from '../../app/sheets/read-sheet.ts';
import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import type { YearStyle } from '../../core/fiscal/format-fiscal-year.ts';
import type { EditConflict } from '../../core/round/merge-edits.ts';
import type { SheetProblem } from '../../core/sheets/check-sheet.ts';
import { type SheetEntry, stageOf } from '../../core/sheets/sheet.ts';
import type { Stage } from '../../core/sheets/sheet-form.ts';
import { sheetStateTexts } from '../../core/sheets/sheet-texts.ts';
import type { Text } from '../../core/text/text.ts';
import { LateMark } from '../item/item-marks.tsx';
import { speak } from '../item/item-words.ts';
import { roundPath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Form, Message } from '../parts/form.tsx';
import { RoundFrame } from '../parts/round-frame.tsx';
import { formatDay } from '../parts/words.ts';
import { Boxes, boxName } from '../sheets/boxes.tsx';
import { EvidenceSection } from '../sheets/evidence-section.tsx';
import { OpinionsSection } from '../sheets/opinions-section.tsx';
import { SheetActs } from '../sheets/sheet-acts.tsx';
import { SheetHistory } from '../sheets/sheet-history.tsx';
import { SheetList } from '../sheets/sheet-list.tsx';
import { StageSection } from '../sheets/stage-section.tsx';
import { type SheetDone, sheetProblemText, sheetText } from '../text/sheet-text.ts';
import { yearText } from '../text/year-text.ts';

export type SheetFailure = {
  readonly says: Text;
  readonly problems: readonly SheetProblem[];
  readonly conflicts: readonly EditConflict[];
  readonly tried: { readonly act: 'send-back' | 'reopen'; readonly reason: string } | null;
};

export type SheetPageView = {
  readonly code: string;
  readonly read: SheetToRead;
  readonly today: IsoDate;
  readonly yearStyle: YearStyle;
  /** What was typed and not saved; what is stored otherwise. */
  readonly typed: SheetEntry | null;
  /** The version that what is typed starts from. */
  readonly version: number;
  readonly done: SheetDone | null;
  readonly failure: SheetFailure | null;
  /** From outside, on this measure or strategy and what is in it; none for who may not see opinions. */
  readonly opinions: readonly ListedOpinion[];
};

type PartProps = { readonly page: OfficePage; readonly view: SheetPageView };

/** One sheet: the evidence first, then what was written at each stage, with the boxes where it is this person's turn. */
export function SheetPage({ page, view }: PartProps): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { read, code, done, failure, yearStyle } = view;
  const { standing, form, round, plan, evidence } = read;
  const { sheet, status } = standing;
  const current = stageOf(status.state);
  const kind = sheet.strategy === null ? sheetText.strategySheet : sheetText.measureSheet;
  return (
    <RoundFrame
      page={page}
      round={round}
      title={sheet.title}
      lead={`${t(kind, { year: yearText(sheet.year) })} — ${t(sheetText.by, { division: sheet.division })}`}
    >
      {done !== null && (
        <Message kind="done">
          <p>
            {t(sheetText[`${done}Done`])}{' '}
            <a href={roundPath(code, round.id, 'sheets')}>{t(sheetText.backToList)}</a>
          </p>
        </Message>
      )}
      {failure !== null && <Failure page={page} view={view} failure={failure} />}
      <Whereabouts page={page} view={view} />
      <EvidenceSection
        evidence={evidence}
        form={form.form}
        plan={plan}
        year={round.year}
        unit={round.cost.unit}
        language={language}
        yearStyle={yearStyle}
      />
      {read.measures.length > 0 && (
        <section aria-labelledby="measures">
          <h2 id="measures">{t(sheetText.measures)}</h2>
          <SheetList page={page} code={code} round={round.id} form={form.form} sheets={read.measures} />
        </section>
      )}
      {form.form.stages.map((setting) =>
        setting.stage === current && read.acts.includes('write') ? (
          <WriteStage key={setting.stage} page={page} view={view} stage={setting.stage} />
        ) : (
          <StageSection key={setting.stage} read={read} setting={setting} language={language} />
        ),
      )}
      <OpinionsSection page={page} code={code} opinions={view.opinions} departments={plan.departments} />
      <section className="no-print" aria-labelledby="history">
        <SheetActs
          page={page}
          read={read}
          address={roundPath(code, round.id, 'sheets', sheet.element)}
          tried={failure?.tried ?? null}
        />
        <h2 id="history">{t(sheetText.history)}</h2>
        <SheetHistory read={read} language={language} />
      </section>
    </RoundFrame>
  );
}

function Failure({ page, view, failure }: PartProps & { readonly failure: SheetFailure }): ReactElement {
  const t = speak(page.language);
  const { fields } = view.read.form.form;
  return (
    <Message kind="error">
      <p>{t(failure.says)}</p>
      {failure.problems.length > 0 && (
        <ul className="lines">
          {failure.problems.map(({ key, code, params }) => {
            const field = fields.find((one) => key === one.key || key.startsWith(`${one.key}//`));
            return (
              <li key={`${key} ${code}`}>
                <a href={`#${boxName(key)}`}>{field === undefined ? key : t(field.label)}</a>：
                {t(sheetProblemText[code], params)}
              </li>
            );
          })}
        </ul>
      )}
    </Message>
  );
}

/** State, due date, whose turn it is; and why it came back. */
function Whereabouts({ page, view }: PartProps): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { standing, set, form } = view.read;
  const { status, steps, sheet } = standing;
  const stage = stageOf(status.state);
  const due = stage === null ? undefined : set.due[stage];
  const back = steps.findLast(({ kind }) => kind !== 'save');
  const isBack = back?.kind === 'send-back' || back?.kind === 'reopen';
  const label = form.form.stages.find((one) => one.stage === stage)?.label;
  return (
    <section aria-label={t(sheetText.state)}>
      <dl className="whereabouts">
        <div>
          <dt>{t(sheetText.state)}</dt>
          <dd>{t(sheetStateTexts[status.state])}</dd>
        </div>
        {due !== undefined && (
          <div>
            <dt>{t(sheetText.due)}</dt>
            <dd>
              {formatDay(due, language)} {due < view.today && <LateMark language={language} />}
            </dd>
          </div>
        )}
        <div>
          <dt>{t(sheetText.nextUp)}</dt>
          <dd>
            {label === undefined ? t(sheetText.nobodyNext) : t(label)}
            {stage === 'first' && ` ${sheet.division}`}
          </dd>
        </div>
      </dl>
      {isBack && back.reason !== null && (
        <div className="came-back">
          <p className="came-back-head">
            {t(back.kind === 'reopen' ? sheetText.whyReopened : sheetText.whySentBack)}
          </p>
          <p lang="ja" className="kept-lines">
            {back.reason}
          </p>
        </div>
      )}
    </section>
  );
}

function WriteStage({ page, view, stage }: PartProps & { readonly stage: Stage }): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { code, read, typed, failure, version } = view;
  const { standing, form, round, evidence } = read;
  const { stages } = form.form;
  const isLast = stages.at(-1)?.stage === stage;
  const label = stages.find((one) => one.stage === stage)?.label;
  const headId = `stage-${stage}`;
  return (
    <section aria-labelledby={headId} className="sheet-stage">
      <h2 id={headId}>{t(sheetText.yourBoxes, { stage: label ?? sheetText.none })}</h2>
      <Form
        page={page}
        action={roundPath(code, round.id, 'sheets', standing.sheet.element)}
        className="stack"
      >
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="proposed-result" value={evidence.basis.result.grade} />
        <input type="hidden" name="proposed-progress" value={evidence.basis.progress.grade} />
        <Boxes
          read={read}
          stage={stage}
          typed={typed ?? standing.entry}
          problems={failure?.problems ?? []}
          conflicts={failure?.conflicts ?? []}
          language={language}
        />
        <p className="row no-print">
          <button type="submit" name="act" value="save" className="second">
            {t(sheetText.save)}
          </button>
          {read.mayFinish && (
            <button type="submit" name="act" value="finish">
              {t(isLast ? sheetText.decide : sheetText.handOn)}
            </button>
          )}
        </p>
      </Form>
    </section>
  );
}
