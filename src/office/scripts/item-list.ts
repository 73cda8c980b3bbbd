import { countTexts } from './count-texts.ts';

/** What makes a department's list quick to fill in. The page works without it. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosave]')) {
  countTexts(form);
}
