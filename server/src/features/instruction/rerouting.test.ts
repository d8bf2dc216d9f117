import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, signedIn } from "../../testing/accounts.ts";
import { addApp } from "../../testing/authenticator.ts";
import { addFarm, addInstructor, marks, mutate as mutateRequest, submitted } from "../../testing/refund-scenario.ts";
import { mutate } from "../../testing/mutate.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let rennes: Awaited<ReturnType<typeof addInstructor>>;
let brest: Awaited<ReturnType<typeof addInstructor>>;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  rennes = await addInstructor(server, "35");
  brest = await addInstructor(server, "29");
});
afterAll(() => server.stop());

const reroute = async (as: Caller, input: object) => mutate(server, "rerouteRefundRequest", "movedId", input, as);
const queueOf = async (as: Caller) =>
  (
    await server.graphql<{ instructionQueue: { edges: { node: { id: string } }[] } }>(
      `{ instructionQueue(first: 100) { edges { node { id } } } }`,
      {},
      as,
    )
  ).data?.instructionQueue.edges.map(({ node }) => node.id);

describe("sending a request to the office it belongs to", () => {
  it("takes it out of one queue and puts it in the other, with the reason in the timeline and in the mail", async () => {
    const farm = await addFarm(server);
    const { id, number } = await submitted(server, farm);
    await mutateRequest(server, rennes.as, "takeRefundRequest", { id });
    const reason = "Vos bâtiments sont dans le Finistère.";
    expect((await reroute(rennes.as, { id, officeId: rennes.officeId, reason })).problems).toMatchObject([
      { code: "SAME_OFFICE", path: ["officeId"] },
    ]);
    expect((await reroute(rennes.as, { id, officeId: brest.officeId, reason: " " })).problems).toMatchObject([{ code: "REASON_REQUIRED" }]);
    expect((await reroute(brest.as, { id, officeId: brest.officeId, reason })).code).toBe("NOT_FOUND");
    expect((await reroute(rennes.as, { id, officeId: brest.officeId, reason })).problems).toEqual([]);
    expect(await queueOf(rennes.as)).not.toContain(id);
    expect(await queueOf(brest.as)).toContain(id);
    const { data } = await server.graphql<{
      refundRequest: { status: string; instructor: null; events: { status: string; actor: string; reason: string | null }[] };
    }>(`query ($id: ID!) { refundRequest(id: $id) { status instructor { id } events { status actor reason } } }`, { id }, farm.as);
    expect(data?.refundRequest).toMatchObject({ status: "AVAILABLE", instructor: null });
    expect(data?.refundRequest.events.slice(-2)).toMatchObject([
      { status: "REROUTED", actor: "Direction départementale des finances publiques d'Ille-et-Vilaine", reason },
      { status: "AVAILABLE" },
    ]);
    await server.runWorker();
    const mail = server.mailbox.find(({ subject }) => subject === `Transmise à un autre service : ${number}`);
    expect(mail?.text).toContain("Nouveau service : Direction départementale des finances publiques du Finistère.");
    expect(mail?.text).toContain(`Motif : ${reason}`);
    expect(marks(await mutateRequest(server, brest.as, "takeRefundRequest", { id }))).toEqual([]);
  });

  it("is for the structure to say beforehand: its request goes to the office of its main establishment", async () => {
    const farm = await addFarm(server);
    const save = (mainDepartement: string) =>
      mutate(server, "updateStructure", "structure { id }", { id: farm.structure.id, version: 1, mainDepartement }, farm.as);
    expect((await save("999")).problems).toMatchObject([{ code: "DEPARTEMENT_INVALID", path: ["mainDepartement"] }]);
    expect((await save("29")).problems).toEqual([]);
    const { id } = await submitted(server, farm);
    expect(await queueOf(brest.as)).toContain(id);
    expect(await queueOf(rennes.as)).not.toContain(id);
  });
});

async function addAdministrator() {
  const user = await addUser(server);
  await server.dataSource.query(`insert into staff_role (user_id, role, granted_at) values ($1, 'ADMINISTRATOR', now())`, [user.id]);
  await addApp(server, user);
  return user;
}

/** The form of the office that serves a département, as an administrator reads it now. */
async function formOf(departement: string, as: Caller) {
  const { data } = await server.graphql<{ offices: { id: string; settings: { departements: string[]; version: number } }[] }>(
    `{ offices { id settings { departements secondEyesAboveCents version } } }`,
    {},
    as,
  );
  const office = data?.offices.find(({ settings }) => settings.departements.includes(departement));
  if (!office) throw new Error(`No office serves ${departement}.`);
  return { id: office.id, ...office.settings };
}

describe("which départements an office serves", () => {
  it("is kept by administrators, with a second factor shown again; a département has one office", async () => {
    const user = await addAdministrator();
    const input = { id: brest.officeId, version: 1, departements: ["29", "22"], secondEyesAboveCents: 500_000 };
    const fields = "office { name settings { departements secondEyesAboveCents version } }";
    expect((await mutate(server, "updateOffice", fields, input, await signedIn(server, user))).problems).toMatchObject([
      { code: "STEP_UP_REQUIRED" },
    ]);
    expect((await mutate(server, "updateOffice", fields, input, rennes.as)).code).toBe("FORBIDDEN");
    const as = await signedIn(server, user, { steppedUp: true });
    expect((await mutate(server, "updateOffice", fields, input, as)).problems).toEqual([]);
    expect((await mutate(server, "updateOffice", fields, input, as)).problems).toMatchObject([{ code: "VERSION_CONFLICT" }]);
    const offices = await server.graphql<{ offices: { name: string; settings: { departements: string[] } | null }[] }>(
      `{ offices { name settings { departements } } }`,
      {},
      as,
    );
    expect(offices.data?.offices.filter(({ settings }) => settings?.departements.includes("22"))).toEqual([
      { name: "Direction départementale des finances publiques du Finistère", settings: { departements: ["22", "29"] } },
    ]);
    const farm = await addFarm(server, { departement: "22" });
    const { id } = await submitted(server, farm);
    expect(await queueOf(brest.as)).toContain(id);
  });

  it("is never taken back silently by an older form of the office that lost one; the journal says from whom it was taken", async () => {
    const as = await signedIn(server, await addAdministrator(), { steppedUp: true });
    const save = (form: object) => mutate(server, "updateOffice", "office { id }", form, as);
    const [vannes, nantes] = [await formOf("56", as), await formOf("44", as)];
    expect((await save({ ...nantes, departements: ["44", "56"] })).problems).toEqual([]);
    expect((await save(vannes)).problems).toMatchObject([{ code: "VERSION_CONFLICT" }]);
    expect(await formOf("56", as)).toMatchObject({ id: nantes.id, departements: ["44", "56"], version: nantes.version + 1 });
    const [entry] = await server.dataSource.query<{ details: object }[]>(
      `select details from audit_entry where action = 'updateOffice' and subject_id = $1 and result = 'ACCEPTED'`,
      [nantes.id],
    );
    expect(entry?.details).toMatchObject({ takenFrom: [{ officeId: vannes.id, departements: ["56"] }] });
  });
});
