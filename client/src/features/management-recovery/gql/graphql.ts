/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The request the principal manager agrees with. */
export type AcceptManagementRecoveryInput = {
  /** The request. */
  id: string;
};

/** The request given up. */
export type CancelManagementRecoveryInput = {
  /** The request. */
  id: string;
};

/** The request to finish. */
export type CompleteManagementRecoveryInput = {
  /** The request. */
  id: string;
};

/** Staff: the decision of one agent. */
export type DecideManagementRecoveryInput = {
  /** The request. */
  id: string;
  /** What the agent checked: two at least for an approval. */
  proofs: Array<ManagementRecoveryProof>;
  /** Why; a rejection is read by whoever asked. */
  reason: string;
  /** APPROVED or REJECTED. */
  verdict: string;
};

/** What a link received by mail is worth. */
export type LinkStatus =
  /** Too old, or replaced by a newer link. */
  | 'EXPIRED'
  /** No such link. */
  | 'UNKNOWN'
  /** The link has served. */
  | 'USED'
  /** The link can be used. */
  | 'VALID';

/** What the viewer may do with a request now. */
export type ManagementRecoveryAction =
  /** Agree, as principal manager. */
  | 'ACCEPT'
  /** Approve, as a support agent. */
  | 'APPROVE'
  /** Give it up. */
  | 'CANCEL'
  /** Become principal manager. */
  | 'COMPLETE'
  /** Say that the letter has left, as another support agent. */
  | 'POST'
  /** Download the letter, as a support agent. */
  | 'PRINT'
  /** Give the code of the letter, or the PACAGE number. */
  | 'PROVE'
  /** Reject, as a support agent. */
  | 'REJECT'
  /** Say no, as a manager. */
  | 'STOP'
  /** Ask instead, as a deputy manager. */
  | 'TAKE_OVER'
  /** Confirm, as another member. */
  | 'VOUCH';

/** What an agent may check before approving. */
export type ManagementRecoveryProof =
  /** Deed seen that names the requester (statutes, minutes, court, notary). */
  | 'APPOINTMENT_DEED_SEEN'
  /** Knows the last digits of the structure's bank account. */
  | 'BANK_ACCOUNT_KNOWN'
  /** Called back on a phone number of the structure found elsewhere. */
  | 'CALLED_BACK_ON_KNOWN_PHONE'
  /** Identity document seen, in the name of the requester. */
  | 'IDENTITY_DOCUMENT_SEEN'
  /** The former manager, or the family, confirms that the role is given up. */
  | 'MANAGER_CONFIRMED_GONE';

/** A queue of the support agents. */
export type ManagementRecoveryQueue =
  /** All that are over. */
  | 'CLOSED'
  /** A letter has to be printed or posted. */
  | 'LETTERS'
  /** All that are not over. */
  | 'RUNNING'
  /** Two agents have to decide. */
  | 'TO_DECIDE';

/** Where a request to become principal manager stands. */
export type ManagementRecoveryStatus =
  /** Awaits a second support agent. */
  | 'APPROVED_ONCE'
  /** Awaits the managers, then its proof. */
  | 'ASKED'
  /** Given up by the requester. */
  | 'CANCELLED'
  /** The requester is principal manager. */
  | 'COMPLETED'
  /** Proved, or accepted: the managers may stop it until a moment, after which the requester finishes. */
  | 'DELAYED'
  /** Not proved or not finished in time. */
  | 'EXPIRED'
  /** Three wrong proofs. */
  | 'FAILED'
  /** Rejected by a support agent. */
  | 'REJECTED'
  /** A manager said no. */
  | 'STOPPED'
  /** A deputy manager asks instead. */
  | 'TAKEN_OVER';

/** The decision of one agent. */
export type ManagementRecoveryVerdict =
  /** Approved. */
  | 'APPROVED'
  /** Rejected. */
  | 'REJECTED';

/** How somebody shows that a structure should be theirs to manage. */
export type ManagementRecoveryWay =
  /** The requester is deputy manager. */
  | 'DEPUTY'
  /** A code posted to the address the directory has. */
  | 'LETTER'
  /** Another member, attached for long, confirms. */
  | 'MEMBER'
  /** The PACAGE number, known before the request. */
  | 'PACAGE'
  /** Two support agents check proofs. */
  | 'SUPPORT';

/** Staff: the request whose letter has left. */
export type PostRecoveryLetterInput = {
  /** The request. */
  id: string;
};

/** Staff: the request whose letter is printed. */
export type PrintRecoveryLetterInput = {
  /** The request. */
  id: string;
};

/** The proof of one's own request. */
export type ProveManagementRecoveryInput = {
  /** The request. */
  id: string;
  /** The code of the letter, or the PACAGE number. */
  proof: string;
};

