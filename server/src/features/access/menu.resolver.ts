import { Ctx, FieldResolver, Resolver } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { ViewerType } from "../users/index.ts";
import { readMenu } from "./menu.queries.ts";
import { ViewerMenu } from "./viewer-menu.type.ts";

@Resolver(() => ViewerType)
export class MenuResolver {
  @FieldResolver(() => ViewerMenu, { description: "Which places the viewer may enter now." })
  menu(@Ctx() ctx: RequestContext): Promise<ViewerMenu> {
    return readMenu(ctx);
  }
}
