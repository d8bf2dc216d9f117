import type { Denial } from "@portail-tic/shared/kernel/verdict";

/** Carries why a file cannot be read out of the depth of its reading. */
export class EInvoiceRefused extends Error {
  readonly denial: Denial;

  constructor(denial: Denial) {
    super(denial.code);
    this.denial = denial;
  }
}
