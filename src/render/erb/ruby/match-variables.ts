// `$~`, `$1`, `$!` and their like: what the last match or exception left; groups that become variables.
import { RubyMatch, RubyString } from "../core/value.ts";
import type { Value } from "../core/value.ts";
import { assignTo } from "./assignments.ts";
import { refusalOf } from "./refusals.ts";
import type { Closure, Handlers, RubyCompiler } from "./compiler.ts";
import type { RubyNode } from "../../../ports.ts";
import { isNode, nodeName } from "./node-name.ts";

function ofMatch(read: (match: RubyMatch) => Value): Closure {
  return ({ machine }) => {
    const value = machine.lastMatch instanceof RubyMatch ? read(machine.lastMatch) : null;
    return typeof value === "string" ? new RubyString(value) : value;
  };
}

function refuse(node: RubyNode, compiler: RubyCompiler): Closure {
  compiler.reject(node, refusalOf(nodeName(node), compiler.source.sourceOf(node)));
  return () => null;
}

export const matchVariableHandlers: Handlers = {
  NumberedReferenceReadNode: ({ number }) => ofMatch((match) => match.group(number)),
  BackReferenceReadNode: (node, compiler) => {
    switch (node.name) {
      case "$&":
        return ofMatch((match) => match.group(0));
      case "$`":
        return ofMatch((match) => match.text.slice(0, match.places[0]));
      case "$'":
        return ofMatch((match) => match.text.slice(match.places[1]));
      case "$+":
        return ofMatch((match) => {
          for (let group = match.places.length / 2 - 1; group > 0; group -= 1) {
            const text = match.group(group);
            if (text !== null) return text;
          }
          return null;
        });
      default:
        return refuse(node, compiler);
    }
  },
  GlobalVariableReadNode: (node, compiler) => {
    if (node.name === "$!") return ({ machine }) => machine.error;
    return node.name === "$~" ? ofMatch((match) => match) : refuse(node, compiler);
  },
  MatchWriteNode: (node, compiler) => {
    const call = compiler.compile(node.call);
    const targets = node.targets.flatMap((target) =>
      isNode(target, "LocalVariableTargetNode")
        ? [{ name: target.name, assign: assignTo(target, compiler) }]
        : [],
    );
    return (scope) => {
      const value = call(scope);
      const match = value === null ? null : scope.machine.lastMatch;
      for (const { name, assign } of targets) {
        const text = match?.group(match.indexOf(name) ?? -1) ?? null;
        assign(scope, text === null ? null : new RubyString(text));
      }
      return value;
    };
  },
};
