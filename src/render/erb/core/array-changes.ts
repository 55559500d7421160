// Methods of Array that change it in place.
import { replaceAll } from "./array-bounds.ts";
import { blockOf, toArray, toIndex } from "./coerce.ts";
import { equals } from "./equality.ts";
import { rubyError } from "./failure.ts";
import type { Machine } from "./machine.ts";
import type { Call, Method, Methods } from "./method.ts";
import { isTruthy } from "./value.ts";
import type { Value } from "./value.ts";

/** A method that gives a new list, and its `!` form; `always`: it gives the list also when nothing changed. */
function inPlace(name: string, always: boolean): Method<Value[]> {
  return [
    0,
    -1,
    (self, args, { machine, block }) => {
      const result = toArray(machine.send(self, name, args, block));
      const isSame = result.length === self.length && result.every((one, at) => one === self[at]);
      replaceAll(self, result);
      return always || !isSame ? self : null;
    },
  ];
}

function selectInPlace(wanted: boolean, always: boolean): Method<Value[]> {
  return [
    0,
    0,
    (self, _, call) => {
      const block = blockOf(call);
      const kept: Value[] = [];
      for (let at = 0; at < self.length; at += 1) {
        call.machine.step();
        const element = self[at] ?? null;
        if (isTruthy(block.call([element])) === wanted) kept.push(element);
      }
      const isSame = kept.length === self.length;
      replaceAll(self, kept);
      return always || !isSame ? self : null;
    },
  ];
}

function push(self: Value[], items: readonly Value[], { machine }: Call): Value {
  machine.checkElements(self.length + items.length);
  for (const item of items) self.push(item);
  return self;
}

const add: Method<Value[]> = [0, -1, push];

const prepend: Method<Value[]> = [
  0,
  -1,
  (self, items, { machine }) => {
    machine.checkElements(self.length + items.length);
    machine.steps(self.length >> 6);
    self.unshift(...items);
    return self;
  },
];

export function concat(lists: readonly (readonly Value[])[], machine: Machine): Value[] {
  machine.checkElements(lists.reduce((sum, { length }) => sum + length, 0));
  return lists.flat(1);
}

function countFrom(count: Value | undefined): number {
  const size = toIndex(count);
  if (size < 0) throw rubyError("ArgumentError", "negative array size");
  return size;
}

function remove(self: Value[], [gone = null]: readonly Value[], { machine, block }: Call): Value {
  machine.steps(self.length);
  const found = self.findLast((one) => equals(one, gone));
  if (found === undefined) return block === undefined ? null : block.call([gone]);
  replaceAll(
    self,
    self.filter((one) => !equals(one, gone)),
  );
  return found;
}

function deleteAt(self: Value[], [index]: readonly Value[]): Value {
  const at = toIndex(index);
  const from = at < 0 ? self.length + at : at;
  if (from < 0 || from >= self.length) return null;
  return self.splice(from, 1)[0] ?? null;
}

function map(self: Value[], _: unknown, call: Call): Value {
  const block = blockOf(call);
  for (let at = 0; at < self.length; at += 1) {
    call.machine.step();
    self[at] = block.call([self[at] ?? null]);
  }
  return self;
}

export const arrayChanges: Methods<Value[]> = {
  "<<": [1, 1, push],
  append: add,
  clear: [0, 0, (self) => replaceAll(self, [])],
  "collect!": [0, 0, map],
  "compact!": inPlace("compact", false),
  concat: [0, -1, (self, lists, call) => push(self, concat(lists.map(toArray), call.machine), call)],
  delete: [1, 1, remove],
  delete_at: [1, 1, deleteAt],
  delete_if: selectInPlace(false, true),
  "filter!": selectInPlace(true, false),
  "flatten!": inPlace("flatten", false),
  keep_if: selectInPlace(true, true),
  "map!": [0, 0, map],
  pop: [
    0,
    1,
    (self, args) =>
      args.length === 0 ? (self.pop() ?? null) : self.splice(Math.max(0, self.length - countFrom(args[0]))),
  ],
  prepend,
  push: add,
  "reject!": selectInPlace(false, false),
  replace: [1, 1, (self, [other]) => replaceAll(self, toArray(other))],
  "reverse!": inPlace("reverse", true),
  "rotate!": inPlace("rotate", true),
  "select!": selectInPlace(true, false),
  shift: [
    0,
    1,
    (self, args, { machine }) => {
      machine.steps(self.length >> 6);
      return args.length === 0 ? (self.shift() ?? null) : self.splice(0, countFrom(args[0]));
    },
  ],
  "sort!": inPlace("sort", true),
  "sort_by!": inPlace("sort_by", true),
  "uniq!": inPlace("uniq", false),
  unshift: prepend,
};
