import { Injectable } from '@nestjs/common';
import type { Notices } from '../shell/console-app.js';
import { stamp } from '../shell/format.js';
import { PauseDesk } from './pause-desk.js';
import { pauseTexts as texts } from './texts.js';

/** Says on every page of the console what is paused. */
@Injectable()
export class StandingPauses implements Notices {
  constructor(private readonly desk: PauseDesk) {}

  async now() {
    const standing = await this.desk.standing();
    return standing.map(({ what, name, since, by }) => ({
      text: `${texts.notice[what]}${name === '' ? '' : `: ${name}`} (${texts.since(stamp(since), by)}).`,
      href: '/pauses',
      label: texts.title,
    }));
  }
}
