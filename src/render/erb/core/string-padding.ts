// center, ljust and rjust of String.
import { toIndex, toText } from "./coerce.ts";
import { rubyError } from "./failure.ts";
import type { Method, Methods } from "./method.ts";
import { codePointCount, sliceText } from "./text.ts";

function padded(share: (missing: number) => number): Method<string> {
  return [
    1,
    2,
    (self, [given, filler = " "], { machine }) => {
      const width = toIndex(given);
      const fill = toText(filler);
      if (fill === "") throw rubyError("ArgumentError", "zero width padding");
      const missing = width - codePointCount(self);
      if (missing <= 0) return self;
      machine.checkText(self.length + 2 * missing);
      const before = share(missing);
      const padding = (count: number) =>
        sliceText(fill.repeat(Math.ceil(count / codePointCount(fill))), 0, count) ?? "";
      return padding(before) + self + padding(missing - before);
    },
  ];
}

export const stringPadding: Methods<string> = {
  center: padded((missing) => Math.floor(missing / 2)),
  ljust: padded(() => 0),
  rjust: padded((missing) => missing),
};
