import { Field, Float, ObjectType } from "type-graphql";
import { registerEnum } from "../../platform/graphql/register-enum.ts";

export type ServicePart = "PORTAL" | "MAILS" | "FILE_CHECKS" | "BACKGROUND_WORK";
export type ServiceState = "UP" | "SLOW" | "DOWN";

export const servicePartEnum = registerEnum<ServicePart>(
  "ServicePart",
  {
    PORTAL: "Pages and API.",
    MAILS: "Codes and notices by mail.",
    FILE_CHECKS: "The check of files that were sent.",
    BACKGROUND_WORK: "What is done without anybody waiting for it: exports, lists decided at once, reminders.",
  },
  "What the portal is made of, as its users meet it.",
);

export const serviceStateEnum = registerEnum<ServiceState>(
  "ServiceState",
  { UP: "Works as it should.", SLOW: "Works, later than it should.", DOWN: "Has not worked for too long." },
  "How a part of the portal does.",
);

@ObjectType({ description: "How one part of the portal does." })
export class ServicePartState {
  @Field(() => servicePartEnum, { description: "Which." })
  part!: ServicePart;
  @Field(() => serviceStateEnum, { description: "How it does." })
  state!: ServiceState;
  @Field(() => Float, { description: "For how long the oldest thing has waited, in seconds; 0 when nothing waits." })
  delaySeconds!: number;
}

@ObjectType({ description: "How the portal does, now." })
export class ServiceStatus {
  @Field(() => Date, { description: "When it was looked at." })
  checkedAt!: Date;
  @Field(() => [ServicePartState], { description: "Its parts." })
  parts!: readonly ServicePartState[];
}
