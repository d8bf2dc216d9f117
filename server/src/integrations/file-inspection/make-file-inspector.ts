import { deny } from "@portail-tic/shared/kernel/verdict";
import { buffer } from "node:stream/consumers";

import { policy } from "../../platform/config/policy.ts";
import { limitConcurrency } from "../../platform/rate-limits/limit-concurrency.ts";
import type { FileInspector } from "./file-inspector.ts";
import { ChildFailed, workInChild } from "./work-in-child.ts";

const { seconds, memoryBytes, maxPixels, concurrent, waiting, previewWidth } = policy.inspection;
const limits = { seconds, memoryBytes };

/** The inspector of the portal: a process per file, few at a time, each with little time and memory. */
export function makeFileInspector(): FileInspector {
  // Two queues: whoever reads does not keep others from sending.
  const inTurn = limitConcurrency({ running: concurrent, waiting });
  const drawnInTurn = limitConcurrency({ running: concurrent, waiting });
  return {
    async inspect(mediaType, content, keep) {
      const judge = () =>
        workInChild({ do: "inspect", mediaType, maxPixels }, content, limits, async ({ refused, pages, bodyBytes }, body) => {
          if (refused) return deny(refused.code, refused.params);
          await keep({ pages: pages ?? null, ...(bodyBytes > 0 ? { kept: "REWRITTEN", content: body } : { kept: "AS_SENT" }) });
          return null;
        });
      return inTurn(judge).catch((error: unknown) => {
        if (error instanceof ChildFailed) return deny("FILE_TOO_COMPLEX");
        throw error;
      });
    },
    async renderPage(mediaType, content, page) {
      const draw = () =>
        workInChild({ do: "render", mediaType, maxPixels, page, width: previewWidth }, content, limits, async ({ refused }, body) =>
          refused ? null : buffer(body),
        );
      return drawnInTurn(draw).catch((error: unknown) => {
        if (error instanceof ChildFailed) return null;
        throw error;
      });
    },
  };
}
