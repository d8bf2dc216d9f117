import fastifyCookie from "@fastify/cookie";
import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance } from "fastify";
import type { Settings } from "../config/settings.ts";
import type { Database } from "../database/database.ts";
import type { FeatureModule } from "../features/feature-module.ts";
import type { Services } from "../services/services.ts";
import { addMetricsRoute } from "../metrics/metrics-route.ts";
import { addExplorer } from "./explorer.ts";
import { addGraphqlRoute, type GraphqlRoute } from "./graphql-route.ts";
import { handleErrors } from "./handle-errors.ts";
import { addHealthRoutes } from "./health-routes.ts";
import { logRequests } from "./log-requests.ts";
import { makePortalCookies } from "./portal-cookies.ts";
import { makeContextSource, makeRequestId } from "./request-context.ts";
import { addSecurityHeaders } from "./security-headers.ts";
import { addStaticPages } from "./static-pages.ts";

/** Ten megabytes from a farm with a poor network. */
const slowestUploadMs = 300_000;

export interface HttpServerParts extends Omit<GraphqlRoute, "contextOf"> {
  readonly database: Database;
  readonly services: Services;
  readonly features: readonly FeatureModule[];
  readonly wakeWorker: () => void;
  readonly isStopping: () => boolean;
  /** Folder of the built pages. */
  readonly pages: string;
}

/** The HTTP server, not listening yet: GraphQL, the features' own routes, probes, pages. */
export async function makeHttpServer(parts: HttpServerParts): Promise<FastifyInstance> {
  const { services } = parts;
  const { settings } = services;
  const log: FastifyBaseLogger = services.log;
  const app: FastifyInstance = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "requestId" }),
    genReqId: makeRequestId,
    trustProxy: trusted(settings.trustProxy),
    return503OnClosing: false,
    forceCloseConnections: "idle",
    requestTimeout: slowestUploadMs,
    routerOptions: { ignoreTrailingSlash: true },
  });
  handleErrors(app);
  logRequests(app, services.metrics);
  addSecurityHeaders(app, { isHttps: settings.baseUrl.startsWith("https://") });
  await app.register(fastifyCookie);
  const contextOf = makeContextSource({
    database: parts.database,
    services,
    cookies: makePortalCookies(settings.baseUrl),
    wakeWorker: parts.wakeWorker,
  });
  addHealthRoutes(app, { isStopping: parts.isStopping, ping: () => parts.database.ping() });
  addMetricsRoute(app, { services, reader: parts.database.reader });
  addGraphqlRoute(app, { ...parts, contextOf });
  for (const feature of parts.features) for (const routes of feature.routes ?? []) await app.register(routes, { contextOf });
  if (settings.graphqlExplorer) await addExplorer(app);
  await addStaticPages(app, parts.pages);
  return app;
}

/** A number means so many proxies in front of us, the nearest first. */
function trusted(setting: Settings["trustProxy"]) {
  return typeof setting === "number" ? (_address: string, hop: number) => hop < setting : setting;
}
