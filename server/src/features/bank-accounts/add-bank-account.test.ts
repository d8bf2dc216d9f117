import { readdirSync } from "node:fs";
import path from "node:path";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { pdfFile } from "../../testing/files.ts";
import { addApiToken, addMember, addStructure, addSubscription, type TestStructure } from "../../testing/organisations.ts";
import { marks, type Problem } from "../../testing/refund-scenario.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const iban = "FR14 2004 1010 0505 0001 3M02 606";
let server: TestServer;
let manager: TestUser;
let as: Caller;
let structure: TestStructure;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  manager = await addUser(server);
  as = await signedIn(server, manager, { steppedUp: true });
});
afterAll(() => server.stop());

interface Account {
  id: string;
  maskedIban: string;
  iban: string | null;
  bic: string | null;
  usableFrom: string;
}
interface Answer {
  addBankAccount: { bankAccount: Account | null; problems: Problem[] };
}
const mutation = `mutation ($input: AddBankAccountInput!) { addBankAccount(input: $input) {
  bankAccount { id maskedIban iban bic usableFrom } problems { code path message } } }`;

async function add(changes: object = {}, caller = as) {
  const input = {
    structureId: structure.id,
    label: "Compte",
    holder: "GAEC",
    iban,
    rib: pdfFile("rib.pdf"),
    idempotencyKey: uuidv7(),
    ...changes,
  };
  const { data, errors } = await server.graphql<Answer>(mutation, { input }, caller);
  if (!data) throw new Error(errors?.map((error) => error.extensions.code).join());
  return data.addBankAccount;
}
const freshStructure = async () => void (structure = await addStructure(server, manager, { ceiling: "WRITE" }));
const storedFiles = () =>
  readdirSync(path.join(server.services.settings.dataDir, "files"), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  ).length;

async function page(id: string, caller = as): Promise<Account> {
  const { data, errors } = await server.graphql<{ bankAccount: Account }>(
    `query ($id: ID!) { bankAccount(id: $id) { id maskedIban iban bic usableFrom } }`,
    { id },
    caller,
  );
  if (!data) throw new Error(errors?.[0]?.extensions.code);
  return data.bankAccount;
}

