/*
 * The rights as the product's requirements say them, written by hand and never from the code. One line an act and
 * role, one sign a state: d own department, v own division, t marked theme, * all, · not allowed. A pair without
 * a line is not allowed in any state.
 */

/** not-started, draft, sent-back, submitted, approved, accepted, closed */
export const itemTable = `
view              viewer             *******
view              reporter           ddddddd
view              approver           ddddddd
view              division-head      vvvvvvv
view              coordinator        *******
view              theme-coordinator  ttttttt
view              second-assessor    *******
view              external-reviewer  ·····**
view              auditor            *******
export            viewer             *******
export            reporter           ddddddd
export            approver           ddddddd
export            division-head      vvvvvvv
export            coordinator        *******
export            theme-coordinator  ttttttt
export            second-assessor    *******
export            external-reviewer  ·····**
export            auditor            *******
read-item-history reporter           ddddddd
read-item-history approver           ddddddd
read-item-history division-head      vvvvvvv
read-item-history coordinator        *******
read-item-history theme-coordinator  ttttttt
read-item-history second-assessor    *******
read-item-history auditor            *******
comment           reporter           dddddd·
comment           approver           dddddd·
comment           division-head      vvvvvv·
comment           coordinator        ******·
comment           theme-coordinator  tttttt·
comment           second-assessor    ******·
mention           reporter           dddddd·
mention           approver           dddddd·
mention           division-head      vvvvvv·
mention           coordinator        ******·
mention           theme-coordinator  tttttt·
mention           second-assessor    ******·
edit-draft        reporter           ddd····
edit-draft        approver           ddd····
enter-by-proxy    coordinator        ***····
submit            reporter           ·dd····
submit            approver           ·dd····
submit            coordinator        ·**····
withdraw          reporter           ···d···
withdraw          approver           ···d···
withdraw          coordinator        ···*···
approve           approver           ···d···
approve           division-head      ···v···
confirm           division-head      ····v··
send-back         approver           ···dd··
send-back         division-head      ···vv··
send-back         coordinator        ····*··
accept            coordinator        ····*··
reopen            coordinator        ·····**
reassign          coordinator        ***····
assess-second     second-assessor    ·····*·
give-opinion      external-reviewer  ·····**
`;

/** preparing, open, closed */
export const roundTable = `
view-board        viewer             ·**
view-board        division-head      ·**
view-board        coordinator        ***
view-board        theme-coordinator  ·**
view-board        second-assessor    ·**
view-board        auditor            ***
prepare-round     coordinator        *··
open-round        coordinator        *··
remind            coordinator        ·**
extend-grace      coordinator        ·**
close-round       coordinator        ·**
`;

export const officeTable = `
load-plan         coordinator        *
load-plan         administrator      *
prepare-edition   coordinator        *
publish           coordinator        *
publish           administrator      *
describe-city     coordinator        *
describe-city     administrator      *
set-up-sheets     coordinator        *
reorganise        coordinator        *
reorganise        administrator      *
read-history      auditor            *
read-history      administrator      *
manage-accounts   administrator      *
view-opinions     viewer             *
view-opinions     reporter           *
view-opinions     approver           *
view-opinions     division-head      *
view-opinions     coordinator        *
view-opinions     theme-coordinator  *
view-opinions     second-assessor    *
view-opinions     external-reviewer  *
view-opinions     auditor            *
enter-opinions    coordinator        *
enter-opinions    external-reviewer  *
answer-opinions   reporter           *
answer-opinions   approver           *
submit-responses  approver           *
settle-opinions   coordinator        *
`;

/**
 * What a table says of an act, a role and the nth state.
 *
 * @example signIn(itemTable, 'submit', 'reporter', 0) // '·'
 */
export function signIn(table: string, act: string, role: string, position: number): string {
  const line = table.split('\n').find((one) => {
    const [actOfLine, roleOfLine] = one.split(/ +/);
    return actOfLine === act && roleOfLine === role;
  });
  return line?.split(/ +/)[2]?.[position] ?? '·';
}

/** The pairs of act and role that a table has lines for. */
export function pairsOf(table: string): readonly string[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(/ +/).slice(0, 2).join(' '));
}
