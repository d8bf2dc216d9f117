import { Field, ObjectType } from "type-graphql";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import type { StaffRole } from "../../platform/sessions/viewer.ts";

export const staffRoleEnum = registerEnum<StaffRole>(
  "StaffRole",
  {
    INSTRUCTOR: "Processes the refund requests of one office.",
    SUPPORT_AGENT: "Helps users.",
    ADMINISTRATOR: "Keeps the reference data.",
  },
  "Powers of the State's agents.",
);

@ObjectType("StaffGrant", { description: "A staff role of the viewer, and the office it is for." })
export class StaffGrantType {
  @Field(() => staffRoleEnum, { description: "The role." })
  role!: StaffRole;
  officeId!: string | null;
}
