import type { FastifyPluginAsync } from "fastify";
import type { RouteTools } from "../../platform/features/feature-module.ts";
import { readImportantDates } from "./important-dates.ts";
import { writeCalendar } from "./write-calendar.ts";

/** Calendars ask again every day at most; the file is the same for everybody. */
const keptSeconds = 3_600;

/** `/calendrier.ics`, `?langue=en` in English: public, for any calendar that subscribes to it. */
export const calendarRoutes: FastifyPluginAsync<RouteTools> = async (app, { contextOf }) => {
  app.get<{ Querystring: { langue?: unknown } }>("/calendrier.ics", async (request, reply) => {
    const ctx = await contextOf(request, reply);
    const language = request.query.langue === "en" ? "en" : "fr";
    const inLanguage = { ...ctx, request: { ...ctx.request, language } as const };
    const { baseUrl } = ctx.services.settings;
    const calendar = writeCalendar({ dates: await readImportantDates(inLanguage), language, now: ctx.now, baseUrl });
    return reply
      .header("content-type", "text/calendar; charset=utf-8")
      .header("content-disposition", `attachment; filename="dates-tic.ics"`)
      .header("cache-control", `public, max-age=${keptSeconds}`)
      .send(calendar);
  });
};
