import type { AskedPiecesFragment, ExchangedRequestFragment, MessagesPageQuery } from "../gql/graphql.ts";

type Item = AskedPiecesFragment["items"][number];

export const unansweredItem: Item = {
  __typename: "PieceItem",
  id: "019a0000-0000-7000-8000-0000000000c1",
  position: 1,
  words: "Le total est coupé.",
  answerWords: "",
  wishedQuantity: null,
  answeredAt: null,
  reason: { __typename: "InstructionReason", code: "UNREADABLE", name: "Facture ou pièce illisible ou incomplète" },
  line: {
    __typename: "RefundLine",
    id: "019a0000-0000-7000-8000-0000000000a1",
    invoiceNumber: "F-001",
    supplier: "Énergies de l'Ouest",
    deliveryDate: "2023-03-12",
    quantity: "9000",
    unit: "L",
  },
  documents: [],
};

export const askedPieces: AskedPiecesFragment = {
  __typename: "PieceRequest",
  id: "019a0000-0000-7000-8000-0000000000c0",
  words: "Bonjour.",
  askedAt: "2026-11-21T08:00:00Z",
  dueOn: "2026-12-21",
  isOverdue: false,
  isOpen: true,
  endedAt: null,
  isCompleted: false,
  items: [unansweredItem],
};

/** For tests: a request that waits for one answer. */
export const suspendedRequest: ExchangedRequestFragment = {
  __typename: "RefundRequest",
  id: "019a0000-0000-7000-8000-000000000011",
  number: "TIC-2026-000001",
  status: "SUSPENDED",
  allowedActions: ["COMPLETE", "WITHDRAW", "DOWNLOAD_PDF"],
  structure: { __typename: "Structure", id: "structure-1", name: "EARL des Tilleuls" },
  pieceRequests: [askedPieces],
};

type Message = MessagesPageQuery["refundMessages"]["edges"][number]["node"];

export const officeMessage: Message = {
  __typename: "RefundMessage",
  id: "019a0000-0000-7000-8000-0000000000e1",
  side: "OFFICE",
  author: "DDFiP 35",
  body: "Qui a livré ?\nMerci.",
  sentAt: "2026-11-21T08:00:00Z",
  isUnread: true,
  documents: [],
};
