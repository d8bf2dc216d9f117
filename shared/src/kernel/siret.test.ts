import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { luhnSum } from "./siren.ts";
import { formatSiret, parseSiret, sirenOfSiret } from "./siret.ts";

const valid = ["35600000000048", "35600000009075", "73282932000074", "13002526500013", "51994679200016", "99999912100018"];

/** Completes digits with the Luhn key that makes them valid. */
const withKey = (digits: string) => digits + ((10 - (luhnSum(`${digits}0`) % 10)) % 10);
const anySiret = fc
  .tuple(fc.stringMatching(/^[1-9]\d{7}$/), fc.stringMatching(/^\d{4}$/))
  .map(([siren, nic]) => withKey(withKey(siren) + nic));

describe("a SIRET", () => {
  it.each(valid)("%s is accepted", (siret) => {
    expect(parseSiret(siret)).toEqual({ allowed: true, value: siret });
  });

  it.each(["732 829 320 00074", "732.829.320.00074", " 73282932000074\n", "732\u00a0829\u202f320\u00a000074", "732-829-320-00074"])(
    "is read with its separators: %j",
    (text) => {
      expect(parseSiret(text)).toEqual({ allowed: true, value: "73282932000074" });
    },
  );

  it.each(["", "7328293200007", "732829320000744", "7328293200007A", "O3282932000074", "٧٣٢٨٢٩٣٢٠٠٠٠٧٤", "732829320"])(
    "says that %j does not have 14 digits",
    (text) => {
      expect(parseSiret(text)).toEqual({ allowed: false, code: "SIRET_LENGTH" });
    },
  );

  it.each([
    ["12345678900014", "both keys are wrong"],
    ["11122233344455", "the key of the whole passes, the key of its SIREN fails"],
    ["73282932000075", "the last digit is wrong"],
    ["73282932000704", "two digits are swapped"],
    ["35600000000049", "La Poste, but the sum is not a multiple of 5"],
  ])("says that %s has a mistake: %s", (text) => {
    expect(parseSiret(text)).toEqual({ allowed: false, code: "SIRET_CHECKSUM" });
  });

  it("is refused whichever single digit is mistyped", () => {
    fc.assert(
      fc.property(anySiret, fc.nat(13), fc.integer({ min: 1, max: 9 }), (siret, position, shift) => {
        fc.pre(sirenOfSiret(siret) !== "356000000");
        const digit = (Number(siret[position]) + shift) % 10;
        const mistyped = siret.slice(0, position) + digit + siret.slice(position + 1);
        expect(parseSiret(siret).allowed).toBe(true);
        expect(parseSiret(mistyped).allowed).toBe(false);
      }),
    );
  });

  it("keeps its value when it is formatted and read again", () => {
    expect(formatSiret("73282932000074")).toBe("732 829 320 00074");
    fc.assert(
      fc.property(anySiret, (siret) => {
        expect(parseSiret(formatSiret(siret))).toEqual({ allowed: true, value: siret });
      }),
    );
  });
});
