import type { ReactElement } from 'react';
import type { Language, Text } from '../../core/text/text.ts';
import { keyGuideText } from '../text/key-guide-text.ts';

type Key = { readonly keys: readonly string[]; readonly does: Text };

const guide: readonly Key[] = [
  { keys: ['Enter'], does: keyGuideText.enter },
  { keys: ['1', '–', '9'], does: keyGuideText.digit },
  { keys: ['↓'], does: keyGuideText.copy },
  { keys: ['PageDown'], does: keyGuideText.next },
  { keys: ['Ctrl', '+', 'Enter'], does: keyGuideText.submit },
  { keys: ['Ctrl', '+', 'V'], does: keyGuideText.paste },
];

/** Which keys do what. The keys are the script's, so the script shows it. */
export function KeyGuide({ language }: { readonly language: Language }): ReactElement {
  return (
    <details className="key-guide" hidden data-with-script="">
      <summary>{keyGuideText.title[language]}</summary>
      <dl>
        {guide.map(({ keys, does }) => (
          <div key={keys.join('')} className="key-row">
            <dt>
              {keys.map((key) => (key.length === 1 && '–+'.includes(key) ? key : <kbd key={key}>{key}</kbd>))}
            </dt>
            <dd>{does[language]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
