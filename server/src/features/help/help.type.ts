import { Field, InputType, ObjectType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import type { HelpTopic } from "./help-article.ts";

export type HelpBlockKind = "PARAGRAPH" | "STEPS" | "LIST" | "NOTE";

export const helpBlockKindEnum = registerEnum<HelpBlockKind>(
  "HelpBlockKind",
  { PARAGRAPH: "One text.", STEPS: "What to do, in order.", LIST: "Several things, in any order.", NOTE: "One text to take note of." },
  "How a part of an article is read.",
);

export const helpTopicEnum = registerEnum<HelpTopic>(
  "HelpTopic",
  {
    ACCOUNT: "The account and its addresses.",
    SIGN_IN: "Signing in, password, codes, lost mailbox.",
    STRUCTURE: "Structures, attachments, managers.",
    APPROVALS: "Deciding what others ask, inviting.",
    SPACE: "Spaces, subscriptions, bank accounts.",
    CLIENTS: "Filing for others.",
    REQUEST: "Preparing a refund request.",
    FOLLOW_UP: "What becomes of a request.",
    OTHER: "Personal data, programs.",
    AGENTS: "For the staff of the administration.",
  },
  "The chapters of the help.",
);

@ObjectType({ description: "A part of an article: text only." })
export class HelpPart {
  @Field(() => helpBlockKindEnum, { description: "How it is read." })
  kind!: HelpBlockKind;
  @Field(() => [String], { description: "One text, or one for each step or point." })
  texts!: readonly string[];
}

@ObjectType({ description: "Where something can be done about it." })
export class HelpLink {
  @Field(() => String, { description: "Path of a page of the portal." })
  to!: string;
  @Field(() => String, { description: "What the link says." })
  label!: string;
}

@ObjectType("HelpArticle", { description: "One answer of the help, in the language of the request." })
export class HelpArticleType {
  @Field(() => String, { description: "The end of its address, /aide/…; it never changes." })
  slug!: string;
  @Field(() => helpTopicEnum, { description: "Its chapter." })
  topic!: HelpTopic;
  @Field(() => String, { description: "Its title, as somebody would ask." })
  question!: string;
  @Field(() => String, { description: "The answer in one or two sentences." })
  answer!: string;
  @Field(() => [HelpPart], { description: "The whole answer." })
  parts!: readonly HelpPart[];
  @Field(() => [HelpLink], { description: "What can be done about it here." })
  links!: readonly HelpLink[];
}

@ObjectType({ description: "What the help says about something asked." })
export class HelpSearch {
  @Field(() => Boolean, { description: "The first article answers. False: the help does not know, the articles are only near." })
  isAnswered!: boolean;
  @Field(() => [HelpArticleType], { description: "The articles that speak of it, the best first." })
  articles!: readonly HelpArticleType[];
}

@InputType({ description: "What somebody thought of an article." })
export class RateHelpArticleInput {
  @Field(() => String, { description: "The article." })
  slug!: string;
  @Field(() => Boolean, { description: "Did it help?" })
  isUseful!: boolean;
}

export const RateHelpArticlePayload = payloadOf("RateHelpArticlePayload", {
  helpArticle: { type: () => HelpArticleType, description: "The article." },
});
