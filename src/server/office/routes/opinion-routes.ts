import { answerOpinion, settleOpinion, showOpinion } from '../handlers/opinion.tsx';
import {
  enterOneOpinion,
  enterOpinionTable,
  lookAtOpinions,
  sendOpinionForm,
  sendOpinionsCsv,
  showOpinionEntry,
  showOpinions,
} from '../handlers/opinions.tsx';
import type { OfficeRoute } from '../office-call.ts';
import { city } from './city-path.ts';

const all = `${city}/opinions`;
const one = `${all}/:opinion{o[0-9]+}`;

/** Opinions, responses, and what became of them. What is done to one depends on its state: the use cases decide. */
export const opinionRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: all, within: 'city', requires: 'view-opinions', handle: showOpinions },
  {
    method: 'GET',
    path: `${all}/opinions.csv`,
    within: 'city',
    requires: 'view-opinions',
    handle: sendOpinionsCsv,
  },
  {
    method: 'GET',
    path: `${all}/opinions.xlsx`,
    within: 'city',
    requires: 'view-opinions',
    handle: sendOpinionForm,
  },
  { method: 'GET', path: `${all}/new`, within: 'city', requires: 'enter-opinions', handle: showOpinionEntry },
  { method: 'POST', path: `${all}/look`, within: 'city', requires: 'enter-opinions', handle: lookAtOpinions },
  {
    method: 'POST',
    path: `${all}/enter`,
    within: 'city',
    requires: 'enter-opinions',
    handle: enterOpinionTable,
  },
  { method: 'POST', path: `${all}/one`, within: 'city', requires: 'enter-opinions', handle: enterOneOpinion },
  { method: 'GET', path: one, within: 'city', requires: 'view-opinions', handle: showOpinion },
  {
    method: 'POST',
    path: `${one}/answer`,
    within: 'city',
    requires: 'answer-opinions',
    handle: answerOpinion,
  },
  {
    method: 'POST',
    path: `${one}/settle`,
    within: 'city',
    requires: 'settle-opinions',
    handle: settleOpinion,
  },
];
