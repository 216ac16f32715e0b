import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { QualityModule } from '../quality/quality.module.js';
import { HidingStore } from './hiding-store.js';
import { HidingsDesk } from './hidings-desk.js';
import { ReportStore } from './report-store.js';
import { Reports } from './reports.js';

/** Reports of readers, and what the operator hides. */
@Module({
  imports: [BoardModule, QualityModule],
  providers: [HidingStore, HidingsDesk, ReportStore, Reports],
  exports: [HidingsDesk, Reports],
})
export class ModerationModule {}
