import { n as hasErrors, t as diagnostic } from "./diagnostic.js";
import { t as LineIndex } from "./position.js";
import { E as RubySymbol, F as rubyError, O as textOf, P as refused, c as isNode, h as RubyHash, i as textLoop, l as nodeName, o as readInteger, r as refusedMethod, s as childrenOf, t as RubyCompiler } from "./compiler.js";
import { n as compileNunjucks, r as RubyText } from "./compile.js";
import { n as outputVariable } from "./output.js";

// src/render/erb/environment.ts
const listHint = "list the name in --env, or in the input env of the action: no other part of the environment is read";
const readers = new Set("[] fetch key? has_key? include? member? values_at slice each each_pair each_with_index each_with_object select filter reject filter_map map collect flat_map find detect find_all partition sort sort_by group_by min_by max_by reduce inject any? all? none? count keys values size length empty? to_h to_a".split(" "));
var EnvironmentHash = class extends RubyHash {
	#listed;
	constructor(environment) {
		super();
		this.#listed = new Set(environment.keys());
		for (const [name, value] of environment) if (value !== void 0) super.set(name, value);
	}
	has(key) {
		return super.has(this.#name(key));
	}
	get(key) {
		return super.get(this.#name(key));
	}
	#name(given) {
		const key = textOf(given);
		if (key === void 0) {
			const words = given === null ? "nil" : given instanceof RubySymbol ? "Symbol" : "a value";
			throw rubyError("TypeError", `no implicit conversion of ${words} into String`, "write ENV['NAME']");
		}
		if (this.#listed.has(key)) return key;
		throw refused(`the environment variable ${key.slice(0, 80)} is not listed`, listHint);
	}
};
function readsOfEnvironment(root, source) {
	const found = /* @__PURE__ */ new Set();
	const open = [root];
	for (let node = open.pop(); node !== void 0; node = open.pop()) {
		if (isNode(node, "CallNode") && node.receiver !== null && readers.has(node.name)) {
			const { receiver } = node;
			if (isNode(receiver, "ConstantReadNode") && receiver.name === "ENV") found.add(source.placeOf(receiver.location).join(":"));
		}
		open.push(...childrenOf(node));
	}
	return found;
}

// src/render/erb/frozen-literals.ts
const telling = /<<|\w!|\]\s*[^\s=]?=(?![=~>])|\b(?:concat|prepend|insert|replace|clear|force_encoding|frozen\?|equal\?|clone)/;
function frozenLiterals(file, lines, text, { segments }) {
	const at = magicComment(text);
	if (at === void 0) return [];
	if (!segments.some(({ segment, pieces }) => segment !== "text" && segment !== "comment" && pieces.some((piece) => telling.test(piece.text)))) return [];
	const [start, end] = at;
	return [diagnostic("render/ruby-unsupported", "frozen_string_literal, in a template that changes Strings, is not supported here", {
		hint: "remove this comment, and freeze the Strings that must not change",
		span: lines.spanOf(file, start, end)
	})];
}
function magicComment(text) {
	const comment = /<%#([^]*?)%>/y;
	let start = 0;
	for (let found = comment.exec(text); found !== null; found = comment.exec(text)) {
		if ((/frozen[_-]string[_-]literal\s*:\s*([A-Za-z0-9]+)/.exec(found[1] ?? "")?.[1])?.toLowerCase() === "true") return [start, comment.lastIndex];
		start = comment.lastIndex;
	}
}

// src/render/erb/lower-expression.ts
const reserved = " and or not in is if else elif none null true false loop for set r ";
const plainName = /^[a-z_][A-Za-z0-9_]*$/;
function isPlainName(name) {
	return plainName.test(name) && !reserved.includes(` ${name} `);
}
function lowerExpression(node, context) {
	return lowerPlain(node, context) ?? lowerRuby(node, context);
}
function lowerCondition(node, context) {
	const inner = withoutParentheses(node);
	if (isComparison(inner)) {
		const compared = lowerPlain(inner, context);
		if (compared !== void 0) return compared;
	}
	return join(lowerExpression(node, context), " | ", {
		text: "truth",
		marks: [{
			at: 0,
			place: placeOf(node, context)
		}]
	});
}
function join(...parts) {
	let text = "";
	const marks = [];
	for (const part of parts) {
		if (typeof part !== "string") for (const { at, place } of part.marks) marks.push({
			at: at + text.length,
			place
		});
		text += typeof part === "string" ? part : part.text;
	}
	return {
		text,
		marks
	};
}
function compileClosure(node, context) {
	const compiler = new RubyCompiler(context.source, context.surroundings);
	const closure = compiler.compile(node);
	context.findings.push(...compiler.findings);
	return closure;
}
function lowerRuby(node, context) {
	const place = {
		...placeOf(node, context),
		closure: compileClosure(node, context)
	};
	return {
		text: `ruby(${quote(rubyTextOf(node, context))})`,
		marks: [{
			at: 4,
			place
		}]
	};
}
function rubyTextOf(node, { source, variables }) {
	if (isNode(node, "CallNode") && node.isVariableCall() && variables.has(node.name)) return `${node.name}()`;
	const [start, end] = source.rangeOf(node.location);
	const text = source.text.slice(start, end);
	if (isNode(node, "ArrayNode") && node.openingLoc === null) return `[${text}]`;
	if (!/<<[~-]?["'`A-Z_a-z]/.test(text)) return text;
	return source.text.slice(start, Math.max(end, lastOffset(node, source)));
}
function lastOffset(node, source) {
	let last = source.rangeOf(node.location)[1];
	for (const child of childrenOf(node)) last = Math.max(last, lastOffset(child, source));
	if (isNode(node, "StringNode") || isNode(node, "InterpolatedStringNode")) {
		if (node.closingLoc !== null) last = Math.max(last, source.rangeOf(node.closingLoc)[1]);
	}
	return last;
}
function quote(text) {
	return `"${text.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("\n", "\\n").replaceAll("\r", "\\r").replaceAll("	", "\\t")}"`;
}
function placeOf(node, { source }) {
	const [from, to] = source.placeOf(node.location);
	return {
		from,
		to
	};
}
function withoutParentheses(node) {
	if (!isNode(node, "ParenthesesNode") || !isNode(node.body, "StatementsNode")) return node;
	const [only, second] = node.body.body;
	return only !== void 0 && second === void 0 ? withoutParentheses(only) : node;
}
const comparisons = " == != < > <= >= ";
function isComparison(node) {
	return isNode(node, "CallNode") && comparisons.includes(` ${node.name} `) && node.receiver !== null;
}
function lowerPlain(node, context) {
	if (isNode(node, "TrueNode")) return {
		text: "true",
		marks: []
	};
	if (isNode(node, "FalseNode")) return {
		text: "false",
		marks: []
	};
	if (isNode(node, "NilNode")) return {
		text: "none",
		marks: []
	};
	if (isNode(node, "StringNode")) return lowerString(node, context);
	if (isNode(node, "IntegerNode")) {
		const value = readInteger(context.source.sourceOf(node));
		return value >= 0n && value <= 1000000000n ? {
			text: String(value),
			marks: []
		} : void 0;
	}
	if (isNode(node, "LocalVariableReadNode")) {
		if (!isPlainName(node.name)) return void 0;
		return {
			text: node.name,
			marks: [{
				at: 0,
				place: placeOf(node, context)
			}]
		};
	}
	return isNode(node, "CallNode") ? lowerCall(node, context) : void 0;
}
function lowerString(node, context) {
	if (!isNode(node, "StringNode") || node.openingLoc === null) return void 0;
	const { value, validEncoding, encoding } = node.unescaped;
	if (!(validEncoding && /^(?:utf-8|us-ascii|ascii)$/i.test(encoding) && !/[^\P{C}\n\t]/u.test(value)) || context.source.slice(node.openingLoc).startsWith("<<")) return void 0;
	return {
		text: quote(value),
		marks: []
	};
}
function lowerCall(node, context) {
	if (!isNode(node, "CallNode") || node.block !== null || node.isSafeNavigation()) return void 0;
	const { name, receiver } = node;
	const place = placeOf(node, context);
	const args = node.arguments_?.arguments_ ?? [];
	if (receiver === null) {
		if (!(node.isVariableCall() && isPlainName(name) && !context.variables.has(name) && refusedMethod(name, false) === void 0) || compileClosureQuietly(node, context)) return void 0;
		return {
			text: name,
			marks: [{
				at: 0,
				place
			}]
		};
	}
	const [first, second] = args;
	if (comparisons.includes(` ${name} `)) {
		const left = lowerPlain(receiver, context);
		const right = first === void 0 || second !== void 0 ? void 0 : lowerPlain(first, context);
		if (left === void 0 || right === void 0 || isComparison(receiver)) return void 0;
		if (first !== void 0 && isComparison(first)) return void 0;
		return join(left, " ", {
			text: name,
			marks: [{
				at: 0,
				place
			}]
		}, " ", right);
	}
	const self = lowerChain(receiver, context);
	if (self === void 0) return void 0;
	if (name === "[]" && second === void 0 && isNode(first, "StringNode")) {
		const key = lowerString(first, context);
		return key === void 0 ? void 0 : join(self, {
			text: "[",
			marks: [{
				at: 0,
				place
			}]
		}, key, "]");
	}
	if (args.length > 0 || !isPlainName(name) || compileClosureQuietly(node, context)) return void 0;
	return join(self, {
		text: ".",
		marks: [{
			at: 0,
			place: placeOfName(node, context)
		}]
	}, name);
}
function placeOfName(node, { source }) {
	const [from, to] = source.placeOf(node.messageLoc ?? node.location);
	return {
		from,
		to
	};
}
function lowerChain(node, context) {
	if (isNode(node, "LocalVariableReadNode")) return lowerPlain(node, context);
	if (isNode(node, "CallNode") && !isComparison(node)) return lowerCall(node, context);
}
function compileClosureQuietly(node, { source }) {
	const compiler = new RubyCompiler(source);
	compiler.compile(node);
	return compiler.findings.length > 0;
}
function configPathOf(node) {
	if (!isNode(node, "CallNode") || node.block !== null) return void 0;
	const { name, receiver } = node;
	if (receiver === null) return name === "cluster_config" && node.isVariableCall() ? [] : void 0;
	const above = configPathOf(receiver);
	if (above === void 0) return void 0;
	const [key, second] = node.arguments_?.arguments_ ?? [];
	if (name === "[]" && second === void 0) {
		if (isNode(key, "StringNode") || isNode(key, "SymbolNode")) return [...above, key.unescaped.value];
		return isNode(key, "IntegerNode") ? [...above, key.value] : void 0;
	}
	if (key !== void 0 || !plainName.test(name)) return void 0;
	return [...above, above.length === 0 && name === "networking" ? "network" : name];
}

// src/render/erb/nunjucks-writer.ts
var NunjucksWriter = class {
	#parts = [];
	#marks = [];
	#length = 0;
	#afterText = false;
	text(text, from, to) {
		const isCopy = text.length === to - from;
		if (this.#afterText) this.comment("");
		const special = /\{+[{%#]|\{+$|#\}/g;
		let at = 0;
		for (const found of text.matchAll(special)) {
			this.#copy(text, at, found.index, from, isCopy, to);
			at = found.index + found[0].length;
			const place = isCopy ? {
				from: from + found.index,
				to: from + at,
				verbatim: true
			} : {
				from,
				to
			};
			this.output({
				text: quote(found[0]),
				marks: []
			}, place);
		}
		this.#copy(text, at, text.length, from, isCopy, to);
	}
	#copy(text, start, end, from, isCopy, to) {
		if (end <= start) return;
		const place = isCopy ? {
			from: from + start,
			to: from + end,
			verbatim: true
		} : {
			from,
			to,
			verbatim: false
		};
		this.#add({
			text: text.slice(start, end),
			marks: [{
				at: 0,
				place
			}]
		});
		this.#afterText = true;
	}
	output(expression, place) {
		this.#add({
			text: "{{ ",
			marks: [{
				at: 0,
				place
			}]
		});
		this.#add(expression);
		this.#add({
			text: " }}",
			marks: []
		});
		this.#afterText = false;
	}
	tag(content) {
		this.#add({
			text: "{% ",
			marks: []
		});
		this.#add(typeof content === "string" ? {
			text: content,
			marks: []
		} : content);
		this.#add({
			text: " %}",
			marks: []
		});
		this.#afterText = false;
	}
	comment(text) {
		const inner = text.trim().replaceAll("#}", "# }");
		this.#add({
			text: inner === "" ? "{# #}" : `{# ${inner} #}`,
			marks: []
		});
		this.#afterText = false;
	}
	finish() {
		const nunjucks = this.#parts.join("");
		const places = [];
		const placeAt = /* @__PURE__ */ new Map();
		let line = 0;
		let lineStart = 0;
		for (const { at, place } of this.#marks.toSorted((a, b) => a.at - b.at)) {
			for (let next = nunjucks.indexOf("\n", lineStart); next !== -1 && next < at; next = nunjucks.indexOf("\n", lineStart)) {
				line += 1;
				lineStart = next + 1;
			}
			placeAt.set(`${line}:${at - lineStart}`, places.length);
			places.push(place);
		}
		return {
			nunjucks,
			places,
			placeAt
		};
	}
	#add({ text, marks }) {
		for (const { at, place } of marks) this.#marks.push({
			at: at + this.#length,
			place
		});
		this.#parts.push(text);
		this.#length += text.length;
	}
};

