import { Module } from '@nestjs/common';
import { BoardIndex } from '@app/search/board';
import { BackTests } from './back-tests.js';
import { BoardFigures } from './board-figures.js';
import { BoardLoader } from './board-loader.js';
import { BoardTexts } from './board-texts.js';
import { Explanations } from './explanations.js';
import { HintsController } from './hints.controller.js';
import { Presence } from './presence.js';
import type { BoardRecord } from './record.js';
import { ShownSamples } from './shown-samples.js';
import { WordsNewsTask } from './words-news-task.js';
import { BOARD_STORE, BoardGate, wholeBoard } from './whole-board.js';

const store = { provide: BOARD_STORE, useFactory: () => new BoardIndex<BoardRecord>({ keepHistory: true }) };
const index = { provide: BoardIndex, useFactory: wholeBoard, inject: [BOARD_STORE, BoardGate] };

/** The open postings, searchable. Only the loader reaches a board that is not whole. */
@Module({
  controllers: [HintsController],
  providers: [
    store,
    index,
    BackTests,
    BoardFigures,
    BoardGate,
    BoardLoader,
    BoardTexts,
    Explanations,
    Presence,
    ShownSamples,
    WordsNewsTask,
  ],
  exports: [BackTests, BoardIndex, BoardLoader, BoardTexts, Explanations, ShownSamples],
})
export class BoardModule {}
