import { expect, it } from "vitest";
import { addedBy, mayDo, rightHolders, structureWorks, structureWorkWords } from "./who-may-do-what.ts";

const heads = {
  PRINCIPAL_MANAGER: "principal manager",
  DEPUTY_MANAGER: "deputy manager",
  MEMBER: "member",
  READ: "subscription, consultation",
  WRITE: "subscription, modification",
};

/** The table as a page of the documentation. */
function page(): string {
  const rows = structureWorks.map(
    (work) => `| ${structureWorkWords.en[work]} | ${rightHolders.map((holder) => (mayDo(holder, work) ? "yes" : "–")).join(" | ")} |`,
  );
  return `# Who may do what on a structure

Written from \`shared/src/access/capability-table.ts\` by a test: run \`vitest run -u\` in \`shared\` after changing the table. The portal shows the
same table to everybody, under « Qui peut faire quoi ».

A role comes with the attachment: exactly one principal manager, at most two deputies, any number of members. A subscription to the refund space
comes on top of any role, under the ceiling the space was opened with, and gives nothing to somebody who is not attached.

| may | ${rightHolders.map((holder) => heads[holder]).join(" | ")} |
|---|${rightHolders.map(() => "---").join("|")}|
${rows.join("\n")}

Not in the table, because they belong to the person: leaving (not the principal manager, who hands the role over first), giving up the role of
deputy, answering an offer to become principal manager. Only the principal manager detaches a deputy; nobody detaches the principal manager.
`;
}

it("is the page of the documentation, word for word", async () => {
  await expect(page()).toMatchFileSnapshot("../../../docs/who-may-do-what.md");
});

it("gives a deputy everything of a member, and the principal manager everything of a deputy", () => {
  for (const work of structureWorks) {
    if (mayDo("MEMBER", work)) expect(mayDo("DEPUTY_MANAGER", work)).toBe(true);
    if (mayDo("DEPUTY_MANAGER", work)) expect(mayDo("PRINCIPAL_MANAGER", work)).toBe(true);
    if (mayDo("READ", work)) expect(mayDo("WRITE", work)).toBe(true);
  }
});

it("tells each work of a role once, with the lowest role that opens it", () => {
  const told = (["MEMBER", "DEPUTY_MANAGER", "PRINCIPAL_MANAGER"] as const).flatMap((role) => addedBy(role));
  expect(new Set(told).size).toBe(told.length);
  expect(told.toSorted()).toEqual(structureWorks.filter((work) => mayDo("PRINCIPAL_MANAGER", work)).toSorted());
});

it("says each work once, in both languages", () => {
  for (const words of Object.values(structureWorkWords)) expect(new Set(Object.values(words)).size).toBe(structureWorks.length);
});
