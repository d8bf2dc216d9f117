import {
  getIntrospectionQuery,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPortalSchema } from "../platform/graphql/build-schema.ts";
import { publicRootFields } from "../platform/graphql/gate-root-fields.ts";
import { findUseCase } from "../platform/use-cases/define-use-case.ts";
import { testServer, type TestServer } from "../testing/test-server.ts";
import { features } from "./features.ts";

describe("the portal", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer();
  });
  afterAll(() => server.stop());

  it("starts with all its features and answers who is looking", async () => {
    const answer = await server.graphql<{ viewer: { sessionLevel: string | null } }>("{ viewer { sessionLevel } }");
    expect(answer.data?.viewer.sessionLevel).toBeNull();
  });

  it("serves its schema to the usual introspection", async () => {
    expect((await server.graphql(getIntrospectionQuery())).errors).toBeUndefined();
  });
});

describe("the contract", () => {
  const schema = buildPortalSchema(features.flatMap((feature) => feature.resolvers ?? []));
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

  it("lets nobody in without signing in, but for these root fields", () => {
    expect(publicRootFields(schema)).toMatchInlineSnapshot(`
      [
        "accountDeletionLink",
        "accountLink",
        "activateUser",
        "beneficiaryCategories",
        "campaign",
        "campaigns",
        "checkReceipt",
        "confirmLoginAddress",
        "estimateLine",
        "helpArticle",
        "helpArticles",
        "humanCheck",
        "importantDates",
        "keepAccount",
        "loginAddressLink",
        "lookUpCompany",
        "lostMailboxLink",
        "managementRecoveryLink",
        "rateHelpArticle",
        "registerUser",
        "requestLostMailbox",
        "requestPasswordReset",
        "resendActivation",
        "resetPassword",
        "searchHelp",
        "serviceStatus",
        "signIn",
        "signOut",
        "stopLostMailbox",
        "stopManagementRecoveryByLink",
        "undoLoginAddressChange",
        "verifyLostMailbox",
        "viewer",
      ]
    `);
  });

  it("asks for a proof of work wherever anybody may write, but where a mailed link or a password is shown", () => {
    const open = mutations.filter(({ name }) => publicRootFields(schema).includes(name));
    const without = open.filter(({ args }) => {
      const input = args[0] && getNamedType(args[0].type);
      return !(isInputObjectType(input) && "humanCheck" in input.getFields());
    });
    expect(without.map(({ name }) => name).sort()).toEqual([
      "activateUser",
      "confirmLoginAddress",
      "keepAccount",
      "rateHelpArticle",
      "resetPassword",
      "signIn",
      "signOut",
      "stopLostMailbox",
      "stopManagementRecoveryByLink",
      "undoLoginAddressChange",
      "verifyLostMailbox",
    ]);
  });

  it("has a use case with its own input schema behind every mutation", () => {
    const without = mutations.filter((field) => findUseCase(field.name)?.input === undefined);
    expect(without.map((field) => field.name)).toEqual([]);
  });

  it("names a mutation's input and payload after it, and every payload has its problems", () => {
    for (const { name, args, type } of mutations) {
      const verb = name.charAt(0).toUpperCase() + name.slice(1);
      expect(args.map((argument) => `${argument.name}: ${String(argument.type)}`)).toEqual(
        args.length === 0 ? [] : [`input: ${verb}Input!`],
      );
      expect(String(type)).toBe(`${verb}Payload!`);
      const payload = schema.getType(`${verb}Payload`);
      expect(isObjectType(payload) && String(payload.getFields()["problems"]?.type)).toBe("[Problem!]!");
    }
  });

  it("describes every type, field, argument, input field and enum value", () => {
    expect(undescribed(schema)).toEqual([]);
  });
});

function undescribed(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => {
      const own = { path: type.name, description: type.description };
      if (isEnumType(type))
        return [own, ...type.getValues().map((value) => ({ path: `${type.name}.${value.name}`, description: value.description }))];
      if (!isObjectType(type) && !isInputObjectType(type)) return [own];
      const fields = Object.values(type.getFields()).flatMap((field) => [
        { path: `${type.name}.${field.name}`, description: field.description },
        ...argumentsOf(field).map((argument) => ({
          path: `${type.name}.${field.name}(${argument.name})`,
          description: argument.description,
        })),
      ]);
      return [own, ...fields];
    })
    .filter(({ description }) => !description)
    .map(({ path }) => path);
}

function argumentsOf(field: GraphQLField<unknown, unknown> | GraphQLInputField): readonly GraphQLArgument[] {
  return "args" in field ? field.args : [];
}
