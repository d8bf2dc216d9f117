import type { Settings } from "../platform/config/settings.ts";
import type { Mail } from "../platform/outbox/event.ts";
import type { Services } from "../platform/services/services.ts";
import type { DataSource } from "typeorm";

export interface TestServerOptions {
  /** The clock stands still there until `advanceTime`. Default: now. */
  now?: Date;
  settings?: Partial<Settings>;
  /** Runs queries on plain graphql-js. Default: the compiled executor, as in production. */
  jit?: boolean;
}

/** Who calls: a session cookie, an API token, or nobody. */
export interface Caller {
  cookie?: string;
  bearer?: string;
  headers?: Record<string, string>;
}

export interface GraphqlAnswer<T> {
  data: T | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; [key: string]: unknown } }[];
  status: number;
  headers: Headers;
  /** `name=value` of the session cookie this answer set, to give back as `cookie`. */
  cookie: string | null;
}

export interface TestServer {
  url: string;
  /** Free text, through a door that only tests have. Variables holding a `File` are sent as multipart. */
  graphql<T = Record<string, unknown>>(document: string, variables?: object, caller?: Caller): Promise<GraphqlAnswer<T>>;
  services: Services;
  dataSource: DataSource;
  /** Mails sent so far, oldest first. */
  mailbox: SentMail[];
  advanceTime(milliseconds: number): void;
  /** Delivers everything the outbox holds, and runs the jobs that are due. */
  runWorker(): Promise<void>;
  stop(): Promise<void>;
}

export interface SentMail extends Mail {
  messageId: string;
}

/** The whole application on a database of its own and a free port. */
export function testServer(_options: TestServerOptions = {}): Promise<TestServer> {
  return Promise.reject(new Error("being written"));
}
