import { sha256 } from "../../platform/secrets/sha256.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";
import { helpArticles } from "./help-articles.ts";
import type { HelpBlock, HelpText } from "./help-article.ts";
import { plainText, plainWords } from "./plain-words.ts";

export const helpLanguages = ["fr", "en"] as const;
type HelpLanguage = (typeof helpLanguages)[number];

/** PostgreSQL's own stemmers. */
export const stemmers = { fr: "french", en: "english" } as const satisfies Record<HelpLanguage, string>;

/** Raised when articles are cut into words in another way, so that they are all indexed again. */
const CUTTING = 1;

const textOf = (block: HelpBlock) =>
  "say" in block ? block.say : "note" in block ? block.note : ("steps" in block ? block.steps : block.list).join(" ");

interface Entry {
  readonly slug: string;
  readonly language: HelpLanguage;
  /** Of the four weights, the question's first. */
  readonly texts: readonly [string, string, string, string];
  readonly digest: string;
}

function entryOf(slug: string, language: HelpLanguage, text: HelpText): Entry {
  const texts = [text.question, text.words, text.answer, text.blocks.map(textOf).join(" ")] as const;
  const plain = texts.map((part) => plainWords(part).join(" ")) as [string, string, string, string];
  return { slug, language, texts: plain, digest: sha256(JSON.stringify([slug, language, CUTTING, plain])).toString("hex") };
}

const entries = helpArticles.flatMap((article) => helpLanguages.map((language) => entryOf(article.slug, language, article[language])));

/** Makes the search know the articles of this release. Costs one statement when it does already. */
export const indexHelp = defineJob({
  name: "help.index",
  everySeconds: 60,
  run: async ({ manager }) => {
    const known = await manager.query<{ digest: string }[]>(`select digest from help_entry`);
    const wanted = new Set(entries.map((entry) => entry.digest));
    if (known.length === wanted.size && known.every(({ digest }) => wanted.has(digest))) return;
    await manager.query(`delete from help_entry`);
    await manager.query(`delete from help_word`);
    for (const language of helpLanguages) {
      const own = entries.filter((entry) => entry.language === language);
      await manager.query(
        `insert into help_entry (slug, language, digest, search)
         select slug, $1, digest, setweight(to_tsvector($2::regconfig, question), 'A') || setweight(to_tsvector($2::regconfig, words), 'B')
           || setweight(to_tsvector($2::regconfig, answer), 'C') || setweight(to_tsvector($2::regconfig, body), 'D')
         from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[]) as e (slug, digest, question, words, answer, body)`,
        [
          language,
          stemmers[language],
          own.map((entry) => entry.slug),
          own.map((entry) => entry.digest),
          ...([0, 1, 2, 3] as const).map((weight) => own.map((entry) => entry.texts[weight])),
        ],
      );
      const words = [...new Set(own.flatMap((entry) => entry.texts.flatMap((part) => plainText(part).split(" "))))];
      await manager.query(
        `insert into help_word (language, word, lexeme, weight)
         select $1, word, lexeme, ln(1 + $3::real / count(e.slug))
         from unnest($2::text[]) as w (word) cross join lateral unnest(tsvector_to_array(to_tsvector($4::regconfig, word))) as lexeme
         join help_entry e on e.language = $1 and e.search @@ lexeme::tsquery
         where word ~ '^[a-z0-9]+$' group by word, lexeme`,
        [language, words, own.length, stemmers[language]],
      );
    }
  },
});