/** For a structure whose principal manager does not answer. */
export type RequestManagementRecoveryInput = {
  /** What happened; the managers read it. */
  explanation: string;
  /** SIRET of the structure. */
  siret: string;
  /** One of ManagementRecoveryWay. */
  way: string;
};

/** The link a manager received. */
export type StopManagementRecoveryByLinkInput = {
  /** The `jeton` of the link. */
  token: string;
};

/** The request a manager says no to. */
export type StopManagementRecoveryInput = {
  /** The request. */
  id: string;
};

/** The request a deputy manager takes over. */
export type TakeOverManagementRecoveryInput = {
  /** The request. */
  id: string;
};

/** The request another member confirms. */
export type VouchForManagementRecoveryInput = {
  /** The request. */
  id: string;
};

export type AcceptManagementRecoveryMutationVariables = Exact<{
  input: AcceptManagementRecoveryInput;
}>;


export type AcceptManagementRecoveryMutation = { acceptManagementRecovery: { __typename: 'AcceptManagementRecoveryPayload', recovery: { __typename: 'ManagementRecovery', id: string, status: ManagementRecoveryStatus } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type CancelManagementRecoveryMutationVariables = Exact<{
  input: CancelManagementRecoveryInput;
}>;


export type CancelManagementRecoveryMutation = { cancelManagementRecovery: { __typename: 'CancelManagementRecoveryPayload', recovery: { __typename: 'ManagementRecovery', id: string, status: ManagementRecoveryStatus } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type CompleteManagementRecoveryMutationVariables = Exact<{
  input: CompleteManagementRecoveryInput;
}>;


export type CompleteManagementRecoveryMutation = { completeManagementRecovery: { __typename: 'CompleteManagementRecoveryPayload', recovery: { __typename: 'ManagementRecovery', id: string, status: ManagementRecoveryStatus } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type DecideManagementRecoveryMutationVariables = Exact<{
  input: DecideManagementRecoveryInput;
}>;


export type DecideManagementRecoveryMutation = { decideManagementRecovery: { __typename: 'DecideManagementRecoveryPayload', recovery: { __typename: 'ManagementRecovery', id: string, status: ManagementRecoveryStatus } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type ManagementRecoveryQueryVariables = Exact<{
  id: string;
}>;


export type ManagementRecoveryQuery = { managementRecovery: { __typename: 'ManagementRecovery', id: string, number: string, status: ManagementRecoveryStatus, way: ManagementRecoveryWay, structureName: string, siret: string, explanation: string, createdAt: string, managersUntil: string, expiresAt: string, letterLines: Array<string> | null, printedAt: string | null, postedAt: string | null, attempts: number, isAccepted: boolean, delayedUntil: string | null, closedAt: string | null, reason: string | null, isMine: boolean, isManagersTime: boolean, isDue: boolean, allowedActions: Array<ManagementRecoveryAction>, requester: { __typename: 'Person', id: string, displayName: string }, decisions: Array<{ __typename: 'ManagementRecoveryDecision', agent: string, verdict: ManagementRecoveryVerdict, proofs: Array<ManagementRecoveryProof>, reason: string, decidedAt: string }> } };

export type MyManagementRecoveriesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyManagementRecoveriesQuery = { myManagementRecoveries: Array<{ __typename: 'ManagementRecovery', id: string, structureName: string, status: ManagementRecoveryStatus, isMine: boolean, allowedActions: Array<ManagementRecoveryAction>, requester: { __typename: 'Person', id: string, displayName: string } }> };

export type PostRecoveryLetterMutationVariables = Exact<{
  input: PostRecoveryLetterInput;
}>;


export type PostRecoveryLetterMutation = { postRecoveryLetter: { __typename: 'PostRecoveryLetterPayload', recovery: { __typename: 'ManagementRecovery', id: string, status: ManagementRecoveryStatus } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type PrintRecoveryLetterMutationVariables = Exact<{
  input: PrintRecoveryLetterInput;
}>;


export type PrintRecoveryLetterMutation = { printRecoveryLetter: { __typename: 'PrintRecoveryLetterPayload', url: string | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type ProveManagementRecoveryMutationVariables = Exact<{
  input: ProveManagementRecoveryInput;
}>;


export type ProveManagementRecoveryMutation = { proveManagementRecovery: { __typename: 'ProveManagementRecoveryPayload', recovery: { __typename: 'ManagementRecovery', id: string, status: ManagementRecoveryStatus } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type ManagementRecoveryLinkQueryVariables = Exact<{
  token: string;
}>;


export type ManagementRecoveryLinkQuery = { managementRecoveryLink: { __typename: 'ManagementRecoveryLink', status: LinkStatus, structureName: string | null } };

export type RecoveryQueueQueryVariables = Exact<{
  after?: string | null | undefined;
  queue?: ManagementRecoveryQueue | null | undefined;
}>;


export type RecoveryQueueQuery = { managementRecoveries: { __typename: 'ManagementRecoveryConnection', edges: Array<{ __typename: 'ManagementRecoveryEdge', node: { __typename: 'ManagementRecovery', id: string, number: string, status: ManagementRecoveryStatus, way: ManagementRecoveryWay, structureName: string, createdAt: string, printedAt: string | null, requester: { __typename: 'Person', id: string, displayName: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ManagementRecoveryWaysQueryVariables = Exact<{
  siret: string;
}>;


export type ManagementRecoveryWaysQuery = { managementRecoveryWays: { __typename: 'ManagementRecoveryWays', ways: Array<ManagementRecoveryWay>, letterLines: Array<string> | null } };

export type RequestManagementRecoveryMutationVariables = Exact<{
  input: RequestManagementRecoveryInput;
}>;


export type RequestManagementRecoveryMutation = { requestManagementRecovery: { __typename: 'RequestManagementRecoveryPayload', recovery: { __typename: 'ManagementRecovery', id: string, status: ManagementRecoveryStatus } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type StopManagementRecoveryMutationVariables = Exact<{
  input: StopManagementRecoveryInput;
}>;


export type StopManagementRecoveryMutation = { stopManagementRecovery: { __typename: 'StopManagementRecoveryPayload', recovery: { __typename: 'ManagementRecovery', id: string, status: ManagementRecoveryStatus } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type StopManagementRecoveryByLinkMutationVariables = Exact<{
  input: StopManagementRecoveryByLinkInput;
}>;


export type StopManagementRecoveryByLinkMutation = { stopManagementRecoveryByLink: { __typename: 'StopManagementRecoveryByLinkPayload', done: boolean | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type TakeOverManagementRecoveryMutationVariables = Exact<{
  input: TakeOverManagementRecoveryInput;
}>;


export type TakeOverManagementRecoveryMutation = { takeOverManagementRecovery: { __typename: 'TakeOverManagementRecoveryPayload', recovery: { __typename: 'ManagementRecovery', id: string, status: ManagementRecoveryStatus } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type VouchForManagementRecoveryMutationVariables = Exact<{
  input: VouchForManagementRecoveryInput;
}>;


export type VouchForManagementRecoveryMutation = { vouchForManagementRecovery: { __typename: 'VouchForManagementRecoveryPayload', recovery: { __typename: 'ManagementRecovery', id: string, status: ManagementRecoveryStatus } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };


export const AcceptManagementRecoveryDocument = {"__meta__":{"hash":"sha256:4474997d8d02c6498d14258f69d2dc5c5a78bfe7d23b402b0cec35b25ccbc35a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptManagementRecovery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptManagementRecoveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptManagementRecovery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptManagementRecoveryMutation, AcceptManagementRecoveryMutationVariables>;
export const CancelManagementRecoveryDocument = {"__meta__":{"hash":"sha256:187a7f275e053a9fd0840e196fdbcdc7e24089a718a792093ddbf2e5e33de480"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelManagementRecovery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelManagementRecoveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelManagementRecovery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CancelManagementRecoveryMutation, CancelManagementRecoveryMutationVariables>;
export const CompleteManagementRecoveryDocument = {"__meta__":{"hash":"sha256:c197459730ac06077dbd158cf516fbc1ba2e8513a706108d6b28166ed13aae9b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteManagementRecovery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteManagementRecoveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeManagementRecovery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CompleteManagementRecoveryMutation, CompleteManagementRecoveryMutationVariables>;
export const DecideManagementRecoveryDocument = {"__meta__":{"hash":"sha256:60619628c4984d80f0349628f5e18a815630d6e3763ffbfcd1da30f052ea30c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideManagementRecovery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideManagementRecoveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideManagementRecovery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DecideManagementRecoveryMutation, DecideManagementRecoveryMutationVariables>;
export const ManagementRecoveryDocument = {"__meta__":{"hash":"sha256:3ac0a583209d7287e5687fdf499fec20bb805b696db9636c27e68c1f00f807b7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ManagementRecovery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managementRecovery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"structureName"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"managersUntil"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"letterLines"}},{"kind":"Field","name":{"kind":"Name","value":"printedAt"}},{"kind":"Field","name":{"kind":"Name","value":"postedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"isAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"delayedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"isManagersTime"}},{"kind":"Field","name":{"kind":"Name","value":"isDue"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"requester"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agent"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"proofs"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]}}]}}]} as unknown as DocumentNode<ManagementRecoveryQuery, ManagementRecoveryQueryVariables>;
export const MyManagementRecoveriesDocument = {"__meta__":{"hash":"sha256:52473c8862ee9fe6ac123ba75a31a73720c7ddcb83dd508ff9b023be7035e3f4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyManagementRecoveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myManagementRecoveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"structureName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"requester"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode<MyManagementRecoveriesQuery, MyManagementRecoveriesQueryVariables>;
export const PostRecoveryLetterDocument = {"__meta__":{"hash":"sha256:04ce8ceefe73eb0ae1d63bc4a2f115e2182ae7be02bbaad25add189019b4fc60"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PostRecoveryLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PostRecoveryLetterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postRecoveryLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<PostRecoveryLetterMutation, PostRecoveryLetterMutationVariables>;
export const PrintRecoveryLetterDocument = {"__meta__":{"hash":"sha256:94ccd1ce6cb762c5acd1c0e6c1893cf0720482cd5fe094b278bd52debcc31c78"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PrintRecoveryLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PrintRecoveryLetterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"printRecoveryLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<PrintRecoveryLetterMutation, PrintRecoveryLetterMutationVariables>;
export const ProveManagementRecoveryDocument = {"__meta__":{"hash":"sha256:d22e1497445e248bf490359d93944c0796806ef0fd694ec49246ae7a662413c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProveManagementRecovery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProveManagementRecoveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proveManagementRecovery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ProveManagementRecoveryMutation, ProveManagementRecoveryMutationVariables>;
export const ManagementRecoveryLinkDocument = {"__meta__":{"hash":"sha256:4ac3070e81af8c7a35c23bdac134480710f7afa95daba12ab7e995bd50640781"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ManagementRecoveryLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managementRecoveryLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"structureName"}}]}}]}}]} as unknown as DocumentNode<ManagementRecoveryLinkQuery, ManagementRecoveryLinkQueryVariables>;
export const RecoveryQueueDocument = {"__meta__":{"hash":"sha256:188583b839ff95e654b0645e5af5c44e45325a1c67285f419daf674b3e1e2725"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecoveryQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"queue"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ManagementRecoveryQueue"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managementRecoveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"queue"},"value":{"kind":"Variable","name":{"kind":"Name","value":"queue"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"structureName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"printedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requester"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RecoveryQueueQuery, RecoveryQueueQueryVariables>;
export const ManagementRecoveryWaysDocument = {"__meta__":{"hash":"sha256:f77293084718d7281575cc41e355497378db07fcbfcc5fbba15e8dc3da885244"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ManagementRecoveryWays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"siret"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managementRecoveryWays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"siret"},"value":{"kind":"Variable","name":{"kind":"Name","value":"siret"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ways"}},{"kind":"Field","name":{"kind":"Name","value":"letterLines"}}]}}]}}]} as unknown as DocumentNode<ManagementRecoveryWaysQuery, ManagementRecoveryWaysQueryVariables>;
export const RequestManagementRecoveryDocument = {"__meta__":{"hash":"sha256:ca75702e76f01b3198312eb73ce86aa469c55aee3ee0c0e59f2235a129442ba0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestManagementRecovery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestManagementRecoveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestManagementRecovery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RequestManagementRecoveryMutation, RequestManagementRecoveryMutationVariables>;
export const StopManagementRecoveryDocument = {"__meta__":{"hash":"sha256:44ee5b9d25d8c9bc1cd879e502bfbfdc7e1b5007622a138c0d9624d6946b7f5d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopManagementRecovery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StopManagementRecoveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopManagementRecovery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<StopManagementRecoveryMutation, StopManagementRecoveryMutationVariables>;
export const StopManagementRecoveryByLinkDocument = {"__meta__":{"hash":"sha256:f8921968e865e60b1033c11ac6abb9719815ae7f002aab18059e4fef7d3de337"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopManagementRecoveryByLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StopManagementRecoveryByLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopManagementRecoveryByLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<StopManagementRecoveryByLinkMutation, StopManagementRecoveryByLinkMutationVariables>;
export const TakeOverManagementRecoveryDocument = {"__meta__":{"hash":"sha256:b2e56436b2a8e484507e99917f9adec54b6c0b8aa5d89610e0fc81573dc9ca7f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeOverManagementRecovery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeOverManagementRecoveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeOverManagementRecovery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TakeOverManagementRecoveryMutation, TakeOverManagementRecoveryMutationVariables>;
export const VouchForManagementRecoveryDocument = {"__meta__":{"hash":"sha256:29b9f3b8626912cf1dd3f997bf03ba1d5b8ae22750537200e251c5b5f7f741a1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VouchForManagementRecovery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VouchForManagementRecoveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vouchForManagementRecovery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<VouchForManagementRecoveryMutation, VouchForManagementRecoveryMutationVariables>;