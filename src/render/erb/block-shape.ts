// Which calls with a block are a loop of nunjucks: `each` with plain parameters.
import { isPlainName } from "./lower-expression.ts";
import { isNode } from "./ruby/node-name.ts";
import type { NodeOf } from "./ruby/node-name.ts";

/** `list.each do |a, b|` with plain names. */
export function isSimpleEach(node: NodeOf<"CallNode">): boolean {
  const { block, name, receiver } = node;
  if (name !== "each" || receiver === null || node.arguments_ !== null || node.isSafeNavigation())
    return false;
  if (!isNode(block, "BlockNode") || isNode(block.body, "BeginNode")) return false;
  const { parameters } = block;
  if (parameters === null) return true;
  if (!isNode(parameters, "BlockParametersNode") || parameters.locals.length > 0) return false;
  const named = parameters.parameters;
  if (named === null) return true;
  const { requireds, optionals, rest, posts, keywords, keywordRest, block: blockParameter } = named;
  const onlyRequired =
    optionals.length + posts.length + keywords.length === 0 &&
    rest === null &&
    keywordRest === null &&
    blockParameter === null;
  const names = requireds.map((one) => (isNode(one, "RequiredParameterNode") ? one.name : ""));
  const distinct = new Set(names).size === names.length;
  return onlyRequired && distinct && names.every(isPlainName);
}
