import type { ReactElement } from 'react';
import type { OpinionChapter } from '../../books/report/opinions.ts';
import { PlanWords } from '../parts/words.tsx';

/** Opinions with what was promised and done. */
export function OpinionPart({ chapter }: { readonly chapter: OpinionChapter }): ReactElement {
  const { words, lead, groups } = chapter;
  return (
    <>
      <p>{lead}</p>
      {groups.map((group, at) => (
        <section key={group.title} aria-labelledby={`group-${at}`}>
          <h2 className="section-head" id={`group-${at}`}>
            {group.title}
          </h2>
          {group.opinions.map((opinion) => (
            <article key={opinion.title} className="book-opinion">
              <h3>
                {opinion.title} <span className="tag">{opinion.state}</span>
              </h3>
              <p className="small quiet">
                <PlanWords>{opinion.source}</PlanWords>
              </p>
              <blockquote>
                <PlanWords>{opinion.text}</PlanWords>
              </blockquote>
              <dl className="facts">
                {opinion.summary !== null && <Fact name={words.summary} text={opinion.summary} />}
                {opinion.about !== null && <Fact name={words.about} text={opinion.about} />}
                {opinion.responses.map((response) => (
                  <div key={response.who + response.policy}>
                    <dt>{response.policy}</dt>
                    <dd>
                      <span className="book-under small quiet">
                        <PlanWords>{response.who}</PlanWords>
                      </span>
                      <span className="book-lines">
                        <PlanWords>{response.text}</PlanWords>
                      </span>
                      {response.notes.map((note) => (
                        <span className="book-under" key={note.year}>
                          <strong>{note.year}</strong> {note.progress} <PlanWords>{note.text}</PlanWords>
                        </span>
                      ))}
                    </dd>
                  </div>
                ))}
                {opinion.closing !== null && <Fact name={words.result} text={opinion.closing} />}
              </dl>
            </article>
          ))}
        </section>
      ))}
    </>
  );
}

function Fact({ name, text }: { readonly name: string; readonly text: string }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <PlanWords>{text}</PlanWords>
      </dd>
    </div>
  );
}
