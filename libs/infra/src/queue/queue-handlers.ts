import { Catch, type ArgumentsHost, type RpcExceptionFilter } from '@nestjs/common';
import { MessagePattern } from '@nestjs/microservices';
import { throwError, type Observable } from 'rxjs';
import type { QueueContract } from '@app/core/contracts';

/** Marks handlers of queue jobs among a Nest service's message handlers. */
export const QUEUE_TRANSPORT = Symbol('queue-transport');

/** A contract of any payload: where the payload is only passed through. */
export type AnyContract = Omit<QueueContract<unknown>, 'jobId'>;

/** Declares the one handler of a queue. `concurrency`: jobs at a time in this process. */
export const HandlesQueue = <Payload>(
  contract: QueueContract<Payload>,
  concurrency: number,
): MethodDecorator => MessagePattern(contract.name, QUEUE_TRANSPORT, { concurrency });

/** Hands the original error to BullMQ: Nest's own filter replaces it, and with it the difference between fatal and not. */
@Catch()
export class QueueErrorFilter implements RpcExceptionFilter<unknown> {
  catch(error: unknown, _host: ArgumentsHost): Observable<never> {
    return throwError(() => error);
  }
}
