import { policy } from "../../platform/config/policy.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { rateLimited } from "../../platform/problems/top-level-errors.ts";
import { consume } from "../../platform/rate-limits/consume.ts";
import { networkOf } from "../../platform/rate-limits/network-of.ts";
import type { HelpArticle } from "./help-article.ts";
import { findHelpArticle } from "./help-articles.ts";
import { stemmers } from "./index-help.job.ts";
import { plainWords } from "./plain-words.ts";

/** Looked at of what somebody typed: a question has a hundred characters and ten words. */
const MAX_CHARACTERS = 300;
const MAX_WORDS = 30;

/** How much of what was asked an article must hold to be taken for the answer; measured on the questions of its test. */
const SURE = 0.5;
/** Under this an article is not even proposed. */
const NEAR = 0.2;

export interface HelpFound {
  /** The first article answers; otherwise they are only near. */
  readonly isAnswered: boolean;
  readonly articles: HelpArticle[];
}

/**
 * The articles that speak of what was asked, the best first. An article's score is the part of the question's weight that it holds: a word counts the more
 * the fewer articles have it, and more in a title than in a text; a mistyped word counts as the nearest known one; an unknown word counts against all.
 */
export async function searchHelp(ctx: RequestContext, typed: string, first: number): Promise<HelpFound> {
  const { allowed, retryAfterSeconds } = await ctx.transactions.aside((manager) =>
    consume(manager, { key: `searchHelp:${networkOf(ctx.request.ip)}`, ...policy.help.searches, now: ctx.now }),
  );
  if (!allowed) rateLimited(retryAfterSeconds);
  const words = plainWords(typed.slice(0, MAX_CHARACTERS)).slice(0, MAX_WORDS);
  if (words.length === 0) return { isAnswered: false, articles: [] };
  const { language } = ctx.request;
  const rows = await ctx.db.query<{ slug: string; score: number }>(
    `with rarest as (select coalesce(max(weight), 1) as weight from help_word where language = $1),
     typed as (
       select word, (tsvector_to_array(to_tsvector($2::regconfig, word)))[1] as lexeme from unnest($3::text[]) as t (word)
     ), asked as (
       select coalesce(known.lexeme, near.lexeme, typed.lexeme) as lexeme, max(coalesce(known.weight, rarest.weight)) as weight,
         max(coalesce(known.weight, near.weight * near.likeness, 0)) as worth
       from typed cross join rarest
       left join lateral (select w.lexeme, w.weight from help_word w where w.language = $1 and w.lexeme = typed.lexeme limit 1) known on true
       left join lateral (
         select w.lexeme, w.weight, similarity(w.word, typed.word) as likeness from help_word w
         where known.lexeme is null and w.language = $1 and length(typed.word) > 3 and w.word % typed.word and similarity(w.word, typed.word) >= 0.45
         order by likeness desc, w.word limit 1
       ) near on true
       where typed.lexeme is not null group by 1
     ), scored as (
       select e.slug, e.search, sum(a.worth * case
           when ts_filter(e.search, '{a}') @@ a.lexeme::tsquery then 1
           when ts_filter(e.search, '{b}') @@ a.lexeme::tsquery then 0.9
           when ts_filter(e.search, '{c}') @@ a.lexeme::tsquery then 0.6
           else 0.3 end) / (select sum(weight) from asked) as score,
         count(*) filter (where ts_filter(e.search, '{a}') @@ a.lexeme::tsquery) as in_question
       from help_entry e join asked a on e.search @@ a.lexeme::tsquery
       where e.language = $1 group by e.slug, e.search
     )
     select slug, score::float8 as score from scored
     order by score + 0.05 * in_question / greatest(length(ts_filter(search, '{a}')), 1) desc, slug limit $4`,
    [language, stemmers[language], words, first],
  );
  const found = rows.flatMap(({ slug, score }) => {
    const article = findHelpArticle(slug);
    return article && score >= NEAR ? [{ article, score }] : [];
  });
  return { isAnswered: (found[0]?.score ?? 0) >= SURE, articles: found.map(({ article }) => article) };
}
