import { parseBic } from "@portail-tic/shared/kernel/bic";
import { parseIban } from "@portail-tic/shared/kernel/iban";
import type { Parsed } from "@portail-tic/shared/kernel/parsed";
import { isIP } from "node:net";
import path from "node:path";
import { z } from "zod";
import { fileVariables, fileFaults, s3Settings, scannerAddress } from "./file-settings.ts";
import { policy } from "./policy.ts";
import type { PaymentDebtor, Settings } from "./settings.ts";

const flag = z.enum(["0", "1", "false", "true"]).transform((value) => value === "1" || value === "true");
const integer = (minimum: number, maximum: number) => z.coerce.number().int().min(minimum).max(maximum);
const address = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/+$/, ""));
const postgres = z.string().regex(/^postgres(ql)?:\/\//, "must start with postgres://");

/** A text one of our parsers takes; the message never repeats it. */
const readBy = (parse: (text: string) => Parsed<string>, fault: string) =>
  z.string().transform((text, context) => {
    const parsed = parse(text);
    if (!parsed.allowed) context.addIssue({ code: "custom", message: fault });
    return parsed.allowed ? parsed.value : z.NEVER;
  });

const variables = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  DATABASE_URL: postgres,
  MIGRATION_DATABASE_URL: postgres.optional(),
  PORT: integer(0, 65_535).default(4000),
  HOST: z.string().min(1).optional(),
  BASE_URL: address.optional(),
  APP_SECRET: z.string().optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, "must start with smtp:// or smtps://")
    .optional(),
  MAIL_FROM: z.string().min(3).default("Portail TIC agricole <ne-pas-repondre@portail-tic.example>"),
  DATA_DIR: z.string().min(1).default(".data"),
  SEED_DEMO: flag.optional(),
  TRUST_PROXY: z.string().refine(isProxyList, "is a number of proxies, or their addresses (10.0.0.0/8, loopback)").optional(),
  COMPANY_DIRECTORY: z.enum(["embedded", "recherche-entreprises"]).default("embedded"),
  COMPANY_DIRECTORY_URL: address.default("https://recherche-entreprises.api.gouv.fr"),
  GRAPHQL_EXPLORER: flag.optional(),
  PAYMENT_DEBTOR_NAME: z.string().min(1).max(70, "has more than 70 characters").optional(),
  PAYMENT_DEBTOR_IBAN: readBy(parseIban, "is not the IBAN of a SEPA account").optional(),
  PAYMENT_DEBTOR_BIC: readBy(parseBic, "is not a BIC").optional(),
  PAYMENT_REFERENCE: z.string().min(1).max(80, "has more than 80 characters").default("Remboursement TIC"),
  PASSWORD_MAX_AGE_DAYS: integer(0, 3650).default(180),
  ...fileVariables,
  METRICS_TOKEN: z.string().min(32, "has fewer than 32 characters").optional(),
  LOG_LEVEL: z.enum(["silent", "fatal", "error", "warn", "info", "debug", "trace"]).default("info"),
  AUTHENTICATION_CALLS_PER_MINUTE: integer(1, 100_000).default(42),
  HUMAN_CHECK_ATTEMPTS: integer(2, 100_000).default(policy.humanCheck.attempts),
  MAILS_PER_ADDRESS_PER_HOUR: integer(1, 100_000).default(10),
});
type Variables = z.infer<typeof variables>;

/** Good enough on one's own machine, refused in production. */
export const developmentSecret = "development-only-secret-never-used-in-production";

/** Every fault of the environment in one message, so that an operator corrects them all at once. */
export class SettingsError extends Error {
  constructor(faults: readonly string[]) {
    super(`The portal cannot start, its settings have ${faults.length} fault(s):\n${faults.map((fault) => `  - ${fault}`).join("\n")}`);
    this.name = "SettingsError";
  }
}

/** Reads and judges the environment. Throws SettingsError. An empty variable counts as absent. */
export function loadSettings(environment: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(
      (issue) => `${issue.path.join(".")}: ${given[String(issue.path[0])] === undefined ? "is missing" : issue.message}`,
    );
    throw new SettingsError([...faults, ...fileFaults(given), ...productionFaults(given)]);
  }
  const faults = [...debtorFaults(given), ...fileFaults(given), ...productionFaults(given)];
  if (faults.length > 0) throw new SettingsError(faults);
  return settingsFrom(parsed.data);
}

