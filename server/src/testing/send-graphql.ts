/** Who calls: a session cookie, an API token, or nobody. */
export interface Caller {
  /** `name=value`, as an earlier answer gave it. */
  cookie?: string;
  bearer?: string;
  headers?: Record<string, string>;
}

export interface GraphqlError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; [key: string]: unknown };
}

export interface GraphqlAnswer<T> {
  data: T | null | undefined;
  errors?: GraphqlError[];
  status: number;
  headers: Headers;
  /** `name=value` of the session cookie this answer set, to give back as `cookie`. */
  cookie: string | null;
  /** The same of the device cookie. */
  device: string | null;
}

/** Sends one operation over HTTP, as multipart when a `File` is among its variables. */
export async function sendGraphql<T>(
  url: string,
  body: { query?: string; variables?: object; extensions?: object },
  caller: Caller = {},
): Promise<GraphqlAnswer<T>> {
  const files = filesOf(body.variables ?? {}, ["variables"]);
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: {
      "apollo-require-preflight": "1",
      ...(files.length === 0 ? { "content-type": "application/json" } : {}),
      ...(caller.cookie ? { cookie: caller.cookie } : {}),
      ...(caller.bearer ? { authorization: `Bearer ${caller.bearer}` } : {}),
      ...caller.headers,
    },
    body: files.length === 0 ? JSON.stringify(body) : multipart(body, files),
  });
  const answer = (await response.json()) as { data?: T; errors?: GraphqlError[] };
  const set = response.headers.getSetCookie().map((header) => header.split(";")[0] ?? "");
  const cookieOf = (name: string) => set.find((cookie) => cookie.startsWith(`${name}=`)) ?? null;
  return {
    data: answer.data,
    ...(answer.errors ? { errors: answer.errors } : {}),
    status: response.status,
    headers: response.headers,
    cookie: cookieOf("session"),
    device: cookieOf("device"),
  };
}

interface PlacedFile {
  readonly path: string;
  readonly file: File;
}

function filesOf(value: unknown, path: readonly string[]): PlacedFile[] {
  if (value instanceof File) return [{ path: path.join("."), file: value }];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, part]) => filesOf(part, [...path, key]));
}

/** Source: the GraphQL multipart request specification. */
function multipart(body: object, files: readonly PlacedFile[]): FormData {
  const form = new FormData();
  form.append(
    "operations",
    JSON.stringify(body, (_, value: unknown) => (value instanceof File ? null : value)),
  );
  form.append("map", JSON.stringify(Object.fromEntries(files.map(({ path }, index) => [index, [path]]))));
  files.forEach(({ file }, index) => form.append(String(index), file));
  return form;
}
