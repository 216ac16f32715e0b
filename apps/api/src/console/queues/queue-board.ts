import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { ExpressAdapter } from '@bull-board/express';
import type { RequestHandler } from 'express';
import { QUEUES } from '@app/core/contracts';
import type { Producer } from '@app/infra/queue';

/** Where bull-board lies on the console. */
export const QUEUES_PATH = '/queues/board';

/** bull-board over every queue of the system. Jobs hold ids only, so it shows nothing private. */
export function queueBoard(producer: Producer, boardName: string): RequestHandler {
  const serverAdapter = new ExpressAdapter();
  serverAdapter.setBasePath(QUEUES_PATH);
  createBullBoard({
    queues: QUEUES.map((contract) => new BullMQAdapter(producer.queue(contract))),
    // The adapter for express brings another patch version of the same types.
    serverAdapter: serverAdapter as never,
    options: {
      uiConfig: {
        boardTitle: `${boardName} queues`,
        miscLinks: [{ text: 'Back to the console', url: '/queues' }],
      },
    },
  });
  return serverAdapter.getRouter() as RequestHandler;
}
