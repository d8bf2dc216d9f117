import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-11-22T09:00:00Z") });
});
afterAll(() => server.stop());

const file = async (address = "/calendrier.ics") => {
  const answer = await fetch(`${server.url}${address}`);
  return { answer, text: await answer.text() };
};
/** Lines as a calendar reads them: folded ones joined again. */
const unfolded = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");

describe("the calendar of the dates that matter, without signing in", () => {
  it("holds each opening and deadline from this year on as a day without hour, with a reminder a month before", async () => {
    const { answer, text } = await file();
    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const lines = unfolded(text);
    const at = lines.indexOf("SUMMARY:Dernier jour : remboursement des livraisons de 2023");
    const from = lines.lastIndexOf("BEGIN:VEVENT", at);
    expect(lines.slice(from, lines.indexOf("END:VEVENT", at) + 1)).toEqual([
      "BEGIN:VEVENT",
      expect.stringMatching(/^UID:[0-9a-f-]{36}-deadline-GNR-FL-GPL-GN_HEATING-GN_MOTOR@localhost$/),
      "DTSTAMP:20261122T090000Z",
      "DTSTART;VALUE=DATE:20261231",
      "DTEND;VALUE=DATE:20270101",
      "SUMMARY:Dernier jour : remboursement des livraisons de 2023",
      expect.stringMatching(/^DESCRIPTION:Produits : Gazole non routier \(GNR\)\\, /),
      expect.stringMatching(/^URL:http:\/\/localhost:\d+\/dates$/),
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "TRIGGER:-P30D",
      "DESCRIPTION:Dernier jour : remboursement des livraisons de 2023",
      "END:VALARM",
      "END:VEVENT",
    ]);
    expect(lines).toContain("SUMMARY:Ouverture : remboursement des livraisons de 2026");
    expect(lines.some((line) => line.includes("livraisons de 2020"))).toBe(false);
  });

  it("is written as RFC 5545 wants: lines of 75 octets at most that end in CRLF, every part closed, identifiers once each", async () => {
    const { text } = await file();
    const raw = text.split("\r\n");
    expect(raw.at(-1)).toBe("");
    expect(raw.filter((line) => Buffer.byteLength(line) > 75 || line.includes("\n"))).toEqual([]);
    const lines = unfolded(text);
    const parts = (word: string) => lines.filter((line) => line === `${word}:VEVENT`).length;
    expect(parts("BEGIN")).toBe(parts("END"));
    const ids = lines.filter((line) => line.startsWith("UID:"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(parts("BEGIN"));
  });

  it("reads in English too", async () => {
    const { text } = await file("/calendrier.ics?langue=en");
    expect(unfolded(text)).toContain("SUMMARY:Last day: refund for the deliveries of 2023");
  });

  it("says the same as the query for programs", async () => {
    const { data } = await server.graphql<{ importantDates: { date: string; kind: string }[] }>(
      `{ importantDates { date kind verified } }`,
    );
    const dates = data?.importantDates ?? [];
    expect(dates.map(({ date }) => date)).toEqual(dates.map(({ date }) => date).toSorted());
    const { text } = await file();
    expect(unfolded(text).filter((line) => line === "BEGIN:VEVENT").length).toBe(dates.length);
  });
});
