import { activateAccountArticle } from "./articles/activate-account.ts";
import { activationExpiredArticle } from "./articles/activation-expired.ts";
import { activationMailMissingArticle } from "./articles/activation-mail-missing.ts";
import { amendRequestArticle } from "./articles/amend-request.ts";
import { approveRequestsArticle } from "./articles/approve-requests.ts";
import { attachAccountArticle } from "./articles/attach-account.ts";
import { attachDocumentsArticle } from "./articles/attach-documents.ts";
import { attachmentWaitingArticle } from "./articles/attachment-waiting.ts";
import { bankAccountArticle } from "./articles/bank-account.ts";
import { changeAddressArticle } from "./articles/change-address.ts";
import { connectSoftwareArticle } from "./articles/connect-software.ts";
import { createAccountArticle } from "./articles/create-account.ts";
import { deadlinesArticle } from "./articles/deadlines.ts";
import { decideSupportCasesArticle } from "./articles/decide-support-cases.ts";
import { delegateFilingArticle } from "./articles/delegate-filing.ts";
import { editStructureArticle } from "./articles/edit-structure.ts";
import { fileForClientArticle } from "./articles/file-for-client.ts";
import { fileRequestArticle } from "./articles/file-request.ts";
import { followRequestArticle } from "./articles/follow-request.ts";
import { importInvoicesArticle } from "./articles/import-invoices.ts";
import { instructRequestsArticle } from "./articles/instruct-requests.ts";
import { inviteColleagueArticle } from "./articles/invite-colleague.ts";
import { keepCampaignsArticle } from "./articles/keep-campaigns.ts";
import { lostMailboxArticle } from "./articles/lost-mailbox.ts";
import { managerGoneArticle } from "./articles/manager-gone.ts";
import { newSiretArticle } from "./articles/new-siret.ts";
import { notificationsArticle } from "./articles/notifications.ts";
import { openSpaceArticle } from "./articles/open-space.ts";
import { orderPaymentsArticle } from "./articles/order-payments.ts";
import { passwordArticle } from "./articles/password.ts";
import { paymentArticle } from "./articles/payment.ts";
import { personalDataArticle } from "./articles/personal-data.ts";
import { piecesAskedArticle } from "./articles/pieces-asked.ts";
import { requestRejectedArticle } from "./articles/request-rejected.ts";
import { secondFactorArticle } from "./articles/second-factor.ts";
import { signInCodeMissingArticle } from "./articles/sign-in-code-missing.ts";
import { subscribeArticle } from "./articles/subscribe.ts";
import { whoIsEntitledArticle } from "./articles/who-is-entitled.ts";
import type { HelpArticle } from "./help-article.ts";

/** Every article, in the order its chapter shows them. */
export const helpArticles: readonly HelpArticle[] = [
  createAccountArticle,
  activateAccountArticle,
  activationMailMissingArticle,
  activationExpiredArticle,
  changeAddressArticle,
  notificationsArticle,
  passwordArticle,
  signInCodeMissingArticle,
  secondFactorArticle,
  lostMailboxArticle,
  attachAccountArticle,
  attachmentWaitingArticle,
  managerGoneArticle,
  editStructureArticle,
  newSiretArticle,
  approveRequestsArticle,
  inviteColleagueArticle,
  openSpaceArticle,
  subscribeArticle,
  bankAccountArticle,
  fileForClientArticle,
  delegateFilingArticle,
  whoIsEntitledArticle,
  fileRequestArticle,
  importInvoicesArticle,
  attachDocumentsArticle,
  deadlinesArticle,
  followRequestArticle,
  piecesAskedArticle,
  amendRequestArticle,
  requestRejectedArticle,
  paymentArticle,
  personalDataArticle,
  connectSoftwareArticle,
  instructRequestsArticle,
  orderPaymentsArticle,
  decideSupportCasesArticle,
  keepCampaignsArticle,
];

const bySlug = new Map(helpArticles.map((article) => [article.slug, article]));

export const findHelpArticle = (slug: string): HelpArticle | undefined => bySlug.get(slug);
