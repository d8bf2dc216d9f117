import "./exchange-documents.ts";
import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { exchangesPersonalData } from "./exchanges.personal-data.ts";
import { exchangesStructureData } from "./exchanges.structure-data.ts";
import { tellMessage } from "./message.mails.ts";
import { MessagesResolver, RefundMessageResolver } from "./messages.resolver.ts";
import { piecesHandlers } from "./pieces.mails.ts";
import { PieceItemResolver, PiecesResolver } from "./pieces.resolver.ts";
import { forgetOldPapers } from "./forget-old-papers.job.ts";
import { remindPieces } from "./remind-pieces.job.ts";

export const exchangesFeature: FeatureModule = {
  name: "exchanges",
  resolvers: [PiecesResolver, PieceItemResolver, MessagesResolver, RefundMessageResolver],
  handlers: [...piecesHandlers, tellMessage],
  jobs: [remindPieces, forgetOldPapers],
  personalData: exchangesPersonalData,
  structureData: exchangesStructureData,
};
