// One rendering: the locals, what it has come to, the output; and how a message finds its method.
import { cureOfMethod, cureOfName } from "./advice.ts";
import { Budget } from "./budget.ts";
import { classOf } from "./class-of.ts";
import type { Ancestor } from "./class-tables.ts";
import { refused, rubyError, unsupported } from "./failure.ts";
import type { Exit, TemplateFailure } from "./failure.ts";
import { leftOutOf } from "./left-out.ts";
import type { LeftOut } from "./left-out.ts";
import type { Limits } from "./limits.ts";
import type { Call, Method } from "./method.ts";
import { toEnumerator } from "./enumerating.ts";
import { describe } from "./describe.ts";
import { isKnownToRuby } from "./core-methods.ts";
import { checkFrozen } from "./frozen.ts";
import { passStrings } from "./string-door.ts";
import type { Value } from "./value.ts";
import { RubyException, RubyModule, RubySymbol } from "./value.ts";
import type { RubyMatch, RubyProc } from "./value.ts";

export interface Notice {
  readonly code: "render/ruby-symbol-key";
  readonly message: string;
  readonly hint: string;
  readonly range: readonly [number, number] | undefined;
}

// Methods whose block is asked in an order, and as often, as their algorithm wants.
const comparing = " sort sort! min max minmax bsearch bsearch_index ";

export class Machine extends Budget {
  readonly locals: ReadonlyMap<string, Value>;
  /** Lists, Hashes and Sets that `freeze` was called on. */
  readonly frozen = new Set<Value>();
  /** How often something was printed, or a String changed. */
  traces = 0;
  /** Of the template's last statement: what a body of template text returns. */
  value: Value = null;
  /** What the template itself defines. */
  readonly constants = new Map<string, Value>();
  readonly definitions = new Map<string, RubyProc>();
  /** `$!`: what is being rescued. */
  error: RubyException | null = null;
  /** The tags of the `catch` calls that run. */
  readonly catching: { readonly tag: Value; readonly exit: Exit }[] = [];
  /** `$~`: of the last match. */
  lastMatch: RubyMatch | null = null;
  readonly localsRead = new Set<string>();
  readonly notices: Notice[] = [];
  /** Template range of what is being evaluated, for notices. */
  range: readonly [number, number] | undefined;

  constructor(locals: ReadonlyMap<string, Value>, limits: Limits) {
    super(limits);
    this.locals = locals;
  }

  notice(notice: Omit<Notice, "range">): void {
    const { range } = this;
    const isSaid = this.notices.some(
      (one) => one.range?.[0] === range?.[0] && one.message === notice.message,
    );
    if (!isSaid && this.notices.length < 100) this.notices.push({ ...notice, range });
  }

  /** A method of the object that the template runs in: one of the locals. Undefined: there is none. */
  local(name: string): Value | undefined {
    const value = this.locals.get(name);
    if (value !== undefined) this.localsRead.add(name);
    return value;
  }

  unknownName(name: string, variables: Iterable<string> = []): Error {
    const leftOut = leftOutOf("Kernel", name);
    if (leftOut !== undefined) return lacking(name, leftOut);
    if (isKnownToRuby("Kernel", name)) {
      return unsupported(
        `${name} of the template itself is not supported in templates here`,
        "name the variable that you mean",
      );
    }
    // Nobody means a name that begins with an underscore, such as ERB's own variable.
    const meant = [...variables].filter((one) => !one.startsWith("_"));
    return rubyError(
      "NameError",
      `undefined local variable or method \`${name}' for an instance of Pharos::YamlFile::Namespace`,
      cureOfName(name, [...meant, ...this.locals.keys()]),
      { name: RubySymbol.of(name) },
    );
  }

  send(self: Value, name: string, args: readonly Value[] = [], block?: RubyProc): Value {
    this.step();
    const owner = ownerOf(self, name);
    const method = owner?.methods[name] as Method<Value> | undefined;
    if (owner === undefined || method === undefined) return this.#missing(self, name, args, block);
    const [min, max, run] = method;
    if (args.length < min || (max >= 0 && args.length > max)) throw wrongNumber(args.length, min, max);
    if (block === undefined) {
      const enumerator = toEnumerator(self, name, args);
      if (enumerator !== undefined) return enumerator;
    }
    if (this.frozen.size > 0 && this.frozen.has(self)) checkFrozen(self, name, args, this);
    const call: Call = { machine: this, block, name };
    if (block !== undefined && comparing.includes(` ${name} `)) {
      return this.#comparing(() => passStrings(owner.strings, self, args, call, run), call);
    }
    return passStrings(owner.strings, self, args, call, run);
  }

  /** Ruby compares in an order of its own, which must not be seen. */
  #comparing(run: () => Value, { name }: Call): Value {
    const before = this.traces;
    const value = run();
    if (this.traces === before) return value;
    throw unsupported(
      `a block of ${name} that prints, or changes a String`,
      "let the block only compare, and print afterwards",
    );
  }

  find(self: Value, name: string): Method<Value> | undefined {
    return ownerOf(self, name)?.methods[name] as Method<Value> | undefined;
  }

  #missing(self: Value, name: string, args: readonly Value[], block: RubyProc | undefined): Value {
    const rubyClass = classOf(self);
    const found = rubyClass.missing?.(self, name, args, this, block);
    if (found !== undefined) return found;
    // What only we lack must not look like Ruby's own error: a template could rescue it and go on.
    const isLacking =
      self instanceof RubyException ||
      (self instanceof RubyModule && (name === "new" || name === "exception"));
    if (isLacking || isKnownToRuby(rubyClass.rubyNames, name)) {
      const called = `${self instanceof RubyModule ? `${self.name}.` : `${rubyClass.name}#`}${name}`;
      throw lacking(called, leftOutOf(rubyClass.rubyNames, name));
    }
    const names = rubyClass.ancestors.flatMap(({ methods }) => Object.keys(methods));
    throw rubyError(
      "NoMethodError",
      `undefined method \`${name}' for ${describe(self)}`,
      cureOfMethod(self, name, names),
      { name: RubySymbol.of(name), receiver: self, args: [...args] },
    );
  }
}

function ownerOf(self: Value, name: string): Ancestor | undefined {
  return classOf(self).ancestors.find(({ methods }) => Object.hasOwn(methods, name));
}

/** What Ruby has and templates do not. */
function lacking(called: string, leftOut: LeftOut | undefined): TemplateFailure {
  if (leftOut === undefined) {
    return unsupported(
      `${called} is not supported in templates here`,
      "compute the value in another way, or put it ready-made into the variables",
    );
  }
  const { why, cure, impure } = leftOut;
  return (impure ? refused : unsupported)(`${called} ${why}`, cure);
}

export function wrongNumber(
  given: number,
  min: number,
  max: number,
  keywords: readonly string[] = [],
): TemplateFailure {
  const expected = max < 0 ? `${min}+` : min === max ? String(min) : `${min}..${max}`;
  const named =
    keywords.length === 0
      ? ""
      : `; required keyword${keywords.length > 1 ? "s" : ""}: ${keywords.join(", ")}`;
  return rubyError(
    "ArgumentError",
    `wrong number of arguments (given ${given}, expected ${expected}${named})`,
  );
}
