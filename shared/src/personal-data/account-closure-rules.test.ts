import { expect, it } from "vitest";
import { deny } from "../kernel/verdict.ts";
import { allowedMyDataActions, canDeactivateAccount, canRequestDeletion, type AccountFacts } from "./account-closure-rules.ts";

const facts: AccountFacts = {
  isStaff: false,
  managedStructures: 0,
  isDeletionPending: false,
  isExportInProgress: false,
  isExportReady: false,
};

it("lets somebody who manages nothing alone leave, and asks an export whenever none is being made", () => {
  expect(allowedMyDataActions(facts)).toEqual(["REQUEST_EXPORT", "DEACTIVATE", "REQUEST_DELETION"]);
  expect(allowedMyDataActions({ ...facts, isExportInProgress: true })).toEqual(["DEACTIVATE", "REQUEST_DELETION"]);
  expect(allowedMyDataActions({ ...facts, isExportReady: true })).toContain("DOWNLOAD_EXPORT");
});

it("keeps the principal manager of an active structure until it is handed over or closed", () => {
  expect(canRequestDeletion({ ...facts, managedStructures: 1 })).toEqual(deny("STILL_MANAGER"));
  expect(canDeactivateAccount({ ...facts, managedStructures: 2 })).toEqual(deny("STILL_MANAGER"));
});

it("leaves the accounts of officers to their administrator", () => {
  expect(canRequestDeletion({ ...facts, isStaff: true })).toEqual(deny("STAFF_ACCOUNT"));
  expect(canDeactivateAccount({ ...facts, isStaff: true })).toEqual(deny("STAFF_ACCOUNT"));
});

it("is asked once, and taken back once", () => {
  expect(canRequestDeletion({ ...facts, isDeletionPending: true })).toEqual(deny("DELETION_ALREADY_ASKED"));
  expect(allowedMyDataActions({ ...facts, isDeletionPending: true })).toEqual(["REQUEST_EXPORT", "DEACTIVATE", "CANCEL_DELETION"]);
});
