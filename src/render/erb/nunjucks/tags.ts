// Two tags beyond nunjucks' own: `{% ruby "x += 1" %}` for a statement, and `{% rubyblock "…" %}…{% endrubyblock %}`
// for a construct whose blocks hold template text; `{% nextbody %}` begins the next of several.
import nodes from "nunjucks/src/nodes.js";
import type { NunjucksNode } from "nunjucks/src/nodes.js";
import type { NunjucksParser } from "nunjucks/src/parser.js";

export const rubyTags = {
  __name: "ruby",
  tags: ["ruby", "rubyblock"],
  parse(parser: NunjucksParser): NunjucksNode {
    const { value: name, lineno, colno } = parser.nextToken();
    const text = parser.parseExpression();
    const args = new nodes.NodeList(lineno, colno, [text]);
    parser.advanceAfterBlockEnd(name);
    if (name === "ruby") return new nodes.CallExtension(rubyTags, "statement", args);
    const bodies: NunjucksNode[] = [];
    let end: string | undefined;
    do {
      bodies.push(parser.parseUntilBlocks("nextbody", "endrubyblock"));
      end = parser.peekToken()?.value;
      if (end === undefined) parser.fail("rubyblock is never ended", lineno, colno);
      parser.advanceAfterBlockEnd();
    } while (end === "nextbody");
    return new nodes.CallExtension(rubyTags, "block", args, bodies);
  },
};
