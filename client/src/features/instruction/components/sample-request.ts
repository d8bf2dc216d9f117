import type { InstructedLineFragment, InstructedRequestFragment } from "../gql/graphql.ts";

const gnr: InstructedLineFragment["product"] = { __typename: "Product", code: "GNR", name: "Gazole non routier (GNR)", rateUnit: "HL" };

const line: InstructedLineFragment = {
  __typename: "RefundLine",
  id: "019a0000-0000-7000-8000-0000000000a1",
  position: 1,
  invoiceNumber: "F-001",
  supplier: "Énergies de l'Ouest",
  deliveryDate: "2023-03-12",
  quantity: "9000",
  unit: "L",
  withAttestation: false,
  rate: "14.96",
  rateVerified: true,
  amountCents: 134_640,
  product: gnr,
  document: {
    __typename: "Document",
    id: "019a0000-0000-7000-8000-0000000000d1",
    kind: "INVOICE",
    fileName: "facture.pdf",
    mediaType: "application/pdf",
    byteSize: 1_000,
    scanStatus: "CLEAN",
  },
};

/** For tests: a request in the hands of the office, that nobody has taken. */
export const waitingRequest: InstructedRequestFragment = {
  __typename: "RefundRequest",
  id: "019a0000-0000-7000-8000-000000000011",
  number: "TIC-2026-000001",
  status: "AVAILABLE",
  formKind: "ANNUAL_REFUND",
  version: 5,
  totalCents: 134_640,
  linesCents: 134_640,
  lineCount: 1,
  updatedAt: "2026-11-21T08:00:00Z",
  submittedAt: "2026-11-21T08:00:00Z",
  pacage: null,
  swornAccuracy: true,
  swornNotInDifficulty: true,
  advanceCents: null,
  beneficiaryCategory: null,
  bankAccount: {
    __typename: "BankAccount",
    id: "019a0000-0000-7000-8000-0000000000b1",
    label: "Compte courant",
    holder: "EARL des Tilleuls",
    maskedIban: "FR** **** **** 0189",
    usableFrom: "2020-01-01T00:00:00Z",
  },
  attachments: [],
  totalsByProduct: [],
  lines: {
    __typename: "RefundLineConnection",
    edges: [{ __typename: "RefundLineEdge", node: line }],
    totalCount: 1,
    pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
  },
  campaign: { __typename: "Campaign", id: "019a0000-0000-7000-8000-000000000001", period: "2023", ceiling: null },
  decisionReason: null,
  grantedCents: null,
  decisionMotive: null,
  decisions: [],
  flags: ["NEW_IBAN"],
  createdBy: { __typename: "Person", id: "user-1", displayName: "Claire Martin" },
  instructor: null,
  events: [
    {
      __typename: "RefundEvent",
      id: "event-1",
      status: "SUBMITTED",
      at: "2026-11-21T08:00:00Z",
      actor: "Claire Martin",
      title: "Demande déposée",
      explanation: "La demande est enregistrée.",
      nextStep: "Conservez le PDF.",
      reason: null,
    },
  ],
  submissionWarnings: [],
  allowedActions: ["TAKE", "REROUTE", "DOWNLOAD_PDF"],
  structure: {
    __typename: "Structure",
    id: "019a0000-0000-7000-8000-0000000000c1",
    name: "EARL des Tilleuls",
    siret: "73282932000074",
    address: "1 rue des Champs",
    postalCode: "35000",
    town: "Rennes",
    legalFormCode: "6598",
    nafCode: "01.50Z",
    directoryStatus: "CONFIRMED",
    isManagementCenter: false,
    managementProof: "CREATOR",
  },
};

/** A refusal of the server. */
export function problem(code: string, path: string[], message: string) {
  return { __typename: "Problem", code, path, message } as const;
}
