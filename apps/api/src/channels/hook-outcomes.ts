import type { HookFault } from '@app/core/delivery';
import type { HookOutcome } from '@app/hooks';
import type { Hook } from '@app/core/records';

/** Hooks of one person. */
export const MOST_HOOKS = 20;

/** A hook and, for a webhook, what its messages are signed with. */
export interface ListedHook extends Hook {
  readonly secret: string | null;
}

/** Channels other than mail for one search. `feedToken` null: it has no feed. */
export interface ListedChannels {
  readonly feedToken: string | null;
  readonly hooks: readonly ListedHook[];
}

const HOOK_REFUSALS = ['bad-address', 'too-many', 'no-answer', 'no-such-hook'] as const;
/** Why a hook was not taken. */
export type HookRefusal = (typeof HOOK_REFUSALS)[number];

/** The result of adding a hook. `detail`: what the address answered, in an English sentence; `fault`: the same as data. */
export type AddHookOutcome =
  | { readonly kind: 'added'; readonly hook: Hook }
  | {
      readonly kind: 'refused';
      readonly reason: HookRefusal;
      readonly detail: string | null;
      readonly fault: HookFault | null;
    };

export const refused = (
  reason: HookRefusal,
  answer?: Pick<HookOutcome, 'detail' | 'fault'>,
): AddHookOutcome => ({
  kind: 'refused',
  reason,
  detail: answer?.detail ?? null,
  fault: answer?.fault ?? null,
});
