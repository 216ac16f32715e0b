import { Module } from '@nestjs/common';
import { Site } from './site.js';

/** What every page knows. */
@Module({ providers: [Site], exports: [Site] })
export class SiteModule {}
