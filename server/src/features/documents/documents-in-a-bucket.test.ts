import { Readable } from "node:stream";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, it } from "vitest";
import { call } from "../../testing/call-mutation.ts";
import { pdfFile } from "../../testing/files.ts";
import { localS3, type LocalS3 } from "../../testing/local-s3.ts";
import { addFarm, attachInvoice, type Farm } from "../../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let s3: LocalS3;
let server: TestServer;
let farm: Farm;
beforeAll(async () => {
  s3 = await localS3();
  server = await testServer({ settings: { s3: s3.settings } });
  farm = await addFarm(server);
});
afterAll(async () => {
  await server.stop();
  await s3.stop();
});

it("keeps, scans, gives back and sweeps files that live in a bucket", async () => {
  const id = await attachInvoice(server, farm);
  expect(s3.objects.size).toBe(1);
  await server.runWorker();
  const { answer } = await call(server, "createDocumentLink", { documentId: id }, farm.as);
  expect(answer.errors).toBeUndefined();
  const { data } = await server.graphql<{ createDocumentLink: { url: string } }>(
    `mutation ($id: ID!) { createDocumentLink(input: { documentId: $id }) { url } }`,
    { id },
    farm.as,
  );
  const download = await fetch(server.url + new URL(data?.createDocumentLink.url ?? "").pathname);
  expect(await download.text()).toBe(await pdfFile().text());

  await server.services.fileStorage.write(uuidv7(), Readable.from(["nobody's"]));
  expect(s3.objects.size).toBe(2);
  server.advanceTime(25 * 3_600_000);
  await server.runWorker();
  expect([...s3.objects.values()].map(({ content }) => content.toString())).toEqual([await pdfFile().text()]);
});

it("refuses a file while the bucket does not answer, and keeps no row of it", async () => {
  const other = await addFarm(server);
  s3.fault = "error 500";
  const rows = async () => (await server.dataSource.query<unknown[]>(`select 1 from document`)).length;
  const before = await rows();
  await expect(attachInvoice(server, other)).rejects.toThrow("INTERNAL");
  s3.fault = null;
  expect([await rows(), s3.objects.size]).toEqual([before, 1]);
});
