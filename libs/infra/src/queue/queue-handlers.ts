import { Catch, type ArgumentsHost, type RpcExceptionFilter } from '@nestjs/common';
import { MessagePattern } from '@nestjs/microservices';
import { throwError, type Observable } from 'rxjs';
import type { QueueContract } from '@app/core/contracts';

/** Marks handlers of queue jobs among a Nest service's message handlers. */
export const QUEUE_TRANSPORT = Symbol('queue-transport');

/** A contract of any payload: where the payload is only passed through. */
export type AnyContract = Omit<QueueContract<unknown>, 'jobId'>;

/** Marks a method that takes such a payload first, and refuses to compile over any other. */
type HandlerDecorator<Payload> = <Handler extends (payload: Payload, ...more: never[]) => unknown>(
  target: object,
  key: string | symbol,
  descriptor: TypedPropertyDescriptor<Handler>,
) => void;

/** Declares the one handler of a queue: a method that takes its payload. `concurrency`: jobs at a time in this process. */
export const HandlesQueue = <Payload>(
  contract: QueueContract<Payload>,
  concurrency: number,
): HandlerDecorator<Payload> => MessagePattern(contract.name, QUEUE_TRANSPORT, { concurrency });

/** Hands the original error to BullMQ: Nest's own filter replaces it, and with it the difference between fatal and not. */
@Catch()
export class QueueErrorFilter implements RpcExceptionFilter<unknown> {
  catch(error: unknown, _host: ArgumentsHost): Observable<never> {
    return throwError(() => error);
  }
}
