import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addApp } from "../../testing/authenticator.ts";
import { addUser, signedIn } from "../../testing/accounts.ts";
import { accountFeatures } from "../../testing/account-features.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { officeOfDepartement, staffFeature } from "./index.ts";

const STAFF = `{ viewer { staff { role office { code name } } } }`;
let server: TestServer;
beforeAll(async () => {
  server = await testServer({ features: [...accountFeatures, staffFeature] });
});
afterAll(() => server.stop());

describe("staff", () => {
  it("read their roles and their office; others have none", async () => {
    const office = await officeOfDepartement(server.database.reader, "35");
    const instructor = await addUser(server);
    await server.dataSource.query(`insert into staff_role (user_id, role, office_id, granted_at) values ($1, 'INSTRUCTOR', $2, now())`, [
      instructor.id,
      office?.id,
    ]);
    await addApp(server, instructor);
    const asked = await server.graphql(STAFF, {}, await signedIn(server, instructor));
    expect(asked.data).toEqual({ viewer: { staff: [{ role: "INSTRUCTOR", office: { code: office?.code, name: office?.name } }] } });
    expect((await server.graphql(STAFF)).data).toEqual({ viewer: { staff: [] } });
    expect((await server.graphql(STAFF, {}, await signedIn(server, await addUser(server)))).data).toEqual({ viewer: { staff: [] } });
  });

  it.each(["35", "2A", "974"])("of département %s have an office", async (departement) => {
    expect(await officeOfDepartement(server.database.reader, departement)).toMatchObject({ name: expect.any(String) as string });
  });

  it("of a département that does not exist have none", async () => {
    expect(await officeOfDepartement(server.database.reader, "00")).toBeNull();
  });
});
