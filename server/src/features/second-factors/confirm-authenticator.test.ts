import { afterAll, beforeAll, expect, it } from "vitest";
import { accountFeatures } from "../../testing/account-features.ts";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { codeOfStep, stepAt } from "./authenticator-codes.ts";

const ADD = `mutation ($input: AddAuthenticatorInput!) { addAuthenticator(input: $input) { secret problems { code } } }`;
const CONFIRM = `mutation ($input: ConfirmAuthenticatorInput!) { confirmAuthenticator(input: $input) { problems { code } } }`;

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ features: accountFeatures });
});
afterAll(() => server.stop());

const send = async (document: string, input: object, caller: Caller) => {
  const { data } = await server.graphql<Record<string, { secret?: string; problems: { code: string }[] }>>(document, { input }, caller);
  const payload = Object.values(data ?? {})[0];
  return { payload, codes: payload?.problems.map(({ code }) => code) };
};
const steppedUp = (user: TestUser) => signedIn(server, user, { steppedUp: true });
const nowStep = () => stepAt(server.services.clock.now());
const codeOf = (secret: string, offset = 0) => codeOfStep(secret, nowStep() + offset);
const wrongOf = (secret: string) => {
  const near = [-1, 0, 1].map((offset) => codeOf(secret, offset));
  return Array.from({ length: 4 }, (_, index) => String(index).padStart(6, "0")).find((code) => !near.includes(code)) ?? "";
};

it(
  figure(
    "once.authenticatorConfirmation",
    figure(
      "authenticator.pendingSeconds",
      figure(
        "authenticator.confirmations",
        figure("authenticator.windowSeconds", "is confirmed once of two requests that race, within half an hour, by ten attempts at most"),
      ),
    ),
  ),
  async () => {
    const user = await addUser(server);
    const here = await steppedUp(user);
    const secret = (await send(ADD, { name: "Un" }, here)).payload?.secret ?? "";
    const raced = await Promise.all(Array.from({ length: 8 }, () => send(CONFIRM, { code: codeOf(secret) }, here)));
    expect(tried("once.authenticatorConfirmation", raced.length, raced.filter(({ codes }) => codes?.length === 0).length)).toBe(1);
    const late = (await send(ADD, { name: "Deux" }, await steppedUp(user))).payload?.secret ?? "";
    server.advanceTime(30 * 60_000);
    const again = await steppedUp(user);
    expect((await send(CONFIRM, { code: codeOf(late) }, again)).codes).toEqual(["AUTHENTICATOR_NOT_PENDING"]);
    const inTime = (await send(ADD, { name: "À temps" }, again)).payload?.secret ?? "";
    server.advanceTime(30 * 60_000 - 1);
    expect((await send(CONFIRM, { code: codeOf(inTime) }, await steppedUp(user))).codes).toEqual([]);
    tried("authenticator.pendingSeconds", 2, 1); // a millisecond before the end, and at the end
    server.advanceTime(15 * 60_000);
    const third = (await send(ADD, { name: "Trois" }, await steppedUp(user))).payload?.secret ?? "";
    const last = await steppedUp(user);
    const codes = [];
    for (let attempt = 0; attempt < 11; attempt++) codes.push((await send(CONFIRM, { code: wrongOf(third) }, last)).codes?.[0]);
    expect(codes).toEqual([...Array<string>(10).fill("AUTHENTICATOR_CODE_INVALID"), "RATE_LIMITED"]);
    tried("authenticator.confirmations", codes.length, codes.filter((code) => code === "AUTHENTICATOR_CODE_INVALID").length);
    const confirm = async () => (await send(CONFIRM, { code: codeOf(third) }, await steppedUp(user))).codes?.[0];
    server.advanceTime(15 * 60_000 - 1);
    expect(await confirm()).toBe("RATE_LIMITED");
    server.advanceTime(1);
    expect(await confirm()).toBeUndefined();
    tried("authenticator.windowSeconds", 2, 1);
  },
);