// src/render/erb/ruby/libraries.ts
const libraries = new Set("base64 cgi cgi/util digest digest/md5 digest/sha1 digest/sha2 erb ipaddr json psych set shellwords yaml".split(" "));
function isKnownLibrary(node) {
	if (!isNode(node, "CallNode") || node.name !== "require" || node.receiver !== null) return false;
	const [library, ...more] = node.arguments_?.arguments_ ?? [];
	return more.length === 0 && isNode(library, "StringNode") && libraries.has(library.unescaped.value);
}

// src/render/erb/lower-ruby-block.ts
function lowerRubyBlock(node, bodies, context) {
	const { source, findings, surroundings } = context;
	const indices = new Map(bodies.map(({ statements }, index) => [statements, index]));
	const bodyOf = (one) => indices.get(one);
	const compiler = new RubyCompiler(source, {
		...surroundings,
		bodyOf
	});
	const closure = compiler.compile(node);
	findings.push(...compiler.findings);
	const place = {
		...placeOf(node, context),
		closure
	};
	return {
		text: `rubyblock ${quote(textWithBodies(node, bodies, source))}`,
		marks: [{
			at: 0,
			place
		}]
	};
}
function textWithBodies(node, bodies, source) {
	const [start] = source.rangeOf(node.location);
	const end = lastOffset(node, source);
	const parts = [];
	let at = start;
	for (const { from, to, text } of replacements(bodies, source)) {
		const between = source.text.slice(at, from);
		const glue = glueOf(between);
		const opened = at === start ? between : between.replace(/^[;\s]*/, glue);
		parts.push(opened.replace(/[;\s]*$/, glue), text);
		at = to;
	}
	const rest = source.text.slice(at, end);
	return parts.join("") + rest.replace(/^[;\s]*/, glueOf(rest));
}
function glueOf(text) {
	return /#|<</.test(text) ? "\n" : "; ";
}
function replacements(bodies, source) {
	return bodies.map(({ statements, numbered }, index) => ({
		from: source.rangeOf(statements.location)[0],
		to: lastOffset(statements, source),
		text: `${numbered === "" ? "" : `${numbered}; `}template_text(${index})`
	}));
}

