import type { PricedCampaign } from "@portail-tic/shared/campaigns/price-line";
import { judgeFile } from "@portail-tic/shared/documents/judge-file";
import { reportVerdict } from "@portail-tic/shared/kernel/parsed";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { at, deny } from "@portail-tic/shared/kernel/verdict";
import { judgeRefundLines } from "@portail-tic/shared/refunds/judge-refund-lines";
import * as z from "zod/mini";

import { lineInputOf, newPlace, type LineValues } from "./line-values.ts";

/** The very judgement of the server on one line, with what the browser knows of the file. */
export function lineSchemaOf(campaign: PricedCampaign) {
  return z
    .custom<LineValues>(() => true)
    .check((payload) => {
      const { value } = payload;
      const { problems = [] } = judgeRefundLines([lineInputOf(value, newPlace, null)], campaign, parisDateOf(new Date()));
      for (const { code, path, params } of problems) reportVerdict(payload, { allowed: false, code, params, path: path.slice(2) });
      // Quantity and unit are judged for a known product only; an empty one is said at once.
      for (const field of ["quantity", "unit"] as const) {
        if (value[field].trim() === "" && !problems.some(({ path }) => path[2] === field))
          reportVerdict(payload, at(field, deny("REQUIRED")));
      }
      const { file, invoiceSource } = value;
      if (invoiceSource === "NEW" && file) reportVerdict(payload, at("file", judgeFile({ name: file.name, byteSize: file.size })));
    });
}
