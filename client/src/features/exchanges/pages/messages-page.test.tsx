import { expect, it } from "vitest";

import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import { officeMessage, suspendedRequest } from "../components/sample-pieces.ts";
import {
  MarkRefundMessagesReadDocument,
  MessagesPageDocument,
  SendRefundMessageDocument,
  type MessagesPageQuery,
  type SendRefundMessageMutation,
} from "../gql/graphql.ts";

const { id, number, status, structure } = suspendedRequest;
const thread = (messages: readonly (typeof officeMessage)[]): Pick<MessagesPageQuery, "refundRequest" | "refundMessages"> => ({
  refundRequest: {
    __typename: "RefundRequest",
    id,
    number,
    status,
    structure,
    unreadMessageCount: 1,
    canSendMessage: true,
    messagesCloseOn: null,
  },
  refundMessages: {
    __typename: "RefundMessageConnection",
    edges: messages.map((node) => ({ __typename: "RefundMessageEdge" as const, node })),
    pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
  },
});

it("shows what the office wrote, marks it as read, and sends an answer that takes its place in the thread", async () => {
  const api = fakeApi();
  const state = { messages: [officeMessage] };
  api.on(MessagesPageDocument).answers(() => thread(state.messages));
  const read = api.on(MarkRefundMessagesReadDocument).answers(() => ({
    markRefundMessagesRead: {
      __typename: "MarkRefundMessagesReadPayload",
      refundRequest: { __typename: "RefundRequest", id, unreadMessageCount: 0 },
      problems: [],
    },
  }));
  const send = api.on(SendRefundMessageDocument).answers(({ input }) => {
    const sent = { ...officeMessage, id: "019a0000-0000-7000-8000-0000000000e2", side: "REQUESTER" as const, author: "Claire Martin" };
    state.messages = [{ ...sent, body: input.body, isUnread: false }, ...state.messages];
    return {
      sendRefundMessage: { __typename: "SendRefundMessagePayload", refundRequest: { __typename: "RefundRequest", id }, problems: [] },
    };
  });
  const screen = await renderApp(api, `/demandes-tic/${id}/messages`, { viewer: manager });
  await expect.element(screen.getByText(/Qui a livré/)).toBeVisible();
  await expect.poll(() => read.calls.length).toBe(1);
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Envoyer" }).click();
  await expect.element(screen.getByRole("textbox", { name: "Votre message" })).toHaveAttribute("aria-invalid", "true");
  await screen.getByRole("textbox", { name: "Votre message" }).fill("La coopérative.");
  await screen.getByRole("button", { name: "Envoyer" }).click();
  await expect.element(screen.getByText("Votre message est envoyé.")).toBeVisible();
  await expect.element(screen.getByRole("article").getByText("La coopérative.")).toBeVisible();
  await expect.element(screen.getByRole("textbox", { name: "Votre message" })).toHaveValue("");
  const idempotencyKey = expect.stringMatching(/^[0-9a-f-]{36}$/) as string;
  expect(send.calls).toEqual([{ input: { requestId: id, body: "La coopérative.", files: [], idempotencyKey } }]);
  expect(await violations()).toEqual([]);
});

const sent: SendRefundMessageMutation["sendRefundMessage"] = {
  __typename: "SendRefundMessagePayload",
  refundRequest: { __typename: "RefundRequest", id },
  problems: [],
};

it("tells a message as sent once the server has it, whether or not the thread can be read again", async () => {
  const api = fakeApi();
  api.on(MessagesPageDocument).answers(() => thread([]));
  api.on(SendRefundMessageDocument).answers(() => {
    api.on(MessagesPageDocument).fails({ code: "INTERNAL" });
    api.on(MarkRefundMessagesReadDocument).fails({ code: "INTERNAL" });
    return { sendRefundMessage: sent };
  });
  const screen = await renderApp(api, `/demandes-tic/${id}/messages`, { viewer: manager });
  await screen.getByRole("textbox", { name: "Votre message" }).fill("La coopérative.");
  await screen.getByRole("button", { name: "Envoyer" }).click();
  await expect.element(screen.getByText("Votre message est envoyé.")).toBeVisible();
  await expect.element(screen.getByRole("textbox", { name: "Votre message" })).toHaveValue("");
  api.on(MessagesPageDocument).answers(() => thread([officeMessage]));
  api.on(SendRefundMessageDocument).answers(() => ({ sendRefundMessage: sent }));
  await screen.getByRole("textbox", { name: "Votre message" }).fill("Et voici.");
  await screen.getByRole("button", { name: "Envoyer" }).click();
  await expect.element(screen.getByText(/Qui a livré/)).toBeVisible();
});

it("sends a message whose answer was lost under the same key, and says when the first try had arrived with other words", async () => {
  const api = fakeApi();
  api.on(MessagesPageDocument).answers(() => thread([]));
  const keys: unknown[] = [];
  api.on(SendRefundMessageDocument).answers(({ input }) => {
    keys.push(input.idempotencyKey);
    if (keys.length === 1) throw new TypeError("Failed to fetch");
    const conflict = { __typename: "Problem" as const, code: "IDEMPOTENCY_CONFLICT", path: [], message: "Cette clé a déjà servi." };
    return { sendRefundMessage: keys.length === 2 ? { ...sent, refundRequest: null, problems: [conflict] } : sent };
  });
  const screen = await renderApp(api, `/demandes-tic/${id}/messages`, { viewer: manager });
  const send = screen.getByRole("button", { name: "Envoyer" });
  await screen.getByRole("textbox", { name: "Votre message" }).fill("La coopérative.");
  await send.click();
  await expect.element(screen.getByText("Votre saisie n'a pas été envoyée")).toBeVisible();
  await screen.getByRole("textbox", { name: "Votre message" }).fill("La coopérative, en mars.");
  await send.click();
  await expect.element(screen.getByText(/Votre premier envoi était bien parti/)).toBeVisible();
  await send.click();
  await expect.element(screen.getByText("Votre message est envoyé.")).toBeVisible();
  expect([keys[1] === keys[0], keys[2] === keys[1]]).toEqual([true, false]);
});
