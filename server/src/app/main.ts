import "reflect-metadata";
import closeWithGrace from "close-with-grace";
import { SettingsError, loadSettings } from "../platform/config/load-settings.ts";
import { demoAccounts, seedDemo } from "../seeds/demo.ts";
import { bannerText } from "./banner.ts";
import { migrateDatabase } from "./database.ts";
import { features } from "./features.ts";
import { startMail } from "./mail.ts";
import { makePortal } from "./portal.ts";
import { makeServices } from "./services.ts";

/** Under the 15 seconds an orchestrator grants. */
const graceMs = 13_000;

async function start(): Promise<void> {
  const settings = loadSettings(process.env);
  await migrateDatabase(settings);
  const services = makeServices(settings);
  const mail = await startMail(settings);
  const portal = await makePortal({ services, mail: mail.transport, features: [...features, ...mail.features] });
  if (settings.seedDemo) await seedDemo(portal);
  await portal.http.listen({ port: settings.port, host: settings.host });
  portal.worker.start();
  const accounts = settings.seedDemo ? demoAccounts : [];
  process.stdout.write(bannerText(settings, { accounts, hasBuiltInMailbox: mail.hasBuiltInMailbox }));

  closeWithGrace({ delay: graceMs, logger: false }, async ({ err, signal }) => {
    if (err) services.log.fatal({ err }, "stopping after an unexpected error");
    else services.log.info({ signal: signal ?? "close" }, "stopping");
    await portal.stop();
    await mail.close();
  });
}

/** What an operator can act on, in one sentence. */
function explain(error: unknown): string {
  if (error instanceof SettingsError) return error.message;
  if (!(error instanceof Error)) return "The portal could not start.";
  const code = "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") return `${error.message}\nAnother program listens there: stop it, or choose another PORT.`;
  if (code === "ECONNREFUSED" || code === "ENOENT") return `The database does not answer (${error.message}). Check DATABASE_URL.`;
  return error.stack ?? error.message;
}

try {
  await start();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}
