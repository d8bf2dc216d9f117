import "reflect-metadata";
import { accessSync, constants, mkdirSync } from "node:fs";
import closeWithGrace from "close-with-grace";
import { SettingsError, loadSettings } from "../platform/config/load-settings.ts";
import { demoAccounts, seedDemo } from "../seeds/demo.ts";
import { bannerText } from "./banner.ts";
import { migrateDatabase } from "./database.ts";
import { explainStartFailure } from "./explain-start-failure.ts";
import { features } from "./features.ts";
import { startMail } from "./mail.ts";
import { makePortal } from "./portal.ts";
import { makeServices } from "./services.ts";

/** Under the 15 seconds an orchestrator grants. */
const graceMs = 13_000;

async function start(): Promise<void> {
  const settings = loadSettings(process.env);
  requireWritable(settings.dataDir);
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

/** Found out now, and not by the first farmer who sends an invoice. */
function requireWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new SettingsError([`DATA_DIR: ${folder} cannot be written by the portal`]);
  }
}

try {
  await start();
} catch (error) {
  process.stderr.write(`${explainStartFailure(error)}\n`);
  process.exit(1);
}
