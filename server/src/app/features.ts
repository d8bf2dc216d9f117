import { accessFeature } from "../features/access/index.ts";
import { apiAccessFeature } from "../features/api-access/index.ts";
import { approvalsFeature } from "../features/approvals/index.ts";
import { attachmentsFeature } from "../features/attachments/index.ts";
import { bankAccountsFeature } from "../features/bank-accounts/index.ts";
import { campaignsFeature } from "../features/campaigns/index.ts";
import { clientsFeature } from "../features/clients/index.ts";
import { dashboardFeature } from "../features/dashboard/index.ts";
import { devicesFeature } from "../features/devices/index.ts";
import { documentsFeature } from "../features/documents/index.ts";
import { exchangesFeature } from "../features/exchanges/index.ts";
import { figuresFeature } from "../features/figures/index.ts";
import { serviceStatusFeature } from "../features/service-status/index.ts";
import { helpFeature } from "../features/help/index.ts";
import { humanCheckFeature } from "../features/human-check/index.ts";
import { loginAddressFeature } from "../features/login-address/index.ts";
import { instructionFeature } from "../features/instruction/index.ts";
import { lostMailboxFeature } from "../features/lost-mailbox/index.ts";
import { managementRecoveryFeature } from "../features/management-recovery/index.ts";
import { membershipsFeature } from "../features/memberships/index.ts";
import { notificationsFeature } from "../features/notifications/index.ts";
import { paymentsFeature } from "../features/payments/index.ts";
import { personalDataFeature } from "../features/personal-data/index.ts";
import { refundsFeature } from "../features/refunds/index.ts";
import { registrationFeature } from "../features/registration/index.ts";
import { secondFactorsFeature } from "../features/second-factors/index.ts";
import { sessionsFeature } from "../features/sessions/index.ts";
import { signInFeature } from "../features/sign-in/index.ts";
import { spacesFeature } from "../features/spaces/index.ts";
import { staffFeature } from "../features/staff/index.ts";
import { structureJournalFeature } from "../features/structure-journal/index.ts";
import { structureServicesFeature } from "../features/structure-services/index.ts";
import { structuresFeature } from "../features/structures/index.ts";
import { successionsFeature } from "../features/successions/index.ts";
import { usersFeature } from "../features/users/index.ts";
import type { FeatureModule } from "../platform/features/feature-module.ts";

/** The features, lowest first: a feature may use those above it in this list. */
const others: readonly FeatureModule[] = [
  humanCheckFeature,
  usersFeature,
  staffFeature,
  secondFactorsFeature,
  devicesFeature,
  signInFeature,
  sessionsFeature,
  notificationsFeature,
  loginAddressFeature,
  accessFeature,
  lostMailboxFeature,
  structuresFeature,
  successionsFeature,
  structureServicesFeature,
  documentsFeature,
  approvalsFeature,
  membershipsFeature,
  spacesFeature,
  attachmentsFeature,
  managementRecoveryFeature,
  clientsFeature,
  registrationFeature,
  bankAccountsFeature,
  campaignsFeature,
  refundsFeature,
  instructionFeature,
  paymentsFeature,
  exchangesFeature,
  figuresFeature,
  serviceStatusFeature,
  helpFeature,
  apiAccessFeature,
  structureJournalFeature,
  dashboardFeature,
];

/** The features of the portal. The last one gathers what the others hold about a person: none of them can forget to be asked. */
export const features: readonly FeatureModule[] = [...others, personalDataFeature(others)];