function settingsFrom(read: Variables): Settings {
  const isProduction = read.NODE_ENV === "production";
  return {
    nodeEnv: read.NODE_ENV,
    databaseUrl: read.DATABASE_URL,
    migrationDatabaseUrl: read.MIGRATION_DATABASE_URL ?? read.DATABASE_URL,
    port: read.PORT,
    host: read.HOST ?? (isProduction ? "0.0.0.0" : "127.0.0.1"),
    baseUrl: read.BASE_URL ?? `http://localhost:${read.PORT}`,
    appSecret: read.APP_SECRET ?? developmentSecret,
    smtpUrl: read.SMTP_URL ?? null,
    mailFrom: read.MAIL_FROM,
    dataDir: path.resolve(read.DATA_DIR),
    seedDemo: read.SEED_DEMO ?? false,
    trustProxy: trustProxy(read.TRUST_PROXY),
    companyDirectory: read.COMPANY_DIRECTORY,
    companyDirectoryUrl: read.COMPANY_DIRECTORY_URL,
    paymentDebtor: paymentDebtor(read),
    graphqlExplorer: read.GRAPHQL_EXPLORER ?? !isProduction,
    passwordMaxAgeDays: read.PASSWORD_MAX_AGE_DAYS,
    structureQuotaBytes: read.STRUCTURE_QUOTA_MEGABYTES * 1_000_000,
    antivirus: scannerAddress(read.ANTIVIRUS),
    s3: s3Settings(read),
    metricsToken: read.METRICS_TOKEN ?? null,
    logLevel: read.LOG_LEVEL,
    authenticationCallsPerMinute: read.AUTHENTICATION_CALLS_PER_MINUTE,
    humanCheckAttempts: read.HUMAN_CHECK_ATTEMPTS,
    mailsPerAddressPerHour: read.MAILS_PER_ADDRESS_PER_HOUR,
  };
}

/** The account that shows what an IBAN looks like everywhere: nobody is paid from it. */
const demonstrationDebtor = { name: "Trésorerie de démonstration", iban: "FR1420041010050500013M02606", bic: "PSSTFRPPPAR" };
const debtorVariables = ["PAYMENT_DEBTOR_NAME", "PAYMENT_DEBTOR_IBAN", "PAYMENT_DEBTOR_BIC"] as const;

/** All of the paying account, or none of it. */
function debtorFaults(given: Record<string, string | undefined>): string[] {
  const missing = debtorVariables.filter((name) => given[name] === undefined);
  return missing.length === debtorVariables.length ? [] : missing.map((name) => `${name}: is missing; the paying account needs all three`);
}

function paymentDebtor(read: Variables): PaymentDebtor | null {
  const { PAYMENT_DEBTOR_NAME: name, PAYMENT_DEBTOR_IBAN: iban, PAYMENT_DEBTOR_BIC: bic, PAYMENT_REFERENCE: reference } = read;
  if (name && iban && bic) return { name, iban, bic, reference };
  return read.NODE_ENV === "development" ? { ...demonstrationDebtor, reference } : null;
}

/** What a demonstration may leave open and a real service may not. */
function productionFaults(given: Record<string, string | undefined>): string[] {
  if (given["NODE_ENV"] !== "production") return [];
  return [
    ...secretFaults(given["APP_SECRET"]),
    ...(given["BASE_URL"]?.startsWith("https://") ? [] : ["BASE_URL: must be given and start with https:// in production"]),
    ...(given["SMTP_URL"] ? [] : ["SMTP_URL: is missing; the built-in mailbox is for development only"]),
    ...(given["SEED_DEMO"] === "1" || given["SEED_DEMO"] === "true" ? ["SEED_DEMO: demonstration accounts have public passwords"] : []),
  ];
}

function secretFaults(secret: string | undefined): string[] {
  if (!secret) return ["APP_SECRET: is missing; make one with `openssl rand -base64 48`"];
  if (secret === developmentSecret) return ["APP_SECRET: is the development one"];
  if (Buffer.byteLength(secret) < 32) return [`APP_SECRET: has ${Buffer.byteLength(secret)} bytes, at least 32 are needed`];
  if (new Set(secret).size < 12) return ["APP_SECRET: is too regular to be random"];
  return [];
}

/** What the HTTP server takes: a count, « false », or addresses, networks and their usual names between commas. */
function isProxyList(text: string): boolean {
  const names = ["loopback", "linklocal", "uniquelocal"];
  const isAddress = (part: string) => names.includes(part) || (/^[^/]+(\/\d{1,3})?$/.test(part) && isIP(part.split("/")[0] ?? "") !== 0);
  return text === "false" || /^\d+$/.test(text) || text.split(",").every((part) => isAddress(part.trim()));
}

function trustProxy(text: string | undefined): false | number | string {
  if (text === undefined || text === "false") return false;
  return /^\d+$/.test(text) ? Number(text) : text;
}
