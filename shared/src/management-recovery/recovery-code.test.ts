import { describe, expect, it } from "vitest";

import { formatRecoveryCode, parseRecoveryLetterCode, recoveryCodeOf } from "./recovery-code.ts";

const bytes = (seed: number) => Uint8Array.from({ length: 32 }, (_, index) => (seed * 31 + index * 17) % 256);

describe("the code of a letter", () => {
  it("is read back from paper however it is typed", () => {
    for (let seed = 0; seed < 500; seed++) {
      const code = recoveryCodeOf(bytes(seed));
      const printed = formatRecoveryCode(code);
      expect(printed).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
      for (const typed of [
        code,
        printed,
        printed.toLowerCase(),
        ` ${printed} `,
        printed.replaceAll("0", "O").replaceAll("1", "l"),
        printed.replace("-", " "),
      ])
        expect(parseRecoveryLetterCode(typed)).toMatchObject({ allowed: true, value: code });
    }
  });

  it.each(["", "7K3M9", "7K3M9-QX2T", "7K3M9-QX2TBA", "7K3M9-QX2TU", "é23456789a"])("« %s » is no code, and no try", (typed) => {
    expect(parseRecoveryLetterCode(typed)).toMatchObject({ allowed: false, code: "RECOVERY_CODE_MALFORMED" });
  });
});