// src/render/erb/lower-variables.ts
function collectVariables(node, names) {
	if ("name" in node && "depth" in node && !isNode(node, "LocalVariableReadNode")) names.add(node.name);
	if (isNode(node, "RequiredParameterNode")) names.add(node.name);
	for (const child of childrenOf(node)) collectVariables(child, names);
}
function undeclaredBefore(statements, locals) {
	const found = /* @__PURE__ */ new Map();
	const left = new Set(locals.filter((name) => name !== "_erbout"));
	for (const statement of statements) {
		if (left.size === 0) break;
		const written = /* @__PURE__ */ new Set();
		collectVariables(statement, written);
		const names = [...left].filter((name) => written.has(name));
		for (const name of names) left.delete(name);
		const needed = names.filter((name) => !assigns(statement, name));
		if (needed.length > 0) found.set(statement, needed);
	}
	return found;
}
function ownVariables({ locals, parameters }) {
	const named = /* @__PURE__ */ new Set();
	if (parameters !== null) collectParameters(parameters, named);
	return locals.filter((name) => !named.has(name) && !/^_[1-9]$/.test(name));
}
function collectParameters(node, names) {
	if (nodeName(node).endsWith("ParameterNode") && "name" in node && typeof node.name === "string") names.add(node.name);
	for (const child of childrenOf(node)) collectParameters(child, names);
}
function assigns(statement, name) {
	return isNode(statement, "LocalVariableWriteNode") && statement.name === name && !mentions(statement.value, name);
}
function mentions(node, name) {
	if ("name" in node && "depth" in node && node.name === name) return true;
	return childrenOf(node).some((child) => mentions(child, name));
}

// src/render/erb/text-bodies.ts
function findTextBodies(node, context, holdsText) {
	const bodies = [];
	const visit = (one, around) => {
		if (!holdsText(one)) return;
		const begin = beginOf(one);
		if (isNode(one, "StatementsNode")) bodies.push(toBody(one, around));
		else if (begin !== void 0) visit(begin, {
			...around,
			inLoop: true,
			scope: void 0
		});
		else for (const child of childrenOf(one)) visit(child, aroundChild(one, child, around));
	};
	visit(node, {
		...context,
		scope: void 0
	});
	return bodies.toSorted((a, b) => startOf(a) - startOf(b));
}
function startOf({ statements }) {
	return statements.location.startOffset;
}
function toBody(statements, around) {
	const { scope, ...context } = around;
	const parameters = scope?.parameters;
	const numbered = isNode(parameters, "NumberedParametersNode") ? `_${parameters.maximum}` : "";
	return {
		...context,
		statements,
		locals: scope === void 0 ? [] : ownVariables(scope),
		numbered
	};
}
function aroundChild(node, child, around) {
	const within = {
		...around,
		scope: void 0
	};
	if (isNode(node, "BlockNode")) return {
		...within,
		scope: node
	};
	if (isNode(node, "LambdaNode")) return {
		...within,
		inLoop: true,
		inMethod: true,
		scope: node
	};
	if (isNode(node, "DefNode")) return {
		inLoop: false,
		inMethod: true,
		inDefinition: true,
		scope: node
	};
	if (isNode(node, "BeginNode") && isNode(child, "StatementsNode")) return around;
	if (isNode(node, "WhileNode") || isNode(node, "UntilNode") || isNode(node, "ForNode")) return {
		...within,
		inLoop: true
	};
	if (!isNode(node, "CallNode") || child !== node.block) return within;
	const isLambda = node.receiver === null && node.name === "lambda";
	return {
		...within,
		inLoop: true,
		inMethod: isLambda || around.inMethod
	};
}
function beginOf(node) {
	if (!isNode(node, "WhileNode") && !isNode(node, "UntilNode")) return void 0;
	const begin = node.isBeginModifier() ? node.statements?.body[0] : void 0;
	return isNode(begin, "BeginNode") ? begin : void 0;
}

