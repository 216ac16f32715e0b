export { decideCluster, DEFAULT_CLUSTER_RULES, NEW_REASONS, SAME_REASONS } from './decide.js';
export type { ClusterCandidate, ClusterDecision, ClusterRules, NewReason, SameReason } from './decide.js';
export { repostOf } from './repost.js';
export type { OpeningBefore } from './repost.js';
export { resemblance, SKETCH_SIZE } from './shingles.js';
export { clusterSketch, SKETCH_VERSION } from './sketch.js';
export type { ClusterInput } from './sketch.js';
export { titleKey } from './title-key.js';
