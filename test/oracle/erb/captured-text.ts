// Random templates whose text stands in blocks, branches and lambdas that somebody asks for their value, and
// that change the output itself.
import * as fc from "fast-check";

const tag = (code: string): fc.Arbitrary<string> =>
  fc.constantFrom(" -%>\n", " %>", "%>\n").map((end) => `<% ${code}${end}`);
const text = fc.constantFrom("text\n", "a ", "- item\n", "  x: 1\n", ",", "\n", "é{{ }}\n");
const value = fc.constantFrom(
  "1",
  "nil",
  "true",
  "false",
  "'s'",
  "[1, 2]",
  "2.5",
  "v.inspect",
  "(v == 1 ? 7 : v)",
);
const list = fc.constantFrom("[1, 2, 3]", "%w[a b]", "[]", "[3, 1]", "(1..3)", "[[1, 2], [3, 4]]");
const method = fc.constantFrom(
  ..."map each select reject find flat_map sort_by group_by partition any? all? none? count filter_map take_while drop_while find_index uniq each_with_object([]) inject reduce(0) each_slice(2) each_slice(2).map reverse_each tap then each_entry to_a.map! to_a.dup.reject! zip([1]).each detect collect to_a.index".split(
    " ",
  ),
);
const change = fc.constantFrom(
  ..."<<'app' .concat('p','q') .sub!(/[a-z]/){|m|m.upcase} .chop! .insert(0,'>') .squeeze! .strip! [0,1]='' .gsub!('x','X') .length".split(
    " ",
  ),
);

/** The output stands for itself: it would print all that is there. */
const show =
  "<%= (x.equal?(_erbout) ? :out : x.is_a?(Array) ? x.map { |o| o.equal?(_erbout) ? :out : o } : x.is_a?(Hash) ? x.size : x).inspect %>\n";

const concat = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((all) => all.join(""));
const just = (code: string): fc.Arbitrary<string> => fc.constant(code);

const { body } = fc.letrec<{ body: string; statement: string; last: string }>((tie) => ({
  body: concat(fc.option(text, { nil: "" }), fc.option(tie("statement"), { nil: "" }), tie("last")),
  last: fc.oneof(
    { maxDepth: 3 },
    text,
    just(""),
    value.chain(tag),
    value.map((one) => `<%= ${one} %>`),
    value.chain((one) => tag(`y = ${one}`)),
    value.chain((one) => concat(tag(`next ${one} if v == 1`), text)),
    just("<%# note %>"),
    tie("statement"),
  ),
  statement: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    text,
    value.map((one) => `<%= ${one} %>`),
    fc
      .tuple(list, method)
      .chain(([items, name]) =>
        concat(tag(`x = ${items}.${name} do |v|`), tie("body"), tag("end"), just(show)),
      ),
    value.chain((one) =>
      concat(tag(`x = if ${one}`), tie("body"), tag("else"), tie("body"), tag("end"), just(show)),
    ),
    value.chain((one) => concat(tag(`if ${one}`), tie("body"), tag("end"))),
    value.chain((one) =>
      concat(just(`<% case ${one}\nwhen Integer, nil %>`), tie("body"), tag("else"), tie("body"), tag("end")),
    ),
    fc
      .tuple(fc.constantFrom("lambda", "proc"), value)
      .chain(([maker, one]) =>
        concat(tag(`f = ${maker} do |v|`), tie("body"), tag("end"), tag(`x = f.call(${one})`), just(show)),
      ),
    fc
      .constantFrom("1", "raise 'oops'", "Integer('z')", "nil")
      .chain((risk) =>
        concat(
          tag("x = begin"),
          tie("body"),
          tag(risk),
          tag("rescue => e"),
          tie("body"),
          tag("ensure"),
          text,
          tag("end"),
          just(show),
        ),
      ),
    change.chain((one) => tag(`_erbout${one}`)),
    concat(
      tag("from = _erbout.length"),
      tie("body"),
      text,
      tag("x = _erbout.slice!(from..-1)"),
      just("<%= x.to_s.size %>"),
    ),
    concat(
      tag("kept, _erbout = _erbout, +''"),
      text,
      tag("x = _erbout; _erbout = kept"),
      just("<%= x.inspect %>"),
    ),
  ),
}));

export const capturedText = fc
  .array(body, { minLength: 1, maxLength: 3 })
  // Outside of a block there is nothing for `next` to leave.
  .map((bodies) => `<% v = 1 -%>\n<% x = nil -%>\n<% 1.times do |v| -%>\n${bodies.join("")}<% end -%>\n`);
