import type { Language } from "../problems/problem-text.ts";
import type { NotificationFamily } from "./notification-families.ts";

/** For each kind of a list: the line of the preferences it belongs to, and its title in both languages, made from what it keeps. */
export type KindsOf<P> = {
  readonly [K in keyof P]: { readonly family: NotificationFamily } & Readonly<Record<Language, (params: P[K]) => string>>;
};
