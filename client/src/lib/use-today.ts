import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { useState } from "react";

/** Today in Paris (YYYY-MM-DD), as it was when the page was opened. */
export function useToday(): string {
  return useState<string>(() => parisDateOf(new Date()))[0];
}
