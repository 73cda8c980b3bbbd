import type { DepartmentId } from '../../core/plan/plan.ts';
import type { DepartmentChange } from '../../core/publication/snapshot.ts';
import { changeText } from '../text/element-text.ts';
import { dateIn, type Scope, sayIn } from './scope.ts';
import { joinList, joinSentences, quotePlan, type Sentence } from './sentence.ts';

/** 2025年4月1日 産業振興課を商工課・観光課に分けました。 */
export function sayChange(scope: Scope, { date, kind, from, to }: DepartmentChange): Sentence {
  const isSame = kind === 'moved' && from.join() === to.join();
  const separator = scope.wording.language === 'ja' ? ' ' : ': ';
  const words = sayIn(scope, changeText[isSame ? 'movedWithin' : kind], {
    from: nameAll(scope, from),
    to: nameAll(scope, to),
  });
  return joinSentences([dateIn(scope, date), separator, words]);
}

function nameAll(scope: Scope, ids: readonly DepartmentId[]): Sentence {
  return joinList(
    ids.map((id) => quotePlan(scope.city.department(id).name)),
    scope.wording.language,
  );
}
