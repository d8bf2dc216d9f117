import { afterAll, beforeAll, expect, it } from "vitest";
import { addUser, signedIn } from "../../testing/accounts.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { usersFeature } from "./index.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ features: [usersFeature] });
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
