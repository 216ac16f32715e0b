import { sharesOf, type AlarmFigures } from '@app/core/alarms';
import type { Metrics } from '@app/infra/metrics';

/** They are read from the record. */
const SHARED = 'Every notifier reports the same: take max(), not sum().';

/** Publishes the figures that alarms are judged by as metrics. */
export class FigureGauges {
  private readonly oldestMail;
  private readonly neverServed;
  private readonly pausedDomains;
  private readonly oldestPosting;
  private readonly oldestByShare;
  private readonly sharesWanted;
  private readonly sharesRunning;
  private readonly lastBackup;

  constructor(metrics: Metrics) {
    this.oldestMail = metrics.gauge(
      'oldest_due_mail_seconds',
      `How long the oldest due mail has waited. ${SHARED}`,
    );
    this.neverServed = metrics.gauge(
      'people_never_served',
      `People with alerts that are overdue by an hour who have never got a mail with alerts. ${SHARED}`,
    );
    this.pausedDomains = metrics.gauge(
      'mail_domains_paused',
      `Domains that refuse us: mails to them wait. ${SHARED}`,
    );
    this.oldestPosting = metrics.gauge(
      'oldest_waiting_posting_seconds',
      `How long the oldest posting has waited to be compared with every saved search. ${SHARED}`,
    );
    this.oldestByShare = metrics.gauge(
      'oldest_waiting_posting_by_share_seconds',
      `How long the oldest posting has waited for a share of the saved searches, of the count that runs. ${SHARED}`,
      ['share'],
    );
    this.sharesWanted = metrics.gauge(
      'matcher_shares_wanted',
      `Shares of the saved searches that must run. ${SHARED}`,
    );
    this.sharesRunning = metrics.gauge('matcher_shares_running', `Those of them that run. ${SHARED}`);
    this.lastBackup = metrics.gauge(
      'backup_age_hours',
      `Age of the last backup; -1: there was none. ${SHARED}`,
    );
  }

  set(figures: AlarmFigures): void {
    this.oldestMail.set(figures.oldestMailSeconds);
    this.neverServed.set(figures.neverServed);
    this.pausedDomains.set(figures.pausedDomains.length);
    this.oldestPosting.set(figures.oldestPostingSeconds);
    // Shares of an earlier count are gone.
    this.oldestByShare.reset();
    for (const [share, seconds] of Object.entries(figures.oldestByShare))
      this.oldestByShare.set({ share }, seconds);
    const { wanted, running } = sharesOf(figures.matchers);
    this.sharesWanted.set(wanted.length);
    this.sharesRunning.set(running.length);
    this.lastBackup.set(figures.backup.hours ?? -1);
  }
}
