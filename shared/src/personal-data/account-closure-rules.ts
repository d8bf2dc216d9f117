import { allow, deny, firstDenial, type Verdict } from "../kernel/verdict.ts";

/** What the rules of « Mes données » need to know of an account. */
export interface AccountFacts {
  /** Officers and administrators: their account is closed by an administrator, with their office. */
  readonly isStaff: boolean;
  /** Active structures that have nobody else as principal manager. */
  readonly managedStructures: number;
  /** A deletion was asked and is not done yet. */
  readonly isDeletionPending: boolean;
  /** An export is asked or being prepared. */
  readonly isExportInProgress: boolean;
  readonly isExportReady: boolean;
}

const staffStays = (facts: AccountFacts): Verdict => (facts.isStaff ? deny("STAFF_ACCOUNT") : allow());
/** Never a structure without a manager: hand it over, or deactivate it, before leaving. */
const managesNothing = (facts: AccountFacts): Verdict => (facts.managedStructures > 0 ? deny("STILL_MANAGER") : allow());

export function canRequestExport(facts: AccountFacts): Verdict {
  return facts.isExportInProgress ? deny("EXPORT_IN_PROGRESS") : allow();
}

export function canDownloadExport(facts: AccountFacts): Verdict {
  return facts.isExportReady ? allow() : deny("EXPORT_NOT_READY");
}

export function canDeactivateAccount(facts: AccountFacts): Verdict {
  return firstDenial(staffStays(facts), managesNothing(facts));
}

export function canRequestDeletion(facts: AccountFacts): Verdict {
  return firstDenial(facts.isDeletionPending ? deny("DELETION_ALREADY_ASKED") : allow(), staffStays(facts), managesNothing(facts));
}

export function canCancelDeletion(facts: AccountFacts): Verdict {
  return facts.isDeletionPending ? allow() : deny("NO_DELETION_ASKED");
}

const actionRules = {
  REQUEST_EXPORT: canRequestExport,
  DOWNLOAD_EXPORT: canDownloadExport,
  DEACTIVATE: canDeactivateAccount,
  REQUEST_DELETION: canRequestDeletion,
  CANCEL_DELETION: canCancelDeletion,
} as const satisfies Record<string, (facts: AccountFacts) => Verdict>;

export type MyDataAction = keyof typeof actionRules;

/** What the person may do now, by the very rules the use cases enforce. */
export function allowedMyDataActions(facts: AccountFacts): MyDataAction[] {
  return (Object.keys(actionRules) as MyDataAction[]).filter((action) => actionRules[action](facts).allowed);
}
