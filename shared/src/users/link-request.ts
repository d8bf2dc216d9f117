import * as z from "zod/mini";

import { humanCheckField } from "../human-check/human-check-field.ts";
import { parseEmail } from "../kernel/email.ts";
import { optionalFieldOf } from "../kernel/fields.ts";
import { allow, at, deny } from "../kernel/verdict.ts";
import { judgedBy } from "../problems/problems-from-zod.ts";
import { linkTokenField } from "./link-token.ts";

/** Asking for another link: from the page of an old one, or with the login address. */
export const linkRequestSchema = () =>
  z
    .object({ loginEmail: optionalFieldOf(parseEmail), token: z.nullish(linkTokenField()), humanCheck: humanCheckField() })
    .check(
      judgedBy((input: { loginEmail: string | null; token?: string | null | undefined }) =>
        input.loginEmail === null && !input.token ? at("loginEmail", deny("REQUIRED")) : allow(),
      ),
    );
