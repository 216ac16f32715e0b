import type { HookFault } from '@app/core/delivery';
import type { Texts } from '../texts/index.js';

/** Why a hook did not take a message, as a sentence in the language of the page. */
export function hookFaultText(
  fault: HookFault | null | undefined,
  { faults }: Pick<Texts['channels'], 'faults'>,
): string {
  if (fault?.kind === 'status') return faults.status(fault.status);
  return faults[fault?.kind ?? 'other'];
}
