// Exceptions as values: how they are made, what `rescue => e` may ask them, and how they are raised.
import { messageOf } from "./exception-message.ts";
import { rubyError, unsupported } from "./failure.ts";
import type { TemplateFailure } from "./failure.ts";
import { isExceptionClass } from "./exception-classes.ts";
import { toS } from "./inspect.ts";
import type { Machine } from "./machine.ts";
import type { Method, Methods } from "./method.ts";
import { RubyException } from "./value.ts";
import type { RubyModule, Value } from "./value.ts";

const raisedHere = "the template itself raises this";

/** `ArgumentError.new("…")`; without a message it is the name of the class. */
export function newException({ name }: RubyModule, args: readonly Value[], machine: Machine): RubyException {
  const [message = null, second] = args;
  if (second !== undefined || name === "UncaughtThrowError") {
    throw unsupported(`${name}.new with more than a message is not supported here`, "give it a message only");
  }
  return new RubyException(name, message === null ? name : toS(message, machine));
}

export function isExceptionModule({ name }: RubyModule): boolean {
  return isExceptionClass(name);
}

/** What a failure of Ruby's is for `rescue`: the same object each time. */
export function toException(failure: TemplateFailure): RubyException {
  const { rubyClass = "", message, details } = failure;
  failure.exception ??= new RubyException(rubyClass, message, details);
  return failure.exception;
}

export function raised(exception: RubyException): TemplateFailure {
  const { className, message, details } = exception;
  const words = message === "" ? "unhandled exception" : message;
  const failure = rubyError(className, words, raisedHere, details);
  failure.exception = exception;
  return failure;
}

const detail: Method<RubyException> = [
  0,
  0,
  (self, _, { name }) => {
    const value = self.details[name];
    if (value !== undefined) return value;
    throw unsupported(
      `${self.className}#${name} is not known here`,
      "use what the template itself knows of the value",
    );
  },
];

const noTrace: Method<RubyException> = [
  0,
  -1,
  (_, __, { name }) => {
    throw unsupported(`${name} tells of Ruby's own files`, "print e.message and e.class");
  },
];

/** What each class knows beyond Exception. */
const own: Readonly<Record<string, Methods<RubyException>>> = {
  Exception: {
    "==": [
      1,
      1,
      (self, [other]) =>
        other instanceof RubyException &&
        other.className === self.className &&
        other.message === self.message,
    ],
    backtrace: noTrace,
    backtrace_locations: noTrace,
    detailed_message: noTrace,
    exception: [
      0,
      1,
      (self, [message], { machine }) =>
        message === undefined ? self : new RubyException(self.className, toS(message, machine), self.details),
    ],
    full_message: noTrace,
    message: [0, 0, (self) => messageOf(self)],
    to_s: [0, 0, (self) => messageOf(self)],
  },
  FrozenError: { receiver: detail },
  KeyError: { key: detail, receiver: detail },
  NameError: { name: detail, receiver: detail },
  NoMethodError: { args: detail },
  StopIteration: { result: [0, 0, ({ details }) => details["result"] ?? null] },
  UncaughtThrowError: { tag: detail, value: detail },
};

export function exceptionMethodsOf(className: string): Methods<RubyException> {
  return (Object.hasOwn(own, className) ? own[className] : undefined) ?? {};
}
