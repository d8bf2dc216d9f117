import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { developmentSecret, loadSettings } from "./load-settings.ts";

const database = { DATABASE_URL: "postgres://portail@localhost/portail" };
const production = {
  ...database,
  NODE_ENV: "production",
  APP_SECRET: randomBytes(32).toString("base64"),
  BASE_URL: "https://portail.example/",
  SMTP_URL: "smtp://mail.example",
  ANTIVIRUS: "clamd://clamav:3310",
};

function faultOf(environment: NodeJS.ProcessEnv): string {
  try {
    loadSettings(environment);
    return "none";
  } catch (error) {
    return error instanceof Error ? error.message : "?";
  }
}

describe("the settings", () => {
  it("need only a database in development", () => {
    expect(loadSettings(database)).toMatchObject({
      port: 4000,
      host: "127.0.0.1",
      baseUrl: "http://localhost:4000",
      smtpUrl: null,
      nodeEnv: "development",
    });
  });

  it("are accepted in production when everything is there, and the address loses its last slash", () => {
    expect(loadSettings(production)).toMatchObject({ nodeEnv: "production", baseUrl: "https://portail.example", graphqlExplorer: false });
  });

  it("say every fault in one readable message", () => {
    expect(faultOf({ NODE_ENV: "production", PORT: "99999", APP_SECRET: "short", SEED_DEMO: "true" })).toBe(
      [
        "The portal cannot start, its settings have 7 fault(s):",
        "  - DATABASE_URL: is missing",
        "  - PORT: Too big: expected number to be <=65535",
        "  - ANTIVIRUS: is none; people's files must be checked: give the scanner's address (clamd://host:3310)",
        "  - APP_SECRET: has 5 bytes, at least 32 are needed",
        "  - BASE_URL: must be given and start with https:// in production",
        "  - SMTP_URL: is missing; the built-in mailbox is for development only",
        "  - SEED_DEMO: demonstration accounts have public passwords",
      ].join("\n"),
    );
  });

  it.each([
    ["no secret", { APP_SECRET: "" }, "APP_SECRET: is missing"],
    ["the development secret", { APP_SECRET: developmentSecret }, "APP_SECRET: is the development one"],
    ["a short secret", { APP_SECRET: "a1b2c3d4e5f6" }, "at least 32"],
    ["a regular secret", { APP_SECRET: "abab".repeat(20) }, "too regular"],
    ["a plain http address", { BASE_URL: "http://portail.example" }, "BASE_URL"],
    ["no mail server", { SMTP_URL: "" }, "SMTP_URL"],
    ["files that nobody checks", { ANTIVIRUS: "none" }, "ANTIVIRUS: is none"],
    ["no scanner", { ANTIVIRUS: "" }, "ANTIVIRUS: is none"],
    ["a scanner without its port", { ANTIVIRUS: "clamd://clamav" }, "ANTIVIRUS: is none, clamd://host:port or clamd:/path"],
    ["a bucket without its keys", { STORAGE: "s3", S3_BUCKET: "files" }, "S3_ACCESS_KEY_ID: is missing, and STORAGE is s3"],
    ["a bucket in clear", { STORAGE: "s3", S3_ENDPOINT: "http://minio:9000" }, "S3_ENDPOINT: must start with https://"],
  ])("of production refuse %s", (_, fault, message) => {
    expect(faultOf({ ...production, ...fault })).toContain(message);
  });

  it.each([
    ["none", null],
    ["clamd://127.0.0.1:3310", { host: "127.0.0.1", port: 3310 }],
    ["clamd://[::1]:3310", { host: "::1", port: 3310 }],
    ["clamd:/run/clamav/clamd.ctl", { path: "/run/clamav/clamd.ctl" }],
  ])("say where the scanner is: %s", (ANTIVIRUS, antivirus) => {
    expect(loadSettings({ ...database, ANTIVIRUS }).antivirus).toEqual(antivirus);
  });

  it("name a bucket of any service that speaks S3", () => {
    const keys = { S3_BUCKET: "files", S3_ACCESS_KEY_ID: "key", S3_SECRET_ACCESS_KEY: "secret" };
    expect(loadSettings({ ...database, ...keys }).s3).toBeNull();
    expect(loadSettings({ ...database, ...keys, STORAGE: "s3", S3_ENDPOINT: "http://minio:9000", S3_PATH_STYLE: "true" }).s3).toEqual({
      bucket: "files",
      region: "us-east-1",
      endpoint: "http://minio:9000",
      isPathStyle: true,
      accessKeyId: "key",
      secretAccessKey: "secret",
    });
  });

  it("never repeat a value: it could be a secret", () => {
    expect(faultOf({ ...production, APP_SECRET: "hunter2", DATABASE_URL: "mysql://root:hunter2@x" })).not.toContain("hunter2");
  });
});
