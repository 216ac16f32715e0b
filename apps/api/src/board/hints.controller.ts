import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { HINTS, type HintPayload } from '@app/core/contracts';
import { BoardLoader } from './board-loader.js';

/** Hears that postings changed. */
@Controller()
export class HintsController {
  constructor(private readonly loader: BoardLoader) {}

  @EventPattern(HINTS.postingsChanged)
  postingsChanged(_payload: HintPayload): void {
    this.loader.wake();
  }
}
