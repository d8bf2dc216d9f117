import type { RefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import { Args, ArgsType, Ctx, Field, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Connection, ConnectionArgs } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { CentsScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { Problem } from "../../platform/problems/problem.type.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { loadPerson, Person } from "../access/index.ts";
import { BankAccount, bankAccountLoader } from "../bank-accounts/index.ts";
import { Campaign, campaignAsSeen, campaignLoader } from "../campaigns/index.ts";
import { Document, documentLoader } from "../documents/index.ts";
import { Office, officeLoader } from "../staff/index.ts";
import { BeneficiaryCategory, beneficiaryCategoryLoader, loadStructure, Structure } from "../structures/index.ts";
import { loadIncompleteCount, loadLineProblems } from "./line-problems.ts";
import { refundActionEnum } from "./refund-enums.ts";
import { RefundEvent } from "./refund-event.type.ts";
import { loadAllowedActions } from "./refund-facts.ts";
import { loadLines, loadLinesSum, loadTotals } from "./refund-line.loaders.ts";
import { ProductTotal, RefundLine, RefundLineConnection } from "./refund-line.type.ts";
import { loadAttachments, loadCreator, loadEvents } from "./refund-request.loaders.ts";
import { RefundRequest } from "./refund-request.type.ts";
import { RefundLineFilter } from "./refund.inputs.ts";
import { loadComplementary, loadComplemented } from "./related-request.loaders.ts";
import { RelatedRequest } from "./related-request.type.ts";
import { loadSubmissionProblems, loadSubmissionWarnings } from "./submission-finding.loaders.ts";
import { SubmissionFinding } from "./submission-finding.type.ts";
import { loadSuggestedLines } from "./suggested-line.loaders.ts";
import { SuggestedLine } from "./suggested-line.type.ts";

@ArgsType()
class LinesArgs implements ConnectionArgs {
  @Field(() => Int, { nullable: true, defaultValue: 100, description: "How many at most, from 1 to 100." })
  first?: number | null;
  @Field(() => String, { nullable: true, description: "Cursor after which the page begins." })
  after?: string | null;
  @Field(() => RefundLineFilter, { nullable: true, description: "Narrows the lines." })
  filter?: RefundLineFilter | null;
}

/** The fields of a request that are read elsewhere; whoever reaches the request may read them. */
@Resolver(() => RefundRequest)
export class RefundRequestResolver {
  @FieldResolver(() => Structure, { description: "The structure it is for." })
  structure(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<Structure> {
    return loadStructure(ctx, request.structureId);
  }

  @FieldResolver(() => Campaign, { description: "The year or month it is for." })
  async campaign(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<Campaign> {
    return campaignAsSeen(ctx, (await campaignLoader(ctx).load(request.campaignId)) ?? notFound());
  }

  @FieldResolver(() => BeneficiaryCategory, { nullable: true, description: "What kind of beneficiary asks." })
  async beneficiaryCategory(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<BeneficiaryCategory | null> {
    return request.beneficiaryCategoryCode ? beneficiaryCategoryLoader(ctx).load(request.beneficiaryCategoryCode) : null;
  }

  @FieldResolver(() => BankAccount, { nullable: true, description: "Where the refund is to be paid, masked." })
  async bankAccount(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<BankAccount | null> {
    return request.bankAccountId ? bankAccountLoader(ctx).load(request.bankAccountId) : null;
  }

  @FieldResolver(() => RefundLineConnection, { description: "Its lines, by position." })
  lines(
    @Root() request: RefundRequest,
    @Args(() => LinesArgs) { filter, ...args }: LinesArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<RefundLine>> {
    return loadLines(ctx, request, args, filter ?? null);
  }

  @FieldResolver(() => Int, {
    description: "How many lines of a draft are to be settled or looked at again before sending: each says what in `problems`.",
  })
  incompleteLineCount(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<number> {
    return loadIncompleteCount(ctx, request);
  }

  @FieldResolver(() => [ProductTotal], { description: "What it asks for each product." })
  totalsByProduct(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<ProductTotal[]> {
    return loadTotals(ctx, request);
  }

  @FieldResolver(() => CentsScalar, { description: "Sum of its lines; `totalCents` is less when the ceiling of the campaign applies." })
  linesCents(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<number> {
    return loadLinesSum(ctx, request);
  }

  @FieldResolver(() => [Document], { description: "Pieces that hang on no line." })
  attachments(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<Document[]> {
    return loadAttachments(ctx, request);
  }

  @FieldResolver(() => [RefundEvent], { description: "Its timeline in plain words, the oldest step first." })
  events(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<RefundEvent[]> {
    return loadEvents(ctx, request);
  }

  @FieldResolver(() => Office, { nullable: true, description: "The office that handles it; null for a draft." })
  async office(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<Office | null> {
    return request.officeId ? officeLoader(ctx).load(request.officeId) : null;
  }

  @FieldResolver(() => Person, { nullable: true, description: "The officer who took it in review, by name." })
  async instructor(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return request.instructorId ? loadPerson(ctx, request.instructorId, "NAMED") : null;
  }

  @FieldResolver(() => Person, { description: "Who opened the draft." })
  createdBy(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<Person> {
    return loadCreator(ctx, request);
  }

  @FieldResolver(() => [refundActionEnum], { description: "What the viewer may do now, by the rule the server enforces." })
  allowedActions(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<RefundAction[]> {
    return loadAllowedActions(ctx, request);
  }

  @FieldResolver(() => [Problem], { description: "What still stands in the way of sending a draft." })
  submissionProblems(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<Problem[]> {
    return loadSubmissionProblems(ctx, request);
  }

  @FieldResolver(() => [SubmissionFinding], {
    description: "What should be looked at again before sending a draft; of a sent request, the warnings its sender acknowledged.",
  })
  submissionWarnings(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<SubmissionFinding[]> {
    return loadSubmissionWarnings(ctx, request);
  }

  @FieldResolver(() => [SuggestedLine], {
    description: "Suppliers and products of the structure's last campaign that a draft does not have yet: type what each invoice says.",
  })
  suggestedLines(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<SuggestedLine[]> {
    return loadSuggestedLines(ctx, request);
  }

  @FieldResolver(() => RelatedRequest, {
    nullable: true,
    description: "The first request of the structure for this campaign, which this one completes; null when this is the first.",
  })
  complements(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<RelatedRequest | null> {
    return loadComplemented(ctx, request);
  }

  @FieldResolver(() => [RelatedRequest], { description: "The requests that complete this one, when it is the first of its campaign." })
  complementaryRequests(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<RelatedRequest[]> {
    return loadComplementary(ctx, request);
  }
}

@Resolver(() => RefundLine)
export class RefundLineResolver {
  @FieldResolver(() => Document, { nullable: true, description: "The scanned invoice." })
  async document(@Root() line: RefundLine, @Ctx() ctx: RequestContext): Promise<Document | null> {
    return line.documentId ? documentLoader(ctx).load(line.documentId) : null;
  }

  @FieldResolver(() => Person, { description: "Who saved it last." })
  savedBy(@Root() line: RefundLine, @Ctx() ctx: RequestContext): Promise<Person> {
    return loadPerson(ctx, line.savedById, "NAMED");
  }

  @FieldResolver(() => [Problem], { description: "What keeps this line of a draft from being sent, or should be looked at again before." })
  problems(@Root() line: RefundLine, @Ctx() ctx: RequestContext): Promise<Problem[]> {
    return loadLineProblems(ctx, line.id);
  }
}
