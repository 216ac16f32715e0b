import type { FactoryProvider } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '@app/infra/config';
import { HookPoster } from './hook-poster.js';
import { TokenSigner } from '@app/infra/system';
import { CLOCK, CONFIG } from '@app/infra/service';

/** Tells hooks, within the bounds that the operator has set. */
export const hookPosterProvider: FactoryProvider<HookPoster> = {
  provide: HookPoster,
  inject: [TokenSigner, CLOCK, CONFIG],
  useFactory: (signer: TokenSigner, clock: Clock, { HOOK_ALLOW_ORIGINS: origins }: ServiceConfig) =>
    new HookPoster(signer, clock, origins),
};
