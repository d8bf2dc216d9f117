import { addDays } from "@portail-tic/shared/kernel/civil-date";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { demoUpload, tolerate, type Actor } from "./act-as.ts";

type Problems = { code: string; path: string[]; message: string }[];
type Payload = Record<string, { problems: Problems }>;

interface Discussed {
  readonly refundRequest: {
    readonly status: string;
    readonly pieceRequests: { readonly items: { readonly id: string }[] }[];
    readonly lines: { readonly edges: { readonly node: { readonly id: string } }[] };
  };
}

const discussed = `query ($id: ID!) { refundRequest(id: $id) { status pieceRequests { items { id } } lines(first: 1) { edges { node { id } } } } }`;

/** The office asks for a page that lacks, the farm answers and both exchange a message; once, however often the demonstration is built. */
export async function discussDemoRequest(office: Actor, farm: Actor, id: string, now: Date): Promise<void> {
  const { refundRequest: request } = await office<Discussed>(discussed, { id });
  if (request.status !== "IN_REVIEW" || request.pieceRequests.length > 0) return;
  const items = [{ lineId: request.lines.edges[0]?.node.id, reasonCode: "UNREADABLE", words: "La deuxième page de la facture manque." }];
  await act(office, "requestPieces", { id, dueOn: addDays(parisDateOf(now), 30), items });
  const { refundRequest: suspended } = await farm<Discussed>(discussed, { id });
  const files = [await demoUpload("facture-page-2.pdf", "Deuxième page", ["Total de la livraison"])];
  const itemId = suspended.pieceRequests[0]?.items[0]?.id;
  await act(farm, "answerPiece", { itemId, words: "Voici la deuxième page.", files });
  await act(farm, "completeRefundRequest", { id });
  await act(office, "takeRefundRequest", { id });
  await act(farm, "sendRefundMessage", { requestId: id, body: "Bonjour,\nquand le paiement est-il prévu ?" });
  await act(office, "sendRefundMessage", { requestId: id, body: "Bonjour,\ndans les quatre semaines qui suivent la décision." });
}

/** One operation of the contract; the names of its input and payload follow from its own. */
async function act(as: Actor, name: string, input: object): Promise<void> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = await as<Payload>(`mutation ($input: ${type}!) { ${name}(input: $input) { problems { code path message } } }`, { input });
  tolerate(answer[name]?.problems ?? []);
}
