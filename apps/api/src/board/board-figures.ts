import { Injectable } from '@nestjs/common';
import { Metrics } from '@app/infra/metrics';
import { BoardLoader } from './board-loader.js';

/** What the board tells Prometheus of itself. */
@Injectable()
export class BoardFigures {
  constructor(metrics: Metrics, board: BoardLoader) {
    metrics.measured('board_open_postings', 'Open postings on the board.', () => board.openPostings);
    metrics.measured(
      'board_behind_seconds',
      'How long the board has not caught up with the changes.',
      () => board.behindSeconds,
    );
  }
}
