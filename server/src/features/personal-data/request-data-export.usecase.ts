import { canRequestExport } from "@portail-tic/shared/personal-data/account-closure-rules";
import { noInput } from "@portail-tic/shared/users/no-input";
import { policy } from "../../platform/config/policy.ts";
import { newId } from "../../platform/database/new-id.ts";
import { enforce } from "../../platform/problems/problem-error.ts";
import { limitCalls } from "../../platform/rate-limits/limit-calls.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockCurrentUser } from "../users/index.ts";
import { findAccountFacts } from "./account-facts.ts";
import { DataExportEntity } from "./data-export.entity.ts";

const { asks, windowSeconds } = policy.dataExport;

/** Asks for everything the portal holds about the caller, in one file; a job prepares it and a mail tells when it is ready. */
export const requestDataExport = defineUseCase({
  name: "requestDataExport",
  access: "signedIn",
  stepUp: true,
  tokens: "never",
  input: noInput,
  async prepare(call) {
    await limitCalls(call, { key: `dataExport:${userIdOf(call.viewer)}`, points: asks, windowSeconds });
  },
  async run(uc) {
    const user = await lockCurrentUser(uc);
    enforce(canRequestExport(await findAccountFacts(uc.manager, user.id)));
    const id = newId(uc.now);
    await uc.manager.insert(DataExportEntity, { id, userId: user.id, status: "ASKED", askedAt: uc.now });
    uc.audit({ subjectKind: "DataExport", subjectId: id });
    return { dataExport: await uc.manager.findOneByOrFail(DataExportEntity, { id }) };
  },
});
