import { describe, expect, it } from "vitest";

import { readBlock } from "./pasted-lines.ts";
import { campaign } from "./sample-request.ts";

const row = (index: number) => `GNR\tN-${index}\tÉnergies de l'Ouest\t02/05/2023\t100\tL`;
const rows = (count: number) => Array.from({ length: count }, (_, index) => row(index)).join("\n");

describe("a pasted block", () => {
  it("with more rows than are read at once is not cut in silence", () => {
    const { problems, rows: read } = readBlock(rows(5_001), campaign, "fr");
    expect(problems.join()).toMatch(/^Ce tableau a plus de 5\s?000 lignes/);
    expect(read).toEqual([]);
  });

  it("that the request cannot hold beside what it has says so before anything is saved", () => {
    expect(readBlock(rows(2), campaign, "fr", 4_998).problems).toEqual([]);
    expect(readBlock(rows(2), campaign, "fr", 4_999).problems.join()).toMatch(/^Une demande compte 5\s?000 factures au plus/);
  });
});
