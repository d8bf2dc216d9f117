import { pick, type Sight } from "./world.ts";

/** One step of a history, said by numbers: they choose among what there is when its turn comes. */
export interface Command {
  readonly actor: number;
  readonly verb: Verb;
  readonly what: number;
  readonly how: number;
}
export type Verb = string;

/** What each verb sends, from what there is and from the numbers of the command. */
export type Inputs = Record<string, (sight: Sight, command: Command, now: Date) => Record<string, unknown>>;

export const absentId = "019a0000-0000-7000-8000-000000000000";
export const idOf = (list: readonly { id: string }[], index: number) => ({ id: pick(list, index)?.id ?? absentId });
/** Everybody but the principal managers. */
export const others = (memberships: Sight["memberships"]) => memberships.filter(({ role: held }) => held !== "PRINCIPAL_MANAGER");
/** Open structures where nobody is left but the principal manager: what can be closed. */
export const emptied = ({ structures, memberships }: Sight) =>
  structures.filter(({ id, isOpen }) => isOpen && !others(memberships).some(({ structureId }) => structureId === id));
export const access = (how: number) => (how % 2 === 0 ? "READ" : "WRITE");
export const role = (how: number) => (how % 3 === 0 ? "DEPUTY_MANAGER" : "MEMBER");
export const askedSpace = (how: number) => ({ spaceCode: "TIC_REFUND", access: access(how) });
