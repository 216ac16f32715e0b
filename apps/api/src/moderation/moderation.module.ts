import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { HidingsDesk } from './hidings-desk.js';
import { Reports } from './reports.js';

/** Reports of readers, and what the operator hides. */
@Module({ imports: [BoardModule], providers: [HidingsDesk, Reports], exports: [HidingsDesk, Reports] })
export class ModerationModule {}
