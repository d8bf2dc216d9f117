import { deny } from "@portail-tic/shared/kernel/verdict";
import { buffer } from "node:stream/consumers";

import { policy } from "../../platform/config/policy.ts";
import { limitConcurrency } from "../../platform/rate-limits/limit-concurrency.ts";
import type { FileInspector } from "./file-inspector.ts";
import { ChildFailed, workInChild } from "./work-in-child.ts";

const { seconds, memoryBytes, maxPixels, concurrent, waiting, previewWidth } = policy.inspection;
const limits = { seconds, memoryBytes };

const remembered = 1_000;

/** The inspector of the portal: a process per file, few at a time, each with little time and memory. */
export function makeFileInspector(): FileInspector {
  // Two queues: whoever reads does not keep others from sending.
  const inTurn = limitConcurrency({ running: concurrent, waiting });
  // Pages of the last files kept as they came: a call that is repeated, one paper sent for many farms.
  const accepted = new Map<string, number | null>();
  const remember = (name: string, pages: number | null) => {
    const [oldest] = accepted.keys();
    if (oldest !== undefined && accepted.size >= remembered) accepted.delete(oldest);
    accepted.set(name, pages);
  };
  const drawnInTurn = limitConcurrency({ running: concurrent, waiting });
  return {
    async inspect(mediaType, content, keep, sha256) {
      const name = sha256 && `${mediaType} ${sha256.toString("hex")}`;
      const pagesBefore = name === undefined ? undefined : accepted.get(name);
      if (pagesBefore !== undefined) {
        content.destroy();
        await keep({ kept: "AS_SENT", pages: pagesBefore });
        return null;
      }
      const judge = () =>
        workInChild({ do: "inspect", mediaType, maxPixels }, content, limits, async ({ refused, pages, bodyBytes }, body) => {
          if (refused) return deny(refused.code, refused.params);
          if (name !== undefined && bodyBytes === 0) remember(name, pages ?? null);
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
