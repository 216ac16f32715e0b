import { Inject, Injectable } from '@nestjs/common';
import fs from 'node:fs';
import path from 'node:path';
import type { Clock } from '@app/core/time';
import { table } from '@app/core/untrusted';
import type { ServiceConfig } from '@app/infra/config';
import { CLOCK, CONFIG } from '@app/infra/service';

/** A file with a logo, and what it is served as: never what the file says of itself. */
export interface Logo {
  readonly file: string;
  readonly type: string;
}

const TYPES = table({ '.svg': 'image/svg+xml', '.png': 'image/png', '.webp': 'image/webp' });
/** A larger file is no logo: it would cost a reader more than the page. */
const MOST_BYTES = 200_000;
/** How long a new file may wait until it is seen. */
const SEEN_FOR_MS = 60_000;

/** The operator's folder of logos (LOGOS_DIR). Nothing is ever fetched for it. */
@Injectable()
export class LogoFolder {
  private logos: ReadonlyMap<string, Logo> = new Map();
  private readAt = -Infinity;

  constructor(
    @Inject(CONFIG) private readonly config: ServiceConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The address of a company's logo; null where there is none. */
  addressOf(slug: string): string | null {
    return this.find(slug) === null ? null : `/logos/${encodeURIComponent(slug)}`;
  }

  /** The logo of a company, by its slug. A slug is only looked up: no path is made of it. */
  find(slug: string): Logo | null {
    if (this.config.LOGOS_DIR === undefined) return null;
    const now = this.clock.monotonicMs();
    if (now - this.readAt >= SEEN_FOR_MS) {
      this.readAt = now;
      this.logos = logosIn(this.config.LOGOS_DIR);
    }
    return this.logos.get(slug) ?? null;
  }
}

/** The files of a folder that are logos, by their names. A folder that is not there has none. */
export function logosIn(folder: string): ReadonlyMap<string, Logo> {
  if (!fs.existsSync(folder)) return new Map();
  const files = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.flatMap(({ name }): [string, Logo][] => {
      const ending = path.extname(name);
      const type = TYPES.get(ending.toLowerCase());
      const file = path.join(folder, name);
      if (type === undefined || fs.statSync(file).size > MOST_BYTES) return [];
      return [[path.basename(name, ending).normalize('NFC'), { file, type }]];
    }),
  );
}
