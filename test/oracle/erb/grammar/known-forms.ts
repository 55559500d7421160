// Which forms the engine knows: those whose simplest example it does not refuse.
import { loadRubyParser } from "../../../../src/adapters/ruby-parser.ts";
import { renderOne } from "../engine.ts";
import { isRefusal } from "../law.ts";
import { Choices } from "./choices.ts";
import { Expressions } from "./expressions.ts";
import { forms } from "./forms.ts";
import type { Form } from "./forms.ts";
import { Scope } from "./scope.ts";

export interface KnownForms {
  readonly known: readonly Form[];
  readonly refused: readonly { readonly form: Form; readonly reason: string }[];
}

export async function askForms(): Promise<KnownForms> {
  const parser = await loadRubyParser(new URL("../../../../dist/prism.wasm", import.meta.url));
  const known: Form[] = [];
  const refused: { form: Form; reason: string }[] = [];
  for (const form of forms) {
    const writer = new Expressions(Choices.replay([]), new Scope(), []);
    const template = `<%= ${writer.call(form, 2)} %>`;
    const answer = renderOne({ name: "form.erb", template, variables: "{}" }, parser);
    const reason = "errors" in answer ? answer.errors.find(isRefusal) : undefined;
    if (reason === undefined) known.push(form);
    else refused.push({ form, reason: reason.message });
  }
  return { known, refused };
}
