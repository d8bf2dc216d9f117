import { describe, expect, it } from "vitest";

import { parseInvitationCsv } from "./invitation-csv.ts";

const space = (access: string, endsOn = "") => [{ spaceCode: "TIC_REFUND", access, endsOn }];

describe("people to invite, from a spreadsheet", () => {
  it("are read with or without a heading, whatever the separator, in French or English words", () => {
    const lines = [
      { email: "lea@cabinet.example", role: "MEMBER", spaces: space("WRITE", "31/12/2027") },
      { email: "tom@cabinet.example", role: "DEPUTY_MANAGER", spaces: space("READ") },
      { email: "zoe@cabinet.example", role: "MEMBER", spaces: [] },
    ];
    const french =
      "Adresse;Rôle;Accès;Fin\nlea@cabinet.example;membre;Modification;31/12/2027\ntom@cabinet.example;Suppléant;consultation\n\nzoe@cabinet.example";
    expect(parseInvitationCsv(french, "TIC_REFUND")).toEqual(lines);
    const english = `\uFEFF"lea@cabinet.example"\tmember\twriting\t31/12/2027\r\ntom@cabinet.example\tdeputy\treading\r\nzoe@cabinet.example\t\tnone\r\n`;
    expect(parseInvitationCsv(english, "TIC_REFUND")).toEqual(lines);
  });

  it("keep what is not understood, for the server to say which line is wrong", () => {
    expect(parseInvitationCsv("a@b.example;chef;tout", "TIC_REFUND")).toEqual([
      { email: "a@b.example", role: "chef", spaces: space("tout") },
    ]);
    expect(parseInvitationCsv("a@b.example;membre\nsans arobase", "TIC_REFUND").map(({ email }) => email)).toEqual([
      "a@b.example",
      "sans arobase",
    ]);
  });

  it("ask for no space where none is open", () => {
    expect(parseInvitationCsv("a@b.example;membre;consultation", null)).toEqual([{ email: "a@b.example", role: "MEMBER", spaces: [] }]);
    expect(parseInvitationCsv(" \n", "TIC_REFUND")).toEqual([]);
  });
});
