import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, signedIn, testPassword } from "../../testing/accounts.ts";
import { addApp } from "../../testing/authenticator.ts";
import { askChange, changed, confirm, links, loginEmailOf, newAddress } from "../../testing/address-change.ts";
import { solveHumanCheck } from "../../testing/human-check.ts";
import { mutate } from "../../testing/mutate.ts";
import { addApiToken } from "../../testing/organisations.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { policy } from "../../platform/config/policy.ts";

const { linkSeconds, undoSeconds, requests, requestWindowSeconds } = policy.loginAddress;
const STATE = `{ loginAddress { email lockedUntil mayReplaceLostUntil pending { newEmail oldConfirmedAt newConfirmedAt } changes { status way newEmail } } }`;
const LINK = `query ($token: String!) { loginAddressLink(token: $token) { status purpose maskedOldEmail maskedNewEmail } }`;

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
beforeEach(() => server.advanceTime(3 * 86_400_000));
afterAll(() => server.stop());

const request = (to: string, caller: object) =>
  mutate(
    server,
    "requestLoginAddressChange",
    "loginAddress { email pending { newEmail } }",
    { loginEmail: to, loginEmailConfirmation: to },
    caller,
  );
const linkState = async (token: string) => (await server.graphql<{ loginAddressLink: object }>(LINK, { token })).data?.loginAddressLink;
const canRead = async (caller: object) => (await server.graphql<{ loginAddress: object }>(STATE, {}, caller)).errors === undefined;
const mailsTo = (address: string) => server.mailbox.filter((mail) => mail.to === address);