// src/render/erb/block-shape.ts
function isSimpleEach(node) {
	const { block, name, receiver } = node;
	if (name !== "each" || receiver === null || node.arguments_ !== null || node.isSafeNavigation()) return false;
	if (!isNode(block, "BlockNode") || isNode(block.body, "BeginNode")) return false;
	const { parameters } = block;
	if (parameters === null) return true;
	if (!isNode(parameters, "BlockParametersNode") || parameters.locals.length > 0) return false;
	const named = parameters.parameters;
	if (named === null) return true;
	const { requireds, optionals, rest, posts, keywords, keywordRest, block: blockParameter } = named;
	const onlyRequired = optionals.length + posts.length + keywords.length === 0 && rest === null && keywordRest === null && blockParameter === null;
	const names = requireds.map((one) => isNode(one, "RequiredParameterNode") ? one.name : "");
	const distinct = new Set(names).size === names.length;
	return onlyRequired && distinct && names.every(isPlainName);
}

// src/render/erb/lower.ts
function lowerProgram(program) {
	return new Lowering(program).program();
}
var Lowering = class {
	#program;
	#writer = new NunjucksWriter();
	#markOffsets;
	#findings = [];
	#variables = /* @__PURE__ */ new Set();
	#comments;
	#surroundings = {
		inLoop: false,
		inMethod: false,
		inDefinition: false
	};
	#names = 0;
	constructor(program) {
		this.#program = program;
		this.#markOffsets = [...program.marks.keys()];
		this.#comments = [...program.comments];
		collectVariables(program.root, this.#variables);
	}
	program() {
		const { statements, locals } = this.#program.root;
		this.#statements(statements.body, locals);
		this.#checkEnd(statements.body.at(-1));
		this.#writeComments(1e400);
		return {
			...this.#writer.finish(),
			findings: this.#findings
		};
	}
	get #context() {
		return {
			source: this.#program.source,
			findings: this.#findings,
			variables: this.#variables,
			surroundings: {
				loop: this.#surroundings.inLoop ? textLoop : void 0,
				inMethod: this.#surroundings.inMethod,
				inDefinition: this.#surroundings.inDefinition
			}
		};
	}
	#statements(statements, locals = []) {
		const undeclared = undeclaredBefore(statements, locals);
		for (const statement of statements) {
			for (const name of undeclared.get(statement) ?? []) this.#writer.tag(isPlainName(name) ? `set ${name} = none` : this.#nilVariable(name, statement));
			this.#statement(statement);
		}
	}
	#nilVariable(name, statement) {
		const place = {
			...placeOf(statement, this.#context),
			closure: (scope) => {
				scope.set(name, null);
				return null;
			}
		};
		return {
			text: `ruby ${quote(`${name} = nil`)}`,
			marks: [{
				at: 0,
				place
			}]
		};
	}
	#statement(node) {
		const segment = this.#segmentOf(node);
		if (segment !== void 0 && isNode(node, "CallNode")) return this.#segment(segment, node);
		if (this.#isFrame(node)) return;
		this.#writeComments(this.#program.source.placeOf(node.location)[0]);
		if (!this.#holdsText(node)) return this.#code(node);
		if (conditionsOf(node).some((one) => this.#holdsText(one))) return this.#rubyBlock(node);
		if (isNode(node, "IfNode")) return this.#if(node);
		if (isNode(node, "UnlessNode")) return this.#unless(node);
		if (isNode(node, "CaseNode") && isSimpleCase(node)) return this.#case(node);
		if (isNode(node, "CallNode") && isSimpleEach(node)) return this.#each(node);
		this.#rubyBlock(node);
	}
	#segmentOf(node) {
		if (!isNode(node, "CallNode")) return void 0;
		return this.#program.marks.get(this.#program.source.rangeOf(node.location)[0]);
	}
	#isFrame(node) {
		const [start, end] = this.#program.source.rangeOf(node.location);
		if (start === 0) return isNode(node, "LocalVariableWriteNode");
		return end === this.#program.source.text.length && isNode(node, "LocalVariableReadNode");
	}
	#checkEnd(last) {
		if (last === void 0 || this.#isFrame(last) || this.#segmentOf(last) !== void 0) return;
		this.#findings.push({
			code: "render/ruby-unsupported",
			message: "what follows is swallowed, so Ruby gives the value of this statement instead of the text",
			hint: "take the comment or __END__ out of the last tag; <%# … %> is a comment of its own",
			range: this.#program.source.placeOf(last.location)
		});
	}
	#segment(segment, node) {
		this.#writeComments(segment.start);
		if (segment.segment === "text") return this.#text(segment);
		if (segment.segment !== "output") return;
		const [printed] = node.arguments_?.arguments_ ?? [];
		const expression = outputExpression(printed);
		const place = {
			from: segment.open,
			to: segment.close
		};
		if (expression === void 0) return this.#writer.output({
			text: "none",
			marks: []
		}, place);
		const configPath = configPathOf(expression);
		const lowered = lowerExpression(expression, this.#context);
		this.#writer.output(lowered, configPath === void 0 ? place : {
			...place,
			configPath
		});
	}
	#text({ pieces }) {
		for (const { text, from, to } of pieces) this.#writer.text(text, from, to);
	}
	#code(node) {
		if (isNode(node, "LocalVariableWriteNode") && isPlainName(node.name)) {
			const value = lowerExpression(node.value, this.#context);
			this.#writer.tag(join(`set ${node.name} = `, value));
			return;
		}
		if (isKnownLibrary(node)) return;
		const place = {
			...placeOf(node, this.#context),
			closure: compileClosure(node, this.#context)
		};
		this.#writer.tag({
			text: `ruby ${quote(rubyTextOf(node, this.#context))}`,
			marks: [{
				at: 0,
				place
			}]
		});
	}
	#if(node) {
		this.#writer.tag(join("if ", lowerCondition(node.predicate, this.#context)));
		this.#clause(node.statements);
		let next = node.subsequent;
		while (isNode(next, "IfNode")) {
			this.#writer.tag(join("elif ", lowerCondition(next.predicate, this.#context)));
			this.#clause(next.statements);
			next = next.subsequent;
		}
		this.#else(next);
		this.#writer.tag("endif");
	}
	#else(node) {
		if (!isNode(node, "ElseNode")) return;
		this.#writer.tag("else");
		this.#clause(node.statements);
	}
	#unless(node) {
		this.#writer.tag(join("if not (", lowerCondition(node.predicate, this.#context), ")"));
		this.#clause(node.statements);
		this.#else(node.elseClause);
		this.#writer.tag("endif");
	}
	#case(node) {
		const { predicate } = node;
		let subject;
		if (predicate !== null) {
			subject = this.#freshName("subject");
			this.#writer.tag(join(`set ${subject} = `, lowerExpression(predicate, this.#context)));
		}
		for (const [at, when] of node.conditions.entries()) {
			if (!isNode(when, "WhenNode")) continue;
			const either = when.conditions.map((one) => this.#when(one, subject)).flatMap((one, index) => index === 0 ? [one] : [" or ", one]);
			this.#writer.tag(join(at === 0 ? "if " : "elif ", ...either));
			this.#clause(when.statements);
		}
		this.#else(node.elseClause);
		this.#writer.tag("endif");
	}
	#when(condition, subject) {
		if (subject === void 0) return lowerCondition(condition, this.#context);
		const filter = {
			text: "matches",
			marks: [{
				at: 0,
				place: placeOf(condition, this.#context)
			}]
		};
		return join(`${subject} | `, filter, "(", lowerExpression(condition, this.#context), ")");
	}
	#each(node) {
		const { receiver, block } = node;
		if (receiver === null || !isNode(block, "BlockNode")) return;
		const names = parameterNames(block);
		const variables = names.length === 0 ? [this.#freshName("item")] : names;
		const each = {
			text: "each",
			marks: [{
				at: 0,
				place: placeOf(node, this.#context)
			}]
		};
		const list = lowerExpression(receiver, this.#context);
		this.#writer.tag(join(`for ${variables.join(", ")} in `, list, " | ", each));
		const body = isNode(block.body, "StatementsNode") ? block.body.body : [];
		this.#inside({
			...this.#surroundings,
			inLoop: true
		}, () => this.#statements(body, ownVariables(block)));
		this.#writer.tag("endfor");
	}
	#clause(node) {
		if (isNode(node, "StatementsNode")) this.#statements(node.body);
	}
	#inside(surroundings, write) {
		const outer = this.#surroundings;
		this.#surroundings = surroundings;
		write();
		this.#surroundings = outer;
	}
	#rubyBlock(node) {
		const bodies = findTextBodies(node, this.#surroundings, (one) => this.#holdsText(one));
		this.#writer.tag(lowerRubyBlock(node, bodies, this.#context));
		for (const [at, body] of bodies.entries()) {
			if (at > 0) this.#writer.tag("nextbody");
			this.#inside(body, () => this.#statements(body.statements.body, body.locals));
		}
		this.#writer.tag("endrubyblock");
	}
	#holdsText(node) {
		const [start, end] = this.#program.source.rangeOf(node.location);
		let low = 0;
		let high = this.#markOffsets.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((this.#markOffsets[middle] ?? 0) < start) low = middle + 1;
			else high = middle;
		}
		return (this.#markOffsets[low] ?? 1e400) < end;
	}
	#writeComments(before) {
		while ((this.#comments[0]?.start ?? 1e400) < before) {
			const comment = this.#comments.shift();
			this.#writer.comment(comment?.pieces.map(({ text }) => text).join("") ?? "");
		}
	}
	#freshName(word) {
		for (;;) {
			this.#names += 1;
			const name = `${word}_${this.#names}`;
			if (!this.#program.source.text.includes(name)) return name;
		}
	}
};
function outputExpression(call) {
	if (!isNode(call, "CallNode") || !isNode(call.receiver, "ParenthesesNode")) return void 0;
	const { body } = call.receiver;
	if (!isNode(body, "StatementsNode")) return void 0;
	const [only, second] = body.body;
	return second === void 0 ? only : call.receiver;
}
function parameterNames({ parameters }) {
	if (!isNode(parameters, "BlockParametersNode")) return [];
	return (parameters.parameters?.requireds ?? []).flatMap((one) => isNode(one, "RequiredParameterNode") ? [one.name] : []);
}
function conditionsOf(node) {
	if (isNode(node, "IfNode")) return [node.predicate, ...node.subsequent === null ? [] : conditionsOf(node.subsequent)];
	if (isNode(node, "UnlessNode")) return [node.predicate];
	if (isNode(node, "CaseNode")) {
		const patterns = node.conditions.flatMap((one) => isNode(one, "WhenNode") ? one.conditions : [one]);
		return node.predicate === null ? patterns : [node.predicate, ...patterns];
	}
	return isNode(node, "CallNode") && node.receiver !== null ? [node.receiver] : [];
}
function isSimpleCase(node) {
	return !conditionsOf(node).some((one) => isNode(one, "SplatNode"));
}

