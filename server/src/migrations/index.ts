import { Platform1700000000001 } from "./001-platform.ts";
import { Users1700000000002 } from "./002-users.ts";
import { Structures1700000000003 } from "./003-structures.ts";
import { Refunds1700000000004 } from "./004-refunds.ts";
import { ReferenceData1700000000005 } from "./005-reference-data.ts";
import { DirectoryChecks1700000000006 } from "./006-directory-checks.ts";
import { RightsOfCurrentMembership1700000000007 } from "./007-rights-of-current-membership.ts";
import { PrincipalManagerCheck1700000000008 } from "./008-principal-manager-check.ts";
import { PrunableRights1700000000009 } from "./009-prunable-rights.ts";
import { DocumentUses1700000000010 } from "./010-document-uses.ts";
import { SecondFactors1700000000011 } from "./011-second-factors.ts";
import { Devices1700000000012 } from "./012-devices.ts";
import { Retention1700000000013 } from "./013-retention.ts";
import { HumanChecks1700000000014 } from "./014-human-checks.ts";
import { PasswordRenewal1700000000015 } from "./015-password-renewal.ts";
import { Passkeys1700000000016 } from "./016-passkeys.ts";
import { TrustedDevices1700000000017 } from "./017-trusted-devices.ts";
import { LoginAddresses1700000000018 } from "./018-login-addresses.ts";
import { Notifications1700000000019 } from "./019-notifications.ts";
import { PersonalData1700000000020 } from "./020-personal-data.ts";
import { AuditPurge1700000000021 } from "./021-audit-purge.ts";
import { StructureLife1700000000022 } from "./022-structure-life.ts";
import { ServicesAndSuccessions1700000000023 } from "./023-services-and-successions.ts";
import { Roles1700000000024 } from "./024-roles.ts";
import { ManagementRecovery1700000000025 } from "./025-management-recovery.ts";
import { AttachmentRequests1700000000026 } from "./026-attachment-requests.ts";
import { BulkDecisions1700000000027 } from "./027-bulk-decisions.ts";
import { SubscriptionEnds1700000000028 } from "./028-subscription-ends.ts";
import { Admissions1700000000029 } from "./029-admissions.ts";
import { CampaignsKeptByAdministrators1700000000030 } from "./030-campaigns-kept-by-administrators.ts";
import { OtherBuyers1700000000031 } from "./031-other-buyers.ts";
import { LineVersions1700000000032 } from "./032-line-versions.ts";
import { Filing1700000000033 } from "./033-filing.ts";
import { DocumentChecks1700000000034 } from "./034-document-checks.ts";
import { Instruction1700000000035 } from "./035-instruction.ts";
import { Exchanges1700000000036 } from "./036-exchanges.ts";
import { Payments1700000000037 } from "./037-payments.ts";
import { KeptRights1700000000038 } from "./038-kept-rights.ts";
import { Figures1700000000045 } from "./045-figures.ts";
import { OneListOfReasons1700000000048 } from "./048-one-list-of-reasons.ts";
import { ProposalsAndIndexes1700000000057 } from "./057-proposals-and-indexes.ts";
import { OffersReminded1700000000063 } from "./063-offers-reminded.ts";
import { HeadersAndLinesApart1700000000047 } from "./047-headers-and-lines-apart.ts";
import { Help1700000000050 } from "./050-help.ts";
import { GivenUpMessages1700000000051 } from "./051-given-up-messages.ts";
import { DecisionLetters1700000000059 } from "./059-decision-letters.ts";
import { FrozenDebtor1700000000056 } from "./056-frozen-debtor.ts";
import { IndexesOfPersonalData1700000000058 } from "./058-indexes-of-personal-data.ts";
import { BankStatusReports1700000000060 } from "./060-bank-status-reports.ts";

/** Every migration; they run by the number that ends their names. A landed one is never edited: the next change is a new file. */
export const migrations = [
  Platform1700000000001,
  Users1700000000002,
  Structures1700000000003,
  Refunds1700000000004,
  ReferenceData1700000000005,
  DirectoryChecks1700000000006,
  RightsOfCurrentMembership1700000000007,
  PrincipalManagerCheck1700000000008,
  PrunableRights1700000000009,
  DocumentUses1700000000010,
  SecondFactors1700000000011,
  Devices1700000000012,
  Retention1700000000013,
  HumanChecks1700000000014,
  PasswordRenewal1700000000015,
  Passkeys1700000000016,
  TrustedDevices1700000000017,
  LoginAddresses1700000000018,
  Notifications1700000000019,
  PersonalData1700000000020,
  AuditPurge1700000000021,
  StructureLife1700000000022,
  ServicesAndSuccessions1700000000023,
  Roles1700000000024,
  ManagementRecovery1700000000025,
  AttachmentRequests1700000000026,
  BulkDecisions1700000000027,
  SubscriptionEnds1700000000028,
  Admissions1700000000029,
  CampaignsKeptByAdministrators1700000000030,
  OtherBuyers1700000000031,
  LineVersions1700000000032,
  Filing1700000000033,
  DocumentChecks1700000000034,
  Instruction1700000000035,
  Exchanges1700000000036,
  Payments1700000000037,
  KeptRights1700000000038,
  Figures1700000000045,
  OneListOfReasons1700000000048,
  ProposalsAndIndexes1700000000057,
  HeadersAndLinesApart1700000000047,
  Help1700000000050,
  GivenUpMessages1700000000051,
  DecisionLetters1700000000059,
  FrozenDebtor1700000000056,
  OffersReminded1700000000063,
  IndexesOfPersonalData1700000000058,
  BankStatusReports1700000000060,
];
