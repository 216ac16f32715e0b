import type { RequestHandler } from 'express';
import type { VNode } from 'preact';
import type { OperatorId, SubscriberId } from '@app/core/ids';
import type { Role, AuditEntry } from '@app/core/operators';
import type { PageContext } from '../../site/page-context.js';
import type { Noted } from './audit-log.js';

/** Who asks. */
export interface Operator {
  readonly name: OperatorId;
  readonly roles: readonly Role[];
  /** True: a second factor is demanded, and the account has none. Nothing is open but where one is set up. */
  readonly mustEnrol: boolean;
}

/** A request that passed the door: its session lives, its role suffices, and a form of ours sent it where it changes something. */
export interface Visit {
  readonly operator: Operator;
  /** Values of the path's `:names`. */
  readonly params: Readonly<Record<string, string>>;
  /** Parsed flat; read it with `textOf`. */
  readonly query: Readonly<Record<string, unknown>>;
  /** Fields of the form; empty for GET. Read it with `textOf`. */
  readonly form: Readonly<Record<string, unknown>>;
  /** What every form of the page carries as the hidden field `csrf`. */
  readonly csrf: string;
  readonly page: PageContext;
  /** The cookie's value. */
  readonly session: string;
  /** The network that the request came from. */
  readonly network: string;
}

/** What the shell sends once. */
export type Answer =
  | {
      readonly kind: 'page';
      readonly title: string;
      readonly body: VNode;
      /** Absent: 200. */
      readonly status?: number;
      /** A new session in the place of the one before. */
      readonly session?: string;
      /** Path of a script of ours: the one thing that this page may load beside its looks. Absent: no script runs. */
      readonly script?: string;
      /** The browser loads it again after so long, without a script. Only where the operator has asked for that. */
      readonly refreshSeconds?: number;
    }
  | {
      readonly kind: 'redirect';
      readonly to: string;
      readonly endsSession?: true;
      readonly session?: string;
    }
  | { readonly kind: 'message'; readonly status: number; readonly title: string; readonly text: string }
  | {
      /** Somebody else's page, such as a mail, for a frame of ours: it runs nothing, loads nothing, and leads nowhere. */
      readonly kind: 'framed';
      readonly html: string;
    }
  | {
      readonly kind: 'file';
      readonly type: string;
      /** Absent: shown, not downloaded. */
      readonly filename?: string;
      readonly body: string | Uint8Array;
    };

/** Data that is sent again and again while the session lives and somebody listens. */
export interface Events {
  readonly kind: 'events';
  readonly next: () => Promise<unknown>;
}

/** What a change answers, and what it did: empty where nothing was done. The shell notes it in the audit log. */
export interface Change {
  readonly answer: Answer;
  readonly did: readonly Noted[];
}

interface AnyRoute {
  /** Such as `/people/:id`: a `:name` stands for one segment of `A-Z a-z 0-9 . _ ~ : @ + -`. */
  readonly path: string;
  /** Open to who still has to set up a second factor. */
  readonly beforeEnrolment?: true;
}

/** Shows nothing of a person. */
interface Look extends AnyRoute {
  readonly method: 'get';
  readonly needs: Exclude<Role, 'help'>;
  handle(visit: Visit): Answer | Events | Promise<Answer>;
}

/** May show a person: whom it shows is noted before it does. Null: nobody. */
interface LookAtPerson extends AnyRoute {
  readonly method: 'get';
  readonly needs: 'help';
  looksAt(visit: Visit): SubscriberId | null | Promise<SubscriberId | null>;
  handle(visit: Visit): Answer | Promise<Answer>;
}

/** Changes something, and says what it did. */
interface Changing extends AnyRoute {
  readonly method: 'post';
  readonly needs: Role;
  handle(visit: Visit): Change | Promise<Change>;
}

/** One thing that can be asked of the console. None can be written that does not say what is to be noted of it. */
export type ConsoleRoute = Look | LookAtPerson | Changing;

/** An application of somebody else's under one path, such as bull-board. */
export interface MountedApp {
  readonly path: string;
  readonly needs: Role;
  /** Role that changing something needs. */
  readonly changeNeeds: Role;
  /** What is noted of a change, by its method and path. */
  readonly notes: (method: string, path: string) => Noted;
  readonly headers: RequestHandler;
  readonly app: RequestHandler;
}

/** A part of the console: its routes, and its entry in the navigation. */
export interface ConsoleFeature {
  readonly nav?: { readonly path: string; readonly label: string; readonly needs: Role };
  readonly routes: readonly ConsoleRoute[];
  readonly mounted?: MountedApp;
  /** Takes back what an entry of one of its actions tells. Null: it is none of this feature's. Empty: it cannot be taken back any more. */
  undo?(entry: AuditEntry, who: OperatorId): Promise<readonly Noted[] | null>;
}
