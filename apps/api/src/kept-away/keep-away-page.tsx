import { PATHS } from '@app/core/contracts';
import { KEPT_AWAY_KINDS, type KeptAwayKind } from '@app/core/kept-away';
import type { VNode } from 'preact';
import { MarkSlot } from '../openings/mark-slot.js';
import type { PageContext } from '../site/page-context.js';
import { MessagePage } from '../site/pages/message-page.js';
import type { NamedPosting } from './kept-away-store.js';

interface KeepAwayProps {
  readonly page: PageContext;
  readonly token: string;
  readonly posting: NamedPosting;
  /** What the link of the mail stands for. */
  readonly kind: KeptAwayKind;
  /** What is kept of the opening already; null: nothing. */
  readonly kept: KeptAwayKind | null;
}

/** Asks whether the person has applied, or wants to hear no more of an opening; or says what is kept, with its undo. */
export function KeepAwayPage(props: KeepAwayProps): VNode {
  const { page, token, posting, kept } = props;
  const { keptAway, judgements, manage } = page.texts;
  const base = PATHS.manage(token);
  return (
    <MessagePage page={page} title={kept === null ? keptAway.askTitle : keptAway.done[kept]}>
      <p class="lead">
        <a href={PATHS.posting(posting._id)}>{judgements.posting(posting.title, posting.company.name)}</a>
      </p>
      {kept === null ? <p>{keptAway.askLead}</p> : <LetGo {...props} />}
      <Answers {...props} />
      <MarkSlot posting={posting} siblings={[]} />
      <p class="row">
        <a href={PATHS.judge(base, 'no', posting._id)}>{page.texts.restraints.lessTitle}</a>
        <a href={PATHS.kept(base)}>{keptAway.title}</a>
        <a href={base}>{manage.backToList}</a>
      </p>
    </MessagePage>
  );
}

/** A button for each answer that is not kept yet; that of the link comes first. */
function Answers({ page, token, posting, kind, kept }: KeepAwayProps): VNode {
  const { buttons } = page.texts.keptAway;
  const base = PATHS.manage(token);
  const left = KEPT_AWAY_KINDS.filter((each) => each !== kept);
  return (
    <div class="actions answers">
      {[...left.filter((each) => each === kind), ...left.filter((each) => each !== kind)].map((each) => (
        <form key={each} method="post" action={PATHS.keepAway(base, each, posting._id)} data-mark={each}>
          <button type="submit" class={each === kind ? undefined : 'secondary'}>
            {buttons[each]}
          </button>
        </form>
      ))}
    </div>
  );
}

function LetGo({ page, token, posting }: KeepAwayProps): VNode {
  const { keptAway } = page.texts;
  return (
    <form
      method="post"
      action={`${PATHS.kept(PATHS.manage(token))}/${posting.clusterId}/let-go`}
      class="notice done"
      data-mark="none"
    >
      <p>{keptAway.doneLead}</p>
      <button type="submit" class="secondary">
        {keptAway.letGo}
      </button>
    </form>
  );
}
