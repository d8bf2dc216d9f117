import * as z from "zod/mini";

import { spaceAccesses } from "../access/space-access.ts";
import { MAX_SPACES_ASKED } from "../approvals/approval-status.ts";
import { optionalCivilDateField, textField } from "../kernel/fields.ts";
import { allow, at, deny } from "../kernel/verdict.ts";
import { judgedBy } from "../problems/problems-from-zod.ts";

const askedSpace = z.object({
  spaceCode: textField(50),
  access: z.enum(spaceAccesses, { error: "ACCESS_REQUIRED" }),
  endsOn: optionalCivilDateField(),
});
export type AskedSpace = z.infer<typeof askedSpace>;

/** The spaces that go with an attachment, asked by who wants it or offered by a manager: each once, from the first day of the attachment. */
export const askedSpacesField = () =>
  z.nullish(
    z.array(askedSpace).check(
      z.maxLength(MAX_SPACES_ASKED),
      judgedBy((spaces: readonly AskedSpace[]) => {
        const twice = spaces.findIndex(({ spaceCode }, index) => spaces.findIndex((other) => other.spaceCode === spaceCode) < index);
        return twice < 0 ? allow() : at([String(twice), "spaceCode"], deny("INVALID_VALUE"));
      }),
    ),
  );
