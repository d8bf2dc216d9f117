/** The two languages of the portal: French first, English second, always both. */
export type Language = "fr" | "en";

/**
 * One problem said in both languages; `{name}` stands for a parameter. Nothing compiles when a language is missing.
 * A text says what happened, then what to do now.
 */
export interface ProblemText {
  readonly fr: string;
  readonly en: string;
}

/** The texts of one area of the portal, by problem code. */
export type ProblemTexts = Readonly<Record<Uppercase<string>, ProblemText>>;
