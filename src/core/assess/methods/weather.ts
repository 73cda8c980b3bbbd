import type { YearValue } from '../../indicator/year-value.ts';
import type { AssessInput } from '../assess-input.ts';
import { isReached, type Side, signOf } from '../goal.ts';
import { finish, inWords, type Judgement, notCovered, nothingToJudge } from '../judgement.ts';
import { drawLine } from '../line.ts';
import { findLevel } from '../milestones.ts';
import { findStanding, isMeasured, type Standing } from '../standing.ts';
import { type Step, step } from '../step.ts';
import { placeOf, type State, type Verdict } from '../verdict.ts';

export type WeatherSettings = {
  /** How many of the last points the mean change is taken from, and how few will do. */
  readonly points: number;
  readonly fewest: number;
  /** Up to which share of the gap that will be missed the symbol is a sun, and a sun with a cloud. */
  readonly sun: number;
  readonly sunCloud: number;
};

/** The figures of the German statistical office's reports on the sustainable development strategy. */
export const WEATHER_SETTINGS: WeatherSettings = { points: 6, fewest: 4, sun: 0.05, sunCloud: 0.2 };

type Symbol = 'sun' | 'sun_cloud' | 'cloud' | 'storm';

const STATE_OF: Readonly<Record<Symbol, State>> = {
  sun: 'on-track',
  sun_cloud: 'at-risk',
  cloud: 'behind',
  storm: 'worsening',
};

type Trend = { readonly change: number; readonly last: number; readonly step: Step; readonly lastStep: Step };

/**
 * Projects the mean of the last yearly changes to the target year and asks which share of the gap will be missed:
 * the four weather symbols of the German statistical office. Rules W1 to W7 of SPEC.md.
 *
 * @example assessWeather(input).mark // 'sun_cloud'
 */
export function assessWeather(input: AssessInput, settings: WeatherSettings = WEATHER_SETTINGS): Verdict {
  const standing = findStanding(input);
  const judgement = isMeasured(standing) ? judge(input, standing, settings) : nothingToJudge('none');
  return finish('weather', standing, judgement);
}

function judge({ goal }: AssessInput, standing: Standing, settings: WeatherSettings): Judgement {
  if (goal.kind === 'in-words') return inWords('none');
  if (goal.kind === 'action' || goal.kind === 'no-direction') return notCovered(goal.kind, 'none');
  const trend = findTrend(standing.measured, settings);
  if (trend === null) {
    const figures = { points: standing.measured.length, needed: settings.fewest };
    return { state: 'unmeasured', mark: 'none', steps: [step('W1', 'too-few-points', figures)] };
  }
  const { year } = standing.latest;
  switch (goal.kind) {
    case 'reach': {
      const milestone = goal.milestones.find((next) => next.year > year) ?? goal.milestones.at(-1);
      return milestone === undefined
        ? inWords('none')
        : judgeTarget(goal.side, milestone, standing, trend, settings);
    }
    case 'keep': {
      const level = findLevel(goal.levels, year);
      return level === null ? inWords('none') : judgeLevel(goal.side, level.value, standing, trend);
    }
    case 'direction':
      return judgeDirection(goal.side, trend);
    case 'range': {
      const interval = goal.intervals.find((next) => next.year > year) ?? goal.intervals.at(-1);
      if (interval === undefined) return inWords('none');
      const low = judgeTarget('up', { year: interval.year, value: interval.low }, standing, trend, settings);
      const high = judgeTarget(
        'down',
        { year: interval.year, value: interval.high },
        standing,
        trend,
        settings,
      );
      const weaker = placeOf(low.state) <= placeOf(high.state) ? low : high;
      const target = weaker === low ? interval.low : interval.high;
      return { ...weaker, steps: [step('W6', 'end-of-interval', { target }), ...weaker.steps] };
    }
  }
}

