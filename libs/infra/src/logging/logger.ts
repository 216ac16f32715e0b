import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type LogFn, type Logger as PinoLogger } from 'pino';
import { systemClock } from '../system/clock.js';
import { traceOfLine } from '../tracing/index.js';
import { RepeatThrottle, type ThrottleTime } from './repeat-throttle.js';

/**
 * One JSON line for each outcome. `event` is a stable name for machines (`delivery.accepted`), the message is for people.
 * Addresses, tokens and bodies are never logged.
 */
export type Logger = PinoLogger;

/** What tests replace. */
export interface LoggerParts {
  readonly time?: ThrottleTime;
  readonly destination?: DestinationStream;
}

const SECRET_FIELDS = [
  'address',
  'email',
  'to',
  'from',
  'token',
  'password',
  'authorization',
  'cookie',
  'smtpUrl',
];

/** The same fault is written once in that time, with a count of what was left out. */
const REPEATS_MS = 1_000;
const WARN = pino.levels.values['warn'] ?? 40;
const FATAL = pino.levels.values['fatal'] ?? 60;

/** What tells faults of one event apart. None of them is an id: a fault of a thousand mails is one fault. */
const TELLING_APART = 'source kind reason context outcome channel final'.split(' ');

/** Time and timers of the machine. */
const machineTime: ThrottleTime = {
  monotonicMs: () => systemClock.monotonicMs(),
  after: (ms, work) => void setTimeout(work, ms).unref(),
};

/** The key of a fault that may come again and again; null for a line without an event. */
function keyOf(details: unknown): string | null {
  if (typeof details !== 'object' || details === null || !('event' in details)) return null;
  const fields = new Map<string, unknown>(Object.entries(details));
  const { code, name } = (fields.get('err') ?? {}) as { readonly code?: unknown; readonly name?: unknown };
  return JSON.stringify([
    fields.get('event'),
    ...TELLING_APART.map((field) => fields.get(field)),
    code ?? name,
  ]);
}

/** An error as it is logged. ioredis hangs the refused command on it, and with a wrong password that is the password. */
function errorWithoutCommand(error: Error): unknown {
  const { command, ...rest } = { ...pino.stdSerializers.err(error) } as Record<string, unknown>;
  const name = (command as { readonly name?: unknown } | undefined)?.name;
  return name === undefined ? rest : { ...rest, command: name };
}

/** Makes a log. Warnings and errors are throttled (outcomes, which are of level info, never are). */
export function createLogger(
  service: string,
  level: string,
  { time = machineTime, destination }: LoggerParts = {},
): Logger {
  const throttle = new RepeatThrottle(REPEATS_MS, time);
  const logMethod = function (this: Logger, args: Parameters<LogFn>, method: LogFn, at: number): void {
    const [details, ...rest] = args as unknown as [object, ...[]];
    const key = at >= WARN && at < FATAL ? keyOf(details) : null;
    if (key === null) return method.apply(this, args);
    throttle.write(key, (repeated) =>
      method.apply(this, [repeated === 0 ? details : { ...details, repeated }, ...rest]),
    );
  };
  return pino(
    {
      hooks: { logMethod },
      level,
      base: { service },
      mixin: traceOfLine,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`]), censor: '[redacted]' },
      serializers: { err: errorWithoutCommand },
    },
    destination,
  );
}

/** Carries Nest's own messages into our log. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...context: unknown[]): void {
    this.logger.debug({ event: 'nest', context: context.at(-1) }, String(message));
  }

  debug(message: unknown, ...context: unknown[]): void {
    this.log(message, ...context);
  }

  verbose(message: unknown, ...context: unknown[]): void {
    this.log(message, ...context);
  }

  warn(message: unknown, ...context: unknown[]): void {
    this.logger.warn({ event: 'nest', context: context.at(-1) }, String(message));
  }

  error(message: unknown, ...context: unknown[]): void {
    this.logger.error({ event: 'nest.error', context: context.at(-1), stack: context[0] }, String(message));
  }
}
