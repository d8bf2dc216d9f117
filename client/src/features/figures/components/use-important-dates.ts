import { useRequest } from "../../../lib/use-request.ts";
import { ImportantDatesDocument, type ImportantDatesQuery } from "../gql/graphql.ts";

export type ImportantDate = ImportantDatesQuery["importantDates"][number];

/** The dates, asked without an account. */
export const useImportantDates = () => useRequest(ImportantDatesDocument, {});
