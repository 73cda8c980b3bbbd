import { describeDamaged } from './support/describe-damaged.ts';

// Enough to notice a fault of any sort; the long run reads many times more.
describeDamaged({ oneLineIn: 20, cuts: 40, blanks: 80, seeds: 12 });
