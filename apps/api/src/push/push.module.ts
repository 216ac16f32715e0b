import { Module } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import { Database, PushTokens } from '@app/infra/mongo';
import { CLOCK } from '@app/infra/service';
import { IntakeModule } from '@app/intake';
import { PushController } from './push.controller.js';

const pushTokens = {
  provide: PushTokens,
  useFactory: (database: Database, clock: Clock) => new PushTokens(database, clock),
  inject: [Database, CLOCK],
};

/** The push API. */
@Module({ imports: [IntakeModule], controllers: [PushController], providers: [pushTokens] })
export class PushModule {}
