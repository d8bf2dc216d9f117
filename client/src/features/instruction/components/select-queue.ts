import { request } from "../../../lib/request.ts";
import { collectMatching } from "../../approvals/index.ts";
import { MatchingQueueDocument, type MatchingQueueQuery } from "../gql/graphql.ts";
import { variablesOf, type QueueSearch } from "../queue-search.ts";
import { mayBeDecided } from "./queue-table.tsx";

type Queue = MatchingQueueQuery["instructionQueue"];

/** Every request of a search of the queue that may be decided, from its first page. */
export function selectQueue(search: QueueSearch): Promise<string[]> {
  const { filter, orderBy } = variablesOf(search);
  const readPage = async (after: string | null): Promise<Queue> =>
    (await request(MatchingQueueDocument, { after, filter, orderBy })).instructionQueue;
  return collectMatching<Queue["edges"][number]["node"]>(readPage, mayBeDecided);
}