// src/render/erb/scan.ts
function scanErb(text) {
	const segments = [];
	let pieces = [];
	let at = 0;
	const addText = (from, to, printed = text.slice(from, to)) => {
		if (to > from) pieces.push({
			text: printed,
			from,
			to
		});
	};
	const flush = () => {
		const first = pieces[0];
		const last = pieces.at(-1);
		if (first !== void 0 && last !== void 0) {
			const printed = pieces.map((piece) => piece.text).join("");
			segments.push({
				segment: "text",
				text: printed,
				pieces,
				start: first.from,
				end: last.to
			});
		}
		pieces = [];
	};
	while (at < text.length) {
		const open = text.indexOf("<%", at);
		if (open === -1) {
			addText(at, text.length);
			break;
		}
		if (text[open + 2] === "%") {
			addText(at, open);
			addText(open, open + 3, "<%");
			at = open + 3;
			continue;
		}
		const trims = text[open + 2] === "-";
		const start = trims ? startOfBlanks(text, open, at) : open;
		addText(at, start);
		const tag = scanTag(text, start, open, trims);
		if ("rest" in tag) {
			flush();
			pieces = [...tag.rest];
			flush();
			return {
				segments,
				unterminated: open
			};
		}
		flush();
		segments.push(tag);
		at = tag.end;
	}
	flush();
	return { segments };
}
function startOfBlanks(text, open, from) {
	let start = open;
	while (start > from && (text[start - 1] === " " || text[start - 1] === "	")) start -= 1;
	return start === from || text[start - 1] === "\n" ? start : open;
}
function scanTag(text, start, open, trims) {
	const mark = text[open + 2];
	const segment = !trims && mark === "=" ? "output" : !trims && mark === "#" ? "comment" : "code";
	let at = trims || segment !== "code" ? open + 3 : open + 2;
	const pieces = [];
	const add = (to, ruby = text.slice(at, to)) => {
		if (to > at) pieces.push({
			text: ruby,
			from: at,
			to
		});
	};
	for (;;) {
		const found = text.indexOf("%>", at);
		if (found === -1) {
			add(text.length);
			return { rest: pieces };
		}
		if (text[found - 1] === "%" && found - 1 >= at) {
			add(found - 1);
			at = found - 1;
			add(found + 2, "%>");
			at = found + 2;
			continue;
		}
		const dashed = text[found - 1] === "-" && found - 1 >= at;
		add(dashed ? found - 1 : found);
		const close = found + 2;
		const eaten = dashed ? eatenLine(text, close) : void 0;
		return {
			segment,
			pieces,
			start,
			end: close + (eaten ?? 0),
			open,
			close,
			eatsLine: eaten !== void 0
		};
	}
}
function eatenLine(text, at) {
	if (at === text.length) return 0;
	if (text[at] === "\n") return 1;
	return text.startsWith("\r\n", at) ? 2 : void 0;
}

