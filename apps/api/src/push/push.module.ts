import { Module } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import { Database, PushTokens } from '@app/infra/mongo';
import { CLOCK } from '@app/infra/service';
import { IntakeModule } from '@app/intake';
import { PushIntake } from './push-intake.js';
import { PushController } from './push.controller.js';
import { WebhookController } from './webhook.controller.js';

const pushTokens = {
  provide: PushTokens,
  useFactory: (database: Database, clock: Clock) => new PushTokens(database, clock),
  inject: [Database, CLOCK],
};

/** The push API. */
@Module({
  imports: [IntakeModule],
  controllers: [PushController, WebhookController],
  providers: [PushIntake, pushTokens],
})
export class PushModule {}
