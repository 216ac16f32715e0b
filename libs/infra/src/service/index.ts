export { knownMethodsOnly, methodsAt } from './allowed-methods.js';
export { createWorker, hintConnection } from './create-worker.js';
export type { RunningWorker, WorkerDefinition } from './create-worker.js';
export { GUESS_AGAIN_SECONDS, GuessLimit } from './guess-limit.js';
export { HealthController, READINESS } from './health.controller.js';
export type { ReadinessCheck } from './health.controller.js';
export { Heart } from './heart.js';
export { Hints } from './hints.js';
export {
  CHANCE,
  CLOCK,
  CONFIG,
  InfraModule,
  LOGGER,
  REDIS,
  SECRETS,
  STOPPING,
  openInfrastructure,
} from './infra.module.js';
export type { Infrastructure, Overrides } from './infra.module.js';
export { MetricsAccess } from './metrics-access.js';
export { isAdmin } from './operator-auth.js';
export type { RunningService } from '../start/index.js';
export { sameOriginOnly } from './same-origin.js';
export { Ticker } from './ticker.js';
