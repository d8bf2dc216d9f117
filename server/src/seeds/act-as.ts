import { Readable } from "node:stream";
import { graphql, type GraphQLSchema } from "graphql";
import { daysBefore } from "../platform/clock/days-before.ts";
import { secondsAfter } from "../platform/clock/seconds-after.ts";
import type { Database } from "../platform/database/database.ts";
import type { RequestContext } from "../platform/graphql/context.ts";
import { makeLoaderScope } from "../platform/graphql/loaders.ts";
import type { Services } from "../platform/services/services.ts";
import type { SessionViewer } from "../platform/sessions/viewer.ts";
import { demoPdf } from "./demo-pdf.ts";

/** What the demonstration is built on: the running portal, before it listens. */
export interface SeedTarget {
  readonly database: Database;
  readonly services: Services;
  readonly schema: GraphQLSchema;
}

interface Problem {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}

/** One person of the demonstration: sends the contract's own operations, second factor shown. */
export type Actor = <T>(document: string, variables: object) => Promise<T>;

/** Speaks as the person with this login address. */
export async function actAs(target: SeedTarget, loginEmail: string): Promise<Actor> {
  const viewer = await viewerOf(target, loginEmail);
  return async <T>(document: string, variables: object) => {
    const contextValue = contextOf(target, viewer);
    const answer = await graphql({ schema: target.schema, source: document, variableValues: { ...variables }, contextValue });
    if (answer.errors?.[0]) throw answer.errors[0];
    return answer.data as T;
  };
}

/** The same portal so many days ago, for what a fresh database cannot have: a past, dated the same everywhere. */
export function daysAgo(target: SeedTarget, days: number): SeedTarget {
  const { clock } = target.services;
  return { ...target, services: { ...target.services, clock: { now: () => daysBefore(clock.now(), days) } } };
}

/** What a payload may say and still be what a second run expects. */
export function tolerate(problems: readonly Problem[], ...expected: string[]): void {
  const other = problems.find(({ code }) => !expected.includes(code));
  if (other) throw new Error(`The demonstration could not be built: ${other.code} ${other.path.join(".")} (${other.message})`);
}

/** A small PDF as the HTTP layer would hand it in. */
export async function demoUpload(fileName: string, title: string, lines: readonly string[]): Promise<object> {
  const content = await demoPdf(title, lines);
  return {
    promise: Promise.resolve({ filename: fileName, mimetype: "application/pdf", createReadStream: () => Readable.from([content]) }),
  };
}

async function viewerOf({ database, services }: SeedTarget, loginEmail: string): Promise<SessionViewer> {
  const [user] = await database.reader.query<{ id: string; staffRoles: SessionViewer["staffRoles"] }>(
    `select u.id, coalesce(jsonb_agg(jsonb_build_object('role', s.role, 'officeId', s.office_id)) filter (where s.role is not null), '[]') as "staffRoles"
     from app_user u left join staff_role s on s.user_id = u.id where u.login_email = $1 group by u.id`,
    [loginEmail],
  );
  if (!user) throw new Error(`Nobody of the demonstration is called ${loginEmail}.`);
  const steppedUpUntil = secondsAfter(services.clock.now(), 600);
  return {
    kind: "session",
    userId: user.id,
    sessionId: "00000000-0000-7000-8000-000000000000",
    level: "FULL",
    steppedUpUntil,
    staffRoles: user.staffRoles,
    staffBarrier: null,
  };
}

function contextOf({ database, services }: SeedTarget, viewer: SessionViewer): RequestContext {
  return {
    viewer,
    now: services.clock.now(),
    request: { id: "demo", ip: "127.0.0.1", userAgent: "demo", language: "fr", held: { sessionToken: null, deviceToken: null } },
    services,
    db: database.reader,
    loaders: makeLoaderScope(),
    transactions: database,
    applyCookies: () => Promise.resolve(viewer),
    wakeWorker: () => undefined,
  };
}
