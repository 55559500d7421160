// Random templates for the fuzzer: bytes without sense, and templates of the corpus that were cut, spliced and
// filled with words of Ruby, ERB and nunjucks. The same seed gives the same template.

const words =
  "<% <%= <%- <%# <%% %> -%> %%> end do |x| |a,b| { } ( ) [ ] \" ' #{ / if unless while until loop begin rescue ensure else case when def yield return break next -> :a a: 'a' => .. ... , ; . &. :: * ** & && || ! = == =~ += ||= << 1 -1 1.5 10**40 nil true self _1 .map .each .to_s .to_yaml .gsub(/a/) .constructor __proto__ {{ }} {% %} {# #} ruby( <<~X \\ \n \r\n \0 é 🙂 \u2028 %w( %q{ ?a $~ @x @@y __FILE__ BEGIN __END__ =begin".split(
    " ",
  );

export function mutant(corpus: readonly string[], seed: number): string {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = (list: readonly string[]): string => list[below(list.length)] ?? "";
  if (below(10) === 0) {
    const bytes = Buffer.from(Array.from({ length: below(200) }, () => below(256)));
    return bytes.toString("utf8");
  }
  if (below(10) === 0) return Array.from({ length: 1 + below(40) }, () => pick(words)).join(pick(["", " "]));
  let text = pick(corpus);
  for (let count = 1 + below(6); count > 0; count -= 1) {
    const start = below(text.length + 1);
    const end = Math.min(text.length, start + below(60));
    const other = pick(corpus);
    const at = below(other.length + 1);
    const middles = [
      "",
      pick(words),
      ` ${pick(words)} ${pick(words)} `,
      text.slice(start, end).repeat(2),
      other.slice(at, at + below(80)),
      flipped(text.slice(start, end), below(1 << 16)),
      pick(words).repeat(1 + below(400)),
    ];
    text = text.slice(0, start) + pick(middles) + text.slice(below(4) === 0 ? start : end);
  }
  // As a file on disk: never half of a character.
  return Buffer.from(text.slice(0, 20_000)).toString("utf8");
}

function flipped(text: string, bits: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length === 0) return text;
  const at = bits % bytes.length;
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (bits >> 13));
  return bytes.toString("utf8");
}

/** Numbers in [0, 1) (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
