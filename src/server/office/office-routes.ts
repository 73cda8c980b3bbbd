import { enterAsDemo } from './handlers/sign-in.tsx';
import type { OfficeParts, OfficeRoute } from './office-call.ts';
import { accountRoutes } from './routes/account-routes.ts';
import { city } from './routes/city-path.ts';
import { cityRoutes } from './routes/city-routes.ts';
import { comparisonRoutes } from './routes/comparison-routes.ts';
import { dashboardRoutes } from './routes/dashboard-routes.ts';
import { editionRoutes } from './routes/edition-routes.ts';
import { financeRoutes } from './routes/finance-routes.ts';
import { itemListRoutes } from './routes/item-list-routes.ts';
import { itemRoutes } from './routes/item-routes.ts';
import { opinionRoutes } from './routes/opinion-routes.ts';
import { peopleRoutes } from './routes/people-routes.ts';
import { publicationRoutes } from './routes/publication-routes.ts';
import { reminderRoutes } from './routes/reminder-routes.ts';
import { reorganisationRoutes } from './routes/reorganisation-routes.ts';
import { roundRoutes } from './routes/round-routes.ts';
import { setUpRoutes } from './routes/set-up-routes.ts';
import { sheetRoutes } from './routes/sheet-routes.ts';
import { workbookRoutes } from './routes/workbook-routes.ts';

/**
 * Every route of the office with the right that it asks for. A test walks this list as every role and as nobody; the
 * router is made from it and from nothing else.
 */
export function listOfficeRoutes({ demo }: Pick<OfficeParts, 'demo'>): readonly OfficeRoute[] {
  return demo ? [...officeRoutes, demoRoute] : officeRoutes;
}

/** Only where demonstrations are allowed: in production there is no such route. */
const demoRoute: OfficeRoute = {
  method: 'POST',
  path: `${city}/demo`,
  within: 'city',
  requires: 'anyone',
  handle: enterAsDemo,
};

const officeRoutes: readonly OfficeRoute[] = [
  ...setUpRoutes,
  ...accountRoutes,
  ...peopleRoutes,
  ...roundRoutes,
  ...itemListRoutes,
  ...itemRoutes,
  ...workbookRoutes,
  ...financeRoutes,
  ...sheetRoutes,
  ...reminderRoutes,
  ...opinionRoutes,
  ...publicationRoutes,
  ...reorganisationRoutes,
  ...cityRoutes,
  ...comparisonRoutes,
  ...editionRoutes,
  ...dashboardRoutes,
];
