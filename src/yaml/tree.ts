// YAML events to nodes with places: anchors, aliases, tags and merge keys resolved as Psych does.
import { COLLECTION_STYLE, EVENT_ID, SCALAR_STYLE } from "js-yaml";
import type { DocumentEvent, Event, MappingEvent, ScalarEvent, SequenceEvent } from "js-yaml";
import { Anchors } from "./anchors.ts";
import type { Anchored } from "./anchors.ts";
import { toEntries } from "./mapping.ts";
import type { RawEntry } from "./mapping.ts";
import type { YamlDocument, YamlNode, YamlProblem } from "./node.ts";
import { closingBracket, placeOfEmpty, placeOfHeader } from "./places.ts";
import { readPlainScalar, Scalar, scalarText } from "./scalar.ts";
import type { ScalarReading } from "./scalar.ts";
import { readTaggedScalar, refuseCollectionTag, tagName } from "./tags.ts";
import type { TagRefusal } from "./tags.ts";

interface Read extends Anchored {
  readonly isAlias: boolean;
}

type Properties = Pick<ScalarEvent, "anchorStart" | "anchorEnd" | "tagStart" | "tagEnd">;
type Slot = "document" | "item" | "key" | "value";

export class TreeReader {
  readonly #text: string;
  readonly #events: readonly Event[];
  readonly #problems: YamlProblem[];
  #at = 0;
  /** End of what was read last. */
  #cursor = 0;
  #handles: ReadonlyMap<string, string> = new Map();
  readonly #anchors: Anchors;

  constructor(text: string, events: readonly Event[], problems: YamlProblem[]) {
    this.#text = text;
    this.#events = events;
    this.#problems = problems;
    this.#anchors = new Anchors(problems);
  }

