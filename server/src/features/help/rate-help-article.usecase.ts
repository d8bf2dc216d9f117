import { rateHelpArticleSchema, type RateHelpArticle } from "@portail-tic/shared/help/rate-help-article.schema";
import { policy } from "../../platform/config/policy.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { limitCalls } from "../../platform/rate-limits/limit-calls.ts";
import { networkOf } from "../../platform/rate-limits/network-of.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { HelpArticle } from "./help-article.ts";
import { findHelpArticle } from "./help-articles.ts";

/** « Cet article vous a-t-il été utile ? »: counted, without saying by whom. */
export const rateHelpArticle = defineUseCase({
  name: "rateHelpArticle",
  access: "public",
  tokens: "never",
  input: rateHelpArticleSchema,
  async prepare(uc) {
    await limitCalls(uc, { key: `rateHelpArticle:${networkOf(uc.request.ip)}`, ...policy.help.votes });
  },
  async run(uc, { slug, isUseful }: RateHelpArticle): Promise<{ article: HelpArticle }> {
    const article = findHelpArticle(slug) ?? notFound();
    uc.audit({ subjectKind: "HelpArticle" });
    await uc.manager.query(
      `insert into help_vote as v (slug, language, is_useful, votes) values ($1, $2, $3, 1)
       on conflict (slug, language, is_useful) do update set votes = v.votes + 1`,
      [article.slug, uc.request.language, isUseful],
    );
    return { article };
  },
});
