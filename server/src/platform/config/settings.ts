/** Who pays, and the words every beneficiary reads on the statement before the request. */
export interface PaymentDebtor {
  readonly name: string;
  readonly iban: string;
  readonly bic: string;
  readonly reference: string;
}

/** Everything an operator can set, typed and validated once at start (see load-settings.ts). */
export interface Settings {
  readonly nodeEnv: "development" | "test" | "production";
  /** Connection string of the application; it works under the role `portail_app`. */
  readonly databaseUrl: string;
  /** Connection string of the owner, used to migrate only. */
  readonly migrationDatabaseUrl: string;
  readonly port: number;
  readonly host: string;
  /** Public address of the portal, without a trailing slash; every link in a mail starts with it. */
  readonly baseUrl: string;
  /** Root of every derived key, at least 32 bytes. */
  readonly appSecret: string;
  /** null: the built-in mailbox receives the mails (never in production). */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Folder of the stored files. */
  readonly dataDir: string;
  readonly seedDemo: boolean;
  /** Proxies whose X-Forwarded-For is believed: false, a number of hops, or a list of addresses. */
  readonly trustProxy: false | number | string;
  readonly companyDirectory: "embedded" | "recherche-entreprises";
  readonly companyDirectoryUrl: string;
  /** The account refunds are paid from; null: payments can be ordered, and no file taken out. */
  readonly paymentDebtor: PaymentDebtor | null;
  readonly graphqlExplorer: boolean;
  /** 0 switches the renewal off. */
  readonly passwordMaxAgeDays: number;
  /** Room for the files of one structure and year. */
  readonly structureQuotaBytes: number;
  /** Where clamd listens; null: nobody looks at files (never in production). */
  readonly antivirus: ScannerAddress | null;
  /** Where files live when it is not the local disk. */
  readonly s3: S3Settings | null;
  /** Who may read the figures of /metrics; null: nobody. */
  readonly metricsToken: string | null;
  readonly logLevel: "silent" | "fatal" | "error" | "warn" | "info" | "debug" | "trace";
  /** Calls of authentication mutations per minute from one address. */
  readonly authenticationCallsPerMinute: number;
  /** Tries of an anonymous form's proof of work, at most: raise it under attack. */
  readonly humanCheckAttempts: number;
  /** Mails to one address per hour, over all flows. */
  readonly mailsPerAddressPerHour: number;
}

/** A local socket, or a host and its port. */
export type ScannerAddress = { readonly path: string } | { readonly host: string; readonly port: number };

/** A bucket of any service that speaks S3. */
export interface S3Settings {
  readonly bucket: string;
  readonly region: string;
  /** null: Amazon's own. */
  readonly endpoint: string | null;
  /** The bucket in the path instead of the host name: most services one hosts oneself. */
  readonly isPathStyle: boolean;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}
