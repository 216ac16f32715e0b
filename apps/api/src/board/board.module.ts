import { Module } from '@nestjs/common';
import { BoardIndex } from '@app/core/board';
import { BackTests } from './back-tests.js';
import { BoardLoader } from './board-loader.js';
import { BoardTexts } from './board-texts.js';
import { Explanations } from './explanations.js';
import { HintsController } from './hints.controller.js';
import type { BoardRecord } from './record.js';
import { ShownSamples } from './shown-samples.js';

const index = { provide: BoardIndex, useFactory: () => new BoardIndex<BoardRecord>({ keepHistory: true }) };

/** The open postings, searchable. */
@Module({
  controllers: [HintsController],
  providers: [index, BackTests, BoardLoader, BoardTexts, Explanations, ShownSamples],
  exports: [BackTests, BoardIndex, BoardLoader, BoardTexts, Explanations, ShownSamples],
})
export class BoardModule {}
