import { SECURITY_EVENTS } from "@portail-tic/shared/notifications/security-events";
import { afterAll, beforeAll, expect, it } from "vitest";
import { features } from "../../app/features.ts";
import { addUser, signedIn, testPassword } from "../../testing/accounts.ts";
import { mutate } from "../../testing/mutate.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.stop());

const told = async (userId: string) =>
  (
    await server.dataSource.query<{ event: string }[]>(
      `select params ->> 'event' as event from notification where user_id = $1 and kind = 'ACCOUNT_SECURITY' and in_portal order by event`,
      [userId],
    )
  ).map(({ event }) => event);

it("a change of password is found in the portal as well as in the mail, once", async () => {
  const user = await addUser(server);
  const caller = await signedIn(server, user);
  const password = "Charrette-94-lilas-bleu";
  const input = { currentPassword: testPassword, password, passwordConfirmation: password };
  expect((await mutate(server, "changePassword", "done", input, caller)).problems).toEqual([]);
  await server.runWorker();
  expect(await told(user.id)).toEqual(["user.passwordChanged"]);
});

it("every event of the list is one another feature sends a mail about", () => {
  const inLetters = ["user.loginAddressChangeAsked", "user.loginAddressUndone", "lostMailbox.delayed"]; // one message per letter, under another topic
  const mailed = features
    .filter(({ name }) => name !== "notifications")
    .flatMap(({ handlers }) => handlers?.map(({ topic }) => topic) ?? []);
  expect(SECURITY_EVENTS.filter((event) => ![...mailed, ...inLetters].includes(event))).toEqual([]);
});
