import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { suggestEmail } from "./suggest-email.ts";

describe("an address whose domain looks mistyped", () => {
  it.each([
    ["gmial.com", "gmail.com"],
    ["gmal.com", "gmail.com"],
    ["gamil.com", "gmail.com"],
    ["gmaill.com", "gmail.com"],
    ["gmail.co", "gmail.com"],
    ["gmail.con", "gmail.com"],
    ["gmail.cmo", "gmail.com"],
    ["gmail.fr", "gmail.com"],
    ["gmial.con", "gmail.com"],
    ["gmail", "gmail.com"],
    ["gmailcom", "gmail.com"],
    ["gmail,com", "gmail.com"],
    ["gmail..com", "gmail.com"],
    ["gmail.com.", "gmail.com"],
    ["orange.f", "orange.fr"],
    ["orange.ft", "orange.fr"],
    ["orange.frr", "orange.fr"],
    ["orangefr", "orange.fr"],
    ["ornage.fr", "orange.fr"],
    ["wanado.fr", "wanadoo.fr"],
    ["wanadoo.f", "wanadoo.fr"],
    ["wandaoo.fr", "wanadoo.fr"],
    ["hotmial.com", "hotmail.com"],
    ["hotmail.c", "hotmail.com"],
    ["hotmail.f", "hotmail.fr"],
    ["hotmil.fr", "hotmail.fr"],
    ["outlok.com", "outlook.com"],
    ["outllok.fr", "outlook.fr"],
    ["lapost.net", "laposte.net"],
    ["laposte.ner", "laposte.net"],
    ["free.f", "free.fr"],
    ["freefr", "free.fr"],
    ["sfr.f", "sfr.fr"],
    ["sfr.fre", "sfr.fr"],
    ["yaho.fr", "yahoo.fr"],
    ["yahooo.com", "yahoo.com"],
    ["icloud.cm", "icloud.com"],
    ["protonmial.com", "protonmail.com"],
  ])("%s → %s", (typed, meant) => {
    expect(suggestEmail(`Jean.Dupont@${typed}`)).toBe(`Jean.Dupont@${meant}`);
  });

  it.each([
    "gmail.com",
    "GMAIL.com",
    "orange.fr",
    "orange.com",
    "laposte.fr",
    "hotmail.be",
    "yahoo.de",
    "mail.com",
    "ymail.com",
    "email.com",
    "grange.fr",
    "tree.fr",
    "sfp.fr",
    "ferme-du-lac.fr",
    "ferme.gmail.com",
    "ouest-gestion.example",
    "",
  ])("%s is left alone", (domain) => {
    expect(suggestEmail(`jean@${domain}`)).toBeNull();
  });

  it("is not looked for where there is no address yet", () => {
    for (const typed of ["", "jean", "@gmail.con", "jean@"]) expect(suggestEmail(typed)).toBeNull();
  });
});

const right = ["gmail.com", "orange.fr", "wanadoo.fr", "hotmail.fr", "outlook.com", "laposte.net", "free.fr", "sfr.fr", "yahoo.fr"];

it("a suggestion is right: none is made of it again", () => {
  fc.assert(
    fc.property(fc.constantFrom(...right), fc.nat(20), fc.constantFrom("a", "e", ".", "-", ""), (domain, place, letter) => {
      const suggestion = suggestEmail(`jean@${domain.slice(0, place)}${letter}${domain.slice(place + 1)}`);
      if (suggestion !== null) expect(suggestEmail(suggestion)).toBeNull();
    }),
  );
});

it("a letter forgotten, doubled or swapped after the first in a name of five letters or more is always found", () => {
  for (const domain of right.filter((one) => one.indexOf(".") >= 5)) {
    for (let place = 1; place < domain.indexOf(".") - 1; place++) {
      const [before, at, next, after] = [domain.slice(0, place), domain[place] ?? "", domain[place + 1] ?? "", domain.slice(place + 2)];
      for (const typed of [before + next + after, before + at + at + next + after, before + next + at + after]) {
        if (typed !== domain) expect([typed, suggestEmail(`jean@${typed}`)]).toEqual([typed, `jean@${domain}`]);
      }
    }
  }
});
