import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { GraphQLSchema } from "graphql";
import type { DataSource } from "typeorm";
import { features as allFeatures } from "../app/features.ts";
import { makePortal } from "../app/portal.ts";
import { makeServices } from "../app/services.ts";
import type { Settings } from "../platform/config/settings.ts";
import type { Database } from "../platform/database/database.ts";
import type { FeatureModule } from "../platform/features/feature-module.ts";
import type { TrustedDocuments } from "../platform/graphql/trusted-documents.ts";
import type { MailTransport, OutgoingMail } from "../platform/outbox/mail-transport.ts";
import type { Services } from "../platform/services/services.ts";
import { freshDatabase } from "./fresh-database.ts";
import { sendGraphql, type Caller, type GraphqlAnswer } from "./send-graphql.ts";
import { testSettings } from "./test-settings.ts";

export interface TestServerOptions {
  /** The clock stands still there until `advanceTime`. Default: the present. */
  now?: Date;
  settings?: Partial<Settings>;
  /** False runs queries on plain graphql-js. Default: compiled, as in production. */
  jit?: boolean;
  /** Default: all features of the portal. */
  features?: readonly FeatureModule[];
  /** False keeps the door of production: without a token only trusted documents. */
  openToText?: boolean;
  documents?: TrustedDocuments;
  pages?: string;
  /** Another way out for mails than `mailbox`: a real mail server. */
  mail?: MailTransport;
}

export interface TestServer {
  url: string;
  /** Free text, through a door that only tests have. A `File` among the variables is sent as multipart. */
  graphql<T = Record<string, unknown>>(document: string, variables?: object, caller?: Caller): Promise<GraphqlAnswer<T>>;
  services: Services;
  database: Database;
  schema: GraphQLSchema;
  /** The application's own connection (role portail_app). */
  dataSource: DataSource;
  /** Connection string of the owner, for what the application's role may not do. */
  ownerUrl: string;
  /** Mails sent so far, oldest first. */
  mailbox: OutgoingMail[];
  advanceTime(milliseconds: number): void;
  /** Delivers everything the outbox holds, and runs the jobs that are due. */
  runWorker(): Promise<void>;
  stop(): Promise<void>;
}

/** The whole application on a database of its own and a free port; the worker runs only when asked. */
export async function testServer(options: TestServerOptions = {}): Promise<TestServer> {
  const { url: databaseUrl, drop } = await freshDatabase();
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "portail-test-"));
  let now = options.now ?? new Date();
  const mailbox: OutgoingMail[] = [];
  const settings = testSettings({ databaseUrl, migrationDatabaseUrl: databaseUrl, dataDir, ...options.settings });
  const services = makeServices(settings, { now: () => now });
  const portal = await makePortal({
    services,
    mail: options.mail ?? { send: async (mail) => void mailbox.push(mail) },
    features: options.features ?? allFeatures,
    jit: options.jit ?? true,
    openToText: options.openToText ?? true,
    ...(options.documents ? { documents: options.documents } : {}),
    pages: options.pages ?? path.join(dataDir, "no-pages"),
  });
  const url = await portal.http.listen({ port: 0, host: "127.0.0.1" });
  return {
    url,
    graphql: (document, variables = {}, caller = {}) => sendGraphql(url, { query: document, variables }, caller),
    services,
    database: portal.database,
    schema: portal.schema,
    dataSource: portal.dataSource,
    ownerUrl: databaseUrl,
    mailbox,
    advanceTime: (milliseconds) => void (now = new Date(now.getTime() + milliseconds)),
    runWorker: () => portal.worker.runOnce(),
    stop: async () => {
      await portal.stop();
      rmSync(dataDir, { recursive: true, force: true });
      await drop();
    },
  };
}
