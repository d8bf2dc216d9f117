import type {
  PayableRequestsQuery,
  PaymentBatchFactsFragment,
  PaymentBatchQuery,
  PaymentImportQuery,
  PaymentImportRowFragment,
  RefundAccountQuery,
} from "../gql/graphql.ts";

export const batchId = "019a0000-0000-7000-8000-0000000000b1";
export const importId = "019a0000-0000-7000-8000-0000000000b2";
export const requestId = "019a0000-0000-7000-8000-0000000000b3";

export const lastPage = { __typename: "PageInfo" as const, hasNextPage: false, endCursor: null };
const person = (id: string, displayName: string) => ({ __typename: "Person" as const, id, displayName });
const office = { __typename: "Office" as const, id: "office-1", name: "DDFiP 35" };

export const batch: PaymentBatchFactsFragment = {
  __typename: "PaymentBatch",
  id: batchId,
  number: "PAI-2026-000001",
  transferCount: 2,
  totalCents: 43_880,
  paidCount: 1,
  failedCount: 1,
  orderedAt: "2026-03-02T09:00:00Z",
  releasedAt: null,
  office,
  orderedBy: person("user-2", "Paul Durand"),
  releasedBy: null,
  canExport: true,
  exportObstacle: null,
};

type Payment = PaymentBatchQuery["paymentBatch"]["payments"]["edges"][number]["node"];

export const failedPayment: Payment = {
  __typename: "Payment",
  id: "019a0000-0000-7000-8000-0000000000b4",
  reference: "TIC-2026-000001-1",
  requestId,
  requestNumber: "TIC-2026-000001",
  structureName: "GAEC du Clos Joli",
  grantedCents: 26_940,
  recoveredCents: 10_000,
  amountCents: 16_940,
  holder: "GAEC du Clos Joli",
  maskedIban: "FR** **** **** 0189",
  status: "FAILED",
  paidOn: null,
  failureReason: "le compte est fermé (AC04)",
};

type Payable = PayableRequestsQuery["payableRequests"]["edges"][number]["node"];

export const payable: Payable = {
  __typename: "PayableRequest",
  grantedCents: 26_940,
  recoveredCents: 10_000,
  amountCents: 16_940,
  holder: "GAEC du Clos Joli",
  maskedIban: "FR** **** **** 0189",
  request: {
    __typename: "RefundRequest",
    id: requestId,
    number: "TIC-2026-000001",
    structure: { __typename: "Structure", id: "structure-1", name: "GAEC du Clos Joli" },
    campaign: { __typename: "Campaign", id: "campaign-1", formKind: "ANNUAL_REFUND", period: "2025" },
  },
  obstacle: null,
};

export const imported: PaymentImportRowFragment = {
  __typename: "PaymentImport",
  id: importId,
  fileName: "releve.xml",
  format: "PAIN",
  importedAt: "2026-03-20T09:00:00Z",
  importedBy: person("user-3", "Camille Fournier"),
  counts: [
    { __typename: "PaymentImportCount", result: "FAILED", count: 1 },
    { __typename: "PaymentImportCount", result: "UNKNOWN", count: 1 },
  ],
};

type ImportLine = PaymentImportQuery["paymentImport"]["lines"]["edges"][number]["node"];

export const importLines: readonly ImportLine[] = [
  {
    __typename: "PaymentImportLine",
    position: 1,
    reference: failedPayment.reference,
    amountCents: 16_940,
    bookedOn: "2026-03-20",
    result: "FAILED",
    reason: "le compte est fermé (AC04)",
    requestNumber: "TIC-2026-000001",
    structureName: "GAEC du Clos Joli",
  },
  {
    __typename: "PaymentImportLine",
    position: 2,
    reference: null,
    amountCents: null,
    bookedOn: null,
    result: "UNKNOWN",
    reason: null,
    requestNumber: null,
    structureName: null,
  },
];

export const otherAccountId = "019a0000-0000-7000-8000-0000000000a2";

const account = (id: string, last4: string, archivedAt: string | null = null) => ({
  __typename: "BankAccount" as const,
  id,
  label: `Compte ${last4}`,
  holder: "GAEC du Clos Joli",
  maskedIban: `FR** **** **** ${last4}`,
  usableFrom: "2026-03-04T09:00:00Z",
  archivedAt,
});

export const accountRequest: RefundAccountQuery["refundRequest"] = {
  __typename: "RefundRequest",
  id: requestId,
  number: "TIC-2026-000001",
  allowedActions: ["CHANGE_BANK_ACCOUNT"],
  isAccountAwaited: true,
  structure: {
    __typename: "Structure",
    id: "structure-1",
    name: "GAEC du Clos Joli",
    allowedActions: ["ADD_BANK_ACCOUNT"],
    bankAccounts: [
      account("019a0000-0000-7000-8000-0000000000a1", "0189"),
      account(otherAccountId, "0143"),
      account("019a0000-0000-7000-8000-0000000000a3", "2606", "2026-01-01T09:00:00Z"),
    ],
  },
  bankAccount: { __typename: "BankAccount", id: "019a0000-0000-7000-8000-0000000000a1" },
  payments: [
    {
      __typename: "Payment",
      id: failedPayment.id,
      maskedIban: "FR** **** **** 0189",
      failureReason: "le compte est fermé (AC04)",
      needsOtherAccount: true,
    },
  ],
};
