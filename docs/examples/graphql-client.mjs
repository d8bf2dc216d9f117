// A plain client of the portal's API: `fetch`, nothing to install. Copy it.

/** The request itself was refused (wrong token, malformed document, not found, too many calls): nothing ran. */
export class RequestRefused extends Error {
  /** @param {number} status @param {{ message: string, extensions: { code: string, retryAfterSeconds?: number } }} error */
  constructor(status, error) {
    super(error.message);
    this.status = status;
    this.code = error.extensions.code;
    this.retryAfterSeconds = error.extensions.retryAfterSeconds;
  }
}

/** The operation was understood and its answer is no: nothing was changed, and each problem names its field. */
export class OperationRefused extends Error {
  /** @param {{ code: string, path: string[], message: string }[]} problems */
  constructor(problems) {
    super(problems.map(({ code, path, message }) => `${code} ${path.join(".")} ${message}`).join("\n"));
    this.problems = problems;
  }
}

/**
 * @param {string} url address of the portal, without a path
 * @param {string} token an API token, made in « Mon compte » › « Mes jetons d'API »
 */
export function connect(url, token) {
  const headers = { authorization: `Bearer ${token}`, "accept-language": "en" };

  /** Sends a query or a mutation and answers its data. */
  async function send(query, variables = {}) {
    const body = JSON.stringify({ query, variables });
    return read(await fetch(`${url}/graphql`, { method: "POST", headers: { ...headers, "content-type": "application/json" }, body }));
  }

  /** The same with one file, as `input.file` of the variables (GraphQL multipart request specification). */
  async function sendWithFile(query, variables, file, place = "file") {
    const form = new FormData();
    const operation = { query, variables: { input: { ...variables.input, [place]: null } } };
    form.append("operations", JSON.stringify(operation));
    form.append("map", JSON.stringify({ 0: [`variables.input.${place}`] }));
    form.append("0", new Blob([file.content], { type: file.mediaType }), file.name);
    return read(await fetch(`${url}/graphql`, { method: "POST", headers: { ...headers, "apollo-require-preflight": "true" }, body: form }));
  }

  return { send, sendWithFile };
}

async function read(answer) {
  const { data, errors } = await answer.json();
  if (errors) throw new RequestRefused(answer.status, errors[0]);
  for (const payload of Object.values(data)) if (payload?.problems?.length) throw new OperationRefused(payload.problems);
  return data;
}
