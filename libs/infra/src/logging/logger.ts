import type { LoggerService } from '@nestjs/common';
import { pino, type Logger as PinoLogger } from 'pino';

/**
 * One JSON line for each outcome. `event` is a stable name for machines (`delivery.accepted`), the message is for people.
 * Addresses, tokens and bodies are never logged.
 */
export type Logger = PinoLogger;

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

export function createLogger(service: string, level: string): Logger {
  return pino({
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`]), censor: '[redacted]' },
    serializers: { err: pino.stdSerializers.err },
  });
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
