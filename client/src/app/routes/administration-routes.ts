import { createRoute } from "@tanstack/react-router";

import { page } from "../page.ts";
import { administrationRoute } from "./root-route.ts";
import { choiceParam, idParam, textParam, trailParam, type RawSearch } from "./search-params.ts";
import { present } from "../../lib/present.ts";

const campaignsRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: "/console/campagnes",
  ...page(() => import("../../features/campaigns/pages/campaigns-page.tsx"), "CampaignsPage"),
});
const newCampaignRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: "/console/campagnes/nouvelle",
  ...page(() => import("../../features/campaigns/pages/new-campaign-page.tsx"), "NewCampaignPage"),
});
const campaignRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: "/console/campagnes/$id",
  validateSearch: (search: RawSearch) => present({ fait: choiceParam(search["fait"], ["oui"]), suite: trailParam(search["suite"]) }),
  ...page(() => import("../../features/campaigns/pages/campaign-page.tsx"), "CampaignPage"),
});
const editCampaignRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: "/console/campagnes/$id/modifier",
  ...page(() => import("../../features/campaigns/pages/edit-campaign-page.tsx"), "EditCampaignPage"),
});
const tariffRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: "/console/campagnes/$id/taux",
  validateSearch: (search: RawSearch) => present({ produit: textParam(search["produit"]), taux: idParam(search["taux"]) }),
  ...page(() => import("../../features/campaigns/pages/tariff-page.tsx"), "TariffPage"),
});

const officesRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: "/console/services",
  validateSearch: (search: RawSearch) => present({ q: textParam(search["q"]) }),
  ...page(() => import("../../features/instruction/pages/offices-page.tsx"), "OfficesPage"),
});
const officeRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: "/console/services/$id",
  ...page(() => import("../../features/instruction/pages/office-page.tsx"), "OfficePage"),
});

export const administrationRoutes = [
  officesRoute,
  officeRoute,
  campaignsRoute,
  newCampaignRoute,
  campaignRoute,
  editCampaignRoute,
  tariffRoute,
] as const;
