import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '@app/infra/config';
import { CLOCK, CONFIG } from '@app/infra/service';
import { ShownSamples } from '../board/shown-samples.js';
import { LogoFolder } from './logos/logo-folder.js';
import type { PageContext } from './page-context.js';
import { BOARD_ICON, STYLESHEET } from './stylesheet/index.js';
import { asked } from '../http/language.js';
import { TEXTS } from '../texts/index.js';

/** Gives pages their context. */
@Injectable()
export class Site {
  constructor(
    @Inject(CONFIG) private readonly config: ServiceConfig,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly samples: ShownSamples,
    private readonly logos: LogoFolder,
  ) {}

  private get reloadHref(): string | null {
    const { DEV_RELOAD_URL } = this.config;
    return DEV_RELOAD_URL === undefined ? null : `${DEV_RELOAD_URL}/reload.js`;
  }

  page(): PageContext {
    const { language, isExplicit, path } = asked();
    return {
      texts: TEXTS[language],
      path,
      langParam: isExplicit ? `?lang=${language}` : '',
      boardName: this.config.BOARD_NAME,
      publicUrl: this.config.PUBLIC_URL,
      styleHref: STYLESHEET.path,
      iconHref: BOARD_ICON.path,
      reloadHref: this.reloadHref,
      now: this.clock.now(),
      onlySamples: this.samples.only,
      logoOf: (slug) => this.logos.addressOf(slug),
    };
  }
}