// src/render/erb/source.ts
var OffsetMap = class {
	#stretches;
	constructor(stretches) {
		this.#stretches = stretches;
	}
	toTemplate(offset, edge = "start") {
		const wanted = edge === "end" ? Math.max(0, offset - 1) : offset;
		let low = 0;
		let high = this.#stretches.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.#stretches[middle]?.start ?? 0) <= wanted) low = middle;
			else high = middle - 1;
		}
		const stretch = this.#stretches[low];
		if (stretch === void 0) return 0;
		const { start, from, to, linear } = stretch;
		if (!linear) return edge === "end" ? to : from;
		return Math.min(to, from + (wanted - start) + (edge === "end" ? 1 : 0));
	}
};
function toRubyProgram({ segments }) {
	const parts = [];
	const marks = /* @__PURE__ */ new Map();
	const stretches = [];
	let length = 0;
	const add = (text, from, to, linear = false) => {
		if (text === "") return;
		stretches.push({
			start: length,
			from,
			to,
			linear
		});
		parts.push(text);
		length += text.length;
	};
	add(`${outputVariable} = ''; `, 0, 0);
	let lineStart = false;
	for (const segment of segments) {
		const { start, end } = segment;
		if (segment.segment === "comment") {
			if (segment.eatsLine) add("\n", end, end);
			lineStart = segment.eatsLine;
			continue;
		}
		if (!lineStart) add("; ", start, start);
		lineStart = false;
		if (segment.segment === "text") {
			marks.set(length, segment);
			add(`${outputVariable}.<< 0`, start, end);
			add("\n".repeat(countLineBreaks(segment.text)), end, end);
			continue;
		}
		if (segment.segment === "output") {
			marks.set(length, segment);
			add(`${outputVariable}.<<((`, start, segment.close);
			for (const { text, from, to } of segment.pieces) add(text, from, to, text.length === to - from);
			add(").to_s)", segment.close - 2, segment.close);
		} else for (const { text, from, to } of segment.pieces) add(text, from, to, text.length === to - from);
		if (segment.eatsLine) add("\n", segment.close, end);
		lineStart = segment.eatsLine;
	}
	add(`; ${outputVariable}`, segments.at(-1)?.end ?? 0, segments.at(-1)?.end ?? 0);
	return {
		text: parts.join(""),
		marks,
		map: new OffsetMap(stretches)
	};
}
function countLineBreaks(text) {
	let count = 0;
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
	return count;
}

