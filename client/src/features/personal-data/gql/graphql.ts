/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The offer to take back. */
export type CancelPrincipalManagementOfferInput = {
  /** The offer. */
  id: string;
};

/** Which export to download. */
export type CreateDataExportLinkInput = {
  /** The export. */
  id: string;
};

/** Where an export stands. */
export type DataExportStatus =
  /** Waits for its turn. */
  | 'ASKED'
  /** Its file is gone. */
  | 'DELETED'
  /** Could not be written; ask again. */
  | 'FAILED'
  /** Being written. */
  | 'PREPARING'
  /** Can be downloaded. */
  | 'READY';

/** The structure to close. */
export type DeactivateStructureInput = {
  /** The structure. */
  id: string;
};

/** The link that takes a deletion back. */
export type KeepAccountInput = {
  /** The `jeton` of the link. */
  token: string;
};

/** What the viewer may do with an offer now. */
export type ManagementOfferAction =
  /** Take the role over. */
  | 'ACCEPT'
  /** Take the offer back. */
  | 'CANCEL'
  /** Say no. */
  | 'DECLINE';

/** What became of an offer. */
export type ManagementOfferStatus =
  /** The role has changed hands. */
  | 'ACCEPTED'
  /** Taken back, or one of the two has left. */
  | 'CANCELLED'
  /** The other person said no. */
  | 'DECLINED'
  /** Nobody answered in time. */
  | 'EXPIRED'
  /** Waits for an answer. */
  | 'PENDING';

/** What the viewer may do with an attachment now. */
export type MembershipAction =
  /** Leave, or end somebody's attachment. */
  | 'END'
  /** Make this member a deputy manager. */
  | 'MAKE_DEPUTY'
  /** Take the role of deputy manager back, or give one's own up. */
  | 'MAKE_MEMBER'
  /** Offer this person the role of principal manager. */
  | 'OFFER_MANAGEMENT'
  /** Say in which service this person works. */
  | 'SET_SERVICE';

/** What somebody is on a structure. */
export type MembershipRole =
  /** Shares the daily work of the principal manager (FR: gestionnaire suppléant). */
  | 'DEPUTY_MANAGER'
  /** Attached, without managing (FR: utilisateur rattaché). */
  | 'MEMBER'
  /** The one principal manager of the structure (FR: gestionnaire principal). */
  | 'PRINCIPAL_MANAGER';

/** What the person may do with the account now. */
export type MyDataAction =
  /** Keep the account after all. */
  | 'CANCEL_DELETION'
  /** Deactivate the account. */
  | 'DEACTIVATE'
  /** Download the export. */
  | 'DOWNLOAD_EXPORT'
  /** Ask for the deletion of the account. */
  | 'REQUEST_DELETION'
  /** Ask for an export. */
  | 'REQUEST_EXPORT';

/** To whom the role is offered. */
export type OfferPrincipalManagementInput = {
  /** The attachment of the person. */
  membershipId: string;
};

/** The deletion of one's account. */
export type RequestAccountDeletionInput = {
  /** The password of today. */
  password: string;
};

/** The structure to take a copy of. */
export type RequestStructureExportInput = {
  /** The structure. */
  id: string;
};

/** What the viewer may do on a structure now. */
export type StructureAction =
  /** Open it again: whoever closed it may. */
  | 'ACTIVATE'
  /** Record a bank account. */
  | 'ADD_BANK_ACCOUNT'
  /** File a refund request. */
  | 'CREATE_REFUND_REQUEST'
  /** Close it on the portal, when nobody else is attached and nothing is open. */
  | 'DEACTIVATE'
  /** Decide the requests made to it. */
  | 'DECIDE_APPROVALS'
  /** Say under which SIRET it goes on after a move. */
  | 'DECLARE_SUCCESSION'
  /** Give somebody a right on the space. */
  | 'GRANT_SUBSCRIPTION'
  /** Add, change and close its services. */
  | 'MANAGE_SERVICES'
  /** Open the refund space. */
  | 'OPEN_SPACE'
  /** Read what it asked and received, counted. */
  | 'READ_FIGURES'
  /** Read who did what for it. */
  | 'READ_JOURNAL'
  /** Ask for a right on the space. */
  | 'REQUEST_SUBSCRIPTION'
  /** Correct its description. */
  | 'UPDATE';

export type AccountDeletionLinkQueryVariables = Exact<{
  token: string;
}>;


export type AccountDeletionLinkQuery = { accountDeletionLink: { __typename: 'AccountDeletionLink', isPending: boolean, dueAt: string | null } };

export type CancelAccountDeletionMutationVariables = Exact<{ [key: string]: never; }>;


