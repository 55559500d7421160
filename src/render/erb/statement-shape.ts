// What a statement is made of, where its lowering has to know: the expression of an output tag, the names of a
// block, the conditions of a branch.
import type { RubyNode } from "../../ports.ts";
import { isNode } from "./ruby/node-name.ts";
import type { NodeOf } from "./ruby/node-name.ts";

/** The expression between `<%=` and `%>`, which ERB wraps into `((…).to_s)`. */
export function outputExpression(call: RubyNode | undefined): RubyNode | undefined {
  if (!isNode(call, "CallNode") || !isNode(call.receiver, "ParenthesesNode")) return undefined;
  const { body } = call.receiver;
  if (!isNode(body, "StatementsNode")) return undefined;
  const [only, second] = body.body;
  return second === undefined ? only : call.receiver;
}

export function parameterNames({ parameters }: NodeOf<"BlockNode">): string[] {
  if (!isNode(parameters, "BlockParametersNode")) return [];
  return (parameters.parameters?.requireds ?? []).flatMap((one) =>
    isNode(one, "RequiredParameterNode") ? [one.name] : [],
  );
}

export function conditionsOf(node: RubyNode): RubyNode[] {
  if (isNode(node, "IfNode"))
    return [node.predicate, ...(node.subsequent === null ? [] : conditionsOf(node.subsequent))];
  if (isNode(node, "UnlessNode")) return [node.predicate];
  if (isNode(node, "CaseNode")) {
    const patterns = node.conditions.flatMap((one) => (isNode(one, "WhenNode") ? one.conditions : [one]));
    return node.predicate === null ? patterns : [node.predicate, ...patterns];
  }
  return isNode(node, "CallNode") && node.receiver !== null ? [node.receiver] : [];
}

/** Without a splat. */
export function isSimpleCase(node: NodeOf<"CaseNode">): boolean {
  return !conditionsOf(node).some((one) => isNode(one, "SplatNode"));
}