// src/render/erb/syntax-slips.ts
const slips = [
	{
		written: /^<%==/,
		cure: "write <%= … %> with one ="
	},
	{
		written: /\b(?:for|foreach)\s*\(|\bforeach\b/,
		cure: "write <% list.each do |item| %>, or <% for item in list %>"
	},
	{
		written: /\.\w+[?!]?\s+\|[\w\s,]+\|/,
		cure: "write do before the names: <% list.each do |item| %>"
	},
	{
		written: /\bdo\s*\|[^|]*$/,
		cure: "close the names with |: <% list.each do |item| %>"
	},
	{
		written: /\w(?:\+\+|--)/,
		cure: "write x += 1"
	},
	{
		written: /[‘’“”]/,
		cure: "write straight quotation marks: ' or \""
	}
];
function cureOfSlip(tag) {
	return slips.find(({ written }) => written.test(tag))?.cure;
}
function findElseIf(text, from) {
	const found = /<%-?\s*(else\s+if)\b/.exec(text.slice(from));
	if (found === null) return void 0;
	const [tag, words = ""] = found;
	const end = from + found.index + tag.length;
	return [end - words.length, end];
}
function endsInsideText(text, quote, { close }) {
	const rest = /^[^\n]*/.exec(text.slice(close))?.[0] ?? "";
	const at = rest.indexOf(quote);
	return quote !== "" && at !== -1 && rest.indexOf("%>", at) !== -1 && !rest.slice(0, at).includes("<%");
}

// src/render/erb/syntax-findings.ts
function toSyntaxFindings(errors, context) {
	const [first] = errors;
	if (first?.error === "nesting_too_deep") {
		const { file, lines } = context;
		const span = lines.spanOf(file, 0, 0);
		return [diagnostic("render/template-limit", first.message, {
			hint: "split the expressions",
			span
		})];
	}
	const sorted = errors.toSorted((a, b) => a.location.startOffset - b.location.startOffset);
	const caseText = textAfterCase(sorted, context);
	if (caseText !== void 0) return [caseText];
	const open = sorted.find(({ error }) => /^(?:string|regexp|symbol|heredoc|list)_.*(?:term|eof)$/.test(error));
	if (open !== void 0) return [unclosedText(open, context)];
	const hidden = hiddenEnd(sorted, context);
	if (hidden !== void 0) return [hidden];
	const opener = sorted.find(isOpener);
	const causes = sorted.filter((error) => !isOpener(error) && !isConsequence(error));
	const found = opener === void 0 ? [] : [unclosed(opener, sorted, context)];
	const lines = new Set(found.map(({ span }) => span?.start.line));
	let isSlip = false;
	for (const error of causes.length > 0 || opener !== void 0 ? causes : sorted) {
		if (isSlip && isSurplusEnd(error)) continue;
		const one = finding(error, context);
		isSlip ||= slipOf(error, context) !== void 0;
		if (!lines.has(one.span?.start.line)) found.push(one);
		lines.add(one.span?.start.line);
	}
	return found;
}
function isOpener({ error, location }) {
	return location.length > 0 && /_term(?:_end|_brace|_else)?$/.test(error) && !/^(?:argument|array|hash|def_params|conditional_predicate)_/.test(error);
}
function isConsequence({ error }) {
	return error === "unexpected_token_close_context" || error === "expect_eol_after_statement";
}
function spanOf({ location }, { file, lines, source, text }) {
	const [from, to] = source.placeOf(location);
	return source.slice(location) === ";" && text.startsWith("%>", from - 2) ? lines.spanOf(file, from - 2, from) : lines.spanOf(file, from, Math.max(to, from));
}
function finding(error, context) {
	const span = spanOf(error, context);
	return diagnostic("render/ruby-syntax", `SyntaxError: ${wordsOf(error, context)}`, {
		hint: slipOf(error, context) ?? hintFor(error),
		span
	});
}
function isSurplusEnd({ error, message }) {
	return error === "unexpected_token_ignore" && message.includes("'end'");
}
function hintFor(error) {
	if (isSurplusEnd(error)) return "this `end` closes nothing: remove it, or add what it should close";
	if (error.error.startsWith("ternary_")) return "write condition ? value : other value";
	if (error.error === "argument_term_paren" || error.error === "expect_rparen") return "close the parenthesis";
	return "correct the expression in this tag";
}
function tagAt({ location }, { segments, source }) {
	const [from] = source.placeOf(location);
	return segments.find((segment) => "open" in segment && segment.open <= from && from <= segment.close);
}
function slipOf(error, context) {
	const tag = tagAt(error, context);
	return tag === void 0 ? void 0 : cureOfSlip(context.text.slice(tag.open, tag.close - 2).trimEnd());
}
function wordsOf(error, { source, text }) {
	const [from] = source.placeOf(error.location);
	const glue = /^unexpected '([;).])'/.exec(error.message);
	return plain((glue !== null && text[from] !== glue[1] ? error.message.replace(glue[0], "unexpected end of the tag") : error.message).replace(/, (?:ignoring it|expecting end-of-input)$/, ""));
}
function hiddenEnd(errors, context) {
	const { comments, file, lines, segments, source } = context;
	const missed = errors.find(({ error }) => error === "argument_term_paren" || error === "expect_rparen");
	const comment = comments.find((location) => {
		const [from] = source.placeOf(location);
		return segments.some((one) => one.segment === "output" && one.open < from && from < one.close) && source.slice(location).includes(").to_s)");
	});
	if (missed === void 0 || comment === void 0) return void 0;
	const [from] = source.placeOf(comment);
	return diagnostic("render/ruby-syntax", "SyntaxError: a comment hides the end of its tag from Ruby", {
		hint: "write the comment as a tag of its own: <%# comment %>",
		span: spanOf(missed, context),
		related: [{
			message: "the comment is here",
			span: lines.spanOf(file, from, from + 1)
		}]
	});
}
function unclosed(opener, all, context) {
	const { file, lines, source, text } = context;
	const word = source.slice(opener.location);
	const openedAt = spanOf(opener, context);
	if (tagAt(opener, context)?.segment === "output") return diagnostic("render/ruby-syntax", `SyntaxError: the tag that prints opens \`${word}\` and does not close it`, {
		hint: "write <% … %> without =: what <%= … %> prints must stand in it whole",
		span: openedAt
	});
	const stumble = all.find((error) => !isOpener(error) && error.location.startOffset > opener.location.startOffset);
	const elseIf = opener.error === "conditional_term_else" ? findElseIf(text, source.placeOf(opener.location)[0]) : void 0;
	if (elseIf !== void 0) return diagnostic("render/ruby-syntax", "SyntaxError: `else if` opens another `if`, which is not closed", {
		hint: "write elsif",
		span: spanOf(stumble ?? opener, context),
		related: [{
			message: "`else if` stands here",
			span: lines.spanOf(file, ...elseIf)
		}]
	});
	const end = word === "{" ? "}" : word === "[" ? "]" : "end";
	const cause = stumble === void 0 || isConsequence(stumble) ? "" : ` (${wordsOf(stumble, context)})`;
	const mixed = word === "{" && stumble !== void 0 && isSurplusEnd(stumble) ? ", or do instead of {" : "";
	return diagnostic("render/ruby-syntax", `SyntaxError: the \`${word}\` of line ${openedAt.start.line} is not closed by \`${end}\`${cause}`, {
		hint: `write <% ${end} %> where it ends${mixed}`,
		span: spanOf(stumble ?? opener, context),
		related: [{
			message: `\`${word}\` is opened here`,
			span: openedAt
		}]
	});
}
function unclosedText(error, context) {
	const { file, lines, segments, source, text } = context;
	const opener = error.location.length > 0 ? void 0 : lastOpening(context.program);
	const span = opener === void 0 ? spanOf(error, context) : lines.spanOf(file, ...source.placeOf(opener));
	const [at] = source.placeOf(opener ?? error.location);
	const quote = opener === void 0 ? source.slice(error.location) : source.slice(opener);
	const tag = segments.find((one) => "open" in one && one.open <= at && at < one.close);
	const hint = tag !== void 0 && endsInsideText(text, quote, tag) ? "%> ends the tag even inside quotation marks: write %%> there" : `close the text that begins with ${quote} before %>`;
	return diagnostic("render/ruby-syntax", `SyntaxError: ${plain(error.message)}`, {
		hint,
		span
	});
}
function lastOpening(node) {
	let found;
	if ("openingLoc" in node && "closingLoc" in node) {
		const { openingLoc, closingLoc } = node;
		if (openingLoc !== null && (closingLoc === null || closingLoc.length === 0)) found = openingLoc;
	}
	for (const child of childrenOf(node)) found = lastOpening(child) ?? found;
	return found;
}
function textAfterCase(errors, context) {
	const missing = errors.find(({ error }) => error === "case_missing_conditions");
	if (missing === void 0) return void 0;
	const { file, lines, marks, source } = context;
	const start = source.index(missing.location.startOffset);
	const mark = [...marks].find(([offset]) => offset > start);
	const stumble = errors.find(({ location }) => location.startOffset > missing.location.startOffset);
	if (mark === void 0 || stumble === void 0) return void 0;
	const [offset, segment] = mark;
	if (source.index(stumble.location.startOffset) !== offset) return void 0;
	const what = segment.segment === "text" ? "text" : "a tag that prints";
	return diagnostic("render/ruby-syntax", `SyntaxError: ${what} stands between \`case\` and the first \`when\``, {
		hint: "put both into one tag: <% case x when 1 %>, or end the first with -%>",
		span: lines.spanOf(file, segment.start, segment.end),
		related: [{
			message: "`case` is here",
			span: spanOf(missing, context)
		}]
	});
}
function plain(message) {
	return message.replaceAll(/\s+/g, " ").replace(/\.$/, "");
}

// src/render/erb/swallow-findings.ts
function swallowFindings(file, lines, comments, source, marks) {
	const offsets = [...marks.keys()];
	return comments.flatMap((location) => {
		const [start, end] = source.rangeOf(location);
		const first = offsets.find((offset) => offset > start && offset < end);
		if (first === void 0) return [];
		const segment = marks.get(first);
		const what = segment?.segment === "text" ? `the text ${shorten(segment.text)}` : "the next tag";
		const [from] = source.placeOf(location);
		return [diagnostic("render/erb-swallowed-text", `this comment swallows ${what}, as in Ruby`, {
			hint: "write <%# comment %>, without a blank before #",
			span: lines.spanOf(file, from, from + 1)
		})];
	});
}
function literalFindings(root, source, marks) {
	const offsets = [...marks.keys()];
	const found = [];
	const open = [root];
	for (let node = open.pop(); node !== void 0; node = open.pop()) {
		open.push(...childrenOf(node));
		const content = "contentLoc" in node ? node.contentLoc : "valueLoc" in node ? node.valueLoc : null;
		if (content === null) continue;
		const [start, end] = source.rangeOf(content);
		if ((offsets[firstFrom(offsets, start)] ?? 1e400) >= end) continue;
		found.push({
			code: "render/ruby-unsupported",
			message: "this literal begins in one tag and ends in another, so it holds code of ERB's own",
			hint: "close it before %> (which ends the tag even inside quotation marks; write %%> there)",
			range: source.placeOf(content)
		});
	}
	return found;
}
function firstFrom(numbers, least) {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((numbers[middle] ?? 0) < least) low = middle + 1;
		else high = middle;
	}
	return low;
}
function shorten(text) {
	const quoted = JSON.stringify(text);
	return quoted.length <= 40 ? quoted : `${quoted.slice(0, 36)}…"`;
}

