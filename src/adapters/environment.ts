// The environment of the process, as far as the user lists its names.

/** Undefined is a name that is not set. */
export function readEnvironment(names: readonly string[]): ReadonlyMap<string, string | undefined> {
  return new Map(names.map((name) => [name, process.env[name]]));
}
