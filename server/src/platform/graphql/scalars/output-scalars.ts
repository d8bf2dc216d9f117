import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

/** `YYYY-MM-DD`, as the database and the inputs write it. */
export const CivilDateScalar = textScalar("CivilDate", "A calendar date without a time: YYYY-MM-DD.", /^\d{4}-\d{2}-\d{2}$/);
export const SiretScalar = textScalar("Siret", "The 14 digits that identify an establishment in France.", /^\d{14}$/);
/** Quantities and rates: exact, so text and never a float. */
export const DecimalScalar = textScalar("Decimal", "An exact decimal number, written with a point: 1234.56.", /^-?\d+(\.\d+)?$/);

/** Money in integer cents. GraphQL's Int ends at 21 million euros. */
export const CentsScalar = new GraphQLScalarType<number, number>({
  name: "Cents",
  description: "An amount of money in euro cents: a safe integer, also beyond GraphQL's Int.",
  serialize: cents,
  parseValue: cents,
  parseLiteral: (node) => cents(node.kind === Kind.INT ? Number(node.value) : undefined),
});

export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: "DateTime",
  description: "An instant, ISO 8601 in UTC with milliseconds.",
  serialize: (value) => (value instanceof Date ? value : fail("DateTime")).toISOString(),
  parseValue: instant,
  parseLiteral: (node) => instant(node.kind === Kind.STRING ? node.value : undefined),
});

function textScalar(name: string, description: string, shape: RegExp): GraphQLScalarType<string, string> {
  const check = (value: unknown): string => (typeof value === "string" && shape.test(value) ? value : fail(name));
  return new GraphQLScalarType({
    name,
    description,
    serialize: check,
    parseValue: check,
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : undefined),
  });
}

function cents(value: unknown): number {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : fail("Cents");
}

function instant(value: unknown): Date {
  const isWritten = typeof value === "string" && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(value);
  const date = isWritten ? new Date(value) : null;
  return date && !Number.isNaN(date.getTime()) ? date : fail("DateTime");
}

/** The value itself is left out of the message: it may be personal. */
function fail(name: string): never {
  throw new GraphQLError(`This is not a ${name}.`);
}