// src/render/erb/template.ts
function compileErb(file, text, parser, { readsEnvironment = false } = {}) {
	const lines = new LineIndex(text);
	const scanned = scanErb(text);
	const diagnostics = [...unterminated(file, lines, scanned), ...frozenLiterals(file, lines, text, scanned)];
	const { text: ruby, marks, map } = toRubyProgram(scanned);
	const { program: root, errors, comments } = parser.parse(ruby);
	const source = new RubyText(ruby, (offset, edge) => map.toTemplate(offset, edge));
	if (errors.length > 0) return {
		ok: false,
		diagnostics: [...diagnostics, ...toSyntaxFindings(errors, {
			program: root,
			comments,
			file,
			text,
			segments: scanned.segments,
			lines,
			source,
			marks
		})]
	};
	diagnostics.push(...swallowFindings(file, lines, comments, source, marks));
	const lowered = withinStack(() => lowerProgram({
		root,
		source,
		marks,
		comments: scanned.segments.filter(isComment)
	}));
	if (lowered === void 0) return {
		ok: false,
		diagnostics: [...diagnostics, tooDeep(file, lines)]
	};
	const reads = readsEnvironment ? readsOfEnvironment(root, source) : /* @__PURE__ */ new Set();
	for (const { code, message, hint, range } of [...literalFindings(root, source, marks), ...lowered.findings]) {
		if (reads.has(range.join(":"))) continue;
		const cure = readsEnvironment && text.slice(...range) === "ENV" ? "read it by name: ENV['NAME'], ENV.fetch or ENV.select" : hint;
		diagnostics.push(diagnostic(code, message, {
			hint: cure,
			span: lines.spanOf(file, ...range)
		}));
	}
	if (hasErrors(diagnostics)) return {
		ok: false,
		diagnostics
	};
	const { nunjucks, places, placeAt } = lowered;
	const program = withinStack(() => compileNunjucks(nunjucks, places, (line, column) => placeAt.get(`${line}:${column}`) ?? -1));
	if (program === void 0) return {
		ok: false,
		diagnostics: [...diagnostics, tooDeep(file, lines)]
	};
	return {
		ok: true,
		value: {
			file,
			nunjucks,
			program,
			lines
		},
		diagnostics
	};
}
function isComment(segment) {
	return segment.segment === "comment";
}
function withinStack(run) {
	try {
		return run();
	} catch (failure) {
		if (failure instanceof RangeError) return void 0;
		throw failure;
	}
}
function tooDeep(file, lines) {
	return diagnostic("render/template-limit", "the template's Ruby nests too deeply", {
		hint: "split the expressions",
		span: lines.spanOf(file, 0, 0)
	});
}
function unterminated(file, lines, { unterminated: at }) {
	if (at === void 0) return [];
	return [diagnostic("render/erb-unterminated", "this tag has no %>, so the rest of the file is printed as text", {
		hint: "close it with %>, or write <%% for a literal <%",
		span: lines.spanOf(file, at, at + 2)
	})];
}

export { EnvironmentHash as n, listHint as r, compileErb as t };