import { Injectable } from '@nestjs/common';
import { BoardIndex } from '@app/search/board';
import { Problem } from '../http/problem.js';
import type { BoardRecord } from './record.js';

/** The board as its loader alone sees it: also while it is not whole. */
export const BOARD_STORE = Symbol('board store');

/** A board of 200,000 postings takes about a minute and a half. */
const RETRY_AFTER_SECONDS = '30';

/** Says whether every posting is on the board yet. A part of it is never shown as if it were all. */
@Injectable()
export class BoardGate {
  private isWhole = false;

  open(): void {
    this.isWhole = true;
  }

  get isOpen(): boolean {
    return this.isWhole;
  }

  /** Throws the Problem `board-loading` until the board is whole. */
  assertWhole(): void {
    if (this.isWhole) return;
    throw new Problem('board-loading', ({ problems }) => problems.boardLoading, [], {
      'retry-after': RETRY_AFTER_SECONDS,
    });
  }
}

/**
 * The board as everything but its loader sees it: whatever is asked of it before it is whole throws `board-loading`. So an
 * address that is added later cannot forget to ask.
 */
export const wholeBoard = (store: BoardIndex<BoardRecord>, gate: BoardGate): BoardIndex<BoardRecord> =>
  new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      // Nest looks into every provider for hooks that are not there.
      if (name === 'constructor' || !Object.hasOwn(BoardIndex.prototype, name)) return member;
      gate.assertWhole();
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
