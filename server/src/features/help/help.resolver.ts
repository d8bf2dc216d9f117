import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { PublicField } from "../../platform/graphql/public-field.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { helpArticleAsSeen } from "./help-article.view.ts";
import { findHelpArticle, helpArticles } from "./help-articles.ts";
import { helpOfPage } from "./help-of-page.ts";
import { HelpArticleType, HelpSearch, RateHelpArticleInput, RateHelpArticlePayload } from "./help.type.ts";
import { rateHelpArticle } from "./rate-help-article.usecase.ts";
import { searchHelp } from "./search-help.ts";

/** Articles proposed for one question. */
const PROPOSED = 5;

@Resolver()
export class HelpResolver {
  @PublicField()
  @Query(() => [HelpArticleType], {
    description: "Public: every article of the help, by chapter; or those that help on one page, the likeliest first.",
  })
  helpArticles(
    @Ctx() ctx: RequestContext,
    @Arg("page", () => String, { nullable: true, description: "The path of a page of the portal, as its address says it." }) page?:
      | string
      | null,
  ): HelpArticleType[] {
    return (page ? helpOfPage(page) : helpArticles).map((article) => helpArticleAsSeen(ctx, article));
  }

  @PublicField()
  @Query(() => HelpArticleType, { nullable: true, description: "Public: one article; null when there is none of that name." })
  helpArticle(
    @Ctx() ctx: RequestContext,
    @Arg("slug", () => String, { description: "The end of its address." }) slug: string,
  ): HelpArticleType | null {
    const article = findHelpArticle(slug);
    return article ? helpArticleAsSeen(ctx, article) : null;
  }

  @PublicField()
  @Query(() => HelpSearch, {
    description:
      "Public: what the help says about a question, in the words of whoever asks; mistyped words are understood. RATE_LIMITED per address.",
  })
  async searchHelp(
    @Ctx() ctx: RequestContext,
    @Arg("text", () => String, { description: "A question, or some words; what comes after the 300th character is not read." })
    text: string,
  ): Promise<HelpSearch> {
    const { isAnswered, articles } = await searchHelp(ctx, text, PROPOSED);
    return { isAnswered, articles: articles.map((article) => helpArticleAsSeen(ctx, article)) };
  }

  @Mutation(() => RateHelpArticlePayload, { description: "Public: says whether an article helped; only a count is kept." })
  async rateHelpArticle(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RateHelpArticleInput, { description: "The article, and whether it helped." }) input: RateHelpArticleInput,
  ): Promise<Payload> {
    const { article, problems } = await runUseCase(ctx, rateHelpArticle, input);
    return Object.assign(new RateHelpArticlePayload(), { problems, helpArticle: article ? helpArticleAsSeen(ctx, article) : null });
  }
}
