import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { printWrittenOver, readWrittenOver, type WrittenOver } from '@app/core/trace';

/** What a change wrote over, as it is stored. */
export const pack = (over: WrittenOver): Uint8Array => deflateRawSync(printWrittenOver(over));

/** The inverse. Throws on what `pack` has not made. */
export const unpack = (was: Uint8Array): WrittenOver => readWrittenOver(inflateRawSync(was).toString('utf8'));
