import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { addArchiveObstacle } from "../bank-accounts/index.ts";
import { addDownloadSource } from "../documents/index.ts";
import { noticeChangedAccount } from "./account-change.mails.ts";
import { PaymentBatchEntity } from "./payment-batch.entity.ts";
import { paymentFileDownload, paymentFileKind } from "./payment-file.download.ts";
import { PaymentImportLineEntity } from "./payment-import-line.entity.ts";
import { PaymentImportEntity } from "./payment-import.entity.ts";
import { PaymentImportsResolver } from "./payment-imports.resolver.ts";
import "./payment.mails.ts";
import { PaymentEntity } from "./payment.entity.ts";
import { AccountPaymentsResolver, RequestPaymentsResolver } from "./payments-of.resolver.ts";
import { paymentsPersonalData } from "./payments.personal-data.ts";
import { PaymentsResolver } from "./payments.resolver.ts";
import { paymentsStructureData } from "./payments.structure-data.ts";
import { ordersAgain } from "./refused-account.ts";

export { paymentReach } from "./payment-staff.ts";

addArchiveObstacle(ordersAgain);
addDownloadSource(paymentFileKind, paymentFileDownload);

export const paymentsFeature: FeatureModule = {
  name: "payments",
  entities: [PaymentBatchEntity, PaymentEntity, PaymentImportEntity, PaymentImportLineEntity],
  resolvers: [PaymentsResolver, PaymentImportsResolver, RequestPaymentsResolver, AccountPaymentsResolver],
  handlers: [noticeChangedAccount],
  personalData: paymentsPersonalData,
  structureData: paymentsStructureData,
};
