/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The closed structure to open again. */
export type ActivateStructureInput = {
  /** The structure. */
  id: string;
};

/** What the company directory answers for a SIRET. */
export type CompanyLookUpStatus =
  /** In the directory, but closed. */
  | 'CLOSED'
  /** In the directory and open: its description is given. */
  | 'FOUND'
  /** Not a SIRET: wrong length or wrong key. */
  | 'INVALID'
  /** In the directory, but asked not to be published: describe it by hand. */
  | 'MASKED'
  /** The directory does not answer: describe the company by hand. */
  | 'UNAVAILABLE'
  /** Not in the directory: check it, or describe the company by hand. */
  | 'UNKNOWN';

/** One field to take over, with the value that was shown. */
export type DirectoryChangeInput = {
  /** A DirectoryField. */
  field: string;
  /** What the directory said. */
  value: string;
};

/** What the company directory describes of a structure. */
export type DirectoryField =
  /** Street line. */
  | 'address'
  /** First complement of the address. */
  | 'addressComplement1'
  /** Legal form. */
  | 'legalFormCode'
  /** Main activity. */
  | 'nafCode'
  /** Name. */
  | 'name'
  /** Postal code. */
  | 'postalCode'
  /** Town. */
  | 'town'
  /** Intra-community VAT number. */
  | 'vatNumber';

/** What the company directory says of a structure. */
export type DirectoryStatus =
  /** Described by the company directory. */
  | 'CONFIRMED'
  /** The company asked not to be published; described by hand. */
  | 'MASKED'
  /** Described by hand; the directory will be asked again. */
  | 'PENDING';

/** What somebody is on a structure. */
export type MembershipRole =
  /** Shares the daily work of the principal manager (FR: gestionnaire suppléant). */
  | 'DEPUTY_MANAGER'
  /** Attached, without managing (FR: utilisateur rattaché). */
  | 'MEMBER'
  /** The one principal manager of the structure (FR: gestionnaire principal). */
  | 'PRINCIPAL_MANAGER';

/** What to take over from the company directory. */
export type RefreshStructureInput = {
  /** The fields chosen, at least one. */
  changes: Array<DirectoryChangeInput>;
  /** The structure. */
  id: string;
  /** The version of the comparison. */
  version: number;
};

/** What may be done in a space. */
export type SpaceAccess =
  /** Consultation. */
  | 'READ'
  /** Modification; it includes consultation. */
  | 'WRITE';

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

/** Narrows the list of structures. */
export type StructureFilter = {
  /** Only structures on which the viewer holds this capability (STRUCTURE_MANAGE, TIC_REFUND_WRITE…). */
  capability?: string | null | undefined;
  /** Beginning of a SIRET, or part of a name. */
  search?: string | null | undefined;
  /** ACTIVE (default), or INACTIVE: those the viewer closed and may open again. */
  status?: string | null | undefined;
};

/** Life of a structure on the portal. */
export type StructureStatus =
  /** In use. */
  | 'ACTIVE'
  /** Closed on the portal: it opens no right. */
  | 'INACTIVE';

/** Corrections of a structure: an absent field stays, an empty one is removed. */
export type UpdateStructureInput = {
  /** Street line. */
  address?: string | null | undefined;
  /** First complement of the address. */
  addressComplement1?: string | null | undefined;
  /** Second complement of the address. */
  addressComplement2?: string | null | undefined;
  /** Code of the beneficiary category. */
  beneficiaryCategoryCode?: string | null | undefined;
  /** E-mail address of the structure. */
  email?: string | null | undefined;
  /** The structure. */
  id: string;
  /** Is it an agricultural management center? */
  isManagementCenter?: boolean | null | undefined;
  /** Code of the département of the main user establishment, when it is elsewhere. */
  mainDepartement?: string | null | undefined;
  /** Name. */
  name?: string | null | undefined;
  /** PACAGE number; eight digits are padded. */
  pacage?: string | null | undefined;
  /** Telephone. */
  phone?: string | null | undefined;
  /** Postal code, five digits. */
  postalCode?: string | null | undefined;
  /** Number in the register of companies (RCS). */
  rcsNumber?: string | null | undefined;
  /** Main tax regime. */
  taxRegime?: string | null | undefined;
  /** Town. */
  town?: string | null | undefined;
  /** French VAT number; must be the one of its SIREN. */
  vatNumber?: string | null | undefined;
  /** The version the form was opened with. */
  version: number;
};

