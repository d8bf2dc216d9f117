import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { ConnectionArgs, type Connection } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { addTariff } from "./add-tariff.usecase.ts";
import { findCampaignChanges } from "./campaign-change.queries.ts";
import { CampaignChangeConnection, type CampaignChange } from "./campaign-change.type.ts";
import * as inputs from "./campaign.inputs.ts";
import type { Campaign } from "./campaign.type.ts";
import { campaignAsSeen, campaignLoader } from "./campaign.view.ts";
import { correctTariff } from "./correct-tariff.usecase.ts";
import { createCampaign } from "./create-campaign.usecase.ts";
import { removeTariff } from "./remove-tariff.usecase.ts";
import { updateCampaign } from "./update-campaign.usecase.ts";

/** What administrators do with campaigns and rates. */
@Resolver()
export class CampaignStaffResolver {
  @Query(() => CampaignChangeConnection, {
    description: "Administrators: who changed what in a campaign and why, the newest first; FORBIDDEN to everybody else.",
  })
  campaignChanges(
    @Ctx() ctx: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("campaignId", () => ID, { description: "The campaign." }) campaignId: string,
  ): Promise<Connection<CampaignChange>> {
    return findCampaignChanges(ctx, campaignId, args);
  }

  @Mutation(() => inputs.CreateCampaignPayload, { description: "Administrators: adds a campaign, with a fresh second factor." })
  async createCampaign(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => inputs.CreateCampaignInputType, { description: "The campaign." }) input: inputs.CreateCampaignInputType,
  ): Promise<Payload> {
    return withCampaign(ctx, await runUseCase(ctx, createCampaign, input));
  }

  @Mutation(() => inputs.UpdateCampaignPayload, { description: "Administrators: changes a campaign, with a fresh second factor." })
  async updateCampaign(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => inputs.UpdateCampaignInputType, { description: "The campaign." }) input: inputs.UpdateCampaignInputType,
  ): Promise<Payload> {
    return withCampaign(ctx, await runUseCase(ctx, updateCampaign, input));
  }

  @Mutation(() => inputs.AddTariffPayload, { description: "Administrators: adds a dated rate, with a fresh second factor." })
  async addTariff(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => inputs.AddTariffInputType, { description: "The rate." }) input: inputs.AddTariffInputType,
  ): Promise<Payload> {
    return withCampaign(ctx, await runUseCase(ctx, addTariff, input));
  }

  @Mutation(() => inputs.CorrectTariffPayload, {
    description: "Administrators: puts a rate in the place of another, with a fresh second factor. Requests already sent keep theirs.",
  })
  async correctTariff(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => inputs.CorrectTariffInputType, { description: "The rate." }) input: inputs.CorrectTariffInputType,
  ): Promise<Payload> {
    return withCampaign(ctx, await runUseCase(ctx, correctTariff, input));
  }

  @Mutation(() => inputs.RemoveTariffPayload, { description: "Administrators: takes a rate out, with a fresh second factor." })
  async removeTariff(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => inputs.RemoveTariffInputType, { description: "The rate." }) input: inputs.RemoveTariffInputType,
  ): Promise<Payload> {
    return withCampaign(ctx, await runUseCase(ctx, removeTariff, input));
  }
}

/** The campaign a use case answered with, read again; only problems when it was refused. */
async function withCampaign(
  ctx: RequestContext,
  { campaignId, problems }: Payload & { campaignId?: string },
): Promise<Payload & { campaign: Campaign | null }> {
  const row = campaignId ? await campaignLoader(ctx).load(campaignId) : null;
  return { campaign: row ? campaignAsSeen(ctx, row) : null, problems };
}
