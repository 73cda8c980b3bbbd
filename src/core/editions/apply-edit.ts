import type {
  ActionId,
  ElementId,
  IndicatorId,
  InitiativeId,
  MeasureId,
  Plan,
  ProjectId,
  StrategyId,
} from '../plan/plan.ts';
import { type ActionContent, addAction, changeAction, dropAction } from './edit-actions.ts';
import { changeFrame, type FrameContent } from './edit-frame.ts';
import { addMeasure, addStrategy, changeHeading, dropHeading, type HeadingContent } from './edit-headings.ts';
import {
  addIndicator,
  changeIndicator,
  dropIndicator,
  type IndicatorPart,
  mergeIndicators,
  splitIndicator,
} from './edit-indicators.ts';
import {
  addInitiative,
  changeInitiative,
  dropInitiative,
  type InitiativeContent,
  type InitiativePart,
  mergeInitiatives,
  splitInitiative,
} from './edit-initiatives.ts';
import {
  dropProject,
  mergeProjects,
  type ProjectPart,
  renameProject,
  splitProject,
} from './edit-projects.ts';
import { type EditContext, type Edited, refuse } from './edited.ts';
import type { IndicatorContent } from './indicator-content.ts';

/** Everything that can be done to an edition in preparation, one element at a time. */
export type EditionEdit =
  | { readonly act: 'add'; readonly kind: 'indicator'; readonly content: IndicatorContent }
  | { readonly act: 'add'; readonly kind: 'initiative'; readonly content: InitiativeContent }
  | { readonly act: 'add'; readonly kind: 'action'; readonly content: ActionContent }
  | { readonly act: 'add'; readonly kind: 'measure' | 'strategy'; readonly content: HeadingContent }
  | { readonly act: 'change'; readonly kind: 'frame'; readonly content: FrameContent }
  | {
      readonly act: 'change';
      readonly kind: 'heading';
      readonly id: StrategyId | MeasureId;
      readonly content: HeadingContent;
    }
  | {
      readonly act: 'change';
      readonly kind: 'indicator';
      readonly id: IndicatorId;
      readonly content: IndicatorContent;
    }
  | {
      readonly act: 'change';
      readonly kind: 'initiative';
      readonly id: InitiativeId;
      readonly content: InitiativeContent;
    }
  | {
      readonly act: 'change';
      readonly kind: 'action';
      readonly id: ActionId;
      readonly content: ActionContent;
    }
  | {
      readonly act: 'change';
      readonly kind: 'project';
      readonly id: ProjectId;
      readonly content: { readonly name: string };
    }
  | {
      readonly act: 'drop';
      readonly id: StrategyId | MeasureId | IndicatorId | InitiativeId | ActionId | ProjectId;
    }
  | {
      readonly act: 'split';
      readonly kind: 'indicator';
      readonly id: IndicatorId;
      readonly parts: readonly IndicatorPart[];
    }
  | {
      readonly act: 'split';
      readonly kind: 'initiative';
      readonly id: InitiativeId;
      readonly parts: readonly InitiativePart[];
    }
  | {
      readonly act: 'split';
      readonly kind: 'project';
      readonly id: ProjectId;
      readonly parts: readonly ProjectPart[];
    }
  | MergeEdit;

export type MergeEdit = {
  readonly act: 'merge';
  /** The one whose id is kept. */
  readonly id: IndicatorId | InitiativeId | ProjectId;
  readonly others: readonly ElementId[];
  readonly name: string;
};

/**
 * Makes one edit to a plan, or says why it cannot be made. The plan that was given is not changed.
 *
 * @example
 * const edited = applyEdit(plan, { act: 'drop', id: 'i5' }, { highest, reason: '事業終了' });
 * if (edited.ok) edited.lineage; // [{ kind: 'dropped', from: ['i5'], to: [], reason: '事業終了' }, …]
 */
export function applyEdit(plan: Plan, edit: EditionEdit, context: EditContext): Edited {
  switch (edit.act) {
    case 'add':
      return applyAdd(plan, edit, context);
    case 'change':
      return applyChange(plan, edit, context);
    case 'drop':
      return applyDrop(plan, edit.id, context);
    case 'split':
      if (edit.kind === 'indicator') return splitIndicator(plan, edit.id, edit.parts, context);
      if (edit.kind === 'initiative') return splitInitiative(plan, edit.id, edit.parts, context);
      return splitProject(plan, edit.id, edit.parts, context);
    case 'merge':
      return applyMerge(plan, edit, context);
  }
}

function applyAdd(plan: Plan, edit: Extract<EditionEdit, { act: 'add' }>, context: EditContext): Edited {
  if (edit.kind === 'indicator') return addIndicator(plan, edit.content, context);
  if (edit.kind === 'initiative') return addInitiative(plan, edit.content, context);
  if (edit.kind === 'action') return addAction(plan, edit.content, context);
  return edit.kind === 'measure'
    ? addMeasure(plan, edit.content, context)
    : addStrategy(plan, edit.content, context);
}

function applyChange(
  plan: Plan,
  edit: Extract<EditionEdit, { act: 'change' }>,
  context: EditContext,
): Edited {
  switch (edit.kind) {
    case 'frame':
      return changeFrame(plan, edit.content);
    case 'heading':
      return changeHeading(plan, edit.id, edit.content, context);
    case 'indicator':
      return changeIndicator(plan, edit.id, edit.content, context);
    case 'initiative':
      return changeInitiative(plan, edit.id, edit.content, context);
    case 'action':
      return changeAction(plan, edit.id, edit.content, context);
    case 'project':
      return renameProject(plan, edit.id, edit.content.name, context);
  }
}

function applyDrop(
  plan: Plan,
  id: Extract<EditionEdit, { act: 'drop' }>['id'],
  context: EditContext,
): Edited {
  if (isIndicator(id)) return dropIndicator(plan, id, context);
  if (isInitiative(id)) return dropInitiative(plan, id, context);
  if (isHeading(id)) return dropHeading(plan, id, context);
  return isProject(id) ? dropProject(plan, id, context) : dropAction(plan, id, context);
}

function applyMerge(plan: Plan, { id, others, name }: MergeEdit, context: EditContext): Edited {
  if (others.some((other) => other[0] !== id[0])) return refuse('unknown-element', 'others');
  if (isIndicator(id)) return mergeIndicators(plan, [id, ...others.filter(isIndicator)], name, context);
  if (isInitiative(id)) return mergeInitiatives(plan, [id, ...others.filter(isInitiative)], name, context);
  return mergeProjects(plan, [id, ...others.filter(isProject)], name, context);
}

/** Whether an id is that of a strategy or a measure. */
export function isHeading(id: ElementId): id is StrategyId | MeasureId {
  return id.startsWith('s') || id.startsWith('m');
}

export function isIndicator(id: ElementId): id is IndicatorId {
  return id.startsWith('k');
}

export function isInitiative(id: ElementId): id is InitiativeId {
  return id.startsWith('i');
}

export function isProject(id: ElementId): id is ProjectId {
  return id.startsWith('p');
}
