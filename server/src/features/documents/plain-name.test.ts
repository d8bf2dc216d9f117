import { expect, it } from "vitest";
import { plainName } from "./plain-name.ts";

it("the name of a file that was sent loses its folders and what cannot be read, and is never empty", () => {
  expect(plainName("C:\\Factures\\mai.pdf")).toBe("mai.pdf");
  expect(plainName("../../etc/é\u0000té.xml")).toBe("été.xml");
  expect([plainName(""), plainName("  "), plainName("dossier/")]).toEqual(["document", "document", "document"]);
});
