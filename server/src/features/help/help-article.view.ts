import { withFrenchSpacing } from "@portail-tic/shared/kernel/french-spacing";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { HelpArticle, HelpBlock } from "./help-article.ts";
import type { HelpArticleType, HelpPart } from "./help.type.ts";

/** An article in the language of whoever asks. */
export function helpArticleAsSeen(ctx: RequestContext, article: HelpArticle): HelpArticleType {
  const { language } = ctx.request;
  const { question, answer, blocks } = article[language];
  const labels = article.actions.map((action) => ({ to: action.to, label: action[language] }));
  const texts = { question, answer, parts: blocks.map(partOf), links: labels };
  return { slug: article.slug, topic: article.topic, ...(language === "fr" ? withFrenchSpacing(texts) : texts) };
}

function partOf(block: HelpBlock): HelpPart {
  if ("say" in block) return { kind: "PARAGRAPH", texts: [block.say] };
  if ("note" in block) return { kind: "NOTE", texts: [block.note] };
  return "steps" in block ? { kind: "STEPS", texts: block.steps } : { kind: "LIST", texts: block.list };
}
