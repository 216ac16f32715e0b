import type { RequestHandler } from 'express';
import type { VNode } from 'preact';
import type { Role } from '@app/core/operators';
import type { PageContext } from '../../site/page-context.js';

/** Who asks. */
export interface Operator {
  readonly name: string;
  readonly roles: readonly Role[];
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
}

/** What the shell sends. */
export type Answer =
  | {
      readonly kind: 'page';
      readonly title: string;
      readonly body: VNode;
      /** Absent: 200. */
      readonly status?: number;
    }
  | { readonly kind: 'redirect'; readonly to: string; readonly endsSession?: true }
  | { readonly kind: 'message'; readonly status: number; readonly title: string; readonly text: string }
  | {
      readonly kind: 'file';
      readonly type: string;
      /** Absent: shown, not downloaded. */
      readonly filename?: string;
      readonly body: string | Uint8Array;
    };

/** One thing that can be asked of the console. */
export interface ConsoleRoute {
  readonly method: 'get' | 'post';
  /** Such as `/people/:id`: a `:name` stands for one segment of `A-Z a-z 0-9 . _ ~ : @ -`. */
  readonly path: string;
  readonly needs: Role;
  handle(visit: Visit): Answer | Promise<Answer>;
}

/** An application of somebody else's under one path, such as bull-board. */
export interface MountedApp {
  readonly path: string;
  readonly needs: Role;
  /** Role that changing something needs. */
  readonly changeNeeds: Role;
  readonly headers: RequestHandler;
  readonly app: RequestHandler;
}

/** A part of the console: its routes, and its entry in the navigation. */
export interface ConsoleFeature {
  readonly nav?: { readonly path: string; readonly label: string; readonly needs: Role };
  readonly routes: readonly ConsoleRoute[];
  readonly mounted?: MountedApp;
}
