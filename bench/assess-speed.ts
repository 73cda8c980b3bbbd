// How many series one core assesses by the path method and forecasts, a second. `node bench/assess-speed.ts`
import type { AssessInput, Point } from '../src/core/assess/assess-input.ts';
import { assessPath } from '../src/core/assess/methods/path.ts';
import { makeForecaster } from '../src/core/forecast/forecast.ts';

/** Every series of every municipality of Japan, at the size of the first plan. */
const MUNICIPALITIES = 1788;
const SERIES = 53;
const POINTS = 5;

/** Made-up series of five points, all different, without randomness. */
const inputs = Array.from({ length: MUNICIPALITIES * SERIES }, (_, at): AssessInput => {
  const points = Array.from({ length: POINTS }, (_, year): Point => {
    const value = 100 + (at % 97) + year * ((at % 13) - 4) + 7 * Math.sin(at * 12.9898 + year * 78.233);
    return { year: 2022 + year, status: 'measured', value, provisional: false };
  });
  const base = { year: 2021, value: 100 + (at % 97) };
  const milestones = [
    { year: 2027, value: base.value + 20 },
    { year: 2031, value: base.value + 40 },
  ];
  return { goal: { kind: 'reach', side: 'up', milestones }, base, points, asOf: null, limit: null };
});

const forecast = makeForecaster([0.8, 0.95]);

function runOnce(): { readonly seconds: number; readonly met: number } {
  let met = 0;
  const begun = performance.now();
  for (const input of inputs) {
    const verdict = assessPath(input);
    const values = input.points.filter((point) => point.status === 'measured');
    const target = { side: 'up', year: 2027, value: 120 } as const;
    const outlook = forecast({ values, scale: { kind: 'plain' }, horizon: 1, target });
    if (verdict.state === 'met' || (outlook.status === 'forecast' && (outlook.chance ?? 0) > 0.5)) met += 1;
  }
  return { seconds: (performance.now() - begun) / 1000, met };
}

runOnce();
const { seconds, met } = runOnce();
const perSecond = Math.round(inputs.length / seconds);
console.log(
  `${inputs.length} series of ${POINTS} points assessed (path) and forecast in ${seconds.toFixed(2)} s`,
);
console.log(`${perSecond} series/s on one core (goal 50000); ${met} met or likely`);
