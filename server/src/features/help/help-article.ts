/** The chapters of the help, in the order they are shown. */
export const helpTopics = [
  "ACCOUNT",
  "SIGN_IN",
  "STRUCTURE",
  "APPROVALS",
  "SPACE",
  "CLIENTS",
  "REQUEST",
  "FOLLOW_UP",
  "OTHER",
  "AGENTS",
] as const;

export type HelpTopic = (typeof helpTopics)[number];

/** What an article is made of; never HTML, so that nothing of it can be anything but text. */
export type HelpBlock =
  | { readonly say: string }
  | { readonly steps: readonly string[] }
  | { readonly list: readonly string[] }
  | { readonly note: string };

export interface HelpText {
  /** Its title, as somebody would say it: a question, or what is wanted. */
  readonly question: string;
  /** The answer in one or two sentences: what the search shows. */
  readonly answer: string;
  readonly blocks: readonly HelpBlock[];
  /** Other ways to ask the same, for the search only; never shown. */
  readonly words: string;
}

/** What can be done about it in the portal: a path of a page, and the words of its link. */
export interface HelpAction {
  readonly to: string;
  readonly fr: string;
  readonly en: string;
}

/** One answer, in both languages. Written in our own words from the guides and the domain notes. */
export interface HelpArticle {
  /** The end of its address, `/aide/…`: once published it stays. */
  readonly slug: string;
  readonly topic: HelpTopic;
  readonly actions: readonly HelpAction[];
  readonly fr: HelpText;
  readonly en: HelpText;
}
