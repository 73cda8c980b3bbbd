import type { ReactElement } from 'react';
import type { NoValueReason } from '../../core/indicator/figure-texts.ts';
import { absenceMeaning, absenceText } from '../../core/indicator/figure-texts.ts';
import type { AbsenceReason } from '../../core/indicator/observation.ts';
import { jsonPath } from '../links.ts';
import { useScope } from '../parts/scope-context.ts';
import { Section } from '../parts/section.tsx';
import { Words } from '../parts/words.tsx';
import { aboutText } from '../text/about-text.ts';
import { dataText } from '../text/data-text.ts';
import { frameText, listText } from '../text/frame-text.ts';
import { crumbToPlan } from '../views/crumbs.ts';
import { viewNextResults } from '../views/next-results.ts';
import type { MadePage, PageHead } from '../views/page.ts';
import { dateIn, dayInJapan, type Scope, sayIn, yearIn } from '../views/scope.ts';
import { joinSentences, quotePlan, type Sentence, sentenceToString } from '../views/sentence.ts';

type FactView = { readonly name: string; readonly words: Sentence };

type AboutPageView = {
  readonly head: PageHead;
  readonly source: readonly FactView[];
  readonly publication: readonly FactView[];
};

/** Where the facts come from, which publication this is, and how to read the site. */
export function makeAboutPage(scope: Scope): MadePage {
  const view = viewAboutPage(scope);
  return { section: 'about', head: view.head, view, body: <AboutPage view={view} /> };
}

function viewAboutPage(scope: Scope): AboutPageView {
  return {
    head: {
      title: sayIn(scope, listText.about),
      kicker: null,
      lead: [sayIn(scope, aboutText.lead)],
      crumbs: [crumbToPlan(scope)],
      previous: null,
      next: null,
    },
    source: viewSource(scope),
    publication: viewPublication(scope),
  };
}

function viewSource(scope: Scope): readonly FactView[] {
  const { source } = scope.city.snapshot;
  if (source === null) return [];
  const facts = [
    [aboutText.document, source.title],
    [aboutText.publisher, source.publisher],
    [aboutText.sourceNote, source.note],
  ] as const;
  return facts.flatMap(([name, words]) =>
    words === null ? [] : [{ name: name[scope.wording.language], words: joinSentences([quotePlan(words)]) }],
  );
}

function viewPublication(scope: Scope): readonly FactView[] {
  const { publication } = scope.city.snapshot;
  const results =
    publication.resultsUpTo === null
      ? sayIn(scope, aboutText.resultsNone)
      : sayIn(scope, aboutText.resultsUpToValue, { year: yearIn(scope, publication.resultsUpTo) });
  const next = viewNextResults(scope);
  const date = dateIn(scope, dayInJapan(publication.publishedAt));
  const facts = [
    [aboutText.publicationNo, sayIn(scope, aboutText.publicationNoValue, { no: publication.no })],
    [aboutText.publishedAt, joinSentences([date])],
    [aboutText.approvedBy, joinSentences([quotePlan(publication.approvedBy)])],
    [aboutText.resultsUpTo, results],
    ...next.map((words) => [aboutText.next, words] as const),
  ] as const;
  return facts.map(([name, words]) => ({ name: name[scope.wording.language], words }));
}

function AboutPage({ view }: { readonly view: AboutPageView }): ReactElement {
  const { t, links } = useScope();
  return (
    <>
      <Section id="source" title={t(aboutText.source)}>
        {view.source.length === 0 ? (
          <p className="absent">{t(aboutText.sourceUnknown)}</p>
        ) : (
          <Facts facts={view.source} />
        )}
      </Section>
      <Section id="publication" title={t(aboutText.publication)}>
        <Facts facts={view.publication} />
      </Section>
      <HowToRead />
      <Absences />
      <Section id="data" title={t(aboutText.data)}>
        <div className="prose">
          <p>{t(aboutText.dataWords)}</p>
          <p>
            <a href={links.dataPage}>{t(dataText.title)}</a>
          </p>
          <p>
            <a href={links.data} type="application/json">
              {t(frameText.downloadAll)}
            </a>
          </p>
          <p>
            <a href={jsonPath(links.list('indicators'))} type="application/json">
              {t(aboutText.dataIndicators)}
            </a>
          </p>
          <p>
            <a href={`${links.list('assessment')}#data`}>{t(aboutText.dataVerdicts)}</a>
          </p>
        </div>
      </Section>
      <Section id="licence" title={t(aboutText.licence)}>
        <p className="prose">{t(aboutText.licenceWords)}</p>
      </Section>
    </>
  );
}

const readings = [
  [aboutText.readingYears, aboutText.readingYearsWords],
  [aboutText.readingBaseline, aboutText.readingBaselineWords],
  [aboutText.readingCumulative, aboutText.readingCumulativeWords],
  [aboutText.readingProvisional, aboutText.readingProvisionalWords],
  [aboutText.readingPath, aboutText.readingPathWords],
  [aboutText.readingDirection, aboutText.readingDirectionWords],
  [aboutText.readingMarks, aboutText.readingMarksWords],
] as const;

function HowToRead(): ReactElement {
  const { t } = useScope();
  return (
    <Section id="reading" title={t(aboutText.reading)}>
      <dl className="facts wide-facts">
        {readings.map(([name, words]) => (
          <div key={name.ja}>
            <dt>{t(name)}</dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

const reasons = [
  'not-measured',
  'not-published',
  'not-reported',
  'out-of-scope',
  'suppressed',
  'missing',
  'no-record',
  'none-printed',
] as const satisfies readonly (AbsenceReason | NoValueReason)[];

function Absences(): ReactElement {
  const { t } = useScope();
  return (
    <Section id="absences" title={t(aboutText.absences)}>
      <p className="section-words">{t(aboutText.absencesWords)}</p>
      <dl className="facts wide-facts">
        {reasons.map((reason) => (
          <div key={reason}>
            <dt>{t(absenceText[reason])}</dt>
            <dd>{t(absenceMeaning[reason])}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Facts({ facts }: { readonly facts: readonly FactView[] }): ReactElement {
  return (
    <dl className="facts wide-facts">
      {facts.map(({ name, words }) => (
        <div key={`${name} ${sentenceToString(words)}`}>
          <dt>{name}</dt>
          <dd>
            <Words sentence={words} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