describe("recording a bank account", () => {
  it(figure("newIbanCoolingOffSeconds", "seals the IBAN, shows it masked, and lets no payment use it for 48 hours"), async () => {
    await freshStructure();
    const { bankAccount, problems } = await add({ bic: "psst fr pp par" });
    expect(problems).toEqual([]);
    expect(bankAccount).toMatchObject({
      maskedIban: "FR** **** **** 2606",
      iban: null,
      bic: "PSSTFRPPPAR",
      usableFrom: "2026-03-04T09:00:00.000Z",
    });
    tried("newIbanCoolingOffSeconds", 1, 1);
    const dump = await server.dataSource.query<object[]>(
      `select b.*, o.payload, a.details from bank_account b, outbox_message o, audit_entry a`,
    );
    expect(JSON.stringify(dump)).not.toContain("20041010050500013M02606");
    const [row] = await server.dataSource.query<{ sealed: Buffer }[]>(`select sealed_iban as sealed from bank_account`);
    expect(row?.sealed.includes("3M02606")).toBe(false);
  });

  it("asks for a fresh second factor and takes no API token", async () => {
    await freshStructure();
    expect(marks(await add({}, await signedIn(server, manager)))).toEqual(["STEP_UP_REQUIRED"]);
    expect(marks(await add({}, await addApiToken(server, manager)))).toEqual(["HUMAN_ONLY"]);
  });

  it.each([
    [{ iban: "FR14 2004 1010 0505 0001 3M02 607" }, "iban: IBAN_INVALID"],
    [{ iban: "TN59 1000 6035 1835 9847 8831" }, "iban: IBAN_NOT_SEPA"],
    [{ iban: " " }, "iban: IBAN_INVALID"],
    [{ iban: "" }, "iban: REQUIRED"],
    [{ bic: "NOTABIC" }, "bic: BIC_INVALID"],
    [{ label: " " }, "label: REQUIRED"],
    [{ holder: "" }, "holder: REQUIRED"],
    [{ rib: new File(["not a pdf"], "rib.pdf") }, "rib: FILE_TYPE_REFUSED"],
    [{ idempotencyKey: "short" }, "idempotencyKey: INVALID_VALUE"],
  ])("refuses %j and keeps no file", async (changes, mark) => {
    await freshStructure();
    const before = storedFiles();
    expect(marks(await add(changes))).toEqual([mark]);
    expect(storedFiles()).toBe(before);
  });

  it("with the same key twice records once and keeps one file", async () => {
    await freshStructure();
    const before = storedFiles();
    const idempotencyKey = uuidv7();
    const first = await add({ idempotencyKey });
    expect(await add({ idempotencyKey })).toEqual(first);
    expect(storedFiles()).toBe(before + 1);
    expect(marks(await add({ idempotencyKey, holder: "Somebody else" }))).toEqual(["idempotencyKey: IDEMPOTENCY_CONFLICT"]);
  });

  it("refuses an IBAN already recorded for the structure, also when two people record it at once", async () => {
    await freshStructure();
    const answers = await Promise.all([add(), add()]);
    expect(answers.map((answer) => marks(answer).join()).toSorted()).toEqual(["", "iban: BANK_ACCOUNT_ALREADY_RECORDED"]);
  });

  it("tells every manager, in his language, with the date of the first payment", async () => {
    await freshStructure();
    const deputy = await addUser(server, { language: "en" });
    const member = await addUser(server);
    await addMember(server, structure, deputy, "DEPUTY_MANAGER");
    await addMember(server, structure, member);
    await server.runWorker();
    server.mailbox.length = 0;
    await add();
    await server.runWorker();
    expect(new Map(server.mailbox.map((mail) => [mail.to, mail.subject]))).toEqual(
      new Map([
        [manager.loginEmail, `Nouveau compte bancaire pour ${structure.name}`],
        [deputy.loginEmail, `New bank account for ${structure.name}`],
      ]),
    );
    expect(server.mailbox[0]?.text).toContain("FR** **** **** 2606");
    expect(server.mailbox.find((mail) => mail.to === manager.loginEmail)?.text).toContain("4 mars 2026 à 10:00");
    expect(JSON.stringify(server.mailbox)).not.toContain("3M02606");
  });

  it("is closed to strangers, plain members and readers of the space", async () => {
    await freshStructure();
    const other = await addUser(server);
    const otherAs = await signedIn(server, other, { steppedUp: true });
    await expect(add({}, otherAs)).rejects.toThrow("NOT_FOUND");
    await addMember(server, structure, other);
    expect(marks(await add({}, otherAs))).toEqual(["NOT_ALLOWED"]);
    await addSubscription(server, structure, other, "READ");
    expect(marks(await add({}, otherAs))).toEqual(["NOT_ALLOWED"]);
  });
});

describe("reading bank accounts", () => {
  it("shows the whole IBAN on its own page to those who may write, masked to readers, and nothing to the others", async () => {
    await freshStructure();
    const id = (await add()).bankAccount?.id ?? "";
    expect((await page(id)).iban).toBe(iban);
    const reader = await addUser(server);
    const readerAs = await signedIn(server, reader);
    await expect(page(id, readerAs)).rejects.toThrow("NOT_FOUND");
    await addMember(server, structure, reader);
    await expect(page(id, readerAs)).rejects.toThrow("NOT_FOUND");
    await addSubscription(server, structure, reader, "READ");
    expect(await page(id, readerAs)).toMatchObject({ iban: null, maskedIban: "FR** **** **** 2606" });
    await expect(page("nothing")).rejects.toThrow("NOT_FOUND");
  });

  it("lists them on the structure, masked, for those who may see them", async () => {
    await freshStructure();
    await add();
    const member = await addUser(server);
    await addMember(server, structure, member);
    const list = `query ($id: ID!) { structure(id: $id) { bankAccounts { maskedIban iban rib { fileName } structure { id } } } }`;
    const read = async (caller: Caller) =>
      (await server.graphql<{ structure: { bankAccounts: object[] } }>(list, { id: structure.id }, caller)).data?.structure.bankAccounts;
    expect(await read(as)).toEqual([
      { maskedIban: "FR** **** **** 2606", iban: null, rib: { fileName: "rib.pdf" }, structure: { id: structure.id } },
    ]);
    expect(await read(await signedIn(server, member))).toEqual([]);
  });
});
