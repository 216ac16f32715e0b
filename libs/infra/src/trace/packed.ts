import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { printWrittenOver, readWrittenOver, type WrittenOver } from '@app/core/trace';

/** What a change wrote over, as it is stored. */
export const pack = (over: WrittenOver): Uint8Array => deflateRawSync(printWrittenOver(over));

/** What `pack` made, as it was given, or wrapped as MongoDB's driver reads it. */
export type Packed = Uint8Array | { readonly buffer: Uint8Array };

/** The inverse. Throws on what `pack` has not made. */
export const unpack = (was: Packed): WrittenOver =>
  readWrittenOver(inflateRawSync(was instanceof Uint8Array ? was : was.buffer).toString('utf8'));