export type CancelAccountDeletionMutation = { cancelAccountDeletion: { __typename: 'CancelAccountDeletionPayload', done: boolean | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type CancelPrincipalManagementOfferMutationVariables = Exact<{
  input: CancelPrincipalManagementOfferInput;
}>;


export type CancelPrincipalManagementOfferMutation = { cancelPrincipalManagementOffer: { __typename: 'CancelPrincipalManagementOfferPayload', managementOffer: { __typename: 'ManagementOffer', id: string, status: ManagementOfferStatus } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type CreateDataExportLinkMutationVariables = Exact<{
  input: CreateDataExportLinkInput;
}>;


export type CreateDataExportLinkMutation = { createDataExportLink: { __typename: 'CreateDataExportLinkPayload', url: string | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type DeactivateAccountMutationVariables = Exact<{ [key: string]: never; }>;


export type DeactivateAccountMutation = { deactivateAccount: { __typename: 'DeactivateAccountPayload', done: boolean | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type DeactivateStructureMutationVariables = Exact<{
  input: DeactivateStructureInput;
}>;


export type DeactivateStructureMutation = { deactivateStructure: { __typename: 'DeactivateStructurePayload', deactivatedId: string | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type KeepAccountMutationVariables = Exact<{
  input: KeepAccountInput;
}>;


export type KeepAccountMutation = { keepAccount: { __typename: 'KeepAccountPayload', done: boolean | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type MyDataQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDataQuery = { myData: { __typename: 'MyData', allowedActions: Array<MyDataAction>, isStaff: boolean, managedStructureCount: number, dataExport: { __typename: 'DataExport', id: string, status: DataExportStatus, askedAt: string, stepsDone: number, stepsTotal: number | null, readyAt: string | null, expiresAt: string | null, byteSize: number | null } | null, accountDeletion: { __typename: 'AccountDeletion', askedAt: string, dueAt: string } | null, managedStructures: Array<{ __typename: 'ManagedStructure', structure: { __typename: 'Structure', id: string, name: string, siret: string, memberships: { __typename: 'MembershipConnection', edges: Array<{ __typename: 'MembershipEdge', node: { __typename: 'Membership', id: string, role: MembershipRole, allowedActions: Array<MembershipAction>, user: { __typename: 'Person', id: string, displayName: string } } }> } }, offer: { __typename: 'ManagementOffer', id: string, expiresAt: string, allowedActions: Array<ManagementOfferAction>, to: { __typename: 'Person', id: string, displayName: string } } | null }> } };

export type MyExportProgressQueryVariables = Exact<{ [key: string]: never; }>;


export type MyExportProgressQuery = { myData: { __typename: 'MyData', allowedActions: Array<MyDataAction>, dataExport: { __typename: 'DataExport', id: string, status: DataExportStatus, stepsDone: number, stepsTotal: number | null, readyAt: string | null, expiresAt: string | null, byteSize: number | null } | null } };

export type OfferPrincipalManagementMutationVariables = Exact<{
  input: OfferPrincipalManagementInput;
}>;


export type OfferPrincipalManagementMutation = { offerPrincipalManagement: { __typename: 'OfferPrincipalManagementPayload', managementOffer: { __typename: 'ManagementOffer', id: string } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type RequestAccountDeletionMutationVariables = Exact<{
  input: RequestAccountDeletionInput;
}>;


export type RequestAccountDeletionMutation = { requestAccountDeletion: { __typename: 'RequestAccountDeletionPayload', accountDeletion: { __typename: 'AccountDeletion', askedAt: string, dueAt: string } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type RequestDataExportMutationVariables = Exact<{ [key: string]: never; }>;


export type RequestDataExportMutation = { requestDataExport: { __typename: 'RequestDataExportPayload', dataExport: { __typename: 'DataExport', id: string, status: DataExportStatus } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type RequestStructureExportMutationVariables = Exact<{
  input: RequestStructureExportInput;
}>;


export type RequestStructureExportMutation = { requestStructureExport: { __typename: 'RequestStructureExportPayload', dataExport: { __typename: 'DataExport', id: string, status: DataExportStatus } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type StructureClosingQueryVariables = Exact<{
  id: string;
}>;


export type StructureClosingQuery = { structure: { __typename: 'Structure', id: string, name: string, siret: string, allowedActions: Array<StructureAction>, dataExport: { __typename: 'DataExport', id: string, status: DataExportStatus, stepsDone: number, stepsTotal: number | null, askedAt: string, readyAt: string | null, expiresAt: string | null, byteSize: number | null } | null, deactivationObstacles: Array<{ __typename: 'StructureObstacle', count: number, problem: { __typename: 'Problem', code: string, message: string }, items: Array<{ __typename: 'DeactivationObstacleItem', id: string, label: string }> }> } };


export const AccountDeletionLinkDocument = {"__meta__":{"hash":"sha256:d7fb61eda9e99c4c39dbb97c9547b6e5d44443651b590343d9ecee9fbac58c11"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountDeletionLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountDeletionLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isPending"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]} as unknown as DocumentNode<AccountDeletionLinkQuery, AccountDeletionLinkQueryVariables>;
export const CancelAccountDeletionDocument = {"__meta__":{"hash":"sha256:45c4172c0c9cc3f2d7ef4f98bd531bd2c7e9df9ebefc6e24c46a3f764e6c794e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelAccountDeletion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelAccountDeletion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CancelAccountDeletionMutation, CancelAccountDeletionMutationVariables>;
export const CancelPrincipalManagementOfferDocument = {"__meta__":{"hash":"sha256:b30ddcac274bb675c09f46c552930a548889f9f5ba482ba8a9d4665da0338b8c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelPrincipalManagementOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelPrincipalManagementOfferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelPrincipalManagementOffer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"managementOffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CancelPrincipalManagementOfferMutation, CancelPrincipalManagementOfferMutationVariables>;
export const CreateDataExportLinkDocument = {"__meta__":{"hash":"sha256:86f4b0212875e8ce11c3779dc7200851eff8b01c596259add16fa75ed5e4592d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateDataExportLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateDataExportLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createDataExportLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreateDataExportLinkMutation, CreateDataExportLinkMutationVariables>;
export const DeactivateAccountDocument = {"__meta__":{"hash":"sha256:0279d8434c76e3cdd440263b7402379b799b3d2bc0e9ea666b45d160f1329f6c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeactivateAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deactivateAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeactivateAccountMutation, DeactivateAccountMutationVariables>;
export const DeactivateStructureDocument = {"__meta__":{"hash":"sha256:8257e49f861bd25e81ab5f69f5831aafac0f674d46f7b0c38f86a798d7b4149d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeactivateStructure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeactivateStructureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deactivateStructure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deactivatedId"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeactivateStructureMutation, DeactivateStructureMutationVariables>;
export const KeepAccountDocument = {"__meta__":{"hash":"sha256:ba24d75065a903897c0c211d285a293eb0046a9bda7047d9bc83008988244b85"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KeepAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keepAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<KeepAccountMutation, KeepAccountMutationVariables>;
export const MyDataDocument = {"__meta__":{"hash":"sha256:56bf224b587186c888c134fa384b6d17c0f15453dabad961be39ce6b4fe78dba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"isStaff"}},{"kind":"Field","name":{"kind":"Name","value":"managedStructureCount"}},{"kind":"Field","name":{"kind":"Name","value":"dataExport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stepsDone"}},{"kind":"Field","name":{"kind":"Name","value":"stepsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"readyAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountDeletion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"managedStructures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyDataQuery, MyDataQueryVariables>;
export const MyExportProgressDocument = {"__meta__":{"hash":"sha256:a2bbc0ff295c6d1868bd5c85d44982255274311faa7c0ef6b9582ac2e578697a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyExportProgress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"dataExport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stepsDone"}},{"kind":"Field","name":{"kind":"Name","value":"stepsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"readyAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}}]}}]}}]}}]} as unknown as DocumentNode<MyExportProgressQuery, MyExportProgressQueryVariables>;
export const OfferPrincipalManagementDocument = {"__meta__":{"hash":"sha256:c44ba0c5d20b6c6d66720d3cbfa62d95122b8924f3b199618a76123d09c73d57"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferPrincipalManagement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferPrincipalManagementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerPrincipalManagement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"managementOffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<OfferPrincipalManagementMutation, OfferPrincipalManagementMutationVariables>;
export const RequestAccountDeletionDocument = {"__meta__":{"hash":"sha256:caa7b8b507ffc310cd2fb769932e51fae0bc4be76dfb8b2d14eb464a5cbd00ba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestAccountDeletion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestAccountDeletionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestAccountDeletion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accountDeletion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RequestAccountDeletionMutation, RequestAccountDeletionMutationVariables>;
export const RequestDataExportDocument = {"__meta__":{"hash":"sha256:f834c19a7f64f40b89a8489957d18ad373515175e41a4fd35fd8af2f66c0a2d7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestDataExport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestDataExport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dataExport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RequestDataExportMutation, RequestDataExportMutationVariables>;
export const RequestStructureExportDocument = {"__meta__":{"hash":"sha256:005ada437e591e60a72b70f6d470cf76b46d0275289b09fa8ecded1ae53b6e1d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestStructureExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestStructureExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestStructureExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dataExport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RequestStructureExportMutation, RequestStructureExportMutationVariables>;
export const StructureClosingDocument = {"__meta__":{"hash":"sha256:6559d4d98123a227992c352199c283feccc9c611cffec565077216765080ae77"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StructureClosing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"structure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"dataExport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stepsDone"}},{"kind":"Field","name":{"kind":"Name","value":"stepsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"readyAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deactivationObstacles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StructureClosingQuery, StructureClosingQueryVariables>;