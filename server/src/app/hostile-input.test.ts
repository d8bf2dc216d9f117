import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, signedIn } from "../testing/accounts.ts";
import { testServer, type TestServer } from "../testing/test-server.ts";
import { call } from "../testing/call-mutation.ts";
import { inputsOn } from "../testing/mutation-inputs/inputs-on.ts";
import { addTarget, passwordOnly } from "../testing/two-farms.ts";

/** What a program, a paste or a curious person may send where a value is expected. */
const hostile: unknown[] = [
  "abcdefgh\0",
  "x\ud800",
  "x".repeat(30_000),
  "",
  "%",
  "2025-02-30",
  "fr14\u00a02004\u00a01010\u00a00505\u00a00001\u00a03m02\u00a0606",
  "00000000-0000-0000-0000-000000000000",
  -1,
  2_147_483_647,
  null,
  [],
];

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ settings: { mailsPerAddressPerHour: 100_000 } });
});
afterAll(() => server.stop());

type Input = Record<string, unknown>;

/** The path of every value of an input that is not a file. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (value instanceof File) return [];
  if (value === null || typeof value !== "object") return [path];
  const below = Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]));
  return Array.isArray(value) ? [path, ...below] : below;
}

/** The same input with another value at this path; what it shares with other inputs stays as it is. */
function put(value: unknown, [key, ...rest]: readonly string[], planted: unknown): unknown {
  if (key === undefined) return planted;
  if (Array.isArray(value)) return value.map((part: unknown, index) => (String(index) === key ? put(part, rest, planted) : part));
  return { ...(value as Input), [key]: put((value as Input)[key], rest, planted) };
}

describe("a hostile value, wherever it is put", () => {
  it("is a problem of a mutation, never a failure of ours", { timeout: 180_000 }, async () => {
    let calls = 0;
    const failures: string[] = [];
    const target = await addTarget(server);
    const as = await signedIn(server, target.farm.manager, { steppedUp: true });
    const half = await passwordOnly(server, await addUser(server));
    for (const [name, make] of Object.entries(inputsOn(target))) {
      const caller = name === "verifySignInCode" ? half : as;
      for (const path of pathsOf(make())) {
        for (const value of hostile) {
          const { codes } = await call(server, name, put(make(), path, value) as Input, caller);
          calls++;
          if (codes.includes("INTERNAL")) failures.push(`${name}.${path.join(".")} = ${JSON.stringify(value).slice(0, 40)}`);
        }
      }
    }
    console.log(`${calls} hostile values in mutations → ${failures.length} unexpected errors`);
    expect(failures).toEqual([]);
  });

  it("is the client's fault in a query, never a failure of ours", async () => {
    const { farm, campaignId } = await addTarget(server);
    const cursors = [
      `["2025-02-30T00:00:00.000Z","${campaignId}"]`,
      `["0000-01-01T00:00:00.000Z","${campaignId}"]`,
      `["\\ud800","${campaignId}"]`,
    ];
    const values = [...hostile, ...cursors.map((text) => Buffer.from(text).toString("base64url"))];
    let calls = 0;
    const failures: string[] = [];
    for (const [type, field] of queries) {
      for (const value of values) {
        const answer = await server.graphql(`query ($v: ${type}) { ${field} }`, { v: value }, farm.as);
        calls++;
        if (answer.errors?.some((error) => error.extensions.code === "INTERNAL"))
          failures.push(`${field} ${JSON.stringify(value).slice(0, 40)}`);
      }
    }
    console.log(`${calls} hostile values in queries → ${failures.length} unexpected errors`);
    expect(failures).toEqual([]);
  });
});

const queries: (readonly [string, string])[] = [
  ["String!", "accountLink(token: $v) { status }"],
  ["String!", "lookUpCompany(siret: $v) { status }"],
  ...["structure", "approval", "bankAccount", "campaign", "refundRequest"].map((name) => ["ID!", `${name}(id: $v) { id }`] as const),
  ...["structures", "approvals", "myApprovals", "memberships", "refundRequests"].flatMap((name) => [
    ["String", `${name}(after: $v) { totalCount edges { node { id } } }`] as const,
    ["Int", `${name}(first: $v) { totalCount edges { node { id } } }`] as const,
  ]),
  ...["structures", "approvals", "myApprovals", "refundRequests"].map(
    (name) => ["String", `${name}(filter: { search: $v }) { totalCount edges { node { id } } }`] as const,
  ),
  ...["approvals", "myApprovals", "refundRequests"].map(
    (name) => ["ID", `${name}(filter: { structureId: $v }) { totalCount edges { node { id } } }`] as const,
  ),
  ["String", "structures(filter: { capability: $v }) { totalCount }"],
  ["ID", "refundRequests(filter: { campaignId: $v }) { totalCount }"],
  ["DateTime", "refundRequests(filter: { updatedSince: $v }) { totalCount }"],
];
