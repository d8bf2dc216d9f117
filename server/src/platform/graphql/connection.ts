import { ArgsType, Field, Int, ObjectType, type ClassType } from "type-graphql";

@ObjectType({ description: "Where a page stands in its list." })
export class PageInfo {
  @Field(() => Boolean, { description: "Is there a page after this one?" })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: "Is there a page before this one?" })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: "Cursor of the first edge." })
  startCursor!: string | null;
  @Field(() => String, { nullable: true, description: "Cursor of the last edge; give it as `after` to read on." })
  endCursor!: string | null;
}

/** How many items a page holds: when nobody says, and at most. */
export const pageSize = { usual: 20, largest: 100 } as const;

/** The arguments of every list; add `filter` and `orderBy` beside them. */
@ArgsType()
export class ConnectionArgs {
  @Field(() => Int, { nullable: true, defaultValue: pageSize.usual, description: `How many at most, from 1 to ${pageSize.largest}.` })
  first?: number | null;
  @Field(() => String, { nullable: true, description: "Cursor after which the page begins." })
  after?: string | null;
}

export interface Edge<T> {
  cursor: string;
  node: T;
}
export interface Connection<T> {
  edges: Edge<T>[];
  pageInfo: PageInfo;
  /** Run only when the client asks for it. */
  totalCount: () => Promise<number>;
}

/** The edge and connection classes of a node type: `const { Connection: ApprovalConnection } = connectionOf("Approval", () => Approval)`. */
export function connectionOf<T extends object>(
  name: string,
  node: () => ClassType<T>,
): { Edge: ClassType<Edge<T>>; Connection: ClassType<Connection<T>> } {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a list, with its cursor.` })
  class EdgeClass implements Edge<T> {
    @Field(() => String, { description: "Opaque position in the list." })
    cursor!: string;
    @Field(() => node(), { description: "The item itself." })
    node!: T;
  }
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class ConnectionClass implements Connection<T> {
    @Field(() => [EdgeClass], { description: "The items of this page." })
    edges!: EdgeClass[];
    @Field(() => PageInfo, { description: "Where this page stands." })
    pageInfo!: PageInfo;
    // The value of a page brings its own `totalCount`, which replaces this one.
    @Field(() => Int, { description: "How many items the whole list has for this viewer; computed only when asked." })
    totalCount(): Promise<number> {
      return Promise.reject(new Error(`${name}Connection was made without its count`));
    }
  }
  return { Edge: EdgeClass, Connection: ConnectionClass };
}
