import type { TypedInvitationLine } from "./invitation.schema.ts";

const roles: Readonly<Record<string, string>> = {
  "": "MEMBER",
  membre: "MEMBER",
  rattache: "MEMBER",
  "utilisateur rattache": "MEMBER",
  member: "MEMBER",
  suppleant: "DEPUTY_MANAGER",
  "gestionnaire suppleant": "DEPUTY_MANAGER",
  deputy: "DEPUTY_MANAGER",
  "deputy manager": "DEPUTY_MANAGER",
};
const accesses: Readonly<Record<string, string>> = {
  "": "",
  aucun: "",
  none: "",
  consultation: "READ",
  lecture: "READ",
  reading: "READ",
  modification: "WRITE",
  ecriture: "WRITE",
  writing: "WRITE",
};

/**
 * The lines of a spreadsheet (pasted, or a CSV file): address, role, access to the space, last day, separated by semicolons, commas or
 * tabulations, in French or English words. A first line without an address is a heading. Words it does not know stay as typed: the server
 * says which line is wrong, none is left out silently.
 */
export function parseInvitationCsv(text: string, spaceCode: string | null): TypedInvitationLine[] {
  const rows = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => line.split(/[;,\t]/).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1")));
  const hasHeading = rows.length > 0 && !rows[0]?.[0]?.includes("@");
  return rows.slice(hasHeading ? 1 : 0).map(([email = "", role = "", access = "", endsOn = ""]) => {
    const asked = accesses[plain(access)] ?? access;
    return {
      email,
      role: roles[plain(role)] ?? role,
      spaces: asked === "" || spaceCode === null ? [] : [{ spaceCode, access: asked, endsOn }],
    };
  });
}

const plain = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
