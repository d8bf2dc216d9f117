import { expect } from "vitest";
import { signedIn, type TestUser } from "./accounts.ts";
import { mutate } from "./mutate.ts";
import type { Caller } from "./send-graphql.ts";
import type { TestServer } from "./test-server.ts";

let numbered = 0;

/** A new address that no other test uses. */
export const newAddress = () => `nouvelle${++numbered}@ferme.example`;

/** Asks a change from a session whose step-up is open; answers the session. */
export async function askChange(server: TestServer, user: TestUser, to: string): Promise<Caller> {
  const caller = await signedIn(server, user, { steppedUp: true });
  const input = { loginEmail: to, loginEmailConfirmation: to };
  const asked = await mutate(server, "requestLoginAddressChange", "loginAddress { email }", input, caller);
  expect(asked.problems).toEqual([]);
  return caller;
}

/** The `jeton` of the newest link that reached this mailbox under a subject that holds these words. */
export async function linkIn(server: TestServer, mailbox: string, words: string): Promise<string> {
  await server.runWorker();
  const mails = server.mailbox.filter((mail) => mail.to === mailbox && mail.subject.includes(words));
  return mails.flatMap((mail) => /\?jeton=([\w-]+)/.exec(mail.text)?.[1] ?? []).at(-1) ?? "";
}

export const links = {
  old: (server: TestServer, mailbox: string) => linkIn(server, mailbox, "Confirmez le changement"),
  new: (server: TestServer, mailbox: string) => linkIn(server, mailbox, "Confirmez votre nouvelle"),
  undo: (server: TestServer, mailbox: string) => linkIn(server, mailbox, "a été changée"),
};

/** Confirms; answers the outcome or the code of the problem. */
export async function confirm(server: TestServer, token: string): Promise<string | undefined> {
  const answer = await mutate(server, "confirmLoginAddress", "outcome", { token }, {});
  return answer.problems?.[0]?.code ?? (answer.payload?.["outcome"] as string | undefined);
}

/** Undoes; answers "DONE" or the code of the problem. */
export async function undo(server: TestServer, token: string): Promise<string | undefined> {
  const answer = await mutate(server, "undoLoginAddressChange", "done", { token }, {});
  return answer.problems?.[0]?.code ?? (answer.payload?.["done"] === true ? "DONE" : answer.code);
}

/** A change made from end to end; answers the session that asked and the undo link. */
export async function changed(server: TestServer, user: TestUser, to: string): Promise<{ caller: Caller; undoToken: string }> {
  const caller = await askChange(server, user, to);
  await confirm(server, await links.old(server, user.loginEmail));
  expect(await confirm(server, await links.new(server, to))).toBe("CHANGED");
  return { caller, undoToken: await links.undo(server, user.loginEmail) };
}

export async function loginEmailOf(server: TestServer, user: TestUser): Promise<string | undefined> {
  const [row] = await server.dataSource.query<{ email: string }[]>(`select login_email as email from app_user where id = $1`, [user.id]);
  return row?.email;
}
