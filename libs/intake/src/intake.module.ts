import { Module } from '@nestjs/common';
import { Hints } from '@app/infra/service';
import { Announcer } from './telling/announcer.js';
import { CitySupply } from './interpreting/city-supply.js';
import { Interpreter } from './interpreting/interpreter.js';
import { IntakeMetrics } from './telling/intake-metrics.js';
import { Comparison } from './comparison.js';
import { Intake } from './intake.js';
import { Reclustering } from './reclustering/reclustering.js';
import { Rereading } from './rereading/rereading.js';

/** Gives a service the Intake, and the Hints that it announces with. The service provides the infrastructure. */
@Module({
  providers: [
    ...[Hints, Announcer, CitySupply, Comparison, IntakeMetrics, Interpreter, Intake],
    ...[Reclustering, Rereading],
  ],
  exports: [Comparison, Hints, Intake, Reclustering, Rereading],
})
export class IntakeModule {}
