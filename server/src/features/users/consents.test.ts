import { consentTexts } from "@portail-tic/shared/users/consent-texts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addUser, signedIn } from "../../testing/accounts.ts";
import { addApiToken } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { accountFeatures } from "../../testing/account-features.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ features: accountFeatures });
});
afterAll(() => server.stop());

it("shows what a person agrees to, and no longer what was withdrawn", async () => {
  const user = await addUser(server);
  await server.dataSource.query(
    `insert into user_consent (id, user_id, kind, text_version, given_at, withdrawn_at) values
       (gen_random_uuid(), $1, 'TERMS', '2026-11', now(), null), (gen_random_uuid(), $1, 'SATISFACTION_SURVEY', '2026-11', now(), now())`,
    [user.id],
  );
  const answer = await server.graphql(`{ viewer { user { consents { kind textVersion } } } }`, {}, await signedIn(server, user));
  expect(answer.data).toEqual({ viewer: { user: { consents: [{ kind: "TERMS", textVersion: "2026-11" }] } } });
});

const CHANGE = (name: string) =>
  `mutation ($input: ${name === "giveConsent" ? "GiveConsentInput" : "WithdrawConsentInput"}!) { ${name}(input: $input) { user { consents { kind textVersion givenAt } } problems { code } } }`;
type Changed = Record<string, { user: { consents: { kind: string; givenAt: string }[] } | null; problems: { code: string }[] }>;
const change = async (name: string, kind: string, caller: Caller) => {
  const { data } = await server.graphql<Changed>(CHANGE(name), { input: { kind } }, caller);
  return data?.[name];
};

it("lets the survey be withdrawn and given again, each with its date and the text of the day, and keeps what was", async () => {
  const user = await addUser(server);
  const caller = await signedIn(server, user);
  const firstDate = server.services.clock.now().toISOString();
  const textVersion = consentTexts.SATISFACTION_SURVEY.version;
  const given = { kind: "SATISFACTION_SURVEY", textVersion, givenAt: firstDate };
  expect(await change("giveConsent", "SATISFACTION_SURVEY", caller)).toEqual({ user: { consents: [given] }, problems: [] });
  server.advanceTime(60_000);
  expect((await change("giveConsent", "SATISFACTION_SURVEY", caller))?.user?.consents).toEqual([given]);
  for (let time = 0; time < 2; time++) {
    expect(await change("withdrawConsent", "SATISFACTION_SURVEY", caller)).toEqual({ user: { consents: [] }, problems: [] });
  }
  server.advanceTime(60_000);
  const again = await change("giveConsent", "SATISFACTION_SURVEY", caller);
  expect(again?.user?.consents).toEqual([{ ...given, givenAt: server.services.clock.now().toISOString() }]);
  const rows = await server.dataSource.query<{ withdrawn: boolean }[]>(
    `select withdrawn_at is not null as withdrawn from user_consent where user_id = $1 order by given_at`,
    [user.id],
  );
  expect(rows).toEqual([{ withdrawn: true }, { withdrawn: false }]);
});

it("ends a consent to an older text when the text of today is agreed to", async () => {
  const user = await addUser(server);
  await server.dataSource.query(
    `insert into user_consent (id, user_id, kind, text_version, given_at) values (gen_random_uuid(), $1, 'TERMS', '2020-01', now())`,
    [user.id],
  );
  const answer = await change("giveConsent", "TERMS", await signedIn(server, user));
  expect(answer?.user?.consents).toMatchObject([{ kind: "TERMS", textVersion: consentTexts.TERMS.version }]);
});

it("does not let the terms be withdrawn alone: an account needs them", async () => {
  const caller = await signedIn(server, await addUser(server));
  await change("giveConsent", "TERMS", caller);
  expect(await change("withdrawConsent", "TERMS", caller)).toEqual({ user: null, problems: [{ code: "TERMS_NEEDED_BY_ACCOUNT" }] });
});

it("makes one consent of four given at once", async () => {
  const user = await addUser(server);
  const caller = await signedIn(server, user);
  const answers = await Promise.all([1, 2, 3, 4].map(() => change("giveConsent", "SATISFACTION_SURVEY", caller)));
  expect(answers.map((answer) => answer?.user?.consents.length)).toEqual([1, 1, 1, 1]);
  expect(await server.dataSource.query(`select from user_consent where user_id = $1`, [user.id])).toHaveLength(1);
});

it("is changed by people, not by programs", async () => {
  const program = await addApiToken(server, await addUser(server));
  for (const name of ["giveConsent", "withdrawConsent"]) {
    expect((await change(name, "SATISFACTION_SURVEY", program))?.problems).toEqual([{ code: "HUMAN_ONLY" }]);
  }
});