  readDocuments(): YamlDocument[] {
    const documents: YamlDocument[] = [];
    for (let event = this.#next(); event !== undefined; event = this.#next()) {
      if (event.type !== EVENT_ID.DOCUMENT) continue;
      documents.push(this.#readDocument(event));
    }
    return documents;
  }

  #readDocument(event: DocumentEvent): YamlDocument {
    this.#anchors.startDocument();
    this.#handles = new Map(
      event.directives.flatMap((directive) =>
        directive.kind === "tag" ? [[directive.handle, directive.prefix] as const] : [],
      ),
    );
    const first = this.#events[this.#at];
    const isEmpty = first?.type === EVENT_ID.SCALAR && first.valueStart < 0 && first.tagStart < 0;
    const { node } = this.#readNode("document");
    return isEmpty ? { start: node.start, root: undefined } : { start: node.start, root: node };
  }

  #next(): Event | undefined {
    const event = this.#events[this.#at];
    this.#at += 1;
    return event;
  }

  #readNode(slot: Slot): Read {
    const event = this.#next();
    if (event?.type === EVENT_ID.SCALAR) return this.#readScalar(event, slot);
    if (event?.type === EVENT_ID.SEQUENCE) return this.#readSequence(event);
    if (event?.type === EVENT_ID.MAPPING) return this.#readMapping(event);
    if (event?.type === EVENT_ID.ALIAS) return this.#readAlias(event.anchorStart, event.anchorEnd);
    throw new Error("YAML events end within a node");
  }

  #readScalar(event: ScalarEvent, slot: Slot): Read {
    const text = scalarText(this.#text, event);
    const [start, end] = this.#placeOf(event, slot);
    this.#cursor = end;
    const isPlain = event.style === SCALAR_STYLE.PLAIN;
    const tag = this.#tagOf(event);
    let reading: ScalarReading | TagRefusal = isPlain ? readPlainScalar(text) : { value: text };
    if (tag !== undefined) reading = readTaggedScalar(tag, this.#written(event), text);
    if ("message" in reading) {
      this.#problems.push({ problem: "refused-tag", ...reading, start: event.tagStart, end: event.tagEnd });
      reading = { value: text };
    }
    const node = new Scalar(this.#text, event, start, end, reading);
    return this.#anchored(event, { node, weight: 1 + text.length, isAlias: false });
  }

  #placeOf(event: ScalarEvent, slot: Slot): readonly [number, number] {
    const { valueStart, valueEnd, style } = event;
    const after = Math.max(this.#cursor, event.tagEnd, event.anchorEnd);
    if (valueStart < 0) {
      const place = after > this.#cursor ? after : placeOfEmpty(this.#text, after, slot);
      return [place, place];
    }
    if (style === SCALAR_STYLE.PLAIN) return [valueStart, valueEnd];
    if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
      return [valueStart - 1, valueEnd + 1];
    }
    return placeOfHeader(this.#text, after, event);
  }

  #readSequence(event: SequenceEvent): Read {
    this.#openCollection(event);
    const items: YamlNode[] = [];
    let weight = 1;
    while (!this.#closes()) {
      const item = this.#readNode("item");
      items.push(item.node);
      weight += item.weight;
    }
    const end = this.#closeCollection(event, "]");
    return this.#anchored(event, {
      node: { node: "sequence", start: event.start, end, items },
      weight,
      isAlias: false,
    });
  }

  #readMapping(event: MappingEvent): Read {
    this.#openCollection(event);
    const raw: RawEntry[] = [];
    let weight = 1;
    while (!this.#closes()) {
      const keyEvent = this.#events[this.#at];
      const isPlainText =
        keyEvent?.type === EVENT_ID.SCALAR && this.#tagOf(keyEvent)?.endsWith(":str") === true;
      const key = this.#readNode("key");
      const value = this.#readNode("value");
      raw.push({ key: key.node, value: value.node, isAlias: value.isAlias, isPlainText });
      weight += key.weight + value.weight;
    }
    const { entries, problems } = toEntries(raw);
    for (const problem of problems) this.#problems.push(problem);
    const end = this.#closeCollection(event, "}");
    return this.#anchored(event, {
      node: { node: "mapping", start: event.start, end, entries },
      weight,
      isAlias: false,
    });
  }

  #openCollection(event: SequenceEvent | MappingEvent): void {
    const tag = this.#tagOf(event);
    const refused = tag === undefined ? undefined : refuseCollectionTag(tag, this.#written(event));
    if (refused !== undefined) {
      this.#problems.push({ problem: "refused-tag", ...refused, start: event.tagStart, end: event.tagEnd });
    }
    const name = this.#anchorOf(event);
    if (name !== undefined) this.#anchors.open(name);
    this.#cursor = event.style === COLLECTION_STYLE.FLOW ? event.start + 1 : event.start;
  }

  #closeCollection(event: SequenceEvent | MappingEvent, bracket: string): number {
    if (event.style === COLLECTION_STYLE.FLOW) {
      this.#cursor = closingBracket(this.#text, this.#cursor, bracket);
    }
    return this.#cursor;
  }

  #closes(): boolean {
    if (this.#events[this.#at]?.type !== EVENT_ID.POP) return false;
    this.#at += 1;
    return true;
  }

  #readAlias(anchorStart: number, anchorEnd: number): Read {
    const name = this.#text.slice(anchorStart, anchorEnd);
    this.#cursor = anchorEnd;
    return { ...this.#anchors.resolve(name, anchorStart - 1, anchorEnd), isAlias: true };
  }

  #anchored(event: Properties, read: Read): Read {
    const name = this.#anchorOf(event);
    if (name !== undefined) this.#anchors.define(name, read);
    return read;
  }

  #anchorOf(event: Properties): string | undefined {
    return event.anchorStart < 0 ? undefined : this.#text.slice(event.anchorStart, event.anchorEnd);
  }

  #written(event: Properties): string {
    return event.tagStart < 0 ? "" : this.#text.slice(event.tagStart, event.tagEnd);
  }

  #tagOf(event: Properties): string | undefined {
    return event.tagStart < 0 ? undefined : tagName(this.#written(event), this.#handles);
  }
}
