import type { LinkProps } from "@tanstack/react-router";

import type { HomeMessages } from "./messages.fr.ts";

export type TaskId = keyof HomeMessages["tasks"];

/** What can be done here, and where. Signed-in places ask to sign in first, then lead to the page. */
export const taskPlaces: Readonly<Record<TaskId, LinkProps>> = {
  createAccount: { to: "/creer-un-compte" },
  activate: { to: "/activation" },
  signIn: { to: "/connexion" },
  forgotPassword: { to: "/mot-de-passe-oublie" },
  fileRequest: { to: "/demandes-tic/nouvelle" },
  followRequests: { to: "/demandes-tic" },
  estimate: { to: "/", hash: "simulateur" },
  structures: { to: "/organisation" },
  bankAccount: { to: "/organisation/coordonnees-bancaires/nouvelle" },
  memberships: { to: "/mes-rattachements" },
  approvals: { to: "/approbations" },
  account: { to: "/mon-compte" },
  tokens: { to: "/mon-compte/jetons" },
};

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Words that say nothing of what is wanted. */
const fillers = new Set(
  plain("je veux voudrais souhaite mon ma mes me un une le la les l de des d du à au pour comment i want to my a an the of").split(" "),
);

/** The tasks whose label or keywords hold the beginning of every meaningful word typed, accents aside; most matching label first. */
export function findTasks(tasks: HomeMessages["tasks"], typed: string): TaskId[] {
  const wanted = plain(typed)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && !fillers.has(word));
  const ids = Object.keys(tasks) as TaskId[];
  if (wanted.length === 0) return ids;
  const starts = (text: string, word: string) =>
    plain(text)
      .split(/[^a-z0-9]+/)
      .some((candidate) => candidate.startsWith(word));
  const rank = (id: TaskId) => wanted.filter((word) => starts(tasks[id].label, word)).length;
  return ids
    .filter((id) => wanted.every((word) => starts(`${tasks[id].label} ${tasks[id].words}`, word)))
    .toSorted((a, b) => rank(b) - rank(a));
}
