// Ruby's classes of exceptions that a template can meet, each with the one above it.

const parents: Readonly<Record<string, string>> = {
  Exception: "Object",
  ScriptError: "Exception",
  LoadError: "ScriptError",
  NotImplementedError: "ScriptError",
  SyntaxError: "ScriptError",
  NoMemoryError: "Exception",
  SecurityError: "Exception",
  SystemExit: "Exception",
  SystemStackError: "Exception",
  StandardError: "Exception",
  ArgumentError: "StandardError",
  EncodingError: "StandardError",
  FiberError: "StandardError",
  IOError: "StandardError",
  EOFError: "IOError",
  UncaughtThrowError: "ArgumentError",
  IndexError: "StandardError",
  KeyError: "IndexError",
  StopIteration: "IndexError",
  LocalJumpError: "StandardError",
  NameError: "StandardError",
  NoMethodError: "NameError",
  RangeError: "StandardError",
  FloatDomainError: "RangeError",
  RegexpError: "StandardError",
  RuntimeError: "StandardError",
  FrozenError: "RuntimeError",
  "Math::DomainError": "ArgumentError",
  ThreadError: "StandardError",
  TypeError: "StandardError",
  ZeroDivisionError: "StandardError",
  "JSON::JSONError": "StandardError",
  "JSON::ParserError": "JSON::JSONError",
  "JSON::GeneratorError": "JSON::JSONError",
  "JSON::NestingError": "JSON::ParserError",
  "Psych::Exception": "RuntimeError",
  "Psych::SyntaxError": "Psych::Exception",
  "Psych::BadAlias": "Psych::Exception",
  "Psych::DisallowedClass": "Psych::Exception",
  "IPAddr::Error": "ArgumentError",
  "IPAddr::InvalidAddressError": "IPAddr::Error",
  "IPAddr::AddressFamilyError": "IPAddr::Error",
  "IPAddr::InvalidPrefixError": "IPAddr::InvalidAddressError",
  "Dry::Struct::MissingAttributeError": "KeyError",
};

export function isExceptionClass(name: string): boolean {
  return Object.hasOwn(parents, name);
}

/** The class itself and all above it. */
export function exceptionAncestors(name: string): string[] {
  const parent = Object.hasOwn(parents, name) ? parents[name] : undefined;
  return parent === undefined ? [name] : [name, ...exceptionAncestors(parent)];
}

export function descendsFrom(name: string, ancestor: string): boolean {
  return exceptionAncestors(name).includes(ancestor);
}
