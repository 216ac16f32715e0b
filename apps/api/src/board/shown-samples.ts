import type { PostingId } from '@app/core/ids';
import { Inject, Injectable } from '@nestjs/common';
import { BoardIndex } from '@app/search/board';
import type { BoardRecord } from './record.js';
import { BOARD_STORE } from './whole-board.js';

/** Knows whether the board shows anything but samples. */
@Injectable()
export class ShownSamples {
  private readonly ids = new Set<PostingId>();

  constructor(@Inject(BOARD_STORE) private readonly board: BoardIndex<BoardRecord>) {}

  /** A posting was put on the board. */
  note({ id, isSample }: { readonly id: PostingId; readonly isSample: boolean }): void {
    if (isSample) this.ids.add(id);
    else this.ids.delete(id);
  }

  /** True where every open posting is invented; false where none is open. */
  get only(): boolean {
    for (const id of this.ids) if (this.board.get(id) === undefined) this.ids.delete(id);
    return this.ids.size > 0 && this.board.size === this.ids.size;
  }
}
