// YAML text to documents of nodes, read as Psych reads them (Ruby 2.5 to 3.x), with the place of
// every node and all that is wrong with the stream.
import type { YamlProblem, YamlStream } from "./node.ts";
import { parseStream } from "./parse-stream.ts";
import { TreeReader } from "./tree.ts";

/**
 * Never throws for what the text holds. Problems are in the order of their places; after one that is
 * an error, the documents are good for locating things, not for applying them.
 */
export function readYaml(text: string): YamlStream {
  const { events, problems: syntax } = parseStream(text);
  const problems: YamlProblem[] = [];
  const documents = new TreeReader(text, events, problems).readDocuments();
  problems.push(...syntax);
  return { documents, problems: problems.toSorted((left, right) => left.start - right.start) };
}
