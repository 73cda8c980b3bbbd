import { z } from 'zod';
import { isIsoDate } from '../../core/fiscal/iso-date.ts';

/** A date that the calendar has, as `YYYY-MM-DD`. */
export const isoDateSchema = z.string().refine(isIsoDate, { params: { format: 'date' } });
