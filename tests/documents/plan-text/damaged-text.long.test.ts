import { describeDamaged } from './support/describe-damaged.ts';

describeDamaged({ oneLineIn: 1, cuts: 150, blanks: 80, seeds: 40 });
