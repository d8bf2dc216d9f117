/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The first password, behind the activation link. */
export type ActivateUserInput = {
  /** 12 to 128 characters, 3 of 4 classes. */
  password: string;
  /** The same again. */
  passwordConfirmation: string;
  /** The `jeton` of the link. */
  token: string;
};

/** What an activation led to. */
export type ActivationOutcome =
  /** The structure existed and had invited this address: nothing was asked, the person accepts or declines. */
  | 'INVITATION_WAITING'
  /** The structure existed: its managers were asked for the attachment. */
  | 'MEMBERSHIP_REQUESTED'
  /** The structure was created; the person is its principal manager. */
  | 'STRUCTURE_CREATED';

/** A company described by hand, when the directory cannot. */
export type CompanyInput = {
  /** Street line. */
  address: string;
  /** Name. */
  name: string;
  /** Postal code, five digits. */
  postalCode: string;
  /** Town. */
  town: string;
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

/** Everything « Créer un compte » asks for. */
export type RegisterUserInput = {
  /** The satisfaction survey; free. */
  acceptsSurvey: boolean;
  /** The terms of use; must be true. */
  acceptsTerms: boolean;
  /** Shown to the manager when the structure already exists. */
  comment?: string | null | undefined;
  /** Typed by hand when the directory does not know the SIRET or is down; ignored when the directory answers. */
  company?: CompanyInput | null | undefined;
  /** Address that receives the notifications. */
  contactEmail: string;
  /** First name. */
  firstName: string;
  /** Answer to a challenge of the query `humanCheck(form: REGISTER)`. */
  humanCheck: string;
  /** Is the structure an accounting firm filing for its clients? */
  isManagementCenter?: boolean | null | undefined;
  /** Language of the mails, `fr` or `en`; that of the request when absent. */
  language?: string | null | undefined;
  /** Last name. */
  lastName: string;
  /** Address that will sign in and receive the activation link. */
  loginEmail: string;
  /** The same address again. */
  loginEmailConfirmation: string;
  /** Phone number. */
  phone?: string | null | undefined;
  /** SIRET of the structure; spaces and dots allowed. */
  siret: string;
};

/** An old link, or the login address. */
export type ResendActivationInput = {
  /** Answer to a challenge of the query `humanCheck(form: RESEND_ACTIVATION)`. */
  humanCheck: string;
  /** Login address. */
  loginEmail?: string | null | undefined;
  /** The `jeton` of an old activation link. */
  token?: string | null | undefined;
};

export type ActivateUserMutationVariables = Exact<{
  input: ActivateUserInput;
}>;


export type ActivateUserMutation = { activateUser: { __typename: 'ActivateUserPayload', outcome: ActivationOutcome | null, structureName: string | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type ActivationLinkQueryVariables = Exact<{
  token: string;
}>;


export type ActivationLinkQuery = { accountLink: { __typename: 'AccountLinkState', status: LinkStatus, maskedEmail: string | null, passwordRules: { __typename: 'PasswordRules', minLength: number, personalWords: Array<string> } | null } };

export type RegisterUserMutationVariables = Exact<{
  input: RegisterUserInput;
}>;


export type RegisterUserMutation = { registerUser: { __typename: 'RegisterUserPayload', maskedEmail: string | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type ResendActivationMutationVariables = Exact<{
  input: ResendActivationInput;
}>;


export type ResendActivationMutation = { resendActivation: { __typename: 'ResendActivationPayload', maskedEmail: string | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };


export const ActivateUserDocument = {"__meta__":{"hash":"sha256:c087961055024250f288b55f26eed72591cf26027f74409300274268bc76a9b1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActivateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivateUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activateUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"structureName"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ActivateUserMutation, ActivateUserMutationVariables>;
export const ActivationLinkDocument = {"__meta__":{"hash":"sha256:3ed1dc8d47d9597d51336ced1130452b5bad8c66e2b7fa334524b26ba39e77ee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivationLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"maskedEmail"}},{"kind":"Field","name":{"kind":"Name","value":"passwordRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minLength"}},{"kind":"Field","name":{"kind":"Name","value":"personalWords"}}]}}]}}]}}]} as unknown as DocumentNode<ActivationLinkQuery, ActivationLinkQueryVariables>;
export const RegisterUserDocument = {"__meta__":{"hash":"sha256:7b064f87ae41c9eaf0945833904aae2fe15fcc473ffdf63e1fd883c875150de1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"maskedEmail"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterUserMutation, RegisterUserMutationVariables>;
export const ResendActivationDocument = {"__meta__":{"hash":"sha256:69582987aa8bfc859b9b122e1c0e3c21a05c090b87f47aa985d2eae848d6e200"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendActivation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResendActivationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendActivation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"maskedEmail"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ResendActivationMutation, ResendActivationMutationVariables>;