import type { FactoryProvider } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '../config/index.js';
import { HookPoster } from '../hooks/index.js';
import { TokenSigner } from '../system/index.js';
import { CLOCK, CONFIG } from './infra.module.js';

/** Tells hooks, within the bounds that the operator has set. */
export const hookPosterProvider: FactoryProvider<HookPoster> = {
  provide: HookPoster,
  inject: [TokenSigner, CLOCK, CONFIG],
  useFactory: (signer: TokenSigner, clock: Clock, { HOOK_ALLOW_ORIGINS: origins }: ServiceConfig) =>
    new HookPoster(signer, clock, origins),
};
