import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Response } from 'express';
import { Problem } from '../http/problem.js';

/** Holds the document, which can be made only when every controller is known. */
export class OpenApiHolder {
  private document: OpenAPIObject | null = null;

  set(document: OpenAPIObject): void {
    this.document = document;
  }

  /** Throws a Problem before the document was made. */
  get(): OpenAPIObject {
    if (this.document === null) throw new Problem('not-ready', 'The document is being made.');
    return this.document;
  }
}

/** The OpenAPI document for programs. */
@ApiExcludeController()
@Controller('api')
export class OpenApiController {
  constructor(private readonly holder: OpenApiHolder) {}

  @Get('openapi.json')
  document(@Res() response: Response): void {
    response.set('cache-control', 'no-cache').set('access-control-allow-origin', '*').json(this.holder.get());
  }
}
