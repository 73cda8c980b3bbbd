import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { listOpinions } from '../../../src/app/opinions/list-opinions.ts';
import { OpinionsOf } from '../../../src/office/parts/opinions-of.tsx';
import { answerOne, enterOne, reviewDay } from '../../app/opinions/open-opinions.ts';
import { coordinator, needed, openCity } from '../../app/round/open-city.ts';
import { listEngines } from '../../support/engines.ts';

const [engine] = await listEngines();

test('the opinions on a measure stand on its page with what was promised; without any it says so', async () => {
  const { store, code, city } = await openCity(await needed(engine, 'SQLite').locate());
  const measure = needed(city.plan.measures[0], 'a measure').id;
  await answerOne(await enterOne(store, code, { element: measure }), 'd1');
  await enterOne(store, code, { text: '別の対象への意見' });
  const render = async (element: string) => {
    const listed = await listOpinions(store, coordinator, { code, filter: { element }, now: reviewDay });
    if (listed.outcome !== 'listed') throw new Error(listed.outcome);
    const { departments } = city.plan;
    return renderToStaticMarkup(
      <OpinionsOf code={code} opinions={listed.opinions} departments={departments} language="ja" />,
    );
  };
  const html = await render(measure);
  expect(html).toContain('解決した割合も示してほしい');
  expect(html).toContain('対応する');
  expect(html).toContain(`/office/${code}/opinions/o1`);
  expect(html).not.toContain('別の対象への意見');
  expect(await render('k1')).toContain('登録された意見はありません');
  await store.close();
});
