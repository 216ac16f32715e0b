// The first thing that a service loads: nothing here may import what takes time to load.
export { HealthDoor } from './health-door.js';
export { startService } from './start-service.js';
export { Startup } from './startup.js';
export type { RunningService, ServiceDefinition, StartOverrides } from './startup.js';
