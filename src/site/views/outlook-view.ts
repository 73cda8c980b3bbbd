import type { Outlook, TargetOutlook } from '../../core/assess/plan/assessment.ts';
import type { ForecastPoint } from '../../core/forecast/forecast-input.ts';

/** A target that is still to come. The chance is told as one of three bands and never as a percentage. */
export type TargetOutlookView = Omit<TargetOutlook, 'chance'>;

/** What lies ahead of a part, as pages and their JSON tell it. */
export type OutlookView = {
  readonly none: Outlook['none'];
  readonly ranges: readonly ForecastPoint[];
  readonly targets: readonly TargetOutlookView[];
};

export function viewOutlook({ points, none, targets }: Outlook): OutlookView {
  return {
    none,
    ranges: points,
    targets: targets.map(({ year, value, side, band, takes }) => ({ year, value, side, band, takes })),
  };
}
