import type { DraftRequest } from "./use-draft.ts";

/** The header of a draft under the names of its input: what is saved apart from the lines, under its own version. */
export interface HeaderFields {
  readonly beneficiaryCategoryCode: string | null;
  readonly pacage: string | null;
  readonly bankAccountId: string | null;
  readonly swornAccuracy: boolean;
  readonly swornNotInDifficulty: boolean;
  readonly advanceCents: number | null;
}

export type HeaderField = keyof HeaderFields;

/** The header as the server has it. */
export interface Header {
  readonly version: number;
  readonly fields: HeaderFields;
}

type WithHeader = Pick<
  DraftRequest,
  "headerVersion" | "pacage" | "swornAccuracy" | "swornNotInDifficulty" | "advanceCents" | "beneficiaryCategory" | "bankAccount"
>;

export function headerOf(request: WithHeader): Header {
  const { headerVersion, pacage, swornAccuracy, swornNotInDifficulty, advanceCents, beneficiaryCategory, bankAccount } = request;
  return {
    version: headerVersion,
    fields: {
      beneficiaryCategoryCode: beneficiaryCategory?.code ?? null,
      pacage,
      bankAccountId: bankAccount?.id ?? null,
      swornAccuracy,
      swornNotInDifficulty,
      advanceCents,
    },
  };
}

/** Some fields of the header: those of one step. */
export type HeaderChanges = Partial<HeaderFields>;

/** Those of the fields that differ from what is known. */
export function differing(fields: HeaderChanges, known: HeaderChanges): HeaderChanges {
  return Object.fromEntries(Object.entries(fields).filter(([name, value]) => value !== known[name as HeaderField]));
}

/** What two people changed, each in their own way, since both read it: the names of the fields. */
export function clashesOf(mine: HeaderChanges, read: HeaderFields, theirs: HeaderFields): HeaderField[] {
  const names = Object.keys(mine) as HeaderField[];
  return names.filter((name) => theirs[name] !== read[name] && theirs[name] !== mine[name]);
}
