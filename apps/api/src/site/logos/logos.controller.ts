import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import fs from 'node:fs/promises';
import { Problem } from '../../http/problem.js';
import { POLICY_HEADER } from '../../http/security.js';
import { LogoFolder } from './logo-folder.js';

/** An SVG that is opened by itself is a document: it may run nothing and load nothing. */
const AS_IMAGE_ONLY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** The logos of the operator's folder. */
@Controller('logos')
export class LogosController {
  constructor(private readonly logos: LogoFolder) {}

  @Get(':slug')
  async logo(@Param('slug') slug: string, @Res() response: Response): Promise<void> {
    const logo = this.logos.find(slug);
    if (logo === null) throw new Problem('not-found', 'There is no logo of this company.');
    const body = await fs.readFile(logo.file);
    response.set({ [POLICY_HEADER]: AS_IMAGE_ONLY, 'cache-control': 'public, max-age=86400' });
    response.type(logo.type).send(body);
  }
}
