import * as z from "zod/mini";
import { textField } from "../kernel/fields.ts";

const SLUG_MAX = 60;

/** « Cet article vous a-t-il été utile ? » */
export const rateHelpArticleSchema = z.object({ slug: textField(SLUG_MAX), isUseful: z.boolean() });

export type RateHelpArticle = z.output<typeof rateHelpArticleSchema>;
