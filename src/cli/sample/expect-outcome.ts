/**
 * The result of a use case that cannot fail where the sample is as it was shipped; throws where it did.
 *
 * @example const { round } = expectOutcome(await prepareRound(…), 'prepared');
 */
export function expectOutcome<Result extends { readonly outcome: string }, Outcome extends Result['outcome']>(
  result: Result,
  outcome: Outcome,
): Extract<Result, { readonly outcome: Outcome }> {
  if (!hasOutcome(result, outcome))
    throw new Error(`The sample was to be ${outcome}, and is ${result.outcome}`);
  return result;
}

function hasOutcome<Result extends { readonly outcome: string }, Outcome extends Result['outcome']>(
  result: Result,
  outcome: Outcome,
): result is Extract<Result, { readonly outcome: Outcome }> {
  return result.outcome === outcome;
}
