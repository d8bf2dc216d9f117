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
        "The portal cannot start, its settings have 6 fault(s):",
        "  - DATABASE_URL: is missing",
        "  - PORT: Too big: expected number to be <=65535",
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
  ])("of production refuse %s", (_, fault, message) => {
    expect(faultOf({ ...production, ...fault })).toContain(message);
  });

  it("never repeat a value: it could be a secret", () => {
    expect(faultOf({ ...production, APP_SECRET: "hunter2", DATABASE_URL: "mysql://root:hunter2@x" })).not.toContain("hunter2");
  });
});
