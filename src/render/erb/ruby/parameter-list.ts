// The parameters of a block or method as Ruby's `parameters` lists them.
import type { ProcParameter } from "../core/value.ts";
import type { RubyNode } from "../../../ports.ts";
import { isNode } from "./node-name.ts";
import type { NodeOf } from "./node-name.ts";

export function listParameters(node: NodeOf<"ParametersNode">): readonly ProcParameter[] {
  const { requireds, optionals, rest, posts, keywords, keywordRest, block } = node;
  return [
    ...requireds.map(required),
    ...optionals.map((one): ProcParameter => ["opt", isNode(one, "OptionalParameterNode") ? one.name : "_"]),
    ...(isNode(rest, "RestParameterNode") ? [["rest", rest.name ?? "*"] as const] : []),
    ...posts.map(required),
    ...keywords.flatMap((one): ProcParameter[] => {
      if (isNode(one, "OptionalKeywordParameterNode")) return [["key", one.name]];
      return isNode(one, "RequiredKeywordParameterNode") ? [["keyreq", one.name]] : [];
    }),
    ...(isNode(keywordRest, "KeywordRestParameterNode")
      ? [["keyrest", keywordRest.name ?? "**"] as const]
      : []),
    ...(isNode(block, "BlockParameterNode") ? [["block", block.name ?? "&"] as const] : []),
  ];
}

/** One that takes an Array apart has no name. */
function required(node: RubyNode): ProcParameter {
  return isNode(node, "RequiredParameterNode") ? ["req", node.name] : ["req"];
}
