export { systemChance } from './chance.js';
export { pause, systemClock } from './clock.js';
export {
  clusterIdFor,
  contentHash,
  newHookId,
  newId,
  newSavedSearchId,
  newSubscriberId,
  postingId,
} from './ids.js';
export { networkOf } from './network.js';
export { personMark } from './person-mark.js';
export { RELEASE, REVISION } from './release.js';
export { isFromOurPage } from './same-origin.js';
export { showSourcesInStacks } from './source-stacks.js';
export { TOKEN_PURPOSES, TokenSigner, equalInConstantTime } from './tokens.js';
export type { TokenCheck, TokenPurpose } from './tokens.js';
export { checkWebhook, signWebhook, webhookSecretText } from './webhook-signature.js';
export type { WebhookCheck, WebhookHeaders, WebhookRefusal } from './webhook-signature.js';
