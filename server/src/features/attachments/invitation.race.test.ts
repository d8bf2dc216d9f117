import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { meeting } from "../../testing/meeting.ts";
import { mutate } from "../../testing/mutate.ts";
import { addInvitation, addStructure, type TestStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const rounds = 200;
let server: TestServer;
let principal: TestUser;
let asPrincipal: Caller;
let structure: TestStructure;

beforeAll(async () => {
  server = await testServer();
  principal = await addUser(server);
  asPrincipal = await signedIn(server, principal);
});
afterAll(() => server.stop());

type Answer = "acceptInvitation" | "cancelInvitation" | "declineInvitation";

/** How often one answer won, the other was told, and attachment and invitation say the same. */
async function race(answers: readonly [Answer, Answer]): Promise<Record<string, number>> {
  const outcomes: Record<string, number> = {};
  structure = await addStructure(server, principal); // its members do not add up from one race to the next
  for (let round = 0; round < rounds; round++) {
    const invited = await addUser(server);
    const asInvited = await signedIn(server, invited);
    const id = await addInvitation(server, structure, principal, invited.loginEmail);
    const given = await Promise.all(
      answers.map((name) => mutate(server, name, "invitation { status }", { id }, name === "cancelInvitation" ? asPrincipal : asInvited)),
    );
    const winners = given.filter(({ payload }) => payload?.["invitation"]);
    const told = given.filter(({ problems }) => problems?.[0]?.code === "INVITATION_SETTLED");
    const outcome = `${winners.length} winner, ${told.length} told, ${(await isWhole(id, invited)) ? "one effect" : "BROKEN"}`;
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  return outcomes;
}

async function isWhole(id: string, { id: userId }: TestUser): Promise<boolean> {
  const [row] = await server.dataSource.query<{ whole: boolean }[]>(
    `select (status = 'ACCEPTED') = exists (select from membership where user_id = $2 and structure_id = $3 and ended_at is null)
       and status <> 'PENDING' as whole from membership_invitation where id = $1`,
    [id, userId, structure.id],
  );
  return row?.whole ?? false;
}

describe("an invitation answered and taken back at the same instant", () => {
  it.each([
    [["acceptInvitation", "cancelInvitation"]],
    [["acceptInvitation", "declineInvitation"]],
    [["acceptInvitation", "acceptInvitation"]],
  ] as const)(
    "%j: one wins, the other is told, there is one effect",
    async (answers) => {
      const outcomes = await race(answers);
      console.log(`${answers.join(" ‖ ")}: ${rounds} rounds → ${JSON.stringify(outcomes)}`);
      expect(outcomes).toEqual({ "1 winner, 1 told, one effect": rounds });
    },
    60_000,
  );

  it("both win every time when each looks and then writes (control)", async () => {
    structure = await addStructure(server, principal);
    let broken = 0;
    for (let round = 0; round < rounds; round++) {
      const invited = await addUser(server);
      const id = await addInvitation(server, structure, principal, invited.loginEmail);
      const allLooked = meeting(2);
      const naive = (status: "ACCEPTED" | "CANCELLED") =>
        server.dataSource.transaction(async (manager) => {
          const [row] = await manager.query<{ status: string }[]>(`select status from membership_invitation where id = $1`, [id]);
          await allLooked();
          if (row?.status !== "PENDING") return;
          await manager.query(`update membership_invitation set status = $2, settled_at = now(), user_id = $3 where id = $1`, [
            id,
            status,
            status === "ACCEPTED" ? invited.id : null,
          ]);
          if (status === "ACCEPTED")
            await manager.query(
              `insert into membership (id, user_id, structure_id, role, proof, started_at) values (gen_random_uuid(), $1, $2, 'MEMBER', 'INVITED', now())`,
              [invited.id, structure.id],
            );
          return true;
        });
      const written = await Promise.all([naive("ACCEPTED"), naive("CANCELLED")]);
      if (written.every(Boolean)) broken++;
    }
    console.log(`accept ‖ cancel, looking first: ${rounds} rounds → ${broken} with two winners`);
    expect(broken).toBe(rounds);
  }, 60_000);
});
