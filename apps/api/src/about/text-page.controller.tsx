import { Controller, Get, UseInterceptors } from '@nestjs/common';
import { HtmlPage } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { FreshnessMeter } from './freshness.js';
import { AboutPage } from './about-page.js';
import { FreshnessPage } from './freshness-page.js';
import { HelpPage } from './help-page.js';
import { PrivacyPage } from './privacy-page.js';
import { Site } from '../site/site.js';

/** Pages that only tell something. */
@Controller()
@UseInterceptors(PageInterceptor)
export class TextPageController {
  constructor(
    private readonly site: Site,
    private readonly meter: FreshnessMeter,
  ) {}

  @Get('freshness')
  async freshness(): Promise<HtmlPage> {
    return new HtmlPage(<FreshnessPage page={this.site.page()} freshness={await this.meter.read()} />);
  }

  @Get('about')
  about(): HtmlPage {
    return new HtmlPage(<AboutPage page={this.site.page()} />);
  }

  @Get('help')
  help(): HtmlPage {
    return new HtmlPage(<HelpPage page={this.site.page()} />);
  }

  @Get('privacy')
  privacy(): HtmlPage {
    return new HtmlPage(<PrivacyPage page={this.site.page()} />);
  }
}
