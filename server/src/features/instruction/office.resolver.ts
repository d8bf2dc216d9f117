import { Arg, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { CentsScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { findOffices, Office } from "../staff/index.ts";
import { UpdateOfficeInputType } from "./instruction.inputs.ts";
import { UpdateOfficePayload } from "./instruction.payloads.ts";
import { updateOffice } from "./update-office.usecase.ts";

@ObjectType({ description: "How an office works." })
class OfficeSettings {
  @Field(() => [String], { description: "Codes of the départements whose requests it processes." })
  departements!: string[];
  @Field(() => CentsScalar, { description: "Amount asked above which a decision needs two officers, in cents." })
  secondEyesAboveCents!: number;
  @Field(() => Int, { description: "Give it back with a change." })
  version!: number;
}

const settingsLoader = defineLoader<string, OfficeSettings>(async (ctx, ids) => {
  const rows = await ctx.db.query<OfficeSettings & { id: string }>(
    `select o.id, o.second_eyes_above_cents as "secondEyesAboveCents", o.version,
       array(select d.departement from office_departement d where d.office_id = o.id order by d.departement) as departements
     from office o where o.id = any ($1::uuid[])`,
    [ids],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
});

@Resolver(() => Office)
export class OfficeResolver {
  @Query(() => [Office], { description: "Every office, by name." })
  offices(@Ctx() ctx: RequestContext): Promise<Office[]> {
    return findOffices(ctx.db);
  }

  @FieldResolver(() => OfficeSettings, { nullable: true, description: "For staff: how it works; null for everybody else." })
  settings(@Root() { id }: Office, @Ctx() ctx: RequestContext): Promise<OfficeSettings | null> | null {
    return ctx.viewer.kind === "session" && ctx.viewer.staffRoles.length > 0 ? settingsLoader(ctx).load(id) : null;
  }

  @Mutation(() => UpdateOfficePayload, {
    description: "Administrator: which départements an office serves, and when it takes two officers.",
  })
  updateOffice(
    @Arg("input", () => UpdateOfficeInputType, { description: "The office." }) input: UpdateOfficeInputType,
    @Ctx() ctx: RequestContext,
  ): Promise<Payload> {
    return runUseCase(ctx, updateOffice, input);
  }
}
