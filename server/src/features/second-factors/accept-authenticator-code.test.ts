import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser } from "../../testing/accounts.ts";
import { addApp } from "../../testing/authenticator.ts";
import { accountFeatures } from "../../testing/account-features.ts";
import { meeting } from "../../testing/meeting.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { acceptAuthenticatorCode } from "./accept-authenticator-code.ts";
import { codeOfStep, stepAt } from "./authenticator-codes.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ features: accountFeatures });
});
afterAll(() => server.stop());

const RACERS = 8;

describe("a code of an app shown by several requests at once", () => {
  it("is accepted once", async () => {
    const user = await addUser(server);
    const { secret } = await addApp(server, user);
    const now = server.services.clock.now();
    const { secrets } = server.services;
    const shown = { userId: user.id, code: codeOfStep(secret, stepAt(now)) };
    const accept = () => server.dataSource.transaction((manager) => acceptAuthenticatorCode({ manager, now, secrets }, shown));
    const accepted = await Promise.all(Array.from({ length: RACERS }, accept));
    console.log(`one authenticator code: ${RACERS} attempts → ${accepted.filter(Boolean).length} success`);
    expect(accepted.filter(Boolean).length).toBe(1);
  });

  it("would be accepted by all of them if the last period were read before it is written (control)", async () => {
    const user = await addUser(server);
    const { id } = await addApp(server, user);
    const step = stepAt(server.services.clock.now());
    const allHaveRead = meeting(RACERS);
    const naive = async () => {
      const read = `select last_accepted_step as last from second_factor where id = $1`;
      const [row] = await server.dataSource.query<{ last: number | null }[]>(read, [id]);
      await allHaveRead();
      if (row && row.last !== null && row.last >= step) return false;
      await server.dataSource.query(`update second_factor set last_accepted_step = $2 where id = $1`, [id, step]);
      return true;
    };
    const accepted = await Promise.all(Array.from({ length: RACERS }, naive));
    expect(accepted.filter(Boolean).length).toBe(RACERS);
  });
});
