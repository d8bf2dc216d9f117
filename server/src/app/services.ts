import path from "node:path";
import { noAntivirus } from "../integrations/antivirus/antivirus.ts";
import { makeClamd } from "../integrations/antivirus/clamd.ts";
import { makeCompanyDirectory } from "../integrations/company-directory/make-company-directory.ts";
import { makeFileInspector } from "../integrations/file-inspection/make-file-inspector.ts";
import { makeLocalFileStorage } from "../integrations/file-storage/local-file-storage.ts";
import { makeS3FileStorage } from "../integrations/file-storage/s3-file-storage.ts";
import { systemClock, type Clock } from "../platform/clock/clock.ts";
import { policy } from "../platform/config/policy.ts";
import type { Settings } from "../platform/config/settings.ts";
import { makeLog } from "../platform/logging/make-log.ts";
import { makeMetrics } from "../platform/metrics/metrics.ts";
import { makeSecrets } from "../platform/secrets/make-secrets.ts";
import type { Services } from "../platform/services/services.ts";

/** Everything a feature may use besides the database, as the settings ask for it. */
export function makeServices(settings: Settings, clock: Clock = systemClock): Services {
  return {
    settings,
    clock,
    secrets: makeSecrets(settings.appSecret),
    log: makeLog(settings.logLevel),
    metrics: makeMetrics(),
    directory: makeCompanyDirectory(settings),
    fileStorage: settings.s3 ? makeS3FileStorage(settings.s3) : makeLocalFileStorage(path.join(settings.dataDir, "files")),
    fileInspector: makeFileInspector(),
    antivirus: settings.antivirus ? makeClamd(settings.antivirus, policy.scanner) : noAntivirus(),
  };
}
