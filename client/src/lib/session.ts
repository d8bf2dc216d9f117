import { useSyncExternalStore } from "react";
import { PendingApprovalCountDocument, SignOutDocument, ViewerDocument, type ViewerQuery } from "./gql/graphql.ts";
import { forgetKept } from "./kept.ts";
import { request } from "./request.ts";
import { RequestError } from "./request-error.ts";

/** Who uses the portal in this browser. `user` is null until the second factor is passed. */
export type Viewer = ViewerQuery["viewer"];

/** What the header shows. `viewer` null: not asked yet, or the server could not be reached. */
export interface Session {
  readonly viewer: Viewer | null;
  readonly pendingApprovals: number;
  /** True when somebody was signed in here and the server no longer knows them. */
  readonly isOver: boolean;
}

const nothing: Session = { viewer: null, pendingApprovals: 0, isOver: false };
let session = nothing;
let loading: Promise<Session> | null = null;
const listeners = new Set<() => void>();

function publish(next: Session): Session {
  session = next;
  for (const listener of listeners) listener();
  return next;
}

/** Signed in with both factors. */
export function isSignedIn(viewer: Viewer | null): boolean {
  return viewer?.sessionLevel === "FULL";
}

/** Both factors were shown, but the password is too old: nothing opens before it is replaced. */
export function mustRenewPassword(viewer: Viewer | null): boolean {
  return viewer?.sessionLevel === "RENEWAL";
}

async function fetchSession(background: boolean): Promise<Session> {
  const { viewer } = await request(ViewerDocument, {}, { background });
  const wasSignedIn = isSignedIn(session.viewer);
  if (!isSignedIn(viewer)) return publish({ viewer, pendingApprovals: 0, isOver: session.isOver || wasSignedIn });
  const pendingApprovals = viewer.menu.approvals ? await countApprovals(background) : 0;
  return publish({ viewer, pendingApprovals, isOver: false });
}

async function countApprovals(background: boolean): Promise<number> {
  const { pendingApprovalCount } = await request(PendingApprovalCountDocument, {}, { background });
  return pendingApprovalCount;
}

/**
 * The session, asked once. A network failure is not a sign-out: it rejects, nothing is kept, and the next call asks again.
 */
export function loadSession(): Promise<Session> {
  if (loading === null) {
    loading = fetchSession(false);
    loading.catch(() => {
      loading = null;
    });
  }
  return loading;
}

/** Asks again: rights and counters take effect without signing out. A failure keeps what was known. */
export async function refreshSession(options: { background?: boolean } = {}): Promise<Session> {
  try {
    const fresh = await fetchSession(options.background ?? false);
    loading = Promise.resolve(fresh);
    return fresh;
  } catch (error) {
    if (error instanceof RequestError && error.code === "UNAUTHENTICATED") return endSession();
    return session;
  }
}

/** Forgets who was signed in, because the server said the session has ended. */
export function endSession(): Session {
  const wasSignedIn = isSignedIn(session.viewer);
  loading = null;
  return publish({ viewer: null, pendingApprovals: 0, isOver: wasSignedIn });
}

/** Signs out on the server, then here. Rejects when the server could not be told: the person is still signed in. */
export async function signOut(): Promise<void> {
  await request(SignOutDocument, {});
  resetSession();
}

/** Back to the state of a first visit. */
export function resetSession(): void {
  loading = null;
  forgetKept();
  publish(nothing);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The session as last known, kept fresh by the header. */
export function useSession(): Session {
  return useSyncExternalStore(subscribe, () => session);
}
