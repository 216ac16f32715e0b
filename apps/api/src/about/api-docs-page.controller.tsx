import { Controller, Get, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { HtmlPage } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { ApiDocsPage } from './api-docs-page.js';
import { Site } from '../site/site.js';
import { OpenApiHolder } from '../rest/openapi.controller.js';

/** The page about the API, written from the OpenAPI document. */
@ApiExcludeController()
@Controller('api')
@UseInterceptors(PageInterceptor)
export class ApiDocsPageController {
  constructor(
    private readonly holder: OpenApiHolder,
    private readonly site: Site,
  ) {}

  @Get()
  page(): HtmlPage {
    return new HtmlPage(<ApiDocsPage page={this.site.page()} document={this.holder.get()} />);
  }
}