export type ActivateStructureMutationVariables = Exact<{
  input: ActivateStructureInput;
}>;


export type ActivateStructureMutation = { activateStructure: { __typename: 'ActivateStructurePayload', structure: { __typename: 'Structure', id: string, name: string, status: StructureStatus } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type DirectoryComparisonQueryVariables = Exact<{
  id: string;
}>;


export type DirectoryComparisonQuery = { structure: { __typename: 'Structure', id: string, name: string, siret: string, allowedActions: Array<StructureAction> }, directoryComparison: { __typename: 'DirectoryComparison', structureId: string, version: number, closedOn: string | null, differences: Array<{ __typename: 'DirectoryDifference', field: DirectoryField, current: string, proposed: string }>, problem: { __typename: 'Problem', code: string, message: string } | null } };

export type EditStructureQueryVariables = Exact<{
  id: string;
}>;


export type EditStructureQuery = { structure: { __typename: 'Structure', id: string, version: number, siret: string, siren: string, name: string, status: StructureStatus, directoryStatus: DirectoryStatus, establishmentClosedOn: string | null, legalFormCode: string | null, nafCode: string | null, rcsNumber: string | null, vatNumber: string | null, email: string | null, taxRegime: string | null, address: string, addressComplement1: string, addressComplement2: string, postalCode: string, town: string, country: string, phone: string | null, departement: string | null, pacage: string | null, mainDepartement: string | null, isManagementCenter: boolean, createdAt: string, myRole: MembershipRole | null, allowedActions: Array<StructureAction>, beneficiaryCategory: { __typename: 'BeneficiaryCategory', code: string, name: string } | null }, beneficiaryCategories: Array<{ __typename: 'BeneficiaryCategory', code: string, name: string }> };

export type LookUpCompanyQueryVariables = Exact<{
  siret: string;
}>;


export type LookUpCompanyQuery = { lookUpCompany: { __typename: 'CompanyLookUp', status: CompanyLookUpStatus, isRegistered: boolean, company: { __typename: 'Company', siret: string, name: string, address: string, postalCode: string, town: string } | null, problem: { __typename: 'Problem', code: string, message: string } | null } };

export type RefreshStructureMutationVariables = Exact<{
  input: RefreshStructureInput;
}>;


export type RefreshStructureMutation = { refreshStructure: { __typename: 'RefreshStructurePayload', structure: { __typename: 'Structure', id: string, version: number, siret: string, siren: string, name: string, status: StructureStatus, directoryStatus: DirectoryStatus, establishmentClosedOn: string | null, legalFormCode: string | null, nafCode: string | null, rcsNumber: string | null, vatNumber: string | null, email: string | null, taxRegime: string | null, address: string, addressComplement1: string, addressComplement2: string, postalCode: string, town: string, country: string, phone: string | null, departement: string | null, pacage: string | null, mainDepartement: string | null, isManagementCenter: boolean, createdAt: string, myRole: MembershipRole | null, allowedActions: Array<StructureAction>, beneficiaryCategory: { __typename: 'BeneficiaryCategory', code: string, name: string } | null } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type StructureChoicesQueryVariables = Exact<{
  filter?: StructureFilter | null | undefined;
}>;


export type StructureChoicesQuery = { structures: { __typename: 'StructureConnection', edges: Array<{ __typename: 'StructureEdge', node: { __typename: 'Structure', id: string, name: string, siret: string } }> } };

export type StructureDetailFragment = { __typename: 'Structure', id: string, version: number, siret: string, siren: string, name: string, status: StructureStatus, directoryStatus: DirectoryStatus, establishmentClosedOn: string | null, legalFormCode: string | null, nafCode: string | null, rcsNumber: string | null, vatNumber: string | null, email: string | null, taxRegime: string | null, address: string, addressComplement1: string, addressComplement2: string, postalCode: string, town: string, country: string, phone: string | null, departement: string | null, pacage: string | null, mainDepartement: string | null, isManagementCenter: boolean, createdAt: string, myRole: MembershipRole | null, allowedActions: Array<StructureAction>, beneficiaryCategory: { __typename: 'BeneficiaryCategory', code: string, name: string } | null };

export type StructureQueryVariables = Exact<{
  id: string;
}>;


export type StructureQuery = { structure: { __typename: 'Structure', id: string, version: number, siret: string, siren: string, name: string, status: StructureStatus, directoryStatus: DirectoryStatus, establishmentClosedOn: string | null, legalFormCode: string | null, nafCode: string | null, rcsNumber: string | null, vatNumber: string | null, email: string | null, taxRegime: string | null, address: string, addressComplement1: string, addressComplement2: string, postalCode: string, town: string, country: string, phone: string | null, departement: string | null, pacage: string | null, mainDepartement: string | null, isManagementCenter: boolean, createdAt: string, myRole: MembershipRole | null, allowedActions: Array<StructureAction>, successor: { __typename: 'StructureSuccession', siret: string, movedOn: string, structureId: string | null } | null, predecessors: Array<{ __typename: 'StructureSuccession', siret: string, movedOn: string, structureId: string | null }>, spaces: Array<{ __typename: 'StructureSpace', id: string, ceiling: SpaceAccess, openedAt: string, space: { __typename: 'Space', code: string, name: string } }>, beneficiaryCategory: { __typename: 'BeneficiaryCategory', code: string, name: string } | null } };

export type StructuresQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: StructureFilter | null | undefined;
}>;


export type StructuresQuery = { structures: { __typename: 'StructureConnection', edges: Array<{ __typename: 'StructureEdge', node: { __typename: 'Structure', id: string, name: string, siret: string, town: string, status: StructureStatus, myRole: MembershipRole | null, isManagementCenter: boolean, allowedActions: Array<StructureAction> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type UpdateStructureMutationVariables = Exact<{
  input: UpdateStructureInput;
}>;


export type UpdateStructureMutation = { updateStructure: { __typename: 'UpdateStructurePayload', structure: { __typename: 'Structure', id: string, version: number, siret: string, siren: string, name: string, status: StructureStatus, directoryStatus: DirectoryStatus, establishmentClosedOn: string | null, legalFormCode: string | null, nafCode: string | null, rcsNumber: string | null, vatNumber: string | null, email: string | null, taxRegime: string | null, address: string, addressComplement1: string, addressComplement2: string, postalCode: string, town: string, country: string, phone: string | null, departement: string | null, pacage: string | null, mainDepartement: string | null, isManagementCenter: boolean, createdAt: string, myRole: MembershipRole | null, allowedActions: Array<StructureAction>, beneficiaryCategory: { __typename: 'BeneficiaryCategory', code: string, name: string } | null } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export const StructureDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StructureDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Structure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"directoryStatus"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentClosedOn"}},{"kind":"Field","name":{"kind":"Name","value":"legalFormCode"}},{"kind":"Field","name":{"kind":"Name","value":"nafCode"}},{"kind":"Field","name":{"kind":"Name","value":"rcsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"vatNumber"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"taxRegime"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"addressComplement1"}},{"kind":"Field","name":{"kind":"Name","value":"addressComplement2"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"departement"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryCategory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pacage"}},{"kind":"Field","name":{"kind":"Name","value":"mainDepartement"}},{"kind":"Field","name":{"kind":"Name","value":"isManagementCenter"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"myRole"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<StructureDetailFragment, unknown>;
export const ActivateStructureDocument = {"__meta__":{"hash":"sha256:275cc21518de43965f8323da54ea4674f31960af243eeb6b51d1c5399e8c3e8d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActivateStructure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivateStructureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activateStructure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ActivateStructureMutation, ActivateStructureMutationVariables>;
export const DirectoryComparisonDocument = {"__meta__":{"hash":"sha256:f8636f012dee3c32ca603a6a405a16ff8cc4ee883d1d00cc0c6b15c8e5e12fea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DirectoryComparison"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"structure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"directoryComparison"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"structureId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"structureId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DirectoryComparisonQuery, DirectoryComparisonQueryVariables>;
export const EditStructureDocument = {"__meta__":{"hash":"sha256:cdcf7992ba07c29b5d647cb607d076cbfe39d76f5efb9ac1c1bb7ad5dd2bffa3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EditStructure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"structure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StructureDetail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryCategories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StructureDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Structure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"directoryStatus"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentClosedOn"}},{"kind":"Field","name":{"kind":"Name","value":"legalFormCode"}},{"kind":"Field","name":{"kind":"Name","value":"nafCode"}},{"kind":"Field","name":{"kind":"Name","value":"rcsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"vatNumber"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"taxRegime"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"addressComplement1"}},{"kind":"Field","name":{"kind":"Name","value":"addressComplement2"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"departement"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryCategory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pacage"}},{"kind":"Field","name":{"kind":"Name","value":"mainDepartement"}},{"kind":"Field","name":{"kind":"Name","value":"isManagementCenter"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"myRole"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<EditStructureQuery, EditStructureQueryVariables>;
export const LookUpCompanyDocument = {"__meta__":{"hash":"sha256:b5deffb9faff601cfabe44735658c024e7ac0f7ab0bd0edc4399aa4f66980336"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LookUpCompany"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"siret"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookUpCompany"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"siret"},"value":{"kind":"Variable","name":{"kind":"Name","value":"siret"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isRegistered"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"town"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<LookUpCompanyQuery, LookUpCompanyQueryVariables>;
export const RefreshStructureDocument = {"__meta__":{"hash":"sha256:e17eb2b0d93f74af99e196dd6e2591c3049295d821df26bcd064202305559a18"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshStructure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshStructureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshStructure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StructureDetail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StructureDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Structure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"directoryStatus"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentClosedOn"}},{"kind":"Field","name":{"kind":"Name","value":"legalFormCode"}},{"kind":"Field","name":{"kind":"Name","value":"nafCode"}},{"kind":"Field","name":{"kind":"Name","value":"rcsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"vatNumber"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"taxRegime"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"addressComplement1"}},{"kind":"Field","name":{"kind":"Name","value":"addressComplement2"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"departement"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryCategory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pacage"}},{"kind":"Field","name":{"kind":"Name","value":"mainDepartement"}},{"kind":"Field","name":{"kind":"Name","value":"isManagementCenter"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"myRole"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<RefreshStructureMutation, RefreshStructureMutationVariables>;
export const StructureChoicesDocument = {"__meta__":{"hash":"sha256:d129df366a21ee42101a16eef80882a66f43edd8a999fffd8a6f32751bdcdfd0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StructureChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StructureFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"structures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StructureChoicesQuery, StructureChoicesQueryVariables>;
export const StructureDocument = {"__meta__":{"hash":"sha256:0cae128d2dc55691c66f27018f6c1da3dce1c24143b36895f15df17b83f6a58a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Structure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"structure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StructureDetail"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"movedOn"}},{"kind":"Field","name":{"kind":"Name","value":"structureId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"movedOn"}},{"kind":"Field","name":{"kind":"Name","value":"structureId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"space"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StructureDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Structure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"directoryStatus"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentClosedOn"}},{"kind":"Field","name":{"kind":"Name","value":"legalFormCode"}},{"kind":"Field","name":{"kind":"Name","value":"nafCode"}},{"kind":"Field","name":{"kind":"Name","value":"rcsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"vatNumber"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"taxRegime"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"addressComplement1"}},{"kind":"Field","name":{"kind":"Name","value":"addressComplement2"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"departement"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryCategory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pacage"}},{"kind":"Field","name":{"kind":"Name","value":"mainDepartement"}},{"kind":"Field","name":{"kind":"Name","value":"isManagementCenter"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"myRole"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<StructureQuery, StructureQueryVariables>;
export const StructuresDocument = {"__meta__":{"hash":"sha256:ab0d577c694b6ab07194c7077daa3f266787acb67513ec7ffd58f36971df4c20"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Structures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StructureFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"structures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"myRole"}},{"kind":"Field","name":{"kind":"Name","value":"isManagementCenter"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<StructuresQuery, StructuresQueryVariables>;
export const UpdateStructureDocument = {"__meta__":{"hash":"sha256:412d5c77ab468c53db7f663d56ec8d27826e2d8c109cc7578fa7c8c2fe7539d2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateStructure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateStructureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateStructure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StructureDetail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StructureDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Structure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"directoryStatus"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentClosedOn"}},{"kind":"Field","name":{"kind":"Name","value":"legalFormCode"}},{"kind":"Field","name":{"kind":"Name","value":"nafCode"}},{"kind":"Field","name":{"kind":"Name","value":"rcsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"vatNumber"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"taxRegime"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"addressComplement1"}},{"kind":"Field","name":{"kind":"Name","value":"addressComplement2"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"departement"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryCategory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pacage"}},{"kind":"Field","name":{"kind":"Name","value":"mainDepartement"}},{"kind":"Field","name":{"kind":"Name","value":"isManagementCenter"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"myRole"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<UpdateStructureMutation, UpdateStructureMutationVariables>;