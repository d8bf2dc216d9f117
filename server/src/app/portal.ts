import path from "node:path";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { DataSource } from "typeorm";
import type { Database } from "../platform/database/database.ts";
import type { FeatureModule } from "../platform/features/feature-module.ts";
import { buildPortalSchema } from "../platform/graphql/build-schema.ts";
import { makeApolloServer } from "../platform/graphql/make-apollo-server.ts";
import { loadTrustedDocuments, type TrustedDocuments } from "../platform/graphql/trusted-documents.ts";
import { makeHttpServer } from "../platform/http/make-http-server.ts";
import type { MailTransport } from "../platform/outbox/mail-transport.ts";
import type { Services } from "../platform/services/services.ts";
import { connectDatabase } from "./database.ts";
import { makeWorker, type Worker } from "./worker.ts";

export interface PortalParts {
  readonly services: Services;
  readonly mail: MailTransport;
  readonly features: readonly FeatureModule[];
  /** Queries compiled (default) or on plain graphql-js. */
  readonly jit?: boolean;
  /** Tests in the same process may send free text without a token. */
  readonly openToText?: boolean;
  readonly documents?: TrustedDocuments;
  /** Folder of the built pages. Default: the client's build. */
  readonly pages?: string;
}

/** The whole application, connected and not listening yet. */
export interface Portal {
  readonly http: FastifyInstance;
  readonly services: Services;
  readonly database: Database;
  readonly dataSource: DataSource;
  readonly worker: Worker;
  /** The schema it serves: the demonstration is seeded through it. */
  readonly schema: GraphQLSchema;
  /** Readiness false, requests in flight finished, worker stopped, connections closed. */
  stop(): Promise<void>;
}

const serverFolder = path.resolve(import.meta.dirname, "../..");

/** Composes the application from its parts; the database is already migrated. */
export async function makePortal(parts: PortalParts): Promise<Portal> {
  const { services, features } = parts;
  const { database, dataSource } = await connectDatabase(services.settings, features);
  const worker = makeWorker({ database, services, mail: parts.mail, features });
  const schema = buildPortalSchema(features.flatMap((feature) => feature.resolvers ?? []));
  const apollo = await makeApolloServer(schema, { log: services.log, metrics: services.metrics, jit: parts.jit ?? true });
  let isStopping = false;
  const http = await makeHttpServer({
    apollo,
    documents: parts.documents ?? loadTrustedDocuments(path.join(serverFolder, "trusted-documents")),
    openToText: parts.openToText ?? false,
    database,
    services,
    features,
    wakeWorker: () => worker.wake(),
    isStopping: () => isStopping,
    pages: parts.pages ?? path.resolve(serverFolder, "../client/dist"),
  });
  const stop = async (): Promise<void> => {
    isStopping = true;
    await closeHttp(http);
    await worker.stop();
    await apollo.stop();
    await database.close();
  };
  return { http, services, database, dataSource, worker, schema, stop };
}

/** A connection kept alive becomes idle when its last answer has left; waiting for the browser to drop it takes over a minute. */
async function closeHttp(http: FastifyInstance): Promise<void> {
  const sweep = setInterval(() => http.server.closeIdleConnections(), 50);
  await http.close();
  clearInterval(sweep);
}
