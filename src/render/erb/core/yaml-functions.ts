// Ruby's YAML, that is Psych, as a module.
import type { Methods } from "./method.ts";
import type { RubyModule } from "./value.ts";
import { toYaml } from "./yaml.ts";

export const yamlFunctions: Methods<RubyModule> = {
  dump: [1, 1, (_, [value = null], { machine }) => toYaml(value, machine)],
};
