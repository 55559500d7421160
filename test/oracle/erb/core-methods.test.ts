// The names of Ruby's methods, with which the engine tells what is unknown to Ruby from what is only missing
// here, against Ruby 3.3 itself.
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { coreMethodNames } from "../../../src/render/erb/core/core-methods.ts";
import { runRuby } from "../../support/ruby.ts";

const script = fileURLToPath(new URL("core-methods.rb", import.meta.url));
const ofRuby = JSON.parse(runRuby(script, "", "wasm")) as Record<string, string[]>;

describe("the names of Ruby's methods", () => {
  test("all classes of the table were asked for", () => {
    expect(Object.keys(ofRuby).toSorted()).toEqual(Object.keys(coreMethodNames).toSorted());
  });

  test.each(Object.keys(coreMethodNames))("%s has what Ruby 3.3 has", (name) => {
    const known = new Set(coreMethodNames[name]?.split(" "));
    const missing = (ofRuby[name] ?? []).filter((method) => !known.has(method));
    const invented = [...known].filter((method) => method !== "" && !(ofRuby[name] ?? []).includes(method));
    expect({ missing, invented }).toEqual({ missing: [], invented: [] });
  });
});
