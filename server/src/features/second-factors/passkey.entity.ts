import { Column, Entity, PrimaryColumn } from "typeorm";

/** The key behind a second factor of kind PASSKEY or SECURITY_KEY; deleted with it. Nothing here is secret. */
@Entity({ name: "passkey" })
export class PasskeyEntity {
  @PrimaryColumn({ type: "uuid" })
  factorId!: string;
  /** Chosen by the key, base64url. */
  @Column({ type: "text", unique: true })
  credentialId!: string;
  /** COSE. */
  @Column({ type: "bytea" })
  publicKey!: Buffer;
  /** Signatures made so far, as the key counts them; 0 for keys that do not count. */
  @Column({ type: "bigint" })
  counter!: number;
  /** How the browser reaches the key: usb, nfc, internal… */
  @Column({ type: "text", array: true })
  transports!: string[];
  /** Copied between the devices of its owner by their password manager. */
  @Column({ type: "boolean" })
  isSynced!: boolean;
}
