import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Problem } from '../http/problem.js';
import { bundles } from './bundles.js';
import { ASSETS, BOARD_ICON } from './stylesheet/index.js';

/** The stylesheet and the icon. Their names change with their content, so they may be kept for ever. */
@Controller()
export class AssetsController {
  @Get('assets/:name')
  asset(@Param('name') name: string, @Res() response: Response): void {
    const asset = ASSETS.get(`/assets/${name}`) ?? bundles().files.get(`/assets/${name}`);
    if (asset === undefined) throw new Problem('not-found', 'There is no such file.');
    response.set('cache-control', 'public, max-age=31536000, immutable').type(asset.type).send(asset.body);
  }

  /** Browsers ask for it unasked. */
  @Get('favicon.ico')
  icon(@Res() response: Response): void {
    response.redirect(302, BOARD_ICON.path);
  }
}
