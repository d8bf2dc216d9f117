import { revokeTrustedDeviceSchema, type RevokeTrustedDevice } from "@portail-tic/shared/devices/revoke-trusted-device.schema";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { sessionOf } from "../users/index.ts";
import { forgetDevice, lockTrustedDevice } from "./device.queries.ts";

/** Trusts a browser no more; one that is not in use here is also forgotten. No fresh factor: stopping must be easy. */
export const revokeTrustedDevice = defineUseCase({
  name: "revokeTrustedDevice",
  access: "signedIn",
  tokens: "never",
  input: revokeTrustedDeviceSchema,
  async run(uc, { id }: RevokeTrustedDevice): Promise<{ revokedId: string }> {
    const device = (await lockTrustedDevice(uc.manager, sessionOf(uc), { id, now: uc.now })) ?? notFound();
    uc.audit({ subjectKind: "TrustedDevice", subjectId: id });
    if (device.isCurrent) await uc.manager.query(`update user_device set trusted_at = null, trusted_until = null where id = $1`, [id]);
    else await forgetDevice(uc.manager, id);
    return { revokedId: id };
  },
});
