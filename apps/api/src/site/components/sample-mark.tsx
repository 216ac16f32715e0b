import type { VNode } from 'preact';
import { useTexts } from '../page-context.js';

/** Says that a posting is invented. */
export function SampleMark(): VNode {
  const { sample } = useTexts();
  return (
    <p class="samplemark">
      <strong>{sample.label}</strong> {sample.note}
    </p>
  );
}

/** The same in a line with other words. */
export function SampleWord(): VNode {
  const { sample } = useTexts();
  return <strong class="samplemark">{sample.label}</strong>;
}
