import { Module } from '@nestjs/common';
import { OpenApiController, OpenApiHolder } from './openapi.controller.js';

/** The OpenAPI document. */
@Module({
  controllers: [OpenApiController],
  providers: [OpenApiHolder],
  exports: [OpenApiHolder],
})
export class OpenApiModule {}
