// Where template text stands within a Ruby construct: each list of statements that holds text is a body, which
// the construct's Ruby calls where it stands.
import type { RubyNode } from "../../ports.ts";
import { ownVariables } from "./lower-variables.ts";
import type { VariableScope } from "./lower-variables.ts";
import { childrenOf, isNode } from "./ruby/node-name.ts";
import type { NodeOf } from "./ruby/node-name.ts";

/** What the statements of a body may leave, and ask for. */
export interface BodyContext {
  /** `next` and `break` have something to leave. */
  readonly inLoop: boolean;
  /** `return` has. */
  readonly inMethod: boolean;
  /** `yield` may have a block. */
  readonly inDefinition: boolean;
}

export interface TextBody extends BodyContext {
  readonly statements: NodeOf<"StatementsNode">;
  /** Variables of the block or method whose whole body this is. */
  readonly locals: readonly string[];
  /** `_2` for a block that uses `_1` and `_2`, else nothing. */
  readonly numbered: string;
}

interface Around extends BodyContext {
  /** Set where the statements are all of a block or method. */
  readonly scope: VariableScope | undefined;
}

/** In the order of the text. */
export function findTextBodies(
  node: RubyNode,
  context: BodyContext,
  holdsText: (node: RubyNode) => boolean,
): readonly TextBody[] {
  const bodies: TextBody[] = [];
  const visit = (one: RubyNode, around: Around): void => {
    if (!holdsText(one)) return;
    const begin = beginOf(one);
    if (isNode(one, "StatementsNode")) bodies.push(toBody(one, around));
    else if (begin !== undefined) visit(begin, { ...around, inLoop: true, scope: undefined });
    else for (const child of childrenOf(one)) visit(child, aroundChild(one, child, around));
  };
  visit(node, { ...context, scope: undefined });
  return bodies.toSorted((a, b) => startOf(a) - startOf(b));
}

function startOf({ statements }: TextBody): number {
  return statements.location.startOffset;
}

function toBody(statements: NodeOf<"StatementsNode">, around: Around): TextBody {
  const { scope, ...context } = around;
  const parameters = scope?.parameters;
  const numbered = isNode(parameters, "NumberedParametersNode") ? `_${parameters.maximum}` : "";
  return { ...context, statements, locals: scope === undefined ? [] : ownVariables(scope), numbered };
}

function aroundChild(node: RubyNode, child: RubyNode, around: Around): Around {
  const within = { ...around, scope: undefined };
  if (isNode(node, "BlockNode")) return { ...within, scope: node };
  if (isNode(node, "LambdaNode")) return { ...within, inLoop: true, inMethod: true, scope: node };
  if (isNode(node, "DefNode")) return { inLoop: false, inMethod: true, inDefinition: true, scope: node };
  if (isNode(node, "BeginNode") && isNode(child, "StatementsNode")) return around;
  if (isNode(node, "WhileNode") || isNode(node, "UntilNode") || isNode(node, "ForNode")) {
    return { ...within, inLoop: true };
  }
  if (!isNode(node, "CallNode") || child !== node.block) return within;
  const isLambda = node.receiver === null && node.name === "lambda";
  return { ...within, inLoop: true, inMethod: isLambda || around.inMethod };
}

/** The `begin … end` of `begin … end while x`, which is a part of the loop's form. */
function beginOf(node: RubyNode): NodeOf<"BeginNode"> | undefined {
  if (!isNode(node, "WhileNode") && !isNode(node, "UntilNode")) return undefined;
  const begin = node.isBeginModifier() ? node.statements?.body[0] : undefined;
  return isNode(begin, "BeginNode") ? begin : undefined;
}
