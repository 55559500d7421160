// Methods of Array that change it in place.
import { blockOf, toArray, toIndex } from "./coerce.ts";
import { equals } from "./equality.ts";
import { rubyError, unsupported } from "./failure.ts";
import type { Machine } from "./machine.ts";
import type { Call, Method, Methods } from "./method.ts";
import { RubyRange } from "./value.ts";
import type { Value } from "./value.ts";

function assign(self: Value[], args: readonly Value[], { machine }: Call): Value {
  const [key = null, value = null] = args;
  if (args.length > 2 || key instanceof RubyRange) {
    throw unsupported("assigning to a part of an Array", "build a new Array with + and [from...to]");
  }
  const index = toIndex(key);
  const at = index < 0 ? self.length + index : index;
  if (at < 0) {
    throw rubyError("IndexError", `index ${index} too small for array; minimum: -${self.length}`);
  }
  machine.checkElements(at + 1);
  while (self.length < at) self.push(null);
  self[at] = value;
  return value;
}

/** A method that gives a new list, and its `!` form that changes this one. */
function inPlace(name: string): Method<Value[]> {
  return [
    0,
    -1,
    (self, args, { machine, block }) => {
      const result = machine.send(self, name, args, block);
      const changed =
        Array.isArray(result) &&
        !(result.length === self.length && result.every((one, at) => one === self[at]));
      if (Array.isArray(result)) self.splice(0, self.length, ...result);
      return changed || /^(?:map|collect|sort|sort_by|reverse|rotate)$/.test(name) ? self : null;
    },
  ];
}

function push(self: Value[], items: readonly Value[], { machine }: Call): Value {
  machine.checkElements(self.length + items.length);
  self.push(...items);
  return self;
}

const add: Method<Value[]> = [0, -1, push];

const prepend: Method<Value[]> = [
  0,
  -1,
  (self, items, { machine }) => {
    machine.checkElements(self.length + items.length);
    self.unshift(...items);
    return self;
  },
];

export function concat(lists: readonly (readonly Value[])[], machine: Machine): Value[] {
  machine.checkElements(lists.reduce((sum, { length }) => sum + length, 0));
  return lists.flat(1);
}

export const arrayChanges: Methods<Value[]> = {
  "<<": [1, 1, push],
  "[]=": [2, 3, assign],
  append: add,
  clear: [0, 0, (self) => (self.splice(0), self)],
  concat: [0, -1, (self, lists, call) => push(self, concat(lists.map(toArray), call.machine), call)],
  delete: [
    1,
    1,
    (self, [gone = null]) => {
      const found = self.findLast((one) => equals(one, gone));
      const kept = self.filter((one) => !equals(one, gone));
      self.splice(0, self.length, ...kept);
      return found ?? null;
    },
  ],
  delete_at: [1, 1, (self, [at]) => self.splice(toIndex(at), 1)[0] ?? null],
  delete_if: [0, 0, (self, _, call) => (call.machine.send(self, "reject!", [], blockOf(call)), self)],
  fill: [
    0,
    3,
    (self, args, { block }) => {
      const [filler = null, ...places] = block === undefined ? args : [null, ...args];
      if (places.length > 0) {
        throw unsupported("Array#fill of a part of the Array", "write it with map.with_index");
      }
      for (const at of self.keys()) self[at] = block === undefined ? filler : block.call([BigInt(at)]);
      return self;
    },
  ],
  insert: [
    1,
    -1,
    (self, [index, ...items], { machine }) => {
      const at = toIndex(index);
      machine.checkElements(self.length + items.length);
      while (self.length < at) self.push(null);
      self.splice(at < 0 ? self.length + at + 1 : at, 0, ...items);
      return self;
    },
  ],
  keep_if: [0, 0, (self, _, call) => (call.machine.send(self, "select!", [], blockOf(call)), self)],
  pop: [
    0,
    1,
    (self, args) =>
      args.length === 0 ? (self.pop() ?? null) : self.splice(Math.max(0, self.length - toIndex(args[0]))),
  ],
  prepend,
  push: add,
  replace: [1, 1, (self, [other]) => (self.splice(0, self.length, ...toArray(other)), self)],
  shift: [
    0,
    1,
    (self, args) => (args.length === 0 ? (self.shift() ?? null) : self.splice(0, toIndex(args[0]))),
  ],
  unshift: prepend,
  "collect!": inPlace("collect"),
  "compact!": inPlace("compact"),
  "flatten!": inPlace("flatten"),
  "map!": inPlace("map"),
  "reject!": inPlace("reject"),
  "reverse!": inPlace("reverse"),
  "rotate!": inPlace("rotate"),
  "select!": inPlace("select"),
  "filter!": inPlace("filter"),
  "sort!": inPlace("sort"),
  "sort_by!": inPlace("sort_by"),
  "uniq!": inPlace("uniq"),
};
