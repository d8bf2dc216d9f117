import { newLoginAddressSchema, type NewLoginAddress } from "@portail-tic/shared/login-address/login-address.schema";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { openChange } from "./open-change.ts";

/** Asks both mailboxes to confirm a new login address; nothing changes until they have. */
export const requestLoginAddressChange = defineUseCase({
  name: "requestLoginAddressChange",
  access: "signedIn",
  stepUp: true,
  tokens: "never",
  input: newLoginAddressSchema,
  run: async (uc, { loginEmail }: NewLoginAddress) => ({ loginAddress: await openChange(uc, loginEmail, "BOTH_MAILBOXES") }),
});
