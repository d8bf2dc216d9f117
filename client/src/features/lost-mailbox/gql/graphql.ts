/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Staff: the decision of one agent. */
export type DecideLostMailboxInput = {
  /** The request. */
  id: string;
  /** What the agent checked: two at least for an approval. */
  proofs: Array<LostMailboxProof>;
  /** Why; a rejection is read by whoever asked. */
  reason: string;
  /** APPROVED or REJECTED. */
  verdict: string;
};

/** A request about one's own account that one did not make. */
export type DenyLostMailboxInput = {
  /** The request. */
  id: string;
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

/** What the agent who reads may do with a request now. */
export type LostMailboxAction =
  /** Approve it, with reasons and proofs. */
  | 'APPROVE'
  /** Reject it, with a reason. */
  | 'REJECT';

/** What a link about a lost mailbox does. */
export type LostMailboxLinkPurpose =
  /** The old mailbox stops the request. */
  | 'STOP'
  /** The new mailbox proves that it is read. */
  | 'VERIFY';

/** What an agent may check before approving. */
export type LostMailboxProof =
  /** Knows the last digits of the bank account. */
  | 'BANK_ACCOUNT_KNOWN'
  /** Called back on the phone number of the account, and recognised. */
  | 'CALLED_BACK_ON_KNOWN_PHONE'
  /** Identity document seen, in the name of the account. */
  | 'IDENTITY_DOCUMENT_SEEN'
  /** Another manager of a structure confirmed, called on a number found elsewhere. */
  | 'MANAGER_CONFIRMED'
  /** Knows the amounts of past refund requests. */
  | 'PAST_REQUESTS_KNOWN';

/** Where a request of somebody who lost the mailbox stands. */
export type LostMailboxStatus =
  /** Awaits a second agent; the account was told. */
  | 'APPROVED_ONCE'
  /** The new address signs in. */
  | 'COMPLETED'
  /** Approved by two agents; the account may still stop it. */
  | 'DELAYED'
  /** Nobody verified or decided in time. */
  | 'EXPIRED'
  /** Rejected by an agent. */
  | 'REJECTED'
  /** Stopped by the old mailbox, by the account, or because an address changed meanwhile. */
  | 'STOPPED'
  /** Awaits a first agent. */
  | 'TO_REVIEW'
  /** The new address has not been verified; agents do not see it yet. */
  | 'UNVERIFIED';

/** What stopped a request. */
export type LostMailboxStoppedBy =
  /** Somebody signed in to the account said no. */
  | 'ACCOUNT'
  /** The login address changed meanwhile. */
  | 'ADDRESS_CHANGED'
  /** The new address signs in to another account. */
  | 'ADDRESS_TAKEN'
  /** The old mailbox said no. */
  | 'OLD_MAILBOX';

/** The decision of one agent. */
export type LostMailboxVerdict =
  /** Approved. */
  | 'APPROVED'
  /** Rejected. */
  | 'REJECTED';

/** For whoever can no longer open the mailbox they sign in with. */
export type RequestLostMailboxInput = {
  /** What happened. */
  explanation: string;
  /** First name. */
  firstName: string;
  /** Answer to the challenge of the form LOST_MAILBOX (see humanCheck). */
  humanCheck?: string | null | undefined;
  /** Last name. */
  lastName: string;
  /** The login address whose mailbox is lost. */
  loginEmail: string;
  /** The address to be used from now on; it will be verified. */
  newEmail: string;
  /** The same again. */
  newEmailConfirmation: string;
  /** Phone number. */
  phone: string;
  /** SIRETs of the structures the account is attached to, five at most. */
  sirets: Array<string>;
};

/** The link received in the old mailbox. */
export type StopLostMailboxInput = {
  /** The `jeton` of the link. */
  token: string;
};

/** The link received at the new address. */
export type VerifyLostMailboxInput = {
  /** The `jeton` of the link. */
  token: string;
};

export type DecideLostMailboxMutationVariables = Exact<{
  input: DecideLostMailboxInput;
}>;


export type DecideLostMailboxMutation = { decideLostMailbox: { __typename: 'DecideLostMailboxPayload', request: { __typename: 'LostMailboxRequest', id: string, status: LostMailboxStatus } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type DenyLostMailboxMutationVariables = Exact<{
  input: DenyLostMailboxInput;
}>;


export type DenyLostMailboxMutation = { denyLostMailbox: { __typename: 'DenyLostMailboxPayload', done: boolean | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type LostMailboxLinkQueryVariables = Exact<{
  token: string;
}>;


export type LostMailboxLinkQuery = { lostMailboxLink: { __typename: 'LostMailboxLink', status: LinkStatus, purpose: LostMailboxLinkPurpose | null, maskedNewEmail: string | null } };

export type LostMailboxQueueQueryVariables = Exact<{
  after?: string | null | undefined;
  status?: LostMailboxStatus | null | undefined;
}>;


export type LostMailboxQueueQuery = { lostMailboxRequests: { __typename: 'LostMailboxRequestConnection', edges: Array<{ __typename: 'LostMailboxRequestEdge', node: { __typename: 'LostMailboxRequest', id: string, number: string, status: LostMailboxStatus, firstName: string, lastName: string, loginEmail: string, createdAt: string, account: { __typename: 'LostMailboxAccount', firstName: string, lastName: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type LostMailboxRequestQueryVariables = Exact<{
  id: string;
}>;


export type LostMailboxRequestQuery = { lostMailboxRequest: { __typename: 'LostMailboxRequest', id: string, number: string, status: LostMailboxStatus, loginEmail: string, newEmail: string, firstName: string, lastName: string, phone: string, sirets: Array<string>, explanation: string, createdAt: string, delayedUntil: string | null, stoppedBy: LostMailboxStoppedBy | null, allowedActions: Array<LostMailboxAction>, account: { __typename: 'LostMailboxAccount', firstName: string, lastName: string, phone: string | null, maskedContactEmail: string, createdAt: string, lastSeenAt: string | null, structures: Array<{ __typename: 'LostMailboxStructure', siret: string, name: string, role: string }> } | null, decisions: Array<{ __typename: 'LostMailboxDecision', agent: string, verdict: LostMailboxVerdict, proofs: Array<LostMailboxProof>, reason: string, decidedAt: string }> } };

export type MyLostMailboxAlertsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyLostMailboxAlertsQuery = { myLostMailboxAlerts: Array<{ __typename: 'LostMailboxAlert', id: string, maskedNewEmail: string, createdAt: string, delayedUntil: string | null }> };

export type RequestLostMailboxMutationVariables = Exact<{
  input: RequestLostMailboxInput;
}>;


export type RequestLostMailboxMutation = { requestLostMailbox: { __typename: 'RequestLostMailboxPayload', maskedEmail: string | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type StopLostMailboxMutationVariables = Exact<{
  input: StopLostMailboxInput;
}>;


export type StopLostMailboxMutation = { stopLostMailbox: { __typename: 'StopLostMailboxPayload', done: boolean | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type VerifyLostMailboxMutationVariables = Exact<{
  input: VerifyLostMailboxInput;
}>;


export type VerifyLostMailboxMutation = { verifyLostMailbox: { __typename: 'VerifyLostMailboxPayload', done: boolean | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };


export const DecideLostMailboxDocument = {"__meta__":{"hash":"sha256:a91d1c55fa3899855950197743b8e2d84d860e498e7f0ca91cc1d1a03f579aa9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideLostMailbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideLostMailboxInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideLostMailbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DecideLostMailboxMutation, DecideLostMailboxMutationVariables>;
export const DenyLostMailboxDocument = {"__meta__":{"hash":"sha256:ab014f0b208bde6df08afaef794fdc0aa65533f670f59c0dcd79ba90b74c44ad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DenyLostMailbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DenyLostMailboxInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"denyLostMailbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DenyLostMailboxMutation, DenyLostMailboxMutationVariables>;
export const LostMailboxLinkDocument = {"__meta__":{"hash":"sha256:4dac472976a4d74238795449503b1c447d623a3f73e52adef59f38971c692060"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LostMailboxLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lostMailboxLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"maskedNewEmail"}}]}}]}}]} as unknown as DocumentNode<LostMailboxLinkQuery, LostMailboxLinkQueryVariables>;
export const LostMailboxQueueDocument = {"__meta__":{"hash":"sha256:756603b22de209aaf7647ef7fb07ceb8a529c2f50c5f6bcb3d8eb4b606ba4150"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LostMailboxQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LostMailboxStatus"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lostMailboxRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"loginEmail"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<LostMailboxQueueQuery, LostMailboxQueueQueryVariables>;
export const LostMailboxRequestDocument = {"__meta__":{"hash":"sha256:dd23d507929c40676bb3f6b4f733371e13a71748ccd06de0e29dfe9113ab5851"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LostMailboxRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lostMailboxRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"loginEmail"}},{"kind":"Field","name":{"kind":"Name","value":"newEmail"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"sirets"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"delayedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedBy"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"maskedContactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"structures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agent"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"proofs"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]}}]}}]} as unknown as DocumentNode<LostMailboxRequestQuery, LostMailboxRequestQueryVariables>;
export const MyLostMailboxAlertsDocument = {"__meta__":{"hash":"sha256:4cad529daa6d75406493357735e8230928b895d814fe91bcb1488d9a456406b9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyLostMailboxAlerts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myLostMailboxAlerts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedNewEmail"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"delayedUntil"}}]}}]}}]} as unknown as DocumentNode<MyLostMailboxAlertsQuery, MyLostMailboxAlertsQueryVariables>;
export const RequestLostMailboxDocument = {"__meta__":{"hash":"sha256:4cdd664828758dc7239f3bd344c2c9569bcd80ebc1dfb2730bebf69a5dfe5023"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestLostMailbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestLostMailboxInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestLostMailbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"maskedEmail"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RequestLostMailboxMutation, RequestLostMailboxMutationVariables>;
export const StopLostMailboxDocument = {"__meta__":{"hash":"sha256:7604b97b6651c766afdc50a6a60a0474aa83189e1e4dd6a74dea72fbd3961819"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopLostMailbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StopLostMailboxInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopLostMailbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<StopLostMailboxMutation, StopLostMailboxMutationVariables>;
export const VerifyLostMailboxDocument = {"__meta__":{"hash":"sha256:f9ce5c4c487d732e6c67fe607d055c8abd4264d0903fa8a07e3821ed55bf0040"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyLostMailbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyLostMailboxInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyLostMailbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<VerifyLostMailboxMutation, VerifyLostMailboxMutationVariables>;