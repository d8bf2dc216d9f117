import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { PublicField } from "../../platform/graphql/public-field.ts";
import { ImportantDate } from "./important-date.type.ts";
import { readImportantDates } from "./important-dates.ts";
import { readStructureFigures } from "./structure-figures.queries.ts";
import { YearFigure } from "./structure-figures.type.ts";

@Resolver()
export class FiguresResolver {
  @Query(() => [YearFigure], {
    description:
      "Quantities and amounts of a structure by delivery year, the oldest first; NOT_FOUND for whoever may not read its requests.",
  })
  structureFigures(
    @Ctx() ctx: RequestContext,
    @Arg("structureId", () => ID, { description: "The structure." }) structureId: string,
  ): Promise<YearFigure[]> {
    return readStructureFigures(ctx, structureId);
  }

  @PublicField()
  @Query(() => [ImportantDate], {
    description: "Public: openings and deadlines from this year on, in their order. The same as a file for calendars: /calendrier.ics.",
  })
  importantDates(@Ctx() ctx: RequestContext): Promise<ImportantDate[]> {
    return readImportantDates(ctx);
  }
}
