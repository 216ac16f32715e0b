import { FeedbackStore } from './feedback/feedback-store.js';
import { Feedbacks } from './feedback/feedbacks.js';
import { MailPauseStore } from './feedback/mail-pause-store.js';
import { MailPauses } from './feedback/mail-pauses.js';
import { SubscriberStore } from './unsubscribing/subscriber-store.js';
import { Unsubscriptions } from './unsubscribing/unsubscriptions.js';

/** What takes feedback, for a module of Nest; it wants what unsubscribes beside it. */
export const feedbackProviders = [Feedbacks, FeedbackStore, MailPauses, MailPauseStore];

/** What unsubscribes, for a module of Nest. */
export const unsubscribingProviders = [Unsubscriptions, SubscriberStore];
