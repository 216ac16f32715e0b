import type { VNode } from 'preact';
import { replayTexts as texts } from './texts.js';

/** How often a page that is watched is loaded again. */
export const WATCH_SECONDS = 10;

/** Loads the page again by itself only for whoever asks for that: who reads slowly, or has it read out, is not interrupted. */
export const Watching = ({ path, isOn }: { readonly path: string; readonly isOn: boolean }): VNode => (
  <p>
    <a href={isOn ? path : `${path}?watch=on`}>{isOn ? texts.stopWatching : texts.watch}</a>
  </p>
);
