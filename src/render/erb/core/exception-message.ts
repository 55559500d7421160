// An exception's message, where the template asks for it.
import { unsupported } from "./failure.ts";
import type { RubyException } from "./value.ts";

const ofUnknownName = /\bPharos::YamlFile::Namespace\b/;

/** A name that is unknown is told with the object that the template runs in, which each Ruby writes otherwise. */
export function messageOf({ className, message }: RubyException): string {
  if (!ofUnknownName.test(message)) return message;
  throw unsupported(
    `the message of this ${className} names the object that the template runs in, which is another in every Ruby`,
    "print e.name, or words of your own",
  );
}
