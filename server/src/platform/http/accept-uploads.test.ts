import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { plantSession, plantUser } from "../../testing/planted/plant-user.ts";
import { plantedFeature } from "../../testing/planted/planted-feature.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { policy } from "../config/policy.ts";

const keepFile = "mutation ($input: FileInput!) { keepFile(input: $input) { text } }";

describe("an upload", () => {
  let server: TestServer;
  let cookie: string;
  const temporary = mkdtempSync(path.join(os.tmpdir(), "portail-uploads-"));
  beforeAll(async () => {
    server = await testServer({ features: [plantedFeature] });
    cookie = await plantSession(server, await plantUser(server));
    vi.stubEnv("TMPDIR", temporary); // graphql-upload keeps a file being received there
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await server.stop();
    rmSync(temporary, { recursive: true, force: true });
  });

  const file = (bytes: number) => new File([new Uint8Array(bytes)], "facture.pdf", { type: "application/pdf" });
  const leftovers = () => readdirSync(temporary);

  function form(map: Record<string, string[]>, files: File[]): FormData {
    const body = new FormData();
    body.append("operations", JSON.stringify({ query: keepFile, variables: { input: { file: null } } }));
    body.append("map", JSON.stringify(map));
    files.forEach((part, index) => body.append(String(index), part));
    return body;
  }
  const send = async (body: FormData, headers: Record<string, string>) => {
    const response = await fetch(`${server.url}/graphql`, { method: "POST", body, headers });
    return { status: response.status, answer: (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] } };
  };
  const preflight = { "apollo-require-preflight": "1" };
  const onePlace = { 0: ["variables.input.file"] };

  it("reaches the use case and leaves no temporary file", async () => {
    const answer = await server.graphql(keepFile, { input: { file: file(123_456) } }, { cookie });
    expect(answer.data).toEqual({ keepFile: { text: "123456" } });
    await vi.waitFor(() => expect(leftovers()).toEqual([]));
  });

  it("of nobody is refused before a byte is kept", async () => {
    const { status, answer } = await send(form(onePlace, [file(2_000_000)]), preflight);
    expect([status, answer.errors?.[0]?.extensions.code]).toEqual([401, "UNAUTHENTICATED"]);
    expect(leftovers()).toEqual([]);
  });

  it("without the header a foreign page cannot send is refused", async () => {
    const { status, answer } = await send(form(onePlace, [file(10)]), { cookie });
    expect([status, answer.errors?.[0]?.extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
    expect(leftovers()).toEqual([]);
  });

  it(figure("uploads.overheadBytes", "announced longer than five files is refused by its length alone"), async () => {
    const padding = "x".repeat(policy.graphql.maxBodyBytes - 1_000); // the operation itself may be as long as without files
    const five = { file: file(policy.uploads.maxFileBytes), more: Array.from({ length: 4 }, () => file(policy.uploads.maxFileBytes)) };
    const document = `${keepFile} # ${padding}`;
    const whole = await server.graphql<{ keepFile: { text: string } }>(document, { input: five }, { cookie });
    expect(whole.data?.keepFile.text).toBe(String(policy.uploads.maxFiles * policy.uploads.maxFileBytes));
    const tooMuch = policy.uploads.maxFiles * policy.uploads.maxFileBytes + policy.uploads.overheadBytes;
    const attempt = send(form(onePlace, [file(tooMuch)]), { ...preflight, cookie }).then(
      (result) => result.status,
      () => 413, // the server hung up while we were still sending
    );
    expect(await attempt).toBe(413);
    await vi.waitFor(() => expect(leftovers()).toEqual([]));
    tried("uploads.overheadBytes", 2, 1);
  });

  it("without an announced length is refused", async () => {
    const stream = new ReadableStream({ pull: (controller) => (controller.enqueue(new Uint8Array(10)), controller.close()) });
    const headers = { ...preflight, cookie, "content-type": "multipart/form-data; boundary=x" };
    const response = await fetch(`${server.url}/graphql`, { method: "POST", body: stream, headers, duplex: "half" });
    expect(response.status).toBe(411);
  });

  it(figure("uploads.maxFiles", "of one file too many is refused"), async () => {
    const files = (count: number) => ({ file: file(10), more: Array.from({ length: count - 1 }, () => file(10)) });
    const ask = (count: number) => server.graphql<{ keepFile: { text: string } }>(keepFile, { input: files(count) }, { cookie });
    const answers = [await ask(policy.uploads.maxFiles), await ask(policy.uploads.maxFiles + 1)];
    expect(answers.map(({ status }) => status)).toEqual([200, 413]);
    expect(tried("uploads.maxFiles", 2, answers.filter(({ data }) => data?.keepFile.text === "50").length)).toBe(1);
    await vi.waitFor(() => expect(leftovers()).toEqual([]));
  });

  it("of one file mapped to many places is refused, and its temporary file is not kept", async () => {
    const places = Array.from({ length: 2_000 }, (_, index) => `variables.f.${index}`);
    const { status } = await send(form({ 0: places }, [file(3_000_000)]), { ...preflight, cookie });
    expect(status).toBe(400);
    await vi.waitFor(() => expect(leftovers()).toEqual([]));
  });

  it(figure("uploads.maxFileBytes", "of a file over 10 MB fails while it streams, and its temporary file is not kept"), async () => {
    const largest = await server.graphql(keepFile, { input: { file: file(policy.uploads.maxFileBytes) } }, { cookie });
    expect(largest.data).toEqual({ keepFile: { text: String(policy.uploads.maxFileBytes) } });
    const answer = await server.graphql(keepFile, { input: { file: file(policy.uploads.maxFileBytes + 1) } }, { cookie });
    expect(answer.data).toBeNull();
    tried("uploads.maxFileBytes", 2, 1);
    await vi.waitFor(() => expect(leftovers()).toEqual([]));
  });

  it.each(["--x\r\nnonsense", ""])("that is malformed is refused: %j", async (body) => {
    const headers = { ...preflight, cookie, "content-type": "multipart/form-data; boundary=x" };
    const response = await fetch(`${server.url}/graphql`, { method: "POST", body, headers });
    expect(response.status).toBe(400);
  });
});
