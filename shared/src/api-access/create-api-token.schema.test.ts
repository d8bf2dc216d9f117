import { describe, expect, it } from "vitest";

import { addDays } from "../kernel/civil-date.ts";
import { deny } from "../kernel/verdict.ts";
import { judgeNewToken } from "./create-api-token.schema.ts";
import { TOKEN_MAX_DAYS, TOKENS_PER_USER } from "./token-limits.ts";

const today = "2026-11-22";

describe("a new API token", () => {
  it("lasts from today to 365 days", () => {
    for (const expiresOn of [today, addDays(today, TOKEN_MAX_DAYS)])
      expect(judgeNewToken({ expiresOn, today, tokensInForce: 0 })).toEqual({ allowed: true });
    expect(judgeNewToken({ expiresOn: addDays(today, -1), today, tokensInForce: 0 })).toMatchObject({
      code: "DATE_IN_PAST",
      path: ["expiresOn"],
    });
    expect(judgeNewToken({ expiresOn: addDays(today, TOKEN_MAX_DAYS + 1), today, tokensInForce: 0 })).toMatchObject({
      code: "TOKEN_LIFETIME_TOO_LONG",
    });
  });

  it("is one of twenty at most", () => {
    expect(judgeNewToken({ expiresOn: today, today, tokensInForce: TOKENS_PER_USER })).toEqual(deny("TOO_MANY_TOKENS", { max: 20 }));
  });
});
