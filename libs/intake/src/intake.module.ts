import { Module } from '@nestjs/common';
import { Hints } from '@app/infra/service';
import { Announcer } from './announcer.js';
import { IntakeMetrics } from './intake-metrics.js';
import { Intake } from './intake.js';

/** Gives a service the Intake, and the Hints that it announces with. The service provides the infrastructure. */
@Module({ providers: [Hints, Announcer, IntakeMetrics, Intake], exports: [Hints, Intake] })
export class IntakeModule {}
