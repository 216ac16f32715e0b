import fs from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { OVERVIEW_SCRIPT } from '../../site/stylesheet/index.js';
import type { Answer, ConsoleFeature, Events } from '../shell/feature.js';
import { liveOf } from './figures.js';
import { OverviewPage } from './overview-page.js';
import { OverviewReader } from './overview-reader.js';
import { RunbookPage, partsOfRunbook } from './runbook.js';
import { overviewTexts as texts } from './texts.js';

/** Beside the program, as the license is. */
const RUNBOOK = path.resolve('docs', 'runbook.md');

/** Answers whether everything is well, and says what to do about an alarm. */
@Injectable()
export class OverviewFeature implements ConsoleFeature {
  readonly nav = { path: '/', label: texts.title, needs: 'look' } as const;
  readonly routes = [
    { method: 'get', path: '/', needs: 'look', handle: () => this.show() },
    { method: 'get', path: '/events', needs: 'look', handle: () => this.events() },
    { method: 'get', path: '/runbook', needs: 'look', handle: () => this.runbook() },
  ] as const satisfies ConsoleFeature['routes'];

  constructor(private readonly overview: OverviewReader) {}

  private async show(): Promise<Answer> {
    const facts = await this.overview.read();
    return { kind: 'page', title: texts.title, body: OverviewPage({ facts }), script: OVERVIEW_SCRIPT.path };
  }

  private events(): Events {
    return { kind: 'events', next: async () => liveOf(await this.overview.read()) };
  }

  private async runbook(): Promise<Answer> {
    try {
      const parts = partsOfRunbook(await fs.readFile(RUNBOOK, 'utf8'));
      return { kind: 'page', title: texts.runbook, body: RunbookPage({ parts }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      return { kind: 'message', status: 404, title: texts.runbook, text: texts.noRunbook };
    }
  }
}