/** W1: the mean yearly change over the last points, which is (last − first) ÷ years between. */
function findTrend(measured: readonly YearValue[], { points, fewest }: WeatherSettings): Trend | null {
  const window = measured.slice(-points);
  const [first, latest, before] = [window[0], window.at(-1), window.at(-2)];
  if (window.length < fewest || first === undefined || latest === undefined || before === undefined) {
    return null;
  }
  const change = (latest.value - first.value) / (latest.year - first.year);
  const last = latest.value - before.value;
  return {
    change,
    last,
    step: step('W1', 'mean-change', {
      value: latest.value,
      year: latest.year,
      first: first.value,
      firstYear: first.year,
      change,
      points: window.length,
    }),
    lastStep: step('W5', 'last-change', { value: latest.value, before: before.value, change: last }),
  };
}

/** W2: the share of the gap that will be missed. */
function judgeTarget(
  side: Side,
  target: { readonly year: number; readonly value: number },
  standing: Standing,
  trend: Trend,
  settings: WeatherSettings,
): Judgement {
  const { latest, base } = standing;
  const given = step('M1', 'target', { year: target.year, target: target.value });
  const line = drawLine(side, base, latest, target);
  const figures = { requiredNow: line.requiredNow, neededPerYear: line.neededPerYear };
  const steps = [given, ...line.steps];
  // W4: reached early, or the year has come: from then on it is a level to hold.
  if (isReached(side, latest.value, target.value) || latest.year >= target.year) {
    const held = judgeLevel(side, target.value, standing, trend);
    return { ...held, ...figures, steps: [...steps, ...held.steps] };
  }
  const years = target.year - latest.year;
  const projected = latest.value + trend.change * years;
  const miss = ((target.value - projected) * signOf(side)) / Math.abs(target.value - latest.value);
  const worked = [
    ...steps,
    trend.step,
    step('W2', 'projected', {
      value: latest.value,
      change: trend.change,
      targetYear: target.year,
      year: latest.year,
      projected,
    }),
    step('W2', 'miss-share', { target: target.value, projected, miss }),
  ];
  const verdict = (symbol: Symbol, decided: Step): Judgement => ({
    ...figures,
    ...symbolOf(symbol),
    ratio: miss,
    steps: [...worked, decided],
  });
  if (trend.change * signOf(side) <= 0) {
    return verdict('storm', step('W3', 'change-wrong', { change: trend.change }));
  }
  if (miss < settings.sun)
    return verdict('sun', step('W2', 'band-below', { figure: miss, below: settings.sun }));
  if (miss <= settings.sunCloud) {
    return verdict('sun_cloud', step('W2', 'band-reached', { figure: miss, atLeast: settings.sun }));
  }
  return verdict('cloud', step('W2', 'band-reached', { figure: miss, atLeast: settings.sunCloud }));
}

/** W4: a level to hold, and the way the values are going. */
function judgeLevel(side: Side, level: number, { latest }: Standing, trend: Trend): Judgement {
  const towards = trend.change * signOf(side);
  const comparison = { value: latest.value, target: level };
  const held = isReached(side, latest.value, level);
  const right = held ? towards >= 0 : towards > 0;
  const steps = [
    trend.step,
    step('W4', held ? 'met' : 'not-met', comparison),
    step('W4', right ? 'change-right' : 'change-wrong', { change: trend.change }),
  ];
  const symbol = held ? (right ? 'sun' : 'sun_cloud') : right ? 'cloud' : 'storm';
  return { ...symbolOf(symbol), steps };
}

/** W5: only the direction is promised. */
function judgeDirection(side: Side, trend: Trend): Judgement {
  const mean = trend.change * signOf(side) > 0;
  const last = trend.last * signOf(side) > 0;
  const symbol = mean ? (last ? 'sun' : 'sun_cloud') : last ? 'cloud' : 'storm';
  const steps = [
    trend.step,
    step('W5', mean ? 'change-right' : 'change-wrong', { change: trend.change }),
    trend.lastStep,
    step('W5', last ? 'change-right' : 'change-wrong', { change: trend.last }),
  ];
  return { ...symbolOf(symbol), steps };
}

function symbolOf(symbol: Symbol): { readonly state: State; readonly mark: Symbol } {
  return { state: STATE_OF[symbol], mark: symbol };
}
