import { type DestinationStream, destination, pino } from 'pino';

/** Facts of an event. Addresses are given without their query, which may hold what somebody typed. */
type LogFacts = Readonly<Record<string, string | number | boolean | null>>;

/** Structured log: one JSON object a line, with time, level, event and facts. */
export type Log = {
  readonly info: (event: string, facts?: LogFacts) => void;
  readonly warn: (event: string, facts?: LogFacts) => void;
  readonly error: (event: string, error: unknown, facts?: LogFacts) => void;
};

export type LogLevel = 'info' | 'warn' | 'error' | 'silent';

/**
 * Opens a log that writes to standard error, or to `out` where one is given.
 * Connection strings in messages are shown without their user and password.
 *
 * @example createLog('info').warn('store-unreachable', { since: '2025-04-01T00:00:00Z' })
 */
export function createLog(
  level: LogLevel,
  out: DestinationStream = destination({ dest: 2, sync: true }),
): Log {
  const logger = pino(
    { level, base: { app: 'shirube' }, messageKey: 'event', timestamp: pino.stdTimeFunctions.isoTime },
    out,
  );
  return {
    info: (event, facts = {}) => logger.info(facts, event),
    warn: (event, facts = {}) => logger.warn(facts, event),
    error: (event, error, facts = {}) => logger.error({ ...facts, ...describeError(error) }, event),
  };
}

function describeError(error: unknown): LogFacts {
  if (!(error instanceof Error)) return { message: hideCredentials(String(error)) };
  return {
    type: error.name,
    message: hideCredentials(error.message),
    stack: hideCredentials(error.stack ?? ''),
  };
}

/**
 * The same text with user and password taken out of every address in it.
 *
 * @example hideCredentials('postgres://shirube:secret@db/shirube') // 'postgres://***@db/shirube'
 */
export function hideCredentials(text: string): string {
  return text.replace(/([a-z][a-z0-9+.-]*:\/\/)\S*@/gi, '$1***@');
}
