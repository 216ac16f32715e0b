import { Module } from '@nestjs/common';
import { SignalStore } from './signal-store.js';
import { Signals } from './signals.js';

/** What people say of what they were told. */
@Module({ providers: [SignalStore, Signals], exports: [SignalStore, Signals] })
export class QualityModule {}
