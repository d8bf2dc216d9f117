// The import law and two house rules as lint rules: they speak in the editor, at the line, and read type imports too.
import path from "node:path";
import { placeOf, targetOf } from "./place-of.mjs";
import { verdictOf } from "./verdict-of.mjs";

const fromRoot = (context) => path.relative(context.cwd, context.filename).split(path.sep).join("/");

const imports = {
  create(context) {
    const importer = fromRoot(context);
    const judge = (node, source, isLazy = false) => {
      if (typeof source?.value !== "string") return;
      const target = targetOf(importer, source.value);
      const fault = target === null ? null : verdictOf(importer, target, { isLazy });
      if (fault !== null) context.report({ node, message: fault });
    };
    return {
      ImportDeclaration: (node) => judge(node, node.source),
      ExportNamedDeclaration: (node) => judge(node, node.source),
      ExportAllDeclaration: (node) => {
        judge(node, node.source);
        context.report({ node, message: "No « export * »: an index is a short list of names." });
      },
      ImportExpression: (node) => judge(node, node.source, true),
      TSImportType: (node) => judge(node, node.source ?? node.argument),
    };
  },
};

const isNamed = (node, object, property) =>
  node.type === "MemberExpression" && node.object.name === object && (node.property.name ?? node.property.value) === property;

/** Features take the clock, chance and settings from their use case: a test can then hold them still. */
const hiddenInputs = {
  create(context) {
    const place = placeOf(fromRoot(context));
    if (place?.workspace !== "server" || place.layer !== "features" || place.isTest) return {};
    return {
      NewExpression(node) {
        if (node.callee.name === "Date" && node.arguments.length === 0)
          context.report({ node, message: "Use uc.now: the clock belongs to the use case." });
      },
      MemberExpression(node) {
        if (isNamed(node, "Date", "now")) context.report({ node, message: "Use uc.now: the clock belongs to the use case." });
        if (isNamed(node, "Math", "random"))
          context.report({ node, message: "No Math.random in features: secrets and ids have their makers." });
        if (isNamed(node, "process", "env")) context.report({ node, message: "No process.env in features: read uc.services.settings." });
      },
    };
  },
};

const vagueFolder = /(^|\/)(utils?|helpers?|commons?|misc)(\/|\.)/;

const names = {
  create(context) {
    return {
      Program(node) {
        if (vagueFolder.test(fromRoot(context)))
          context.report({ node, message: "This name says nothing: name the file after what it does." });
      },
    };
  },
};

export default { meta: { name: "portail" }, rules: { imports, "hidden-inputs": hiddenInputs, names } };
