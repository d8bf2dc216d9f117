/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment HelpTitle on HelpArticle {\n  slug\n  topic\n  question\n  answer\n}\n\nfragment HelpText on HelpArticle {\n  ...HelpTitle\n  parts {\n    kind\n    texts\n  }\n  links {\n    to\n    label\n  }\n}\n\nquery HelpTitles {\n  helpArticles {\n    ...HelpTitle\n  }\n}\n\nquery HelpOfPage($page: String!) {\n  helpArticles(page: $page) {\n    ...HelpText\n  }\n}\n\nquery HelpArticle($slug: String!) {\n  helpArticle(slug: $slug) {\n    ...HelpText\n  }\n}\n\nquery SearchHelp($text: String!) {\n  searchHelp(text: $text) {\n    isAnswered\n    articles {\n      ...HelpTitle\n    }\n  }\n}\n\nmutation RateHelpArticle($input: RateHelpArticleInput!) {\n  rateHelpArticle(input: $input) {\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.HelpTitleFragmentDoc,
};
const documents: Documents = {
    "fragment HelpTitle on HelpArticle {\n  slug\n  topic\n  question\n  answer\n}\n\nfragment HelpText on HelpArticle {\n  ...HelpTitle\n  parts {\n    kind\n    texts\n  }\n  links {\n    to\n    label\n  }\n}\n\nquery HelpTitles {\n  helpArticles {\n    ...HelpTitle\n  }\n}\n\nquery HelpOfPage($page: String!) {\n  helpArticles(page: $page) {\n    ...HelpText\n  }\n}\n\nquery HelpArticle($slug: String!) {\n  helpArticle(slug: $slug) {\n    ...HelpText\n  }\n}\n\nquery SearchHelp($text: String!) {\n  searchHelp(text: $text) {\n    isAnswered\n    articles {\n      ...HelpTitle\n    }\n  }\n}\n\nmutation RateHelpArticle($input: RateHelpArticleInput!) {\n  rateHelpArticle(input: $input) {\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.HelpTitleFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment HelpTitle on HelpArticle {\n  slug\n  topic\n  question\n  answer\n}\n\nfragment HelpText on HelpArticle {\n  ...HelpTitle\n  parts {\n    kind\n    texts\n  }\n  links {\n    to\n    label\n  }\n}\n\nquery HelpTitles {\n  helpArticles {\n    ...HelpTitle\n  }\n}\n\nquery HelpOfPage($page: String!) {\n  helpArticles(page: $page) {\n    ...HelpText\n  }\n}\n\nquery HelpArticle($slug: String!) {\n  helpArticle(slug: $slug) {\n    ...HelpText\n  }\n}\n\nquery SearchHelp($text: String!) {\n  searchHelp(text: $text) {\n    isAnswered\n    articles {\n      ...HelpTitle\n    }\n  }\n}\n\nmutation RateHelpArticle($input: RateHelpArticleInput!) {\n  rateHelpArticle(input: $input) {\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["fragment HelpTitle on HelpArticle {\n  slug\n  topic\n  question\n  answer\n}\n\nfragment HelpText on HelpArticle {\n  ...HelpTitle\n  parts {\n    kind\n    texts\n  }\n  links {\n    to\n    label\n  }\n}\n\nquery HelpTitles {\n  helpArticles {\n    ...HelpTitle\n  }\n}\n\nquery HelpOfPage($page: String!) {\n  helpArticles(page: $page) {\n    ...HelpText\n  }\n}\n\nquery HelpArticle($slug: String!) {\n  helpArticle(slug: $slug) {\n    ...HelpText\n  }\n}\n\nquery SearchHelp($text: String!) {\n  searchHelp(text: $text) {\n    isAnswered\n    articles {\n      ...HelpTitle\n    }\n  }\n}\n\nmutation RateHelpArticle($input: RateHelpArticleInput!) {\n  rateHelpArticle(input: $input) {\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;