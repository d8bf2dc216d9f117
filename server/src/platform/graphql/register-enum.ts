import { registerEnumType } from "type-graphql";

/**
 * Publishes a union of strings as a GraphQL enum, every value described.
 * `const membershipRole = registerEnum("MembershipRole", { MEMBER: "An ordinary member." }, "…")`, then `@Field(() => membershipRole)`.
 */
export function registerEnum<V extends string>(name: string, values: Record<V, string>, description: string): { readonly [K in V]: K } {
  const entries = Object.keys(values) as V[];
  const enumeration = Object.freeze(Object.fromEntries(entries.map((value) => [value, value]))) as { readonly [K in V]: K };
  const valuesConfig = Object.fromEntries(entries.map((value) => [value, { description: values[value] }])) as Record<
    V,
    { description: string }
  >;
  registerEnumType(enumeration, { name, description, valuesConfig });
  return enumeration;
}
