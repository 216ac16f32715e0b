import { showSourcesInStacks } from '../system/source-stacks.js';
import type { ServiceDefinition } from './startup.js';
import { StopSignals } from './stop-signals.js';

/**
 * The main function of a service. Signals are heard from here on: everything that takes time to load is imported after.
 * Without a handler a process that is the first of its container would not hear them at all.
 */
export async function startService(definition: ServiceDefinition): Promise<void> {
  showSourcesInStacks();
  const signals = new StopSignals(definition.name);
  const { runService } = await import('./run-service.js');
  await runService(definition, signals);
}
