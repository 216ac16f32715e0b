import type { Clock } from '@app/core/time';
import type { TraceStep } from '@app/core/trace';
import type { Hint, HintPayload } from '@app/core/contracts';
import { Announcer, Intake, IntakeMetrics, Interpreter, Reclustering } from '@app/intake';
import { createLogger } from '@app/infra/logging';
import { Metrics } from '@app/infra/metrics';
import { Database } from '@app/infra/mongo';
import { migrate } from '@app/infra/migrations';
import { Producer, connectRedis } from '@app/infra/queue';
import type { Hints } from '@app/infra/service';
import { testDatabase, testRedisUrl } from '@app/testing';

/** An Intake on a database of its own, as a service has it, with what the tests look at. */
export interface OpenIntake {
  readonly intake: Intake;
  readonly reclustering: Reclustering;
  readonly database: Database;
  readonly producer: Producer;
  readonly hints: readonly { hint: Hint; payload: HintPayload }[];
  /** What was noted for the trace, in that order. */
  readonly steps: readonly TraceStep[];
  readonly clock: Clock & { time: Date };
  /** A second Intake on the same database, as another process would have. */
  another(): Intake;
  close(): Promise<void>;
}

export async function openIntake(): Promise<OpenIntake> {
  const database = await Database.connect(testDatabase('intake'));
  await migrate(database);
  const logger = createLogger('test', 'fatal');
  const redis = connectRedis(testRedisUrl());
  const producer = new Producer(redis, database.name, logger);
  const sent: { hint: Hint; payload: HintPayload }[] = [];
  const hints = { send: (hint: Hint, payload: HintPayload) => void sent.push({ hint, payload }) };
  const clock = { time: new Date('2026-03-01T12:00:00Z'), now: () => clock.time, monotonicMs: () => 0 };
  const interpreter = new Interpreter({ INTAKE_THREADS: 0, DATA_DIR: '.' });
  const steps: TraceStep[] = [];
  const trace = { note: (step: TraceStep) => void steps.push(step) };
  const open = () => {
    const announcer = new Announcer(producer, hints as unknown as Hints, trace);
    const intakeMetrics = new IntakeMetrics(new Metrics('test'), logger);
    return new Intake(database, announcer, intakeMetrics, interpreter, clock, {
      NEW_OPENING_AFTER_DAYS: 180,
      QUIET_AFTER_ABSENCE_DAYS: 7,
      QUIET_EXCEPT_DATED_DAYS: 3,
      QUIET_CLAIM_OLDER_DAYS: 30,
    });
  };
  return {
    intake: open(),
    reclustering: new Reclustering(
      database,
      new Announcer(producer, hints as unknown as Hints, trace),
      clock,
    ),
    database,
    producer,
    hints: sent,
    steps,
    clock,
    another: open,
    close: async () => {
      await producer.close();
      redis.disconnect();
      await database.connection.dropDatabase();
      await database.close();
    },
  };
}
