import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { Readable } from "node:stream";
import { tolerate, type Actor, type SeedTarget } from "./act-as.ts";

type Problems = { code: string; path: string[]; message: string }[];
const problems = "problems { code path message }";

interface DemoPayment {
  readonly officer: Actor;
  readonly administrator: Actor;
  readonly requestId: string;
  /** What the bank answers: paid, or sent back for this reason. */
  readonly returned?: string;
}

/** Ordered by the officer, taken out and confirmed by the administrator; a second run finds it done. */
export async function payDemoRequest(target: SeedTarget, { officer, administrator, requestId, returned }: DemoPayment): Promise<void> {
  const { payableSummaries } = await officer<{ payableSummaries: { officeId: string }[] }>(`{ payableSummaries { officeId } }`, {});
  const input = { officeId: payableSummaries[0]?.officeId, requestIds: [requestId], idempotencyKey: `demo-order-${requestId}` };
  const { orderPayments: ordered } = await officer<{
    orderPayments: { batch: { id: string; payments: Payments } | null; problems: Problems };
  }>(
    `mutation ($input: OrderPaymentsInput!) { orderPayments(input: $input) {
       batch { id payments(first: 1) { edges { node { reference amountCents status } } } } ${problems} } }`,
    { input },
  );
  tolerate(ordered.problems, "WRONG_STATUS", "BANK_ACCOUNT_REFUSED");
  const payment = ordered.batch?.payments.edges[0]?.node;
  if (!ordered.batch || payment?.status !== "ORDERED") return;
  const { createPaymentFileLink: link } = await administrator<{ createPaymentFileLink: { problems: Problems } }>(
    `mutation ($input: CreatePaymentFileLinkInput!) { createPaymentFileLink(input: $input) { ${problems} } }`,
    { input: { id: ordered.batch.id } },
  );
  tolerate(link.problems);
  const day = parisDateOf(target.services.clock.now());
  const amount = (payment.amountCents / 100).toFixed(2);
  const answer = `reference;montant;date;statut;motif\n${payment.reference};${amount};${day};${returned ? "rejeté" : "payé"};${returned ?? ""}\n`;
  const { confirmPayments: confirmed } = await administrator<{ confirmPayments: { problems: Problems } }>(
    `mutation ($input: ConfirmPaymentsInput!) { confirmPayments(input: $input) { ${problems} } }`,
    { input: { file: csvUpload(`releve-${day}.csv`, answer), idempotencyKey: `demo-confirm-${payment.reference}` } },
  );
  tolerate(confirmed.problems);
}

interface Payments {
  readonly edges: readonly { readonly node: { readonly reference: string; readonly amountCents: number; readonly status: string } }[];
}

/** A file as the HTTP layer would hand it in. */
const csvUpload = (filename: string, text: string) => ({
  promise: Promise.resolve({ filename, mimetype: "text/csv", createReadStream: () => Readable.from([Buffer.from(text)]) }),
});
