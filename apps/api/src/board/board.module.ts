import { Module } from '@nestjs/common';
import { BoardIndex } from '@app/search/board';
import { BackTests } from './back-tests.js';
import { BoardFigures } from './board-figures.js';
import { BoardLoader } from './board-loader.js';
import { BoardPostingStore } from './board-posting-store.js';
import { Explanations } from './explanations.js';
import { HintsController } from './hints.controller.js';
import { Presence } from './presence.js';
import type { BoardRecord } from './record.js';
import { ShownSamples } from './shown-samples.js';
import { TextStore } from './text-store.js';
import { WordsNewsStore } from './words-news-store.js';
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
    BoardPostingStore,
    Explanations,
    Presence,
    ShownSamples,
    TextStore,
    WordsNewsStore,
    WordsNewsTask,
  ],
  exports: [BackTests, BoardIndex, BoardLoader, Explanations, ShownSamples, TextStore],
})
export class BoardModule {}
