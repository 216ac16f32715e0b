import { HttpException } from '@nestjs/common';
import { isUnreachable } from '@app/infra/mongo';
import { Problem, type Detail, type ProblemKind } from './problem.js';

/** Errors that express, its body parsers and Nest make themselves, by status. */
const BY_STATUS: Readonly<Record<number, readonly [ProblemKind, Detail]>> = {
  400: ['malformed-body', ({ problems }) => problems.unreadable],
  404: ['not-found', 'There is nothing at this address.'],
  405: ['method-not-allowed', ({ problems }) => problems.wrongMethod],
  413: ['body-too-large', ({ problems }) => problems.tooLarge],
  415: ['unsupported-media-type', ({ problems }) => problems.wrongType],
};

const statusOf = (error: unknown): number => {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' ? status : 500;
};

/** An election takes a few seconds. */
const RETRY_AFTER_SECONDS = '10';

const unavailable = (): Problem =>
  new Problem('unavailable', 'Nothing is lost: send it again in ten seconds.', [], {
    'retry-after': RETRY_AFTER_SECONDS,
  });

/** Any thrown value as a Problem. What has no place in the list of problems is a fault: its text stays in the log. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isUnreachable(error)) return unavailable();
  const [kind, detail] = BY_STATUS[statusOf(error)] ?? [
    'fault',
    'The request was fine, we failed to serve it. Try again in a minute.',
  ];
  return new Problem(kind, detail);
}
