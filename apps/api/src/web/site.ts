import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '@app/infra/config';
import { CLOCK, CONFIG } from '@app/infra/service';
import type { PageContext } from './page-context.js';
import { BOARD_ICON, STYLESHEET } from './stylesheet/index.js';
import { en } from './texts/en.js';

/** Gives pages their context. */
@Injectable()
export class Site {
  constructor(
    @Inject(CONFIG) private readonly config: ServiceConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  page(): PageContext {
    return {
      texts: en,
      boardName: this.config.BOARD_NAME,
      publicUrl: this.config.PUBLIC_URL,
      styleHref: STYLESHEET.path,
      iconHref: BOARD_ICON.path,
      now: this.clock.now(),
    };
  }
}
