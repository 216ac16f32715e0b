import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Put,
  UseFilters,
  UseGuards,
} from '@nestjs/common';
import { AdminProblemFilter } from './admin-problem.js';
import { AdminBodyGuard } from './admin-body.guard.js';
import { OperatorGuard } from './operator.guard.js';
import { SourceAdmin } from './source-admin.js';
import type { SourceHealth } from './source-health.js';

/** The sources for the operator and `techjobboard sources`, on the listener of health and metrics (loopback by default). */
@Controller('sources')
@UseGuards(OperatorGuard, AdminBodyGuard)
@UseFilters(AdminProblemFilter)
export class SourcesController {
  constructor(private readonly admin: SourceAdmin) {}

  @Get()
  async all(): Promise<{ sources: SourceHealth[] }> {
    return { sources: await this.admin.all() };
  }

  @Get(':name')
  one(@Param('name') name: string): Promise<SourceHealth> {
    return this.admin.one(name);
  }

  @Put(':name')
  put(@Param('name') name: string, @Body() entry: unknown): Promise<SourceHealth> {
    return this.admin.put(name, entry);
  }

  @Delete(':name')
  @HttpCode(204)
  remove(@Param('name') name: string): Promise<void> {
    return this.admin.remove(name);
  }

  @Post(':name/pause')
  @HttpCode(200)
  pause(@Param('name') name: string): Promise<SourceHealth> {
    return this.admin.pause(name, true);
  }

  @Post(':name/resume')
  @HttpCode(200)
  resume(@Param('name') name: string): Promise<SourceHealth> {
    return this.admin.pause(name, false);
  }

  @Post(':name/read')
  @HttpCode(200)
  read(@Param('name') name: string): Promise<SourceHealth> {
    return this.admin.readNow(name);
  }
}
