// `$~`, `$1` and their like: what the last match left.
import { RubyMatch, RubyString } from "../core/value.ts";
import type { Value } from "../core/value.ts";
import { refusalOf } from "./refusals.ts";
import type { Closure, Handlers, RubyCompiler } from "./compiler.ts";
import type { RubyNode } from "../../../ports.ts";
import { nodeName } from "./node-name.ts";

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
  GlobalVariableReadNode: (node, compiler) =>
    node.name === "$~" ? ofMatch((match) => match) : refuse(node, compiler),
};
