import { loadSettings } from "../platform/config/load-settings.ts";
import type { Settings } from "../platform/config/settings.ts";

/** An account that exists nowhere: the one the documentation of IBANs shows. */
const paymentDebtor = { name: "Trésorerie", iban: "FR1420041010050500013M02606", bic: "PSSTFRPPPAR", reference: "Remboursement TIC" };

/** Settings of a test: those of development, silent, with a light proof of work, and without the limit per address (all tests call from one). */
export function testSettings(own: Partial<Settings> & Pick<Settings, "databaseUrl">): Settings {
  const base = loadSettings({ NODE_ENV: "test", DATABASE_URL: own.databaseUrl, LOG_LEVEL: process.env["LOG_LEVEL"] ?? "silent" });
  return { ...base, graphqlExplorer: false, authenticationCallsPerMinute: 10_000, humanCheckAttempts: 2, paymentDebtor, ...own };
}
