import { Field, ObjectType } from "type-graphql";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import type { StaffBarrier, StaffRole } from "../../platform/sessions/viewer.ts";

export const staffRoleEnum = registerEnum<StaffRole>(
  "StaffRole",
  {
    INSTRUCTOR: "Processes the refund requests of one office.",
    SUPPORT_AGENT: "Helps users.",
    ADMINISTRATOR: "Keeps the reference data.",
  },
  "Powers of the State's agents.",
);

export const staffBarrierEnum = registerEnum<StaffBarrier>(
  "StaffBarrier",
  {
    FACTOR_MISSING: "The account has neither an authenticator app nor a key: add one.",
    FACTOR_NOT_SHOWN: "This session was opened by a mail code: confirm with the app or the key, or sign in with it.",
  },
  "What stands between an agent and their powers.",
);

@ObjectType("StaffGrant", { description: "A staff role of the viewer, and the office it is for." })
export class StaffGrantType {
  @Field(() => staffRoleEnum, { description: "The role." })
  role!: StaffRole;
  officeId!: string | null;
}
