import * as z from "zod/mini";

import { emailField } from "../kernel/fields.ts";
import { linkTokenField } from "../users/link-token.ts";
import { sameText } from "../users/same-text.ts";

/** The new login address, typed twice. */
export const newLoginAddressSchema = z
  .object({ loginEmail: emailField(), loginEmailConfirmation: emailField() })
  .check(sameText("loginEmail", "loginEmailConfirmation", "EMAILS_DIFFER"));
export type NewLoginAddress = z.infer<typeof newLoginAddressSchema>;

/** What a link received by mail carries. */
export const addressLinkSchema = z.object({ token: linkTokenField() });
export type AddressLink = z.infer<typeof addressLinkSchema>;
