import type { ReactElement, ReactNode } from 'react';
import type { ReadOpinion } from '../../app/opinions/read-opinion.ts';
import type { OpinionDeedKind } from '../../core/opinions/opinion-step.ts';
import type { DepartmentId } from '../../core/plan/plan.ts';
import type { Text } from '../../core/text/text.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Form, Message } from '../parts/form.tsx';

/** A step that was refused, with what was typed. */
export type OpinionFailure = {
  readonly kind: OpinionDeedKind;
  readonly department: DepartmentId | null;
  readonly why: Text;
  readonly typed: Readonly<Record<string, string>>;
};

export type OpinionActsProps = {
  readonly page: OfficePage;
  readonly code: string;
  readonly read: Extract<ReadOpinion, { outcome: 'read' }>;
  readonly failure: OpinionFailure | null;
};

/** A form of one deed: with the version that was seen, and what went wrong with it. */
export function DeedForm(
  props: OpinionActsProps & {
    readonly kind: OpinionDeedKind;
    readonly department: DepartmentId | null;
    readonly part: 'answer' | 'settle';
    readonly children: ReactNode;
  },
): ReactElement {
  const { page, code, read, failure, kind, department, part, children } = props;
  const isFailed = failure !== null && failure.kind === kind && failure.department === department;
  return (
    <Form
      page={page}
      action={officePath(code, 'opinions', read.status.opinion.id, part)}
      className="stack act-form"
    >
      <input type="hidden" name="deed" value={kind} />
      <input type="hidden" name="version" value={read.status.version} />
      {department !== null && <input type="hidden" name="department" value={department} />}
      {isFailed && <Message kind="error">{failure.why[page.language]}</Message>}
      {children}
    </Form>
  );
}

/** What was typed into the form of a deed that was refused; null where it was not this one. */
export function typedIn(
  failure: OpinionFailure | null,
  kind: OpinionDeedKind,
  department: DepartmentId | null,
): Readonly<Record<string, string>> | null {
  return failure !== null && failure.kind === kind && failure.department === department
    ? failure.typed
    : null;
}
