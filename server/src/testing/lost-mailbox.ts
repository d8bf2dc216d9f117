import { v7 as uuidv7 } from "uuid";
import { sha256 } from "../platform/secrets/sha256.ts";
import { addUser, signedIn, type TestUser } from "./accounts.ts";
import { addApp } from "./authenticator.ts";
import { mutate } from "./mutate.ts";
import type { Caller } from "./send-graphql.ts";
import type { TestServer } from "./test-server.ts";

let numbered = 0;

/** What a person who lost the mailbox of this account types. */
export function lostMailboxForm(loginEmail: string, newEmail = `retrouvee${++numbered}@ferme.example`) {
  return {
    loginEmail,
    newEmail,
    newEmailConfirmation: newEmail,
    firstName: "Jeanne",
    lastName: "Martin",
    phone: "06 12 34 56 78",
    sirets: [],
    explanation: "Mon fournisseur a fermé la messagerie.",
  };
}

/** A verified request about this account, without going through the form; answers its id. */
export async function addLostMailbox(
  server: TestServer,
  user: TestUser,
  status: "TO_REVIEW" | "APPROVED_ONCE" = "TO_REVIEW",
  newEmail = `retrouvee${++numbered}@ferme.example`,
): Promise<string> {
  const id = uuidv7();
  const now = server.services.clock.now();
  const firstAgent = status === "APPROVED_ONCE" ? await addUser(server) : null;
  await server.dataSource.query(
    `insert into lost_mailbox_request (id, user_id, status, login_email, new_email, first_name, last_name, phone, sirets, explanation, language,
       verify_token_hash, stop_token_hash, created_at, expires_at, verified_at, first_approved_by)
     values ($1, $2, $3, $4, $5, 'Jeanne', 'Martin', '+33612345678', '{}', 'Messagerie fermée', 'fr', $6, $7, $8, $9, $8, $10)`,
    [
      id,
      user.id,
      status,
      user.loginEmail,
      newEmail,
      sha256(`verify-${id}`),
      sha256(`stop-${id}`),
      now,
      new Date(now.getTime() + 86_400_000),
      firstAgent?.id,
    ],
  );
  return id;
}

/** A support agent with an app, signed in with a fresh second factor. */
export async function signedInAgent(server: TestServer): Promise<{ agent: TestUser; caller: Caller }> {
  const agent = await addUser(server, { firstName: "Agent" });
  await addApp(server, agent);
  await server.dataSource.query(`insert into staff_role (user_id, role, granted_at) values ($1, 'SUPPORT_AGENT', $2)`, [
    agent.id,
    server.services.clock.now(),
  ]);
  return { agent, caller: await signedIn(server, agent, { steppedUp: true }) };
}

const PROOFS = ["CALLED_BACK_ON_KNOWN_PHONE", "IDENTITY_DOCUMENT_SEEN"];

/** One agent's decision; answers the new status or the code of the problem. */
export async function decide(server: TestServer, id: string, caller: Caller, input: object = {}): Promise<unknown> {
  const whole = { id, verdict: "APPROVED", proofs: PROOFS, reason: "Rappelée, pièce d'identité vue.", ...input };
  const answer = await mutate(server, "decideLostMailbox", "request { status }", whole, caller);
  return answer.problems?.[0]?.code ?? (answer.payload?.["request"] as { status: string } | undefined)?.status ?? answer.code;
}

/** A request two agents have approved: it waits for its delay. */
export async function addDelayed(server: TestServer, user: TestUser, newEmail?: string): Promise<string> {
  const id = await addLostMailbox(server, user, "TO_REVIEW", newEmail);
  for (const { caller } of [await signedInAgent(server), await signedInAgent(server)]) await decide(server, id, caller);
  return id;
}

export async function lostMailboxStatus(server: TestServer, id: string): Promise<string | undefined> {
  const [row] = await server.dataSource.query<{ status: string }[]>(`select status from lost_mailbox_request where id = $1`, [id]);
  return row?.status;
}
