import board from './board/board.css';
import dashboard from './dashboard/dashboard.css';
import editions from './editions/editions.css';
import meeting from './meeting/meeting.css';
import myItems from './my-items/my-items.css';
import opinions from './opinions/opinions.css';
import reorganisations from './reorganisations/reorganisations.css';
import comparison from './styles/comparison.css';
import forms from './styles/forms.css';
import items from './styles/items.css';
import preparation from './styles/preparation.css';
import reminders from './styles/reminders.css';
import rounds from './styles/rounds.css';
import setUp from './styles/set-up.css';
import sheets from './styles/sheets.css';

/** What the office adds to the site's own stylesheet, which it links to first: forms, buttons, messages. */
export const officeStylesheet = [
  forms,
  rounds,
  myItems,
  items,
  board,
  preparation,
  reminders,
  setUp,
  comparison,
  editions,
  reorganisations,
  dashboard,
  meeting,
  sheets,
  opinions,
  preparation,
  reminders,
  setUp,
].join('\n');
