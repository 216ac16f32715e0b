import type { Kind } from './adapter.js';
import { arbeitnow } from './arbeitnow/index.js';
import { ashby } from './ashby/index.js';
import { bamboohr } from './bamboohr/index.js';
import { breezy } from './breezy/index.js';
import { comeet } from './comeet/index.js';
import { eightfold } from './eightfold/index.js';
import { feed } from './feed/index.js';
import { greenhouse } from './greenhouse/index.js';
import { himalayas } from './himalayas/index.js';
import { hn } from './hn/index.js';
import { jobicy } from './jobicy/index.js';
import { jsonld } from './jsonld/index.js';
import { lever } from './lever/index.js';
import { page } from './page/index.js';
import { personio } from './personio/index.js';
import { pinpoint } from './pinpoint/index.js';
import { recruitee } from './recruitee/index.js';
import { remoteok } from './remoteok/index.js';
import { remotive } from './remotive/index.js';
import { rippling } from './rippling/index.js';
import { smartrecruiters } from './smartrecruiters/index.js';
import { teamtailor } from './teamtailor/index.js';
import { themuse } from './themuse/index.js';
import { usajobs } from './usajobs/index.js';
import { weworkremotely } from './weworkremotely/index.js';
import { workable } from './workable/index.js';
import { workday } from './workday/index.js';

/** Every kind of source. A new kind is a folder like these and one line here. */
export const KINDS: readonly Kind[] = [
  arbeitnow,
  ashby,
  bamboohr,
  breezy,
  comeet,
  eightfold,
  feed,
  greenhouse,
  himalayas,
  hn,
  jobicy,
  jsonld,
  lever,
  page,
  personio,
  pinpoint,
  recruitee,
  remoteok,
  remotive,
  rippling,
  smartrecruiters,
  teamtailor,
  themuse,
  usajobs,
  weworkremotely,
  workable,
  workday,
];

const byName = new Map(KINDS.map((kind) => [kind.kind, kind]));

/** The kind of this name; undefined where there is none. */
export const findKind = (name: string): Kind | undefined => byName.get(name);
