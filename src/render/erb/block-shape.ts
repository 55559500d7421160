// Which calls with a block may hold template text, and how: `each` as a loop of nunjucks; others as long as
// nobody asks what the text's block returned.
import type { RubyNode } from "../../ports.ts";
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

// Methods that do not look at what their block returns, or only collect it.
const indifferent =
  " each each_with_index each_pair each_key each_value each_char each_line each_index each_slice each_cons each_with_object each_entry reverse_each times upto downto step cycle map collect flat_map tap then loop ";

/** `each.with_index(1)`: the method before decides. */
function isIndifferent({ name, receiver }: NodeOf<"CallNode">): boolean {
  if (name !== "with_index" && name !== "with_object") return false;
  return isNode(receiver, "CallNode") && indifferent.includes(` ${receiver.name} `);
}

/** What depends on the value of a text body, in words; undefined when nothing does. */
export function usesValue(node: RubyNode, bodies: ReadonlyMap<RubyNode, number>): string | undefined {
  if (isNode(node, "CallNode")) {
    if (!isNode(node.block, "BlockNode")) return `\`${node.name}\``;
    if (!bodies.has(node.block.body ?? node) || bodies.size !== 1) return `\`${node.name}\``;
    if (isIndifferent(node)) return undefined;
    return indifferent.includes(` ${node.name} `) ? undefined : `the block of \`${node.name}\``;
  }
  const isLoop = isNode(node, "WhileNode") || isNode(node, "UntilNode") || isNode(node, "ForNode");
  return isLoop || isNode(node, "BeginNode") || isNode(node, "ParenthesesNode")
    ? undefined
    : "this construct";
}