describe("a change of login address", () => {
  it.each([["old", "new"] as const, ["new", "old"] as const])(
    "is made once both mailboxes have confirmed, the %s one first; both are told",
    async (first, second) => {
      const user = await addUser(server);
      const to = newAddress();
      const caller = await askChange(server, user, to);
      const mailbox = { old: user.loginEmail, new: to };
      expect(await confirm(server, await links[first](server, mailbox[first]))).toBe("OTHER_MAILBOX_AWAITED");
      expect(await loginEmailOf(server, user)).toBe(user.loginEmail);
      expect(await confirm(server, await links[second](server, mailbox[second]))).toBe("CHANGED");
      expect(await loginEmailOf(server, user)).toBe(to);
      await server.runWorker();
      expect(mailsTo(user.loginEmail).map((mail) => mail.subject)).toContain("Votre adresse de connexion a été changée");
      expect(mailsTo(to).map((mail) => mail.subject)).toContain("Votre nouvelle adresse de connexion est active");
      expect((await server.graphql(STATE, {}, caller)).data).toMatchObject({
        loginAddress: { email: to, pending: null, changes: [{ status: "COMPLETED", way: "BOTH_MAILBOXES", newEmail: to }] },
      });
    },
  );

  it("asks for a fresh second factor, and is refused to an API token", async () => {
    const user = await addUser(server);
    expect((await request(newAddress(), await signedIn(server, user))).problems?.[0]?.code).toBe("STEP_UP_REQUIRED");
    expect((await request(newAddress(), await addApiToken(server, user))).problems?.[0]?.code).toBe("HUMAN_ONLY");
  });

  it("is refused to the same address, to two different ones and to what is no address", async () => {
    const user = await addUser(server);
    const caller = await signedIn(server, user, { steppedUp: true });
    expect((await request(user.loginEmail.toUpperCase(), caller)).problems).toMatchObject([
      { code: "LOGIN_ADDRESS_UNCHANGED", path: ["loginEmail"] },
    ]);
    expect((await request("ferme", caller)).problems?.[0]?.code).toBe("INVALID_EMAIL");
    const two = { loginEmail: newAddress(), loginEmailConfirmation: newAddress() };
    const differ = await mutate(server, "requestLoginAddressChange", "loginAddress { email }", two, caller);
    expect(differ.problems).toMatchObject([{ code: "EMAILS_DIFFER", path: ["loginEmailConfirmation"] }]);
  });

  it("answers the same for an address that signs in to an account; its owner alone is told", async () => {
    const [user, owner] = [await addUser(server), await addUser(server)];
    const caller = await signedIn(server, user, { steppedUp: true });
    const free = await request(newAddress(), caller);
    const taken = await request(owner.loginEmail, caller);
    expect(Object.keys(taken.payload ?? {})).toEqual(Object.keys(free.payload ?? {}));
    expect(taken.payload).toMatchObject({ problems: [], loginAddress: { pending: { newEmail: owner.loginEmail } } });
    expect(await confirm(server, await links.old(server, user.loginEmail))).toBe("OTHER_MAILBOX_AWAITED");
    expect(mailsTo(owner.loginEmail).map((mail) => mail.subject)).toEqual(["Cette adresse est déjà liée à un compte"]);
    expect(mailsTo(owner.loginEmail)[0]?.text).not.toContain("jeton");
  });

  it("looks at a link without using it", async () => {
    const user = await addUser(server);
    const to = newAddress();
    await askChange(server, user, to);
    const token = await links.new(server, to);
    for (let scan = 0; scan < 3; scan++) expect(await linkState(token)).toMatchObject({ status: "VALID", purpose: "CONFIRM_NEW" });
    expect(await confirm(server, token)).toBe("OTHER_MAILBOX_AWAITED");
    expect(await linkState(token)).toMatchObject({ status: "USED" });
    expect(await linkState("x")).toEqual({ status: "UNKNOWN", purpose: null, maskedOldEmail: null, maskedNewEmail: null });
  });

  it("only the newest request counts, and a request given up counts no more", async () => {
    const user = await addUser(server);
    const [first, second] = [newAddress(), newAddress()];
    await askChange(server, user, first);
    const replaced = await links.new(server, first);
    const caller = await askChange(server, user, second);
    expect(await confirm(server, replaced)).toBe("LINK_EXPIRED");
    const waiting = await links.new(server, second);
    const cancelled = await server.graphql<{ cancelLoginAddressChange: object }>(
      `mutation { cancelLoginAddressChange { loginAddress { pending { id } changes { status } } problems { code } } }`,
      {},
      caller,
    );
    expect(cancelled.data?.cancelLoginAddressChange).toEqual({
      loginAddress: { pending: null, changes: [{ status: "CANCELLED" }, { status: "CANCELLED" }] },
      problems: [],
    });
    expect(await confirm(server, waiting)).toBe("LINK_EXPIRED");
  });

  it(figure("loginAddress.linkSeconds", "waits an hour for its mailboxes, not one second more"), async () => {
    const user = await addUser(server);
    const to = newAddress();
    const caller = await askChange(server, user, to);
    const [old, fresh] = [await links.old(server, user.loginEmail), await links.new(server, to)];
    server.advanceTime(linkSeconds * 1_000 - 1);
    const answers = [await confirm(server, old)];
    server.advanceTime(1);
    answers.push(await confirm(server, fresh));
    expect(answers).toEqual(["OTHER_MAILBOX_AWAITED", "LINK_EXPIRED"]);
    expect(tried("loginAddress.linkSeconds", answers.length, answers.filter((answer) => answer !== "LINK_EXPIRED").length)).toBe(1);
    const later = await signedIn(server, user);
    expect((await server.graphql(STATE, {}, later)).data).toMatchObject({
      loginAddress: { pending: null, changes: [{ status: "EXPIRED" }] },
    });
    expect(caller).toBeDefined();
  });

  it("ends the other sessions, the links and the codes of the former mailbox; the session that asked stays", async () => {
    const user = await addUser(server);
    const other = await signedIn(server, user);
    const humanCheck = await solveHumanCheck(server, "PASSWORD_RESET");
    await mutate(server, "requestPasswordReset", "maskedEmail", { loginEmail: user.loginEmail, humanCheck }, {});
    const reset = await (async () => {
      await server.runWorker();
      return /reinitialisation\?jeton=([\w-]+)/.exec(mailsTo(user.loginEmail).at(-1)?.text ?? "")?.[1] ?? "";
    })();
    const signIn = await server.graphql(
      `mutation ($input: SignInInput!) { signIn(input: $input) { challenge { maskedEmail } problems { code } } }`,
      { input: { loginEmail: user.loginEmail, password: testPassword } },
    );
    const { caller } = await changed(server, user, newAddress());
    expect([await canRead(caller), await canRead(other)]).toEqual([true, false]);
    expect(signIn.data).toMatchObject({ signIn: { problems: [] } });
    const [open] = await server.dataSource.query<{ count: number }[]>(
      `select count(*)::int as count from code_challenge where user_id = $1 and consumed_at is null and ended_at is null`,
      [user.id],
    );
    expect(open?.count).toBe(0);
    const password = "Grange-Orange-27-lune";
    const late = await mutate(server, "resetPassword", "done", { token: reset, password, passwordConfirmation: password }, {});
    expect(late.problems?.[0]?.code).toBe("LINK_EXPIRED");
  });

  it("takes the contact address along where it was the same, and leaves another one alone", async () => {
    const contactOf = async (id: string) =>
      (await server.dataSource.query<{ contact: string }[]>(`select contact_email as contact from app_user where id = $1`, [id]))[0]
        ?.contact;
    const [same, different] = [await addUser(server), await addUser(server)];
    await server.dataSource.query(`update app_user set contact_email = 'bureau@ferme.example' where id = $1`, [different.id]);
    const to = newAddress();
    await changed(server, same, to);
    await changed(server, different, newAddress());
    expect([await contactOf(same.id), await contactOf(different.id)]).toEqual([to, "bureau@ferme.example"]);
  });

  it(`is refused while the last one can be undone (${undoSeconds / 3_600} hours)`, async () => {
    const user = await addUser(server);
    const { caller } = await changed(server, user, newAddress());
    expect((await request(newAddress(), caller)).problems?.[0]?.code).toBe("LOGIN_ADDRESS_CHANGED_RECENTLY");
    server.advanceTime(undoSeconds * 1_000 - 1);
    const again = await signedIn(server, user, { steppedUp: true });
    expect((await request(newAddress(), again)).problems?.[0]?.code).toBe("LOGIN_ADDRESS_CHANGED_RECENTLY");
    server.advanceTime(1);
    expect((await request(newAddress(), again)).problems).toEqual([]);
  });

  it(figure("loginAddress.requests", figure("loginAddress.requestWindowSeconds", "is asked five times an hour at most")), async () => {
    const user = await addUser(server);
    await addApp(server, user);
    const caller = await signedIn(server, user, { steppedUp: true });
    const codes: (string | undefined)[] = [];
    for (let ask = 0; ask < requests + 3; ask++) codes.push((await request(newAddress(), caller)).problems?.[0]?.code);
    const accepted = () => codes.filter((code) => code === undefined).length;
    expect(tried("loginAddress.requests", codes.length, accepted())).toBe(requests);
    expect(codes.at(-1)).toBe("RATE_LIMITED");
    server.advanceTime(requestWindowSeconds * 1_000 - 1);
    const later = await signedIn(server, user, { steppedUp: true });
    codes.push((await request(newAddress(), later)).problems?.[0]?.code);
    expect(accepted()).toBe(requests);
    server.advanceTime(1);
    codes.push((await request(newAddress(), later)).problems?.[0]?.code);
    expect(tried("loginAddress.requestWindowSeconds", codes.length, accepted())).toBe(requests + 1);
  });
});
