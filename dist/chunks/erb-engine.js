import { i as __toESM, n as __exportAll, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { c as hasErrors, o as findSimilar, r as LineIndex, s as diagnostic } from "./leaves.js";
import { c as scalarText, d as COLLECTION_STYLE, f as EVENT_ID, l as readPsychScalar, o as TreeReader, p as SCALAR_STYLE, s as readPlainScalar, u as parseStream } from "./yaml.js";
import { createRequire } from "node:module";

// node_modules/@ruby/prism/src/nodes.js
var nodes_exports = /* @__PURE__ */ __exportAll({
	AliasGlobalVariableNode: () => AliasGlobalVariableNode,
	AliasMethodNode: () => AliasMethodNode,
	AlternationPatternNode: () => AlternationPatternNode,
	AndNode: () => AndNode,
	ArgumentsNode: () => ArgumentsNode,
	ArrayNode: () => ArrayNode,
	ArrayPatternNode: () => ArrayPatternNode,
	AssocNode: () => AssocNode,
	AssocSplatNode: () => AssocSplatNode,
	BackReferenceReadNode: () => BackReferenceReadNode,
	BeginNode: () => BeginNode,
	BlockArgumentNode: () => BlockArgumentNode,
	BlockLocalVariableNode: () => BlockLocalVariableNode,
	BlockNode: () => BlockNode,
	BlockParameterNode: () => BlockParameterNode,
	BlockParametersNode: () => BlockParametersNode,
	BreakNode: () => BreakNode,
	CallAndWriteNode: () => CallAndWriteNode,
	CallNode: () => CallNode,
	CallOperatorWriteNode: () => CallOperatorWriteNode,
	CallOrWriteNode: () => CallOrWriteNode,
	CallTargetNode: () => CallTargetNode,
	CapturePatternNode: () => CapturePatternNode,
	CaseMatchNode: () => CaseMatchNode,
	CaseNode: () => CaseNode,
	ClassNode: () => ClassNode,
	ClassVariableAndWriteNode: () => ClassVariableAndWriteNode,
	ClassVariableOperatorWriteNode: () => ClassVariableOperatorWriteNode,
	ClassVariableOrWriteNode: () => ClassVariableOrWriteNode,
	ClassVariableReadNode: () => ClassVariableReadNode,
	ClassVariableTargetNode: () => ClassVariableTargetNode,
	ClassVariableWriteNode: () => ClassVariableWriteNode,
	ConstantAndWriteNode: () => ConstantAndWriteNode,
	ConstantOperatorWriteNode: () => ConstantOperatorWriteNode,
	ConstantOrWriteNode: () => ConstantOrWriteNode,
	ConstantPathAndWriteNode: () => ConstantPathAndWriteNode,
	ConstantPathNode: () => ConstantPathNode,
	ConstantPathOperatorWriteNode: () => ConstantPathOperatorWriteNode,
	ConstantPathOrWriteNode: () => ConstantPathOrWriteNode,
	ConstantPathTargetNode: () => ConstantPathTargetNode,
	ConstantPathWriteNode: () => ConstantPathWriteNode,
	ConstantReadNode: () => ConstantReadNode,
	ConstantTargetNode: () => ConstantTargetNode,
	ConstantWriteNode: () => ConstantWriteNode,
	DefNode: () => DefNode,
	DefinedNode: () => DefinedNode,
	ElseNode: () => ElseNode,
	EmbeddedStatementsNode: () => EmbeddedStatementsNode,
	EmbeddedVariableNode: () => EmbeddedVariableNode,
	EnsureNode: () => EnsureNode,
	FalseNode: () => FalseNode,
	FindPatternNode: () => FindPatternNode,
	FlipFlopNode: () => FlipFlopNode,
	FloatNode: () => FloatNode,
	ForNode: () => ForNode,
	ForwardingArgumentsNode: () => ForwardingArgumentsNode,
	ForwardingParameterNode: () => ForwardingParameterNode,
	ForwardingSuperNode: () => ForwardingSuperNode,
	GlobalVariableAndWriteNode: () => GlobalVariableAndWriteNode,
	GlobalVariableOperatorWriteNode: () => GlobalVariableOperatorWriteNode,
	GlobalVariableOrWriteNode: () => GlobalVariableOrWriteNode,
	GlobalVariableReadNode: () => GlobalVariableReadNode,
	GlobalVariableTargetNode: () => GlobalVariableTargetNode,
	GlobalVariableWriteNode: () => GlobalVariableWriteNode,
	HashNode: () => HashNode,
	HashPatternNode: () => HashPatternNode,
	IfNode: () => IfNode,
	ImaginaryNode: () => ImaginaryNode,
	ImplicitNode: () => ImplicitNode,
	ImplicitRestNode: () => ImplicitRestNode,
	InNode: () => InNode,
	IndexAndWriteNode: () => IndexAndWriteNode,
	IndexOperatorWriteNode: () => IndexOperatorWriteNode,
	IndexOrWriteNode: () => IndexOrWriteNode,
	IndexTargetNode: () => IndexTargetNode,
	InstanceVariableAndWriteNode: () => InstanceVariableAndWriteNode,
	InstanceVariableOperatorWriteNode: () => InstanceVariableOperatorWriteNode,
	InstanceVariableOrWriteNode: () => InstanceVariableOrWriteNode,
	InstanceVariableReadNode: () => InstanceVariableReadNode,
	InstanceVariableTargetNode: () => InstanceVariableTargetNode,
	InstanceVariableWriteNode: () => InstanceVariableWriteNode,
	IntegerNode: () => IntegerNode,
	InterpolatedMatchLastLineNode: () => InterpolatedMatchLastLineNode,
	InterpolatedRegularExpressionNode: () => InterpolatedRegularExpressionNode,
	InterpolatedStringNode: () => InterpolatedStringNode,
	InterpolatedSymbolNode: () => InterpolatedSymbolNode,
	InterpolatedXStringNode: () => InterpolatedXStringNode,
	ItLocalVariableReadNode: () => ItLocalVariableReadNode,
	ItParametersNode: () => ItParametersNode,
	KeywordHashNode: () => KeywordHashNode,
	KeywordRestParameterNode: () => KeywordRestParameterNode,
	LambdaNode: () => LambdaNode,
	LocalVariableAndWriteNode: () => LocalVariableAndWriteNode,
	LocalVariableOperatorWriteNode: () => LocalVariableOperatorWriteNode,
	LocalVariableOrWriteNode: () => LocalVariableOrWriteNode,
	LocalVariableReadNode: () => LocalVariableReadNode,
	LocalVariableTargetNode: () => LocalVariableTargetNode,
	LocalVariableWriteNode: () => LocalVariableWriteNode,
	MatchLastLineNode: () => MatchLastLineNode,
	MatchPredicateNode: () => MatchPredicateNode,
	MatchRequiredNode: () => MatchRequiredNode,
	MatchWriteNode: () => MatchWriteNode,
	MissingNode: () => MissingNode,
	ModuleNode: () => ModuleNode,
	MultiTargetNode: () => MultiTargetNode,
	MultiWriteNode: () => MultiWriteNode,
	NextNode: () => NextNode,
	NilNode: () => NilNode,
	NoKeywordsParameterNode: () => NoKeywordsParameterNode,
	NumberedParametersNode: () => NumberedParametersNode,
	NumberedReferenceReadNode: () => NumberedReferenceReadNode,
	OptionalKeywordParameterNode: () => OptionalKeywordParameterNode,
	OptionalParameterNode: () => OptionalParameterNode,
	OrNode: () => OrNode,
	ParametersNode: () => ParametersNode,
	ParenthesesNode: () => ParenthesesNode,
	PinnedExpressionNode: () => PinnedExpressionNode,
	PinnedVariableNode: () => PinnedVariableNode,
	PostExecutionNode: () => PostExecutionNode,
	PreExecutionNode: () => PreExecutionNode,
	ProgramNode: () => ProgramNode,
	RangeNode: () => RangeNode,
	RationalNode: () => RationalNode,
	RedoNode: () => RedoNode,
	RegularExpressionNode: () => RegularExpressionNode,
	RequiredKeywordParameterNode: () => RequiredKeywordParameterNode,
	RequiredParameterNode: () => RequiredParameterNode,
	RescueModifierNode: () => RescueModifierNode,
	RescueNode: () => RescueNode,
	RestParameterNode: () => RestParameterNode,
	RetryNode: () => RetryNode,
	ReturnNode: () => ReturnNode,
	SelfNode: () => SelfNode,
	ShareableConstantNode: () => ShareableConstantNode,
	SingletonClassNode: () => SingletonClassNode,
	SourceEncodingNode: () => SourceEncodingNode,
	SourceFileNode: () => SourceFileNode,
	SourceLineNode: () => SourceLineNode,
	SplatNode: () => SplatNode,
	StatementsNode: () => StatementsNode,
	StringNode: () => StringNode,
	SuperNode: () => SuperNode,
	SymbolNode: () => SymbolNode,
	TrueNode: () => TrueNode,
	UndefNode: () => UndefNode,
	UnlessNode: () => UnlessNode,
	UntilNode: () => UntilNode,
	WhenNode: () => WhenNode,
	WhileNode: () => WhileNode,
	XStringNode: () => XStringNode,
	YieldNode: () => YieldNode
});
const ArgumentsNodeFlags = {
	CONTAINS_FORWARDING: 4,
	CONTAINS_KEYWORDS: 8,
	CONTAINS_KEYWORD_SPLAT: 16,
	CONTAINS_SPLAT: 32,
	CONTAINS_MULTIPLE_SPLATS: 64
};
const ArrayNodeFlags = { CONTAINS_SPLAT: 4 };
const CallNodeFlags = {
	SAFE_NAVIGATION: 4,
	VARIABLE_CALL: 8,
	ATTRIBUTE_WRITE: 16,
	IGNORE_VISIBILITY: 32
};
const EncodingFlags = {
	FORCED_UTF8_ENCODING: 4,
	FORCED_BINARY_ENCODING: 8
};
const IntegerBaseFlags = {
	BINARY: 4,
	DECIMAL: 8,
	OCTAL: 16,
	HEXADECIMAL: 32
};
const InterpolatedStringNodeFlags = {
	FROZEN: 4,
	MUTABLE: 8
};
const KeywordHashNodeFlags = { SYMBOL_KEYS: 4 };
const LoopFlags = { BEGIN_MODIFIER: 4 };
const ParameterFlags = { REPEATED_PARAMETER: 4 };
const ParenthesesNodeFlags = { MULTIPLE_STATEMENTS: 4 };
const RangeFlags = { EXCLUDE_END: 4 };
const RegularExpressionFlags = {
	IGNORE_CASE: 4,
	EXTENDED: 8,
	MULTI_LINE: 16,
	ONCE: 32,
	EUC_JP: 64,
	ASCII_8BIT: 128,
	WINDOWS_31J: 256,
	UTF_8: 512,
	FORCED_UTF8_ENCODING: 1024,
	FORCED_BINARY_ENCODING: 2048,
	FORCED_US_ASCII_ENCODING: 4096
};
const ShareableConstantNodeFlags = {
	LITERAL: 4,
	EXPERIMENTAL_EVERYTHING: 8,
	EXPERIMENTAL_COPY: 16
};
const StringFlags = {
	FORCED_UTF8_ENCODING: 4,
	FORCED_BINARY_ENCODING: 8,
	FROZEN: 16,
	MUTABLE: 32
};
const SymbolFlags = {
	FORCED_UTF8_ENCODING: 4,
	FORCED_BINARY_ENCODING: 8,
	FORCED_US_ASCII_ENCODING: 16
};
var AliasGlobalVariableNode = class {
	nodeID;
	location;
	#flags;
	newName;
	oldName;
	keywordLoc;
	constructor(nodeID, location, flags, newName, oldName, keywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.newName = newName;
		this.oldName = oldName;
		this.keywordLoc = keywordLoc;
	}
	accept(visitor) {
		visitor.visitAliasGlobalVariableNode(this);
	}
	childNodes() {
		return [this.newName, this.oldName];
	}
	compactChildNodes() {
		return [this.newName, this.oldName];
	}
	toJSON() {
		return {
			type: "AliasGlobalVariableNode",
			location: this.location,
			flags: this.#flags,
			newName: this.newName,
			oldName: this.oldName,
			keywordLoc: this.keywordLoc
		};
	}
};
var AliasMethodNode = class {
	nodeID;
	location;
	#flags;
	newName;
	oldName;
	keywordLoc;
	constructor(nodeID, location, flags, newName, oldName, keywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.newName = newName;
		this.oldName = oldName;
		this.keywordLoc = keywordLoc;
	}
	accept(visitor) {
		visitor.visitAliasMethodNode(this);
	}
	childNodes() {
		return [this.newName, this.oldName];
	}
	compactChildNodes() {
		return [this.newName, this.oldName];
	}
	toJSON() {
		return {
			type: "AliasMethodNode",
			location: this.location,
			flags: this.#flags,
			newName: this.newName,
			oldName: this.oldName,
			keywordLoc: this.keywordLoc
		};
	}
};
var AlternationPatternNode = class {
	nodeID;
	location;
	#flags;
	left;
	right;
	operatorLoc;
	constructor(nodeID, location, flags, left, right, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.left = left;
		this.right = right;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitAlternationPatternNode(this);
	}
	childNodes() {
		return [this.left, this.right];
	}
	compactChildNodes() {
		return [this.left, this.right];
	}
	toJSON() {
		return {
			type: "AlternationPatternNode",
			location: this.location,
			flags: this.#flags,
			left: this.left,
			right: this.right,
			operatorLoc: this.operatorLoc
		};
	}
};
var AndNode = class {
	nodeID;
	location;
	#flags;
	left;
	right;
	operatorLoc;
	constructor(nodeID, location, flags, left, right, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.left = left;
		this.right = right;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitAndNode(this);
	}
	childNodes() {
		return [this.left, this.right];
	}
	compactChildNodes() {
		return [this.left, this.right];
	}
	toJSON() {
		return {
			type: "AndNode",
			location: this.location,
			flags: this.#flags,
			left: this.left,
			right: this.right,
			operatorLoc: this.operatorLoc
		};
	}
};
var ArgumentsNode = class {
	nodeID;
	location;
	#flags;
	arguments_;
	constructor(nodeID, location, flags, arguments_) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.arguments_ = arguments_;
	}
	isContainsForwarding() {
		return (this.#flags & ArgumentsNodeFlags.CONTAINS_FORWARDING) !== 0;
	}
	isContainsKeywords() {
		return (this.#flags & ArgumentsNodeFlags.CONTAINS_KEYWORDS) !== 0;
	}
	isContainsKeywordSplat() {
		return (this.#flags & ArgumentsNodeFlags.CONTAINS_KEYWORD_SPLAT) !== 0;
	}
	isContainsSplat() {
		return (this.#flags & ArgumentsNodeFlags.CONTAINS_SPLAT) !== 0;
	}
	isContainsMultipleSplats() {
		return (this.#flags & ArgumentsNodeFlags.CONTAINS_MULTIPLE_SPLATS) !== 0;
	}
	accept(visitor) {
		visitor.visitArgumentsNode(this);
	}
	childNodes() {
		return [...this.arguments_];
	}
	compactChildNodes() {
		return [...this.arguments_];
	}
	toJSON() {
		return {
			type: "ArgumentsNode",
			location: this.location,
			flags: this.#flags,
			arguments: this.arguments_
		};
	}
};
var ArrayNode = class {
	nodeID;
	location;
	#flags;
	elements;
	openingLoc;
	closingLoc;
	constructor(nodeID, location, flags, elements, openingLoc, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.elements = elements;
		this.openingLoc = openingLoc;
		this.closingLoc = closingLoc;
	}
	isContainsSplat() {
		return (this.#flags & ArrayNodeFlags.CONTAINS_SPLAT) !== 0;
	}
	accept(visitor) {
		visitor.visitArrayNode(this);
	}
	childNodes() {
		return [...this.elements];
	}
	compactChildNodes() {
		return [...this.elements];
	}
	toJSON() {
		return {
			type: "ArrayNode",
			location: this.location,
			flags: this.#flags,
			elements: this.elements,
			openingLoc: this.openingLoc,
			closingLoc: this.closingLoc
		};
	}
};
var ArrayPatternNode = class {
	nodeID;
	location;
	#flags;
	constant;
	requireds;
	rest;
	posts;
	openingLoc;
	closingLoc;
	constructor(nodeID, location, flags, constant, requireds, rest, posts, openingLoc, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.constant = constant;
		this.requireds = requireds;
		this.rest = rest;
		this.posts = posts;
		this.openingLoc = openingLoc;
		this.closingLoc = closingLoc;
	}
	accept(visitor) {
		visitor.visitArrayPatternNode(this);
	}
	childNodes() {
		return [
			this.constant,
			...this.requireds,
			this.rest,
			...this.posts
		];
	}
	compactChildNodes() {
		const compact = [];
		if (this.constant) compact.push(this.constant);
		compact.concat(this.requireds);
		if (this.rest) compact.push(this.rest);
		compact.concat(this.posts);
		return compact;
	}
	toJSON() {
		return {
			type: "ArrayPatternNode",
			location: this.location,
			flags: this.#flags,
			constant: this.constant,
			requireds: this.requireds,
			rest: this.rest,
			posts: this.posts,
			openingLoc: this.openingLoc,
			closingLoc: this.closingLoc
		};
	}
};
var AssocNode = class {
	nodeID;
	location;
	#flags;
	key;
	value;
	operatorLoc;
	constructor(nodeID, location, flags, key, value, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.key = key;
		this.value = value;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitAssocNode(this);
	}
	childNodes() {
		return [this.key, this.value];
	}
	compactChildNodes() {
		return [this.key, this.value];
	}
	toJSON() {
		return {
			type: "AssocNode",
			location: this.location,
			flags: this.#flags,
			key: this.key,
			value: this.value,
			operatorLoc: this.operatorLoc
		};
	}
};
var AssocSplatNode = class {
	nodeID;
	location;
	#flags;
	value;
	operatorLoc;
	constructor(nodeID, location, flags, value, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.value = value;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitAssocSplatNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		const compact = [];
		if (this.value) compact.push(this.value);
		return compact;
	}
	toJSON() {
		return {
			type: "AssocSplatNode",
			location: this.location,
			flags: this.#flags,
			value: this.value,
			operatorLoc: this.operatorLoc
		};
	}
};
var BackReferenceReadNode = class {
	nodeID;
	location;
	#flags;
	name;
	constructor(nodeID, location, flags, name) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
	}
	accept(visitor) {
		visitor.visitBackReferenceReadNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "BackReferenceReadNode",
			location: this.location,
			flags: this.#flags,
			name: this.name
		};
	}
};
var BeginNode = class {
	nodeID;
	location;
	#flags;
	beginKeywordLoc;
	statements;
	rescueClause;
	elseClause;
	ensureClause;
	endKeywordLoc;
	constructor(nodeID, location, flags, beginKeywordLoc, statements, rescueClause, elseClause, ensureClause, endKeywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.beginKeywordLoc = beginKeywordLoc;
		this.statements = statements;
		this.rescueClause = rescueClause;
		this.elseClause = elseClause;
		this.ensureClause = ensureClause;
		this.endKeywordLoc = endKeywordLoc;
	}
	accept(visitor) {
		visitor.visitBeginNode(this);
	}
	childNodes() {
		return [
			this.statements,
			this.rescueClause,
			this.elseClause,
			this.ensureClause
		];
	}
	compactChildNodes() {
		const compact = [];
		if (this.statements) compact.push(this.statements);
		if (this.rescueClause) compact.push(this.rescueClause);
		if (this.elseClause) compact.push(this.elseClause);
		if (this.ensureClause) compact.push(this.ensureClause);
		return compact;
	}
	toJSON() {
		return {
			type: "BeginNode",
			location: this.location,
			flags: this.#flags,
			beginKeywordLoc: this.beginKeywordLoc,
			statements: this.statements,
			rescueClause: this.rescueClause,
			elseClause: this.elseClause,
			ensureClause: this.ensureClause,
			endKeywordLoc: this.endKeywordLoc
		};
	}
};
var BlockArgumentNode = class {
	nodeID;
	location;
	#flags;
	expression;
	operatorLoc;
	constructor(nodeID, location, flags, expression, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.expression = expression;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitBlockArgumentNode(this);
	}
	childNodes() {
		return [this.expression];
	}
	compactChildNodes() {
		const compact = [];
		if (this.expression) compact.push(this.expression);
		return compact;
	}
	toJSON() {
		return {
			type: "BlockArgumentNode",
			location: this.location,
			flags: this.#flags,
			expression: this.expression,
			operatorLoc: this.operatorLoc
		};
	}
};
var BlockLocalVariableNode = class {
	nodeID;
	location;
	#flags;
	name;
	constructor(nodeID, location, flags, name) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
	}
	isRepeatedParameter() {
		return (this.#flags & ParameterFlags.REPEATED_PARAMETER) !== 0;
	}
	accept(visitor) {
		visitor.visitBlockLocalVariableNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "BlockLocalVariableNode",
			location: this.location,
			flags: this.#flags,
			name: this.name
		};
	}
};
var BlockNode = class {
	nodeID;
	location;
	#flags;
	locals;
	parameters;
	body;
	openingLoc;
	closingLoc;
	constructor(nodeID, location, flags, locals, parameters, body, openingLoc, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.locals = locals;
		this.parameters = parameters;
		this.body = body;
		this.openingLoc = openingLoc;
		this.closingLoc = closingLoc;
	}
	accept(visitor) {
		visitor.visitBlockNode(this);
	}
	childNodes() {
		return [this.parameters, this.body];
	}
	compactChildNodes() {
		const compact = [];
		if (this.parameters) compact.push(this.parameters);
		if (this.body) compact.push(this.body);
		return compact;
	}
	toJSON() {
		return {
			type: "BlockNode",
			location: this.location,
			flags: this.#flags,
			locals: this.locals,
			parameters: this.parameters,
			body: this.body,
			openingLoc: this.openingLoc,
			closingLoc: this.closingLoc
		};
	}
};
var BlockParameterNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	operatorLoc;
	constructor(nodeID, location, flags, name, nameLoc, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.operatorLoc = operatorLoc;
	}
	isRepeatedParameter() {
		return (this.#flags & ParameterFlags.REPEATED_PARAMETER) !== 0;
	}
	accept(visitor) {
		visitor.visitBlockParameterNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "BlockParameterNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			operatorLoc: this.operatorLoc
		};
	}
};
var BlockParametersNode = class {
	nodeID;
	location;
	#flags;
	parameters;
	locals;
	openingLoc;
	closingLoc;
	constructor(nodeID, location, flags, parameters, locals, openingLoc, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.parameters = parameters;
		this.locals = locals;
		this.openingLoc = openingLoc;
		this.closingLoc = closingLoc;
	}
	accept(visitor) {
		visitor.visitBlockParametersNode(this);
	}
	childNodes() {
		return [this.parameters, ...this.locals];
	}
	compactChildNodes() {
		const compact = [];
		if (this.parameters) compact.push(this.parameters);
		compact.concat(this.locals);
		return compact;
	}
	toJSON() {
		return {
			type: "BlockParametersNode",
			location: this.location,
			flags: this.#flags,
			parameters: this.parameters,
			locals: this.locals,
			openingLoc: this.openingLoc,
			closingLoc: this.closingLoc
		};
	}
};
var BreakNode = class {
	nodeID;
	location;
	#flags;
	arguments_;
	keywordLoc;
	constructor(nodeID, location, flags, arguments_, keywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.arguments_ = arguments_;
		this.keywordLoc = keywordLoc;
	}
	accept(visitor) {
		visitor.visitBreakNode(this);
	}
	childNodes() {
		return [this.arguments_];
	}
	compactChildNodes() {
		const compact = [];
		if (this.arguments_) compact.push(this.arguments_);
		return compact;
	}
	toJSON() {
		return {
			type: "BreakNode",
			location: this.location,
			flags: this.#flags,
			arguments: this.arguments_,
			keywordLoc: this.keywordLoc
		};
	}
};
var CallAndWriteNode = class {
	nodeID;
	location;
	#flags;
	receiver;
	callOperatorLoc;
	messageLoc;
	readName;
	writeName;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, receiver, callOperatorLoc, messageLoc, readName, writeName, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.receiver = receiver;
		this.callOperatorLoc = callOperatorLoc;
		this.messageLoc = messageLoc;
		this.readName = readName;
		this.writeName = writeName;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	isSafeNavigation() {
		return (this.#flags & CallNodeFlags.SAFE_NAVIGATION) !== 0;
	}
	isVariableCall() {
		return (this.#flags & CallNodeFlags.VARIABLE_CALL) !== 0;
	}
	isAttributeWrite() {
		return (this.#flags & CallNodeFlags.ATTRIBUTE_WRITE) !== 0;
	}
	isIgnoreVisibility() {
		return (this.#flags & CallNodeFlags.IGNORE_VISIBILITY) !== 0;
	}
	accept(visitor) {
		visitor.visitCallAndWriteNode(this);
	}
	childNodes() {
		return [this.receiver, this.value];
	}
	compactChildNodes() {
		const compact = [];
		if (this.receiver) compact.push(this.receiver);
		compact.push(this.value);
		return compact;
	}
	toJSON() {
		return {
			type: "CallAndWriteNode",
			location: this.location,
			flags: this.#flags,
			receiver: this.receiver,
			callOperatorLoc: this.callOperatorLoc,
			messageLoc: this.messageLoc,
			readName: this.readName,
			writeName: this.writeName,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var CallNode = class {
	nodeID;
	location;
	#flags;
	receiver;
	callOperatorLoc;
	name;
	messageLoc;
	openingLoc;
	arguments_;
	closingLoc;
	equalLoc;
	block;
	constructor(nodeID, location, flags, receiver, callOperatorLoc, name, messageLoc, openingLoc, arguments_, closingLoc, equalLoc, block) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.receiver = receiver;
		this.callOperatorLoc = callOperatorLoc;
		this.name = name;
		this.messageLoc = messageLoc;
		this.openingLoc = openingLoc;
		this.arguments_ = arguments_;
		this.closingLoc = closingLoc;
		this.equalLoc = equalLoc;
		this.block = block;
	}
	isSafeNavigation() {
		return (this.#flags & CallNodeFlags.SAFE_NAVIGATION) !== 0;
	}
	isVariableCall() {
		return (this.#flags & CallNodeFlags.VARIABLE_CALL) !== 0;
	}
	isAttributeWrite() {
		return (this.#flags & CallNodeFlags.ATTRIBUTE_WRITE) !== 0;
	}
	isIgnoreVisibility() {
		return (this.#flags & CallNodeFlags.IGNORE_VISIBILITY) !== 0;
	}
	accept(visitor) {
		visitor.visitCallNode(this);
	}
	childNodes() {
		return [
			this.receiver,
			this.arguments_,
			this.block
		];
	}
	compactChildNodes() {
		const compact = [];
		if (this.receiver) compact.push(this.receiver);
		if (this.arguments_) compact.push(this.arguments_);
		if (this.block) compact.push(this.block);
		return compact;
	}
	toJSON() {
		return {
			type: "CallNode",
			location: this.location,
			flags: this.#flags,
			receiver: this.receiver,
			callOperatorLoc: this.callOperatorLoc,
			name: this.name,
			messageLoc: this.messageLoc,
			openingLoc: this.openingLoc,
			arguments: this.arguments_,
			closingLoc: this.closingLoc,
			equalLoc: this.equalLoc,
			block: this.block
		};
	}
};
var CallOperatorWriteNode = class {
	nodeID;
	location;
	#flags;
	receiver;
	callOperatorLoc;
	messageLoc;
	readName;
	writeName;
	binaryOperator;
	binaryOperatorLoc;
	value;
	constructor(nodeID, location, flags, receiver, callOperatorLoc, messageLoc, readName, writeName, binaryOperator, binaryOperatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.receiver = receiver;
		this.callOperatorLoc = callOperatorLoc;
		this.messageLoc = messageLoc;
		this.readName = readName;
		this.writeName = writeName;
		this.binaryOperator = binaryOperator;
		this.binaryOperatorLoc = binaryOperatorLoc;
		this.value = value;
	}
	isSafeNavigation() {
		return (this.#flags & CallNodeFlags.SAFE_NAVIGATION) !== 0;
	}
	isVariableCall() {
		return (this.#flags & CallNodeFlags.VARIABLE_CALL) !== 0;
	}
	isAttributeWrite() {
		return (this.#flags & CallNodeFlags.ATTRIBUTE_WRITE) !== 0;
	}
	isIgnoreVisibility() {
		return (this.#flags & CallNodeFlags.IGNORE_VISIBILITY) !== 0;
	}
	accept(visitor) {
		visitor.visitCallOperatorWriteNode(this);
	}
	childNodes() {
		return [this.receiver, this.value];
	}
	compactChildNodes() {
		const compact = [];
		if (this.receiver) compact.push(this.receiver);
		compact.push(this.value);
		return compact;
	}
	toJSON() {
		return {
			type: "CallOperatorWriteNode",
			location: this.location,
			flags: this.#flags,
			receiver: this.receiver,
			callOperatorLoc: this.callOperatorLoc,
			messageLoc: this.messageLoc,
			readName: this.readName,
			writeName: this.writeName,
			binaryOperator: this.binaryOperator,
			binaryOperatorLoc: this.binaryOperatorLoc,
			value: this.value
		};
	}
};
var CallOrWriteNode = class {
	nodeID;
	location;
	#flags;
	receiver;
	callOperatorLoc;
	messageLoc;
	readName;
	writeName;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, receiver, callOperatorLoc, messageLoc, readName, writeName, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.receiver = receiver;
		this.callOperatorLoc = callOperatorLoc;
		this.messageLoc = messageLoc;
		this.readName = readName;
		this.writeName = writeName;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	isSafeNavigation() {
		return (this.#flags & CallNodeFlags.SAFE_NAVIGATION) !== 0;
	}
	isVariableCall() {
		return (this.#flags & CallNodeFlags.VARIABLE_CALL) !== 0;
	}
	isAttributeWrite() {
		return (this.#flags & CallNodeFlags.ATTRIBUTE_WRITE) !== 0;
	}
	isIgnoreVisibility() {
		return (this.#flags & CallNodeFlags.IGNORE_VISIBILITY) !== 0;
	}
	accept(visitor) {
		visitor.visitCallOrWriteNode(this);
	}
	childNodes() {
		return [this.receiver, this.value];
	}
	compactChildNodes() {
		const compact = [];
		if (this.receiver) compact.push(this.receiver);
		compact.push(this.value);
		return compact;
	}
	toJSON() {
		return {
			type: "CallOrWriteNode",
			location: this.location,
			flags: this.#flags,
			receiver: this.receiver,
			callOperatorLoc: this.callOperatorLoc,
			messageLoc: this.messageLoc,
			readName: this.readName,
			writeName: this.writeName,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var CallTargetNode = class {
	nodeID;
	location;
	#flags;
	receiver;
	callOperatorLoc;
	name;
	messageLoc;
	constructor(nodeID, location, flags, receiver, callOperatorLoc, name, messageLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.receiver = receiver;
		this.callOperatorLoc = callOperatorLoc;
		this.name = name;
		this.messageLoc = messageLoc;
	}
	isSafeNavigation() {
		return (this.#flags & CallNodeFlags.SAFE_NAVIGATION) !== 0;
	}
	isVariableCall() {
		return (this.#flags & CallNodeFlags.VARIABLE_CALL) !== 0;
	}
	isAttributeWrite() {
		return (this.#flags & CallNodeFlags.ATTRIBUTE_WRITE) !== 0;
	}
	isIgnoreVisibility() {
		return (this.#flags & CallNodeFlags.IGNORE_VISIBILITY) !== 0;
	}
	accept(visitor) {
		visitor.visitCallTargetNode(this);
	}
	childNodes() {
		return [this.receiver];
	}
	compactChildNodes() {
		return [this.receiver];
	}
	toJSON() {
		return {
			type: "CallTargetNode",
			location: this.location,
			flags: this.#flags,
			receiver: this.receiver,
			callOperatorLoc: this.callOperatorLoc,
			name: this.name,
			messageLoc: this.messageLoc
		};
	}
};
var CapturePatternNode = class {
	nodeID;
	location;
	#flags;
	value;
	target;
	operatorLoc;
	constructor(nodeID, location, flags, value, target, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.value = value;
		this.target = target;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitCapturePatternNode(this);
	}
	childNodes() {
		return [this.value, this.target];
	}
	compactChildNodes() {
		return [this.value, this.target];
	}
	toJSON() {
		return {
			type: "CapturePatternNode",
			location: this.location,
			flags: this.#flags,
			value: this.value,
			target: this.target,
			operatorLoc: this.operatorLoc
		};
	}
};
var CaseMatchNode = class {
	nodeID;
	location;
	#flags;
	predicate;
	conditions;
	elseClause;
	caseKeywordLoc;
	endKeywordLoc;
	constructor(nodeID, location, flags, predicate, conditions, elseClause, caseKeywordLoc, endKeywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.predicate = predicate;
		this.conditions = conditions;
		this.elseClause = elseClause;
		this.caseKeywordLoc = caseKeywordLoc;
		this.endKeywordLoc = endKeywordLoc;
	}
	accept(visitor) {
		visitor.visitCaseMatchNode(this);
	}
	childNodes() {
		return [
			this.predicate,
			...this.conditions,
			this.elseClause
		];
	}
	compactChildNodes() {
		const compact = [];
		if (this.predicate) compact.push(this.predicate);
		compact.concat(this.conditions);
		if (this.elseClause) compact.push(this.elseClause);
		return compact;
	}
	toJSON() {
		return {
			type: "CaseMatchNode",
			location: this.location,
			flags: this.#flags,
			predicate: this.predicate,
			conditions: this.conditions,
			elseClause: this.elseClause,
			caseKeywordLoc: this.caseKeywordLoc,
			endKeywordLoc: this.endKeywordLoc
		};
	}
};
var CaseNode = class {
	nodeID;
	location;
	#flags;
	predicate;
	conditions;
	elseClause;
	caseKeywordLoc;
	endKeywordLoc;
	constructor(nodeID, location, flags, predicate, conditions, elseClause, caseKeywordLoc, endKeywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.predicate = predicate;
		this.conditions = conditions;
		this.elseClause = elseClause;
		this.caseKeywordLoc = caseKeywordLoc;
		this.endKeywordLoc = endKeywordLoc;
	}
	accept(visitor) {
		visitor.visitCaseNode(this);
	}
	childNodes() {
		return [
			this.predicate,
			...this.conditions,
			this.elseClause
		];
	}
	compactChildNodes() {
		const compact = [];
		if (this.predicate) compact.push(this.predicate);
		compact.concat(this.conditions);
		if (this.elseClause) compact.push(this.elseClause);
		return compact;
	}
	toJSON() {
		return {
			type: "CaseNode",
			location: this.location,
			flags: this.#flags,
			predicate: this.predicate,
			conditions: this.conditions,
			elseClause: this.elseClause,
			caseKeywordLoc: this.caseKeywordLoc,
			endKeywordLoc: this.endKeywordLoc
		};
	}
};
var ClassNode = class {
	nodeID;
	location;
	#flags;
	locals;
	classKeywordLoc;
	constantPath;
	inheritanceOperatorLoc;
	superclass;
	body;
	endKeywordLoc;
	name;
	constructor(nodeID, location, flags, locals, classKeywordLoc, constantPath, inheritanceOperatorLoc, superclass, body, endKeywordLoc, name) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.locals = locals;
		this.classKeywordLoc = classKeywordLoc;
		this.constantPath = constantPath;
		this.inheritanceOperatorLoc = inheritanceOperatorLoc;
		this.superclass = superclass;
		this.body = body;
		this.endKeywordLoc = endKeywordLoc;
		this.name = name;
	}
	accept(visitor) {
		visitor.visitClassNode(this);
	}
	childNodes() {
		return [
			this.constantPath,
			this.superclass,
			this.body
		];
	}
	compactChildNodes() {
		const compact = [];
		compact.push(this.constantPath);
		if (this.superclass) compact.push(this.superclass);
		if (this.body) compact.push(this.body);
		return compact;
	}
	toJSON() {
		return {
			type: "ClassNode",
			location: this.location,
			flags: this.#flags,
			locals: this.locals,
			classKeywordLoc: this.classKeywordLoc,
			constantPath: this.constantPath,
			inheritanceOperatorLoc: this.inheritanceOperatorLoc,
			superclass: this.superclass,
			body: this.body,
			endKeywordLoc: this.endKeywordLoc,
			name: this.name
		};
	}
};
var ClassVariableAndWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, name, nameLoc, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	accept(visitor) {
		visitor.visitClassVariableAndWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "ClassVariableAndWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var ClassVariableOperatorWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	binaryOperatorLoc;
	value;
	binaryOperator;
	constructor(nodeID, location, flags, name, nameLoc, binaryOperatorLoc, value, binaryOperator) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.binaryOperatorLoc = binaryOperatorLoc;
		this.value = value;
		this.binaryOperator = binaryOperator;
	}
	accept(visitor) {
		visitor.visitClassVariableOperatorWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "ClassVariableOperatorWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			binaryOperatorLoc: this.binaryOperatorLoc,
			value: this.value,
			binaryOperator: this.binaryOperator
		};
	}
};
var ClassVariableOrWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, name, nameLoc, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	accept(visitor) {
		visitor.visitClassVariableOrWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "ClassVariableOrWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var ClassVariableReadNode = class {
	nodeID;
	location;
	#flags;
	name;
	constructor(nodeID, location, flags, name) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
	}
	accept(visitor) {
		visitor.visitClassVariableReadNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "ClassVariableReadNode",
			location: this.location,
			flags: this.#flags,
			name: this.name
		};
	}
};
var ClassVariableTargetNode = class {
	nodeID;
	location;
	#flags;
	name;
	constructor(nodeID, location, flags, name) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
	}
	accept(visitor) {
		visitor.visitClassVariableTargetNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "ClassVariableTargetNode",
			location: this.location,
			flags: this.#flags,
			name: this.name
		};
	}
};
var ClassVariableWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	value;
	operatorLoc;
	constructor(nodeID, location, flags, name, nameLoc, value, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.value = value;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitClassVariableWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "ClassVariableWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			value: this.value,
			operatorLoc: this.operatorLoc
		};
	}
};
var ConstantAndWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, name, nameLoc, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	accept(visitor) {
		visitor.visitConstantAndWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "ConstantAndWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var ConstantOperatorWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	binaryOperatorLoc;
	value;
	binaryOperator;
	constructor(nodeID, location, flags, name, nameLoc, binaryOperatorLoc, value, binaryOperator) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.binaryOperatorLoc = binaryOperatorLoc;
		this.value = value;
		this.binaryOperator = binaryOperator;
	}
	accept(visitor) {
		visitor.visitConstantOperatorWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "ConstantOperatorWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			binaryOperatorLoc: this.binaryOperatorLoc,
			value: this.value,
			binaryOperator: this.binaryOperator
		};
	}
};
var ConstantOrWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, name, nameLoc, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	accept(visitor) {
		visitor.visitConstantOrWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "ConstantOrWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var ConstantPathAndWriteNode = class {
	nodeID;
	location;
	#flags;
	target;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, target, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.target = target;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	accept(visitor) {
		visitor.visitConstantPathAndWriteNode(this);
	}
	childNodes() {
		return [this.target, this.value];
	}
	compactChildNodes() {
		return [this.target, this.value];
	}
	toJSON() {
		return {
			type: "ConstantPathAndWriteNode",
			location: this.location,
			flags: this.#flags,
			target: this.target,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var ConstantPathNode = class {
	nodeID;
	location;
	#flags;
	parent;
	name;
	delimiterLoc;
	nameLoc;
	constructor(nodeID, location, flags, parent, name, delimiterLoc, nameLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.parent = parent;
		this.name = name;
		this.delimiterLoc = delimiterLoc;
		this.nameLoc = nameLoc;
	}
	accept(visitor) {
		visitor.visitConstantPathNode(this);
	}
	childNodes() {
		return [this.parent];
	}
	compactChildNodes() {
		const compact = [];
		if (this.parent) compact.push(this.parent);
		return compact;
	}
	toJSON() {
		return {
			type: "ConstantPathNode",
			location: this.location,
			flags: this.#flags,
			parent: this.parent,
			name: this.name,
			delimiterLoc: this.delimiterLoc,
			nameLoc: this.nameLoc
		};
	}
};
var ConstantPathOperatorWriteNode = class {
	nodeID;
	location;
	#flags;
	target;
	binaryOperatorLoc;
	value;
	binaryOperator;
	constructor(nodeID, location, flags, target, binaryOperatorLoc, value, binaryOperator) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.target = target;
		this.binaryOperatorLoc = binaryOperatorLoc;
		this.value = value;
		this.binaryOperator = binaryOperator;
	}
	accept(visitor) {
		visitor.visitConstantPathOperatorWriteNode(this);
	}
	childNodes() {
		return [this.target, this.value];
	}
	compactChildNodes() {
		return [this.target, this.value];
	}
	toJSON() {
		return {
			type: "ConstantPathOperatorWriteNode",
			location: this.location,
			flags: this.#flags,
			target: this.target,
			binaryOperatorLoc: this.binaryOperatorLoc,
			value: this.value,
			binaryOperator: this.binaryOperator
		};
	}
};
var ConstantPathOrWriteNode = class {
	nodeID;
	location;
	#flags;
	target;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, target, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.target = target;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	accept(visitor) {
		visitor.visitConstantPathOrWriteNode(this);
	}
	childNodes() {
		return [this.target, this.value];
	}
	compactChildNodes() {
		return [this.target, this.value];
	}
	toJSON() {
		return {
			type: "ConstantPathOrWriteNode",
			location: this.location,
			flags: this.#flags,
			target: this.target,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var ConstantPathTargetNode = class {
	nodeID;
	location;
	#flags;
	parent;
	name;
	delimiterLoc;
	nameLoc;
	constructor(nodeID, location, flags, parent, name, delimiterLoc, nameLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.parent = parent;
		this.name = name;
		this.delimiterLoc = delimiterLoc;
		this.nameLoc = nameLoc;
	}
	accept(visitor) {
		visitor.visitConstantPathTargetNode(this);
	}
	childNodes() {
		return [this.parent];
	}
	compactChildNodes() {
		const compact = [];
		if (this.parent) compact.push(this.parent);
		return compact;
	}
	toJSON() {
		return {
			type: "ConstantPathTargetNode",
			location: this.location,
			flags: this.#flags,
			parent: this.parent,
			name: this.name,
			delimiterLoc: this.delimiterLoc,
			nameLoc: this.nameLoc
		};
	}
};
var ConstantPathWriteNode = class {
	nodeID;
	location;
	#flags;
	target;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, target, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.target = target;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	accept(visitor) {
		visitor.visitConstantPathWriteNode(this);
	}
	childNodes() {
		return [this.target, this.value];
	}
	compactChildNodes() {
		return [this.target, this.value];
	}
	toJSON() {
		return {
			type: "ConstantPathWriteNode",
			location: this.location,
			flags: this.#flags,
			target: this.target,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var ConstantReadNode = class {
	nodeID;
	location;
	#flags;
	name;
	constructor(nodeID, location, flags, name) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
	}
	accept(visitor) {
		visitor.visitConstantReadNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "ConstantReadNode",
			location: this.location,
			flags: this.#flags,
			name: this.name
		};
	}
};
var ConstantTargetNode = class {
	nodeID;
	location;
	#flags;
	name;
	constructor(nodeID, location, flags, name) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
	}
	accept(visitor) {
		visitor.visitConstantTargetNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "ConstantTargetNode",
			location: this.location,
			flags: this.#flags,
			name: this.name
		};
	}
};
var ConstantWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	value;
	operatorLoc;
	constructor(nodeID, location, flags, name, nameLoc, value, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.value = value;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitConstantWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "ConstantWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			value: this.value,
			operatorLoc: this.operatorLoc
		};
	}
};
var DefNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	receiver;
	parameters;
	body;
	locals;
	defKeywordLoc;
	operatorLoc;
	lparenLoc;
	rparenLoc;
	equalLoc;
	endKeywordLoc;
	constructor(nodeID, location, flags, name, nameLoc, receiver, parameters, body, locals, defKeywordLoc, operatorLoc, lparenLoc, rparenLoc, equalLoc, endKeywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.receiver = receiver;
		this.parameters = parameters;
		this.body = body;
		this.locals = locals;
		this.defKeywordLoc = defKeywordLoc;
		this.operatorLoc = operatorLoc;
		this.lparenLoc = lparenLoc;
		this.rparenLoc = rparenLoc;
		this.equalLoc = equalLoc;
		this.endKeywordLoc = endKeywordLoc;
	}
	accept(visitor) {
		visitor.visitDefNode(this);
	}
	childNodes() {
		return [
			this.receiver,
			this.parameters,
			this.body
		];
	}
	compactChildNodes() {
		const compact = [];
		if (this.receiver) compact.push(this.receiver);
		if (this.parameters) compact.push(this.parameters);
		if (this.body) compact.push(this.body);
		return compact;
	}
	toJSON() {
		return {
			type: "DefNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			receiver: this.receiver,
			parameters: this.parameters,
			body: this.body,
			locals: this.locals,
			defKeywordLoc: this.defKeywordLoc,
			operatorLoc: this.operatorLoc,
			lparenLoc: this.lparenLoc,
			rparenLoc: this.rparenLoc,
			equalLoc: this.equalLoc,
			endKeywordLoc: this.endKeywordLoc
		};
	}
};
var DefinedNode = class {
	nodeID;
	location;
	#flags;
	lparenLoc;
	value;
	rparenLoc;
	keywordLoc;
	constructor(nodeID, location, flags, lparenLoc, value, rparenLoc, keywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.lparenLoc = lparenLoc;
		this.value = value;
		this.rparenLoc = rparenLoc;
		this.keywordLoc = keywordLoc;
	}
	accept(visitor) {
		visitor.visitDefinedNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "DefinedNode",
			location: this.location,
			flags: this.#flags,
			lparenLoc: this.lparenLoc,
			value: this.value,
			rparenLoc: this.rparenLoc,
			keywordLoc: this.keywordLoc
		};
	}
};
var ElseNode = class {
	nodeID;
	location;
	#flags;
	elseKeywordLoc;
	statements;
	endKeywordLoc;
	constructor(nodeID, location, flags, elseKeywordLoc, statements, endKeywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.elseKeywordLoc = elseKeywordLoc;
		this.statements = statements;
		this.endKeywordLoc = endKeywordLoc;
	}
	accept(visitor) {
		visitor.visitElseNode(this);
	}
	childNodes() {
		return [this.statements];
	}
	compactChildNodes() {
		const compact = [];
		if (this.statements) compact.push(this.statements);
		return compact;
	}
	toJSON() {
		return {
			type: "ElseNode",
			location: this.location,
			flags: this.#flags,
			elseKeywordLoc: this.elseKeywordLoc,
			statements: this.statements,
			endKeywordLoc: this.endKeywordLoc
		};
	}
};
var EmbeddedStatementsNode = class {
	nodeID;
	location;
	#flags;
	openingLoc;
	statements;
	closingLoc;
	constructor(nodeID, location, flags, openingLoc, statements, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.openingLoc = openingLoc;
		this.statements = statements;
		this.closingLoc = closingLoc;
	}
	accept(visitor) {
		visitor.visitEmbeddedStatementsNode(this);
	}
	childNodes() {
		return [this.statements];
	}
	compactChildNodes() {
		const compact = [];
		if (this.statements) compact.push(this.statements);
		return compact;
	}
	toJSON() {
		return {
			type: "EmbeddedStatementsNode",
			location: this.location,
			flags: this.#flags,
			openingLoc: this.openingLoc,
			statements: this.statements,
			closingLoc: this.closingLoc
		};
	}
};
var EmbeddedVariableNode = class {
	nodeID;
	location;
	#flags;
	operatorLoc;
	variable;
	constructor(nodeID, location, flags, operatorLoc, variable) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.operatorLoc = operatorLoc;
		this.variable = variable;
	}
	accept(visitor) {
		visitor.visitEmbeddedVariableNode(this);
	}
	childNodes() {
		return [this.variable];
	}
	compactChildNodes() {
		return [this.variable];
	}
	toJSON() {
		return {
			type: "EmbeddedVariableNode",
			location: this.location,
			flags: this.#flags,
			operatorLoc: this.operatorLoc,
			variable: this.variable
		};
	}
};
var EnsureNode = class {
	nodeID;
	location;
	#flags;
	ensureKeywordLoc;
	statements;
	endKeywordLoc;
	constructor(nodeID, location, flags, ensureKeywordLoc, statements, endKeywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.ensureKeywordLoc = ensureKeywordLoc;
		this.statements = statements;
		this.endKeywordLoc = endKeywordLoc;
	}
	accept(visitor) {
		visitor.visitEnsureNode(this);
	}
	childNodes() {
		return [this.statements];
	}
	compactChildNodes() {
		const compact = [];
		if (this.statements) compact.push(this.statements);
		return compact;
	}
	toJSON() {
		return {
			type: "EnsureNode",
			location: this.location,
			flags: this.#flags,
			ensureKeywordLoc: this.ensureKeywordLoc,
			statements: this.statements,
			endKeywordLoc: this.endKeywordLoc
		};
	}
};
var FalseNode = class {
	nodeID;
	location;
	#flags;
	constructor(nodeID, location, flags) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
	}
	accept(visitor) {
		visitor.visitFalseNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "FalseNode",
			location: this.location,
			flags: this.#flags
		};
	}
};
var FindPatternNode = class {
	nodeID;
	location;
	#flags;
	constant;
	left;
	requireds;
	right;
	openingLoc;
	closingLoc;
	constructor(nodeID, location, flags, constant, left, requireds, right, openingLoc, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.constant = constant;
		this.left = left;
		this.requireds = requireds;
		this.right = right;
		this.openingLoc = openingLoc;
		this.closingLoc = closingLoc;
	}
	accept(visitor) {
		visitor.visitFindPatternNode(this);
	}
	childNodes() {
		return [
			this.constant,
			this.left,
			...this.requireds,
			this.right
		];
	}
	compactChildNodes() {
		const compact = [];
		if (this.constant) compact.push(this.constant);
		compact.push(this.left);
		compact.concat(this.requireds);
		compact.push(this.right);
		return compact;
	}
	toJSON() {
		return {
			type: "FindPatternNode",
			location: this.location,
			flags: this.#flags,
			constant: this.constant,
			left: this.left,
			requireds: this.requireds,
			right: this.right,
			openingLoc: this.openingLoc,
			closingLoc: this.closingLoc
		};
	}
};
var FlipFlopNode = class {
	nodeID;
	location;
	#flags;
	left;
	right;
	operatorLoc;
	constructor(nodeID, location, flags, left, right, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.left = left;
		this.right = right;
		this.operatorLoc = operatorLoc;
	}
	isExcludeEnd() {
		return (this.#flags & RangeFlags.EXCLUDE_END) !== 0;
	}
	accept(visitor) {
		visitor.visitFlipFlopNode(this);
	}
	childNodes() {
		return [this.left, this.right];
	}
	compactChildNodes() {
		const compact = [];
		if (this.left) compact.push(this.left);
		if (this.right) compact.push(this.right);
		return compact;
	}
	toJSON() {
		return {
			type: "FlipFlopNode",
			location: this.location,
			flags: this.#flags,
			left: this.left,
			right: this.right,
			operatorLoc: this.operatorLoc
		};
	}
};
var FloatNode = class {
	nodeID;
	location;
	#flags;
	value;
	constructor(nodeID, location, flags, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.value = value;
	}
	accept(visitor) {
		visitor.visitFloatNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "FloatNode",
			location: this.location,
			flags: this.#flags,
			value: this.value
		};
	}
};
var ForNode = class {
	nodeID;
	location;
	#flags;
	index;
	collection;
	statements;
	forKeywordLoc;
	inKeywordLoc;
	doKeywordLoc;
	endKeywordLoc;
	constructor(nodeID, location, flags, index, collection, statements, forKeywordLoc, inKeywordLoc, doKeywordLoc, endKeywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.index = index;
		this.collection = collection;
		this.statements = statements;
		this.forKeywordLoc = forKeywordLoc;
		this.inKeywordLoc = inKeywordLoc;
		this.doKeywordLoc = doKeywordLoc;
		this.endKeywordLoc = endKeywordLoc;
	}
	accept(visitor) {
		visitor.visitForNode(this);
	}
	childNodes() {
		return [
			this.index,
			this.collection,
			this.statements
		];
	}
	compactChildNodes() {
		const compact = [];
		compact.push(this.index);
		compact.push(this.collection);
		if (this.statements) compact.push(this.statements);
		return compact;
	}
	toJSON() {
		return {
			type: "ForNode",
			location: this.location,
			flags: this.#flags,
			index: this.index,
			collection: this.collection,
			statements: this.statements,
			forKeywordLoc: this.forKeywordLoc,
			inKeywordLoc: this.inKeywordLoc,
			doKeywordLoc: this.doKeywordLoc,
			endKeywordLoc: this.endKeywordLoc
		};
	}
};
var ForwardingArgumentsNode = class {
	nodeID;
	location;
	#flags;
	constructor(nodeID, location, flags) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
	}
	accept(visitor) {
		visitor.visitForwardingArgumentsNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "ForwardingArgumentsNode",
			location: this.location,
			flags: this.#flags
		};
	}
};
var ForwardingParameterNode = class {
	nodeID;
	location;
	#flags;
	constructor(nodeID, location, flags) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
	}
	accept(visitor) {
		visitor.visitForwardingParameterNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "ForwardingParameterNode",
			location: this.location,
			flags: this.#flags
		};
	}
};
var ForwardingSuperNode = class {
	nodeID;
	location;
	#flags;
	block;
	constructor(nodeID, location, flags, block) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.block = block;
	}
	accept(visitor) {
		visitor.visitForwardingSuperNode(this);
	}
	childNodes() {
		return [this.block];
	}
	compactChildNodes() {
		const compact = [];
		if (this.block) compact.push(this.block);
		return compact;
	}
	toJSON() {
		return {
			type: "ForwardingSuperNode",
			location: this.location,
			flags: this.#flags,
			block: this.block
		};
	}
};
var GlobalVariableAndWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, name, nameLoc, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	accept(visitor) {
		visitor.visitGlobalVariableAndWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "GlobalVariableAndWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var GlobalVariableOperatorWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	binaryOperatorLoc;
	value;
	binaryOperator;
	constructor(nodeID, location, flags, name, nameLoc, binaryOperatorLoc, value, binaryOperator) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.binaryOperatorLoc = binaryOperatorLoc;
		this.value = value;
		this.binaryOperator = binaryOperator;
	}
	accept(visitor) {
		visitor.visitGlobalVariableOperatorWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "GlobalVariableOperatorWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			binaryOperatorLoc: this.binaryOperatorLoc,
			value: this.value,
			binaryOperator: this.binaryOperator
		};
	}
};
var GlobalVariableOrWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, name, nameLoc, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	accept(visitor) {
		visitor.visitGlobalVariableOrWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "GlobalVariableOrWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var GlobalVariableReadNode = class {
	nodeID;
	location;
	#flags;
	name;
	constructor(nodeID, location, flags, name) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
	}
	accept(visitor) {
		visitor.visitGlobalVariableReadNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "GlobalVariableReadNode",
			location: this.location,
			flags: this.#flags,
			name: this.name
		};
	}
};
var GlobalVariableTargetNode = class {
	nodeID;
	location;
	#flags;
	name;
	constructor(nodeID, location, flags, name) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
	}
	accept(visitor) {
		visitor.visitGlobalVariableTargetNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "GlobalVariableTargetNode",
			location: this.location,
			flags: this.#flags,
			name: this.name
		};
	}
};
var GlobalVariableWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	value;
	operatorLoc;
	constructor(nodeID, location, flags, name, nameLoc, value, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.value = value;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitGlobalVariableWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "GlobalVariableWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			value: this.value,
			operatorLoc: this.operatorLoc
		};
	}
};
var HashNode = class {
	nodeID;
	location;
	#flags;
	openingLoc;
	elements;
	closingLoc;
	constructor(nodeID, location, flags, openingLoc, elements, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.openingLoc = openingLoc;
		this.elements = elements;
		this.closingLoc = closingLoc;
	}
	accept(visitor) {
		visitor.visitHashNode(this);
	}
	childNodes() {
		return [...this.elements];
	}
	compactChildNodes() {
		return [...this.elements];
	}
	toJSON() {
		return {
			type: "HashNode",
			location: this.location,
			flags: this.#flags,
			openingLoc: this.openingLoc,
			elements: this.elements,
			closingLoc: this.closingLoc
		};
	}
};
var HashPatternNode = class {
	nodeID;
	location;
	#flags;
	constant;
	elements;
	rest;
	openingLoc;
	closingLoc;
	constructor(nodeID, location, flags, constant, elements, rest, openingLoc, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.constant = constant;
		this.elements = elements;
		this.rest = rest;
		this.openingLoc = openingLoc;
		this.closingLoc = closingLoc;
	}
	accept(visitor) {
		visitor.visitHashPatternNode(this);
	}
	childNodes() {
		return [
			this.constant,
			...this.elements,
			this.rest
		];
	}
	compactChildNodes() {
		const compact = [];
		if (this.constant) compact.push(this.constant);
		compact.concat(this.elements);
		if (this.rest) compact.push(this.rest);
		return compact;
	}
	toJSON() {
		return {
			type: "HashPatternNode",
			location: this.location,
			flags: this.#flags,
			constant: this.constant,
			elements: this.elements,
			rest: this.rest,
			openingLoc: this.openingLoc,
			closingLoc: this.closingLoc
		};
	}
};
var IfNode = class {
	nodeID;
	location;
	#flags;
	ifKeywordLoc;
	predicate;
	thenKeywordLoc;
	statements;
	subsequent;
	endKeywordLoc;
	constructor(nodeID, location, flags, ifKeywordLoc, predicate, thenKeywordLoc, statements, subsequent, endKeywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.ifKeywordLoc = ifKeywordLoc;
		this.predicate = predicate;
		this.thenKeywordLoc = thenKeywordLoc;
		this.statements = statements;
		this.subsequent = subsequent;
		this.endKeywordLoc = endKeywordLoc;
	}
	accept(visitor) {
		visitor.visitIfNode(this);
	}
	childNodes() {
		return [
			this.predicate,
			this.statements,
			this.subsequent
		];
	}
	compactChildNodes() {
		const compact = [];
		compact.push(this.predicate);
		if (this.statements) compact.push(this.statements);
		if (this.subsequent) compact.push(this.subsequent);
		return compact;
	}
	toJSON() {
		return {
			type: "IfNode",
			location: this.location,
			flags: this.#flags,
			ifKeywordLoc: this.ifKeywordLoc,
			predicate: this.predicate,
			thenKeywordLoc: this.thenKeywordLoc,
			statements: this.statements,
			subsequent: this.subsequent,
			endKeywordLoc: this.endKeywordLoc
		};
	}
};
var ImaginaryNode = class {
	nodeID;
	location;
	#flags;
	numeric;
	constructor(nodeID, location, flags, numeric) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.numeric = numeric;
	}
	accept(visitor) {
		visitor.visitImaginaryNode(this);
	}
	childNodes() {
		return [this.numeric];
	}
	compactChildNodes() {
		return [this.numeric];
	}
	toJSON() {
		return {
			type: "ImaginaryNode",
			location: this.location,
			flags: this.#flags,
			numeric: this.numeric
		};
	}
};
var ImplicitNode = class {
	nodeID;
	location;
	#flags;
	value;
	constructor(nodeID, location, flags, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.value = value;
	}
	accept(visitor) {
		visitor.visitImplicitNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "ImplicitNode",
			location: this.location,
			flags: this.#flags,
			value: this.value
		};
	}
};
var ImplicitRestNode = class {
	nodeID;
	location;
	#flags;
	constructor(nodeID, location, flags) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
	}
	accept(visitor) {
		visitor.visitImplicitRestNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "ImplicitRestNode",
			location: this.location,
			flags: this.#flags
		};
	}
};
var InNode = class {
	nodeID;
	location;
	#flags;
	pattern;
	statements;
	inLoc;
	thenLoc;
	constructor(nodeID, location, flags, pattern, statements, inLoc, thenLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.pattern = pattern;
		this.statements = statements;
		this.inLoc = inLoc;
		this.thenLoc = thenLoc;
	}
	accept(visitor) {
		visitor.visitInNode(this);
	}
	childNodes() {
		return [this.pattern, this.statements];
	}
	compactChildNodes() {
		const compact = [];
		compact.push(this.pattern);
		if (this.statements) compact.push(this.statements);
		return compact;
	}
	toJSON() {
		return {
			type: "InNode",
			location: this.location,
			flags: this.#flags,
			pattern: this.pattern,
			statements: this.statements,
			inLoc: this.inLoc,
			thenLoc: this.thenLoc
		};
	}
};
var IndexAndWriteNode = class {
	nodeID;
	location;
	#flags;
	receiver;
	callOperatorLoc;
	openingLoc;
	arguments_;
	closingLoc;
	block;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, receiver, callOperatorLoc, openingLoc, arguments_, closingLoc, block, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.receiver = receiver;
		this.callOperatorLoc = callOperatorLoc;
		this.openingLoc = openingLoc;
		this.arguments_ = arguments_;
		this.closingLoc = closingLoc;
		this.block = block;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	isSafeNavigation() {
		return (this.#flags & CallNodeFlags.SAFE_NAVIGATION) !== 0;
	}
	isVariableCall() {
		return (this.#flags & CallNodeFlags.VARIABLE_CALL) !== 0;
	}
	isAttributeWrite() {
		return (this.#flags & CallNodeFlags.ATTRIBUTE_WRITE) !== 0;
	}
	isIgnoreVisibility() {
		return (this.#flags & CallNodeFlags.IGNORE_VISIBILITY) !== 0;
	}
	accept(visitor) {
		visitor.visitIndexAndWriteNode(this);
	}
	childNodes() {
		return [
			this.receiver,
			this.arguments_,
			this.block,
			this.value
		];
	}
	compactChildNodes() {
		const compact = [];
		if (this.receiver) compact.push(this.receiver);
		if (this.arguments_) compact.push(this.arguments_);
		if (this.block) compact.push(this.block);
		compact.push(this.value);
		return compact;
	}
	toJSON() {
		return {
			type: "IndexAndWriteNode",
			location: this.location,
			flags: this.#flags,
			receiver: this.receiver,
			callOperatorLoc: this.callOperatorLoc,
			openingLoc: this.openingLoc,
			arguments: this.arguments_,
			closingLoc: this.closingLoc,
			block: this.block,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var IndexOperatorWriteNode = class {
	nodeID;
	location;
	#flags;
	receiver;
	callOperatorLoc;
	openingLoc;
	arguments_;
	closingLoc;
	block;
	binaryOperator;
	binaryOperatorLoc;
	value;
	constructor(nodeID, location, flags, receiver, callOperatorLoc, openingLoc, arguments_, closingLoc, block, binaryOperator, binaryOperatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.receiver = receiver;
		this.callOperatorLoc = callOperatorLoc;
		this.openingLoc = openingLoc;
		this.arguments_ = arguments_;
		this.closingLoc = closingLoc;
		this.block = block;
		this.binaryOperator = binaryOperator;
		this.binaryOperatorLoc = binaryOperatorLoc;
		this.value = value;
	}
	isSafeNavigation() {
		return (this.#flags & CallNodeFlags.SAFE_NAVIGATION) !== 0;
	}
	isVariableCall() {
		return (this.#flags & CallNodeFlags.VARIABLE_CALL) !== 0;
	}
	isAttributeWrite() {
		return (this.#flags & CallNodeFlags.ATTRIBUTE_WRITE) !== 0;
	}
	isIgnoreVisibility() {
		return (this.#flags & CallNodeFlags.IGNORE_VISIBILITY) !== 0;
	}
	accept(visitor) {
		visitor.visitIndexOperatorWriteNode(this);
	}
	childNodes() {
		return [
			this.receiver,
			this.arguments_,
			this.block,
			this.value
		];
	}
	compactChildNodes() {
		const compact = [];
		if (this.receiver) compact.push(this.receiver);
		if (this.arguments_) compact.push(this.arguments_);
		if (this.block) compact.push(this.block);
		compact.push(this.value);
		return compact;
	}
	toJSON() {
		return {
			type: "IndexOperatorWriteNode",
			location: this.location,
			flags: this.#flags,
			receiver: this.receiver,
			callOperatorLoc: this.callOperatorLoc,
			openingLoc: this.openingLoc,
			arguments: this.arguments_,
			closingLoc: this.closingLoc,
			block: this.block,
			binaryOperator: this.binaryOperator,
			binaryOperatorLoc: this.binaryOperatorLoc,
			value: this.value
		};
	}
};
var IndexOrWriteNode = class {
	nodeID;
	location;
	#flags;
	receiver;
	callOperatorLoc;
	openingLoc;
	arguments_;
	closingLoc;
	block;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, receiver, callOperatorLoc, openingLoc, arguments_, closingLoc, block, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.receiver = receiver;
		this.callOperatorLoc = callOperatorLoc;
		this.openingLoc = openingLoc;
		this.arguments_ = arguments_;
		this.closingLoc = closingLoc;
		this.block = block;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	isSafeNavigation() {
		return (this.#flags & CallNodeFlags.SAFE_NAVIGATION) !== 0;
	}
	isVariableCall() {
		return (this.#flags & CallNodeFlags.VARIABLE_CALL) !== 0;
	}
	isAttributeWrite() {
		return (this.#flags & CallNodeFlags.ATTRIBUTE_WRITE) !== 0;
	}
	isIgnoreVisibility() {
		return (this.#flags & CallNodeFlags.IGNORE_VISIBILITY) !== 0;
	}
	accept(visitor) {
		visitor.visitIndexOrWriteNode(this);
	}
	childNodes() {
		return [
			this.receiver,
			this.arguments_,
			this.block,
			this.value
		];
	}
	compactChildNodes() {
		const compact = [];
		if (this.receiver) compact.push(this.receiver);
		if (this.arguments_) compact.push(this.arguments_);
		if (this.block) compact.push(this.block);
		compact.push(this.value);
		return compact;
	}
	toJSON() {
		return {
			type: "IndexOrWriteNode",
			location: this.location,
			flags: this.#flags,
			receiver: this.receiver,
			callOperatorLoc: this.callOperatorLoc,
			openingLoc: this.openingLoc,
			arguments: this.arguments_,
			closingLoc: this.closingLoc,
			block: this.block,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var IndexTargetNode = class {
	nodeID;
	location;
	#flags;
	receiver;
	openingLoc;
	arguments_;
	closingLoc;
	block;
	constructor(nodeID, location, flags, receiver, openingLoc, arguments_, closingLoc, block) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.receiver = receiver;
		this.openingLoc = openingLoc;
		this.arguments_ = arguments_;
		this.closingLoc = closingLoc;
		this.block = block;
	}
	isSafeNavigation() {
		return (this.#flags & CallNodeFlags.SAFE_NAVIGATION) !== 0;
	}
	isVariableCall() {
		return (this.#flags & CallNodeFlags.VARIABLE_CALL) !== 0;
	}
	isAttributeWrite() {
		return (this.#flags & CallNodeFlags.ATTRIBUTE_WRITE) !== 0;
	}
	isIgnoreVisibility() {
		return (this.#flags & CallNodeFlags.IGNORE_VISIBILITY) !== 0;
	}
	accept(visitor) {
		visitor.visitIndexTargetNode(this);
	}
	childNodes() {
		return [
			this.receiver,
			this.arguments_,
			this.block
		];
	}
	compactChildNodes() {
		const compact = [];
		compact.push(this.receiver);
		if (this.arguments_) compact.push(this.arguments_);
		if (this.block) compact.push(this.block);
		return compact;
	}
	toJSON() {
		return {
			type: "IndexTargetNode",
			location: this.location,
			flags: this.#flags,
			receiver: this.receiver,
			openingLoc: this.openingLoc,
			arguments: this.arguments_,
			closingLoc: this.closingLoc,
			block: this.block
		};
	}
};
var InstanceVariableAndWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, name, nameLoc, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	accept(visitor) {
		visitor.visitInstanceVariableAndWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "InstanceVariableAndWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var InstanceVariableOperatorWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	binaryOperatorLoc;
	value;
	binaryOperator;
	constructor(nodeID, location, flags, name, nameLoc, binaryOperatorLoc, value, binaryOperator) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.binaryOperatorLoc = binaryOperatorLoc;
		this.value = value;
		this.binaryOperator = binaryOperator;
	}
	accept(visitor) {
		visitor.visitInstanceVariableOperatorWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "InstanceVariableOperatorWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			binaryOperatorLoc: this.binaryOperatorLoc,
			value: this.value,
			binaryOperator: this.binaryOperator
		};
	}
};
var InstanceVariableOrWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, name, nameLoc, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	accept(visitor) {
		visitor.visitInstanceVariableOrWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "InstanceVariableOrWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var InstanceVariableReadNode = class {
	nodeID;
	location;
	#flags;
	name;
	constructor(nodeID, location, flags, name) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
	}
	accept(visitor) {
		visitor.visitInstanceVariableReadNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "InstanceVariableReadNode",
			location: this.location,
			flags: this.#flags,
			name: this.name
		};
	}
};
var InstanceVariableTargetNode = class {
	nodeID;
	location;
	#flags;
	name;
	constructor(nodeID, location, flags, name) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
	}
	accept(visitor) {
		visitor.visitInstanceVariableTargetNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "InstanceVariableTargetNode",
			location: this.location,
			flags: this.#flags,
			name: this.name
		};
	}
};
var InstanceVariableWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	value;
	operatorLoc;
	constructor(nodeID, location, flags, name, nameLoc, value, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.value = value;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitInstanceVariableWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "InstanceVariableWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			value: this.value,
			operatorLoc: this.operatorLoc
		};
	}
};
var IntegerNode = class {
	nodeID;
	location;
	#flags;
	value;
	constructor(nodeID, location, flags, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.value = value;
	}
	isBinary() {
		return (this.#flags & IntegerBaseFlags.BINARY) !== 0;
	}
	isDecimal() {
		return (this.#flags & IntegerBaseFlags.DECIMAL) !== 0;
	}
	isOctal() {
		return (this.#flags & IntegerBaseFlags.OCTAL) !== 0;
	}
	isHexadecimal() {
		return (this.#flags & IntegerBaseFlags.HEXADECIMAL) !== 0;
	}
	accept(visitor) {
		visitor.visitIntegerNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "IntegerNode",
			location: this.location,
			flags: this.#flags,
			value: this.value
		};
	}
};
var InterpolatedMatchLastLineNode = class {
	nodeID;
	location;
	#flags;
	openingLoc;
	parts;
	closingLoc;
	constructor(nodeID, location, flags, openingLoc, parts, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.openingLoc = openingLoc;
		this.parts = parts;
		this.closingLoc = closingLoc;
	}
	isIgnoreCase() {
		return (this.#flags & RegularExpressionFlags.IGNORE_CASE) !== 0;
	}
	isExtended() {
		return (this.#flags & RegularExpressionFlags.EXTENDED) !== 0;
	}
	isMultiLine() {
		return (this.#flags & RegularExpressionFlags.MULTI_LINE) !== 0;
	}
	isOnce() {
		return (this.#flags & RegularExpressionFlags.ONCE) !== 0;
	}
	isEucJp() {
		return (this.#flags & RegularExpressionFlags.EUC_JP) !== 0;
	}
	isAscii8bit() {
		return (this.#flags & RegularExpressionFlags.ASCII_8BIT) !== 0;
	}
	isWindows31j() {
		return (this.#flags & RegularExpressionFlags.WINDOWS_31J) !== 0;
	}
	isUtf8() {
		return (this.#flags & RegularExpressionFlags.UTF_8) !== 0;
	}
	isForcedUtf8Encoding() {
		return (this.#flags & RegularExpressionFlags.FORCED_UTF8_ENCODING) !== 0;
	}
	isForcedBinaryEncoding() {
		return (this.#flags & RegularExpressionFlags.FORCED_BINARY_ENCODING) !== 0;
	}
	isForcedUsAsciiEncoding() {
		return (this.#flags & RegularExpressionFlags.FORCED_US_ASCII_ENCODING) !== 0;
	}
	accept(visitor) {
		visitor.visitInterpolatedMatchLastLineNode(this);
	}
	childNodes() {
		return [...this.parts];
	}
	compactChildNodes() {
		return [...this.parts];
	}
	toJSON() {
		return {
			type: "InterpolatedMatchLastLineNode",
			location: this.location,
			flags: this.#flags,
			openingLoc: this.openingLoc,
			parts: this.parts,
			closingLoc: this.closingLoc
		};
	}
};
var InterpolatedRegularExpressionNode = class {
	nodeID;
	location;
	#flags;
	openingLoc;
	parts;
	closingLoc;
	constructor(nodeID, location, flags, openingLoc, parts, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.openingLoc = openingLoc;
		this.parts = parts;
		this.closingLoc = closingLoc;
	}
	isIgnoreCase() {
		return (this.#flags & RegularExpressionFlags.IGNORE_CASE) !== 0;
	}
	isExtended() {
		return (this.#flags & RegularExpressionFlags.EXTENDED) !== 0;
	}
	isMultiLine() {
		return (this.#flags & RegularExpressionFlags.MULTI_LINE) !== 0;
	}
	isOnce() {
		return (this.#flags & RegularExpressionFlags.ONCE) !== 0;
	}
	isEucJp() {
		return (this.#flags & RegularExpressionFlags.EUC_JP) !== 0;
	}
	isAscii8bit() {
		return (this.#flags & RegularExpressionFlags.ASCII_8BIT) !== 0;
	}
	isWindows31j() {
		return (this.#flags & RegularExpressionFlags.WINDOWS_31J) !== 0;
	}
	isUtf8() {
		return (this.#flags & RegularExpressionFlags.UTF_8) !== 0;
	}
	isForcedUtf8Encoding() {
		return (this.#flags & RegularExpressionFlags.FORCED_UTF8_ENCODING) !== 0;
	}
	isForcedBinaryEncoding() {
		return (this.#flags & RegularExpressionFlags.FORCED_BINARY_ENCODING) !== 0;
	}
	isForcedUsAsciiEncoding() {
		return (this.#flags & RegularExpressionFlags.FORCED_US_ASCII_ENCODING) !== 0;
	}
	accept(visitor) {
		visitor.visitInterpolatedRegularExpressionNode(this);
	}
	childNodes() {
		return [...this.parts];
	}
	compactChildNodes() {
		return [...this.parts];
	}
	toJSON() {
		return {
			type: "InterpolatedRegularExpressionNode",
			location: this.location,
			flags: this.#flags,
			openingLoc: this.openingLoc,
			parts: this.parts,
			closingLoc: this.closingLoc
		};
	}
};
var InterpolatedStringNode = class {
	nodeID;
	location;
	#flags;
	openingLoc;
	parts;
	closingLoc;
	constructor(nodeID, location, flags, openingLoc, parts, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.openingLoc = openingLoc;
		this.parts = parts;
		this.closingLoc = closingLoc;
	}
	isFrozen() {
		return (this.#flags & InterpolatedStringNodeFlags.FROZEN) !== 0;
	}
	isMutable() {
		return (this.#flags & InterpolatedStringNodeFlags.MUTABLE) !== 0;
	}
	accept(visitor) {
		visitor.visitInterpolatedStringNode(this);
	}
	childNodes() {
		return [...this.parts];
	}
	compactChildNodes() {
		return [...this.parts];
	}
	toJSON() {
		return {
			type: "InterpolatedStringNode",
			location: this.location,
			flags: this.#flags,
			openingLoc: this.openingLoc,
			parts: this.parts,
			closingLoc: this.closingLoc
		};
	}
};
var InterpolatedSymbolNode = class {
	nodeID;
	location;
	#flags;
	openingLoc;
	parts;
	closingLoc;
	constructor(nodeID, location, flags, openingLoc, parts, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.openingLoc = openingLoc;
		this.parts = parts;
		this.closingLoc = closingLoc;
	}
	accept(visitor) {
		visitor.visitInterpolatedSymbolNode(this);
	}
	childNodes() {
		return [...this.parts];
	}
	compactChildNodes() {
		return [...this.parts];
	}
	toJSON() {
		return {
			type: "InterpolatedSymbolNode",
			location: this.location,
			flags: this.#flags,
			openingLoc: this.openingLoc,
			parts: this.parts,
			closingLoc: this.closingLoc
		};
	}
};
var InterpolatedXStringNode = class {
	nodeID;
	location;
	#flags;
	openingLoc;
	parts;
	closingLoc;
	constructor(nodeID, location, flags, openingLoc, parts, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.openingLoc = openingLoc;
		this.parts = parts;
		this.closingLoc = closingLoc;
	}
	accept(visitor) {
		visitor.visitInterpolatedXStringNode(this);
	}
	childNodes() {
		return [...this.parts];
	}
	compactChildNodes() {
		return [...this.parts];
	}
	toJSON() {
		return {
			type: "InterpolatedXStringNode",
			location: this.location,
			flags: this.#flags,
			openingLoc: this.openingLoc,
			parts: this.parts,
			closingLoc: this.closingLoc
		};
	}
};
var ItLocalVariableReadNode = class {
	nodeID;
	location;
	#flags;
	constructor(nodeID, location, flags) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
	}
	accept(visitor) {
		visitor.visitItLocalVariableReadNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "ItLocalVariableReadNode",
			location: this.location,
			flags: this.#flags
		};
	}
};
var ItParametersNode = class {
	nodeID;
	location;
	#flags;
	constructor(nodeID, location, flags) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
	}
	accept(visitor) {
		visitor.visitItParametersNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "ItParametersNode",
			location: this.location,
			flags: this.#flags
		};
	}
};
var KeywordHashNode = class {
	nodeID;
	location;
	#flags;
	elements;
	constructor(nodeID, location, flags, elements) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.elements = elements;
	}
	isSymbolKeys() {
		return (this.#flags & KeywordHashNodeFlags.SYMBOL_KEYS) !== 0;
	}
	accept(visitor) {
		visitor.visitKeywordHashNode(this);
	}
	childNodes() {
		return [...this.elements];
	}
	compactChildNodes() {
		return [...this.elements];
	}
	toJSON() {
		return {
			type: "KeywordHashNode",
			location: this.location,
			flags: this.#flags,
			elements: this.elements
		};
	}
};
var KeywordRestParameterNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	operatorLoc;
	constructor(nodeID, location, flags, name, nameLoc, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.operatorLoc = operatorLoc;
	}
	isRepeatedParameter() {
		return (this.#flags & ParameterFlags.REPEATED_PARAMETER) !== 0;
	}
	accept(visitor) {
		visitor.visitKeywordRestParameterNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "KeywordRestParameterNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			operatorLoc: this.operatorLoc
		};
	}
};
var LambdaNode = class {
	nodeID;
	location;
	#flags;
	locals;
	operatorLoc;
	openingLoc;
	closingLoc;
	parameters;
	body;
	constructor(nodeID, location, flags, locals, operatorLoc, openingLoc, closingLoc, parameters, body) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.locals = locals;
		this.operatorLoc = operatorLoc;
		this.openingLoc = openingLoc;
		this.closingLoc = closingLoc;
		this.parameters = parameters;
		this.body = body;
	}
	accept(visitor) {
		visitor.visitLambdaNode(this);
	}
	childNodes() {
		return [this.parameters, this.body];
	}
	compactChildNodes() {
		const compact = [];
		if (this.parameters) compact.push(this.parameters);
		if (this.body) compact.push(this.body);
		return compact;
	}
	toJSON() {
		return {
			type: "LambdaNode",
			location: this.location,
			flags: this.#flags,
			locals: this.locals,
			operatorLoc: this.operatorLoc,
			openingLoc: this.openingLoc,
			closingLoc: this.closingLoc,
			parameters: this.parameters,
			body: this.body
		};
	}
};
var LocalVariableAndWriteNode = class {
	nodeID;
	location;
	#flags;
	nameLoc;
	operatorLoc;
	value;
	name;
	depth;
	constructor(nodeID, location, flags, nameLoc, operatorLoc, value, name, depth) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.nameLoc = nameLoc;
		this.operatorLoc = operatorLoc;
		this.value = value;
		this.name = name;
		this.depth = depth;
	}
	accept(visitor) {
		visitor.visitLocalVariableAndWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "LocalVariableAndWriteNode",
			location: this.location,
			flags: this.#flags,
			nameLoc: this.nameLoc,
			operatorLoc: this.operatorLoc,
			value: this.value,
			name: this.name,
			depth: this.depth
		};
	}
};
var LocalVariableOperatorWriteNode = class {
	nodeID;
	location;
	#flags;
	nameLoc;
	binaryOperatorLoc;
	value;
	name;
	binaryOperator;
	depth;
	constructor(nodeID, location, flags, nameLoc, binaryOperatorLoc, value, name, binaryOperator, depth) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.nameLoc = nameLoc;
		this.binaryOperatorLoc = binaryOperatorLoc;
		this.value = value;
		this.name = name;
		this.binaryOperator = binaryOperator;
		this.depth = depth;
	}
	accept(visitor) {
		visitor.visitLocalVariableOperatorWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "LocalVariableOperatorWriteNode",
			location: this.location,
			flags: this.#flags,
			nameLoc: this.nameLoc,
			binaryOperatorLoc: this.binaryOperatorLoc,
			value: this.value,
			name: this.name,
			binaryOperator: this.binaryOperator,
			depth: this.depth
		};
	}
};
var LocalVariableOrWriteNode = class {
	nodeID;
	location;
	#flags;
	nameLoc;
	operatorLoc;
	value;
	name;
	depth;
	constructor(nodeID, location, flags, nameLoc, operatorLoc, value, name, depth) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.nameLoc = nameLoc;
		this.operatorLoc = operatorLoc;
		this.value = value;
		this.name = name;
		this.depth = depth;
	}
	accept(visitor) {
		visitor.visitLocalVariableOrWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "LocalVariableOrWriteNode",
			location: this.location,
			flags: this.#flags,
			nameLoc: this.nameLoc,
			operatorLoc: this.operatorLoc,
			value: this.value,
			name: this.name,
			depth: this.depth
		};
	}
};
var LocalVariableReadNode = class {
	nodeID;
	location;
	#flags;
	name;
	depth;
	constructor(nodeID, location, flags, name, depth) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.depth = depth;
	}
	accept(visitor) {
		visitor.visitLocalVariableReadNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "LocalVariableReadNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			depth: this.depth
		};
	}
};
var LocalVariableTargetNode = class {
	nodeID;
	location;
	#flags;
	name;
	depth;
	constructor(nodeID, location, flags, name, depth) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.depth = depth;
	}
	accept(visitor) {
		visitor.visitLocalVariableTargetNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "LocalVariableTargetNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			depth: this.depth
		};
	}
};
var LocalVariableWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	depth;
	nameLoc;
	value;
	operatorLoc;
	constructor(nodeID, location, flags, name, depth, nameLoc, value, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.depth = depth;
		this.nameLoc = nameLoc;
		this.value = value;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitLocalVariableWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "LocalVariableWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			depth: this.depth,
			nameLoc: this.nameLoc,
			value: this.value,
			operatorLoc: this.operatorLoc
		};
	}
};
var MatchLastLineNode = class {
	nodeID;
	location;
	#flags;
	openingLoc;
	contentLoc;
	closingLoc;
	unescaped;
	constructor(nodeID, location, flags, openingLoc, contentLoc, closingLoc, unescaped) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.openingLoc = openingLoc;
		this.contentLoc = contentLoc;
		this.closingLoc = closingLoc;
		this.unescaped = unescaped;
	}
	isIgnoreCase() {
		return (this.#flags & RegularExpressionFlags.IGNORE_CASE) !== 0;
	}
	isExtended() {
		return (this.#flags & RegularExpressionFlags.EXTENDED) !== 0;
	}
	isMultiLine() {
		return (this.#flags & RegularExpressionFlags.MULTI_LINE) !== 0;
	}
	isOnce() {
		return (this.#flags & RegularExpressionFlags.ONCE) !== 0;
	}
	isEucJp() {
		return (this.#flags & RegularExpressionFlags.EUC_JP) !== 0;
	}
	isAscii8bit() {
		return (this.#flags & RegularExpressionFlags.ASCII_8BIT) !== 0;
	}
	isWindows31j() {
		return (this.#flags & RegularExpressionFlags.WINDOWS_31J) !== 0;
	}
	isUtf8() {
		return (this.#flags & RegularExpressionFlags.UTF_8) !== 0;
	}
	isForcedUtf8Encoding() {
		return (this.#flags & RegularExpressionFlags.FORCED_UTF8_ENCODING) !== 0;
	}
	isForcedBinaryEncoding() {
		return (this.#flags & RegularExpressionFlags.FORCED_BINARY_ENCODING) !== 0;
	}
	isForcedUsAsciiEncoding() {
		return (this.#flags & RegularExpressionFlags.FORCED_US_ASCII_ENCODING) !== 0;
	}
	accept(visitor) {
		visitor.visitMatchLastLineNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "MatchLastLineNode",
			location: this.location,
			flags: this.#flags,
			openingLoc: this.openingLoc,
			contentLoc: this.contentLoc,
			closingLoc: this.closingLoc,
			unescaped: this.unescaped
		};
	}
};
var MatchPredicateNode = class {
	nodeID;
	location;
	#flags;
	value;
	pattern;
	operatorLoc;
	constructor(nodeID, location, flags, value, pattern, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.value = value;
		this.pattern = pattern;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitMatchPredicateNode(this);
	}
	childNodes() {
		return [this.value, this.pattern];
	}
	compactChildNodes() {
		return [this.value, this.pattern];
	}
	toJSON() {
		return {
			type: "MatchPredicateNode",
			location: this.location,
			flags: this.#flags,
			value: this.value,
			pattern: this.pattern,
			operatorLoc: this.operatorLoc
		};
	}
};
var MatchRequiredNode = class {
	nodeID;
	location;
	#flags;
	value;
	pattern;
	operatorLoc;
	constructor(nodeID, location, flags, value, pattern, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.value = value;
		this.pattern = pattern;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitMatchRequiredNode(this);
	}
	childNodes() {
		return [this.value, this.pattern];
	}
	compactChildNodes() {
		return [this.value, this.pattern];
	}
	toJSON() {
		return {
			type: "MatchRequiredNode",
			location: this.location,
			flags: this.#flags,
			value: this.value,
			pattern: this.pattern,
			operatorLoc: this.operatorLoc
		};
	}
};
var MatchWriteNode = class {
	nodeID;
	location;
	#flags;
	call;
	targets;
	constructor(nodeID, location, flags, call, targets) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.call = call;
		this.targets = targets;
	}
	accept(visitor) {
		visitor.visitMatchWriteNode(this);
	}
	childNodes() {
		return [this.call, ...this.targets];
	}
	compactChildNodes() {
		return [this.call, ...this.targets];
	}
	toJSON() {
		return {
			type: "MatchWriteNode",
			location: this.location,
			flags: this.#flags,
			call: this.call,
			targets: this.targets
		};
	}
};
var MissingNode = class {
	nodeID;
	location;
	#flags;
	constructor(nodeID, location, flags) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
	}
	accept(visitor) {
		visitor.visitMissingNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "MissingNode",
			location: this.location,
			flags: this.#flags
		};
	}
};
var ModuleNode = class {
	nodeID;
	location;
	#flags;
	locals;
	moduleKeywordLoc;
	constantPath;
	body;
	endKeywordLoc;
	name;
	constructor(nodeID, location, flags, locals, moduleKeywordLoc, constantPath, body, endKeywordLoc, name) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.locals = locals;
		this.moduleKeywordLoc = moduleKeywordLoc;
		this.constantPath = constantPath;
		this.body = body;
		this.endKeywordLoc = endKeywordLoc;
		this.name = name;
	}
	accept(visitor) {
		visitor.visitModuleNode(this);
	}
	childNodes() {
		return [this.constantPath, this.body];
	}
	compactChildNodes() {
		const compact = [];
		compact.push(this.constantPath);
		if (this.body) compact.push(this.body);
		return compact;
	}
	toJSON() {
		return {
			type: "ModuleNode",
			location: this.location,
			flags: this.#flags,
			locals: this.locals,
			moduleKeywordLoc: this.moduleKeywordLoc,
			constantPath: this.constantPath,
			body: this.body,
			endKeywordLoc: this.endKeywordLoc,
			name: this.name
		};
	}
};
var MultiTargetNode = class {
	nodeID;
	location;
	#flags;
	lefts;
	rest;
	rights;
	lparenLoc;
	rparenLoc;
	constructor(nodeID, location, flags, lefts, rest, rights, lparenLoc, rparenLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.lefts = lefts;
		this.rest = rest;
		this.rights = rights;
		this.lparenLoc = lparenLoc;
		this.rparenLoc = rparenLoc;
	}
	accept(visitor) {
		visitor.visitMultiTargetNode(this);
	}
	childNodes() {
		return [
			...this.lefts,
			this.rest,
			...this.rights
		];
	}
	compactChildNodes() {
		const compact = [];
		compact.concat(this.lefts);
		if (this.rest) compact.push(this.rest);
		compact.concat(this.rights);
		return compact;
	}
	toJSON() {
		return {
			type: "MultiTargetNode",
			location: this.location,
			flags: this.#flags,
			lefts: this.lefts,
			rest: this.rest,
			rights: this.rights,
			lparenLoc: this.lparenLoc,
			rparenLoc: this.rparenLoc
		};
	}
};
var MultiWriteNode = class {
	nodeID;
	location;
	#flags;
	lefts;
	rest;
	rights;
	lparenLoc;
	rparenLoc;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, lefts, rest, rights, lparenLoc, rparenLoc, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.lefts = lefts;
		this.rest = rest;
		this.rights = rights;
		this.lparenLoc = lparenLoc;
		this.rparenLoc = rparenLoc;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	accept(visitor) {
		visitor.visitMultiWriteNode(this);
	}
	childNodes() {
		return [
			...this.lefts,
			this.rest,
			...this.rights,
			this.value
		];
	}
	compactChildNodes() {
		const compact = [];
		compact.concat(this.lefts);
		if (this.rest) compact.push(this.rest);
		compact.concat(this.rights);
		compact.push(this.value);
		return compact;
	}
	toJSON() {
		return {
			type: "MultiWriteNode",
			location: this.location,
			flags: this.#flags,
			lefts: this.lefts,
			rest: this.rest,
			rights: this.rights,
			lparenLoc: this.lparenLoc,
			rparenLoc: this.rparenLoc,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var NextNode = class {
	nodeID;
	location;
	#flags;
	arguments_;
	keywordLoc;
	constructor(nodeID, location, flags, arguments_, keywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.arguments_ = arguments_;
		this.keywordLoc = keywordLoc;
	}
	accept(visitor) {
		visitor.visitNextNode(this);
	}
	childNodes() {
		return [this.arguments_];
	}
	compactChildNodes() {
		const compact = [];
		if (this.arguments_) compact.push(this.arguments_);
		return compact;
	}
	toJSON() {
		return {
			type: "NextNode",
			location: this.location,
			flags: this.#flags,
			arguments: this.arguments_,
			keywordLoc: this.keywordLoc
		};
	}
};
var NilNode = class {
	nodeID;
	location;
	#flags;
	constructor(nodeID, location, flags) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
	}
	accept(visitor) {
		visitor.visitNilNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "NilNode",
			location: this.location,
			flags: this.#flags
		};
	}
};
var NoKeywordsParameterNode = class {
	nodeID;
	location;
	#flags;
	operatorLoc;
	keywordLoc;
	constructor(nodeID, location, flags, operatorLoc, keywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.operatorLoc = operatorLoc;
		this.keywordLoc = keywordLoc;
	}
	accept(visitor) {
		visitor.visitNoKeywordsParameterNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "NoKeywordsParameterNode",
			location: this.location,
			flags: this.#flags,
			operatorLoc: this.operatorLoc,
			keywordLoc: this.keywordLoc
		};
	}
};
var NumberedParametersNode = class {
	nodeID;
	location;
	#flags;
	maximum;
	constructor(nodeID, location, flags, maximum) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.maximum = maximum;
	}
	accept(visitor) {
		visitor.visitNumberedParametersNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "NumberedParametersNode",
			location: this.location,
			flags: this.#flags,
			maximum: this.maximum
		};
	}
};
var NumberedReferenceReadNode = class {
	nodeID;
	location;
	#flags;
	number;
	constructor(nodeID, location, flags, number) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.number = number;
	}
	accept(visitor) {
		visitor.visitNumberedReferenceReadNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "NumberedReferenceReadNode",
			location: this.location,
			flags: this.#flags,
			number: this.number
		};
	}
};
var OptionalKeywordParameterNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	value;
	constructor(nodeID, location, flags, name, nameLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.value = value;
	}
	isRepeatedParameter() {
		return (this.#flags & ParameterFlags.REPEATED_PARAMETER) !== 0;
	}
	accept(visitor) {
		visitor.visitOptionalKeywordParameterNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "OptionalKeywordParameterNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			value: this.value
		};
	}
};
var OptionalParameterNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, name, nameLoc, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	isRepeatedParameter() {
		return (this.#flags & ParameterFlags.REPEATED_PARAMETER) !== 0;
	}
	accept(visitor) {
		visitor.visitOptionalParameterNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "OptionalParameterNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var OrNode = class {
	nodeID;
	location;
	#flags;
	left;
	right;
	operatorLoc;
	constructor(nodeID, location, flags, left, right, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.left = left;
		this.right = right;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitOrNode(this);
	}
	childNodes() {
		return [this.left, this.right];
	}
	compactChildNodes() {
		return [this.left, this.right];
	}
	toJSON() {
		return {
			type: "OrNode",
			location: this.location,
			flags: this.#flags,
			left: this.left,
			right: this.right,
			operatorLoc: this.operatorLoc
		};
	}
};
var ParametersNode = class {
	nodeID;
	location;
	#flags;
	requireds;
	optionals;
	rest;
	posts;
	keywords;
	keywordRest;
	block;
	constructor(nodeID, location, flags, requireds, optionals, rest, posts, keywords, keywordRest, block) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.requireds = requireds;
		this.optionals = optionals;
		this.rest = rest;
		this.posts = posts;
		this.keywords = keywords;
		this.keywordRest = keywordRest;
		this.block = block;
	}
	accept(visitor) {
		visitor.visitParametersNode(this);
	}
	childNodes() {
		return [
			...this.requireds,
			...this.optionals,
			this.rest,
			...this.posts,
			...this.keywords,
			this.keywordRest,
			this.block
		];
	}
	compactChildNodes() {
		const compact = [];
		compact.concat(this.requireds);
		compact.concat(this.optionals);
		if (this.rest) compact.push(this.rest);
		compact.concat(this.posts);
		compact.concat(this.keywords);
		if (this.keywordRest) compact.push(this.keywordRest);
		if (this.block) compact.push(this.block);
		return compact;
	}
	toJSON() {
		return {
			type: "ParametersNode",
			location: this.location,
			flags: this.#flags,
			requireds: this.requireds,
			optionals: this.optionals,
			rest: this.rest,
			posts: this.posts,
			keywords: this.keywords,
			keywordRest: this.keywordRest,
			block: this.block
		};
	}
};
var ParenthesesNode = class {
	nodeID;
	location;
	#flags;
	body;
	openingLoc;
	closingLoc;
	constructor(nodeID, location, flags, body, openingLoc, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.body = body;
		this.openingLoc = openingLoc;
		this.closingLoc = closingLoc;
	}
	isMultipleStatements() {
		return (this.#flags & ParenthesesNodeFlags.MULTIPLE_STATEMENTS) !== 0;
	}
	accept(visitor) {
		visitor.visitParenthesesNode(this);
	}
	childNodes() {
		return [this.body];
	}
	compactChildNodes() {
		const compact = [];
		if (this.body) compact.push(this.body);
		return compact;
	}
	toJSON() {
		return {
			type: "ParenthesesNode",
			location: this.location,
			flags: this.#flags,
			body: this.body,
			openingLoc: this.openingLoc,
			closingLoc: this.closingLoc
		};
	}
};
var PinnedExpressionNode = class {
	nodeID;
	location;
	#flags;
	expression;
	operatorLoc;
	lparenLoc;
	rparenLoc;
	constructor(nodeID, location, flags, expression, operatorLoc, lparenLoc, rparenLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.expression = expression;
		this.operatorLoc = operatorLoc;
		this.lparenLoc = lparenLoc;
		this.rparenLoc = rparenLoc;
	}
	accept(visitor) {
		visitor.visitPinnedExpressionNode(this);
	}
	childNodes() {
		return [this.expression];
	}
	compactChildNodes() {
		return [this.expression];
	}
	toJSON() {
		return {
			type: "PinnedExpressionNode",
			location: this.location,
			flags: this.#flags,
			expression: this.expression,
			operatorLoc: this.operatorLoc,
			lparenLoc: this.lparenLoc,
			rparenLoc: this.rparenLoc
		};
	}
};
var PinnedVariableNode = class {
	nodeID;
	location;
	#flags;
	variable;
	operatorLoc;
	constructor(nodeID, location, flags, variable, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.variable = variable;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitPinnedVariableNode(this);
	}
	childNodes() {
		return [this.variable];
	}
	compactChildNodes() {
		return [this.variable];
	}
	toJSON() {
		return {
			type: "PinnedVariableNode",
			location: this.location,
			flags: this.#flags,
			variable: this.variable,
			operatorLoc: this.operatorLoc
		};
	}
};
var PostExecutionNode = class {
	nodeID;
	location;
	#flags;
	statements;
	keywordLoc;
	openingLoc;
	closingLoc;
	constructor(nodeID, location, flags, statements, keywordLoc, openingLoc, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.statements = statements;
		this.keywordLoc = keywordLoc;
		this.openingLoc = openingLoc;
		this.closingLoc = closingLoc;
	}
	accept(visitor) {
		visitor.visitPostExecutionNode(this);
	}
	childNodes() {
		return [this.statements];
	}
	compactChildNodes() {
		const compact = [];
		if (this.statements) compact.push(this.statements);
		return compact;
	}
	toJSON() {
		return {
			type: "PostExecutionNode",
			location: this.location,
			flags: this.#flags,
			statements: this.statements,
			keywordLoc: this.keywordLoc,
			openingLoc: this.openingLoc,
			closingLoc: this.closingLoc
		};
	}
};
var PreExecutionNode = class {
	nodeID;
	location;
	#flags;
	statements;
	keywordLoc;
	openingLoc;
	closingLoc;
	constructor(nodeID, location, flags, statements, keywordLoc, openingLoc, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.statements = statements;
		this.keywordLoc = keywordLoc;
		this.openingLoc = openingLoc;
		this.closingLoc = closingLoc;
	}
	accept(visitor) {
		visitor.visitPreExecutionNode(this);
	}
	childNodes() {
		return [this.statements];
	}
	compactChildNodes() {
		const compact = [];
		if (this.statements) compact.push(this.statements);
		return compact;
	}
	toJSON() {
		return {
			type: "PreExecutionNode",
			location: this.location,
			flags: this.#flags,
			statements: this.statements,
			keywordLoc: this.keywordLoc,
			openingLoc: this.openingLoc,
			closingLoc: this.closingLoc
		};
	}
};
var ProgramNode = class {
	nodeID;
	location;
	#flags;
	locals;
	statements;
	constructor(nodeID, location, flags, locals, statements) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.locals = locals;
		this.statements = statements;
	}
	accept(visitor) {
		visitor.visitProgramNode(this);
	}
	childNodes() {
		return [this.statements];
	}
	compactChildNodes() {
		return [this.statements];
	}
	toJSON() {
		return {
			type: "ProgramNode",
			location: this.location,
			flags: this.#flags,
			locals: this.locals,
			statements: this.statements
		};
	}
};
var RangeNode = class {
	nodeID;
	location;
	#flags;
	left;
	right;
	operatorLoc;
	constructor(nodeID, location, flags, left, right, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.left = left;
		this.right = right;
		this.operatorLoc = operatorLoc;
	}
	isExcludeEnd() {
		return (this.#flags & RangeFlags.EXCLUDE_END) !== 0;
	}
	accept(visitor) {
		visitor.visitRangeNode(this);
	}
	childNodes() {
		return [this.left, this.right];
	}
	compactChildNodes() {
		const compact = [];
		if (this.left) compact.push(this.left);
		if (this.right) compact.push(this.right);
		return compact;
	}
	toJSON() {
		return {
			type: "RangeNode",
			location: this.location,
			flags: this.#flags,
			left: this.left,
			right: this.right,
			operatorLoc: this.operatorLoc
		};
	}
};
var RationalNode = class {
	nodeID;
	location;
	#flags;
	numerator;
	denominator;
	constructor(nodeID, location, flags, numerator, denominator) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.numerator = numerator;
		this.denominator = denominator;
	}
	isBinary() {
		return (this.#flags & IntegerBaseFlags.BINARY) !== 0;
	}
	isDecimal() {
		return (this.#flags & IntegerBaseFlags.DECIMAL) !== 0;
	}
	isOctal() {
		return (this.#flags & IntegerBaseFlags.OCTAL) !== 0;
	}
	isHexadecimal() {
		return (this.#flags & IntegerBaseFlags.HEXADECIMAL) !== 0;
	}
	accept(visitor) {
		visitor.visitRationalNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "RationalNode",
			location: this.location,
			flags: this.#flags,
			numerator: this.numerator,
			denominator: this.denominator
		};
	}
};
var RedoNode = class {
	nodeID;
	location;
	#flags;
	constructor(nodeID, location, flags) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
	}
	accept(visitor) {
		visitor.visitRedoNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "RedoNode",
			location: this.location,
			flags: this.#flags
		};
	}
};
var RegularExpressionNode = class {
	nodeID;
	location;
	#flags;
	openingLoc;
	contentLoc;
	closingLoc;
	unescaped;
	constructor(nodeID, location, flags, openingLoc, contentLoc, closingLoc, unescaped) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.openingLoc = openingLoc;
		this.contentLoc = contentLoc;
		this.closingLoc = closingLoc;
		this.unescaped = unescaped;
	}
	isIgnoreCase() {
		return (this.#flags & RegularExpressionFlags.IGNORE_CASE) !== 0;
	}
	isExtended() {
		return (this.#flags & RegularExpressionFlags.EXTENDED) !== 0;
	}
	isMultiLine() {
		return (this.#flags & RegularExpressionFlags.MULTI_LINE) !== 0;
	}
	isOnce() {
		return (this.#flags & RegularExpressionFlags.ONCE) !== 0;
	}
	isEucJp() {
		return (this.#flags & RegularExpressionFlags.EUC_JP) !== 0;
	}
	isAscii8bit() {
		return (this.#flags & RegularExpressionFlags.ASCII_8BIT) !== 0;
	}
	isWindows31j() {
		return (this.#flags & RegularExpressionFlags.WINDOWS_31J) !== 0;
	}
	isUtf8() {
		return (this.#flags & RegularExpressionFlags.UTF_8) !== 0;
	}
	isForcedUtf8Encoding() {
		return (this.#flags & RegularExpressionFlags.FORCED_UTF8_ENCODING) !== 0;
	}
	isForcedBinaryEncoding() {
		return (this.#flags & RegularExpressionFlags.FORCED_BINARY_ENCODING) !== 0;
	}
	isForcedUsAsciiEncoding() {
		return (this.#flags & RegularExpressionFlags.FORCED_US_ASCII_ENCODING) !== 0;
	}
	accept(visitor) {
		visitor.visitRegularExpressionNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "RegularExpressionNode",
			location: this.location,
			flags: this.#flags,
			openingLoc: this.openingLoc,
			contentLoc: this.contentLoc,
			closingLoc: this.closingLoc,
			unescaped: this.unescaped
		};
	}
};
var RequiredKeywordParameterNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	constructor(nodeID, location, flags, name, nameLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
	}
	isRepeatedParameter() {
		return (this.#flags & ParameterFlags.REPEATED_PARAMETER) !== 0;
	}
	accept(visitor) {
		visitor.visitRequiredKeywordParameterNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "RequiredKeywordParameterNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc
		};
	}
};
var RequiredParameterNode = class {
	nodeID;
	location;
	#flags;
	name;
	constructor(nodeID, location, flags, name) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
	}
	isRepeatedParameter() {
		return (this.#flags & ParameterFlags.REPEATED_PARAMETER) !== 0;
	}
	accept(visitor) {
		visitor.visitRequiredParameterNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "RequiredParameterNode",
			location: this.location,
			flags: this.#flags,
			name: this.name
		};
	}
};
var RescueModifierNode = class {
	nodeID;
	location;
	#flags;
	expression;
	keywordLoc;
	rescueExpression;
	constructor(nodeID, location, flags, expression, keywordLoc, rescueExpression) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.expression = expression;
		this.keywordLoc = keywordLoc;
		this.rescueExpression = rescueExpression;
	}
	accept(visitor) {
		visitor.visitRescueModifierNode(this);
	}
	childNodes() {
		return [this.expression, this.rescueExpression];
	}
	compactChildNodes() {
		return [this.expression, this.rescueExpression];
	}
	toJSON() {
		return {
			type: "RescueModifierNode",
			location: this.location,
			flags: this.#flags,
			expression: this.expression,
			keywordLoc: this.keywordLoc,
			rescueExpression: this.rescueExpression
		};
	}
};
var RescueNode = class {
	nodeID;
	location;
	#flags;
	keywordLoc;
	exceptions;
	operatorLoc;
	reference;
	thenKeywordLoc;
	statements;
	subsequent;
	constructor(nodeID, location, flags, keywordLoc, exceptions, operatorLoc, reference, thenKeywordLoc, statements, subsequent) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.keywordLoc = keywordLoc;
		this.exceptions = exceptions;
		this.operatorLoc = operatorLoc;
		this.reference = reference;
		this.thenKeywordLoc = thenKeywordLoc;
		this.statements = statements;
		this.subsequent = subsequent;
	}
	accept(visitor) {
		visitor.visitRescueNode(this);
	}
	childNodes() {
		return [
			...this.exceptions,
			this.reference,
			this.statements,
			this.subsequent
		];
	}
	compactChildNodes() {
		const compact = [];
		compact.concat(this.exceptions);
		if (this.reference) compact.push(this.reference);
		if (this.statements) compact.push(this.statements);
		if (this.subsequent) compact.push(this.subsequent);
		return compact;
	}
	toJSON() {
		return {
			type: "RescueNode",
			location: this.location,
			flags: this.#flags,
			keywordLoc: this.keywordLoc,
			exceptions: this.exceptions,
			operatorLoc: this.operatorLoc,
			reference: this.reference,
			thenKeywordLoc: this.thenKeywordLoc,
			statements: this.statements,
			subsequent: this.subsequent
		};
	}
};
var RestParameterNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	operatorLoc;
	constructor(nodeID, location, flags, name, nameLoc, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.operatorLoc = operatorLoc;
	}
	isRepeatedParameter() {
		return (this.#flags & ParameterFlags.REPEATED_PARAMETER) !== 0;
	}
	accept(visitor) {
		visitor.visitRestParameterNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "RestParameterNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			operatorLoc: this.operatorLoc
		};
	}
};
var RetryNode = class {
	nodeID;
	location;
	#flags;
	constructor(nodeID, location, flags) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
	}
	accept(visitor) {
		visitor.visitRetryNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "RetryNode",
			location: this.location,
			flags: this.#flags
		};
	}
};
var ReturnNode = class {
	nodeID;
	location;
	#flags;
	keywordLoc;
	arguments_;
	constructor(nodeID, location, flags, keywordLoc, arguments_) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.keywordLoc = keywordLoc;
		this.arguments_ = arguments_;
	}
	accept(visitor) {
		visitor.visitReturnNode(this);
	}
	childNodes() {
		return [this.arguments_];
	}
	compactChildNodes() {
		const compact = [];
		if (this.arguments_) compact.push(this.arguments_);
		return compact;
	}
	toJSON() {
		return {
			type: "ReturnNode",
			location: this.location,
			flags: this.#flags,
			keywordLoc: this.keywordLoc,
			arguments: this.arguments_
		};
	}
};
var SelfNode = class {
	nodeID;
	location;
	#flags;
	constructor(nodeID, location, flags) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
	}
	accept(visitor) {
		visitor.visitSelfNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "SelfNode",
			location: this.location,
			flags: this.#flags
		};
	}
};
var ShareableConstantNode = class {
	nodeID;
	location;
	#flags;
	write;
	constructor(nodeID, location, flags, write) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.write = write;
	}
	isLiteral() {
		return (this.#flags & ShareableConstantNodeFlags.LITERAL) !== 0;
	}
	isExperimentalEverything() {
		return (this.#flags & ShareableConstantNodeFlags.EXPERIMENTAL_EVERYTHING) !== 0;
	}
	isExperimentalCopy() {
		return (this.#flags & ShareableConstantNodeFlags.EXPERIMENTAL_COPY) !== 0;
	}
	accept(visitor) {
		visitor.visitShareableConstantNode(this);
	}
	childNodes() {
		return [this.write];
	}
	compactChildNodes() {
		return [this.write];
	}
	toJSON() {
		return {
			type: "ShareableConstantNode",
			location: this.location,
			flags: this.#flags,
			write: this.write
		};
	}
};
var SingletonClassNode = class {
	nodeID;
	location;
	#flags;
	locals;
	classKeywordLoc;
	operatorLoc;
	expression;
	body;
	endKeywordLoc;
	constructor(nodeID, location, flags, locals, classKeywordLoc, operatorLoc, expression, body, endKeywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.locals = locals;
		this.classKeywordLoc = classKeywordLoc;
		this.operatorLoc = operatorLoc;
		this.expression = expression;
		this.body = body;
		this.endKeywordLoc = endKeywordLoc;
	}
	accept(visitor) {
		visitor.visitSingletonClassNode(this);
	}
	childNodes() {
		return [this.expression, this.body];
	}
	compactChildNodes() {
		const compact = [];
		compact.push(this.expression);
		if (this.body) compact.push(this.body);
		return compact;
	}
	toJSON() {
		return {
			type: "SingletonClassNode",
			location: this.location,
			flags: this.#flags,
			locals: this.locals,
			classKeywordLoc: this.classKeywordLoc,
			operatorLoc: this.operatorLoc,
			expression: this.expression,
			body: this.body,
			endKeywordLoc: this.endKeywordLoc
		};
	}
};
var SourceEncodingNode = class {
	nodeID;
	location;
	#flags;
	constructor(nodeID, location, flags) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
	}
	accept(visitor) {
		visitor.visitSourceEncodingNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "SourceEncodingNode",
			location: this.location,
			flags: this.#flags
		};
	}
};
var SourceFileNode = class {
	nodeID;
	location;
	#flags;
	filepath;
	constructor(nodeID, location, flags, filepath) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.filepath = filepath;
	}
	isForcedUtf8Encoding() {
		return (this.#flags & StringFlags.FORCED_UTF8_ENCODING) !== 0;
	}
	isForcedBinaryEncoding() {
		return (this.#flags & StringFlags.FORCED_BINARY_ENCODING) !== 0;
	}
	isFrozen() {
		return (this.#flags & StringFlags.FROZEN) !== 0;
	}
	isMutable() {
		return (this.#flags & StringFlags.MUTABLE) !== 0;
	}
	accept(visitor) {
		visitor.visitSourceFileNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "SourceFileNode",
			location: this.location,
			flags: this.#flags,
			filepath: this.filepath
		};
	}
};
var SourceLineNode = class {
	nodeID;
	location;
	#flags;
	constructor(nodeID, location, flags) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
	}
	accept(visitor) {
		visitor.visitSourceLineNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "SourceLineNode",
			location: this.location,
			flags: this.#flags
		};
	}
};
var SplatNode = class {
	nodeID;
	location;
	#flags;
	operatorLoc;
	expression;
	constructor(nodeID, location, flags, operatorLoc, expression) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.operatorLoc = operatorLoc;
		this.expression = expression;
	}
	accept(visitor) {
		visitor.visitSplatNode(this);
	}
	childNodes() {
		return [this.expression];
	}
	compactChildNodes() {
		const compact = [];
		if (this.expression) compact.push(this.expression);
		return compact;
	}
	toJSON() {
		return {
			type: "SplatNode",
			location: this.location,
			flags: this.#flags,
			operatorLoc: this.operatorLoc,
			expression: this.expression
		};
	}
};
var StatementsNode = class {
	nodeID;
	location;
	#flags;
	body;
	constructor(nodeID, location, flags, body) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.body = body;
	}
	accept(visitor) {
		visitor.visitStatementsNode(this);
	}
	childNodes() {
		return [...this.body];
	}
	compactChildNodes() {
		return [...this.body];
	}
	toJSON() {
		return {
			type: "StatementsNode",
			location: this.location,
			flags: this.#flags,
			body: this.body
		};
	}
};
var StringNode = class {
	nodeID;
	location;
	#flags;
	openingLoc;
	contentLoc;
	closingLoc;
	unescaped;
	constructor(nodeID, location, flags, openingLoc, contentLoc, closingLoc, unescaped) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.openingLoc = openingLoc;
		this.contentLoc = contentLoc;
		this.closingLoc = closingLoc;
		this.unescaped = unescaped;
	}
	isForcedUtf8Encoding() {
		return (this.#flags & StringFlags.FORCED_UTF8_ENCODING) !== 0;
	}
	isForcedBinaryEncoding() {
		return (this.#flags & StringFlags.FORCED_BINARY_ENCODING) !== 0;
	}
	isFrozen() {
		return (this.#flags & StringFlags.FROZEN) !== 0;
	}
	isMutable() {
		return (this.#flags & StringFlags.MUTABLE) !== 0;
	}
	accept(visitor) {
		visitor.visitStringNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "StringNode",
			location: this.location,
			flags: this.#flags,
			openingLoc: this.openingLoc,
			contentLoc: this.contentLoc,
			closingLoc: this.closingLoc,
			unescaped: this.unescaped
		};
	}
};
var SuperNode = class {
	nodeID;
	location;
	#flags;
	keywordLoc;
	lparenLoc;
	arguments_;
	rparenLoc;
	block;
	constructor(nodeID, location, flags, keywordLoc, lparenLoc, arguments_, rparenLoc, block) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.keywordLoc = keywordLoc;
		this.lparenLoc = lparenLoc;
		this.arguments_ = arguments_;
		this.rparenLoc = rparenLoc;
		this.block = block;
	}
	accept(visitor) {
		visitor.visitSuperNode(this);
	}
	childNodes() {
		return [this.arguments_, this.block];
	}
	compactChildNodes() {
		const compact = [];
		if (this.arguments_) compact.push(this.arguments_);
		if (this.block) compact.push(this.block);
		return compact;
	}
	toJSON() {
		return {
			type: "SuperNode",
			location: this.location,
			flags: this.#flags,
			keywordLoc: this.keywordLoc,
			lparenLoc: this.lparenLoc,
			arguments: this.arguments_,
			rparenLoc: this.rparenLoc,
			block: this.block
		};
	}
};
var SymbolNode = class {
	nodeID;
	location;
	#flags;
	openingLoc;
	valueLoc;
	closingLoc;
	unescaped;
	constructor(nodeID, location, flags, openingLoc, valueLoc, closingLoc, unescaped) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.openingLoc = openingLoc;
		this.valueLoc = valueLoc;
		this.closingLoc = closingLoc;
		this.unescaped = unescaped;
	}
	isForcedUtf8Encoding() {
		return (this.#flags & SymbolFlags.FORCED_UTF8_ENCODING) !== 0;
	}
	isForcedBinaryEncoding() {
		return (this.#flags & SymbolFlags.FORCED_BINARY_ENCODING) !== 0;
	}
	isForcedUsAsciiEncoding() {
		return (this.#flags & SymbolFlags.FORCED_US_ASCII_ENCODING) !== 0;
	}
	accept(visitor) {
		visitor.visitSymbolNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "SymbolNode",
			location: this.location,
			flags: this.#flags,
			openingLoc: this.openingLoc,
			valueLoc: this.valueLoc,
			closingLoc: this.closingLoc,
			unescaped: this.unescaped
		};
	}
};
var TrueNode = class {
	nodeID;
	location;
	#flags;
	constructor(nodeID, location, flags) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
	}
	accept(visitor) {
		visitor.visitTrueNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "TrueNode",
			location: this.location,
			flags: this.#flags
		};
	}
};
var UndefNode = class {
	nodeID;
	location;
	#flags;
	names;
	keywordLoc;
	constructor(nodeID, location, flags, names, keywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.names = names;
		this.keywordLoc = keywordLoc;
	}
	accept(visitor) {
		visitor.visitUndefNode(this);
	}
	childNodes() {
		return [...this.names];
	}
	compactChildNodes() {
		return [...this.names];
	}
	toJSON() {
		return {
			type: "UndefNode",
			location: this.location,
			flags: this.#flags,
			names: this.names,
			keywordLoc: this.keywordLoc
		};
	}
};
var UnlessNode = class {
	nodeID;
	location;
	#flags;
	keywordLoc;
	predicate;
	thenKeywordLoc;
	statements;
	elseClause;
	endKeywordLoc;
	constructor(nodeID, location, flags, keywordLoc, predicate, thenKeywordLoc, statements, elseClause, endKeywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.keywordLoc = keywordLoc;
		this.predicate = predicate;
		this.thenKeywordLoc = thenKeywordLoc;
		this.statements = statements;
		this.elseClause = elseClause;
		this.endKeywordLoc = endKeywordLoc;
	}
	accept(visitor) {
		visitor.visitUnlessNode(this);
	}
	childNodes() {
		return [
			this.predicate,
			this.statements,
			this.elseClause
		];
	}
	compactChildNodes() {
		const compact = [];
		compact.push(this.predicate);
		if (this.statements) compact.push(this.statements);
		if (this.elseClause) compact.push(this.elseClause);
		return compact;
	}
	toJSON() {
		return {
			type: "UnlessNode",
			location: this.location,
			flags: this.#flags,
			keywordLoc: this.keywordLoc,
			predicate: this.predicate,
			thenKeywordLoc: this.thenKeywordLoc,
			statements: this.statements,
			elseClause: this.elseClause,
			endKeywordLoc: this.endKeywordLoc
		};
	}
};
var UntilNode = class {
	nodeID;
	location;
	#flags;
	keywordLoc;
	doKeywordLoc;
	closingLoc;
	predicate;
	statements;
	constructor(nodeID, location, flags, keywordLoc, doKeywordLoc, closingLoc, predicate, statements) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.keywordLoc = keywordLoc;
		this.doKeywordLoc = doKeywordLoc;
		this.closingLoc = closingLoc;
		this.predicate = predicate;
		this.statements = statements;
	}
	isBeginModifier() {
		return (this.#flags & LoopFlags.BEGIN_MODIFIER) !== 0;
	}
	accept(visitor) {
		visitor.visitUntilNode(this);
	}
	childNodes() {
		return [this.predicate, this.statements];
	}
	compactChildNodes() {
		const compact = [];
		compact.push(this.predicate);
		if (this.statements) compact.push(this.statements);
		return compact;
	}
	toJSON() {
		return {
			type: "UntilNode",
			location: this.location,
			flags: this.#flags,
			keywordLoc: this.keywordLoc,
			doKeywordLoc: this.doKeywordLoc,
			closingLoc: this.closingLoc,
			predicate: this.predicate,
			statements: this.statements
		};
	}
};
var WhenNode = class {
	nodeID;
	location;
	#flags;
	keywordLoc;
	conditions;
	thenKeywordLoc;
	statements;
	constructor(nodeID, location, flags, keywordLoc, conditions, thenKeywordLoc, statements) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.keywordLoc = keywordLoc;
		this.conditions = conditions;
		this.thenKeywordLoc = thenKeywordLoc;
		this.statements = statements;
	}
	accept(visitor) {
		visitor.visitWhenNode(this);
	}
	childNodes() {
		return [...this.conditions, this.statements];
	}
	compactChildNodes() {
		const compact = [];
		compact.concat(this.conditions);
		if (this.statements) compact.push(this.statements);
		return compact;
	}
	toJSON() {
		return {
			type: "WhenNode",
			location: this.location,
			flags: this.#flags,
			keywordLoc: this.keywordLoc,
			conditions: this.conditions,
			thenKeywordLoc: this.thenKeywordLoc,
			statements: this.statements
		};
	}
};
var WhileNode = class {
	nodeID;
	location;
	#flags;
	keywordLoc;
	doKeywordLoc;
	closingLoc;
	predicate;
	statements;
	constructor(nodeID, location, flags, keywordLoc, doKeywordLoc, closingLoc, predicate, statements) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.keywordLoc = keywordLoc;
		this.doKeywordLoc = doKeywordLoc;
		this.closingLoc = closingLoc;
		this.predicate = predicate;
		this.statements = statements;
	}
	isBeginModifier() {
		return (this.#flags & LoopFlags.BEGIN_MODIFIER) !== 0;
	}
	accept(visitor) {
		visitor.visitWhileNode(this);
	}
	childNodes() {
		return [this.predicate, this.statements];
	}
	compactChildNodes() {
		const compact = [];
		compact.push(this.predicate);
		if (this.statements) compact.push(this.statements);
		return compact;
	}
	toJSON() {
		return {
			type: "WhileNode",
			location: this.location,
			flags: this.#flags,
			keywordLoc: this.keywordLoc,
			doKeywordLoc: this.doKeywordLoc,
			closingLoc: this.closingLoc,
			predicate: this.predicate,
			statements: this.statements
		};
	}
};
var XStringNode = class {
	nodeID;
	location;
	#flags;
	openingLoc;
	contentLoc;
	closingLoc;
	unescaped;
	constructor(nodeID, location, flags, openingLoc, contentLoc, closingLoc, unescaped) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.openingLoc = openingLoc;
		this.contentLoc = contentLoc;
		this.closingLoc = closingLoc;
		this.unescaped = unescaped;
	}
	isForcedUtf8Encoding() {
		return (this.#flags & EncodingFlags.FORCED_UTF8_ENCODING) !== 0;
	}
	isForcedBinaryEncoding() {
		return (this.#flags & EncodingFlags.FORCED_BINARY_ENCODING) !== 0;
	}
	accept(visitor) {
		visitor.visitXStringNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "XStringNode",
			location: this.location,
			flags: this.#flags,
			openingLoc: this.openingLoc,
			contentLoc: this.contentLoc,
			closingLoc: this.closingLoc,
			unescaped: this.unescaped
		};
	}
};
var YieldNode = class {
	nodeID;
	location;
	#flags;
	keywordLoc;
	lparenLoc;
	arguments_;
	rparenLoc;
	constructor(nodeID, location, flags, keywordLoc, lparenLoc, arguments_, rparenLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.keywordLoc = keywordLoc;
		this.lparenLoc = lparenLoc;
		this.arguments_ = arguments_;
		this.rparenLoc = rparenLoc;
	}
	accept(visitor) {
		visitor.visitYieldNode(this);
	}
	childNodes() {
		return [this.arguments_];
	}
	compactChildNodes() {
		const compact = [];
		if (this.arguments_) compact.push(this.arguments_);
		return compact;
	}
	toJSON() {
		return {
			type: "YieldNode",
			location: this.location,
			flags: this.#flags,
			keywordLoc: this.keywordLoc,
			lparenLoc: this.lparenLoc,
			arguments: this.arguments_,
			rparenLoc: this.rparenLoc
		};
	}
};

// node_modules/@ruby/prism/src/deserialize.js
const MAJOR_VERSION = 1;
const MINOR_VERSION = 9;
const PATCH_VERSION = 0;
const LITTLE_ENDIAN = (() => {
	let uint32 = new Uint32Array([287454020]);
	if (new Uint8Array(uint32.buffer)[0] === 68) return true;
	else if (uInt8[0] === 17) return false;
	else throw new Error("Mixed endianness");
})();
var SerializationBuffer = class {
	FORCED_UTF8_ENCODING_FLAG = 4;
	FORCED_BINARY_ENCODING_FLAG = 8;
	DECODER_MAP = /* @__PURE__ */ new Map([["ascii-8bit", "ascii"]]);
	constructor(source, array) {
		this.source = source;
		this.array = array;
		this.index = 0;
		this.fileEncoding = "utf-8";
		this.decoders = /* @__PURE__ */ new Map();
	}
	readByte() {
		const result = this.array[this.index];
		this.index += 1;
		return result;
	}
	readBytes(length) {
		const result = this.array.slice(this.index, this.index + length);
		this.index += length;
		return result;
	}
	readString(length, flags) {
		return this.decodeString(this.readBytes(length), flags).value;
	}
	readUint32() {
		const result = this.scanUint32(this.index);
		this.index += 4;
		return result;
	}
	scanUint32(offset) {
		const bytes = this.array.slice(offset, offset + 4);
		return bytes[0] | bytes[1] << 8 | bytes[2] << 16 | bytes[3] << 24;
	}
	readVarInt() {
		let result = 0;
		let shift = 0;
		while (true) {
			const byte = this.readByte();
			result += (byte & 127) << shift;
			shift += 7;
			if ((byte & 128) === 0) break;
		}
		return result;
	}
	readLocation() {
		return {
			startOffset: this.readVarInt(),
			length: this.readVarInt()
		};
	}
	readOptionalLocation() {
		if (this.readByte() != 0) return this.readLocation();
		else return null;
	}
	readStringField(flags) {
		if (flags === void 0) flags = 0;
		const type = this.readByte();
		switch (type) {
			case 1: {
				const startOffset = this.readVarInt();
				const length = this.readVarInt();
				return this.decodeString(this.source.slice(startOffset, startOffset + length), flags);
			}
			case 2: return this.decodeString(this.readBytes(this.readVarInt()), flags);
			default: throw new Error(`Unknown serialized string type: ${type}`);
		}
	}
	scanConstant(constantPoolOffset, constantIndex) {
		const offset = constantPoolOffset + constantIndex * 8;
		let startOffset = this.scanUint32(offset);
		const length = this.scanUint32(offset + 4);
		if (startOffset & 1 << 31) {
			startOffset &= (1 << 31) - 1;
			return new TextDecoder().decode(this.array.slice(startOffset, startOffset + length));
		} else return new TextDecoder().decode(this.source.slice(startOffset, startOffset + length));
	}
	readDouble() {
		const view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
		for (let index = 0; index < 8; index++) view.setUint8(index, this.readByte());
		return view.getFloat64(0, LITTLE_ENDIAN);
	}
	decodeString(bytes, flags) {
		const forcedBin = (flags & this.FORCED_BINARY_ENCODING_FLAG) !== 0;
		const forcedUtf8 = (flags & this.FORCED_UTF8_ENCODING_FLAG) !== 0;
		if (forcedBin) return {
			encoding: "ascii",
			validEncoding: true,
			value: this.asciiDecoder.decode(bytes)
		};
		else {
			const encoding = forcedUtf8 ? "utf-8" : this.fileEncoding.toLowerCase();
			const decoder = this.getDecoder(encoding);
			try {
				return {
					encoding,
					validEncoding: true,
					value: decoder.decode(bytes)
				};
			} catch (e) {
				if (e.code === "ERR_ENCODING_INVALID_ENCODED_DATA") return {
					encoding,
					validEncoding: false,
					value: this.asciiDecoder.decode(bytes)
				};
				throw e;
			}
		}
	}
	getDecoder(encoding) {
		encoding = this.DECODER_MAP.get(encoding) || encoding;
		if (!this.decoders.has(encoding)) this.decoders.set(encoding, new TextDecoder(encoding, { fatal: true }));
		return this.decoders.get(encoding);
	}
	get asciiDecoder() {
		if (!this._asciiDecoder) this._asciiDecoder = new TextDecoder("ascii");
		return this._asciiDecoder;
	}
};
var ParseResult = class {
	value;
	comments;
	magicComments;
	errors;
	warnings;
	constructor(value, comments, magicComments, dataLoc, errors, warnings) {
		this.value = value;
		this.comments = comments;
		this.magicComments = magicComments;
		this.dataLoc = dataLoc;
		this.errors = errors;
		this.warnings = warnings;
	}
};
const errorLevels = [
	"syntax",
	"argument",
	"load"
];
const errorTypes = [
	"alias_argument",
	"alias_argument_numbered_reference",
	"ampampeq_multi_assign",
	"argument_after_block",
	"argument_after_forwarding_ellipses",
	"argument_bare_hash",
	"argument_block_forwarding",
	"argument_block_multi",
	"argument_conflict_ampersand",
	"argument_conflict_star",
	"argument_conflict_star_star",
	"argument_formal_class",
	"argument_formal_constant",
	"argument_formal_global",
	"argument_formal_ivar",
	"argument_forwarding_unbound",
	"argument_no_forwarding_ampersand",
	"argument_no_forwarding_ellipses",
	"argument_no_forwarding_star",
	"argument_no_forwarding_star_star",
	"argument_splat_after_assoc_splat",
	"argument_splat_after_splat",
	"argument_term_paren",
	"argument_unexpected_block",
	"array_element",
	"array_expression",
	"array_expression_after_star",
	"array_separator",
	"array_term",
	"begin_lonely_else",
	"begin_term",
	"begin_upcase_brace",
	"begin_upcase_term",
	"begin_upcase_toplevel",
	"block_param_local_variable",
	"block_param_pipe_term",
	"block_term_brace",
	"block_term_end",
	"cannot_parse_expression",
	"cannot_parse_string_part",
	"case_expression_after_case",
	"case_expression_after_when",
	"case_match_missing_predicate",
	"case_missing_conditions",
	"case_term",
	"class_in_method",
	"class_name",
	"class_superclass",
	"class_term",
	"class_unexpected_end",
	"class_variable_bare",
	"conditional_elsif_predicate",
	"conditional_if_predicate",
	"conditional_predicate_term",
	"conditional_term",
	"conditional_term_else",
	"conditional_unless_predicate",
	"conditional_until_predicate",
	"conditional_while_predicate",
	"constant_path_colon_colon_constant",
	"def_endless",
	"def_endless_parameters",
	"def_endless_setter",
	"def_name",
	"def_params_term",
	"def_params_term_paren",
	"def_receiver",
	"def_receiver_term",
	"def_term",
	"defined_expression",
	"embdoc_term",
	"embexpr_end",
	"embvar_invalid",
	"end_upcase_brace",
	"end_upcase_term",
	"escape_invalid_control",
	"escape_invalid_control_repeat",
	"escape_invalid_hexadecimal",
	"escape_invalid_meta",
	"escape_invalid_meta_repeat",
	"escape_invalid_unicode",
	"escape_invalid_unicode_cm_flags",
	"escape_invalid_unicode_list",
	"escape_invalid_unicode_literal",
	"escape_invalid_unicode_long",
	"escape_invalid_unicode_short",
	"escape_invalid_unicode_term",
	"expect_argument",
	"expect_eol_after_statement",
	"expect_expression_after_ampampeq",
	"expect_expression_after_comma",
	"expect_expression_after_equal",
	"expect_expression_after_less_less",
	"expect_expression_after_lparen",
	"expect_expression_after_operator",
	"expect_expression_after_pipepipeeq",
	"expect_expression_after_question",
	"expect_expression_after_splat",
	"expect_expression_after_splat_hash",
	"expect_expression_after_star",
	"expect_for_delimiter",
	"expect_ident_req_parameter",
	"expect_in_delimiter",
	"expect_lparen_after_not_lparen",
	"expect_lparen_after_not_other",
	"expect_lparen_req_parameter",
	"expect_message",
	"expect_rbracket",
	"expect_rparen",
	"expect_rparen_after_multi",
	"expect_rparen_req_parameter",
	"expect_singleton_class_delimiter",
	"expect_string_content",
	"expect_when_delimiter",
	"expression_bare_hash",
	"expression_not_writable",
	"expression_not_writable_encoding",
	"expression_not_writable_false",
	"expression_not_writable_file",
	"expression_not_writable_line",
	"expression_not_writable_nil",
	"expression_not_writable_numbered",
	"expression_not_writable_self",
	"expression_not_writable_true",
	"float_parse",
	"for_collection",
	"for_in",
	"for_index",
	"for_term",
	"global_variable_bare",
	"hash_expression_after_label",
	"hash_key",
	"hash_rocket",
	"hash_term",
	"hash_value",
	"heredoc_identifier",
	"heredoc_term",
	"incomplete_question_mark",
	"incomplete_variable_class",
	"incomplete_variable_class_3_3",
	"incomplete_variable_instance",
	"incomplete_variable_instance_3_3",
	"instance_variable_bare",
	"invalid_block_exit",
	"invalid_character",
	"invalid_comma",
	"invalid_encoding_magic_comment",
	"invalid_escape_character",
	"invalid_float_exponent",
	"invalid_local_variable_read",
	"invalid_local_variable_write",
	"invalid_multibyte_char",
	"invalid_multibyte_character",
	"invalid_multibyte_escape",
	"invalid_number_binary",
	"invalid_number_decimal",
	"invalid_number_fraction",
	"invalid_number_hexadecimal",
	"invalid_number_octal",
	"invalid_number_underscore_inner",
	"invalid_number_underscore_trailing",
	"invalid_percent",
	"invalid_percent_eof",
	"invalid_printable_character",
	"invalid_retry_after_else",
	"invalid_retry_after_ensure",
	"invalid_retry_without_rescue",
	"invalid_symbol",
	"invalid_variable_global",
	"invalid_variable_global_3_3",
	"invalid_yield",
	"it_not_allowed_numbered",
	"it_not_allowed_ordinary",
	"lambda_open",
	"lambda_term_brace",
	"lambda_term_end",
	"list_i_lower_element",
	"list_i_lower_term",
	"list_i_upper_element",
	"list_i_upper_term",
	"list_w_lower_element",
	"list_w_lower_term",
	"list_w_upper_element",
	"list_w_upper_term",
	"malloc_failed",
	"mixed_encoding",
	"module_in_method",
	"module_name",
	"module_term",
	"multi_assign_multi_splats",
	"multi_assign_unexpected_rest",
	"nesting_too_deep",
	"no_local_variable",
	"non_associative_operator",
	"not_expression",
	"number_literal_underscore",
	"numbered_parameter_inner_block",
	"numbered_parameter_it",
	"numbered_parameter_ordinary",
	"numbered_parameter_outer_block",
	"operator_multi_assign",
	"operator_write_arguments",
	"operator_write_block",
	"parameter_assoc_splat_multi",
	"parameter_block_multi",
	"parameter_circular",
	"parameter_forwarding_after_rest",
	"parameter_method_name",
	"parameter_name_duplicated",
	"parameter_no_default",
	"parameter_no_default_kw",
	"parameter_numbered_reserved",
	"parameter_order",
	"parameter_splat_multi",
	"parameter_star",
	"parameter_unexpected_fwd",
	"parameter_unexpected_no_kw",
	"parameter_wild_loose_comma",
	"pattern_array_multiple_rests",
	"pattern_capture_duplicate",
	"pattern_capture_in_alternative",
	"pattern_expression_after_bracket",
	"pattern_expression_after_comma",
	"pattern_expression_after_hrocket",
	"pattern_expression_after_in",
	"pattern_expression_after_key",
	"pattern_expression_after_paren",
	"pattern_expression_after_pin",
	"pattern_expression_after_pipe",
	"pattern_expression_after_range",
	"pattern_expression_after_rest",
	"pattern_find_missing_inner",
	"pattern_hash_implicit",
	"pattern_hash_key",
	"pattern_hash_key_duplicate",
	"pattern_hash_key_interpolated",
	"pattern_hash_key_label",
	"pattern_hash_key_locals",
	"pattern_ident_after_hrocket",
	"pattern_label_after_comma",
	"pattern_rest",
	"pattern_term_brace",
	"pattern_term_bracket",
	"pattern_term_paren",
	"pipepipeeq_multi_assign",
	"regexp_encoding_option_mismatch",
	"regexp_incompat_char_encoding",
	"regexp_invalid_unicode_range",
	"regexp_non_escaped_mbc",
	"regexp_parse_error",
	"regexp_term",
	"regexp_unknown_options",
	"regexp_utf8_char_non_utf8_regexp",
	"rescue_expression",
	"rescue_modifier_value",
	"rescue_term",
	"rescue_variable",
	"return_invalid",
	"script_not_found",
	"singleton_for_literals",
	"statement_alias",
	"statement_postexe_end",
	"statement_preexe_begin",
	"statement_undef",
	"string_concatenation",
	"string_interpolated_term",
	"string_literal_eof",
	"string_literal_term",
	"symbol_invalid",
	"symbol_term_dynamic",
	"symbol_term_interpolated",
	"ternary_colon",
	"ternary_expression_false",
	"ternary_expression_true",
	"unary_disallowed",
	"unary_receiver",
	"undef_argument",
	"unexpected_block_argument",
	"unexpected_index_block",
	"unexpected_index_keywords",
	"unexpected_label",
	"unexpected_multi_write",
	"unexpected_parameter_default_value",
	"unexpected_range_operator",
	"unexpected_safe_navigation",
	"unexpected_token_close_context",
	"unexpected_token_ignore",
	"until_term",
	"void_expression",
	"while_term",
	"write_target_in_method",
	"write_target_readonly",
	"write_target_unexpected",
	"xstring_term"
];
const warningLevels = ["default", "verbose"];
const warningTypes = [
	"ambiguous_binary_operator",
	"ambiguous_first_argument_minus",
	"ambiguous_first_argument_plus",
	"ambiguous_prefix_ampersand",
	"ambiguous_prefix_star",
	"ambiguous_prefix_star_star",
	"ambiguous_slash",
	"comparison_after_comparison",
	"dot_dot_dot_eol",
	"equal_in_conditional",
	"equal_in_conditional_3_3",
	"end_in_method",
	"duplicated_hash_key",
	"duplicated_when_clause",
	"float_out_of_range",
	"ignored_frozen_string_literal",
	"indentation_mismatch",
	"integer_in_flip_flop",
	"invalid_character",
	"invalid_magic_comment_value",
	"invalid_numbered_reference",
	"keyword_eol",
	"literal_in_condition_default",
	"literal_in_condition_verbose",
	"shareable_constant_value_line",
	"shebang_carriage_return",
	"unexpected_carriage_return",
	"unreachable_statement",
	"unused_local_variable",
	"void_statement"
];
function deserialize(source, array) {
	const buffer = new SerializationBuffer(source, array);
	if (buffer.readString(5) !== "PRISM") throw new Error("Invalid serialization");
	if (buffer.readByte() != MAJOR_VERSION || buffer.readByte() != MINOR_VERSION || buffer.readByte() != PATCH_VERSION) throw new Error("Invalid serialization");
	if (buffer.readByte() != 0) throw new Error("Invalid serialization (location fields must be included but are not)");
	buffer.fileEncoding = buffer.readString(buffer.readVarInt());
	buffer.readVarInt();
	const lineOffsetsCount = buffer.readVarInt();
	for (let i = 0; i < lineOffsetsCount; i++) buffer.readVarInt();
	const comments = Array.from({ length: buffer.readVarInt() }, () => ({
		type: buffer.readVarInt(),
		location: buffer.readLocation()
	}));
	const magicComments = Array.from({ length: buffer.readVarInt() }, () => ({
		startLocation: buffer.readLocation(),
		endLocation: buffer.readLocation()
	}));
	const dataLoc = buffer.readOptionalLocation();
	const errors = Array.from({ length: buffer.readVarInt() }, () => ({
		type: errorTypes[buffer.readVarInt()],
		message: buffer.readString(buffer.readVarInt()),
		location: buffer.readLocation(),
		level: errorLevels[buffer.readByte()]
	}));
	const warnings = Array.from({ length: buffer.readVarInt() }, () => ({
		type: warningTypes[buffer.readVarInt()],
		message: buffer.readString(buffer.readVarInt()),
		location: buffer.readLocation(),
		level: warningLevels[buffer.readByte()]
	}));
	const constantPoolOffset = buffer.readUint32();
	const constants = Array.from({ length: buffer.readVarInt() }, () => null);
	return new ParseResult(readRequiredNode(), comments, magicComments, dataLoc, errors, warnings);
	function readRequiredNode() {
		const type = buffer.readByte();
		const nodeID = buffer.readVarInt();
		const location = buffer.readLocation();
		let flags;
		switch (type) {
			case 1: return new AliasGlobalVariableNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), readRequiredNode(), buffer.readLocation());
			case 2: return new AliasMethodNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), readRequiredNode(), buffer.readLocation());
			case 3: return new AlternationPatternNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), readRequiredNode(), buffer.readLocation());
			case 4: return new AndNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), readRequiredNode(), buffer.readLocation());
			case 5: return new ArgumentsNode(nodeID, location, flags = buffer.readVarInt(), Array.from({ length: buffer.readVarInt() }, readRequiredNode));
			case 6: return new ArrayNode(nodeID, location, flags = buffer.readVarInt(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), buffer.readOptionalLocation(), buffer.readOptionalLocation());
			case 7: return new ArrayPatternNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), readOptionalNode(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), buffer.readOptionalLocation(), buffer.readOptionalLocation());
			case 8: return new AssocNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), readRequiredNode(), buffer.readOptionalLocation());
			case 9: return new AssocSplatNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), buffer.readLocation());
			case 10: return new BackReferenceReadNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant());
			case 11: return new BeginNode(nodeID, location, flags = buffer.readVarInt(), buffer.readOptionalLocation(), readOptionalNode(), readOptionalNode(), readOptionalNode(), readOptionalNode(), buffer.readOptionalLocation());
			case 12: return new BlockArgumentNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), buffer.readLocation());
			case 13: return new BlockLocalVariableNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant());
			case 14: return new BlockNode(nodeID, location, flags = buffer.readVarInt(), Array.from({ length: buffer.readVarInt() }, readRequiredConstant), readOptionalNode(), readOptionalNode(), buffer.readLocation(), buffer.readLocation());
			case 15: return new BlockParameterNode(nodeID, location, flags = buffer.readVarInt(), readOptionalConstant(), buffer.readOptionalLocation(), buffer.readLocation());
			case 16: return new BlockParametersNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), buffer.readOptionalLocation(), buffer.readOptionalLocation());
			case 17: return new BreakNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), buffer.readLocation());
			case 18: return new CallAndWriteNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), buffer.readOptionalLocation(), buffer.readOptionalLocation(), readRequiredConstant(), readRequiredConstant(), buffer.readLocation(), readRequiredNode());
			case 19: return new CallNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), buffer.readOptionalLocation(), readRequiredConstant(), buffer.readOptionalLocation(), buffer.readOptionalLocation(), readOptionalNode(), buffer.readOptionalLocation(), buffer.readOptionalLocation(), readOptionalNode());
			case 20: return new CallOperatorWriteNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), buffer.readOptionalLocation(), buffer.readOptionalLocation(), readRequiredConstant(), readRequiredConstant(), readRequiredConstant(), buffer.readLocation(), readRequiredNode());
			case 21: return new CallOrWriteNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), buffer.readOptionalLocation(), buffer.readOptionalLocation(), readRequiredConstant(), readRequiredConstant(), buffer.readLocation(), readRequiredNode());
			case 22: return new CallTargetNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), buffer.readLocation(), readRequiredConstant(), buffer.readLocation());
			case 23: return new CapturePatternNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), readRequiredNode(), buffer.readLocation());
			case 24: return new CaseMatchNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), readOptionalNode(), buffer.readLocation(), buffer.readLocation());
			case 25: return new CaseNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), readOptionalNode(), buffer.readLocation(), buffer.readLocation());
			case 26: return new ClassNode(nodeID, location, flags = buffer.readVarInt(), Array.from({ length: buffer.readVarInt() }, readRequiredConstant), buffer.readLocation(), readRequiredNode(), buffer.readOptionalLocation(), readOptionalNode(), readOptionalNode(), buffer.readLocation(), readRequiredConstant());
			case 27: return new ClassVariableAndWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), buffer.readLocation(), readRequiredNode());
			case 28: return new ClassVariableOperatorWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), buffer.readLocation(), readRequiredNode(), readRequiredConstant());
			case 29: return new ClassVariableOrWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), buffer.readLocation(), readRequiredNode());
			case 30: return new ClassVariableReadNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant());
			case 31: return new ClassVariableTargetNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant());
			case 32: return new ClassVariableWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), readRequiredNode(), buffer.readLocation());
			case 33: return new ConstantAndWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), buffer.readLocation(), readRequiredNode());
			case 34: return new ConstantOperatorWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), buffer.readLocation(), readRequiredNode(), readRequiredConstant());
			case 35: return new ConstantOrWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), buffer.readLocation(), readRequiredNode());
			case 36: return new ConstantPathAndWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), buffer.readLocation(), readRequiredNode());
			case 37: return new ConstantPathNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), readOptionalConstant(), buffer.readLocation(), buffer.readLocation());
			case 38: return new ConstantPathOperatorWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), buffer.readLocation(), readRequiredNode(), readRequiredConstant());
			case 39: return new ConstantPathOrWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), buffer.readLocation(), readRequiredNode());
			case 40: return new ConstantPathTargetNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), readOptionalConstant(), buffer.readLocation(), buffer.readLocation());
			case 41: return new ConstantPathWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), buffer.readLocation(), readRequiredNode());
			case 42: return new ConstantReadNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant());
			case 43: return new ConstantTargetNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant());
			case 44: return new ConstantWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), readRequiredNode(), buffer.readLocation());
			case 45:
				buffer.readUint32();
				return new DefNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), readOptionalNode(), readOptionalNode(), readOptionalNode(), Array.from({ length: buffer.readVarInt() }, readRequiredConstant), buffer.readLocation(), buffer.readOptionalLocation(), buffer.readOptionalLocation(), buffer.readOptionalLocation(), buffer.readOptionalLocation(), buffer.readOptionalLocation());
			case 46: return new DefinedNode(nodeID, location, flags = buffer.readVarInt(), buffer.readOptionalLocation(), readRequiredNode(), buffer.readOptionalLocation(), buffer.readLocation());
			case 47: return new ElseNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), readOptionalNode(), buffer.readOptionalLocation());
			case 48: return new EmbeddedStatementsNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), readOptionalNode(), buffer.readLocation());
			case 49: return new EmbeddedVariableNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), readRequiredNode());
			case 50: return new EnsureNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), readOptionalNode(), buffer.readLocation());
			case 51: return new FalseNode(nodeID, location, flags = buffer.readVarInt());
			case 52: return new FindPatternNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), readRequiredNode(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), readRequiredNode(), buffer.readOptionalLocation(), buffer.readOptionalLocation());
			case 53: return new FlipFlopNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), readOptionalNode(), buffer.readLocation());
			case 54: return new FloatNode(nodeID, location, flags = buffer.readVarInt(), buffer.readDouble());
			case 55: return new ForNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), readRequiredNode(), readOptionalNode(), buffer.readLocation(), buffer.readLocation(), buffer.readOptionalLocation(), buffer.readLocation());
			case 56: return new ForwardingArgumentsNode(nodeID, location, flags = buffer.readVarInt());
			case 57: return new ForwardingParameterNode(nodeID, location, flags = buffer.readVarInt());
			case 58: return new ForwardingSuperNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode());
			case 59: return new GlobalVariableAndWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), buffer.readLocation(), readRequiredNode());
			case 60: return new GlobalVariableOperatorWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), buffer.readLocation(), readRequiredNode(), readRequiredConstant());
			case 61: return new GlobalVariableOrWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), buffer.readLocation(), readRequiredNode());
			case 62: return new GlobalVariableReadNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant());
			case 63: return new GlobalVariableTargetNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant());
			case 64: return new GlobalVariableWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), readRequiredNode(), buffer.readLocation());
			case 65: return new HashNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), buffer.readLocation());
			case 66: return new HashPatternNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), readOptionalNode(), buffer.readOptionalLocation(), buffer.readOptionalLocation());
			case 67: return new IfNode(nodeID, location, flags = buffer.readVarInt(), buffer.readOptionalLocation(), readRequiredNode(), buffer.readOptionalLocation(), readOptionalNode(), readOptionalNode(), buffer.readOptionalLocation());
			case 68: return new ImaginaryNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode());
			case 69: return new ImplicitNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode());
			case 70: return new ImplicitRestNode(nodeID, location, flags = buffer.readVarInt());
			case 71: return new InNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), readOptionalNode(), buffer.readLocation(), buffer.readOptionalLocation());
			case 72: return new IndexAndWriteNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), buffer.readOptionalLocation(), buffer.readLocation(), readOptionalNode(), buffer.readLocation(), readOptionalNode(), buffer.readLocation(), readRequiredNode());
			case 73: return new IndexOperatorWriteNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), buffer.readOptionalLocation(), buffer.readLocation(), readOptionalNode(), buffer.readLocation(), readOptionalNode(), readRequiredConstant(), buffer.readLocation(), readRequiredNode());
			case 74: return new IndexOrWriteNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), buffer.readOptionalLocation(), buffer.readLocation(), readOptionalNode(), buffer.readLocation(), readOptionalNode(), buffer.readLocation(), readRequiredNode());
			case 75: return new IndexTargetNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), buffer.readLocation(), readOptionalNode(), buffer.readLocation(), readOptionalNode());
			case 76: return new InstanceVariableAndWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), buffer.readLocation(), readRequiredNode());
			case 77: return new InstanceVariableOperatorWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), buffer.readLocation(), readRequiredNode(), readRequiredConstant());
			case 78: return new InstanceVariableOrWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), buffer.readLocation(), readRequiredNode());
			case 79: return new InstanceVariableReadNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant());
			case 80: return new InstanceVariableTargetNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant());
			case 81: return new InstanceVariableWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), readRequiredNode(), buffer.readLocation());
			case 82: return new IntegerNode(nodeID, location, flags = buffer.readVarInt(), readInteger());
			case 83: return new InterpolatedMatchLastLineNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), buffer.readLocation());
			case 84: return new InterpolatedRegularExpressionNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), buffer.readLocation());
			case 85: return new InterpolatedStringNode(nodeID, location, flags = buffer.readVarInt(), buffer.readOptionalLocation(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), buffer.readOptionalLocation());
			case 86: return new InterpolatedSymbolNode(nodeID, location, flags = buffer.readVarInt(), buffer.readOptionalLocation(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), buffer.readOptionalLocation());
			case 87: return new InterpolatedXStringNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), buffer.readLocation());
			case 88: return new ItLocalVariableReadNode(nodeID, location, flags = buffer.readVarInt());
			case 89: return new ItParametersNode(nodeID, location, flags = buffer.readVarInt());
			case 90: return new KeywordHashNode(nodeID, location, flags = buffer.readVarInt(), Array.from({ length: buffer.readVarInt() }, readRequiredNode));
			case 91: return new KeywordRestParameterNode(nodeID, location, flags = buffer.readVarInt(), readOptionalConstant(), buffer.readOptionalLocation(), buffer.readLocation());
			case 92: return new LambdaNode(nodeID, location, flags = buffer.readVarInt(), Array.from({ length: buffer.readVarInt() }, readRequiredConstant), buffer.readLocation(), buffer.readLocation(), buffer.readLocation(), readOptionalNode(), readOptionalNode());
			case 93: return new LocalVariableAndWriteNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), buffer.readLocation(), readRequiredNode(), readRequiredConstant(), buffer.readVarInt());
			case 94: return new LocalVariableOperatorWriteNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), buffer.readLocation(), readRequiredNode(), readRequiredConstant(), readRequiredConstant(), buffer.readVarInt());
			case 95: return new LocalVariableOrWriteNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), buffer.readLocation(), readRequiredNode(), readRequiredConstant(), buffer.readVarInt());
			case 96: return new LocalVariableReadNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readVarInt());
			case 97: return new LocalVariableTargetNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readVarInt());
			case 98: return new LocalVariableWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readVarInt(), buffer.readLocation(), readRequiredNode(), buffer.readLocation());
			case 99: return new MatchLastLineNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), buffer.readLocation(), buffer.readLocation(), buffer.readStringField(flags));
			case 100: return new MatchPredicateNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), readRequiredNode(), buffer.readLocation());
			case 101: return new MatchRequiredNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), readRequiredNode(), buffer.readLocation());
			case 102: return new MatchWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), Array.from({ length: buffer.readVarInt() }, readRequiredNode));
			case 103: return new MissingNode(nodeID, location, flags = buffer.readVarInt());
			case 104: return new ModuleNode(nodeID, location, flags = buffer.readVarInt(), Array.from({ length: buffer.readVarInt() }, readRequiredConstant), buffer.readLocation(), readRequiredNode(), readOptionalNode(), buffer.readLocation(), readRequiredConstant());
			case 105: return new MultiTargetNode(nodeID, location, flags = buffer.readVarInt(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), readOptionalNode(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), buffer.readOptionalLocation(), buffer.readOptionalLocation());
			case 106: return new MultiWriteNode(nodeID, location, flags = buffer.readVarInt(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), readOptionalNode(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), buffer.readOptionalLocation(), buffer.readOptionalLocation(), buffer.readLocation(), readRequiredNode());
			case 107: return new NextNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), buffer.readLocation());
			case 108: return new NilNode(nodeID, location, flags = buffer.readVarInt());
			case 109: return new NoKeywordsParameterNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), buffer.readLocation());
			case 110: return new NumberedParametersNode(nodeID, location, flags = buffer.readVarInt(), buffer.readByte());
			case 111: return new NumberedReferenceReadNode(nodeID, location, flags = buffer.readVarInt(), buffer.readVarInt());
			case 112: return new OptionalKeywordParameterNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), readRequiredNode());
			case 113: return new OptionalParameterNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), buffer.readLocation(), readRequiredNode());
			case 114: return new OrNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), readRequiredNode(), buffer.readLocation());
			case 115: return new ParametersNode(nodeID, location, flags = buffer.readVarInt(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), Array.from({ length: buffer.readVarInt() }, readRequiredNode), readOptionalNode(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), Array.from({ length: buffer.readVarInt() }, readRequiredNode), readOptionalNode(), readOptionalNode());
			case 116: return new ParenthesesNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), buffer.readLocation(), buffer.readLocation());
			case 117: return new PinnedExpressionNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), buffer.readLocation(), buffer.readLocation(), buffer.readLocation());
			case 118: return new PinnedVariableNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), buffer.readLocation());
			case 119: return new PostExecutionNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), buffer.readLocation(), buffer.readLocation(), buffer.readLocation());
			case 120: return new PreExecutionNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), buffer.readLocation(), buffer.readLocation(), buffer.readLocation());
			case 121: return new ProgramNode(nodeID, location, flags = buffer.readVarInt(), Array.from({ length: buffer.readVarInt() }, readRequiredConstant), readRequiredNode());
			case 122: return new RangeNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), readOptionalNode(), buffer.readLocation());
			case 123: return new RationalNode(nodeID, location, flags = buffer.readVarInt(), readInteger(), readInteger());
			case 124: return new RedoNode(nodeID, location, flags = buffer.readVarInt());
			case 125: return new RegularExpressionNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), buffer.readLocation(), buffer.readLocation(), buffer.readStringField(flags));
			case 126: return new RequiredKeywordParameterNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation());
			case 127: return new RequiredParameterNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant());
			case 128: return new RescueModifierNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), buffer.readLocation(), readRequiredNode());
			case 129: return new RescueNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), buffer.readOptionalLocation(), readOptionalNode(), buffer.readOptionalLocation(), readOptionalNode(), readOptionalNode());
			case 130: return new RestParameterNode(nodeID, location, flags = buffer.readVarInt(), readOptionalConstant(), buffer.readOptionalLocation(), buffer.readLocation());
			case 131: return new RetryNode(nodeID, location, flags = buffer.readVarInt());
			case 132: return new ReturnNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), readOptionalNode());
			case 133: return new SelfNode(nodeID, location, flags = buffer.readVarInt());
			case 134: return new ShareableConstantNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode());
			case 135: return new SingletonClassNode(nodeID, location, flags = buffer.readVarInt(), Array.from({ length: buffer.readVarInt() }, readRequiredConstant), buffer.readLocation(), buffer.readLocation(), readRequiredNode(), readOptionalNode(), buffer.readLocation());
			case 136: return new SourceEncodingNode(nodeID, location, flags = buffer.readVarInt());
			case 137: return new SourceFileNode(nodeID, location, flags = buffer.readVarInt(), buffer.readStringField(flags));
			case 138: return new SourceLineNode(nodeID, location, flags = buffer.readVarInt());
			case 139: return new SplatNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), readOptionalNode());
			case 140: return new StatementsNode(nodeID, location, flags = buffer.readVarInt(), Array.from({ length: buffer.readVarInt() }, readRequiredNode));
			case 141: return new StringNode(nodeID, location, flags = buffer.readVarInt(), buffer.readOptionalLocation(), buffer.readLocation(), buffer.readOptionalLocation(), buffer.readStringField(flags));
			case 142: return new SuperNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), buffer.readOptionalLocation(), readOptionalNode(), buffer.readOptionalLocation(), readOptionalNode());
			case 143: return new SymbolNode(nodeID, location, flags = buffer.readVarInt(), buffer.readOptionalLocation(), buffer.readOptionalLocation(), buffer.readOptionalLocation(), buffer.readStringField(flags));
			case 144: return new TrueNode(nodeID, location, flags = buffer.readVarInt());
			case 145: return new UndefNode(nodeID, location, flags = buffer.readVarInt(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), buffer.readLocation());
			case 146: return new UnlessNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), readRequiredNode(), buffer.readOptionalLocation(), readOptionalNode(), readOptionalNode(), buffer.readOptionalLocation());
			case 147: return new UntilNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), buffer.readOptionalLocation(), buffer.readOptionalLocation(), readRequiredNode(), readOptionalNode());
			case 148: return new WhenNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), buffer.readOptionalLocation(), readOptionalNode());
			case 149: return new WhileNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), buffer.readOptionalLocation(), buffer.readOptionalLocation(), readRequiredNode(), readOptionalNode());
			case 150: return new XStringNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), buffer.readLocation(), buffer.readLocation(), buffer.readStringField(flags));
			case 151: return new YieldNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), buffer.readOptionalLocation(), readOptionalNode(), buffer.readOptionalLocation());
			default: throw new Error(`Unknown node type: ${type}`);
		}
	}
	function readOptionalNode() {
		if (buffer.readByte() != 0) {
			buffer.index -= 1;
			return readRequiredNode();
		} else return null;
	}
	function scanConstant(constantIndex) {
		if (constants[constantIndex] === null) constants[constantIndex] = buffer.scanConstant(constantPoolOffset, constantIndex);
		return constants[constantIndex];
	}
	function readRequiredConstant() {
		return scanConstant(buffer.readVarInt() - 1);
	}
	function readOptionalConstant() {
		const index = buffer.readVarInt();
		if (index === 0) return null;
		else return scanConstant(index - 1);
	}
	function readInteger() {
		const negative = buffer.readByte() != 0;
		const length = buffer.readVarInt();
		const firstWord = buffer.readVarInt();
		if (length == 1) {
			if (negative && firstWord >= 2147483648) return -BigInt(firstWord);
			else if (negative) return -firstWord;
			else return firstWord;
		}
		let result = BigInt(firstWord);
		for (let index = 1; index < length; index++) result |= BigInt(buffer.readVarInt()) << BigInt(index * 32);
		return negative ? -result : result;
	}
}

// node_modules/@ruby/prism/src/parsePrism.js
function parsePrism(prism, source, options = {}) {
	const sourceArray = new TextEncoder().encode(source);
	const sourcePointer = prism.calloc(1, sourceArray.length);
	const packedOptions = dumpOptions(options);
	const optionsPointer = prism.calloc(1, packedOptions.length);
	const bufferPointer = prism.calloc(prism.pm_buffer_sizeof(), 1);
	prism.pm_buffer_init(bufferPointer);
	new Uint8Array(prism.memory.buffer, sourcePointer, sourceArray.length).set(sourceArray);
	new Uint8Array(prism.memory.buffer, optionsPointer, packedOptions.length).set(packedOptions);
	prism.pm_serialize_parse(bufferPointer, sourcePointer, sourceArray.length, optionsPointer);
	const serializedView = new Uint8Array(prism.memory.buffer, prism.pm_buffer_value(bufferPointer), prism.pm_buffer_length(bufferPointer));
	const result = deserialize(sourceArray, serializedView);
	prism.pm_buffer_free(bufferPointer);
	prism.free(sourcePointer);
	prism.free(bufferPointer);
	prism.free(optionsPointer);
	return result;
}
function dumpCommandLineOptions(options) {
	if (options.command_line === void 0) return 0;
	const commandLine = options.command_line;
	if (typeof commandLine !== "string") throw new Error("command_line must be a string");
	let value = 0;
	for (let index = 0; index < commandLine.length; index++) switch (commandLine[index]) {
		case "a":
			value |= 1;
			break;
		case "e":
			value |= 2;
			break;
		case "l":
			value |= 4;
			break;
		case "n":
			value |= 8;
			break;
		case "p":
			value |= 16;
			break;
		case "x":
			value |= 32;
			break;
		default: throw new Error(`Unsupported command line flag '${commandLine[index]}'`);
	}
	return value;
}
function dumpBooleanOption(value) {
	return value === void 0 || value === false || value === null ? 0 : 1;
}
function dumpOptions(options) {
	const template = [];
	const values = [];
	const encoder = new TextEncoder();
	template.push("L");
	if (options.filepath) {
		const filepath = encoder.encode(options.filepath);
		values.push(filepath.length);
		values.push(filepath);
		template.push("A");
	} else values.push(0);
	template.push("l");
	values.push(options.line || 1);
	template.push("L");
	if (options.encoding) {
		const encoding = encoder.encode(options.encoding);
		values.push(encoding.length);
		values.push(encoding);
		template.push("A");
	} else values.push(0);
	template.push("C");
	values.push(dumpBooleanOption(options.frozen_string_literal));
	template.push("C");
	values.push(dumpCommandLineOptions(options));
	template.push("C");
	if (!options.version || options.version === "latest") values.push(0);
	else if (options.version.match(/^3\.3(\.\d+)?$/)) values.push(1);
	else if (options.version.match(/^3\.4(\.\d+)?$/)) values.push(2);
	else if (options.version.match(/^3\.5(\.\d+)?$/) || options.version.match(/^4\.0(\.\d+)?$/)) values.push(3);
	else if (options.version.match(/^4\.1(\.\d+)?$/)) values.push(4);
	else throw new Error(`Unsupported version '${options.version}' in compiler options`);
	template.push("C");
	values.push(options.encoding === false ? 1 : 0);
	template.push("C");
	values.push(dumpBooleanOption(options.main_script));
	template.push("C");
	values.push(dumpBooleanOption(options.partial_script));
	template.push("C");
	values.push(0);
	template.push("L");
	if (options.scopes) {
		const scopes = options.scopes;
		values.push(scopes.length);
		for (const scope of scopes) {
			let locals;
			let forwarding = 0;
			if (Array.isArray(scope)) locals = scope;
			else {
				locals = scope.locals || [];
				for (const forward of scope.forwarding || []) switch (forward) {
					case "*":
						forwarding |= 1;
						break;
					case "**":
						forwarding |= 2;
						break;
					case "&":
						forwarding |= 4;
						break;
					case "...":
						forwarding |= 8;
						break;
					default: throw new Error(`invalid forwarding value: ${forward}`);
				}
			}
			template.push("L");
			values.push(locals.length);
			template.push("C");
			values.push(forwarding);
			for (const local of locals) {
				template.push("L");
				values.push(local.length);
				template.push("A");
				values.push(encoder.encode(local));
			}
		}
	} else values.push(0);
	return pack(values, template);
}
function pack(values, template) {
	const littleEndian = endianness() === "LE";
	const buffer = new ArrayBuffer(totalSizeOf(values, template));
	const data_view = new DataView(buffer);
	let offset = 0;
	for (let i = 0; i < values.length; i++) {
		switch (template[i]) {
			case "A":
				for (let c = 0; c < values[i].length; c++) data_view.setUint8(offset + c, values[i][c]);
				break;
			case "l":
				data_view.setInt32(offset, values[i], littleEndian);
				break;
			case "L":
				data_view.setUint32(offset, values[i], littleEndian);
				break;
			case "C": data_view.setUint8(offset, values[i], littleEndian);
		}
		offset += sizeOf$3(values, template, i);
	}
	return new Uint8Array(buffer);
}
function totalSizeOf(values, template) {
	let size = 0;
	for (let i = 0; i < values.length; i++) size += sizeOf$3(values, template, i);
	return size;
}
function sizeOf$3(values, template, index) {
	switch (template[index]) {
		case "A": return values[index].length;
		case "l":
		case "L": return 4;
		case "C": return 1;
	}
}
function endianness() {
	const arr = /* @__PURE__ */ new Uint8Array(4);
	new Uint32Array(arr.buffer)[0] = 4291559441;
	return arr[0] === 255 ? "BE" : "LE";
}

// src/render/erb/core/failure.ts
var TemplateFailure = class extends Error {
	code;
	hint;
	rubyClass;
	details;
	exception;
	range;
	constructor(code, message, more = {}) {
		const { stackTraceLimit } = Error;
		Error.stackTraceLimit = 0;
		super(message);
		Error.stackTraceLimit = stackTraceLimit;
		this.code = code;
		this.hint = more.hint;
		this.rubyClass = more.rubyClass;
		this.details = more.details;
	}
};
function rubyError(rubyClass, message, hint, details) {
	return new TemplateFailure("render/ruby-error", message, {
		rubyClass,
		hint,
		details
	});
}
function unsupported(message, hint) {
	return new TemplateFailure("render/ruby-unsupported", message, { hint });
}
function refused(message, hint) {
	return new TemplateFailure("render/ruby-refused", message, { hint });
}
function limitReached(message, hint) {
	return new TemplateFailure("render/template-limit", message, { hint });
}
var LeaveSignal = class {
	target;
	value;
	constructor(target, value) {
		this.target = target;
		this.value = value;
	}
};
var NextSignal = class {
	value;
	constructor(value) {
		this.value = value;
	}
};
var Exit = class {
	open = true;
};
function leavable(target, run) {
	try {
		return run();
	} catch (signal) {
		if (signal instanceof LeaveSignal && signal.target === target) return signal.value;
		throw signal;
	}
}
function leavableOnce(exit, run) {
	try {
		return leavable(exit, run);
	} finally {
		exit.open = false;
	}
}

// src/render/erb/core/value.ts
var RubyString = class {
	#text;
	frozen = false;
	isKept = false;
	isOfBytes = false;
	constructor(text) {
		this.#text = text;
	}
	get text() {
		return this.#text;
	}
	write(text, _range) {
		this.#text = text;
	}
	append(text, _range) {
		this.#text += text;
	}
};
function textOf$1(value) {
	if (typeof value === "string") return value;
	return value instanceof RubyString ? value.text : void 0;
}
function withoutIdentity(value) {
	return value instanceof RubyString ? value.text : value;
}
function kept(value) {
	if (!(value instanceof RubyString)) return value;
	value.isKept = true;
	return value.text;
}
var RubySymbol = class RubySymbol {
	name;
	constructor(name) {
		this.name = name;
	}
	static #known = /* @__PURE__ */ new Map();
	static of(name) {
		const known = RubySymbol.#known.get(name)?.deref();
		if (known !== void 0) return known;
		const made = new RubySymbol(name);
		RubySymbol.#known.set(name, new WeakRef(made));
		return made;
	}
};
var RubyRange = class {
	first;
	last;
	exclusive;
	constructor(first, last, exclusive) {
		this.first = kept(first);
		this.last = kept(last);
		this.exclusive = exclusive;
	}
};
var RubyProc = class {
	arity;
	lambda;
	call;
	parameters;
	constructor(call, arity, lambda, parameters) {
		this.call = call;
		this.arity = arity;
		this.lambda = lambda;
		this.parameters = parameters;
	}
};
var RubyStruct = class {
	className;
	attributes;
	open;
	data;
	source;
	constructor(className, attributes, more = {}) {
		this.className = className;
		this.attributes = attributes;
		this.open = more.open ?? false;
		this.data = more.data;
		this.source = more.source;
	}
};
var RubyModule = class {
	name;
	constructor(name) {
		this.name = name;
	}
};
var RubyRegexp = class {
	source;
	flags;
	constructor(source, flags) {
		this.source = source;
		this.flags = [
			"m",
			"i",
			"x"
		].filter((flag) => flags.includes(flag)).join("");
	}
};
var RubyMatch = class {
	text;
	places;
	names;
	regexp;
	constructor(text, places, names, regexp) {
		this.text = text;
		this.places = places;
		this.names = names;
		this.regexp = regexp;
	}
	indexOf(name) {
		const groups = this.names.get(name);
		return groups?.findLast((group) => (this.places[2 * group] ?? -1) >= 0) ?? groups?.at(-1);
	}
	group(index) {
		const start = this.places[2 * index] ?? -1;
		return start < 0 ? null : this.text.slice(start, this.places[2 * index + 1]);
	}
};
var RubyException = class {
	className;
	message;
	details;
	constructor(className, message, details = {}) {
		this.className = className;
		this.message = message;
		this.details = details;
	}
};
var RubyEnumerator = class {
	self;
	method;
	args;
	generate;
	constructor(self, method, args, generate) {
		this.self = self;
		this.method = method;
		this.args = args;
		this.generate = generate;
	}
};
function isTruthy(value) {
	return value !== null && value !== false;
}

// src/render/erb/core/ip-address.ts
const ipv4 = 2n;
const ipv6 = 10n;
var RubyIpAddress = class {
	family;
	address;
	mask;
	zone;
	constructor(family, address, mask, zone = "") {
		this.family = family;
		this.address = address;
		this.mask = mask;
		this.zone = zone;
	}
};
function allOnes(family) {
	return (1n << bitsOf(family)) - 1n;
}
function bitsOf(family) {
	return family === 2n ? 32n : 128n;
}
function invalid$1(address, hint) {
	return rubyError("IPAddr::InvalidAddressError", `invalid address: ${address ?? ""}`, hint);
}
function invalidPrefix(problem) {
	return rubyError("IPAddr::InvalidPrefixError", problem, "write the length of the prefix, as in 10.0.0.0/16, or a whole mask, as in 10.0.0.0/255.255.0.0");
}
function withAddress(from, address) {
	if (address < 0n || address > allOnes(from.family)) throw invalid$1(from.address, "the result lies outside of all addresses");
	return new RubyIpAddress(from.family, address, from.mask, from.zone);
}
function ofNumber(address, family, zone = "") {
	const ones = allOnes(family);
	if (address < 0n || address > ones) throw invalid$1(void 0, `${address} lies outside of all addresses`);
	return new RubyIpAddress(family, address, ones, zone);
}
function parseIpAddress(text, wanted) {
	const slash = text.indexOf("/");
	let address = slash < 0 ? text : text.slice(0, slash);
	const hint = `${JSON.stringify(text.slice(0, 60))} is no IPv4 or IPv6 address`;
	if (address.length > 100) throw invalid$1(void 0, hint);
	let family = wanted;
	const bracketed = /^\[([^\n]*)\]$/.exec(address);
	if (bracketed !== null) {
		address = bracketed[1] ?? "";
		family = ipv6;
	}
	const zoned = /^([^\n]*)(%\w+)$/.exec(address);
	const zone = zoned?.[2] ?? "";
	if (zoned !== null) {
		address = zoned[1] ?? "";
		family = ipv6;
	}
	const number4 = family === 10n ? void 0 : toIpv4(address, hint);
	let found;
	if (number4 !== void 0) found = ofNumber(number4, ipv4);
	else if (family === 2n) throw unsupported("an IPv6 address where IPv4 is asked for", "leave the family out");
	else found = ofNumber(toIpv6(address, hint), ipv6, zone);
	return slash < 0 ? found : masked$1(found, text.slice(slash + 1));
}
function masked$1(ip, mask) {
	const { family, address, zone } = ip;
	if (typeof mask === "string" && !/^\d+$/.test(mask)) return maskedBy(ip, mask);
	if (typeof mask === "string" && /^0./.test(mask)) throw invalidPrefix("leading zeros in prefix");
	if (typeof mask === "string" && mask.length > 100) throw invalidPrefix(`invalid length: ${address}`);
	const length = BigInt(mask);
	const bits = bitsOf(family);
	if (length < 0n || length > bits) throw invalidPrefix(`invalid length: ${address}`);
	const rest = bits - length;
	return new RubyIpAddress(family, address >> rest << rest, allOnes(family) >> rest << rest, zone);
}
function maskedBy({ family, address, zone }, text) {
	const given = parseIpAddress(text);
	if (given.family !== family) throw invalidPrefix(`address family is not same: ${address}`);
	const gap = given.address ^ given.mask;
	if ((gap + 1n & gap) !== 0n) throw invalidPrefix(`invalid mask ${text}: ${address}`);
	return new RubyIpAddress(family, address & given.address, given.address, zone);
}
function toIpv4(text, hint) {
	const parts = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(text)?.slice(1);
	if (parts === void 0 || text.includes("\n")) return void 0;
	return parts.reduce((sum, part) => {
		if (BigInt(part) > 255n) throw invalid$1(void 0, hint);
		if (/^0./.test(part)) throw rubyError("IPAddr::InvalidAddressError", "zero-filled number in IPv4 address is ambiguous: ", `${hint}: write its numbers without leading zeros`);
		return sum << 8n | BigInt(part);
	}, 0n);
}
const group = /^[\da-f]{1,4}$/i;
function toIpv6(text, hint) {
	const fail = () => invalid$1(void 0, hint);
	const colon = text.lastIndexOf(":");
	const dotted = text.slice(colon + 1);
	const has4 = dotted.includes(".");
	const low = has4 ? toIpv4(dotted, hint) : 0n;
	if (low === void 0 || colon < 0) throw fail();
	const halves = (has4 ? `${text.slice(0, colon + 1)}0:0` : text).split("::");
	const [left = [], right = []] = halves.map((half) => half === "" ? [] : half.split(":"));
	const count = left.length + right.length;
	const colons = text.split(":").length - 1;
	if (has4 && halves.length === 2 && colons > 6) throw fail();
	const isComplete = halves.length === 1 && count === 8;
	const isShort = halves.length === 2 && count <= 7;
	if (!isComplete && !isShort) throw fail();
	const groups = [
		...left,
		...Array.from({ length: 8 - count }, () => "0"),
		...right
	];
	if (!groups.every((one) => group.test(one))) throw fail();
	return groups.reduce((sum, one) => sum << 16n | BigInt(`0x${one}`), 0n) | low;
}
function toFullText(family, number) {
	if (family === 2n) return [
		24n,
		16n,
		8n,
		0n
	].map((shift) => number >> shift & 255n).join(".");
	return (number.toString(16).padStart(32, "0").match(/.{4}/g) ?? []).join(":");
}
function toLongText({ family, address, zone }) {
	return `${toFullText(family, address)}${family === 2n ? "" : zone}`;
}
function ipAddressToS(self) {
	const { family, address, zone } = self;
	if (family === 2n) return toFullText(family, address);
	if (zone !== "") return shortenZoned(toLongText(self));
	const text = shorten$2(toFullText(family, address).split(":").map((one) => one.replace(/^0{1,3}/, "")));
	const end = /^::(ffff:)?([\da-f]{1,4}):([\da-f]{1,4})$/.exec(text);
	return end === null ? text : `::${end[1] ?? ""}${toFullText(ipv4, address & 4294967295n)}`;
}
function shorten$2(groups) {
	for (let length = 8; length >= 2; length -= 1) for (let at = 0; at + length <= 8; at += 1) if (groups.slice(at, at + length).every((one) => one === "0")) return `${groups.slice(0, at).join(":")}::${groups.slice(at + length).join(":")}`;
	return groups.join(":");
}
function shortenZoned(long) {
	let text = long.replaceAll(/\b0{1,3}([\da-f]+)\b/gi, "$1");
	for (let count = 7; count >= 2; count -= 1) {
		const shorter = text.replace(new RegExp(`\\b${Array.from({ length: count }, () => "0").join(":")}\\b`), ":");
		if (shorter === text) continue;
		text = shorter;
		break;
	}
	return text.replace(/:{3,}/, "::");
}
function inspectIpAddress(self) {
	const { family, mask } = self;
	return `#<IPAddr: ${family === 2n ? "IPv4" : "IPv6"}:${toLongText(self)}/${toFullText(family, mask)}>`;
}

// src/render/erb/core/limits.ts
const defaultLimits = {
	steps: 2e6,
	characters: 4194304,
	elements: 1e6,
	depth: 400,
	"regexp-steps": 2e6,
	bits: 1e5
};
function toLimits(raised) {
	return {
		...defaultLimits,
		...raised
	};
}
function howToRaise(name, { [name]: now }) {
	return `raise the limit with --template-limits ${name}=${2 * now} (input template-limits)`;
}

// src/render/erb/core/budget.ts
var Budget = class {
	limits;
	#steps = 0;
	#depth = 0;
	#spent = 0;
	constructor(limits) {
		this.limits = limits;
	}
	step() {
		this.#steps += 1;
		if (this.#steps > this.limits.steps) throw limitReached(`the template needs more than ${this.limits.steps} steps`, `look for a loop that does not end, or ${howToRaise("steps", this.limits)}`);
	}
	steps(count) {
		this.#steps += count;
		this.step();
	}
	enter() {
		this.#depth += 1;
		if (this.#depth > this.limits.depth) throw limitReached(`calls nest deeper than ${this.limits.depth}`, `look for something that calls itself without an end, or ${howToRaise("depth", this.limits)}`);
	}
	leave() {
		this.#depth -= 1;
	}
	checkText(characters) {
		if (characters <= 4096) return;
		this.#spent += characters;
		if (characters > this.limits.characters || this.#spent > 32 * this.limits.characters) throw limitReached(`the template makes texts of more than ${this.limits.characters} characters`, `look for a value that grows with every turn of a loop, or ${howToRaise("characters", this.limits)}`);
	}
	checkPrinted(characters) {
		if (characters <= this.limits.characters) return;
		throw limitReached(`the template prints more than ${this.limits.characters} characters`, "look for a loop that does not end");
	}
	checkGrowth(characters, added) {
		this.#spent += added;
		if (characters > this.limits.characters) this.checkText(characters);
		if (this.#spent > 32 * this.limits.characters) this.checkText(added);
	}
	checkElements(count) {
		if (count > 4096) this.steps(count >> 4);
		if (count > this.limits.elements) throw limitReached(`the template makes a collection of more than ${this.limits.elements} elements`, `use a smaller range or a shorter list, or ${howToRaise("elements", this.limits)}`);
	}
};
let running;
function onBudget(budget, run) {
	const before = running;
	running = budget;
	try {
		return run();
	} finally {
		running = before;
	}
}
function spendOn(size) {
	running?.steps(1 + (size >> 4));
}

// src/render/erb/core/set-value.ts
var RubySet = class RubySet {
	hash = new RubyHash();
	static of(elements) {
		const set = new RubySet();
		for (const element of elements) set.add(element);
		return set;
	}
	get size() {
		return this.hash.size;
	}
	has(element) {
		return this.hash.has(element);
	}
	add(element) {
		this.hash.set(element, true);
	}
	elements() {
		return this.hash.keys();
	}
	isSubsetOf(other) {
		return this.size <= other.size && this.elements().every((element) => other.has(element));
	}
};

// src/render/erb/core/hash-value.ts
var RubyHash = class RubyHash {
	#entries = /* @__PURE__ */ new Map();
	#composites = /* @__PURE__ */ new Map();
	#walks = 0;
	fallback = null;
	static from(entries) {
		const hash = new RubyHash();
		for (const [key, value] of entries) hash.set(key, value);
		return hash;
	}
	get size() {
		return this.#entries.size;
	}
	has(key) {
		return this.#entries.has(this.#identity(key));
	}
	get(key) {
		return this.#entries.get(this.#identity(key))?.value;
	}
	fetch(key) {
		const found = this.get(key);
		if (found !== void 0) return found;
		return typeof this.fallback === "function" ? this.fallback(this, key) : this.fallback;
	}
	set(key, value) {
		const identity = this.#identity(key);
		const entry = this.#entries.get(identity);
		if (entry === void 0) {
			if (this.isWalked) throw rubyError("RuntimeError", "can't add a new key into hash during iteration");
			this.#entries.set(identity, {
				key: withoutIdentity(key),
				value
			});
		} else entry.value = value;
	}
	delete(key) {
		const identity = this.#identity(key);
		const entry = this.#entries.get(identity);
		this.#entries.delete(identity);
		return entry?.value;
	}
	clear() {
		this.#entries.clear();
	}
	keys() {
		return Array.from(this.#entries.values(), ({ key }) => key);
	}
	values() {
		return Array.from(this.#entries.values(), ({ value }) => value);
	}
	get isWalked() {
		return this.#walks > 0;
	}
	whileWalked(walk) {
		this.#walks += 1;
		try {
			return walk();
		} finally {
			this.#walks -= 1;
		}
	}
	*turns() {
		for (const { key, value } of this.#entries.values()) yield [key, value];
	}
	*keyTurns() {
		for (const { key } of this.#entries.values()) yield key;
	}
	pairs() {
		return Array.from(this.#entries.values(), ({ key, value }) => [key, value]);
	}
	copy() {
		const copy = RubyHash.from(this.pairs());
		copy.fallback = this.fallback;
		return copy;
	}
	#identity(key) {
		if (key instanceof RubyString) return key.text;
		if (typeof key !== "object" || key === null || key instanceof RubySymbol) return key;
		const content = contentOf(key, 0);
		let identity = this.#composites.get(content);
		if (identity === void 0) {
			identity = Symbol("composite key");
			this.#composites.set(content, identity);
		}
		return identity;
	}
};
const objectIds = /* @__PURE__ */ new WeakMap();
let lastObjectId = 0;
function contentOf(value, depth) {
	if (depth > 100) throw unsupported("a key that nests deeper than 100", "use a part of it as the key");
	if (value === null) return "nil";
	if (typeof value === "bigint") return `i${value}`;
	if (typeof value === "number") return `f${Object.is(value, -0) ? 0 : value}`;
	if (typeof value === "string") return JSON.stringify(value);
	if (value instanceof RubyString) return JSON.stringify(value.text);
	if (typeof value === "boolean") return String(value);
	if (Array.isArray(value) || value instanceof RubyHash) spendOn(Array.isArray(value) ? value.length : value.size);
	if (Array.isArray(value)) return `[${value.map((item) => contentOf(item, depth + 1)).join(",")}]`;
	if (value instanceof RubyHash) return `{${value.pairs().map(([k, v]) => `${contentOf(k, depth + 1)}>${contentOf(v, depth + 1)}`).sort().join(",")}}`;
	if (value instanceof RubyRange) {
		const { first, last, exclusive } = value;
		return `r${contentOf(first, depth + 1)}${exclusive ? "..." : ".."}${contentOf(last, depth + 1)}`;
	}
	if (value instanceof RubySet) return `t{${value.elements().map((element) => contentOf(element, depth + 1)).sort().join(",")}}`;
	if (value instanceof RubyIpAddress) return `a${value.family},${value.address},${value.mask},${value.zone}`;
	if (value instanceof RubyRegexp) return `x${value.flags}${JSON.stringify(value.source)}`;
	if (value instanceof RubyModule) return `m${value.name}`;
	if (value instanceof RubyStruct && value.source !== void 0) return `s${objectId(value.source)}`;
	return `o${objectId(value)}`;
}
function objectId(value) {
	let id = objectIds.get(value);
	if (id === void 0) {
		lastObjectId += 1;
		id = lastObjectId;
		objectIds.set(value, id);
	}
	return id;
}

// src/render/erb/core/exception-message.ts
const ofUnknownName = /\bPharos::YamlFile::Namespace\b/;
function messageOf({ className, message }) {
	if (!ofUnknownName.test(message)) return message;
	throw unsupported(`the message of this ${className} names the object that the template runs in, which is another in every Ruby`, "print e.name, or words of your own");
}

// src/render/erb/core/float-parts.ts
function fractionOf(value) {
	let [scaled, denominator] = [value, 1n];
	while (!Number.isInteger(scaled)) {
		scaled *= 2;
		denominator *= 2n;
	}
	return [BigInt(scaled), denominator];
}
function bits$1(value) {
	return value.toString(2).length;
}
function nearest(numerator, denominator) {
	const shift = 66 - bits$1(numerator) + bits$1(denominator);
	const [top, bottom] = shift > 0 ? [numerator << BigInt(shift), denominator] : [numerator, denominator << BigInt(-shift)];
	const quotient = top / bottom;
	const sticky = top % bottom === 0n ? quotient : quotient | 1n;
	const exponent = -shift;
	if (bits$1(sticky) + exponent < -1e3) throw unsupported("a Float that close to zero", "write 0.0");
	return Number(sticky) * 2 ** exponent;
}
function binaryExponent(value) {
	if (value === 0) return 0;
	const view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
	view.setFloat64(0, value);
	const exponent = view.getUint16(0) >> 4 & 2047;
	return exponent === 0 ? binaryExponent(value * 2 ** 64) - 64 : exponent - 1022;
}
function above(value) {
	if (Number.isNaN(value) || value === 1e400) return value;
	if (value === 0) return Number.MIN_VALUE;
	const view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
	view.setFloat64(0, value);
	view.setBigInt64(0, view.getBigInt64(0) + (value > 0 ? 1n : -1n));
	return view.getFloat64(0);
}
const floatParts = {
	denominator: [
		0,
		0,
		(self) => Number.isFinite(self) ? fractionOf(self)[1] : 1n
	],
	next_float: [
		0,
		0,
		(self) => above(self)
	],
	numerator: [
		0,
		0,
		(self) => Number.isFinite(self) ? fractionOf(self)[0] : self
	],
	prev_float: [
		0,
		0,
		(self) => -above(-self)
	]
};

// src/render/erb/core/format-float.ts
function formatFloat(value) {
	if (Number.isNaN(value)) return "NaN";
	if (!Number.isFinite(value)) return value > 0 ? "Infinity" : "-Infinity";
	if (value === 0) return Object.is(value, -0) ? "-0.0" : "0.0";
	const [mantissa = "", exponentText = "0"] = value.toExponential().split("e");
	const exponent = Number(exponentText);
	const digits = mantissa.replace(/[-.]/g, "");
	if (exponent >= 15 && digits.length <= exponent + 1 || exponent < -4) {
		const sign = exponent < 0 ? "-" : "+";
		const power = String(Math.abs(exponent)).padStart(2, "0");
		return `${mantissa.includes(".") ? mantissa : `${mantissa}.0`}e${sign}${power}`;
	}
	const sign = value < 0 ? "-" : "";
	if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
	return `${sign}${digits.slice(0, exponent + 1).padEnd(exponent + 1, "0")}.${digits.slice(exponent + 1) || "0"}`;
}
function formatFixed(value, count) {
	return signed(value, withPoint(roundedTo(value, count), count));
}
function formatExponent(value, count) {
	let power = value === 0 ? 0 : exponentOf(value);
	let digits = String(roundedTo(value, count - power)).padEnd(count + 1, "0");
	if (digits.length > count + 1) {
		power += 1;
		digits = digits.slice(0, count + 1);
	}
	return signed(value, `${count === 0 ? digits : `${digits.slice(0, 1)}.${digits.slice(1)}`}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`);
}
function signed(value, text) {
	return value < 0 || Object.is(value, -0) ? `-${text}` : text;
}
function exponentOf(value) {
	return Number(value.toExponential().split("e")[1]);
}
function roundedTo(value, count) {
	if (value === 0) return 0n;
	const digits = count + exponentOf(value) + 1;
	const shortest = digits > 0 && digits < 15 ? halfOfShortest(value, count) : void 0;
	if (shortest !== void 0 && digits < 13) return shortest;
	const [numerator, denominator] = fractionOf(Math.abs(value));
	const [above, below] = count >= 0 ? [numerator * 10n ** BigInt(count), denominator] : [numerator, denominator * 10n ** BigInt(-count)];
	const floor = above / below;
	const twice = 2n * (above % below);
	if ((digits === 13 || digits === 14) && isNear(twice, below) && twice !== 0n) throw unsupported("rounding of a half behind so many digits", "round to fewer digits");
	return twice > below || twice === below && floor % 2n === 1n ? floor + 1n : floor;
}
function isNear(twice, whole) {
	return 10n * twice > 8n * whole && 10n * twice < 12n * whole;
}
function halfOfShortest(value, count) {
	const [mantissa = "", exponent = "0"] = Math.abs(value).toExponential().split("e");
	const digits = mantissa.replace(".", "");
	const places = digits.length - 1 - Number(exponent);
	if (places <= count) return void 0;
	const unit = 10n ** BigInt(places - count);
	const floor = BigInt(digits) / unit;
	if (2n * (BigInt(digits) % unit) !== unit) return void 0;
	return floor % 2n === 1n ? floor + 1n : floor;
}
function withPoint(number, count) {
	if (count === 0) return String(number);
	const text = String(number).padStart(count + 1, "0");
	return `${text.slice(0, -count)}.${text.slice(-count)}`;
}

// src/render/erb/core/replace-each.ts
const pieceSize = 16384;
function replaceEach(text, pattern, replacement, isWhole = () => true) {
	if (text.length <= pieceSize) return text.replaceAll(pattern, replacement);
	const done = [];
	for (let start = 0; start < text.length;) {
		let end = start + pieceSize;
		while (end < text.length && !isWhole(text[end - 1] ?? "")) end += 1;
		done.push(text.slice(start, end).replaceAll(pattern, replacement));
		start = end;
	}
	return done.join("");
}

// src/render/erb/core/regexp-fold.ts
const folding = /[\u00df\u0130\u0149\u01f0\u0390\u03b0\u0587\u1e96-\u1e9a\u1e9e\u1f50\u1f52\u1f54\u1f56\u1f80-\u1faf\u1fb2-\u1fb4\u1fb6\u1fb7\u1fbc\u1fc2-\u1fc4\u1fc6\u1fc7\u1fcc\u1fd2\u0390\u1fd6\u1fd7\u1fe2-\u1fe4\u1fe6\u1fe7\u1ff2-\u1ff4\u1ff6\u1ff7\u1ffc\ufb00-\ufb06\ufb13-\ufb17]/u;
const ascii = /^[\0-\x7f]*$/;
function foldsToSeveral(text) {
	return !ascii.test(text) && folding.test(text);
}
function fold(character) {
	if (character === "\u0131") return character;
	const lower = character.toLowerCase();
	const upper = lower.toUpperCase();
	const folded = upper.length === lower.length ? upper.toLowerCase() : lower;
	return folded.length === character.length ? folded : character;
}
function foldText(text) {
	return Array.from(text, fold).join("");
}
const none$1 = [];
let mates;
const end = 125252;
function allMates() {
	const byFold = /* @__PURE__ */ new Map();
	for (let code = 65; code < end; code += 1) {
		if (code === 13312) code = 40960;
		if (code === 44032) code = 63744;
		const character = String.fromCodePoint(code);
		const folded = fold(character);
		if (folded === character) continue;
		const found = byFold.get(folded);
		if (found === void 0) byFold.set(folded, [folded.codePointAt(0) ?? 0, code]);
		else found.push(code);
	}
	return new Map([...byFold.values()].flatMap((group) => group.map((code) => [code, group])));
}
function matesOf(code) {
	if (code < 128 && !/[A-Za-z]/.test(String.fromCharCode(code))) return none$1;
	mates ??= allMates();
	return mates.get(code) ?? none$1;
}

// src/render/erb/core/regexp-part.ts
var PatternProblem = class extends Error {};
var UnsupportedPattern = class extends Error {};

// src/render/erb/core/regexp-sets.ts
var CharacterSet = class {
	#ascii = /* @__PURE__ */ new Uint8Array(128);
	#matches;
	constructor(matches) {
		this.#matches = matches;
	}
	has(code) {
		if (code > 127) return this.#matches(code);
		if (this.#ascii[code] === 0) this.#ascii[code] = this.#matches(code) ? 2 : 1;
		return this.#ascii[code] === 2;
	}
};
function inAnyCase(letter) {
	return (code) => code === letter || matesOf(code).includes(letter);
}
function ignoringCase(matches) {
	return (code) => {
		if (matches(code)) return true;
		const other = matesOf(code).find(matches);
		if (other === void 0) return false;
		if (code < 128 && other < 128) return true;
		throw new UnsupportedPattern(`${String.fromCodePoint(code)} in a set of characters that ignores case`);
	};
}
function negated(matches) {
	return (code) => !matches(code);
}
function ofPattern(pattern) {
	return (code) => pattern.test(String.fromCodePoint(code));
}
function shorthand(letter) {
	switch (letter) {
		case "d": return (code) => code >= 48 && code <= 57;
		case "w": return ofPattern(/^[A-Za-z0-9_]$/);
		case "s": return (code) => code === 32 || code >= 9 && code <= 13;
		case "h": return ofPattern(/^[0-9a-fA-F]$/);
		case "D":
		case "W":
		case "S":
		case "H": {
			const positive = shorthand(letter.toLowerCase());
			return positive === void 0 ? void 0 : negated(positive);
		}
		default: return;
	}
}
const posix = {
	alnum: /^[\p{Alphabetic}\p{Nd}]$/u,
	alpha: /^\p{Alphabetic}$/u,
	ascii: /^[\0-\x7f]$/,
	blank: /^[\p{Zs}\t]$/u,
	cntrl: /^\p{Cc}$/u,
	digit: /^\p{Nd}$/u,
	graph: /^[^\p{White_Space}\p{Cc}\p{Cn}\p{Cs}]$/u,
	lower: /^\p{Lowercase}$/u,
	print: /^[^\p{Cc}\p{Cn}\p{Cs}]$/u,
	punct: /^[\p{P}$+<=>^`|~]$/u,
	space: /^\p{White_Space}$/u,
	upper: /^\p{Uppercase}$/u,
	word: /^[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]$/u,
	xdigit: /^[0-9a-fA-F]$/
};
const scripts = "Arabic Armenian Cyrillic Devanagari Georgian Greek Han Hangul Hebrew Hiragana Katakana Latin Thai";
const categories = "C Cc Cf Co L Ll Lm Lo Lt Lu M Mc Me Mn N Nd Nl No P Pc Pd Pe Pf Pi Po Ps S Sc Sk Sm So Z Zl Zp Zs";
function posixSet(name) {
	const pattern = Object.hasOwn(posix, name) ? posix[name] : void 0;
	return pattern === void 0 ? void 0 : ofPattern(pattern);
}
function propertySet(name) {
	const plain = name.toLowerCase().replaceAll(/[ _-]/g, "");
	const same = (one) => one.toLowerCase() === plain;
	const script = scripts.split(" ").find(same);
	if (script !== void 0) return ofPattern(new RegExp(`^\\p{Script=${script}}$`, "u"));
	const category = categories.split(" ").find(same);
	if (category !== void 0) return ofPattern(new RegExp(`^\\p{${category}}$`, "u"));
	return plain === "any" ? () => true : posixSet(plain);
}

// src/render/erb/core/regexp-atoms.ts
const anchors = /* @__PURE__ */ new Map([
	["A", "start"],
	["z", "end"],
	["Z", "end-or-newline"],
	["b", "boundary"],
	["B", "no-boundary"],
	["G", "search-start"]
]);
const nothing = {
	part: "sequence",
	parts: []
};
function inSequence(parts) {
	const [only] = parts;
	return parts.length === 1 && only !== void 0 ? only : {
		part: "sequence",
		parts
	};
}
function ofSet(matches) {
	return {
		part: "set",
		set: new CharacterSet(matches)
	};
}
function ofCharacter(character, ignoreCase) {
	if (!ignoreCase) return {
		part: "text",
		text: character
	};
	if (foldsToSeveral(character)) throw new UnsupportedPattern(`${character} in a pattern that ignores case`);
	const code = character.codePointAt(0) ?? 0;
	return character.toLowerCase() !== character.toUpperCase() || code > 127 ? ofSet(inAnyCase(code)) : {
		part: "text",
		text: character
	};
}
const lineBreak = {
	part: "atomic",
	inner: {
		part: "choice",
		choices: [{
			part: "text",
			text: "\r\n"
		}, ofSet((code) => code >= 10 && code <= 13 || code === 133 || code === 8232 || code === 8233)]
	}
};

// src/render/erb/core/regexp-escape.ts
const simple = /* @__PURE__ */ new Map([
	["n", "\n"],
	["t", "	"],
	["r", "\r"],
	["f", "\f"],
	["v", "\v"],
	["a", "\x07"],
	["e", "\x1B"]
]);
function readCharacter(letter, reader) {
	const known = simple.get(letter);
	if (known !== void 0) return known;
	if (letter === "x") return readHex(reader);
	if (letter === "u") return readUnicode(reader);
	if (/[0-7]/.test(letter)) {
		reader.at -= 1;
		return fromByte(Number.parseInt(reader.match(/[0-7]{1,3}/y)?.[0] ?? "0", 8));
	}
	if (/[A-Za-z]/.test(letter)) throw new UnsupportedPattern(`\\${letter} in a pattern`);
	return letter;
}
function readHex(reader) {
	const digits = reader.match(/[\da-fA-F]{1,2}/y)?.[0];
	if (digits === void 0) throw new PatternProblem("invalid hex escape");
	return fromByte(Number.parseInt(digits, 16));
}
function fromByte(byte) {
	if (byte > 127) throw new UnsupportedPattern("a single byte of a character in a pattern");
	return String.fromCharCode(byte);
}
function readUnicode(reader) {
	const found = reader.match(/([\da-fA-F]{4})|\{([\da-fA-F]{1,6})\}/y);
	const digits = found?.[1] ?? found?.[2];
	if (digits === void 0) throw new UnsupportedPattern("this form of \\u in a pattern");
	const code = Number.parseInt(digits, 16);
	if (code > 1114111 || code >= 55296 && code <= 57343) throw new PatternProblem("invalid Unicode range");
	return String.fromCodePoint(code);
}
function readProperty(letter, reader, ignoreCase = false) {
	const found = reader.match(/\{(\^?)([^{}]+)\}/y);
	if (found === void 0) throw new UnsupportedPattern(`\\${letter} without a name in braces`);
	const set = propertySet(found[2] ?? "");
	if (set === void 0) throw new UnsupportedPattern(`the character property {${found[2]}}`);
	const cased = ignoreCase ? ignoringCase(set) : set;
	return letter === "P" !== (found[1] === "^") ? negated(cased) : cased;
}

// src/render/erb/core/regexp-bracket.ts
const unfinished = "premature end of char-class";
function readBracket(reader, ignoreCase) {
	const start = reader.at;
	const isNegated = reader.take("^");
	const base = readUnion(reader, ignoreCase, 0);
	const [only = 0, ...more] = Array.from(reader.source.slice(start, reader.at - 1), codeOf);
	if (!ignoreCase) return isNegated ? negated(base) : base;
	const cased = more.length === 0 ? inAnyCase(only) : ignoringCase(base);
	return isNegated ? negated(cased) : cased;
}
function codeOf(character) {
	return character.codePointAt(0) ?? 0;
}
function readUnion(reader, ignoreCase, depth) {
	if (depth > 20) throw new UnsupportedPattern("a character class that nests this deeply");
	if (reader.peek() === "]" && !reader.source.includes("]", reader.at + 1)) throw new PatternProblem("empty char-class");
	const intersected = [];
	let united = [];
	for (let first = true; first || !reader.take("]"); first = false) {
		if (reader.done) throw new PatternProblem(unfinished);
		if (reader.take("&&")) {
			intersected.push(anyOf(united));
			united = [];
		} else united.push(readItem(reader, ignoreCase, depth));
	}
	const all = [...intersected, anyOf(united)];
	return (code) => all.every((one) => one(code));
}
function anyOf(sets) {
	return (code) => sets.some((one) => one(code));
}
function readItem(reader, ignoreCase, depth) {
	const posix = reader.match(/\[:(\^?)([A-Za-z]+):\]/y);
	if (posix !== void 0) {
		const named = posixSet(posix[2] ?? "");
		if (named === void 0) throw new PatternProblem("invalid POSIX bracket type");
		return notInRange(reader, posix[1] === "^" ? negated(named) : named);
	}
	if (reader.take("[")) {
		const isNegated = reader.take("^");
		const inner = readUnion(reader, ignoreCase, depth + 1);
		return isNegated ? negated(inner) : inner;
	}
	const low = readOne(reader);
	if (typeof low !== "string") return notInRange(reader, low);
	if (reader.peek() !== "-" || /^-(?:\]|&&|$)/.test(reader.source.slice(reader.at, reader.at + 3))) return rangeOf(low, low, ignoreCase);
	reader.at += 1;
	if (reader.peek() === "[") throw new UnsupportedPattern("`-` before a class within brackets");
	const high = readOne(reader);
	if (typeof high !== "string") throw new PatternProblem("char-class value at end of range");
	return rangeOf(low, high, ignoreCase);
}
function rangeOf(low, high, ignoreCase) {
	const [first, last] = [codeOf(low), codeOf(high)];
	if (last < first) throw new PatternProblem("empty range in char class");
	if (ignoreCase && low === high && foldsToSeveral(low)) throw new UnsupportedPattern(`${low} in a set of characters that ignores case`);
	return (code) => code >= first && code <= last;
}
function notInRange(reader, set) {
	if (/^-(?!\]|&&)/.test(reader.source.slice(reader.at, reader.at + 3))) throw new PatternProblem("unmatched range specifier in char-class");
	return set;
}
function readOne(reader) {
	const character = reader.next(unfinished);
	if (character !== "\\") return character;
	const letter = reader.next(unfinished);
	if (letter === "b") return "\b";
	if (letter === "p" || letter === "P") return readProperty(letter, reader);
	if (letter === "R" || letter === "X") throw new UnsupportedPattern(`\\${letter} within brackets`);
	return shorthand(letter) ?? readCharacter(letter, reader);
}

// src/render/erb/core/regexp-bounds.ts
function readBounds(reader) {
	const sign = reader.match(/[*+?]/y)?.[0];
	if (sign !== void 0) {
		const mode = reader.take("?") ? "lazy" : reader.take("+") ? "possessive" : "greedy";
		return {
			min: sign === "+" ? 1 : 0,
			max: sign === "?" ? 1 : 1e400,
			mode,
			optional: false
		};
	}
	const found = reader.match(/\{(?:(\d+)(,?)(\d*)|,(\d+))\}/y);
	if (found === void 0) return void 0;
	const [, low, comma, high, most] = found;
	const min = Number(low ?? 0);
	const max = most !== void 0 ? Number(most) : comma === "" ? min : high === "" ? 1e400 : Number(high);
	if (min > 1e5 || max !== 1e400 && max > 1e5) throw new PatternProblem("too big number for repeat range");
	if (max < min) throw new PatternProblem("upper is smaller than lower in repeat range");
	const marked = reader.take("?");
	const isFixed = low !== void 0 && comma === "";
	return {
		min,
		max,
		mode: marked && !isFixed ? "lazy" : "greedy",
		optional: marked && isFixed
	};
}

// src/render/erb/core/regexp-groups.ts
var PatternGroups = class {
	names = /* @__PURE__ */ new Map();
	#open = /* @__PURE__ */ new Set();
	count = 0;
	#highest = 0;
	#numbered = false;
	open(name) {
		this.count += 1;
		if (name !== void 0) this.names.set(name, [...this.names.get(name) ?? [], this.count]);
		this.#open.add(this.count);
		return this.count;
	}
	close(index) {
		this.#open.delete(index);
	}
	refer(reader, sticky) {
		const found = reader.match(sticky);
		if (found === void 0) return void 0;
		const [, number, ...names] = found;
		const name = names.find((one) => one !== void 0);
		const groups = name === void 0 ? [Number(number)] : this.names.get(name);
		if (groups === void 0) throw new UnsupportedPattern(`the name ${name} that is used before its group`);
		if (groups.some((group) => this.#open.has(group))) throw new UnsupportedPattern("a group that refers to itself");
		if (name === void 0) {
			this.#numbered = true;
			this.#highest = Math.max(this.#highest, ...groups);
		}
		return groups;
	}
	check(areNamed) {
		if (areNamed && this.#numbered) throw new PatternProblem("numbered backref/call is not allowed. (use name)");
		if (this.#highest > this.count && this.names.size === 0) throw new PatternProblem("invalid backref number/name");
	}
};

// src/render/erb/core/regexp-width.ts
const problem$1 = "invalid pattern in look-behind";
function toBehind(inner, negative) {
	return {
		part: "behind",
		choices: (inner.part === "choice" ? inner.choices : [inner]).map((choice) => ({
			inner: choice,
			width: widthOf(choice, negative)
		})),
		negative
	};
}
function widthOf(part, negative) {
	const width = (inner) => widthOf(inner, negative);
	switch (part.part) {
		case "set": return 1;
		case "text": return Array.from(part.text).length;
		case "anchor":
		case "keep":
		case "behind": return 0;
		case "group":
			if (negative) throw new PatternProblem(problem$1);
			return width(part.inner);
		case "sequence": return part.parts.reduce((sum, one) => sum + width(one), 0);
		case "choice": {
			const [first = 0, ...others] = part.choices.map(width);
			if (others.some((other) => other !== first)) throw new PatternProblem(problem$1);
			return first;
		}
		case "repeat":
			if (part.min !== part.max) throw new PatternProblem(problem$1);
			return part.min * width(part.inner);
		case "ahead":
		case "atomic":
		case "backreference":
		case "condition": throw new PatternProblem(problem$1);
		default: return part;
	}
}
function canBeEmpty(part) {
	switch (part.part) {
		case "set":
		case "text": return false;
		case "group":
		case "atomic": return canBeEmpty(part.inner);
		case "sequence": return part.parts.every(canBeEmpty);
		case "choice": return part.choices.some(canBeEmpty);
		case "repeat": return part.min === 0 || canBeEmpty(part.inner);
		case "ahead":
		case "anchor":
		case "backreference":
		case "behind":
		case "condition":
		case "keep": return true;
		default: return part;
	}
}

// src/render/erb/core/regexp-reader.ts
var PatternReader = class {
	source;
	at = 0;
	constructor(source) {
		this.source = source;
	}
	get done() {
		return this.at >= this.source.length;
	}
	peek() {
		return this.source[this.at] ?? "";
	}
	take(text) {
		if (!this.source.startsWith(text, this.at)) return false;
		this.at += text.length;
		return true;
	}
	match(sticky) {
		sticky.lastIndex = this.at;
		const found = sticky.exec(this.source) ?? void 0;
		if (found !== void 0) this.at += found[0].length;
		return found;
	}
	next(problem) {
		const code = this.source.codePointAt(this.at);
		if (code === void 0) throw new PatternProblem(problem);
		const character = String.fromCodePoint(code);
		this.at += character.length;
		return character;
	}
};

// src/render/erb/core/regexp-parse.ts
function parseRegexp(source, flags) {
	const parsed = new Parser(source, flags, false).parse();
	return parsed.names.size === 0 ? parsed : new Parser(source, flags, true).parse();
}
var Parser = class {
	#reader;
	#hasNames;
	#groups = new PatternGroups();
	#options;
	#depth = 0;
	#problem;
	#choices;
	constructor(source, flags, hasNames) {
		this.#reader = new PatternReader(source);
		this.#hasNames = hasNames;
		this.#options = {
			ignoreCase: flags.includes("i"),
			dotAll: flags.includes("m"),
			extended: flags.includes("x")
		};
	}
	parse() {
		const root = this.#choice();
		if (!this.#reader.done) throw new PatternProblem("unmatched close parenthesis");
		this.#groups.check(this.#hasNames);
		const { count, names } = this.#groups;
		const problem = this.#problem ?? this.#choices;
		if (problem !== void 0 && (this.#hasNames || names.size === 0)) throw problem;
		return {
			root,
			groups: count,
			names
		};
	}
	#choice() {
		this.#depth += 1;
		if (this.#depth > 100) throw new UnsupportedPattern("a pattern that nests this deeply");
		const options = this.#options;
		const choices = [this.#sequence()];
		while (this.#reader.take("|")) choices.push(this.#sequence());
		this.#options = options;
		this.#depth -= 1;
		const [only] = choices;
		return choices.length === 1 && only !== void 0 ? only : {
			part: "choice",
			choices
		};
	}
	#sequence() {
		const parts = [];
		this.#skipBlank();
		while (!this.#reader.done && this.#reader.peek() !== "|" && this.#reader.peek() !== ")") parts.push(this.#quantified(this.#atom()));
		return inSequence(parts);
	}
	#skipBlank() {
		const blank = this.#options.extended ? /(?:[ \t\n\r\f]|#[^\n]*|\(\?#(?:[^\\)]|\\[^])*\))*/y : /(?:\(\?#(?:[^\\)]|\\[^])*\))*/y;
		this.#reader.match(blank);
	}
	#quantified(atom) {
		let inner = atom;
		for (let turns = 0;; turns += 1) {
			this.#skipBlank();
			const bounds = readBounds(this.#reader);
			if (bounds === void 0) return inner;
			if (turns > 20) throw new UnsupportedPattern("a pattern with this many repetitions of one thing");
			const { min, max, mode, optional } = bounds;
			inner = {
				part: "repeat",
				inner,
				min,
				max,
				mode
			};
			if (optional) inner = {
				part: "repeat",
				inner,
				min: 0,
				max: 1,
				mode: "greedy"
			};
		}
	}
	#atom() {
		const character = this.#reader.next("end pattern at escape");
		switch (character) {
			case "(": return this.#group();
			case "[": return ofSet(readBracket(this.#reader, this.#options.ignoreCase));
			case ".": return ofSet(this.#options.dotAll ? () => true : (code) => code !== 10);
			case "^": return {
				part: "anchor",
				anchor: "line-start"
			};
			case "$": return {
				part: "anchor",
				anchor: "line-end"
			};
			case "\\": return this.#escape();
			case "*":
			case "+":
			case "?": throw new PatternProblem("target of repeat operator is not specified");
			case "{":
				this.#reader.at -= 1;
				if (readBounds(this.#reader) !== void 0) throw new PatternProblem("target of repeat operator is not specified");
				this.#reader.at += 1;
				return ofCharacter(character, this.#options.ignoreCase);
			default: return ofCharacter(character, this.#options.ignoreCase);
		}
	}
	#group() {
		const reader = this.#reader;
		if (!reader.take("?")) return this.#hasNames ? this.#closed() : this.#capture();
		if (reader.take(":")) return this.#closed();
		if (reader.take("=")) return {
			part: "ahead",
			inner: this.#closed(),
			negative: false
		};
		if (reader.take("!")) return {
			part: "ahead",
			inner: this.#closed(),
			negative: true
		};
		if (reader.take(">")) return {
			part: "atomic",
			inner: this.#closed()
		};
		if (reader.take("<=")) return this.#behind(false);
		if (reader.take("<!")) return this.#behind(true);
		if (reader.take("(")) return this.#condition();
		const named = reader.match(/<([A-Za-z_]\w*)>|'([A-Za-z_]\w*)'/y);
		if (named !== void 0) return this.#capture(named[1] ?? named[2]);
		if (/[<'~]/.test(reader.peek())) throw new UnsupportedPattern(`the group (?${reader.peek()}\u2026)`);
		return this.#optionGroup();
	}
	#optionGroup() {
		const found = this.#reader.match(/([imx]*)(?:-([imx]*))?([:)])/y);
		if (found === void 0) throw new UnsupportedPattern("this kind of group in a pattern");
		const [, on = "", off = "", end = ""] = found;
		const before = this.#options;
		const pick = (flag, now) => off.includes(flag) ? false : on.includes(flag) ? true : now;
		this.#options = {
			ignoreCase: pick("i", before.ignoreCase),
			dotAll: pick("m", before.dotAll),
			extended: pick("x", before.extended)
		};
		const inner = end === ")" ? this.#choice() : this.#closed();
		this.#options = before;
		return inner;
	}
	#capture(name) {
		const index = this.#groups.open(name);
		const inner = this.#closed();
		this.#groups.close(index);
		return {
			part: "group",
			index,
			inner
		};
	}
	#closed() {
		const inner = this.#choice();
		if (!this.#reader.take(")")) throw new PatternProblem("end pattern with unmatched parenthesis");
		return inner;
	}
	#behind(negative) {
		const inner = this.#closed();
		try {
			return toBehind(inner, negative);
		} catch (problem) {
			if (problem instanceof PatternProblem) this.#problem ??= problem;
			return nothing;
		}
	}
	#condition() {
		const groups = this.#groups.refer(this.#reader, /(\d+)\)|<([A-Za-z_]\w*)>\)|'([A-Za-z_]\w*)'\)/y);
		if (groups === void 0) throw new UnsupportedPattern("this condition in a pattern");
		const inner = this.#closed();
		const [yes = nothing, no = nothing, ...more] = inner.part === "choice" ? inner.choices : [inner];
		if (more.length > 0) this.#choices ??= new PatternProblem("invalid conditional pattern");
		return {
			part: "condition",
			groups,
			yes,
			no
		};
	}
	#escape() {
		const { ignoreCase } = this.#options;
		const letter = this.#reader.next("too short escape sequence");
		const short = shorthand(letter);
		if (short !== void 0) return ofSet(short);
		const anchor = anchors.get(letter);
		if (anchor !== void 0) return {
			part: "anchor",
			anchor
		};
		switch (letter) {
			case "k": {
				const groups = this.#groups.refer(this.#reader, /<(\d+)>|<([A-Za-z_]\w*)>|'([A-Za-z_]\w*)'/y);
				if (groups === void 0) throw new UnsupportedPattern("this form of \\k in a pattern");
				return {
					part: "backreference",
					groups,
					folded: ignoreCase
				};
			}
			case "K": return { part: "keep" };
			case "R": return lineBreak;
			case "p":
			case "P": return ofSet(readProperty(letter, this.#reader, ignoreCase));
		}
		if (/[1-9]/.test(letter)) return this.#numberedReference();
		return ofCharacter(readCharacter(letter, this.#reader), ignoreCase);
	}
	#numberedReference() {
		this.#reader.at -= 1;
		if (/\d\d/y.test(this.#reader.source.slice(this.#reader.at, this.#reader.at + 2))) throw new UnsupportedPattern("a backslash before a number of several digits in a pattern");
		return {
			part: "backreference",
			groups: this.#groups.refer(this.#reader, /(\d)/y) ?? [],
			folded: this.#options.ignoreCase
		};
	}
};

// src/render/erb/core/regexp-text.ts
function findPatternProblem(source, flags) {
	if (/[^imxou]/.test(flags)) return {
		message: `the option ${flags} of a Regexp`,
		ours: true
	};
	try {
		parseRegexp(source, flags);
		return;
	} catch (problem) {
		if (problem instanceof PatternProblem) return {
			message: `${problem.message}: ${inspectRegexp({
				source,
				flags
			})}`,
			ours: false
		};
		if (problem instanceof UnsupportedPattern) return {
			message: problem.message,
			ours: true
		};
		throw problem;
	}
}
function toRegexp(source, flags) {
	const problem = findPatternProblem(source, flags);
	if (problem === void 0) return new RubyRegexp(source, flags);
	if (!problem.ours && /^\p{ASCII}*$/u.test(source)) throw rubyError("RegexpError", problem.message);
	throw unsupportedPattern(problem);
}
function unsupportedPattern({ message }) {
	return unsupported(`${message} is not supported in templates here`, "write the pattern with simpler means");
}
function inspectRegexp({ source, flags }) {
	const shown = escapeSlashes(escapeControls(source));
	return `/${/[^ -.0-~\P{ASCII}]/u.test(source) ? escapeLetters(shown) : shown}/${[
		"m",
		"i",
		"x"
	].filter((flag) => flags.includes(flag)).join("")}`;
}
function escapeSlashes(source) {
	return source.replaceAll(/\\[^]|\//gu, (found) => found === "/" ? "\\/" : found);
}
function escapeLetters(source) {
	return source.replaceAll(/\\[^]|[^\0-\x7f]/gu, (found) => {
		if (found.startsWith("\\")) return found;
		const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
		return code.length > 4 ? `\\u{${code}}` : `\\u${code}`;
	});
}
function escapeControls(source) {
	return source.replaceAll(/\\[^]|\p{Cc}/gu, (found) => {
		if (found.length > 1 || /\s/.test(found) || found > "") return found;
		return `\\x${found.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
	});
}
function regexpToS(regexp) {
	return escapeSlashes(embeddedRegexp(regexp));
}
function embeddedRegexp({ source, flags }) {
	const group = /^\(\?([mix]*)(?:-([mix]*))?(:[^]*\)|\)[^]*)$/.exec(source);
	const inner = group === null ? void 0 : wholeGroup(group);
	if (group === null || inner === void 0) return withOptions(flags, source);
	const [, on = "", off = ""] = group;
	return withOptions(Array.from(new Set(flags + on)).filter((flag) => !off.includes(flag)).join(""), inner);
}
function wholeGroup([, , , rest = ""]) {
	if (rest.startsWith(")")) return rest.slice(1);
	const inner = rest.slice(1, -1);
	return findPatternProblem(inner, "") === void 0 ? inner : void 0;
}
function withOptions(flags, source) {
	const on = [
		"m",
		"i",
		"x"
	].filter((flag) => flags.includes(flag)).join("");
	const off = [
		"m",
		"i",
		"x"
	].filter((flag) => !flags.includes(flag)).join("");
	return `(?${on}${off === "" ? "" : `-${off}`}:${escapeControls(source)})`;
}
const escaped = /* @__PURE__ */ new Map([
	["\n", "\\n"],
	["	", "\\t"],
	["\r", "\\r"],
	["\f", "\\f"],
	["\v", "\\v"],
	[" ", "\\ "]
]);
function escapeRegexp(text) {
	return text.replaceAll(/[[\]{}()|\-*.\\?+^$# \n\t\r\f\v]/g, (character) => escaped.get(character) ?? `\\${character}`);
}

// src/render/erb/core/exception-classes.ts
const parents = {
	Exception: "Object",
	ScriptError: "Exception",
	LoadError: "ScriptError",
	NotImplementedError: "ScriptError",
	SyntaxError: "ScriptError",
	NoMemoryError: "Exception",
	SecurityError: "Exception",
	SystemExit: "Exception",
	SystemStackError: "Exception",
	StandardError: "Exception",
	ArgumentError: "StandardError",
	EncodingError: "StandardError",
	FiberError: "StandardError",
	IOError: "StandardError",
	EOFError: "IOError",
	UncaughtThrowError: "ArgumentError",
	IndexError: "StandardError",
	KeyError: "IndexError",
	StopIteration: "IndexError",
	LocalJumpError: "StandardError",
	NameError: "StandardError",
	NoMethodError: "NameError",
	RangeError: "StandardError",
	FloatDomainError: "RangeError",
	RegexpError: "StandardError",
	RuntimeError: "StandardError",
	FrozenError: "RuntimeError",
	"Math::DomainError": "ArgumentError",
	ThreadError: "StandardError",
	TypeError: "StandardError",
	ZeroDivisionError: "StandardError",
	"JSON::JSONError": "StandardError",
	"JSON::ParserError": "JSON::JSONError",
	"JSON::GeneratorError": "JSON::JSONError",
	"JSON::NestingError": "JSON::ParserError",
	"Psych::Exception": "RuntimeError",
	"Psych::SyntaxError": "Psych::Exception",
	"Psych::BadAlias": "Psych::Exception",
	"Psych::DisallowedClass": "Psych::Exception",
	"IPAddr::Error": "ArgumentError",
	"IPAddr::InvalidAddressError": "IPAddr::Error",
	"IPAddr::AddressFamilyError": "IPAddr::Error",
	"IPAddr::InvalidPrefixError": "IPAddr::InvalidAddressError",
	"Dry::Struct::MissingAttributeError": "KeyError"
};
function isExceptionClass(name) {
	return Object.hasOwn(parents, name);
}
function exceptionAncestors(name) {
	const parent = Object.hasOwn(parents, name) ? parents[name] : void 0;
	return parent === void 0 ? [name] : [name, ...exceptionAncestors(parent)];
}
function descendsFrom(name, ancestor) {
	return exceptionAncestors(name).includes(ancestor);
}

// src/render/erb/core/exception-methods.ts
const raisedHere = "the template itself raises this";
function newException({ name }, args, machine) {
	const [message = null, second] = args;
	if (second !== void 0 || name === "UncaughtThrowError") throw unsupported(`${name}.new with more than a message is not supported here`, "give it a message only");
	return new RubyException(name, message === null ? name : toS(message, machine));
}
function isExceptionModule({ name }) {
	return isExceptionClass(name);
}
function toException(failure) {
	const { rubyClass = "", message, details } = failure;
	failure.exception ??= new RubyException(rubyClass, message, details);
	return failure.exception;
}
function raised(exception) {
	const { className, message, details } = exception;
	const failure = rubyError(className, message === "" ? "unhandled exception" : message, raisedHere, details);
	failure.exception = exception;
	return failure;
}
const detail = [
	0,
	0,
	(self, _, { name }) => {
		const value = self.details[name];
		if (value !== void 0) return value;
		throw unsupported(`${self.className}#${name} is not known here`, "use what the template itself knows of the value");
	}
];
const noTrace = [
	0,
	-1,
	(_, __, { name }) => {
		throw unsupported(`${name} tells of Ruby's own files`, "print e.message and e.class");
	}
];
const own = {
	Exception: {
		"==": [
			1,
			1,
			(self, [other]) => other instanceof RubyException && other.className === self.className && other.message === self.message
		],
		backtrace: noTrace,
		backtrace_locations: noTrace,
		detailed_message: noTrace,
		exception: [
			0,
			1,
			(self, [message], { machine }) => message === void 0 ? self : new RubyException(self.className, toS(message, machine), self.details)
		],
		full_message: noTrace,
		message: [
			0,
			0,
			(self) => messageOf(self)
		],
		to_s: [
			0,
			0,
			(self) => messageOf(self)
		]
	},
	FrozenError: { receiver: detail },
	KeyError: {
		key: detail,
		receiver: detail
	},
	NameError: {
		name: detail,
		receiver: detail
	},
	NoMethodError: { args: detail },
	StopIteration: { result: [
		0,
		0,
		({ details }) => details["result"] ?? null
	] },
	UncaughtThrowError: {
		tag: detail,
		value: detail
	}
};
function exceptionMethodsOf(className) {
	return (Object.hasOwn(own, className) ? own[className] : void 0) ?? {};
}

// src/render/erb/core/describe.ts
function describe(value) {
	if (value === null) return "nil";
	if (typeof value === "boolean") return String(value);
	if (value instanceof RubyModule) return `module ${value.name}`;
	return `an instance of ${classOf(value).name}`;
}
function nameForConversion(value) {
	return value === null || typeof value === "boolean" ? String(value ?? "nil") : classOf(value).name;
}
function nameForCoercion(value) {
	return value instanceof RubySymbol ? inspectSymbol(value.name) : nameForConversion(value);
}

// src/render/erb/core/coerce.ts
function toText(value) {
	const text = textOf$1(value);
	if (text !== void 0) return text;
	throw noConversion(value, "String");
}
function toIndex(value) {
	if (typeof value === "number" && !(Math.abs(value) < 2 ** 63)) {
		const words = (Number.isFinite(value) ? Number(value.toPrecision(10)).toExponential() : String(value)).replace("Infinity", "Inf");
		throw rubyError("RangeError", `float ${words} out of range of integer`);
	}
	const integer = toInteger(value);
	if (BigInt.asIntN(64, integer) !== integer) throw rubyError("RangeError", `bignum too big to convert into \`long'`);
	return Number(integer);
}
function toInteger(value) {
	if (typeof value === "bigint") return value;
	if (typeof value === "number") return truncated(value);
	const from = value === null || value === void 0 ? "from nil to integer" : void 0;
	if (from !== void 0) throw rubyError("TypeError", `no implicit conversion ${from}`);
	throw noConversion(value, "Integer");
}
function toWhole$1(value) {
	if (value === null || value === void 0) throw noConversion(null, "Integer");
	return toInteger(value);
}
function truncated(value) {
	if (!Number.isFinite(value)) throw rubyError("FloatDomainError", Number.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity");
	return BigInt(Math.trunc(value));
}
function toArray(value) {
	if (Array.isArray(value)) return value;
	throw noConversion(value, "Array");
}
function toHash$2(value) {
	if (value instanceof RubyHash) return value;
	throw noConversion(value, "Hash");
}
function toName(value) {
	if (value instanceof RubySymbol) return value.name;
	return toText(value);
}
function noConversion(value, into) {
	return rubyError("TypeError", `no implicit conversion of ${nameForConversion(value ?? null)} into ${into}`);
}
function wrongType$1(value, expected) {
	return rubyError("TypeError", `wrong argument type ${nameForConversion(value)} (expected ${expected})`);
}
function isOptions(value) {
	return value instanceof RubyHash && value.size > 0 && value.keys().every((key) => key instanceof RubySymbol);
}
function blockOf(call) {
	if (call.block !== void 0) return call.block;
	throw unsupported(`${call.name} without a block is not supported in templates here`, `write .${call.name} { |x| \u2026 }`);
}

// src/render/erb/core/float-steps.ts
function countSteps(from, to, by, exclusive) {
	const count = stepCount(from, to, by, exclusive);
	return Number.isFinite(count) ? BigInt(count) : count;
}
function* stepsBetween(from, to, by, exclusive) {
	const end = to ?? (by < 0 ? -1e400 : 1e400);
	const count = stepCount(from, end, by, exclusive);
	if (!Number.isFinite(by)) {
		if (count > 0) yield from;
		return;
	}
	for (let turn = 0; turn < count; turn += 1) {
		const at = turn * by + from;
		yield by >= 0 ? Math.min(at, end) : Math.max(at, end);
	}
}
function stepCount(from, to, by, exclusive) {
	if (!Number.isFinite(by)) return (by > 0 ? from <= to : from >= to) ? 1 : 0;
	const span = (to - from) / by;
	const error = Math.min(.5, (Math.abs(from) + Math.abs(to) + Math.abs(to - from)) / Math.abs(by) * Number.EPSILON);
	if (!exclusive) return span < 0 ? 0 : Math.floor(span + error) + 1;
	if (span <= 0) return 0;
	const turns = span < 1 ? 0 : Math.floor(span - error);
	const next = (turns + 1) * by + from;
	return turns + 1 + (from < to && next < to || from > to && next > to ? 1 : 0);
}

// src/render/erb/core/describe-comparison.ts
function describeForComparison(a, b, machine) {
	return `${classOf(a).name} with ${isImmediate(b) ? inspect(b, machine) : classOf(b).name}`;
}
function isImmediate(value) {
	if (typeof value === "bigint") return BigInt.asIntN(63, value) === value;
	return value === null || typeof value === "boolean" || typeof value === "number" || value instanceof RubySymbol;
}

// src/render/erb/core/ip-address-coerce.ts
function toIpAddress(value, family) {
	if (value instanceof RubyIpAddress) return value;
	const text = textOf$1(value);
	if (text !== void 0) return parseIpAddress(text);
	return ofNumber(toNumber$1(value), family);
}
function toNumber$1(value) {
	if (typeof value === "bigint") return value;
	if (typeof value === "number") return truncated(value);
	if (value === null) return 0n;
	throw rubyError("NoMethodError", "undefined method `to_i'", "give an address, its text or its number");
}
function toComparable(value, family) {
	try {
		const other = toIpAddress(value, family);
		return other.family === family ? other : void 0;
	} catch (failure) {
		if (failure instanceof TemplateFailure && failure.rubyClass !== void 0) return void 0;
		throw failure;
	}
}
function toFamily(value) {
	if (value === 0n || value === 2n || value === 10n) return value === 0n ? void 0 : value;
	if (typeof value === "bigint") throw rubyError("IPAddr::AddressFamilyError", `unsupported address family: ${value}`);
	throw unsupported("this family of addresses", "leave it out, or write Socket::AF_INET or AF_INET6");
}

// src/render/erb/core/equality.ts
function equals(a, b) {
	if (a === b) return true;
	const text = textOf$1(a);
	if (text !== void 0) return text === textOf$1(b);
	if (b instanceof RubyIpAddress && (typeof a === "bigint" || typeof a === "number")) return equals(b, a);
	if (typeof a === "bigint" || typeof a === "number") return (typeof b === "bigint" || typeof b === "number") && a == b;
	if (Array.isArray(a)) {
		spendOn(a.length);
		return Array.isArray(b) && a.length === b.length && a.every((item, at) => equals(item, b[at] ?? null));
	}
	if (a instanceof RubyHash) {
		if (!(b instanceof RubyHash) || a.size !== b.size) return false;
		spendOn(a.size);
		return a.pairs().every(([key, value]) => {
			const other = b.get(key);
			return other !== void 0 && equals(value, other);
		});
	}
	if (a instanceof RubyRange) return b instanceof RubyRange && a.exclusive === b.exclusive && equals(a.first, b.first) && equals(a.last, b.last);
	if (a instanceof RubySet) return b instanceof RubySet && a.size === b.size && a.isSubsetOf(b);
	if (a instanceof RubyIpAddress) return toComparable(b, a.family)?.address === a.address;
	if (a instanceof RubyStruct) return b instanceof RubyStruct && sameStruct(a, b);
	if (a instanceof RubyRegexp) return b instanceof RubyRegexp && a.source === b.source && a.flags === b.flags;
	if (a instanceof RubyModule) return b instanceof RubyModule && a.name === b.name;
	return false;
}
function isEql(a, b) {
	return a === b || contentOf(a, 0) === contentOf(b, 0);
}
function sameStruct(a, b) {
	if (a.className !== b.className || a.attributes.size !== b.attributes.size) return false;
	return [...a.attributes].every(([name, value]) => equals(value ?? null, b.attributes.get(name) ?? null));
}
function compare$1(a, b, machine) {
	if ((typeof a === "bigint" || typeof a === "number") && (typeof b === "bigint" || typeof b === "number")) return a < b ? -1 : a > b ? 1 : Number.isNaN(a) || Number.isNaN(b) ? void 0 : 0;
	const text = textOf$1(a);
	if (text !== void 0) {
		const other = textOf$1(b);
		if (other !== void 0) return compareText(text, other);
		const reversed = b instanceof RubyIpAddress ? compare$1(b, text, machine) : void 0;
		return reversed === void 0 ? void 0 : -reversed;
	}
	if (a instanceof RubySymbol) return b instanceof RubySymbol ? compareText(a.name, b.name) : void 0;
	if (a instanceof RubyIpAddress) {
		const other = toComparable(b, a.family)?.address;
		return other === void 0 ? void 0 : a.address < other ? -1 : a.address > other ? 1 : 0;
	}
	if (a instanceof RubySet && b instanceof RubySet && a.size !== b.size) {
		const isSmaller = a.size < b.size;
		return (isSmaller ? a.isSubsetOf(b) : b.isSubsetOf(a)) ? isSmaller ? -1 : 1 : void 0;
	}
	if (Array.isArray(a)) {
		if (!Array.isArray(b)) return void 0;
		for (const [at, item] of a.entries()) {
			const other = b[at];
			if (other === void 0) break;
			machine.step();
			const order = compare$1(item, other, machine);
			if (order !== 0) return order;
		}
		return Math.sign(a.length - b.length);
	}
	return equals(a, b) ? 0 : void 0;
}
function compareText(a, b) {
	const length = Math.min(a.length, b.length);
	for (let at = 0; at < length; at += 1) {
		const left = a.charCodeAt(at);
		const right = b.charCodeAt(at);
		if (left === right) continue;
		const leftHigh = left >= 55296 && left <= 57343;
		if (leftHigh !== (right >= 55296 && right <= 57343)) return leftHigh ? 1 : -1;
		return left < right ? -1 : 1;
	}
	return Math.sign(a.length - b.length);
}
function order(a, b, machine) {
	machine.step();
	const result = compare$1(a, b, machine);
	if (result !== void 0) return result;
	throw incomparable(a, b, machine);
}
function incomparable(a, b, machine) {
	return rubyError("ArgumentError", `comparison of ${describeForComparison(a, b, machine)} failed`);
}

// src/render/erb/core/arithmetic-sequence.ts
function isCount(value) {
	return typeof value === "bigint" || typeof value === "number";
}
function sequenceOf({ self, method, args }) {
	if (method !== "step" && method !== "%") return void 0;
	if (self instanceof RubyRange) {
		const { first, last, exclusive } = self;
		const [by = 1n] = args;
		return isCount(first) && (last === null || isCount(last)) && isCount(by) ? {
			first,
			last,
			by,
			exclusive
		} : void 0;
	}
	if (args.length > 2) return void 0;
	const [last = null, by = 1n] = args;
	return isCount(self) && (last === null || isCount(last)) && isCount(by) && Number(by) !== 0 ? {
		first: self,
		last,
		by,
		exclusive: false
	} : void 0;
}
function isSequence({ self, method }) {
	if (method !== "step" && method !== "%") return false;
	return isCount(self) || self instanceof RubyRange && (isCount(self.first) || isCount(self.last));
}
function* turnsOf$2({ first, last, by, exclusive }) {
	if (typeof first === "number" || typeof last === "number" || typeof by === "number") {
		yield* stepsBetween(Number(first), last === null ? null : Number(last), Number(by), exclusive);
		return;
	}
	for (let at = first;; at += by) {
		if (last !== null && (by < 0n ? at < last : at > last)) return;
		if (exclusive && at === last) return;
		yield at;
	}
}
function sizeOfSequence(sequence) {
	const { first, last, by, exclusive } = sequence;
	if (last === null) return 1e400;
	if (typeof first === "number" || typeof last === "number" || typeof by === "number") return countSteps(Number(first), Number(last), Number(by), exclusive);
	const span = by < 0n ? first - last : last - first;
	const step = by < 0n ? -by : by;
	if (span < 0n) return 0n;
	return span / step + (exclusive && span % step === 0n ? 0n : 1n);
}
function known(self) {
	const sequence = sequenceOf(self);
	if (sequence !== void 0) return sequence;
	throw unsupported("the parts of such a step", "write the numbers in a Range: (1..9).step(2)");
}
function lastOf(self, args, machine) {
	const sequence = known(self);
	if (sequence.last === null) throw rubyError("RangeError", "cannot get the last element of endless arithmetic sequence");
	const all = [];
	for (const one of turnsOf$2(sequence)) {
		machine.step();
		all.push(one);
	}
	if (args.length === 0) return all.at(-1) ?? null;
	const count = toIndex(args[0]);
	if (count < 0) throw rubyError("ArgumentError", "negative array size");
	return count === 0 ? [] : all.slice(-count);
}
function isSame$1(self, other) {
	if (!(other instanceof RubyEnumerator) || !isSequence(other)) return false;
	const [a, b] = [known(self), known(other)];
	return equals(a.first, b.first) && equals(a.last, b.last) && equals(a.by, b.by) && a.exclusive === b.exclusive;
}
const same = [
	1,
	1,
	(self, [other = null]) => isSame$1(self, other)
];
const sequenceMethods = {
	"==": same,
	"===": same,
	begin: [
		0,
		0,
		(self) => known(self).first
	],
	end: [
		0,
		0,
		(self) => known(self).last
	],
	"eql?": same,
	"exclude_end?": [
		0,
		0,
		(self) => known(self).exclusive
	],
	last: [
		0,
		1,
		(self, args, { machine }) => lastOf(self, args, machine)
	],
	step: [
		0,
		0,
		(self) => known(self).by
	]
};

// src/render/erb/core/string-door.ts
function allBut(names) {
	return (method) => !names.includes(` ${method} `);
}
function only$1(names) {
	return (method) => names.includes(` ${method} `);
}
const ofString = {
	takesTexts: true,
	isString: true,
	makes: allBut(" -@ dedup ")
};
const ofValue = {
	takesTexts: true,
	makes: allBut(" name string source ")
};
const lookingOnly = {
	takesTexts: true,
	makes: () => false
};
const ofAddress = {
	takesTexts: true,
	makes: only$1(" to_s to_string inspect reverse ip6_arpa ip6_int netmask wildcard_mask ")
};
const keeping = {
	takesTexts: false,
	makes: only$1(" inspect to_s to_json to_yaml join shelljoin pack * ")
};
function passStrings({ takesTexts, isString = false, makes }, self, args, call, run) {
	const given = takesTexts && args.some(isOwn) ? args.map(toTexts) : args;
	if (!isString) {
		const result = run(self, given, call);
		return typeof result === "object" && !takesTexts ? result : owned(result, self, makes(call.name));
	}
	const text = withoutIdentity(self);
	if (typeof text === "string") call.machine.steps(text.length >> 10);
	const result = run(text, given, call.block === void 0 ? call : {
		...call,
		block: ofNew(call.block)
	});
	if (self instanceof RubyString && self.text !== text) throw unsupported(`${call.name} with a block that changes the String itself`, "change it after the loop, or go through a copy: text.dup");
	if (typeof result === "string" && givesReceiver(call.name)) return self;
	return owned(result, self, makes(call.name));
}
function isOwn(value) {
	return value instanceof RubyString || Array.isArray(value) && value.some((one) => one instanceof RubyString);
}
function toTexts(value) {
	return Array.isArray(value) ? value.map(withoutIdentity) : withoutIdentity(value);
}
function givesReceiver(name) {
	return name.startsWith("each_") || " to_s to_str scan upto bytes chars codepoints grapheme_clusters lines split ".includes(` ${name} `);
}
function ofNew(block) {
	return new RubyProc((args, passed) => block.call(args.map((one) => toNew(one)), passed), block.arity, block.lambda, block.parameters);
}
function owned(result, self, isNew) {
	const isTheirs = self === null || typeof self === "boolean" || self instanceof RubyStruct;
	return isNew && !isTheirs ? toNew(result) : result;
}
function toNew(value, depth = 2) {
	if (typeof value === "string") return new RubyString(value);
	if (!Array.isArray(value) || depth === 0) return value;
	for (const [at, one] of value.entries()) value[at] = toNew(one, depth - 1);
	return value;
}

// src/render/erb/core/advice.ts
const ofMessages = [
	[/^no implicit conversion of nil|^nil can't be coerced|with nil failed$/, "look where the nil comes from"],
	[/^no implicit conversion of \S+ into String$/, "put the value into the text: \"#{value}\""],
	[/^no implicit conversion of (?:String|Symbol) into Integer$/, "an Array is indexed by numbers: [0], first"],
	[/^String can't be coerced into/, "make them the same class: .to_i, .to_f or .to_s"],
	[/^comparison of (\S+) with \1 failed$/, "say what to compare: sort_by { |x| x.name }"],
	[/^comparison of \S+ with .+ failed$/, "make them the same class first: map(&:to_s)"],
	[/^key not found: /, "give a default as the second argument, or look at the spelling"],
	[/^can't modify frozen /, "change a copy: .dup"]
];
function cureOf(message) {
	return ofMessages.find(([words]) => words.test(message))?.[1];
}
const fromElsewhere = /* @__PURE__ */ new Map([
	["blank?", "Ruby has no blank?: write .to_s.empty?"],
	["present?", "Ruby has no present?: write !\u2026.to_s.empty?"],
	["presence", "Ruby has no presence: write || with a default"],
	["try", "Ruby has no try: write &. before the method"],
	["indent", "Ruby has no indent: write .gsub(/^/, '  ')"],
	["squish", "Ruby has no squish: write .split.join(' ')"],
	["titleize", "Ruby has no titleize: write .split.map(&:capitalize).join(' ')"],
	["underscore", "Ruby has no underscore: write .tr('-', '_')"],
	["dasherize", "Ruby has no dasherize: write .tr('_', '-')"],
	["deep_merge", "Ruby has no deep_merge: write .merge(other) { |_, a, b| \u2026 }"],
	["symbolize_keys", "Ruby has no symbolize_keys: write .transform_keys(&:to_sym)"],
	["stringify_keys", "Ruby has no stringify_keys: write .transform_keys(&:to_s)"],
	["in?", "Ruby has no in?: write list.include?(x)"],
	["quote", "Ruby has no quote: write .inspect"],
	["toJson", "Ruby has no toJson: write .to_json"],
	["toYaml", "Ruby has no toYaml: write .to_yaml"],
	["each", "only lists, Hashes and ranges have it: look where the value comes from"],
	["b64enc", "Ruby has no b64enc: write Base64.strict_encode64(text)"]
]);
function cureOfMethod(self, name, known) {
	if (self === null) {
		const use = /^\w/.test(name) ? `write &.${name} if that is fine, or look` : "look";
		return `the value before ${/^\w/.test(name) ? "." : ""}${name} is nil: ${use} where it should come from`;
	}
	const keys = self instanceof RubyHash ? self.keys().filter((key) => typeof key === "string") : [];
	const key = findSimilar(name, keys);
	if (key !== void 0) return `did you mean ['${key}']?`;
	const elsewhere = fromElsewhere.get(name);
	if (elsewhere !== void 0) return elsewhere;
	const near = findSimilar(name, known);
	if (near !== void 0) return `did you mean ${near}?`;
	return keys.length === 0 ? void 0 : `the keys of this Hash are ${keys.slice(0, 12).join(", ")}`;
}
const words$2 = {
	elseif: "write elsif",
	elif: "write elsif",
	foreach: "write list.each do |item|",
	endif: "write end",
	endfor: "write end",
	include: "a template is one file: write the text where it is needed",
	render: "a template is one file: write the text where it is needed",
	partial: "a template is one file: write the text where it is needed"
};
function cureOfName(name, known) {
	if (/[\u2018\u2019\u201c\u201d]/.test(name)) return "write straight quotation marks: ' or \"";
	const word = Object.hasOwn(words$2, name) ? words$2[name] : void 0;
	if (word !== void 0) return word;
	if (name === "options" && known.includes("cluster_config")) return "write cluster_config.network.custom.options";
	const near = findSimilar(name, known);
	if (near !== void 0) return `did you mean ${near}?`;
	if (name === "config" && known.includes("cluster_config")) return "did you mean cluster_config?";
	return known.length === 0 ? "this template has no variables; give it some with --vars" : `the variables here are ${known.slice(0, 12).join(", ")}`;
}

// src/render/erb/core/left-out.ts
const groups$2 = [
	{
		why: "gives another number in every run",
		cure: "compare with ==, or use the value itself as the key of a Hash",
		impure: true,
		methods: {
			Object: "__id__ hash object_id",
			Hash: "compare_by_identity compare_by_identity?",
			Set: "compare_by_identity compare_by_identity?"
		}
	},
	{
		why: "makes every run print something else",
		cure: "write the order down in cluster.yml, or sort",
		impure: true,
		methods: {
			Array: "sample shuffle shuffle!",
			Kernel: "rand srand"
		}
	},
	{
		why: "writes to the terminal, not into the manifest",
		cure: "print with <%= \u2026 %>",
		impure: true,
		methods: {
			Object: "display",
			Kernel: "p print printf putc puts",
			Set: "pretty_print pretty_print_cycle"
		}
	},
	{
		why: "reaches outside of the template",
		cure: "put the value into cluster.yml, under network.custom.options for instance",
		impure: true,
		methods: { Kernel: "` abort at_exit autoload autoload? exec exit exit! fork gets load open readline readlines require require_relative select sleep spawn syscall system test trap warn" }
	},
	{
		why: "reaches into Ruby itself",
		cure: "call the method by its name; what is looked up by a computed name belongs into a Hash",
		impure: true,
		methods: {
			Object: "__send__ define_singleton_method enum_for extend instance_eval instance_exec instance_variable_defined? instance_variable_get instance_variable_set instance_variables method methods private_methods protected_methods public_method public_methods public_send remove_instance_variable send singleton_class singleton_method singleton_methods to_enum",
			Kernel: "__callee__ __dir__ __method__ binding caller caller_locations eval global_variables initialize_clone initialize_copy initialize_dup iterator? local_variables respond_to_missing? set_trace_func trace_var untrace_var",
			Integer: "singleton_method_added",
			Float: "singleton_method_added",
			Proc: "binding ruby2_keywords source_location",
			Exception: "backtrace backtrace_locations set_backtrace"
		}
	},
	{
		why: "depends on the machine that Ruby runs on",
		cure: "write the number",
		impure: true,
		methods: { Integer: "size" }
	},
	{
		why: "asks for the last line that was read, of which a template has none",
		cure: "name the text: text =~ /\u2026/",
		impure: true,
		methods: { Regexp: "~" }
	},
	{
		why: "depends on the encryption of the machine's C library",
		cure: "put the finished text into cluster.yml",
		impure: true,
		methods: { String: "crypt" }
	},
	{
		why: "is about single bytes or other encodings; text is UTF-8 here",
		cure: "leave it out",
		impure: false,
		methods: {
			Array: "pack",
			String: "b bytesplice encoding setbyte",
			Symbol: "encoding",
			Regexp: "encoding fixed_encoding?"
		}
	},
	{
		why: "makes a Rational or a Complex number, which are not there",
		cure: "use an Integer or a Float",
		impure: false,
		methods: {
			NilClass: "rationalize to_c to_r",
			Integer: "i rationalize to_c to_r",
			Float: "i rationalize to_c to_r",
			String: "to_c to_r",
			Kernel: "Complex Rational"
		}
	},
	{
		why: "makes a list that walks others one after the other",
		cure: "join them with +: hosts.to_a + more",
		impure: false,
		methods: {
			Array: "chain",
			Hash: "chain",
			Range: "chain",
			Set: "chain",
			Enumerable: "chain",
			Enumerator: "+ chain"
		}
	},
	{
		why: "steps through an Enumerator from outside",
		cure: "go through the elements with a block, or take .to_a[index]",
		impure: false,
		methods: { Enumerator: "feed next next_values peek peek_values rewind" }
	},
	{
		why: "changes what a Hash gives for keys that it does not have yet",
		cure: "say it when the Hash is made: Hash.new { |hash, key| \u2026 }",
		impure: false,
		methods: { Hash: "default_proc=" }
	},
	{
		why: "is how a Set flattens itself, not for others",
		cure: "use flatten",
		impure: true,
		methods: { Set: "flatten_merge" }
	},
	{
		why: "makes a lazy list, whose steps run later",
		cure: "leave it out: first, take and find stop early, too",
		impure: false,
		methods: {
			Array: "lazy",
			Hash: "lazy",
			Range: "lazy",
			Set: "lazy",
			Enumerable: "lazy",
			Enumerator: "lazy"
		}
	}
];
let byName;
function leftOutOf(className, method) {
	byName ??= new Map(groups$2.flatMap((group) => Object.entries(group.methods).flatMap(([name, methods]) => methods.split(" ").map((one) => [`${name}#${one}`, group]))));
	return byName.get(`${className}#${method}`) ?? byName.get(`Object#${method}`);
}

// src/render/erb/core/regexp-anchors.ts
function holds(anchor, text, at, from) {
	switch (anchor) {
		case "start": return at === 0;
		case "end": return at === text.length;
		case "end-or-newline": return at === text.length || at === text.length - 1 && text[at] === "\n";
		case "line-start": return at === 0 || text[at - 1] === "\n" && at < text.length;
		case "line-end": return at === text.length || text[at] === "\n";
		case "search-start": return at === from;
		case "boundary": return isBoundary(text, at);
		case "no-boundary": return !isBoundary(text, at);
		default: return anchor;
	}
}
const word = /^[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]$/u;
function isBoundary(text, at) {
	const before = at > 0 ? text.slice(stepBack(text, at, 1), at) : "";
	const after = text.slice(at, at + widthAt(text, at));
	return word.test(before) !== word.test(after);
}
function widthAt(text, at) {
	const code = text.codePointAt(at);
	return code === void 0 ? 0 : code > 65535 ? 2 : 1;
}
function stepBack(text, from, characters) {
	let at = from;
	for (let count = 0; count < characters; count += 1) {
		if (at <= 0) return -1;
		const unit = text.charCodeAt(at - 1);
		at -= unit >= 56320 && unit <= 57343 && at > 1 ? 2 : 1;
	}
	return at;
}

// src/render/erb/core/regexp-program.ts
const mostSteps = 2e4;
function toProgram({ root, groups }) {
	const writer = new Writer(2 * groups + 2);
	writer.write(root);
	writer.add({ step: "match" });
	const [first] = writer.steps;
	return {
		steps: writer.steps,
		slots: writer.slots,
		prefix: first?.step === "text" ? first.text : ""
	};
}
var Writer = class {
	steps = [];
	slots;
	constructor(slots) {
		this.slots = slots;
	}
	add(step) {
		if (this.steps.length >= mostSteps) throw new UnsupportedPattern("a pattern of this size");
		this.steps.push(step);
		return step;
	}
	#slot() {
		this.slots += 1;
		return this.slots - 1;
	}
	get #next() {
		return this.steps.length;
	}
	write(part) {
		switch (part.part) {
			case "set":
				this.add({
					step: "set",
					set: part.set
				});
				break;
			case "text":
				this.add({
					step: "text",
					text: part.text
				});
				break;
			case "anchor":
				this.add({
					step: "anchor",
					anchor: part.anchor
				});
				break;
			case "keep":
				this.add({
					step: "mark",
					slot: 0
				});
				break;
			case "group": {
				const start = this.#slot();
				this.add({
					step: "mark",
					slot: start
				});
				this.write(part.inner);
				this.add({
					step: "capture",
					slot: 2 * part.index,
					start
				});
				break;
			}
			case "sequence":
				this.#writeSequence(part.parts);
				break;
			case "choice":
				this.#writeChoice(part.choices.map((choice) => () => this.write(choice)));
				break;
			case "repeat":
				this.#writeRepeat(part);
				break;
			case "ahead":
				this.#writeLook(part.negative, () => this.write(part.inner));
				break;
			case "behind":
				this.#writeLook(part.negative, () => this.#writeChoice(part.choices.map(({ inner, width }) => () => {
					this.add({
						step: "back",
						width
					});
					this.write(inner);
				})));
				break;
			case "atomic":
				this.#writeAtomic(() => this.write(part.inner));
				break;
			case "backreference":
				this.add({
					step: "backreference",
					groups: part.groups,
					folded: part.folded
				});
				break;
			case "condition": {
				const unless = this.add({
					step: "unless-captured",
					groups: part.groups,
					to: 0
				});
				this.write(part.yes);
				const over = this.add({
					step: "jump",
					to: 0
				});
				unless.to = this.#next;
				this.write(part.no);
				over.to = this.#next;
				break;
			}
		}
	}
	#writeSequence(parts) {
		let text = "";
		for (const part of parts) {
			if (part.part === "text") {
				text += part.text;
				continue;
			}
			if (text !== "") this.add({
				step: "text",
				text
			});
			text = "";
			this.write(part);
		}
		if (text !== "") this.add({
			step: "text",
			text
		});
	}
	#writeChoice(choices) {
		const ends = [];
		for (const [at, write] of choices.entries()) {
			if (at === choices.length - 1) {
				write();
				break;
			}
			const split = this.add({
				step: "split",
				to: this.#next + 1,
				or: 0
			});
			write();
			ends.push(this.add({
				step: "jump",
				to: 0
			}));
			split.or = this.#next;
		}
		for (const end of ends) end.to = this.#next;
	}
	#writeAtomic(write) {
		const slot = this.#slot();
		this.add({
			step: "guard",
			slot
		});
		write();
		this.add({
			step: "commit",
			slot
		});
	}
	#writeLook(negative, write) {
		const slot = this.#slot();
		if (negative) {
			this.add({
				step: "guard",
				slot
			});
			const split = this.add({
				step: "split",
				to: this.#next + 1,
				or: 0
			});
			write();
			this.add({
				step: "fail-guard",
				slot
			});
			split.or = this.#next;
			return;
		}
		const start = this.#slot();
		this.add({
			step: "mark",
			slot: start
		});
		this.add({
			step: "guard",
			slot
		});
		write();
		this.add({
			step: "commit",
			slot
		});
		this.add({
			step: "return-to",
			slot: start
		});
	}
	#writeRepeat(repeat) {
		const { inner, min, max, mode } = repeat;
		if (max === 0) return;
		if (inner.part === "set" && mode !== "lazy") this.add({
			step: "repeat-set",
			set: inner.set,
			min,
			max,
			givesBack: mode === "greedy"
		});
		else if (mode === "possessive") this.#writeAtomic(() => this.#writeLoop({
			...repeat,
			mode: "greedy"
		}));
		else this.#writeLoop(repeat);
	}
	#writeLoop({ inner, min, max, mode }) {
		const counted = min > 1 || max > 1 && max !== 1e400;
		const counter = counted ? this.#slot() : 0;
		if (counted) this.add({
			step: "count-from-zero",
			slot: counter
		});
		if (min === 1 && max === 1) return this.write(inner);
		const over = !counted && min === 1 ? this.add({
			step: "jump",
			to: 0
		}) : void 0;
		const top = this.#next;
		const must = counted && min > 0 ? this.add({
			step: "if-fewer",
			slot: counter,
			than: min,
			to: 0
		}) : void 0;
		const may = counted && max !== 1e400 ? this.add({
			step: "if-fewer",
			slot: counter,
			than: max,
			to: 0
		}) : void 0;
		const full = may === void 0 ? void 0 : this.add({
			step: "jump",
			to: 0
		});
		if (may !== void 0) may.to = this.#next;
		const split = this.add({
			step: "split",
			to: 0,
			or: 0
		});
		if (over !== void 0) over.to = this.#next;
		if (must !== void 0) must.to = this.#next;
		const body = this.#next;
		const moved = canBeEmpty(inner) && max === 1e400 ? this.#slot() : void 0;
		if (moved !== void 0) this.add({
			step: "mark",
			slot: moved
		});
		this.write(inner);
		if (counted) this.add({
			step: "count",
			slot: counter
		});
		const leave = moved === void 0 ? void 0 : this.add({
			step: "unless-moved",
			slot: moved,
			to: 0
		});
		if (!counted && max === 1) {} else this.add({
			step: "jump",
			to: top
		});
		const end = this.#next;
		[split.to, split.or] = mode === "lazy" ? [end, body] : [body, end];
		if (full !== void 0) full.to = end;
		if (leave !== void 0) leave.to = end;
	}
};

// src/render/erb/core/regexp-run.ts
var RegexpBudgetSpent = class extends Error {};
const goOn = 0;
const undo = 1;
const shorten$1 = 2;
var RegexpRun = class {
	#program;
	#text;
	#from;
	#most;
	#stack = [];
	#slots;
	#next = 0;
	steps = 0;
	constructor(program, text, from, most) {
		this.#program = program;
		this.#text = text;
		this.#from = from;
		this.#most = most;
		this.#slots = Array.from({ length: program.slots }, () => -1);
	}
	matchAt(start) {
		this.#slots.fill(-1);
		this.#stack.length = 0;
		this.#slots[0] = start;
		const end = this.#run(start);
		if (end < 0) return void 0;
		this.#slots[1] = end;
		return this.#slots;
	}
	spend(count) {
		this.steps += count;
		if (this.steps > this.#most) throw new RegexpBudgetSpent();
	}
	#run(start) {
		const { steps } = this.#program;
		let at = start;
		this.#next = 0;
		for (;;) {
			this.spend(1);
			const step = steps[this.#next];
			if (step === void 0) throw new TypeError("a program without an end");
			if (step.step === "match") return at;
			this.#next += 1;
			at = this.#take(step, at);
			if (at < 0) at = this.#fail();
			if (at < 0) return -1;
		}
	}
	#take(step, at) {
		const [text, slots, stack] = [
			this.#text,
			this.#slots,
			this.#stack
		];
		switch (step.step) {
			case "text": return text.startsWith(step.text, at) ? at + step.text.length : -1;
			case "set": {
				const code = text.codePointAt(at);
				return code !== void 0 && step.set.has(code) ? at + (code > 65535 ? 2 : 1) : -1;
			}
			case "repeat-set": return this.#repeat(step, at);
			case "anchor": return holds(step.anchor, text, at, this.#from) ? at : -1;
			case "jump":
				this.#next = step.to;
				return at;
			case "split":
				stack.push(step.or, at, 0, goOn);
				this.#next = step.to;
				return at;
			case "mark":
				this.#set(step.slot, at);
				return at;
			case "capture":
				this.#set(step.slot, slots[step.start] ?? -1);
				this.#set(step.slot + 1, at);
				return at;
			case "unless-moved":
				if (slots[step.slot] === at) this.#next = step.to;
				return at;
			case "count-from-zero":
				this.#set(step.slot, 0);
				return at;
			case "count":
				this.#set(step.slot, (slots[step.slot] ?? 0) + 1);
				return at;
			case "if-fewer":
				if ((slots[step.slot] ?? 0) < step.than) this.#next = step.to;
				return at;
			case "guard":
				this.#set(step.slot, stack.length + 4);
				return at;
			case "commit":
				this.#commit(slots[step.slot] ?? 0);
				return at;
			case "fail-guard":
				this.#unwind(slots[step.slot] ?? 0);
				return -1;
			case "return-to": return slots[step.slot] ?? 0;
			case "back": return stepBack(text, at, step.width);
			case "backreference": return this.#refer(step.groups, step.folded, at);
			case "unless-captured":
				if (!step.groups.some((group) => (slots[2 * group] ?? -1) >= 0)) this.#next = step.to;
				return at;
			default: return step;
		}
	}
	#set(slot, value) {
		this.#stack.push(slot, this.#slots[slot] ?? -1, 0, undo);
		this.#slots[slot] = value;
	}
	#repeat({ set, min, max, givesBack }, at) {
		const text = this.#text;
		let end = at;
		let least = at;
		let turns = 0;
		for (; turns < max; turns += 1) {
			const code = text.codePointAt(end);
			if (code === void 0 || !set.has(code)) break;
			end += code > 65535 ? 2 : 1;
			if (turns + 1 === min) least = end;
		}
		this.spend(end - at);
		if (turns < min) return -1;
		if (givesBack && end > least) this.#stack.push(this.#next, end, least, shorten$1);
		return end;
	}
	#fail() {
		const stack = this.#stack;
		while (stack.length > 0) {
			const sort = stack.pop();
			const extra = stack.pop() ?? 0;
			const value = stack.pop() ?? 0;
			const key = stack.pop() ?? 0;
			if (sort === undo) {
				this.#slots[key] = value;
				continue;
			}
			this.#next = key;
			if (sort === goOn) return value;
			const end = stepBack(this.#text, value, 1);
			if (end > extra) stack.push(key, end, extra, shorten$1);
			return end;
		}
		return -1;
	}
	#commit(height) {
		const stack = this.#stack;
		let kept = height;
		for (let at = height; at < stack.length; at += 4) {
			if (stack[at + 3] !== undo) continue;
			stack.copyWithin(kept, at, at + 4);
			kept += 4;
		}
		this.spend(stack.length - height >> 2);
		stack.length = kept;
	}
	#unwind(height) {
		const stack = this.#stack;
		this.spend(stack.length - height >> 2);
		while (stack.length > height) {
			const sort = stack.pop();
			stack.pop();
			const value = stack.pop() ?? 0;
			const key = stack.pop() ?? 0;
			if (sort === undo) this.#slots[key] = value;
		}
	}
	#refer(groups, folded, at) {
		const group = groups.findLast((one) => (this.#slots[2 * one] ?? -1) >= 0);
		if (group === void 0) return -1;
		const wanted = this.#text.slice(this.#slots[2 * group], this.#slots[2 * group + 1]);
		this.spend(wanted.length >> 4);
		const end = at + wanted.length;
		if (!folded) return this.#text.startsWith(wanted, at) ? end : -1;
		return foldText(this.#text.slice(at, end)) === foldText(wanted) ? end : -1;
	}
};

// src/render/erb/core/regexp-match.ts
const compiled = /* @__PURE__ */ new WeakMap();
function namesOf$1(regexp) {
	return compiledOf(regexp).parsed.names;
}
function matchRegexp(regexp, text, from, machine) {
	return searchWith(regexp, text, from, machine, (program, match) => {
		const { prefix } = program;
		for (let at = from; at <= text.length; at += widthAt(text, at) || 1) {
			if (prefix !== "") {
				at = text.indexOf(prefix, at);
				if (at < 0) return void 0;
			}
			const places = match(at);
			if (places !== void 0) return places;
		}
	});
}
function matchRegexpBackwards(regexp, text, from, machine) {
	return searchWith(regexp, text, from, machine, (_, match) => {
		for (let at = from; at >= 0; at = stepBack(text, at, 1)) {
			const places = match(at);
			if (places !== void 0) return places;
		}
	});
}
function searchWith(regexp, text, from, machine, search) {
	const { parsed, program, folds } = compiledOf(regexp);
	if (folds && foldsToSeveral(text)) throw unsupported("matching text with letters such as \u00df without their case is not supported", "leave the option i out, or write both cases");
	const most = machine.limits["regexp-steps"];
	const run = new RegexpRun(program, text, from, most);
	try {
		const places = search(program, (at) => run.matchAt(at));
		if (places === void 0) return void 0;
		return new RubyMatch(text, places.slice(0, 2 * parsed.groups + 2), parsed.names, regexp);
	} catch (failure) {
		if (failure instanceof UnsupportedPattern) throw unsupportedPattern(failure);
		if (!(failure instanceof RegexpBudgetSpent)) throw failure;
		throw limitReached(`a Regexp takes more than ${most} steps on this text`, `write the pattern without nested repetitions, or ${howToRaise("regexp-steps", machine.limits)}`);
	} finally {
		machine.steps(run.steps >> 4);
	}
}
function compiledOf(regexp) {
	let found = compiled.get(regexp);
	if (found === void 0) {
		const { source, flags } = regexp;
		const parsed = parseRegexp(source, flags);
		found = {
			parsed,
			program: toProgram(parsed),
			folds: flags.includes("i") || /\(\?[mx]*i/.test(source)
		};
		compiled.set(regexp, found);
	}
	return found;
}

// src/render/erb/core/core-methods.ts
const coreMethodNames = {
	NilClass: "& =~ ^ rationalize to_a to_c to_f to_h to_i to_r |",
	TrueClass: "& ^ |",
	FalseClass: "& ^ |",
	Integer: "% & * ** + +@ - -@ / < << <= > >= >> [] ^ abs abs2 allbits? angle anybits? arg between? bit_length ceil ceildiv chr clamp coerce conj conjugate denominator digits div divmod downto even? fdiv finite? floor gcd gcdlcm i imag imaginary infinite? integer? lcm magnitude modulo negative? next nobits? nonzero? numerator odd? ord phase polar positive? pow pred quo rationalize real real? rect rectangular remainder round singleton_method_added size step succ times to_c to_f to_i to_int to_r truncate upto zero? | ~",
	Float: "% * ** + +@ - -@ / < <= > >= abs abs2 angle arg between? ceil clamp coerce conj conjugate denominator div divmod fdiv finite? floor i imag imaginary infinite? integer? magnitude modulo nan? negative? next_float nonzero? numerator phase polar positive? prev_float quo rationalize real real? rect rectangular remainder round singleton_method_added step to_c to_f to_i to_int to_r truncate zero?",
	String: "% * + +@ -@ < << <= =~ > >= [] []= ascii_only? b between? byteindex byterindex bytes bytesize byteslice bytesplice capitalize capitalize! casecmp casecmp? center chars chomp chomp! chop chop! chr clamp clear codepoints concat count crypt dedup delete delete! delete_prefix delete_prefix! delete_suffix delete_suffix! downcase downcase! dump each_byte each_char each_codepoint each_grapheme_cluster each_line empty? encode encode! encoding end_with? force_encoding getbyte grapheme_clusters gsub gsub! hex include? index insert intern length lines ljust lstrip lstrip! match match? next next! oct ord partition prepend replace reverse reverse! rindex rjust rpartition rstrip rstrip! scan scrub scrub! setbyte size slice slice! split squeeze squeeze! start_with? strip strip! sub sub! succ succ! sum swapcase swapcase! to_c to_f to_i to_r to_str to_sym tr tr! tr_s tr_s! undump unicode_normalize unicode_normalize! unicode_normalized? unpack unpack1 upcase upcase! upto valid_encoding?",
	Symbol: "< <= =~ > >= [] between? capitalize casecmp casecmp? clamp downcase empty? encoding end_with? id2name intern length match match? name next size slice start_with? succ swapcase to_proc to_sym upcase",
	Array: "& * + - << [] []= all? any? append assoc at bsearch bsearch_index chain chunk chunk_while clear collect collect! collect_concat combination compact compact! concat count cycle deconstruct delete delete_at delete_if detect difference dig drop drop_while each each_cons each_entry each_index each_slice each_with_index each_with_object empty? entries fetch fill filter filter! filter_map find find_all find_index first flat_map flatten flatten! grep grep_v group_by include? index inject insert intersect? intersection join keep_if last lazy length map map! max max_by member? min min_by minmax minmax_by none? one? pack partition permutation pop prepend product push rassoc reduce reject reject! repeated_combination repeated_permutation replace reverse reverse! reverse_each rindex rotate rotate! sample select select! shift shuffle shuffle! size slice slice! slice_after slice_before slice_when sort sort! sort_by sort_by! sum take take_while tally to_a to_ary to_h to_set transpose union uniq uniq! unshift values_at zip |",
	Hash: "< <= > >= [] []= all? any? assoc chain chunk chunk_while clear collect collect_concat compact compact! compare_by_identity compare_by_identity? count cycle deconstruct_keys default default= default_proc default_proc= delete delete_if detect dig drop drop_while each each_cons each_entry each_key each_pair each_slice each_value each_with_index each_with_object empty? entries except fetch fetch_values filter filter! filter_map find find_all find_index first flat_map flatten grep grep_v group_by has_key? has_value? include? inject invert keep_if key key? keys lazy length map max max_by member? merge merge! min min_by minmax minmax_by none? one? partition rassoc reduce rehash reject reject! replace reverse_each select select! shift size slice slice_after slice_before slice_when sort sort_by store sum take take_while tally to_a to_h to_hash to_proc to_set transform_keys transform_keys! transform_values transform_values! uniq update value? values values_at zip",
	Range: "% all? any? begin bsearch chain chunk chunk_while collect collect_concat compact count cover? cycle detect drop drop_while each each_cons each_entry each_slice each_with_index each_with_object end entries exclude_end? filter filter_map find find_all find_index first flat_map grep grep_v group_by include? inject last lazy map max max_by member? min min_by minmax minmax_by none? one? overlap? partition reduce reject reverse_each select size slice_after slice_before slice_when sort sort_by step sum take take_while tally to_a to_h to_set uniq zip",
	Proc: "<< >> [] arity binding call curry lambda? parameters ruby2_keywords source_location to_proc yield",
	Regexp: "=~ casefold? encoding fixed_encoding? match match? named_captures names options source timeout ~",
	MatchData: "[] begin byteoffset captures deconstruct deconstruct_keys end length match match_length named_captures names offset post_match pre_match regexp size string to_a values_at",
	Module: "< <= > >= alias_method ancestors attr attr_accessor attr_reader attr_writer autoload autoload? class_eval class_exec class_variable_defined? class_variable_get class_variable_set class_variables const_defined? const_get const_missing const_set const_source_location constants define_method deprecate_constant include include? included_modules instance_method instance_methods method_defined? module_eval module_exec name prepend private_class_method private_constant private_instance_methods private_method_defined? protected_instance_methods protected_method_defined? public_class_method public_constant public_instance_method public_instance_methods public_method_defined? refinements remove_class_variable remove_method set_temporary_name singleton_class? undef_method undefined_instance_methods",
	Object: "! != !~ <=> == === __id__ __send__ class clone define_singleton_method display dup enum_for eql? equal? extend freeze frozen? hash inspect instance_eval instance_exec instance_of? instance_variable_defined? instance_variable_get instance_variable_set instance_variables is_a? itself kind_of? method methods nil? object_id private_methods protected_methods public_method public_methods public_send remove_instance_variable respond_to? send singleton_class singleton_method singleton_methods tap then to_enum to_s yield_self",
	Set: "& + - < << <= > >= ^ add add? all? any? chain chunk chunk_while classify clear collect collect! collect_concat compact compare_by_identity compare_by_identity? count cycle delete delete? delete_if detect difference disjoint? divide drop drop_while each each_cons each_entry each_slice each_with_index each_with_object empty? entries filter filter! filter_map find find_all find_index first flat_map flatten flatten! flatten_merge grep grep_v group_by include? inject intersect? intersection join keep_if lazy length map map! max max_by member? merge min min_by minmax minmax_by none? one? partition pretty_print pretty_print_cycle proper_subset? proper_superset? reduce reject reject! replace reset reverse_each select select! size slice_after slice_before slice_when sort sort_by subset? subtract sum superset? take take_while tally to_a to_h to_set union uniq zip |",
	Enumerator: "+ all? any? chain chunk chunk_while collect collect_concat compact count cycle detect drop drop_while each each_cons each_entry each_slice each_with_index each_with_object entries feed filter filter_map find find_all find_index first flat_map grep grep_v group_by include? inject lazy map max max_by member? min min_by minmax minmax_by next next_values none? one? partition peek peek_values reduce reject reverse_each rewind select size slice_after slice_before slice_when sort sort_by sum take take_while tally to_a to_h to_set uniq with_index with_object zip",
	IPAddr: "& < << <= > >= >> begin_addr between? clamp end_addr family hton include? ip6_arpa ip6_int ipv4? ipv4_compat ipv4_compat? ipv4_mapped ipv4_mapped? ipv6? link_local? loopback? mask mask! native netmask prefix prefix= private? reverse set succ to_i to_range to_string zone_id zone_id= | ~",
	Exception: "backtrace backtrace_locations cause detailed_message exception full_message message set_backtrace",
	Comparable: "< <= == > >= between? clamp",
	Enumerable: "all? any? chain chunk chunk_while collect collect_concat compact count cycle detect drop drop_while each_cons each_entry each_slice each_with_index each_with_object entries filter filter_map find find_all find_index first flat_map grep grep_v group_by include? inject lazy map max max_by member? min min_by minmax minmax_by none? one? partition reduce reject reverse_each select slice_after slice_before slice_when sort sort_by sum take take_while tally to_a to_h to_set uniq zip",
	Kernel: "Array Complex Float Hash Integer Rational String __callee__ __dir__ __method__ ` abort at_exit autoload autoload? binding block_given? caller caller_locations catch eval exec exit exit! fail fork format gets global_variables initialize_clone initialize_copy initialize_dup iterator? lambda load local_variables loop open p pp print printf proc putc puts raise rand readline readlines require require_relative respond_to_missing? select set_trace_func sleep spawn sprintf srand syscall system test throw trace_var trap untrace_var warn"
};
const sets = /* @__PURE__ */ new Map();
function isKnownToRuby(className, method) {
	return namesOf(className).has(method) || namesOf("Object").has(method);
}
function namesOf(className) {
	let known = sets.get(className);
	if (known === void 0) {
		known = new Set(Object.hasOwn(coreMethodNames, className) ? coreMethodNames[className]?.split(" ") : []);
		sets.set(className, known);
	}
	return known;
}

// src/render/erb/core/frozen.ts
const changingArray = " << []= append clear concat delete delete_at delete_if fill insert keep_if pop prepend push replace shift unshift ";
const changingHash = " []= clear compare_by_identity default= default_proc= delete delete_if keep_if rehash replace shift store update ";
const changingSet = " << add clear collect! delete map! replace reset ";
const mayChangeSet = " add? clone delete? delete_if keep_if merge subtract ";
function isCollection(value) {
	return Array.isArray(value) || value instanceof RubyHash || value instanceof RubySet;
}
function checkFrozen(self, name, args, machine) {
	if (self instanceof RubySet) {
		if (changingSet.includes(` ${name} `)) throw frozenError(RubyHash.from(self.hash.pairs()), "Hash", machine);
		if (!name.endsWith("!") && !mayChangeSet.includes(` ${name} `)) return;
		throw unsupported(`Set#${name} on a frozen Set`, "take a copy first: set.dup");
	}
	if (!(Array.isArray(self) ? changingArray : changingHash).includes(` ${name} `) && (!name.endsWith("!") || name === "!")) return;
	if (Array.isArray(self) && (name === "delete" || name === "delete_at")) {
		const copy = [...self];
		machine.send(copy, name, args);
		if (copy.length === self.length) return;
	}
	throw frozenError(self, Array.isArray(self) ? "Array" : "Hash", machine);
}
function frozenError(self, className, machine) {
	return rubyError("FrozenError", `can't modify frozen ${className}: ${inspect(self, machine)}`);
}

// src/render/erb/core/json-style.ts
const compactJson = {
	indent: "",
	space: "",
	spaceBefore: "",
	objectNewLine: void 0,
	arrayNewLine: void 0,
	maxNesting: 100,
	depth: 0,
	allowNan: false,
	asciiOnly: false
};
const prettyJson = {
	...compactJson,
	indent: "  ",
	space: " ",
	objectNewLine: "\n",
	arrayNewLine: "\n"
};
function styleWith(options, base) {
	if (options === null) return base;
	if (!(options instanceof RubyHash)) throw noConversion(options, "Hash");
	const read = (name) => options.get(RubySymbol.of(name)) ?? null;
	const text = (name, fallback) => isTruthy(read(name)) ? toText(read(name)) : fallback;
	if (isTruthy(read("script_safe")) || isTruthy(read("escape_slash"))) throw unsupported("the option script_safe differs between Rubies", "leave it out");
	return {
		indent: text("indent", base.indent),
		space: text("space", base.space),
		spaceBefore: text("space_before", base.spaceBefore),
		objectNewLine: text("object_nl", base.objectNewLine),
		arrayNewLine: text("array_nl", base.arrayNewLine),
		maxNesting: options.has(RubySymbol.of("max_nesting")) ? levels(read("max_nesting")) : 100,
		depth: levels(read("depth")),
		allowNan: isTruthy(read("allow_nan")),
		asciiOnly: isTruthy(read("ascii_only"))
	};
}
function levels(value) {
	if (!isTruthy(value)) return 0;
	if (typeof value === "bigint" && value >= 0n && value < 1000000n) return Number(value);
	if (typeof value === "bigint") throw unsupported(`${value} levels`, "write a smaller number, or none");
	throw noConversion(value, "Integer");
}

// src/render/erb/core/json.ts
function toJson(value, machine, style = compactJson) {
	const writer = new JsonWriter(style, machine);
	writer.write(value, style.depth);
	return writer.finish();
}
var JsonWriter = class {
	#style;
	#machine;
	#parts = [];
	#length = 0;
	constructor(style, machine) {
		this.#style = style;
		this.#machine = machine;
	}
	finish() {
		this.#machine.checkText(this.#length);
		return this.#parts.join("");
	}
	write(value, depth) {
		this.#machine.step();
		if (Array.isArray(value)) return this.#array(value, depth + 1);
		if (value instanceof RubyHash) return this.#object(value, depth + 1);
		if (value === null) return this.#put("null");
		if (typeof value === "bigint" || typeof value === "boolean") return this.#put(String(value));
		if (typeof value === "number") return this.#float(value);
		if (value instanceof RubyStruct && value.className !== "Pharos::Configuration::Host") throw unsupported(`to_json of a ${value.className} is not supported in templates here`, "write .to_h.to_json");
		this.#string(toS(value, this.#machine));
	}
	#float(value) {
		if (!Number.isFinite(value) && !this.#style.allowNan) throw rubyError("JSON::GeneratorError", `${formatFloat(value)} not allowed in JSON`);
		this.#put(formatFloat(value));
	}
	#array(items, depth) {
		this.#enter(depth);
		const { arrayNewLine, indent } = this.#style;
		this.#put(`[${arrayNewLine ?? ""}`);
		for (const [at, item] of items.entries()) {
			if (at > 0) this.#put(`,${arrayNewLine ?? ""}`);
			this.#put(indent.repeat(depth));
			this.write(item, depth);
		}
		if (arrayNewLine !== void 0) this.#put(arrayNewLine + indent.repeat(depth - 1));
		this.#put("]");
		this.#machine.leave();
	}
	#object(hash, depth) {
		this.#enter(depth);
		const { objectNewLine, indent, spaceBefore, space } = this.#style;
		this.#put("{");
		for (const [at, [key, value]] of hash.pairs().entries()) {
			this.#put(`${at > 0 ? "," : ""}${objectNewLine ?? ""}${indent.repeat(depth)}`);
			this.#string(toS(key, this.#machine));
			this.#put(`${spaceBefore}:${space}`);
			this.write(value, depth);
		}
		if (objectNewLine !== void 0) this.#put(objectNewLine + indent.repeat(depth - 1));
		this.#put("}");
		this.#machine.leave();
	}
	#enter(depth) {
		const { maxNesting } = this.#style;
		if (maxNesting !== 0 && depth > maxNesting) throw rubyError("JSON::NestingError", `nesting of ${depth} is too deep`);
		this.#machine.enter();
	}
	#string(text) {
		const quoted = JSON.stringify(text);
		this.#put(this.#style.asciiOnly ? quoted.replaceAll(/[^\0-\x7f]/g, escapeUnit) : quoted);
	}
	#put(text) {
		this.#parts.push(text);
		this.#length += text.length;
		if (this.#length > this.#machine.limits.characters) this.#machine.checkText(this.#length);
	}
};
function escapeUnit(unit) {
	return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// src/render/erb/core/options.ts
function readKeywords(given, known, machine) {
	if (given === void 0) return /* @__PURE__ */ new Map();
	if (!(given instanceof RubyHash)) throw rubyError("ArgumentError", "wrong number of arguments");
	const found = /* @__PURE__ */ new Map();
	const unknown = [];
	for (const [key, value] of given.pairs()) {
		const name = key instanceof RubySymbol ? known.find((one) => one === key.name) : void 0;
		if (name === void 0) unknown.push(key);
		else found.set(name, value);
	}
	if (unknown.length === 0) return found;
	const names = unknown.map((key) => inspect(key, machine)).join(", ");
	throw rubyError("ArgumentError", `unknown keyword${unknown.length > 1 ? "s" : ""}: ${names}`);
}

// src/render/erb/core/text.ts
function charactersOf(text) {
	return Array.from(text);
}
function isPlain$1(text) {
	return !/[\ud800-\udfff]/.test(text);
}
function codePointCount(text) {
	if (isPlain$1(text)) return text.length;
	let count = 0;
	for (const _ of text) count += 1;
	return count;
}
function sliceText(text, start, length) {
	const characters = isPlain$1(text) ? text : charactersOf(text);
	const from = start < 0 ? characters.length + start : start;
	if (from < 0 || from > characters.length || length < 0) return void 0;
	const part = characters.slice(from, from + length);
	return typeof part === "string" ? part : part.join("");
}
function unitIndex(text, character) {
	if (isPlain$1(text)) return Math.min(character, text.length);
	let index = 0;
	let seen = 0;
	for (const one of text) {
		if (seen === character) return index;
		seen += 1;
		index += one.length;
	}
	return index;
}
function isAscii(text) {
	return /^[\0-\x7f]*$/.test(text);
}

// src/render/erb/core/yaml-escape.ts
const named$1 = /* @__PURE__ */ new Map([
	["\0", "\\0"],
	["\x07", "\\a"],
	["\b", "\\b"],
	["	", "\\t"],
	["\n", "\\n"],
	["\v", "\\v"],
	["\f", "\\f"],
	["\r", "\\r"],
	["\x1B", "\\e"],
	["\"", "\\\""],
	["\\", "\\\\"],
	["\u0085", "\\N"],
	["\xA0", "\\_"],
	["\u2028", "\\L"],
	["\u2029", "\\P"]
]);
function escapeCharacter(character) {
	const known = named$1.get(character);
	if (known !== void 0) return known;
	const code = character.codePointAt(0) ?? 0;
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${hex.padStart(2, "0")}`;
	return code <= 65535 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}

// src/render/erb/core/yaml-scalar.ts
const wordCharacter = /^[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]$/u;
function scalarOf(text, foldFrom) {
	const form = (style, tag) => ({
		text,
		style,
		tag
	});
	if (hasInnerBreak(text)) return form("literal");
	if (text === "<<") return form("single", "!!str");
	if (text === "y" || text === "n") return form("double");
	if (foldFrom !== void 0 && codePointCount(text) > foldFrom) return form("folded");
	if (isOddStart(text)) return form("double");
	if (typeof readPsychScalar(text) !== "string" || /^0[0-7]*[89]/.test(text)) return form("single");
	return form("plain");
}
function hasInnerBreak(text) {
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
		const rest = text.length - at - 1;
		if (rest > 1 || rest === 1 && text[at + 1] !== "\n") return true;
	}
	return false;
}
function isOddStart(text) {
	for (let at = 0; at < text.length; at = lineEnd(text, at) + 1) {
		const [sign = ""] = text.slice(at, at + 2);
		if (wordCharacter.test(sign)) continue;
		const rest = text.slice(at + sign.length);
		const end = lineEnd(rest, 0);
		if (!rest.slice(0, end).includes("\"")) return true;
	}
	return false;
}
function lineEnd(text, from) {
	const end = text.indexOf("\n", from);
	return end === -1 ? text.length : end;
}
function analyze(text) {
	if (text === "") return {
		multiline: false,
		plain: true,
		single: true,
		block: false
	};
	let indicators = text.startsWith("---") || text.startsWith("...");
	let special = false;
	let breaks = false;
	let breakSpace = false;
	let spaceBreak = false;
	let before;
	let blankBefore = true;
	const characters = charactersOf(text);
	for (const [at, character] of characters.entries()) {
		const blankAfter = at + 1 === characters.length || isBlankOrBreak(characters[at + 1] ?? "");
		if (at === 0) {
			if ("#,[]{}&*!|>'\"%@`".includes(character)) indicators = true;
			else if ("?:-".includes(character) && blankAfter) indicators = true;
		} else if (character === ":" && blankAfter || character === "#" && blankBefore) indicators = true;
		if (!isPrintable(character)) special = true;
		if (isBreak(character)) {
			breaks = true;
			if (before === "space") spaceBreak = true;
			before = "break";
		} else if (character === " ") {
			if (before === "break") breakSpace = true;
			before = "space";
		} else before = "other";
		blankBefore = isBlankOrBreak(character);
	}
	const first = characters[0] ?? "";
	const last = characters.at(-1) ?? "";
	const edge = [first, last].some((one) => one === " " || isBreak(one));
	const unquotable = spaceBreak || special;
	return {
		multiline: breaks,
		plain: !edge && !breakSpace && !unquotable && !breaks && !indicators,
		single: !breakSpace && !unquotable,
		block: last !== " " && !unquotable
	};
}
function isBreak(character) {
	return "\r\n\u0085\u2028\u2029".includes(character) && character !== "";
}
function isBlankOrBreak(character) {
	return character === " " || character === "	" || isBreak(character);
}
function isPrintable(character) {
	if (character >= " " && character <= "~") return character.length === 1;
	return /^[\n\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]$/u.test(character);
}

// src/render/erb/core/yaml-writer.ts
const usualLayout = {
	width: 80,
	step: 2,
	foldFrom: void 0,
	header: ""
};
var YamlWriter = class {
	#layout;
	#parts = [];
	#column = 0;
	isAtItem = false;
	#openEnded = false;
	#atLineStart = false;
	constructor(layout) {
		this.#layout = layout;
	}
	put(text) {
		if (this.#parts.length > 8192) this.#parts.splice(0, this.#parts.length, this.#parts.join(""));
		this.#parts.push(text);
		this.#column += text.length === 1 ? 1 : codePointCount(text);
		this.isAtItem = false;
	}
	newLine(indent) {
		if (!this.#atLineStart) this.#break();
		this.#atLineStart = false;
		this.put(" ".repeat(indent));
		this.#column = indent;
	}
	pad(indent) {
		this.put(" ".repeat(Math.max(0, indent - this.#column)));
	}
	indicator(sign) {
		if (this.isAtItem || this.#column > 0 && this.#parts.at(-1)?.endsWith(" ") === false) this.put(" ");
		this.put(sign);
		this.isAtItem = true;
	}
	word(text) {
		this.put(this.#column === 0 || this.#parts.at(-1)?.endsWith(" ") === true ? text : ` ${text}`);
	}
	finish() {
		if (this.#column > 0) this.#parts.push("\n");
		if (this.#openEnded) this.#parts.push("...\n");
		return this.#parts.join("");
	}
	scalar(form, indent, isKey) {
		const style = styleOf(form, isKey);
		const inner = Math.max(indent, 0) + this.#layout.step;
		const tag = form.tag ?? (style === "plain" || form.isNull !== true && form.needsTag !== true ? "" : "!");
		if (tag !== "") this.word(tag);
		switch (style) {
			case "plain":
				if (form.text !== "") this.#plain(form.text, inner, !isKey);
				return;
			case "single": return this.#single(form.text, inner, !isKey);
			case "double": return this.#double(form.text, inner, !isKey);
			case "literal": return this.#literal(form.text, inner);
			case "folded": return this.#folded(form.text, inner);
		}
	}
	#break() {
		this.#parts.push("\n");
		this.#column = 0;
		this.isAtItem = false;
	}
	#plain(text, indent, wraps) {
		this.word("");
		this.#wrapped(text, indent, wraps, (character) => this.put(character));
	}
	#single(text, indent, wraps) {
		this.word("'");
		const characters = charactersOf(text);
		let spaces = false;
		let breaks = false;
		for (const [at, character] of characters.entries()) {
			if (character === " ") {
				if (!wraps || spaces || this.#column <= this.#layout.width || at === 0 || at === characters.length - 1 || characters[at + 1] === " ") this.put(" ");
				else this.newLine(indent);
				spaces = true;
				continue;
			}
			if (isBreak(character)) {
				if (!breaks && character === "\n") this.#break();
				if (character === "\n") this.#break();
				else {
					this.#parts.push(character);
					this.#column = 0;
				}
				breaks = true;
				continue;
			}
			if (breaks) this.put(" ".repeat(indent));
			this.put(character === "'" ? "''" : character);
			spaces = false;
			breaks = false;
		}
		if (breaks) this.put(" ".repeat(indent));
		this.put("'");
	}
	#wrapped(text, indent, wraps, write) {
		const characters = charactersOf(text);
		let spaces = false;
		for (const [at, character] of characters.entries()) {
			if (character === " " && wraps && !spaces && this.#column > this.#layout.width && characters[at + 1] !== " ") this.newLine(indent);
			else write(character);
			spaces = character === " ";
		}
	}
	#double(text, indent, wraps) {
		this.word("\"");
		const characters = charactersOf(text);
		let spaces = false;
		for (const [at, character] of characters.entries()) if (!isPrintable(character) || isBreak(character) || character === "\"" || character === "\\") {
			this.put(escapeCharacter(character));
			spaces = false;
		} else if (character === " ") {
			const inside = at > 0 && at < characters.length - 1;
			if (wraps && !spaces && this.#column > this.#layout.width && inside) {
				this.newLine(indent);
				if (characters[at + 1] === " ") this.put("\\");
			} else this.put(" ");
			spaces = true;
		} else {
			this.put(character);
			spaces = false;
		}
		this.put("\"");
	}
	#literal(text, indent) {
		const characters = charactersOf(text);
		this.#blockHead("|", characters);
		for (const character of characters) if (isBreak(character)) this.#ownBreak(character);
		else {
			if (this.#atLineStart) this.newLine(indent);
			this.put(character);
		}
	}
	#folded(text, indent) {
		const characters = charactersOf(text);
		this.#blockHead(">", characters);
		let isIndented = true;
		for (const [at, character] of characters.entries()) {
			if (isBreak(character)) {
				const next = characters.slice(at).find((one) => !isBreak(one)) ?? " ";
				if (!this.#atLineStart && !isIndented && character === "\n" && !isBlank(next)) this.#break();
				this.#ownBreak(character);
				continue;
			}
			const isWrapped = character === " " && characters[at + 1] !== " " && this.#column > this.#layout.width;
			if (this.#atLineStart) {
				this.newLine(indent);
				isIndented = isBlank(character);
				this.put(character);
			} else if (isWrapped) this.newLine(indent);
			else this.put(character);
		}
	}
	#blockHead(sign, characters) {
		const [first = ""] = characters;
		const last = characters.at(-1) ?? "";
		const before = characters.at(-2) ?? "\n";
		const hint = first === " " || isBreak(first) ? String(this.#layout.step) : "";
		const chomping = !isBreak(last) ? "-" : isBreak(before) ? "+" : "";
		this.word(`${sign}${hint}${chomping}`);
		this.#openEnded = chomping === "+";
		this.#ownBreak("\n");
	}
	#ownBreak(character) {
		if (character === "\n") this.#break();
		else {
			this.#parts.push(character);
			this.#column = 0;
		}
		this.#atLineStart = true;
	}
};
function isBlank(character) {
	return character === " " || character === "	";
}
function styleOf({ text, style, isNull = false }, isKey) {
	const analysis = analyze(text);
	let chosen = style;
	if (isKey && analysis.multiline) chosen = "double";
	if (chosen === "plain" && (!analysis.plain || text === "" && isKey)) chosen = "single";
	if (chosen === "plain" && text === "" && !isNull) chosen = "single";
	if (chosen === "single" && !analysis.single) chosen = "double";
	if ((chosen === "literal" || chosen === "folded") && (!analysis.block || isKey)) chosen = "double";
	return chosen;
}

// src/render/erb/core/yaml-odd.ts
const strange = new RegExp([
	String.raw`[^\P{Cc}\r\n]|[\u2028\u2029\ufeff]`,
	String.raw`\r(?!\n)`,
	String.raw`^%`,
	String.raw`^ +(?:---|\.\.\.)`,
	String.raw`^[ \-]*\?(?:\s|$)`,
	String.raw`\\\r?\n *\r?\n`
].join("|"), "mu");
function refuseOddYaml(text, events) {
	if (strange.test(text)) throw odd("control characters, tabs, directives, indented markers or `?`");
	if (/^\.\.\./m.test(text) && !events.some(isNode$2)) throw odd("an end before its beginning");
	const open = [];
	for (const event of events) if (event.type === EVENT_ID.POP) open.pop();
	else if (event.type === EVENT_ID.DOCUMENT) open.push({
		isMapping: false,
		isFlow: false,
		nodes: 0
	});
	else refuseOddNode(text, event, open);
}
function isNode$2(event) {
	return event.type !== EVENT_ID.POP && event.type !== EVENT_ID.DOCUMENT && !isEmpty$1(event);
}
function isEmpty$1(event) {
	return event.type === EVENT_ID.SCALAR && event.valueStart < 0 && event.anchorStart < 0;
}
function refuseOddNode(text, event, open) {
	const around = open.at(-1);
	const isKey = around?.isMapping === true && around.nodes % 2 === 0;
	if (around !== void 0) around.nodes += 1;
	if ("tagStart" in event && event.tagStart >= 0) throw odd("tags (!\u2026)");
	if (event.anchorStart >= 0) {
		const anchor = text.slice(event.anchorStart, event.anchorEnd);
		if (!/^[\w-]+$/.test(anchor)) throw odd(`the anchor ${anchor}`);
	}
	if (event.type === EVENT_ID.SCALAR) return refuseOddScalar(text, event, isKey, around);
	if (event.type === EVENT_ID.ALIAS) return;
	if (isKey) throw odd("a list or mapping as a key");
	const isFlow = event.style === COLLECTION_STYLE.FLOW;
	open.push({
		isMapping: event.type === EVENT_ID.MAPPING,
		isFlow,
		nodes: 0
	});
}
function refuseOddScalar(text, event, isKey, around) {
	if (event.valueStart < 0 && (isKey || around?.isFlow === true)) throw odd("an empty key or value");
	if (event.valueStart < 0 || event.style !== SCALAR_STYLE.PLAIN) return;
	const value = text.slice(event.valueStart, event.valueEnd);
	if (around?.isFlow !== true) return;
	const isTight = isKey && (value.includes("\n") || /^\s*(?::\S|\n\s*:)/.test(text.slice(event.valueEnd, event.valueEnd + 40)));
	if (/^[:-]|\?|:$/.test(value) || isTight) throw odd(`${value} within brackets`);
}
function odd(what) {
	return unsupported(`YAML with ${what} is not supported in templates here`, "write it in a plainer way");
}

// src/render/erb/core/yaml-load.ts
function loadYaml(text, rules, machine) {
	machine.steps(text.length >> 1);
	const { events, problems: syntax } = parseStream(text);
	const problems = [...syntax];
	const documents = new TreeReader(text, events, problems).readDocuments();
	refuseOddYaml(text, events);
	if (!rules.aliases && events.some(({ type }) => type === EVENT_ID.ALIAS)) throw unsupported("Psych does not allow aliases here", "write YAML.load(text, aliases: true)");
	const problem = problems.find((one) => one.problem !== "duplicate-key");
	if (problem !== void 0) throw unsupported(`this YAML: ${problem.message}`, "correct it");
	refuseClasses(text, events, rules);
	const loader = new Loader(rules, machine);
	return documents.map(({ root }) => {
		if (root === void 0) return void 0;
		if (root.node === "scalar" && (root.style === "literal" || root.style === "folded")) throw unsupported("YAML that is a block of text as a whole", "give it a key");
		return loader.load(root);
	});
}
var Loader = class {
	#rules;
	#machine;
	#collections = /* @__PURE__ */ new Map();
	constructor(rules, machine) {
		this.#rules = rules;
		this.#machine = machine;
	}
	load(node) {
		this.#machine.step();
		if (node.node === "scalar") return this.#scalar(node);
		const known = this.#collections.get(node);
		if (known !== void 0) return known;
		this.#machine.enter();
		const loaded = node.node === "sequence" ? node.items.map((item) => this.load(item)) : this.#hash(node);
		this.#machine.leave();
		this.#collections.set(node, loaded);
		return loaded;
	}
	#hash({ entries }) {
		const hash = new RubyHash();
		for (const { key, value } of entries) {
			const name = this.load(key);
			const isName = this.#rules.symbolKeys && typeof name === "string" && name !== "<<";
			hash.set(isName ? RubySymbol.of(name) : name, this.load(value));
		}
		return hash;
	}
	#scalar({ value, ruby, style }) {
		if (ruby === "Symbol") return RubySymbol.of(String(value));
		if (ruby !== void 0) throw unsupported(`a ${ruby} in YAML is not supported in templates here`, "put it in quotes");
		if (style === "plain" && typeof value === "string" && /^[-+.]?\d.{2000}|^[-+]?0[xb][_,]*$/s.test(value)) throw unsupported(`the number ${value.slice(0, 20)}\u2026 in YAML`, "put it in quotes");
		return value;
	}
};
function refuseClasses(text, events, { permitted }) {
	if (permitted === void 0) return;
	const second = events.findIndex((event, at) => at > 0 && event.type === EVENT_ID.DOCUMENT);
	for (const event of second < 0 ? events : events.slice(0, second)) {
		if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN) continue;
		const { ruby } = readPlainScalar(scalarText(text, event));
		if (ruby === void 0 || permitted.has(ruby)) continue;
		throw rubyError("Psych::DisallowedClass", `Tried to load unspecified class: ${ruby}`, ruby === "Symbol" ? "permit it: permitted_classes: [Symbol]" : "put the text in quotes");
	}
}

// src/render/erb/core/yaml.ts
function toYaml(value, machine, layout = usualLayout) {
	const writer = new YamlWriter(layout);
	const dumper = new Dumper(writer, anchorsOf(value, machine), machine, layout);
	writer.put(`${layout.header}---`);
	dumper.write(value, -1, "item");
	const text = writer.finish();
	machine.checkText(text.length);
	return text;
}
function anchorsOf(value, machine) {
	const seen = /* @__PURE__ */ new Set();
	const anchors = /* @__PURE__ */ new Map();
	const visit = (part) => {
		if (!Array.isArray(part) && !(part instanceof RubyHash)) return;
		if (seen.has(part)) {
			if (!anchors.has(part)) anchors.set(part, anchors.size + 1);
			return;
		}
		seen.add(part);
		machine.enter();
		if (Array.isArray(part)) part.forEach(visit);
		else for (const [key, item] of part.pairs()) {
			visit(key);
			visit(item);
		}
		machine.leave();
	};
	visit(value);
	return anchors;
}
var Dumper = class {
	#writer;
	#anchors;
	#machine;
	#layout;
	#written = /* @__PURE__ */ new Set();
	constructor(writer, anchors, machine, layout) {
		this.#layout = layout;
		this.#writer = writer;
		this.#anchors = anchors;
		this.#machine = machine;
	}
	write(value, indent, place) {
		this.#machine.steps(3 + ((textOf$1(value)?.length ?? 0) >> 1));
		const anchor = this.#anchors.get(value);
		if (anchor !== void 0) {
			if (this.#written.has(value)) return this.#writer.word(`*${anchor}`);
			this.#written.add(value);
			this.#writer.word(`&${anchor}`);
		}
		const isAnchored = anchor !== void 0;
		const isIndented = place === "item" || place === "part" && !isAnchored;
		if (Array.isArray(value)) this.#sequence(value, isIndented ? this.#deeper(indent) : indent, isAnchored);
		else if (value instanceof RubyHash) this.#mapping(value, this.#deeper(indent), isAnchored);
		else this.#writer.scalar(this.#formOf(value), indent, false);
	}
	#sequence(items, indent, isAnchored) {
		if (items.length === 0) return this.#writer.word("[]");
		this.#machine.enter();
		let beside = !isAnchored && this.#writer.isAtItem;
		for (const item of items) {
			if (beside) this.#writer.pad(indent);
			else this.#writer.newLine(indent);
			beside = false;
			this.#writer.indicator("-");
			this.write(item, indent, "item");
		}
		this.#machine.leave();
	}
	#mapping(hash, indent, isAnchored) {
		if (hash.size === 0) return this.#writer.word("{}");
		this.#machine.enter();
		let beside = !isAnchored && this.#writer.isAtItem;
		for (const [key, value] of hash.pairs()) {
			if (beside) this.#writer.pad(indent);
			else this.#writer.newLine(indent);
			beside = false;
			if (this.#isSimpleKey(key)) {
				this.#simpleKey(key, indent);
				this.#writer.put(":");
				this.write(value, indent, "value");
			} else {
				this.#writer.indicator("?");
				this.write(key, indent, "part");
				this.#writer.newLine(indent);
				this.#writer.indicator(":");
				this.write(value, indent, "part");
			}
		}
		this.#machine.leave();
	}
	#simpleKey(key, indent) {
		const isAlias = this.#written.has(key);
		if (this.#anchors.has(key)) {
			this.write(key, indent, "value");
			if (isAlias) this.#writer.put(" ");
		} else if (Array.isArray(key)) this.#writer.word("[]");
		else if (key instanceof RubyHash) this.#writer.word("{}");
		else this.#writer.scalar(this.#formOf(key), indent, true);
	}
	#isSimpleKey(key) {
		if (this.#written.has(key)) return true;
		if (Array.isArray(key)) return key.length === 0;
		if (key instanceof RubyHash) return key.size === 0;
		const { text } = this.#formOf(key);
		return !analyze(text).multiline && Buffer.byteLength(text) <= 128;
	}
	#deeper(indent) {
		return indent < 0 ? 0 : indent + this.#layout.step;
	}
	#formOf(value) {
		return formOf(value, this.#layout.foldFrom);
	}
};
function formOf(value, foldFrom) {
	if (value === null) return {
		text: "",
		style: "plain",
		tag: void 0,
		isNull: true
	};
	const text = textOf$1(value);
	if (text !== void 0) return scalarOf(text, foldFrom);
	if (typeof value === "bigint" || typeof value === "boolean") return plain$1(String(value));
	if (typeof value === "number") {
		if (Number.isFinite(value)) return plain$1(formatFloat(value));
		return plain$1(Number.isNaN(value) ? ".nan" : value > 0 ? ".inf" : "-.inf");
	}
	if (value instanceof RubySymbol && value.name !== "") return {
		text: `:${value.name}`,
		style: "plain",
		tag: void 0,
		needsTag: true
	};
	throw unsupported(`to_yaml of ${describe(value)} is not supported in templates here`, "turn it into a Hash, Array, String or number first");
}
function plain$1(text) {
	return {
		text,
		style: "plain",
		tag: void 0
	};
}

// src/render/erb/core/yaml-functions.ts
function layoutWith(options) {
	if (options === null) return usualLayout;
	if (!(options instanceof RubyHash)) throw unsupported("to_yaml into something else is not supported in templates here", "print what it returns");
	const step = integer(options, "indentation") ?? 2;
	const width = integer(options, "line_width") ?? 80;
	if (width < -1) {
		const problem = `Invalid line_width ${width}, must be non-negative or -1 for unlimited.`;
		throw rubyError("ArgumentError", problem);
	}
	if (isTruthy(option(options, "canonical"))) throw unsupported("the option canonical of to_yaml is not supported in templates here", "leave it out");
	const indent = step < 2 || step > 9 ? 2 : step;
	return {
		step: indent,
		width: width < 0 ? 1e400 : width <= 2 * indent ? 80 : width,
		foldFrom: has(options, "line_width") && width >= 0 ? width : void 0,
		header: isTruthy(option(options, "header")) || has(options, "version") ? header(options) : ""
	};
}
function header(options) {
	const version = option(options, "version");
	if (version === null || textOf$1(version) === "1.1") return "%YAML 1.1\n";
	throw unsupported("this version of YAML is not supported in templates here", "leave it out");
}
function has(options, name) {
	return options.has(RubySymbol.of(name));
}
function option(options, name) {
	return options.get(RubySymbol.of(name)) ?? null;
}
function integer(options, name) {
	if (!has(options, name)) return void 0;
	const value = option(options, name);
	if (typeof value === "bigint" && value >= -1000n && value <= 100000n) return Number(value);
	throw unsupported(`this ${name} of to_yaml is not supported in templates here`, "give an Integer, such as -1");
}
const keywords = [
	"permitted_classes",
	"permitted_symbols",
	"aliases",
	"filename",
	"fallback",
	"symbolize_names",
	"freeze",
	"strict_integer"
];
function classNames$1(given) {
	if (!Array.isArray(given)) throw unsupported("permitted_classes of this class", "give an Array of classes");
	return given.map((one) => {
		if (one instanceof RubyModule) return one.name;
		throw unsupported("permitted_classes of this kind", "give an Array of classes, such as [Symbol]");
	});
}
function loading(permitted, fallback) {
	return [
		1,
		2,
		(_, [source, options], { machine }) => {
			const text = toText(source);
			const given = readKeywords(options, keywords, machine);
			const read = (name) => given.get(name) ?? null;
			for (const name of [
				"permitted_symbols",
				"freeze",
				"strict_integer"
			]) if (isTruthy(read(name))) throw unsupported(`${name} of YAML.load is not supported in templates here`, "leave it out");
			if (permitted === void 0 && (given.has("permitted_classes") || given.has("aliases"))) throw rubyError("ArgumentError", "unknown keywords: permitted_classes, aliases");
			const classes = given.has("permitted_classes") ? classNames$1(read("permitted_classes")) : permitted;
			const rules = {
				aliases: permitted === void 0 || isTruthy(read("aliases")),
				permitted: classes === void 0 ? void 0 : new Set(classes),
				symbolKeys: isTruthy(read("symbolize_names"))
			};
			const documents = loadYaml(text, rules, machine);
			if (documents.length === 0) return given.has("fallback") ? read("fallback") : fallback;
			return documents[0] ?? null;
		}
	];
}
const yamlFunctions = {
	dump: [
		1,
		3,
		(_, [value = null, target = null, options = null], { machine }) => toYaml(value, machine, layoutWith(target ?? options))
	],
	load: loading(["Symbol"], null),
	safe_load: loading([], null),
	unsafe_load: loading(void 0, false)
};

// src/render/erb/core/kernel.ts
const isA = [
	1,
	1,
	(self, [module = null]) => {
		if (!(module instanceof RubyModule)) throw rubyError("TypeError", "class or module required");
		return isInstanceOf(self, module);
	}
];
function isInstanceOf(value, { name }) {
	const { ancestors } = classOf(value);
	return ancestors.some((ancestor) => ancestor.name === name);
}
function toMethodName(value, { machine }) {
	if (value instanceof RubySymbol || textOf$1(value ?? null) !== void 0) return toName(value);
	throw rubyError("TypeError", `${inspect(value ?? null, machine)} is not a symbol nor a string`);
}
function respondsTo$1(self, name, { machine }) {
	if (self instanceof RubyStruct) return self.attributes.has(name) || machine.find(self, name) !== void 0;
	return machine.find(self, name) !== void 0 || isKnownToRuby(classOf(self).rubyNames, name);
}
function copyOf$1(self, machine) {
	const text = textOf$1(self);
	if (text !== void 0) return new RubyString(text);
	if (!Array.isArray(self) && !(self instanceof RubyHash)) return self;
	machine.steps((self instanceof RubyHash ? self.size : self.length) >> 3);
	return self instanceof RubyHash ? self.copy() : [...self];
}
function isFrozen(value) {
	return value instanceof RubyString && value.frozen;
}
function mayBeSame(a, b) {
	const text = textOf$1(a);
	if (text === void 0 || text !== textOf$1(b) || a === b && typeof a !== "string") return false;
	return typeof a === "string" || typeof b === "string" || isFrozen(a) && isFrozen(b);
}
function freeze(value, machine) {
	if (value instanceof RubyString) value.frozen = true;
	else if (isCollection(value)) machine.frozen.add(value);
}
function isAlwaysFrozen(value) {
	return value === null || typeof value === "boolean" || typeof value === "bigint" || typeof value === "number" || value instanceof RubySymbol;
}
function cloneOf(self, args, { machine }) {
	const [options] = args;
	if (args.length > 1 || options !== void 0 && !isOptions(options)) throw wrongNumber(args.length, 0, 0);
	const wanted = options instanceof RubyHash ? options.get(RubySymbol.of("freeze")) ?? null : null;
	if (wanted !== null && typeof wanted !== "boolean") throw rubyError("ArgumentError", `unexpected value for freeze: ${classOf(wanted).name}`);
	if (wanted === false && isAlwaysFrozen(self)) throw rubyError("ArgumentError", `can't unfreeze ${classOf(self).name}`);
	if (typeof self === "string" && wanted === null) return self;
	const copy = copyOf$1(self, machine);
	if (wanted ?? (isFrozen(self) || machine.frozen.has(self))) freeze(copy, machine);
	return copy;
}
const passOn = [
	0,
	0,
	(self, _, call) => blockOf(call).call([self])
];
const kernelMethods = {
	"!": [
		0,
		0,
		(self) => !isTruthy(self)
	],
	"!=": [
		1,
		1,
		(self, [other = null], { machine }) => !isTruthy(machine.send(self, "==", [other]))
	],
	"==": [
		1,
		1,
		(self, [other = null]) => equals(self, other)
	],
	"===": [
		1,
		1,
		(self, [other = null], { machine }) => caseEquals(self, other, machine)
	],
	"=~": [
		1,
		1,
		(self, _, { name }) => {
			if (self === null) return null;
			throw unsupported(`${name} of anything but a String, a Symbol or a Regexp`, "write .to_s =~ /\u2026/");
		}
	],
	"!~": [
		1,
		1,
		(self, [other = null], { machine }) => !isTruthy(machine.send(self, "=~", [other]))
	],
	"<=>": [
		1,
		1,
		(self, [other = null], { machine }) => {
			const order = compare$1(self, other, machine);
			return order === void 0 ? null : BigInt(order);
		}
	],
	class: [
		0,
		0,
		(self) => new RubyModule(classOf(self).name)
	],
	clone: [
		0,
		-1,
		cloneOf
	],
	dup: [
		0,
		0,
		(self, _, { machine }) => copyOf$1(self, machine)
	],
	"eql?": [
		1,
		1,
		(self, [other = null]) => isEql(self, other)
	],
	"equal?": [
		1,
		1,
		(self, [other = null]) => {
			if (mayBeSame(self, other)) throw unsupported("whether two Strings are the same object is not known here", "compare with ==");
			if (typeof self === "bigint" && self === other && BigInt.asIntN(63, self) !== self) throw unsupported("whether two long Integers are the same object is not known here", "compare with ==");
			return self === other;
		}
	],
	freeze: [
		0,
		0,
		(self, _, { machine }) => {
			freeze(self, machine);
			return self;
		}
	],
	"frozen?": [
		0,
		0,
		(self, _, { machine }) => {
			if (machine.frozen.has(self)) return true;
			if (self instanceof RubyString) return self.frozen;
			if (typeof self === "string" || typeof self === "object" && self !== null && !(self instanceof RubySymbol)) throw unsupported("whether an object is frozen is not known here", "leave the question out");
			return true;
		}
	],
	inspect: [
		0,
		0,
		(self, _, { machine }) => inspect(self, machine)
	],
	"instance_of?": [
		1,
		1,
		(self, [module = null]) => {
			if (!(module instanceof RubyModule)) throw rubyError("TypeError", "class or module required");
			return classOf(self).name === module.name;
		}
	],
	"is_a?": isA,
	"kind_of?": isA,
	itself: [
		0,
		0,
		(self) => self
	],
	"nil?": [
		0,
		0,
		() => false
	],
	"respond_to?": [
		1,
		2,
		(self, [name], call) => respondsTo$1(self, toMethodName(name, call), call)
	],
	tap: [
		0,
		0,
		(self, _, call) => {
			blockOf(call).call([self]);
			return self;
		}
	],
	then: passOn,
	yield_self: passOn,
	to_json: [
		0,
		1,
		(self, [options], { machine }) => {
			const style = options instanceof RubyHash ? styleWith(options, compactJson) : compactJson;
			return toJson(self, machine, style);
		}
	],
	to_s: [
		0,
		0,
		(self, _, { machine }) => toS(self, machine)
	],
	to_yaml: [
		0,
		1,
		(self, [options = null], { machine }) => toYaml(self, machine, layoutWith(options))
	]
};

// src/render/erb/core/range-cover.ts
const none = 2;
function orderOf(a, b, machine) {
	return compare$1(a, b, machine) ?? none;
}
function covers(range, given, machine) {
	const { first, last, exclusive } = range;
	const value = first instanceof RubyIpAddress && textOf$1(given) !== void 0 ? toComparable(given, first.family) ?? null : given;
	if (first !== null && orderOf(first, value, machine) > 0) return false;
	return last === null || orderOf(value, last, machine) <= (exclusive ? -1 : 0);
}
function holdsAddress(range, family, value, machine) {
	const address = toComparable(value, family);
	return address !== void 0 && covers(range, address, machine);
}
function coversRange(self, other, machine) {
	const { first, last } = other;
	if (self.last !== null && last === null || self.first !== null && first === null) return false;
	if (first !== null && last !== null && orderOf(first, last, machine) > (other.exclusive ? -1 : 0)) return false;
	if (first !== null && !covers(self, first, machine)) return false;
	if (self.last === null) return self.exclusive === other.exclusive || !self.exclusive || last !== null;
	const order = compare$1(self.last, last, machine);
	if (order === void 0) return false;
	if (self.exclusive === other.exclusive) return order >= 0;
	if (self.exclusive || order >= 0) return order > 0 || order === 0 && !self.exclusive;
	if (typeof first !== "bigint" || typeof last !== "bigint") return false;
	return orderOf(self.last, last - 1n, machine) >= 0;
}
function isEmpty({ first, last, exclusive }, machine) {
	if (first === null || last === null) return false;
	return orderOf(first, last, machine) > (exclusive ? -1 : 0);
}
function overlaps(self, other, machine) {
	const beginsBehind = (a, b) => a.last !== null && b.first !== null && orderOf(b.first, a.last, machine) > (a.exclusive ? -1 : 0);
	if (beginsBehind(self, other) || beginsBehind(other, self)) return false;
	if (self.first !== null && other.first !== null && compare$1(self.first, other.first, machine) === void 0) return false;
	return !isEmpty(self, machine) && !isEmpty(other, machine);
}
const isNumber$2 = (end) => typeof end === "bigint" || typeof end === "number";
function includes$3(self, value, machine) {
	const { first, last } = self;
	if (first instanceof RubyIpAddress) return holdsAddress(self, first.family, value, machine);
	if (isNumber$2(first) || isNumber$2(last)) return covers(self, value, machine);
	if (first === null || last === null) throw rubyError("TypeError", "cannot determine inclusion in beginless/endless ranges");
	if (textOf$1(first) !== void 0 && textOf$1(value) === void 0) return false;
	let isFound = false;
	walk(self, machine, (yielded) => {
		isFound = equals(packed(yielded), value);
		return isFound ? stop : void 0;
	});
	return isFound;
}
const member = [
	1,
	1,
	(self, [value = null], { machine }) => includes$3(self, value, machine)
];
const rangeCover = {
	"===": [
		1,
		1,
		(self, [value = null], { machine }) => covers(self, value, machine)
	],
	"cover?": [
		1,
		1,
		(self, [value = null], { machine }) => value instanceof RubyRange ? coversRange(self, value, machine) : covers(self, value, machine)
	],
	"include?": member,
	"member?": member,
	"overlap?": [
		1,
		1,
		(self, [other = null], { machine }) => {
			if (other instanceof RubyRange) return overlaps(self, other, machine);
			throw rubyError("TypeError", `wrong argument type ${classOf(other).name} (expected Range)`);
		}
	]
};

// src/render/erb/core/case-equality.ts
function caseEquals(pattern, value, machine) {
	if (pattern instanceof RubyModule) return isInstanceOf(value, pattern);
	if (pattern instanceof RubyRange) return covers(pattern, value, machine);
	if (pattern instanceof RubyProc) return isTruthy(pattern.call([value]));
	if (pattern instanceof RubyRegexp) {
		const text = value instanceof RubySymbol ? value.name : textOf$1(value);
		machine.lastMatch = text === void 0 ? null : matchRegexp(pattern, text, 0, machine) ?? null;
		return machine.lastMatch !== null;
	}
	if (pattern instanceof RubySet || pattern instanceof RubyIpAddress) return isTruthy(machine.send(pattern, "===", [value]));
	return equals(pattern, value);
}

// src/render/erb/core/enumerable-blocks.ts
function testOf(call) {
	const block = blockOf(call);
	return (element) => {
		call.machine.step();
		return isTruthy(block.call([element]));
	};
}
function mapOf(call) {
	const block = blockOf(call);
	return (element) => {
		call.machine.step();
		return block.call([element]);
	};
}
function callPacked(call) {
	const block = blockOf(call);
	return (yielded, value) => block.call(block.lambda && block.arity > 1 ? yielded : [value]);
}
function ask(self, call, visit) {
	const block = callPacked(call);
	walk(self, call.machine, (yielded) => {
		const value = packed(yielded);
		return visit(value, block(yielded, value));
	});
}
function askApart(self, call, visit) {
	const block = blockOf(call);
	walk(self, call.machine, (yielded) => {
		const answer = block.call(yielded);
		return visit(packed(yielded), answer);
	});
}
function question(args, call) {
	const [pattern] = args;
	if (pattern !== void 0) return (yielded) => caseEquals(pattern, packed(yielded), call.machine);
	const { block } = call;
	return block === void 0 ? (yielded) => isTruthy(packed(yielded)) : (yielded) => isTruthy(block.call(yielded));
}
function noArguments(self, args, name) {
	if (args.length === 0) return;
	if (self instanceof RubyEnumerator) throw unsupported(`arguments of ${name}, which Ruby hands to each,`, "leave them out");
	throw wrongNumber(args.length, 0, 0);
}
function atMostOne(self, args) {
	if (args.length > 1) throw wrongNumber(args.length, Array.isArray(self) ? 0 : 1, 1);
}
function list(run) {
	return [
		0,
		0,
		(self, _, call) => run(elementsOf(self, call.machine), call)
	];
}

// src/render/erb/core/enumerator-size.ts
const unknown$1 = " % bsearch bsearch_index detect drop_while each_line find find_index gsub index rindex take_while ";
function sizeOfEnumerator(enumerator, machine) {
	const { self, method, args, generate } = enumerator;
	const sequence = sequenceOf(enumerator);
	if (sequence !== void 0) return sizeOfSequence(sequence);
	if (generate !== void 0 || unknown$1.includes(` ${method} `)) return null;
	const count = typeof args[0] === "bigint" ? args[0] : void 0;
	if (method === "each_char" || method === "each_codepoint") return machine.send(self, "size");
	if (method === "each_byte") return machine.send(self, "bytesize");
	if (Array.isArray(self)) {
		const choices = choicesOf(BigInt(self.length), method, count ?? BigInt(self.length), machine);
		if (choices !== void 0) return choices;
	}
	if (typeof self === "bigint" && /^(?:times|upto|downto)$/.test(method)) return turnsOf$1(self, method, args);
	if (textOf$1(self) !== void 0 || typeof self === "bigint" || typeof self === "number") throw unsupported(`the size of ${method} without a block`, "use .to_a.size");
	if (method === "step" || method === "%") return null;
	const size = self instanceof RubyEnumerator ? sizeOfEnumerator(self, machine) : machine.send(self, "size");
	if (method === "cycle") return cycles(size, args);
	if (method !== "each_slice" && method !== "each_cons") return size;
	const width = BigInt(toIndex(args[0]));
	if (typeof size !== "bigint") return size;
	if (method === "each_slice") return (size + width - 1n) / width;
	return size < width ? 0n : size - width + 1n;
}
function cycles(size, [turns = null]) {
	if (size === 0n || size === null) return size;
	if (turns === null) return 1e400;
	const times = BigInt(toIndex(turns));
	if (typeof size !== "bigint") return times > 0n ? size : 0n;
	return times < 0n ? 0n : size * times;
}
function turnsOf$1(from, method, [to]) {
	if (method === "times") return from < 0n ? 0n : from;
	if (typeof to !== "bigint") throw unsupported(`the size of ${method} to a Float`, "use .to_a.size");
	const turns = (method === "upto" ? to - from : from - to) + 1n;
	return turns < 0n ? 0n : turns;
}
function choicesOf(length, method, count, machine) {
	if (method === "combination") return over(length, count, machine);
	if (method === "permutation") return count < 0n || count > length ? 0n : falling(length, count, machine);
	if (method === "repeated_permutation") return count < 0n ? 0n : machine.send(length, "**", [count]);
	if (method !== "repeated_combination") return void 0;
	if (count < 0n) return 0n;
	return count === 0n ? 1n : length === 0n ? 0n : over(length + count - 1n, count, machine);
}
function over(length, count, machine) {
	const fewer = count * 2n > length ? length - count : count;
	return fewer < 0n ? 0n : falling(length, fewer, machine) / falling(fewer, fewer, machine);
}
function falling(from, count, machine) {
	let product = 1n;
	for (let at = 0n; at < count; at += 1n) {
		product *= from - at;
		machine.steps(product.toString(16).length >> 4);
	}
	return product;
}

// src/render/erb/core/inspect-enumerator.ts
function inspectEnumerator(enumerator, machine) {
	const { self, method, args, generate } = enumerator;
	machine.step();
	if (generate !== void 0) throw unsupported("an Enumerator of this kind prints as an address in memory", "write .to_a");
	const shown = self instanceof RubyEnumerator ? inspectEnumerator(self, machine) : inspect(self, machine);
	const given = args.length === 0 ? "" : `(${args.map((one) => inspectArgument(one, machine)).join(", ")})`;
	if ((typeof self === "bigint" || typeof self === "number") && method === "step" && !args.some((one) => one instanceof RubyHash && one.size > 0) && sequenceOf(enumerator) === void 0) throw unsupported("such a step without a block", "write .to_a, or give it a block");
	if (!isSequence(enumerator)) return `#<Enumerator: ${shown}:${method}${given}>`;
	return `(${self instanceof RubyRange ? `(${shown})` : shown}.${method}${given})`;
}
function inspectArgument(value, machine) {
	if (!(value instanceof RubyHash) || value.size === 0) return inspect(value, machine);
	return value.pairs().map(([key, one]) => `${key instanceof RubySymbol ? key.name : inspect(key, machine)}: ${inspect(one, machine)}`).join(", ");
}

// src/render/erb/core/enumerator.ts
function run$1({ self, method, args, generate }, machine, each) {
	if (generate === void 0) return machine.send(self, method, args, new RubyProc(each, -1, false));
	for (const element of generate()) {
		machine.step();
		each([element]);
	}
	return null;
}
function walkEnumerator(enumerator, machine, visit) {
	const sequence = sequenceOf(enumerator);
	if (sequence !== void 0) {
		for (const number of turnsOf$2(sequence)) {
			machine.step();
			if (visit([number]) === stop) return;
		}
		return;
	}
	const walk = {};
	leavable(walk, () => run$1(enumerator, machine, (yielded) => {
		machine.step();
		if (visit(yielded) === stop) throw new LeaveSignal(walk, null);
		return null;
	}));
}
function withIndex$1(self, [offset = null], call) {
	const block = blockOf(call);
	let index = offset === null ? 0n : BigInt(toIndex(offset));
	return run$1(self, call.machine, (yielded) => {
		const value = block.call([packed(yielded), index]);
		index += 1n;
		return value;
	});
}
const withObject$1 = [
	1,
	1,
	(self, [memo = null], call) => {
		const block = blockOf(call);
		run$1(self, call.machine, (yielded) => block.call([packed(yielded), memo]));
		return memo;
	}
];
function each$2(self, args, call) {
	noArguments(self, args, "each");
	const { block, machine } = call;
	if (block === void 0) return self;
	if (sequenceOf(self) === void 0) return run$1(self, machine, block.call);
	walkEnumerator(self, machine, (yielded) => void block.call(yielded));
	return self;
}
const enumeratorMethods = {
	each: [
		0,
		-1,
		each$2
	],
	each_with_index: [
		0,
		0,
		withIndex$1
	],
	each_with_object: withObject$1,
	inspect: [
		0,
		0,
		(self, _, { machine }) => inspectEnumerator(self, machine)
	],
	rewind: [
		0,
		0,
		(self) => self
	],
	size: [
		0,
		0,
		(self, _, { machine }) => sizeOfEnumerator(self, machine)
	],
	with_index: [
		0,
		1,
		withIndex$1
	],
	with_object: withObject$1
};

// src/render/erb/core/successor.ts
const groups$1 = [
	["0", "9"],
	["a", "z"],
	["A", "Z"]
];
function successor(text) {
	if (text === "") return "";
	if (/[^\0-\x7f]/.test(text)) throw unsupported("succ of text beyond ASCII is not supported in templates here", "write the values in a list");
	const characters = charactersOf(text);
	const last = characters.findLastIndex((character) => /[0-9a-zA-Z]/.test(character));
	if (last === -1) return successorOfLast(characters);
	for (let at = last; at >= 0; at -= 1) {
		const character = characters[at] ?? "";
		const group = groups$1.find(([low, high]) => character >= low && character <= high);
		if (group === void 0) {
			if (characters.slice(0, at).some((one) => /[0-9a-zA-Z]/.test(one))) continue;
			break;
		}
		const [low, high] = group;
		if (character !== high) {
			characters[at] = String.fromCharCode(character.charCodeAt(0) + 1);
			return characters.join("");
		}
		characters[at] = low;
		if (characters.slice(0, at).findLastIndex((one) => /[0-9a-zA-Z]/.test(one)) === -1) {
			characters.splice(at, 0, low === "0" ? "1" : low);
			return characters.join("");
		}
	}
	return characters.join("");
}
function successorOfLast(characters) {
	const code = characters.at(-1)?.codePointAt(0) ?? 0;
	return [...characters.slice(0, -1), String.fromCodePoint(code + 1)].join("");
}

// src/render/erb/core/range-elements.ts
function* elementsOfRange(range, machine) {
	const { first, last, exclusive } = range;
	if (typeof first === "bigint") {
		const end = last === null ? 1e400 : endOf(last, exclusive);
		for (let at = first; at <= end; at += 1n) yield at;
		return;
	}
	if (first instanceof RubySymbol && last instanceof RubySymbol) {
		for (const text of textsBetween(first.name, last.name, exclusive)) yield RubySymbol.of(text);
		return;
	}
	if (typeof first === "string" && (typeof last === "string" || last === null)) {
		yield* last === null ? textsFrom(first, machine) : textsBetween(first, last, exclusive);
		return;
	}
	if (first instanceof RubyIpAddress) {
		yield* addressesBetween(first, last, exclusive, machine);
		return;
	}
	if (first instanceof RubySymbol) throw unsupported("an endless Range of Symbols", "give the Range an end");
	throw rubyError("TypeError", `can't iterate from ${first === null ? "NilClass" : nameForConversion(first)}`);
}
function* addressesBetween(first, last, exclusive, machine) {
	if (last === null) throw unsupported("an endless Range of addresses", "give the Range an end");
	let at = first;
	for (;;) {
		const order = compare$1(at, last, machine);
		if (order === void 0 || order > 0 || exclusive && order === 0) return;
		yield at;
		if (order === 0) return;
		at = machine.send(at, "succ");
	}
}
function endOf(last, exclusive) {
	if (typeof last === "bigint") return exclusive ? last - 1n : last;
	if (typeof last === "number") {
		if (!Number.isFinite(last)) return last;
		const floor = BigInt(Math.floor(last));
		return exclusive && Number(floor) === last ? floor - 1n : floor;
	}
	throw rubyError("TypeError", "can't iterate to anything but a number");
}
function* textsFrom(first, machine) {
	for (let at = first;; at = successor(at)) {
		machine.checkText(at.length);
		yield at;
	}
}
function* textsBetween(first, last, exclusive) {
	const digits = /^\d+$/;
	if (digits.test(first) && digits.test(last) && first.length <= 18 && last.length <= 18) {
		const end = BigInt(last) - (exclusive ? 1n : 0n);
		for (let at = BigInt(first); at <= end; at += 1n) yield String(at).padStart(first.length, "0");
		return;
	}
	if (/^[\0-\x7f]$/.test(first) && /^[\0-\x7f]$/.test(last)) {
		const end = last.charCodeAt(0) - (exclusive ? 1 : 0);
		for (let at = first.charCodeAt(0); at <= end; at += 1) yield String.fromCharCode(at);
		return;
	}
	const order = compareText(first, last);
	if (order > 0 || order === 0 && (exclusive || first === "")) return;
	const longest = new TextEncoder().encode(last).length;
	let at = first;
	do {
		yield at;
		if (at === last) return;
		at = successor(at);
		if (exclusive && at === last) return;
	} while (at.length <= longest && at !== "");
}

// src/render/erb/core/elements.ts
const stop = Symbol("end of the walk");
function packed(yielded) {
	return yielded.length === 1 ? yielded[0] ?? null : yielded.length === 0 ? null : [...yielded];
}
function hasElements(value) {
	return Array.isArray(value) || value instanceof RubyHash || value instanceof RubySet || value instanceof RubyRange || value instanceof RubyEnumerator || value instanceof RubyStruct && value.open;
}
function walk(self, machine, visit) {
	if (Array.isArray(self)) for (let at = 0; at < self.length; at += 1) {
		machine.step();
		if (visit([self[at] ?? null]) === stop) return;
	}
	else if (self instanceof RubyEnumerator) walkEnumerator(self, machine, visit);
	else if (self instanceof RubyHash) self.whileWalked(() => visitEach(self.turns(), machine, visit));
	else if (self instanceof RubySet) self.hash.whileWalked(() => visitEach(self.hash.keyTurns(), machine, visit));
	else visitEach(turnsOf(self, machine), machine, visit);
}
function visitEach(turns, machine, visit) {
	for (const element of turns) {
		machine.step();
		if (visit([element]) === stop) return;
	}
}
function turnsOf(self, machine) {
	if (self instanceof RubyRange) return elementsOfRange(self, machine);
	if (self instanceof RubyStruct && self.open) return openPairs(self);
	throw rubyError("TypeError", "can't iterate over this value");
}
function openPairs({ attributes }) {
	return Array.from(attributes, ([name, value]) => [name, value ?? null]);
}
function elementsOf(self, machine) {
	if (Array.isArray(self)) return self;
	if (self instanceof RubyHash) return self.pairs();
	if (self instanceof RubySet) return self.elements();
	const elements = [];
	walk(self, machine, (yielded) => {
		elements.push(packed(yielded));
		limitGrowth(elements, machine);
	});
	return elements;
}
function limitGrowth({ length }, machine) {
	if (length > machine.limits.elements) machine.checkElements(length);
}

// src/render/erb/core/range-step.ts
function stepFrom(value) {
	const step = typeof value === "number" ? value : toWhole$1(value);
	if (Number(step) === 0) throw rubyError("ArgumentError", "step can't be 0");
	return step;
}
function step$2(self, [by = 1n], call) {
	const block = blockOf(call);
	const { machine } = call;
	const distance = stepFrom(by);
	if (distance < 0) throw rubyError("ArgumentError", "step can't be negative");
	const { first, last, exclusive } = self;
	if ((typeof first === "bigint" || typeof first === "number") && typeof last !== "string" && (typeof first === "number" || typeof last === "number" || typeof distance === "number")) {
		const end = last === null ? null : Number(last);
		for (const at of stepsBetween(Number(first), end, Number(distance), exclusive)) {
			machine.step();
			block.call([at]);
		}
		return self;
	}
	if (typeof first === "bigint" && typeof distance === "bigint") {
		const end = last === null ? 1e400 : endOf(last, exclusive);
		for (let at = first; at <= end; at += distance) {
			machine.step();
			block.call([at]);
		}
		return self;
	}
	if (typeof distance === "number") {
		if (first instanceof RubySymbol) throw unsupported("such a step over Symbols", "use an Integer");
		throw rubyError("TypeError", `no implicit conversion to float from ${textOf$1(first) === void 0 ? "nil" : "string"}`);
	}
	const every = distance;
	let index = 0n;
	walk(self, machine, (yielded) => {
		if (index % every === 0n) block.call(yielded);
		index += 1n;
	});
	return self;
}
const rangeSteps = {
	"%": [
		1,
		1,
		step$2
	],
	step: [
		0,
		1,
		step$2
	]
};

// src/render/erb/core/enumerating.ts
const words$1 = (text) => new Set(text.split(" "));
const passesOn = " each_entry each_with_index reverse_each ";
let tables;
function toTables() {
	return {
		enumerable: words$1("chunk collect collect_concat cycle detect drop_while each_cons each_entry each_slice each_with_index each_with_object filter filter_map find find_all find_index flat_map group_by map max_by min_by minmax_by partition reject reverse_each select sort_by take_while"),
		array: words$1("bsearch bsearch_index collect! combination delete_if each each_index filter! index keep_if map! permutation reject! repeated_combination repeated_permutation rindex select! sort_by!"),
		hash: words$1("delete_if each each_key each_pair each_value filter! keep_if reject! select! transform_keys transform_keys! transform_values transform_values!"),
		set: words$1("classify collect! delete_if divide each filter! keep_if map! reject! select!"),
		range: words$1("% bsearch each step"),
		enumerator: words$1("each_with_index each_with_object with_index with_object"),
		struct: words$1("each_pair"),
		string: words$1("each_byte each_char each_codepoint each_grapheme_cluster each_line gsub upto"),
		integer: words$1("downto step times upto"),
		float: words$1("step")
	};
}
function tableOf(self) {
	if (Array.isArray(self)) return "array";
	if (textOf$1(self) !== void 0) return "string";
	if (typeof self === "bigint") return "integer";
	if (typeof self === "number") return "float";
	if (self instanceof RubyHash) return "hash";
	if (self instanceof RubySet) return "set";
	if (self instanceof RubyRange) return "range";
	if (self instanceof RubyEnumerator) return "enumerator";
	return self instanceof RubyStruct && self.open ? "struct" : void 0;
}
function toEnumerator(self, name, args) {
	if (args.length > 0 && passesOn.includes(` ${name} `)) throw unsupported(`arguments of ${name}, which Ruby hands to each,`, "leave them out");
	const table = tableOf(self);
	if (table === void 0) return void 0;
	tables ??= toTables();
	const isEnumerable = /^(?:array|hash|set|range|enumerator)$/.test(table);
	if (!tables[table]?.has(name) && !(isEnumerable && tables["enumerable"]?.has(name))) return void 0;
	if (hasMeaning(self, name, args)) return void 0;
	if (name === "each_slice" || name === "each_cons") checkSize(name, args);
	if (self instanceof RubyRange && (name === "step" || name === "%")) stepFrom(args.length === 0 ? 1n : args[0]);
	checkDepth(self);
	return new RubyEnumerator(self, name, args);
}
function checkDepth(self) {
	let depth = 0;
	for (let inner = self; inner instanceof RubyEnumerator; inner = inner.self) depth += 1;
	if (depth > 50) throw unsupported("Enumerators that nest deeper than 50", "write .to_a in between");
}
function hasMeaning(self, name, { length }) {
	if (name === "bsearch" && self instanceof RubyRange) return !["bigint", "number"].includes(typeof (self.first ?? self.last));
	if (name === "gsub") return length > 1;
	return /^(?:find_index|index|rindex|transform_keys!?)$/.test(name) && length > 0;
}
function checkSize(name, [count]) {
	const size = toIndex(count);
	if (size > 0) return size;
	throw rubyError("ArgumentError", name === "each_cons" ? "invalid size" : "invalid slice size");
}

// src/render/erb/core/machine.ts
const comparing$1 = " sort sort! min max minmax bsearch bsearch_index ";
var Machine = class extends Budget {
	locals;
	frozen = /* @__PURE__ */ new Set();
	traces = 0;
	value = null;
	constants = /* @__PURE__ */ new Map();
	definitions = /* @__PURE__ */ new Map();
	error = null;
	catching = [];
	lastMatch = null;
	localsRead = /* @__PURE__ */ new Set();
	notices = [];
	range;
	constructor(locals, limits) {
		super(limits);
		this.locals = locals;
	}
	notice(notice) {
		const { range } = this;
		if (!this.notices.some((one) => one.range?.[0] === range?.[0] && one.message === notice.message) && this.notices.length < 100) this.notices.push({
			...notice,
			range
		});
	}
	local(name) {
		const value = this.locals.get(name);
		if (value !== void 0) this.localsRead.add(name);
		return value;
	}
	unknownName(name, variables = []) {
		const leftOut = leftOutOf("Kernel", name);
		if (leftOut !== void 0) return lacking$1(name, leftOut);
		if (isKnownToRuby("Kernel", name)) return unsupported(`${name} of the template itself is not supported in templates here`, "name the variable that you mean");
		const meant = [...variables].filter((one) => !one.startsWith("_"));
		return rubyError("NameError", `undefined local variable or method \`${name}' for an instance of Pharos::YamlFile::Namespace`, cureOfName(name, [...meant, ...this.locals.keys()]), { name: RubySymbol.of(name) });
	}
	send(self, name, args = [], block) {
		this.step();
		const owner = ownerOf(self, name);
		const method = owner?.methods[name];
		if (owner === void 0 || method === void 0) return this.#missing(self, name, args, block);
		const [min, max, run] = method;
		if (args.length < min || max >= 0 && args.length > max) throw wrongNumber(args.length, min, max);
		if (block === void 0) {
			const enumerator = toEnumerator(self, name, args);
			if (enumerator !== void 0) return enumerator;
		}
		if (this.frozen.size > 0 && this.frozen.has(self)) checkFrozen(self, name, args, this);
		const call = {
			machine: this,
			block,
			name
		};
		if (block !== void 0 && comparing$1.includes(` ${name} `)) return this.#comparing(() => passStrings(owner.strings, self, args, call, run), call);
		return passStrings(owner.strings, self, args, call, run);
	}
	#comparing(run, { name }) {
		const before = this.traces;
		const value = run();
		if (this.traces === before) return value;
		throw unsupported(`a block of ${name} that prints, or changes a String`, "let the block only compare, and print afterwards");
	}
	find(self, name) {
		return ownerOf(self, name)?.methods[name];
	}
	#missing(self, name, args, block) {
		const rubyClass = classOf(self);
		const found = rubyClass.missing?.(self, name, args, this, block);
		if (found !== void 0) return found;
		if (self instanceof RubyException || self instanceof RubyModule && (name === "new" || name === "exception") || isKnownToRuby(rubyClass.rubyNames, name)) throw lacking$1(`${self instanceof RubyModule ? `${self.name}.` : `${rubyClass.name}#`}${name}`, leftOutOf(rubyClass.rubyNames, name));
		const names = rubyClass.ancestors.flatMap(({ methods }) => Object.keys(methods));
		throw rubyError("NoMethodError", `undefined method \`${name}' for ${describe(self)}`, cureOfMethod(self, name, names), {
			name: RubySymbol.of(name),
			receiver: self,
			args: [...args]
		});
	}
};
function ownerOf(self, name) {
	return classOf(self).ancestors.find(({ methods }) => Object.hasOwn(methods, name));
}
function lacking$1(called, leftOut) {
	if (leftOut === void 0) return unsupported(`${called} is not supported in templates here`, "compute the value in another way, or put it ready-made into the variables");
	const { why, cure, impure } = leftOut;
	return (impure ? refused : unsupported)(`${called} ${why}`, cure);
}
function wrongNumber(given, min, max, keywords = []) {
	const expected = max < 0 ? `${min}+` : min === max ? String(min) : `${min}..${max}`;
	const named = keywords.length === 0 ? "" : `; required keyword${keywords.length > 1 ? "s" : ""}: ${keywords.join(", ")}`;
	return rubyError("ArgumentError", `wrong number of arguments (given ${given}, expected ${expected}${named})`);
}

// src/render/erb/core/pharos.ts
function read$2(self, name) {
	return self.attributes.get(name) ?? null;
}
function hosts(self) {
	const list = read$2(self, "hosts");
	return Array.isArray(list) ? list.filter((host) => host instanceof RubyStruct) : [];
}
function withRole(self, role) {
	return hosts(self).filter((host) => read$2(host, "role") === role);
}
function region(host) {
	const labels = read$2(host, "labels");
	return (labels instanceof RubyHash ? labels.get("failure-domain.beta.kubernetes.io/region") : void 0) ?? "unknown";
}
function peerAddress(host) {
	return read$2(host, "private_address") ?? read$2(host, "private_interface_address") ?? read$2(host, "address");
}
function regionsOf(list) {
	return [...new Set(list.map(region))];
}
const config = {
	master_hosts: [
		0,
		0,
		(self) => withRole(self, "master")
	],
	master_host: [
		0,
		0,
		(self) => withRole(self, "master")[0] ?? null
	],
	worker_hosts: [
		0,
		0,
		(self) => withRole(self, "worker")
	],
	etcd_hosts: [
		0,
		0,
		(self) => {
			if (read$2(self, "etcd") instanceof RubyStruct) return [];
			const etcd = withRole(self, "etcd");
			return etcd.length > 0 ? etcd : withRole(self, "master");
		}
	],
	regions: [
		0,
		0,
		(self) => regionsOf(hosts(self))
	],
	etcd_regions: [
		0,
		0,
		(self) => regionsOf(withRole(self, "master"))
	],
	dns_replicas: [
		0,
		0,
		(self) => {
			const network = read$2(self, "network");
			const given = network instanceof RubyStruct ? read$2(network, "dns_replicas") : null;
			if (given !== null) return given;
			const count = hosts(self).length;
			return count === 1 ? 1n : 1n + BigInt(Math.ceil(count / 10));
		}
	],
	data: [
		0,
		0,
		(self) => self.data ?? null
	],
	networking: [
		0,
		0,
		(self) => read$2(self, "network")
	]
};
const host = {
	"master?": [
		0,
		0,
		(self) => read$2(self, "role") === "master"
	],
	"worker?": [
		0,
		0,
		(self) => read$2(self, "role") === "worker"
	],
	"docker?": [
		0,
		0,
		(self) => (read$2(self, "container_runtime") ?? "docker") === "docker"
	],
	"custom_docker?": [
		0,
		0,
		(self) => read$2(self, "container_runtime") === "custom_docker"
	],
	"containerd?": [
		0,
		0,
		(self) => read$2(self, "container_runtime") === "containerd"
	],
	peer_address: [
		0,
		0,
		peerAddress
	],
	region: [
		0,
		0,
		region
	],
	to_s: [
		0,
		0,
		(self) => read$2(self, "address")
	]
};
const hostFacts = " hostname cpu_arch os_release routes checks private_interface_address resolvconf short_hostname ";
const network = { dns_service_ip: [
	0,
	0,
	(self) => {
		const cidr = read$2(self, "service_cidr");
		const text = textOf$1(cidr);
		if (text === void 0) throw rubyError("IPAddr::AddressFamilyError", "address family must be specified");
		const base = parseIpAddress(text);
		return ipAddressToS(withAddress(base, base.address | 10n));
	}
] };
function methodsOf(className) {
	switch (className) {
		case "Pharos::Config": return config;
		case "Pharos::Configuration::Host": return host;
		case "Pharos::Configuration::Network": return network;
		default: return;
	}
}
function hasPharosAttribute({ className }, name) {
	const methods = methodsOf(className);
	if (methods !== void 0 && Object.hasOwn(methods, name)) return true;
	return className === "Pharos::Configuration::Host" && hostFacts.includes(` ${name} `);
}
function pharosAttribute(self, name, args, machine) {
	const methods = methodsOf(self.className);
	const method = methods !== void 0 && Object.hasOwn(methods, name) ? methods[name] : void 0;
	if (method !== void 0) {
		if (args.length > 0) throw wrongNumber(args.length, 0, 0);
		return method[2](self, args, {
			machine,
			block: void 0,
			name
		});
	}
	if (self.className === "Pharos::Configuration::Host" && hostFacts.includes(` ${name} `)) return null;
	if (!/^[a-z_]\w*\??$/.test(name)) return void 0;
	if (name === "to_json" || name === "to_yaml") throw unsupported(`${self.className}#${name} is not supported in templates here`, `write .to_h.${name}`);
	const names = [...self.attributes.keys(), ...Object.keys(methods ?? {})];
	const near = findSimilar(name, names);
	throw rubyError("NoMethodError", `undefined method \`${name}' for an instance of ${self.className}`, near === void 0 ? `it has ${[...self.attributes.keys()].join(", ")}` : `did you mean ${near}?`);
}

// src/render/erb/core/struct.ts
const structMethods = {
	"[]": [
		1,
		1,
		(self, [key = null], { machine }) => {
			if (self.open) return self.attributes.get(toName(key)) ?? null;
			if (key instanceof RubySymbol && self.attributes.has(key.name)) return attribute(self, key.name);
			throw rubyError("Dry::Struct::MissingAttributeError", `Missing attribute: ${inspect(key, machine)}`, cureOfKey(self, key));
		}
	],
	dig: [
		1,
		-1,
		(self, path, { machine }) => dig$2(self, path, machine)
	],
	to_h: [
		0,
		0,
		toHash$1
	],
	to_hash: [
		0,
		0,
		toHash$1
	],
	each_pair: [
		0,
		0,
		(self, _, { machine, block }) => {
			if (block === void 0 || !self.open) throw rubyError("NoMethodError", "undefined method `each_pair'");
			for (const [name, value] of self.attributes) {
				machine.step();
				block.call([RubySymbol.of(name), value ?? null]);
			}
			return self;
		}
	]
};
function cureOfKey({ attributes }, key) {
	const name = key instanceof RubySymbol ? key.name : typeof key === "string" ? key : "";
	if (typeof key === "string" && attributes.has(key)) return `write [:${key}] or .${key}`;
	const near = findSimilar(name, attributes.keys());
	return near === void 0 ? `the attributes are ${[...attributes.keys()].join(", ")}` : `did you mean [:${near}]?`;
}
function attribute({ attributes }, name) {
	return attributes.get(name) ?? null;
}
function dig$2(self, [key = null, ...rest], machine) {
	const found = digInto(self, key, machine);
	if (rest.length === 0 || found === null) return found;
	if (found instanceof RubyStruct) return dig$2(found, rest, machine);
	if (!self.open && !Array.isArray(found)) return null;
	return machine.send(found, "dig", rest);
}
function digInto(self, key, machine) {
	if (!(key instanceof RubySymbol) && typeof key !== "string") return null;
	const name = toName(key);
	if (self.attributes.has(name)) return attribute(self, name);
	return !self.open && hasPharosAttribute(self, name) ? pharosAttribute(self, name, [], machine) ?? null : null;
}
function toHash$1(self) {
	const hash = new RubyHash();
	for (const [name, value] of self.attributes) if (value !== void 0) hash.set(RubySymbol.of(name), toHashValue(value));
	return hash;
}
function toHashValue(value) {
	if (value instanceof RubyStruct && !value.open) return toHash$1(value);
	return Array.isArray(value) ? value.map(toHashValue) : value;
}
function missingStructMethod(self, name, args, machine) {
	if (!(self instanceof RubyStruct)) return void 0;
	if (self.attributes.has(name)) {
		if (args.length > 0) throw wrongNumber(args.length, 0, 0);
		return attribute(self, name);
	}
	if (self.open) return args.length === 0 && /^[a-z_]\w*$/i.test(name) ? null : void 0;
	return pharosAttribute(self, name, args, machine);
}
function missingHashMethod(self, name, args) {
	if (!(self instanceof RubyHash) || args.length > 0) return void 0;
	return self.get(name);
}

// src/render/erb/core/array-bounds.ts
function placeOf$2(range, length) {
	const { first, last, exclusive } = range;
	const start = first === null ? 0 : toIndex(first);
	const end = last === null ? -1 : toIndex(last);
	const from = start < 0 ? length + start : start;
	const to = (end < 0 ? length + end : end) + (exclusive && last !== null ? 0 : 1);
	return [from, Math.max(0, to - from)];
}
function writablePlaceOf(range, length, machine) {
	const place = placeOf$2(range, length);
	if (place[0] >= 0) return place;
	throw rubyError("RangeError", `${inspect(range, machine)} out of range`);
}
function slice$1(self, [key = null, count]) {
	if (key instanceof RubyRange) {
		const [from, length] = placeOf$2(key, self.length);
		return from < 0 || from > self.length ? null : self.slice(from, from + length);
	}
	if (key instanceof RubyEnumerator) throw unsupported("every so many elements of an Array by a step", "write each_slice(n).map(&:first)");
	const at = toIndex(key);
	const from = at < 0 ? self.length + at : at;
	if (count === void 0) return self[from] ?? null;
	const length = toIndex(count);
	return from < 0 || from > self.length || length < 0 ? null : self.slice(from, from + length);
}
function replaceAll(self, elements) {
	const copy = elements === self ? [...elements] : elements;
	self.length = 0;
	for (const element of copy) self.push(element);
	return self;
}

// src/render/erb/core/array-changes.ts
function inPlace(name, always) {
	return [
		0,
		-1,
		(self, args, { machine, block }) => {
			const result = toArray(machine.send(self, name, args, block));
			const isSame = result.length === self.length && result.every((one, at) => one === self[at]);
			replaceAll(self, result);
			return always || !isSame ? self : null;
		}
	];
}
function selectInPlace$2(wanted, always) {
	return [
		0,
		0,
		(self, _, call) => {
			const block = blockOf(call);
			const kept = [];
			for (let at = 0; at < self.length; at += 1) {
				call.machine.step();
				const element = self[at] ?? null;
				if (isTruthy(block.call([element])) === wanted) kept.push(element);
			}
			const isSame = kept.length === self.length;
			replaceAll(self, kept);
			return always || !isSame ? self : null;
		}
	];
}
function push(self, items, { machine }) {
	machine.checkElements(self.length + items.length);
	for (const item of items) self.push(item);
	return self;
}
const add$1 = [
	0,
	-1,
	push
];
const prepend = [
	0,
	-1,
	(self, items, { machine }) => {
		machine.checkElements(self.length + items.length);
		machine.steps(self.length >> 6);
		self.unshift(...items);
		return self;
	}
];
function concat(lists, machine) {
	machine.checkElements(lists.reduce((sum, { length }) => sum + length, 0));
	return lists.flat(1);
}
function countFrom(count) {
	const size = toIndex(count);
	if (size < 0) throw rubyError("ArgumentError", "negative array size");
	return size;
}
function remove(self, [gone = null], { machine, block }) {
	machine.steps(self.length);
	const found = self.findLast((one) => equals(one, gone));
	if (found === void 0) return block === void 0 ? null : block.call([gone]);
	replaceAll(self, self.filter((one) => !equals(one, gone)));
	return found;
}
function deleteAt(self, [index]) {
	const at = toIndex(index);
	const from = at < 0 ? self.length + at : at;
	if (from < 0 || from >= self.length) return null;
	return self.splice(from, 1)[0] ?? null;
}
function map$1(self, _, call) {
	const block = blockOf(call);
	for (let at = 0; at < self.length; at += 1) {
		call.machine.step();
		self[at] = block.call([self[at] ?? null]);
	}
	return self;
}
const arrayChanges = {
	"<<": [
		1,
		1,
		push
	],
	append: add$1,
	clear: [
		0,
		0,
		(self) => replaceAll(self, [])
	],
	"collect!": [
		0,
		0,
		map$1
	],
	"compact!": inPlace("compact", false),
	concat: [
		0,
		-1,
		(self, lists, call) => push(self, concat(lists.map(toArray), call.machine), call)
	],
	delete: [
		1,
		1,
		remove
	],
	delete_at: [
		1,
		1,
		deleteAt
	],
	delete_if: selectInPlace$2(false, true),
	"filter!": selectInPlace$2(true, false),
	"flatten!": inPlace("flatten", false),
	keep_if: selectInPlace$2(true, true),
	"map!": [
		0,
		0,
		map$1
	],
	pop: [
		0,
		1,
		(self, args) => args.length === 0 ? self.pop() ?? null : self.splice(Math.max(0, self.length - countFrom(args[0])))
	],
	prepend,
	push: add$1,
	"reject!": selectInPlace$2(false, false),
	replace: [
		1,
		1,
		(self, [other]) => replaceAll(self, toArray(other))
	],
	"reverse!": inPlace("reverse", true),
	"rotate!": inPlace("rotate", true),
	"select!": selectInPlace$2(true, false),
	shift: [
		0,
		1,
		(self, args, { machine }) => {
			machine.steps(self.length >> 6);
			return args.length === 0 ? self.shift() ?? null : self.splice(0, countFrom(args[0]));
		}
	],
	"sort!": inPlace("sort", true),
	"sort_by!": inPlace("sort_by", true),
	"uniq!": inPlace("uniq", false),
	unshift: prepend
};

// src/render/erb/core/array-text.ts
function joinText(self, separator, machine, above = []) {
	let out = "";
	for (const [at, item] of self.entries()) {
		machine.step();
		if (at > 0) out += separator;
		if (Array.isArray(item)) {
			if (above.includes(item) || item === self) throw rubyError("ArgumentError", "recursive array join");
			out += joinText(item, separator, machine, [...above, item]);
		} else out += toS(item, machine);
		machine.checkText(out.length);
	}
	return out;
}

// src/render/erb/core/set.ts
function elementsOfAny(value, machine) {
	if (!hasElements(value)) throw rubyError("ArgumentError", "value must be enumerable", "give an Array, Set, Hash or Range");
	return elementsOf(value, machine);
}
function toSet$1(elements, machine) {
	machine.checkElements(elements.length);
	machine.steps(elements.length >> 3);
	return RubySet.of(elements);
}
function setOf(value) {
	if (value instanceof RubySet) return value;
	throw rubyError("ArgumentError", "value must be a set", "make one of it with .to_set");
}
function addTo(self, elements, machine) {
	machine.checkElements(self.size + elements.length);
	machine.steps(elements.length >> 3);
	for (const element of elements) self.add(element);
	return self;
}
function copyOf(self, { machine }) {
	return toSet$1(self.elements(), machine);
}
const union$1 = [
	1,
	1,
	(self, [other = null], call) => addTo(copyOf(self, call), elementsOfAny(other, call.machine), call.machine)
];
const difference = [
	1,
	1,
	(self, [other = null], call) => {
		const rest = copyOf(self, call);
		for (const element of elementsOfAny(other, call.machine)) rest.hash.delete(element);
		return rest;
	}
];
const intersection = [
	1,
	1,
	(self, [other = null], { machine }) => {
		const walked = other instanceof RubySet && other.size > self.size ? self : other;
		const asked = walked === self && other instanceof RubySet ? other : self;
		return toSet$1(elementsOfAny(walked, machine).filter((element) => asked.has(element)), machine);
	}
];
const symmetricDifference = [
	1,
	1,
	(self, [other = null], { machine }) => {
		const result = toSet$1(other === null ? [] : elementsOfAny(other, machine), machine);
		for (const element of self.elements()) if (result.has(element)) result.hash.delete(element);
		else result.add(element);
		return result;
	}
];
function intersects(self, other, { machine }) {
	return elementsOfAny(other, machine).some((element) => self.has(element));
}
function relation$1(holds) {
	return [
		1,
		1,
		(self, [other = null], { machine }) => {
			const set = setOf(other);
			machine.steps(Math.min(self.size, set.size) >> 3);
			return holds(self, set);
		}
	];
}
const includes$2 = [
	1,
	1,
	(self, [element = null]) => self.has(element)
];
const subset = relation$1((self, other) => self.isSubsetOf(other));
const superset = relation$1((self, other) => other.isSubsetOf(self));
const properSubset = relation$1((self, other) => self.size < other.size && self.isSubsetOf(other));
const properSuperset = relation$1((self, other) => other.size < self.size && other.isSubsetOf(self));
const size$3 = [
	0,
	0,
	(self) => BigInt(self.size)
];
function classify(self, call) {
	const map = mapOf(call);
	const groups = new RubyHash();
	for (const element of self.elements()) {
		const key = map(element);
		const group = groups.get(key);
		if (group instanceof RubySet) group.add(element);
		else groups.set(key, RubySet.of([element]));
	}
	return groups;
}
function flattened(self, call, above, into) {
	for (const element of self.elements()) {
		call.machine.step();
		if (element instanceof RubySet) {
			if (above.includes(element)) throw rubyError("ArgumentError", "tried to flatten recursive Set");
			if (above.length > 100) throw unsupported("a Set that nests deeper than 100", "use fewer levels");
			flattened(element, call, [...above, element], into);
		} else into.add(element);
	}
	return into;
}
const duplicate = [
	0,
	0,
	(self, _, call) => copyOf(self, call)
];
const setMethods = {
	"&": intersection,
	"+": union$1,
	"-": difference,
	"<": properSubset,
	"<=": subset,
	"<=>": [
		1,
		1,
		(self, [other = null]) => {
			if (!(other instanceof RubySet)) return null;
			if (self.size === other.size) return self.isSubsetOf(other) ? 0n : null;
			if (self.size < other.size) return self.isSubsetOf(other) ? -1n : null;
			return other.isSubsetOf(self) ? 1n : null;
		}
	],
	"==": [
		1,
		1,
		(self, [other = null]) => equals(self, other)
	],
	"===": includes$2,
	">": properSuperset,
	">=": superset,
	"^": symmetricDifference,
	classify: [
		0,
		0,
		(self, _, call) => classify(self, call)
	],
	clone: duplicate,
	difference,
	"disjoint?": [
		1,
		1,
		(self, [other = null], call) => !intersects(self, other, call)
	],
	divide: [
		0,
		0,
		(self, _, call) => {
			if (blockOf(call).arity === 2) throw unsupported("Set#divide by pairs is not supported in templates here", "give a block with |x|");
			return toSet$1(classify(self, call).values(), call.machine);
		}
	],
	dup: duplicate,
	each: [
		0,
		0,
		(self, _, call) => {
			const block = blockOf(call);
			walk(self, call.machine, (yielded) => void block.call(yielded));
			return self;
		}
	],
	"empty?": [
		0,
		0,
		(self) => self.size === 0
	],
	flatten: [
		0,
		0,
		(self, _, call) => flattened(self, call, [self], new RubySet())
	],
	"include?": includes$2,
	"intersect?": [
		1,
		1,
		(self, [other = null], call) => intersects(self, other, call)
	],
	intersection,
	join: [
		0,
		1,
		(self, args, { machine }) => machine.send(self.elements(), "join", args)
	],
	length: size$3,
	"member?": includes$2,
	"proper_subset?": properSubset,
	"proper_superset?": properSuperset,
	size: size$3,
	"subset?": subset,
	"superset?": superset,
	to_a: [
		0,
		0,
		(self) => self.elements()
	],
	to_set: [
		0,
		-1,
		(self, args, call) => {
			if (args.length > 0) throw unsupported("to_set with a class", "write to_set without arguments");
			return call.block === void 0 ? self : toSet$1(self.elements().map(mapOf(call)), call.machine);
		}
	],
	union: union$1,
	"|": union$1
};
const setFunctions = {
	new: [
		0,
		1,
		(_, [source = null], call) => {
			if (source === null) return new RubySet();
			const elements = elementsOfAny(source, call.machine);
			return toSet$1(call.block === void 0 ? elements : elements.map(mapOf(call)), call.machine);
		}
	],
	"[]": [
		0,
		-1,
		(_, elements, { machine }) => toSet$1(elements, machine)
	]
};

// src/render/erb/core/enumerable.ts
function selecting(wanted) {
	return [
		0,
		0,
		(self, _, call) => {
			const out = [];
			ask(self, call, (value, answer) => {
				if (isTruthy(answer) === wanted) out.push(value);
			});
			return out;
		}
	];
}
function mapping(add, spreads = false) {
	return [
		0,
		0,
		(self, _, call) => {
			const out = [];
			const block = blockOf(call);
			walk(self, call.machine, (yielded) => {
				const [only] = yielded;
				const apart = spreads && block.lambda && block.arity > 1 && yielded.length === 1;
				add(out, block.call(apart && Array.isArray(only) && !Array.isArray(self) ? only : yielded));
				limitGrowth(out, call.machine);
			});
			return out;
		}
	];
}
function toHash(self, call) {
	const { block, machine } = call;
	const hash = new RubyHash();
	let at = 0;
	walk(self, machine, (yielded) => {
		const pair = block === void 0 ? packed(yielded) : block.call(yielded);
		if (!Array.isArray(pair)) {
			const place = Array.isArray(self) ? ` at ${at}` : "";
			throw rubyError("TypeError", `wrong element type ${Array.isArray(self) ? classOf(pair).name : nameForConversion(pair)}${place} (expected array)`);
		}
		if (pair.length !== 2) {
			const [what, where] = Array.isArray(self) ? ["wrong array length at", at] : ["element has wrong array length", ""];
			throw rubyError("ArgumentError", `${what}${where === "" ? "" : ` ${where}`} (expected 2, was ${pair.length})`);
		}
		const [key = null, value = null] = pair;
		hash.set(key, value);
		at += 1;
	});
	return hash;
}
function grepping(wanted) {
	return [
		1,
		1,
		(self, [pattern = null], call) => {
			const out = [];
			const map = call.block === void 0 ? void 0 : callPacked(call);
			walk(self, call.machine, (yielded) => {
				const value = packed(yielded);
				if (caseEquals(pattern, value, call.machine) !== wanted) return;
				out.push(map === void 0 ? value : map(yielded, value));
			});
			return out;
		}
	];
}
function takeWhile(self, call) {
	const out = [];
	askApart(self, call, (value, answer) => isTruthy(answer) ? void out.push(value) : stop);
	return out;
}
function dropWhile(self, call) {
	const out = [];
	const block = callPacked(call);
	let isDropping = true;
	walk(self, call.machine, (yielded) => {
		const value = packed(yielded);
		isDropping = isDropping && isTruthy(block(yielded, value));
		if (!isDropping) out.push(value);
	});
	return out;
}
function partition(self, call) {
	const [yes, no] = [[], []];
	ask(self, call, (value, answer) => void (isTruthy(answer) ? yes : no).push(value));
	return [yes, no];
}
function groupBy(self, call) {
	const groups = new RubyHash();
	ask(self, call, (value, key) => {
		const group = groups.get(key);
		if (Array.isArray(group)) group.push(value);
		else groups.set(key, [value]);
	});
	return groups;
}
function tally(self, [into], { machine }) {
	const counts = into === void 0 ? new RubyHash() : toHash$2(into);
	walk(self, machine, (yielded) => {
		const element = packed(yielded);
		const count = counts.get(element) ?? 0n;
		if (typeof count !== "bigint") throw rubyError("TypeError", `wrong argument type ${classOf(count).name} (expected Integer)`);
		counts.set(element, count + 1n);
	});
	return counts;
}
function unique(self, { machine, block }) {
	const seen = /* @__PURE__ */ new Set();
	const out = [];
	if (Array.isArray(self) && self.length < 2) return [...self];
	walk(self, machine, (yielded) => {
		const value = packed(yielded);
		const key = contentOf(block === void 0 ? value : block.call(yielded), 0);
		if (!seen.has(key)) out.push(value);
		seen.add(key);
		limitGrowth(out, machine);
	});
	return out;
}
function toSet(self, args, { machine, block }) {
	if (args.length > 0) throw unsupported("to_set with a class", "leave it out: .to_set makes a Set");
	const set = new RubySet();
	walk(self, machine, (yielded) => {
		addTo(set, [block === void 0 ? packed(yielded) : block.call(yielded)], machine);
	});
	return set;
}
const select$1 = selecting(true);
const map = mapping((out, answer) => void out.push(answer), true);
const flatMap = mapping((out, answer) => {
	if (Array.isArray(answer)) for (const one of answer) out.push(one);
	else out.push(answer);
});
const toList = [
	0,
	-1,
	(self, args, { machine, name }) => {
		noArguments(self, args, name);
		return [...elementsOf(self, machine)];
	}
];
const enumerableMethods = {
	collect: map,
	collect_concat: flatMap,
	compact: [
		0,
		0,
		(self, _, { machine }) => elementsOf(self, machine).filter((one) => one !== null)
	],
	drop_while: [
		0,
		0,
		(self, _, call) => dropWhile(self, call)
	],
	entries: toList,
	filter: select$1,
	filter_map: mapping((out, answer) => {
		if (isTruthy(answer)) out.push(answer);
	}),
	find_all: select$1,
	flat_map: flatMap,
	grep: grepping(true),
	grep_v: grepping(false),
	group_by: [
		0,
		0,
		(self, _, call) => groupBy(self, call)
	],
	map,
	partition: [
		0,
		0,
		(self, _, call) => partition(self, call)
	],
	reject: selecting(false),
	select: select$1,
	take_while: [
		0,
		0,
		(self, _, call) => takeWhile(self, call)
	],
	tally: [
		0,
		1,
		tally
	],
	to_a: toList,
	to_h: [
		0,
		-1,
		(self, args, call) => (noArguments(self, args, "to_h"), toHash(self, call))
	],
	to_set: [
		0,
		-1,
		toSet
	],
	uniq: [
		0,
		0,
		(self, _, call) => unique(self, call)
	]
};

// src/render/erb/core/array-algebra.ts
const contents = (list, machine) => {
	machine.steps(list.length);
	return new Set(list.map((one) => contentOf(one, 0)));
};
function without(self, others, machine) {
	const gone = contents(others, machine);
	machine.steps(self.length);
	return self.filter((one) => !gone.has(contentOf(one, 0)));
}
function common(self, lists, call) {
	if (lists.length === 0) return [...self];
	const kept = lists.map((list) => contents(toArray(list), call.machine));
	return distinct(self, call).filter((one) => kept.every((keys) => keys.has(contentOf(one, 0))));
}
function distinct(list, call) {
	return unique(list, {
		...call,
		block: void 0
	});
}
function union(self, lists, call) {
	return distinct(concat([self, ...lists.map(toArray)], call.machine), call);
}
function repeat$1(self, [by = null], { machine }) {
	const separator = textOf$1(by);
	if (separator !== void 0) return joinText(self, separator, machine, [self]);
	const times = toIndex(by);
	if (times < 0) throw rubyError("ArgumentError", "negative argument");
	machine.checkElements(self.length * times);
	return Array.from({ length: self.length === 0 ? 0 : times }, () => self).flat(1);
}
function flatten$1(self, depth, machine, above) {
	const out = [];
	for (const item of self) {
		machine.step();
		if (Array.isArray(item) && depth !== 0) {
			if (depth < 0 && above.includes(item)) throw rubyError("ArgumentError", "tried to flatten recursive array");
			for (const inner of flatten$1(item, depth - 1, machine, [...above, item])) out.push(inner);
		} else out.push(item);
	}
	machine.checkElements(out.length);
	return out;
}
function product(self, lists, { machine, block }) {
	let out = self.map((one) => [one]);
	for (const list of lists.map(toArray)) {
		machine.checkElements(out.length * list.length);
		machine.steps(out.length * list.length);
		out = out.flatMap((head) => list.map((one) => head.concat([one])));
	}
	if (block === void 0) return out;
	for (const row of out) {
		machine.step();
		block.call([row]);
	}
	return self;
}
function rotated(self, [by = 1n]) {
	const turns = toIndex(by);
	if (self.length === 0) return [];
	const at = (turns % self.length + self.length) % self.length;
	return [...self.slice(at), ...self.slice(0, at)];
}
function transpose(self, _, { machine }) {
	const rows = self.map(toArray);
	const width = rows[0]?.length ?? 0;
	const odd = rows.find(({ length }) => length !== width);
	if (odd !== void 0) throw rubyError("IndexError", `element size differs (${odd.length} should be ${width})`);
	machine.steps(rows.length * width);
	return Array.from({ length: width }, (__, column) => rows.map((row) => row[column] ?? null));
}
const arrayAlgebra = {
	"&": [
		1,
		1,
		common
	],
	"*": [
		1,
		1,
		repeat$1
	],
	"+": [
		1,
		1,
		(self, [other], { machine }) => concat([self, toArray(other)], machine)
	],
	"-": [
		1,
		1,
		(self, [other], { machine }) => without(self, toArray(other), machine)
	],
	compact: [
		0,
		0,
		(self) => self.filter((one) => one !== null)
	],
	difference: [
		0,
		-1,
		(self, lists, { machine }) => without(self, lists.flatMap(toArray), machine)
	],
	flatten: [
		0,
		1,
		(self, [depth = null], { machine }) => flatten$1(self, depth === null ? -1 : toIndex(depth), machine, [self])
	],
	intersection: [
		0,
		-1,
		common
	],
	"intersect?": [
		1,
		1,
		(self, lists, call) => common(self, lists, call).length > 0
	],
	product: [
		0,
		-1,
		product
	],
	reverse: [
		0,
		0,
		(self) => self.toReversed()
	],
	rotate: [
		0,
		1,
		rotated
	],
	transpose: [
		0,
		0,
		transpose
	],
	union: [
		0,
		-1,
		union
	],
	"|": [
		1,
		1,
		union
	]
};

// src/render/erb/core/array-choices.ts
function* from(start, length) {
	for (let at = start; at < length; at += 1) yield at;
}
function* choices(self, size, candidates, machine, taken = []) {
	machine.step();
	if (taken.length === size) {
		machine.steps(size);
		yield taken.map((at) => self[at] ?? null);
		return;
	}
	for (const at of candidates(taken, self.length)) yield* choices(self, size, candidates, machine, [...taken, at]);
}
function choosing(candidates, bounded) {
	return [
		0,
		-1,
		(self, args, { machine, block }) => {
			if (args.length > 1) throw wrongNumber(args.length, 0, 1);
			const [count = null] = args;
			const size = count === null ? self.length : toIndex(count);
			if (size < 0 || bounded && size > self.length) return self;
			if (size > 200) throw unsupported("choices of more than 200 elements", "choose fewer");
			for (const choice of choices([...self], size, candidates, machine)) block?.call([choice]);
			return self;
		}
	];
}
function needsCount([, , run]) {
	return [
		1,
		1,
		(self, [count], call) => run(self, [BigInt(toIndex(count))], call)
	];
}
const arrayChoices = {
	combination: needsCount(choosing((taken, length) => from((taken.at(-1) ?? -1) + 1, length), true)),
	permutation: choosing((taken, length) => [...from(0, length)].filter((at) => !taken.includes(at)), true),
	repeated_combination: needsCount(choosing((taken, length) => from(taken.at(-1) ?? 0, length), false)),
	repeated_permutation: needsCount(choosing((_, length) => from(0, length), false))
};

// src/render/erb/core/array-parts.ts
function fromFront(index, self) {
	const at = index < 0 ? self.length + index : index;
	if (at >= 0) return at;
	throw rubyError("IndexError", `index ${index} too small for array; minimum: ${-self.length}`);
}
function extend(self, length, machine) {
	machine.checkElements(length);
	while (self.length < length) self.push(null);
}
function splice(self, [start, count], items, machine) {
	machine.checkElements(Math.max(self.length, start) + items.length);
	machine.steps(self.length >> 6);
	const copied = items === self ? [...items] : items;
	extend(self, start, machine);
	replaceAll(self, [
		...self.slice(0, start),
		...copied,
		...self.slice(start + count)
	]);
}
function assign$1(self, args, { machine }) {
	const [key = null, second = null] = args;
	const value = args.at(-1) ?? null;
	const items = Array.isArray(value) ? value : [value];
	if (args.length > 2) {
		const count = toIndex(second);
		const start = toIndex(key);
		if (count < 0) throw rubyError("IndexError", `negative length (${count})`);
		splice(self, [fromFront(start, self), count], items, machine);
	} else if (key instanceof RubyRange) splice(self, writablePlaceOf(key, self.length, machine), items, machine);
	else {
		const at = fromFront(toIndex(key), self);
		extend(self, at, machine);
		self[at] = value;
	}
	return value;
}
function fill(self, args, { machine, block }) {
	if (block === void 0 && args.length === 0) throw rubyError("ArgumentError", "wrong number of arguments (given 0, expected 1..3)");
	if (block !== void 0 && args.length > 2) throw rubyError("ArgumentError", `wrong number of arguments (given ${args.length}, expected 0..2)`);
	const [filler = null, ...places] = block === void 0 ? args : [null, ...args];
	const [from, count] = fillPlace(self, places, machine);
	if (count < 0) return self;
	extend(self, from + count, machine);
	for (let at = from; at < from + count; at += 1) {
		machine.step();
		self[at] = block === void 0 ? filler : block.call([BigInt(at)]);
	}
	return self;
}
function fillPlace(self, [start = null, count = null], machine) {
	if (start instanceof RubyRange && count === null) return writablePlaceOf(start, self.length, machine);
	const at = start === null ? 0 : toIndex(start);
	const from = Math.max(0, at < 0 ? self.length + at : at);
	return [from, count === null ? self.length - from : toIndex(count)];
}
function insert$1(self, [index, ...items], { machine }) {
	const at = toIndex(index);
	if (items.length === 0) return self;
	const from = at < 0 ? self.length + at + 1 : at;
	if (from < 0) throw rubyError("IndexError", `index ${at} too small for array; minimum: -${self.length + 1}`);
	splice(self, [from, 0], items, machine);
	return self;
}
function cut(self, args, { machine }) {
	const found = slice$1(self, args);
	const [key = null] = args;
	const start = key instanceof RubyRange ? key.first === null ? 0 : toIndex(key.first) : toIndex(key);
	const from = start < 0 ? self.length + start : start;
	machine.steps(self.length >> 6);
	if (!(key instanceof RubyRange) && args.length === 1) {
		if (from >= 0 && from < self.length) self.splice(from, 1);
	} else if (Array.isArray(found)) self.splice(from, found.length);
	return found;
}
const arrayParts = {
	"[]=": [
		2,
		3,
		assign$1
	],
	fill: [
		0,
		3,
		fill
	],
	insert: [
		1,
		-1,
		insert$1
	],
	"slice!": [
		1,
		2,
		cut
	]
};

// src/render/erb/core/bisection.ts
function bisect(from, to, elementAt, call) {
	const block = blockOf(call);
	let [low, high, satisfied] = [
		from,
		to,
		false
	];
	while (low < high) {
		call.machine.step();
		const middle = low + high >> 1n;
		const verdict = block.call([elementAt(middle)]);
		let smaller = false;
		if (verdict === true) {
			satisfied = true;
			smaller = true;
		} else if (typeof verdict === "bigint" || typeof verdict === "number") {
			if (verdict == 0n) return middle;
			smaller = verdict < 0;
		} else if (verdict !== false && verdict !== null) throw rubyError("TypeError", `wrong argument type ${nameForConversion(verdict)} (must be numeric, true, false or nil)`);
		if (smaller) high = middle;
		else low = middle + 1n;
	}
	return satisfied ? low : void 0;
}

// src/render/erb/core/sum.ts
var Sum = class {
	#total;
	#lost;
	#isExact;
	#machine;
	constructor(initial, machine) {
		this.#total = initial;
		this.#isExact = typeof initial === "bigint";
		this.#lost = typeof initial === "number" ? 0 : void 0;
		this.#machine = machine;
	}
	get result() {
		return typeof this.#total === "number" ? this.#total + (this.#lost ?? 0) : this.#total;
	}
	add(element) {
		const total = this.#total;
		const isNumber = typeof element === "bigint" || typeof element === "number";
		if (this.#isExact && typeof element === "bigint" && typeof total === "bigint") this.#total = total + element;
		else if (this.#isExact && typeof element === "number") {
			this.#isExact = false;
			[this.#total, this.#lost] = [Number(total), 0];
			this.#addFloat(element);
		} else if (this.#lost !== void 0 && isNumber) this.#addFloat(Number(element));
		else {
			this.#isExact = false;
			this.#lost = void 0;
			this.#total = this.#machine.send(total, "+", [element]);
		}
	}
	#addFloat(value) {
		const sum = this.#total;
		if (Number.isNaN(sum)) return;
		if (!Number.isFinite(value)) {
			this.#total = Number.isFinite(sum) ? value : sum + value;
			if (Number.isNaN(this.#total)) this.#lost = 0;
		} else if (Number.isFinite(sum)) {
			const next = sum + value;
			const lost = Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
			this.#lost = (this.#lost ?? 0) + lost;
			this.#total = next;
		}
	}
};
var PlainSum = class {
	#total;
	#isUnlike;
	#compensated;
	#machine;
	constructor(initial, machine) {
		this.#total = initial;
		this.#isUnlike = typeof initial !== "number" && textOf$1(initial) === void 0 && !Array.isArray(initial);
		this.#compensated = new Sum(typeof initial === "number" ? initial : 0n, machine);
		this.#machine = machine;
	}
	get result() {
		const total = this.#total;
		if (typeof total === "number" && !Object.is(total, this.#compensated.result)) throw unsupported("the sum of Floats from a Float is another one in Ruby 3.3 than before", "leave the initial value out: sum compensates for rounding then");
		return total;
	}
	add(element) {
		if ((typeof element === "bigint" || typeof element === "number") && this.#isUnlike) throw unsupported("numbers are added to that in Ruby 3.3, and that to the numbers before", "begin with a number");
		this.#isUnlike = false;
		this.#total = this.#machine.send(this.#total, "+", [element]);
		if (typeof this.#total === "number") this.#compensated.add(element);
	}
};

// src/render/erb/core/enumerable-questions.ts
function asking$1(settling, settled) {
	return [
		0,
		1,
		(self, args, call) => {
			const test = question(args, call);
			let verdict = !settled;
			walk(self, call.machine, (yielded) => {
				if (test(yielded) !== settling) return void 0;
				verdict = settled;
				return stop;
			});
			return verdict;
		}
	];
}
function operatorName(operator, machine) {
	if (operator instanceof RubySymbol || textOf$1(operator) !== void 0) return toName(operator);
	throw rubyError("TypeError", `${inspect(operator, machine)} is not a symbol nor a string`);
}
function inject(self, args, call) {
	const { machine, block } = call;
	const least = block === void 0 ? 1 : 0;
	if (args.length > 2 || args.length < least) throw wrongNumber(args.length, least, 2);
	const operator = args.length === 2 || block === void 0 ? args.at(-1) : void 0;
	const name = operator === void 0 ? void 0 : operatorName(operator, machine);
	let memo = args.length === 2 || args.length === 1 && name === void 0 ? args[0] : void 0;
	walk(self, machine, (yielded) => {
		const value = packed(yielded);
		if (memo === void 0) memo = value;
		else memo = name === void 0 ? blockOf(call).call([memo, value]) : machine.send(memo, name, [value]);
	});
	return memo ?? null;
}
function findIndex$1(self, args, call) {
	atMostOne(self, args);
	const [wanted] = args;
	let at = 0n;
	let found = null;
	const block = wanted === void 0 ? blockOf(call) : void 0;
	walk(self, call.machine, (yielded) => {
		const isFound = block === void 0 ? equals(packed(yielded), wanted ?? null) : isTruthy(block.call(yielded));
		if (isFound) found = at;
		at += 1n;
		return isFound ? stop : void 0;
	});
	return found;
}
function count$2(self, args, call) {
	atMostOne(self, args);
	const { block, machine } = call;
	const [wanted] = args;
	let found = 0n;
	walk(self, machine, (yielded) => {
		if (wanted !== void 0) {
			if (equals(packed(yielded), wanted)) found += 1n;
		} else if (block === void 0 || isTruthy(block.call(yielded))) found += 1n;
	});
	return found;
}
function find$1(self, [fallback = null], call) {
	let found;
	ask(self, call, (value, answer) => {
		if (!isTruthy(answer)) return void 0;
		found = value;
		return stop;
	});
	if (found === void 0 && fallback !== null) throw unsupported("find with something to call when nothing is found", "write find { \u2026 } || other");
	return found ?? null;
}
function hasOne(self, args, call) {
	const test = question(args, call);
	let found = 0;
	walk(self, call.machine, (yielded) => {
		if (test(yielded)) found += 1;
		return found > 1 ? stop : void 0;
	});
	return found === 1;
}
function sum$1(self, [initial = 0n], call) {
	const { block, machine } = call;
	const total = Array.isArray(self) && typeof initial !== "bigint" ? new PlainSum(initial, machine) : new Sum(initial, machine);
	const map = block === void 0 ? void 0 : callPacked(call);
	walk(self, machine, (yielded) => {
		const value = packed(yielded);
		total.add(map === void 0 ? value : map(yielded, value));
	});
	return total.result;
}
const includes$1 = [
	1,
	1,
	(self, [wanted = null], { machine }) => {
		let isFound = false;
		walk(self, machine, (yielded) => {
			isFound = equals(packed(yielded), wanted);
			return isFound ? stop : void 0;
		});
		return isFound;
	}
];
const enumerableQuestions = {
	"all?": asking$1(false, false),
	"any?": asking$1(true, true),
	count: [
		0,
		-1,
		count$2
	],
	detect: [
		0,
		1,
		find$1
	],
	find: [
		0,
		1,
		find$1
	],
	find_index: [
		0,
		-1,
		findIndex$1
	],
	"include?": includes$1,
	inject: [
		0,
		-1,
		inject
	],
	"member?": includes$1,
	"none?": asking$1(true, false),
	"one?": [
		0,
		1,
		hasOne
	],
	reduce: [
		0,
		-1,
		inject
	],
	sum: [
		0,
		1,
		sum$1
	]
};

// src/render/erb/core/array-places.ts
function bisected(self, call) {
	return bisect(0n, BigInt(self.length), (at) => self[Number(at)] ?? null, call);
}
function associated(place) {
	return [
		1,
		1,
		(self, [value = null], { machine }) => {
			machine.steps(self.length);
			return self.find((one) => Array.isArray(one) && one.length > place && equals(one[place] ?? null, value)) ?? null;
		}
	];
}
function lastIndex(self, [wanted], call) {
	const block = wanted === void 0 ? blockOf(call) : void 0;
	const at = self.findLastIndex((one) => {
		call.machine.step();
		return block === void 0 ? equals(one, wanted ?? null) : isTruthy(block.call([one]));
	});
	return at < 0 ? null : BigInt(at);
}
const findIndex = enumerableQuestions["find_index"];
const arrayPlaces = {
	assoc: associated(0),
	bsearch: [
		0,
		0,
		(self, _, call) => {
			const at = bisected(self, call);
			return at === void 0 ? null : self[Number(at)] ?? null;
		}
	],
	bsearch_index: [
		0,
		0,
		(self, _, call) => bisected(self, call) ?? null
	],
	find_index: findIndex,
	index: findIndex,
	rassoc: associated(1),
	rindex: [
		0,
		1,
		lastIndex
	]
};

// src/render/erb/core/array.ts
function dig$1(self, [index = null, ...rest], { machine }) {
	const found = self.at(toIndex(index)) ?? null;
	if (rest.length === 0 || found === null) return found;
	if (machine.find(found, "dig") === void 0) throw rubyError("TypeError", `${toS(machine.send(found, "class"), machine)} does not have #dig method`);
	return machine.send(found, "dig", rest);
}
function fetch$1(self, [index = null, fallback], { block }) {
	const at = toIndex(index);
	const found = self[at < 0 ? self.length + at : at];
	if (found !== void 0) return found;
	if (block !== void 0) return block.call([index]);
	if (fallback !== void 0) return fallback;
	throw rubyError("IndexError", `index ${at} outside of array bounds: ${-self.length}...${self.length}`);
}
function sizeFrom(count) {
	const size = toIndex(count);
	if (size >= 0) return size;
	throw rubyError("ArgumentError", "negative array size");
}
function valuesAt(self, indices, { machine }) {
	const out = [];
	for (const index of indices) if (index instanceof RubyRange) {
		const [from, count] = placeOf$2(index, self.length);
		if (from < 0) throw rubyError("RangeError", `${inspect(index, machine)} out of range`);
		machine.checkElements(out.length + count);
		for (let at = from; at < from + count; at += 1) out.push(self[at] ?? null);
	} else out.push(self.at(toIndex(index)) ?? null);
	return out;
}
function compare(self, [other = null], { machine }) {
	if (!Array.isArray(other)) return null;
	if (self === other) return 0n;
	for (const [at, one] of self.entries()) {
		const against = other[at];
		if (against === void 0) break;
		const order = machine.send(one, "<=>", [against]);
		if (order !== 0n) return order;
	}
	return BigInt(Math.sign(self.length - other.length));
}
const size$2 = [
	0,
	0,
	(self) => BigInt(self.length)
];
const text$1 = [
	0,
	0,
	(self, _, { machine }) => inspect(self, machine)
];
const arrayMethods = {
	"<=>": [
		1,
		1,
		compare
	],
	"[]": [
		1,
		2,
		slice$1
	],
	at: [
		1,
		1,
		(self, [index]) => self.at(toIndex(index)) ?? null
	],
	deconstruct: [
		0,
		0,
		(self) => self
	],
	dig: [
		1,
		-1,
		dig$1
	],
	each: [
		0,
		0,
		(self, _, call) => {
			const block = blockOf(call);
			for (let at = 0; at < self.length; at += 1) {
				call.machine.step();
				block.call([self[at] ?? null]);
			}
			return self;
		}
	],
	each_index: [
		0,
		0,
		(self, _, call) => {
			const block = blockOf(call);
			for (let at = 0; at < self.length; at += 1) {
				call.machine.step();
				block.call([BigInt(at)]);
			}
			return self;
		}
	],
	"empty?": [
		0,
		0,
		(self) => self.length === 0
	],
	"eql?": [
		1,
		1,
		(self, [other = null]) => Array.isArray(other) && isEql(self, other)
	],
	fetch: [
		1,
		2,
		fetch$1
	],
	first: [
		0,
		1,
		(self, args) => args.length === 0 ? self[0] ?? null : self.slice(0, sizeFrom(args[0]))
	],
	inspect: text$1,
	join: [
		0,
		1,
		(self, [separator = null], { machine }) => joinText(self, separator === null || self.length === 0 ? "" : toText(separator), machine, [self])
	],
	last: [
		0,
		1,
		(self, args) => {
			if (args.length === 0) return self.at(-1) ?? null;
			const count = sizeFrom(args[0]);
			return count === 0 ? [] : self.slice(-count);
		}
	],
	length: size$2,
	size: size$2,
	slice: [
		1,
		2,
		slice$1
	],
	to_a: [
		0,
		0,
		(self) => self
	],
	to_ary: [
		0,
		0,
		(self) => self
	],
	to_s: text$1,
	values_at: [
		0,
		-1,
		valuesAt
	]
};

// src/render/erb/core/nil.ts
const nilMethods = {
	"&": [
		1,
		1,
		() => false
	],
	"|": [
		1,
		1,
		(_, [other = null]) => isTruthy(other)
	],
	"^": [
		1,
		1,
		(_, [other = null]) => isTruthy(other)
	],
	"nil?": [
		0,
		0,
		() => true
	],
	to_a: [
		0,
		0,
		() => []
	],
	to_f: [
		0,
		0,
		() => 0
	],
	to_h: [
		0,
		0,
		() => new RubyHash()
	],
	to_i: [
		0,
		0,
		() => 0n
	]
};
const booleanMethods = {
	"&": [
		1,
		1,
		(self, [other = null]) => self && isTruthy(other)
	],
	"|": [
		1,
		1,
		(self, [other = null]) => self || isTruthy(other)
	],
	"^": [
		1,
		1,
		(self, [other = null]) => self !== isTruthy(other)
	]
};

// src/render/erb/core/comparable.ts
function ordered(self, other, { machine }) {
	const order = compare$1(self, other, machine);
	if (order === void 0) throw incomparable(self, other, machine);
	return order;
}
function comparison$2(holds) {
	return [
		1,
		1,
		(self, [other = null], call) => holds(ordered(self, other, call))
	];
}
const comparableMethods = {
	"<": comparison$2((order) => order < 0),
	"<=": comparison$2((order) => order <= 0),
	">": comparison$2((order) => order > 0),
	">=": comparison$2((order) => order >= 0),
	"between?": [
		2,
		2,
		(self, [low = null, high = null], call) => ordered(self, low, call) >= 0 && ordered(self, high, call) <= 0
	],
	clamp: [
		1,
		2,
		(self, args, call) => {
			const [first = null, second = null] = args;
			if (args.length === 1 && !(first instanceof RubyRange)) throw rubyError("TypeError", `wrong argument type ${nameForConversion(first)} (expected Range)`);
			const range = first instanceof RubyRange && args.length === 1 ? first : void 0;
			const low = range === void 0 ? first : range.first;
			const high = range === void 0 ? second : range.last;
			if (low !== null && high !== null && ordered(low, high, call) > 0) throw rubyError("ArgumentError", "min argument must be less than or equal to max argument");
			if (range?.exclusive === true && high !== null) throw rubyError("ArgumentError", "cannot clamp with an exclusive range");
			if (low !== null && ordered(self, low, call) < 0) return low;
			return high !== null && ordered(self, high, call) > 0 ? high : self;
		}
	]
};

// src/render/erb/core/enumerable-order.ts
function sorted(elements, call) {
	const compare = compareOf(call);
	return elements.toSorted((a, b) => -compare(b, a));
}
function compareOf({ block, machine }) {
	if (block === void 0) return (a, b) => order(a, b, machine);
	return (a, b) => {
		machine.step();
		return toOrder(block.call([a, b]), a, b, machine);
	};
}
function toOrder(result, a, b, machine) {
	if (result === null) throw incomparable(a, b, machine);
	if (typeof result === "bigint") return result < 0n ? -1 : result > 0n ? 1 : 0;
	if (machine.send(result, ">", [0n]) === true) return 1;
	return machine.send(result, "<", [0n]) === true ? -1 : 0;
}
function keyed(self, call) {
	const out = [];
	ask(self, call, (element, key) => void out.push({
		element,
		key
	}));
	return out;
}
function sortedBy(self, call) {
	return keyed(self, call).sort((a, b) => -order(b.key, a.key, call.machine)).map(({ element }) => element);
}
function bestOf(self, sign, compare, machine) {
	let found;
	walk(self, machine, (yielded) => {
		const value = packed(yielded);
		if (found === void 0 || sign * compare(value, found) > 0) found = value;
	});
	return found ?? null;
}
function bestBy(self, signs, call) {
	const found = signs.map(() => void 0);
	ask(self, call, (element, key) => {
		for (const [at, sign] of signs.entries()) {
			const best = found[at];
			if (best === void 0 || sign * order(key, best.key, call.machine) > 0) found[at] = {
				element,
				key
			};
		}
	});
	return found;
}
function areAlike(a, b, machine) {
	return contentOf(a, 0) === contentOf(b, 0) && inspect(a, machine) === inspect(b, machine);
}
function bestOnes(items, count, sign, compare, machine) {
	if (count === 0) return [];
	const ordered = items.toSorted((a, b) => sign * compare(b.key, a.key));
	const seen = ordered.slice(0, count + 1);
	if (seen.some(({ element, key }, at) => {
		const before = seen[at - 1];
		return before !== void 0 && compare(before.key, key) === 0 && !areAlike(before.element, element, machine);
	})) throw unsupported("which of several equal elements comes first is left open by Ruby", "sort by something that tells them apart: sort_by { |x| [size, name] }.first(2)");
	return ordered.slice(0, count).map(({ element }) => element);
}
function extreme(sign) {
	return [
		0,
		1,
		(self, [count = null], call) => {
			const compare = compareOf(call);
			if (count === null) return bestOf(self, sign, compare, call.machine);
			const size = nonNegativeSize(count);
			return bestOnes(elementsOf(self, call.machine).map((element) => ({
				element,
				key: element
			})), size, sign, compare, call.machine);
		}
	];
}
function extremeBy(sign) {
	return [
		0,
		1,
		(self, [count = null], call) => {
			const size = count === null ? void 0 : nonNegativeSize(count);
			if (size === 0) return [];
			if (size === void 0) return bestBy(self, [sign], call)[0]?.element ?? null;
			return bestOnes(keyed(self, call), size, sign, (a, b) => order(a, b, call.machine), call.machine);
		}
	];
}
function nonNegativeSize(count) {
	const size = toIndex(count);
	if (size >= 0) return size;
	throw rubyError("ArgumentError", `negative size (${size})`);
}
function minmax(self, call) {
	const inOrder = compareOf(call);
	const compare = (a, b) => -inOrder(b, a);
	return [bestOf(self, -1, compare, call.machine), bestOf(self, 1, compare, call.machine)];
}
const enumerableOrder = {
	max: extreme(1),
	max_by: extremeBy(1),
	min: extreme(-1),
	min_by: extremeBy(-1),
	minmax: [
		0,
		0,
		(self, _, call) => minmax(self, call)
	],
	minmax_by: [
		0,
		0,
		(self, _, call) => bestBy(self, [-1, 1], call).map((one) => one?.element ?? null)
	],
	sort: list((elements, call) => sorted(elements, call)),
	sort_by: [
		0,
		0,
		(self, _, call) => sortedBy(self, call)
	]
};

// src/render/erb/core/enumerable-runs.ts
function generated(self, { name }, generate) {
	return new RubyEnumerator(self, name, [], generate);
}
function comparing(together) {
	return [
		0,
		0,
		(self, _, call) => {
			const { block } = call;
			if (block === void 0) throw rubyError("ArgumentError", "tried to create Proc object without a block");
			return generated(self, call, () => runs(self, call, block, together));
		}
	];
}
function* runs(self, call, block, together) {
	let run = [];
	for (const [at, element] of elementsOf(self, call.machine).entries()) {
		call.machine.step();
		if (at > 0 && isTruthy(block.call([run.at(-1) ?? null, element])) !== together) {
			yield run;
			run = [];
		}
		run.push(element);
	}
	if (run.length > 0) yield run;
}
function verdictOf(args, call) {
	const [pattern = null] = args;
	if (call.block === void 0) {
		if (args.length !== 1) throw wrongNumber(args.length, 1, 1);
		return (element) => caseEquals(pattern, element, call.machine);
	}
	if (args.length === 0) return testOf(call);
	if (call.name === "slice_before") throw wrongNumber(args.length, 0, 0);
	throw rubyError("ArgumentError", "both pattern and block are given");
}
function slicing(where) {
	return [
		0,
		-1,
		(self, args, call) => {
			const test = verdictOf(args, call);
			return generated(self, call, () => slices(self, call, test, where));
		}
	];
}
function* slices(self, call, test, where) {
	let slice = [];
	for (const element of elementsOf(self, call.machine)) {
		const cuts = test(element);
		if (cuts && where === "before" && slice.length > 0) {
			yield slice;
			slice = [];
		}
		slice.push(element);
		if (cuts && where === "after") {
			yield slice;
			slice = [];
		}
	}
	if (slice.length > 0) yield slice;
}
function* chunks(self, call, block) {
	let [key, chunk] = [null, []];
	for (const element of elementsOf(self, call.machine)) {
		call.machine.step();
		const next = block.call([element]);
		const name = next instanceof RubySymbol ? next.name : "";
		if (name.startsWith("_") && name !== "_separator" && name !== "_alone") throw rubyError("RuntimeError", "symbols beginning with an underscore are reserved");
		const isDropped = next === null || name === "_separator";
		if (chunk.length > 0 && (isDropped || name === "_alone" || !equals(key, next))) {
			yield [key, chunk];
			chunk = [];
		}
		if (isDropped) continue;
		key = next;
		chunk.push(element);
		if (name !== "_alone") continue;
		yield [key, chunk];
		chunk = [];
	}
	if (chunk.length > 0) yield [key, chunk];
}
const enumerableRuns = {
	chunk: [
		0,
		0,
		(self, _, call) => {
			const block = blockOf(call);
			return generated(self, call, () => chunks(self, call, block));
		}
	],
	chunk_while: comparing(true),
	slice_after: slicing("after"),
	slice_before: slicing("before"),
	slice_when: comparing(false)
};

// src/render/erb/core/enumerable-walks.ts
function zipped(other, machine) {
	if (hasElements(other)) return elementsOf(other, machine);
	throw rubyError("TypeError", `wrong argument type ${classOf(other).name} (must respond to :each)`);
}
function firstOf(other, needed, machine) {
	if (needed === 0) return [];
	return needed === 1e400 || Array.isArray(other) || !hasElements(other) ? zipped(other, machine) : taken(other, needed, machine);
}
const isEndless = (one) => one instanceof RubyRange && one.last === null;
function zip(self, others, call) {
	const { machine, block } = call;
	const needed = Array.isArray(self) || others.some(isEndless) ? elementsOf(self, machine).length : 1e400;
	const lists = others.map((other) => firstOf(other, needed, machine));
	const out = [];
	let at = 0;
	walk(self, machine, (yielded) => {
		const row = [packed(yielded), ...lists.map((other) => other[at] ?? null)];
		machine.steps(lists.length);
		at += 1;
		if (block === void 0) out.push(row);
		else block.call([row]);
		limitGrowth(out, machine);
	});
	return block === void 0 ? out : null;
}
function taken(self, count, machine) {
	const out = [];
	if (count === 0) return out;
	walk(self, machine, (yielded) => {
		out.push(packed(yielded));
		limitGrowth(out, machine);
		return out.length === count ? stop : void 0;
	});
	return out;
}
function nonNegative(value, doing) {
	const number = toIndex(value);
	if (number >= 0) return number;
	throw rubyError("ArgumentError", `attempt to ${doing} negative size`);
}
function drop(self, [count], { machine }) {
	const out = [];
	let left = nonNegative(count, "drop");
	walk(self, machine, (yielded) => {
		if (left > 0) left -= 1;
		else out.push(packed(yielded));
		limitGrowth(out, machine);
	});
	return out;
}
function withIndex(self, call) {
	const block = blockOf(call);
	let at = 0n;
	walk(self, call.machine, (yielded) => {
		block.call([packed(yielded), at]);
		at += 1n;
	});
	return self;
}
function withObject(self, [memo = null], call) {
	const block = blockOf(call);
	walk(self, call.machine, (yielded) => void block.call([packed(yielded), memo]));
	return memo;
}
function eachSlice(self, args, call) {
	const size = checkSize("each_slice", args);
	const block = blockOf(call);
	let part = [];
	walk(self, call.machine, (yielded) => {
		part.push(packed(yielded));
		if (part.length < size) return;
		const full = part;
		part = [];
		block.call([full]);
	});
	if (part.length > 0) block.call([part]);
	return self;
}
function eachCons(self, args, call) {
	const size = checkSize("each_cons", args);
	const block = blockOf(call);
	const window = [];
	walk(self, call.machine, (yielded) => {
		if (window.length === size) window.shift();
		window.push(packed(yielded));
		if (window.length < size) return;
		call.machine.steps(size >> 3);
		block.call([[...window]]);
	});
	return self;
}
function cycle(self, [count = null], call) {
	const block = blockOf(call);
	const turns = count === null ? 1e400 : toIndex(count);
	if (turns <= 0) return null;
	const seen = [];
	walk(self, call.machine, (yielded) => {
		const value = packed(yielded);
		seen.push(value);
		limitGrowth(seen, call.machine);
		block.call([value]);
	});
	for (let turn = 1; turn < turns && seen.length > 0; turn += 1) for (const value of seen) {
		call.machine.step();
		block.call([value]);
	}
	return null;
}
function reverseEach$1(self, call) {
	const block = blockOf(call);
	for (const element of elementsOf(self, call.machine).toReversed()) {
		call.machine.step();
		block.call([element]);
	}
	return self;
}
function first$1(self, args, { machine }) {
	if (args.length === 0) return taken(self, 1, machine)[0] ?? null;
	return taken(self, nonNegative(args[0], "take"), machine);
}
const enumerableWalks = {
	cycle: [
		0,
		1,
		cycle
	],
	drop: [
		1,
		1,
		drop
	],
	each_cons: [
		1,
		1,
		eachCons
	],
	each_entry: [
		0,
		-1,
		(self, args, call) => (noArguments(self, args, "each_entry"), ask(self, call, () => void 0), self)
	],
	each_slice: [
		1,
		1,
		eachSlice
	],
	each_with_index: [
		0,
		-1,
		(self, args, call) => (noArguments(self, args, "each_with_index"), withIndex(self, call))
	],
	each_with_object: [
		1,
		1,
		withObject
	],
	first: [
		0,
		1,
		first$1
	],
	reverse_each: [
		0,
		-1,
		(self, args, call) => (noArguments(self, args, "reverse_each"), reverseEach$1(self, call))
	],
	take: [
		1,
		1,
		(self, [count], { machine }) => taken(self, nonNegative(count, "take"), machine)
	],
	zip: [
		0,
		-1,
		zip
	]
};

// src/render/erb/core/counting.ts
function count$1(self, to, by, call) {
	const block = blockOf(call);
	for (let at = self; by > 0n ? at <= to : at >= to; at += by) {
		call.machine.step();
		block.call([at]);
	}
	return self;
}
function counting(by) {
	return [
		1,
		1,
		(self, [to = null], call) => {
			if (typeof to === "bigint" || typeof to === "number") return count$1(self, to, by, call);
			throw incomparable(self, to, call.machine);
		}
	];
}
function toSteps(args) {
	const last = args.at(-1);
	const options = isOptions(last) ? last : new RubyHash();
	const plain = isOptions(last) ? args.slice(0, -1) : args;
	const [to, by] = ["to", "by"].map((name, at) => {
		const named = options.get(RubySymbol.of(name));
		const placed = plain[at];
		if (named !== void 0 && placed !== void 0) throw rubyError("ArgumentError", `${at === 0 ? "to" : "step"} is given twice`);
		return named ?? placed;
	});
	if (plain.length > 2) throw wrongNumber(plain.length, 0, 2);
	return {
		to: to ?? null,
		by: by ?? (by === void 0 ? 1n : null)
	};
}
function step$1(self, args, call) {
	const { to, by } = toSteps(args);
	const { machine } = call;
	if (by === null) throw rubyError("TypeError", "step must be numeric");
	if (typeof by !== "bigint" && typeof by !== "number" || Number.isNaN(Number(self))) throw unsupported("a step that is no number", "write .step(to, 1)");
	if (by == 0) throw rubyError("ArgumentError", "step can't be 0");
	if (to !== null && typeof to !== "bigint" && typeof to !== "number") {
		if (typeof self === "number" || typeof by === "number") throw unsupported("a limit that is no number", "write .step(10, 1)");
		throw incomparable(self, to, machine);
	}
	if (to === null && [self, by].some((one) => typeof one === "bigint" && BigInt.asIntN(62, one) !== one)) throw unsupported("a step that large", "use a smaller one");
	const end = to ?? (by < 0 ? -1e400 : 1e400);
	if (typeof self === "bigint" && typeof by === "bigint" && typeof to !== "number") return count$1(self, end, by, call);
	countFloats(Number(self), Number(end), Number(by), call);
	return self;
}
function countFloats(from, to, by, call) {
	const block = blockOf(call);
	const span = (to - from) / by;
	const error = (Math.abs(from) + Math.abs(to) + Math.abs(to - from)) / Math.abs(by) * Number.EPSILON;
	if (!Number.isFinite(by)) {
		if (by > 0 ? from <= to : from >= to) block.call([from]);
		return;
	}
	const turns = Number.isFinite(span) ? Math.floor(span + Math.min(error, .5)) + 1 : span;
	for (let turn = 0; turn < turns; turn += 1) {
		call.machine.step();
		const at = turn * by + from;
		block.call([by > 0 ? Math.min(at, to) : Math.max(at, to)]);
	}
}
const stepping = [
	0,
	-1,
	(self, args, call) => step$1(self, args, call)
];
const integerCounting = {
	downto: counting(-1n),
	step: stepping,
	times: [
		0,
		0,
		(self, _, call) => (count$1(0n, self - 1n, 1n, call), self)
	],
	upto: counting(1n)
};
const floatCounting = { step: stepping };

// src/render/erb/core/integer-limits.ts
function checkBits(value, machine) {
	if (value < 1n << 64n && value > -(1n << 64n)) return value;
	const bits = wholeBits(value);
	machine.steps(bits >> 8);
	if (bits > machine.limits.bits) throw tooLarge(machine);
	return value;
}
function tooLarge({ limits }) {
	return limitReached(`an Integer has more than ${limits.bits} bits`, `use smaller numbers, or ${howToRaise("bits", limits)}`);
}
function wholeBits(value) {
	return 4 * (value < 0n ? -value : value).toString(16).length;
}

// src/render/erb/core/integer-division.ts
function floorDivide(a, b) {
	const quotient = a / nonZero(b);
	return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}
function floorModulo$1(a, b) {
	return a - b * floorDivide(a, b);
}
function nonZero(value) {
	if (value === 0n) throw rubyError("ZeroDivisionError", "divided by 0");
	return value;
}
function toNumeric(other, className) {
	if (typeof other === "bigint" || typeof other === "number") return other;
	throw rubyError("TypeError", `${nameForCoercion(other)} can't be coerced into ${className}`);
}
function asFloat(self, name, other, machine) {
	return machine.send(Number(self), name, [other]);
}
function remainder(self, other, { machine }) {
	const by = toNumeric(other, typeof self === "bigint" ? "Integer" : "Float");
	const rest = machine.send(self, "%", [by]);
	if (isTruthy(machine.send(rest, "==", [0n])) || !(self < 0 && by > 0 || self > 0 && by < 0)) return rest;
	if (by === 1e400 || by === -1e400) return typeof self === "bigint" && BigInt.asIntN(63, self) === self ? self : Number(self);
	return machine.send(rest, "-", [by]);
}
function greatestDivisor(a, b, machine) {
	let [left, right] = [a < 0n ? -a : a, b < 0n ? -b : b];
	while (right !== 0n) {
		machine.step();
		[left, right] = [right, left % right];
	}
	return left;
}
function onlyInteger(other) {
	if (typeof other === "bigint") return other;
	throw rubyError("TypeError", "not an integer");
}
function leastMultiple(a, b, machine) {
	if (a === 0n || b === 0n) return 0n;
	const multiple = a / greatestDivisor(a, b, machine) * b;
	return multiple < 0n ? -multiple : multiple;
}
function divideExactly(a, b, machine) {
	if (b === 0n) return Number(a) / 0;
	const common = greatestDivisor(a, b, machine) || 1n;
	if (BigInt.asIntN(63, b / common) !== b / common && a !== 0n) {
		const size = nearest(a < 0n ? -a : a, b < 0n ? -b : b);
		return a < 0n === b < 0n ? size : -size;
	}
	const [dividend, divisor] = [Number(a / common), Number(b / common)];
	if (Number.isFinite(dividend) && Number.isFinite(divisor)) return dividend / divisor;
	throw unsupported("fdiv of numbers beyond a Float", "divide with / first");
}
function powerModulo(self, exponent, modulus, machine) {
	const words = "Integer#pow() 2nd argument not allowed unless";
	if (typeof exponent !== "bigint") throw rubyError("TypeError", `${words} a 1st argument is integer`);
	if (exponent < 0n) throw rubyError("RangeError", "Integer#pow() 1st argument cannot be negative when 2nd argument specified");
	if (typeof modulus !== "bigint") throw rubyError("TypeError", `${words} all arguments are integers`);
	let result = 1n;
	let factor = floorModulo$1(self, modulus);
	const cost = 1 + (wholeBits(modulus) >> 10) ** 2;
	for (let rest = exponent; rest > 0n; rest >>= 1n) {
		machine.steps(cost);
		if (rest & 1n) result = floorModulo$1(result * factor, modulus);
		factor = floorModulo$1(factor * factor, modulus);
	}
	return floorModulo$1(result, modulus);
}
const integerDivision = {
	ceildiv: [
		1,
		1,
		(self, [other = null]) => {
			const by = toNumeric(other, "Integer");
			if (typeof by === "bigint") return -floorDivide(self, -by);
			throw unsupported("ceildiv by a Float is not supported in templates here", "use fdiv and ceil");
		}
	],
	div: [
		1,
		1,
		(self, [other = null], { machine }) => {
			const by = toNumeric(other, "Integer");
			if (typeof by === "bigint") return floorDivide(self, by);
			if (BigInt.asIntN(63, self) !== self && by !== 0) return truncated(Number(self) / by);
			return asFloat(self, "div", by, machine);
		}
	],
	divmod: [
		1,
		1,
		(self, [other = null], { machine }) => {
			const by = toNumeric(other, "Integer");
			return typeof by === "bigint" ? [floorDivide(self, by), floorModulo$1(self, by)] : asFloat(self, "divmod", by, machine);
		}
	],
	fdiv: [
		1,
		1,
		(self, [other = null], { machine }) => {
			const by = toNumeric(other, "Integer");
			return typeof by === "bigint" ? divideExactly(self, by, machine) : Number(self) / by;
		}
	],
	gcd: [
		1,
		1,
		(self, [other = null], { machine }) => greatestDivisor(self, onlyInteger(other), machine)
	],
	gcdlcm: [
		1,
		1,
		(self, [other = null], { machine }) => {
			const by = onlyInteger(other);
			return [greatestDivisor(self, by, machine), leastMultiple(self, by, machine)];
		}
	],
	lcm: [
		1,
		1,
		(self, [other = null], { machine }) => leastMultiple(self, onlyInteger(other), machine)
	],
	pow: [
		1,
		2,
		(self, [exponent = null, modulus], { machine }) => modulus === void 0 ? machine.send(self, "**", [exponent]) : powerModulo(self, exponent, modulus, machine)
	],
	quo: [
		1,
		1,
		(self, [other = null]) => {
			if (typeof other === "number") return Number(self) / other;
			throw unsupported("a Rational is not supported in templates here", "use fdiv, or / with a Float");
		}
	],
	remainder: [
		1,
		1,
		(self, [other = null], call) => remainder(self, other, call)
	]
};
function digitsOf$1(self, args, machine) {
	if (self < 0n) throw rubyError("Math::DomainError", "out of domain");
	if (args.length > 1) throw wrongNumber(args.length, 0, 1);
	const radix = args.length === 0 ? 10n : toWhole$1(args[0]);
	if (radix < 2n) throw rubyError("ArgumentError", radix < 0n ? "negative radix" : `invalid radix ${radix}`);
	const digits = [];
	const cost = 1 + (wholeBits(self) >> 10);
	for (let rest = self; digits.length === 0 || rest > 0n; rest /= radix) {
		machine.steps(cost);
		digits.push(rest % radix);
	}
	return digits;
}

// src/render/erb/core/rounding.ts
function toRounding(args, mode, machine) {
	const options = args.at(-1);
	const hasOptions = mode === "round" && isOptions(options);
	const plain = hasOptions ? args.slice(0, -1) : args;
	if (plain.length > 1) throw wrongNumber(plain.length, 0, 1);
	const [first] = plain;
	const digits = first === void 0 ? void 0 : toIndex(first);
	if (digits !== void 0 && Math.abs(digits) > 2147483647) {
		const size = digits < 0 ? "small" : "big";
		throw rubyError("RangeError", `integer ${BigInt(digits)} too ${size} to convert to \`int'`);
	}
	return {
		digits,
		half: hasOptions ? halfOf(options, machine) : "up"
	};
}
function halfOf(options, machine) {
	for (const [key] of options.pairs()) if (key !== RubySymbol.of("half")) throw rubyError("ArgumentError", `unknown keyword: ${inspect(key, machine)}`);
	const half = withoutIdentity(options.get(RubySymbol.of("half")) ?? null);
	if (half === null) return "up";
	const name = half instanceof RubySymbol ? half.name : typeof half === "string" ? half : void 0;
	const lower = name?.toLowerCase();
	if (lower === "up" || lower === "even" || lower === "down") return lower;
	throw rubyError("ArgumentError", `invalid rounding mode: ${name ?? inspect(half, machine)}`);
}
function roundInteger(self, digits, mode, half) {
	if (digits >= 0) return self;
	const isSmall = BigInt.asIntN(63, self) === self;
	const bytes = isSmall ? 8 : Math.ceil(wholeBits(self) / 8);
	if (-.415241 * digits - .125 > bytes) return 0n;
	const unit = 10n ** BigInt(-digits);
	const floor = floorDivide(self, unit) * unit;
	if (mode === "ceil" && !isSmall) throw unsupported("ceil to tens of an Integer beyond 2 ** 62, where Rubies differ,", "use floor");
	if (floor === self || mode === "floor") return floor;
	if (mode === "ceil") return floor + unit;
	if (mode === "truncate") return self < 0n ? floor + unit : floor;
	const twice = 2n * (self - floor);
	const tieUp = half === "even" ? floor / unit % 2n !== 0n : half === "up" === self > 0n;
	return (twice === unit ? tieUp : twice > unit) ? floor + unit : floor;
}
function rounded$1(mode) {
	return [
		0,
		mode === "round" ? -1 : 1,
		(self, args, { machine }) => {
			if (args.length === 1 && mode === "round" && isOptions(args[0])) return self;
			const { digits = 0, half } = toRounding(args, mode, machine);
			return roundInteger(self, digits, mode, half);
		}
	];
}
const integerRounding = {
	ceil: rounded$1("ceil"),
	floor: rounded$1("floor"),
	round: rounded$1("round"),
	truncate: rounded$1("truncate")
};

// src/render/erb/core/float-rounding.ts
function rounded(mode) {
	return [
		0,
		mode === "round" ? -1 : 1,
		(self, args, { machine }) => {
			const { digits = 0, half } = toRounding(args, mode, machine);
			if (digits > 0) return toDigits(self, digits, mode, half);
			if (mode === "round") return digits < 0 ? roundInteger(truncated(self), digits, mode, half) : truncated(Number.isFinite(self) ? halved(self, 1, half) : half === "even" ? NaN : self);
			const whole = truncated(Number.isFinite(self) ? wholes[mode](self) : self);
			return roundInteger(whole, digits, mode, half);
		}
	];
}
const wholes = {
	floor: Math.floor,
	ceil: Math.ceil,
	truncate: Math.trunc
};
function toDigits(value, digits, mode, half) {
	if (value === 0 || !Number.isFinite(value)) return value;
	const exponent = binaryExponent(value);
	if (digits >= 17 - (exponent > 0 ? Math.trunc(exponent / 4) : Math.trunc(exponent / 3) - 1)) return value;
	const isLost = digits < -(exponent > 0 ? Math.trunc(exponent / 3) + 1 : Math.trunc(exponent / 4));
	const [down, up] = mode === "truncate" ? [value > 0, value < 0] : [mode === "floor", mode === "ceil"];
	if (isLost && (mode === "round" || down && value > 0 || up && value < 0)) return mode === "truncate" && value < 0 ? -0 : 0;
	if (mode === "round" && digits > 14) return byFraction(value, digits, half);
	if (digits > 22) throw unsupported("rounding to more than 22 digits", "use fewer digits");
	const unit = 10 ** digits;
	if (mode === "round") return halved(value, unit, half) / unit;
	return down ? floorTo(value, unit) : ceilTo(value, unit);
}
function floorTo(value, unit) {
	const whole = Math.floor(value * unit);
	const above = (whole + 1) / unit;
	return above > value ? whole / unit : above;
}
function ceilTo(value, unit) {
	const whole = Math.ceil(value * unit);
	const below = (whole - 1) / unit;
	return below < value ? whole / unit : below;
}
function halved(value, unit, half) {
	const size = Math.abs(value);
	const scaled = size * unit;
	const floor = Math.floor(scaled);
	const nearest = scaled - floor < .5 ? floor : floor + 1;
	return Math.sign(value) * corrected(size, scaled, nearest, unit, half);
}
function corrected(size, scaled, nearest, unit, half) {
	if (half === "down") return (nearest - .5) / unit >= size ? nearest - 1 : nearest;
	if (half === "up") return unit !== 1 && (nearest + .5) / unit <= size ? nearest + 1 : nearest;
	const floor = Math.floor(scaled);
	return scaled - floor === .5 && floor % 2 === 0 ? floor : nearest;
}
function byFraction(value, digits, half) {
	const [numerator, denominator] = fractionOf(Math.abs(value));
	const scaled = numerator * 10n ** BigInt(digits);
	const floor = scaled / denominator;
	const twice = 2n * (scaled % denominator);
	const tieUp = half === "up" || half === "even" && floor % 2n === 1n;
	const nearest = (twice === denominator ? tieUp : twice > denominator) ? floor + 1n : floor;
	return Math.sign(value) * Number(`${nearest}e-${digits}`);
}
const floatRounding = {
	ceil: rounded("ceil"),
	floor: rounded("floor"),
	round: rounded("round"),
	truncate: rounded("truncate")
};

// src/render/erb/core/float.ts
function arithmetic$1(run) {
	return [
		1,
		1,
		(self, [other = null]) => run(self, toNumber(other))
	];
}
function toNumber(value) {
	if (typeof value === "number") return value;
	if (typeof value === "bigint") return Number(value);
	throw rubyError("TypeError", `${nameForCoercion(value)} can't be coerced into Float`);
}
function comparison$1(holds) {
	return [
		1,
		1,
		(self, [other = null], { machine }) => {
			if (typeof other === "bigint" || typeof other === "number") return holds(self, other);
			throw incomparable(self, other, machine);
		}
	];
}
function divide(a, b) {
	if (Number.isNaN(b)) return [b, b];
	if (b === 0) throw rubyError("ZeroDivisionError", "divided by 0");
	const rest = a === 0 || !Number.isFinite(b) && Number.isFinite(a) ? a : a % b;
	const quotient = !Number.isFinite(a) && Number.isFinite(b) ? a : Math.round((a - rest) / b);
	return b * rest < 0 ? [quotient - 1, rest + b] : [quotient, rest];
}
function floorModulo(a, b) {
	return divide(a, b)[1];
}
function power$1(base, exponent) {
	if (base < 0 && !Number.isInteger(exponent) && Math.abs(exponent) !== 1e400) throw unsupported("a Complex number", "use a positive base");
	if (Math.abs(base) === 1 && !Number.isNaN(exponent)) return base === 1 || exponent % 2 === 0 || !Number.isFinite(exponent) ? 1 : -1;
	if (exponent === .5 && base > 0) return Math.sqrt(base);
	const rough = base ** exponent;
	if (base === 0 || rough === 0 || !Number.isFinite(rough) || exponent === 0) return rough;
	if (!Number.isInteger(exponent) || Math.abs(exponent) > 400) throw unsupported("a power with a fraction, or beyond 400,", "write the number itself");
	const [numerator, denominator] = fractionOf(Math.abs(base));
	const size = BigInt(Math.abs(exponent));
	const [above, below] = [numerator ** size, denominator ** size];
	const exact = exponent > 0 ? nearest(above, below) : nearest(below, above);
	return base < 0 && exponent % 2 !== 0 ? -exact : exact;
}
const floatMethods = {
	"+": arithmetic$1((a, b) => a + b),
	"-": arithmetic$1((a, b) => a - b),
	"*": arithmetic$1((a, b) => a * b),
	"/": arithmetic$1((a, b) => a / b),
	fdiv: arithmetic$1((a, b) => a / b),
	"%": arithmetic$1(floorModulo),
	modulo: arithmetic$1(floorModulo),
	"**": arithmetic$1(power$1),
	"<": comparison$1((a, b) => a < b),
	"<=": comparison$1((a, b) => a <= b),
	">": comparison$1((a, b) => a > b),
	">=": comparison$1((a, b) => a >= b),
	"-@": [
		0,
		0,
		(self) => -self
	],
	divmod: [
		1,
		1,
		(self, [other = null]) => {
			const [quotient, rest] = divide(self, toNumber(other));
			return [truncated(quotient), rest];
		}
	],
	div: [
		1,
		1,
		(self, [other = null]) => {
			const by = toNumber(other);
			if (by === 0) throw rubyError("ZeroDivisionError", "divided by 0");
			return truncated(Math.floor(self / by));
		}
	],
	"finite?": [
		0,
		0,
		(self) => Number.isFinite(self)
	],
	"infinite?": [
		0,
		0,
		(self) => self === 1e400 ? 1n : self === -1e400 ? -1n : null
	],
	"integer?": [
		0,
		0,
		() => false
	],
	"nan?": [
		0,
		0,
		(self) => Number.isNaN(self)
	],
	"negative?": [
		0,
		0,
		(self) => self < 0
	],
	"nonzero?": [
		0,
		0,
		(self) => self === 0 ? null : self
	],
	"positive?": [
		0,
		0,
		(self) => self > 0
	],
	quo: arithmetic$1((a, b) => a / b),
	remainder: [
		1,
		1,
		(self, [other = null], call) => remainder(self, other, call)
	],
	to_f: [
		0,
		0,
		(self) => self
	],
	to_i: [
		0,
		0,
		(self) => truncated(self)
	],
	to_int: [
		0,
		0,
		(self) => truncated(self)
	],
	"zero?": [
		0,
		0,
		(self) => self === 0
	]
};

// src/render/erb/core/hash-shapes.ts
function pairTestOf(call) {
	const block = blockOf(call);
	return (key, value) => {
		call.machine.step();
		return isTruthy(block.call([key, value]));
	};
}
function select(wanted) {
	return [
		0,
		0,
		(self, _, call) => {
			const test = pairTestOf(call);
			return RubyHash.from(self.pairs().filter(([key, value]) => test(key, value) === wanted));
		}
	];
}
function mergeInto(target, others, { block, machine }) {
	for (const other of others) {
		for (const [key, value] of toHash$2(other).pairs()) {
			machine.step();
			const present = target.get(key);
			target.set(key, present !== void 0 && block !== void 0 ? block.call([
				key,
				present,
				value
			]) : value);
		}
		machine.checkElements(target.size);
	}
	return target;
}
function keyMapOf([names], call) {
	const renamed = names === void 0 ? void 0 : toHash$2(names);
	const block = renamed === void 0 ? blockOf(call) : call.block;
	return (key) => {
		call.machine.step();
		const given = renamed?.get(key);
		if (given !== void 0) return given;
		return block === void 0 ? key : block.call([key]);
	};
}
function transformKeys(self, args, call) {
	const map = keyMapOf(args, call);
	const out = new RubyHash();
	self.whileWalked(() => {
		for (const [key, value] of self.turns()) out.set(map(key), value);
	});
	return out;
}
function transformValues$1(self, call) {
	const block = blockOf(call);
	return RubyHash.from(self.pairs().map(([key, value]) => {
		call.machine.step();
		return [key, block.call([value])];
	}));
}
function toPlainHash(self, call) {
	const { block } = call;
	if (block === void 0) return self;
	const out = new RubyHash();
	walk(self, call.machine, ([pair]) => addPair(out, pair, block));
	return out;
}
function addPair(out, pair, block) {
	const made = block.call(pair);
	if (!Array.isArray(made)) throw rubyError("TypeError", `wrong element type ${classOf(made).name} (expected array)`);
	if (made.length !== 2) throw rubyError("ArgumentError", `element has wrong array length (expected 2, was ${made.length})`);
	out.set(made[0] ?? null, made[1] ?? null);
}
function flatten(self, [depth = 1n], { machine }) {
	const levels = toIndex(depth);
	if (levels === 0) return self.pairs();
	machine.checkElements(2 * self.size);
	const flat = self.pairs().flat(1);
	if (levels === 1) return flat;
	return machine.send(flat, "flatten", levels < 0 ? [] : [BigInt(levels - 1)]);
}
function compact(self) {
	if (self.fallback !== null) throw unsupported("compact of a Hash with a default, which only Ruby 3.3 keeps,", "write .reject { |_, v| v.nil? }");
	return RubyHash.from(self.pairs().filter(([, value]) => value !== null));
}
const hashShapes = {
	compact: [
		0,
		0,
		compact
	],
	except: [
		0,
		-1,
		(self, keys) => {
			const copy = RubyHash.from(self.pairs());
			for (const key of keys) copy.delete(key);
			return copy;
		}
	],
	filter: select(true),
	flatten: [
		0,
		1,
		flatten
	],
	invert: [
		0,
		0,
		(self) => RubyHash.from(self.pairs().map(([key, value]) => [value, key]))
	],
	merge: [
		0,
		-1,
		(self, others, call) => mergeInto(self.copy(), others, call)
	],
	reject: select(false),
	select: select(true),
	slice: [
		0,
		-1,
		(self, keys) => RubyHash.from(keys.flatMap((key) => {
			const value = self.get(key);
			return value === void 0 ? [] : [[key, value]];
		}))
	],
	to_h: [
		0,
		0,
		(self, _, call) => toPlainHash(self, call)
	],
	transform_keys: [
		0,
		1,
		transformKeys
	],
	transform_values: [
		0,
		0,
		(self, _, call) => transformValues$1(self, call)
	]
};

// src/render/erb/core/hash-changes.ts
function store(self, [key = null, value = null], { machine }) {
	machine.checkElements(self.size + 1);
	self.set(key, value);
	return value;
}
function selectInPlace$1(wanted, always) {
	return [
		0,
		0,
		(self, _, call) => {
			const test = pairTestOf(call);
			const { size } = self;
			self.whileWalked(() => {
				for (const [key, value] of self.turns()) if (test(key, value) !== wanted) self.delete(key);
			});
			return self.size < size || always ? self : null;
		}
	];
}
function refill(self, pairs) {
	self.clear();
	for (const [key, value] of pairs) self.set(key, value);
	return self;
}
function notWalked(self, message) {
	if (self.isWalked) throw rubyError("RuntimeError", message);
}
function renameKeys(self, args, call) {
	const map = keyMapOf(args, call);
	const written = new RubyHash();
	for (const [key, value] of self.pairs()) {
		const next = map(key);
		if (!written.has(key)) self.delete(key);
		self.set(next, value);
		written.set(next, null);
	}
	return self;
}
function transformValues(self, call) {
	const block = blockOf(call);
	for (const [key, value] of self.pairs()) {
		call.machine.step();
		self.set(key, block.call([value]));
	}
	return self;
}
const update = [
	0,
	-1,
	mergeInto
];
const write$3 = [
	2,
	2,
	store
];
const hashChanges = {
	"[]=": write$3,
	clear: [
		0,
		0,
		(self) => (self.clear(), self)
	],
	"compact!": [
		0,
		0,
		(self) => {
			const gone = self.pairs().filter(([, value]) => value === null);
			for (const [key] of gone) self.delete(key);
			return gone.length === 0 ? null : self;
		}
	],
	"default=": [
		1,
		1,
		(self, [fallback = null]) => {
			self.fallback = fallback;
			return fallback;
		}
	],
	delete: [
		1,
		1,
		(self, [key = null], { block }) => {
			return self.delete(key) ?? (block === void 0 ? null : block.call([key]));
		}
	],
	delete_if: selectInPlace$1(false, true),
	"filter!": selectInPlace$1(true, false),
	keep_if: selectInPlace$1(true, true),
	"merge!": update,
	rehash: [
		0,
		0,
		(self) => {
			notWalked(self, "rehash during iteration");
			return refill(self, self.pairs());
		}
	],
	"reject!": selectInPlace$1(false, false),
	replace: [
		1,
		1,
		(self, [other]) => {
			const source = toHash$2(other);
			if (source === self) return self;
			notWalked(self, "can't replace hash during iteration");
			if (self.fallback !== null || source.fallback !== null) throw unsupported("replacing a Hash with a default", "make a new Hash");
			return refill(self, source.pairs());
		}
	],
	"select!": selectInPlace$1(true, false),
	shift: [
		0,
		0,
		(self) => {
			for (const pair of self.turns()) {
				self.delete(pair[0]);
				return pair;
			}
			return null;
		}
	],
	store: write$3,
	"transform_keys!": [
		0,
		1,
		renameKeys
	],
	"transform_values!": [
		0,
		0,
		(self, _, call) => transformValues(self, call)
	],
	update
};

// src/render/erb/core/hash.ts
function lookUp(self, key, { machine }) {
	const found = self.get(key);
	if (found !== void 0) return found;
	if (key instanceof RubySymbol && self.fallback === null && self.has(key.name)) machine.notice({
		code: "render/ruby-symbol-key",
		message: `[${inspect(key, machine)}] is nil: the key is the String ${inspect(key.name, machine)}`,
		hint: `write ['${key.name}']`
	});
	return self.fetch(key);
}
const each$1 = [
	0,
	0,
	(self, _, call) => {
		const block = blockOf(call);
		walk(self, call.machine, (pair) => void block.call(pair));
		return self;
	}
];
function eachPart(part) {
	return [
		0,
		0,
		(self, _, call) => {
			const block = blockOf(call);
			walk(self, call.machine, ([pair]) => void block.call([pair[part] ?? null]));
			return self;
		}
	];
}
function fetch(self, [key = null, fallback], { machine, block }) {
	const found = self.get(key);
	if (found !== void 0) return found;
	if (block !== void 0) return block.call([key]);
	if (fallback !== void 0) return fallback;
	const hint = key instanceof RubySymbol && self.has(key.name) ? `the key is a String: write ['${key.name}']` : void 0;
	throw rubyError("KeyError", `key not found: ${inspect(key, machine)}`, hint, {
		key,
		receiver: self
	});
}
function dig(self, [key = null, ...rest], call) {
	const found = lookUp(self, key, call);
	if (rest.length === 0 || found === null) return found;
	const { machine } = call;
	if (machine.find(found, "dig") === void 0) throw rubyError("TypeError", `${toS(machine.send(found, "class"), machine)} does not have #dig method`);
	return machine.send(found, "dig", rest);
}
function isWithin(self, other, machine) {
	machine.steps(self.size);
	return self.pairs().every(([key, value]) => {
		const found = other.get(key);
		return found !== void 0 && equals(value, found);
	});
}
function relation(holds) {
	return [
		1,
		1,
		(self, [other], { machine }) => holds(self, toHash$2(other), machine)
	];
}
function pairOf(self, value, { machine }) {
	machine.steps(self.size);
	return self.pairs().find(([, one]) => equals(one, value));
}
function byDefault(self, [key]) {
	if (typeof self.fallback !== "function") return self.fallback;
	return key === void 0 ? null : self.fallback(self, key);
}
function defaultProc({ fallback }) {
	if (typeof fallback !== "function") return null;
	throw unsupported("the default block of a Hash as a value", "ask .default(key), or keep the lambda");
}
const hasKey = [
	1,
	1,
	(self, [key = null]) => self.has(key)
];
const hasValue = [
	1,
	1,
	(self, [value = null], call) => pairOf(self, value, call) !== void 0
];
const size$1 = [
	0,
	0,
	(self) => BigInt(self.size)
];
const text = [
	0,
	0,
	(self, _, { machine }) => inspect(self, machine)
];
const hashMethods = {
	"[]": [
		1,
		1,
		(self, [key = null], call) => lookUp(self, key, call)
	],
	"<": relation((self, other, machine) => self.size < other.size && isWithin(self, other, machine)),
	"<=": relation(isWithin),
	">": relation((self, other, machine) => self.size > other.size && isWithin(other, self, machine)),
	">=": relation((self, other, machine) => isWithin(other, self, machine)),
	assoc: [
		1,
		1,
		(self, [key = null]) => {
			if (self.isWalked) throw unsupported("assoc of a Hash that is being walked raises in Ruby 3.1 but not in 3.3", "write [key, hash[key]]");
			const value = self.get(key);
			return value === void 0 ? null : [key, value];
		}
	],
	deconstruct_keys: [
		1,
		1,
		(self) => self
	],
	default: [
		0,
		1,
		byDefault
	],
	default_proc: [
		0,
		0,
		defaultProc
	],
	dig: [
		1,
		-1,
		dig
	],
	each: each$1,
	each_key: eachPart(0),
	each_pair: each$1,
	each_value: eachPart(1),
	"empty?": [
		0,
		0,
		(self) => self.size === 0
	],
	"eql?": [
		1,
		1,
		(self, [other = null]) => isEql(self, other)
	],
	fetch: [
		1,
		2,
		fetch
	],
	fetch_values: [
		0,
		-1,
		(self, keys, call) => keys.map((key) => fetch(self, [key], call))
	],
	"has_key?": hasKey,
	"has_value?": hasValue,
	"include?": hasKey,
	inspect: text,
	key: [
		1,
		1,
		(self, [value = null], call) => pairOf(self, value, call)?.[0] ?? null
	],
	"key?": hasKey,
	keys: [
		0,
		0,
		(self) => self.keys()
	],
	length: size$1,
	"member?": hasKey,
	rassoc: [
		1,
		1,
		(self, [value = null], call) => pairOf(self, value, call) ?? null
	],
	size: size$1,
	to_a: [
		0,
		0,
		(self) => self.pairs()
	],
	to_hash: [
		0,
		0,
		(self) => self
	],
	to_proc: [
		0,
		0,
		(self, _, { machine }) => new RubyProc((keys) => {
			if (keys.length !== 1) throw wrongNumber(keys.length, 1, 1);
			return machine.send(self, "[]", keys);
		}, 1, true)
	],
	to_s: text,
	"value?": hasValue,
	values: [
		0,
		0,
		(self) => self.values()
	],
	values_at: [
		0,
		-1,
		(self, keys, call) => keys.map((key) => lookUp(self, key, call))
	]
};

// src/render/erb/core/ip-address-methods.ts
const ends = ({ family, address, mask }) => [address & mask, address | allOnes(family) ^ mask];
const includes = [
	1,
	1,
	(self, [value = null]) => {
		const other = toIpAddress(value, self.family);
		if (other.family !== self.family) return false;
		const [first, last] = ends(self);
		const [from, to] = ends(other);
		return first <= from && last >= to;
	}
];
function combine(run) {
	return [
		1,
		1,
		(self, [value = null]) => withAddress(self, run(self.address, toIpAddress(value, self.family).address))
	];
}
function shiftOf(value) {
	if (typeof value !== "bigint" || value > 65535n || value < -65535n) throw unsupported("a shift by this value", "give an Integer of some bits");
	return value > 256n ? 256n : value < -256n ? -256n : value;
}
function asking(run, of6) {
	return [
		0,
		0,
		({ family, address }) => family === 2n ? run(address) : of6(address)
	];
}
const isPrivate4 = (address) => address >> 24n === 10n || address >> 20n === 2753n || address >> 16n === 49320n;
function isPrivate6(address) {
	if (address >> 121n === 126n) return true;
	if ((address & 281470681743360n) === 281470681743360n && isPrivate4(address & 4294967295n)) throw unsupported("private? of an IPv4 address within IPv6 differs between Rubies", "ask .native.private?");
	return false;
}
const isMapped = ({ family, address }) => family === 10n && address >> 32n === 65535n;
const isCompatible = ({ family, address }) => family === 10n && address >> 32n === 0n && address > 1n;
function reversed({ family, address }) {
	return (family === 2n ? toFullText(family, address).split(".") : address.toString(16).padStart(32, "0").split("")).toReversed().join(".");
}
function reversed6(domain) {
	return [
		0,
		0,
		(self) => `${reversed(only(self, ipv6))}${domain}`
	];
}
function only(self, family) {
	if (self.family === family) return self;
	throw rubyError("IPAddr::InvalidAddressError", `not an ${family === 2n ? "IPv4" : "IPv6"} address: ${self.address}`);
}
function prefixOf({ family, mask }) {
	const gap = allOnes(family) ^ mask;
	return bitsOf(family) - (gap === 0n ? 0n : BigInt(gap.toString(2).length));
}
const lacking = [
	0,
	-1,
	(_, __, { name }) => {
		throw unsupported(`IPAddr#${name} is not supported in templates here`, "use to_s, to_i, mask or to_range");
	}
];
const ipAddressMethods = {
	"&": combine((left, right) => left & right),
	"|": combine((left, right) => left | right),
	"~": [
		0,
		0,
		(self) => withAddress(self, allOnes(self.family) ^ self.address)
	],
	"<<": [
		1,
		1,
		(self, [count]) => {
			const shift = shiftOf(count);
			return withAddress(self, self.address << shift & allOnes(self.family));
		}
	],
	">>": [
		1,
		1,
		(self, [count]) => withAddress(self, self.address >> shiftOf(count))
	],
	"===": includes,
	hton: lacking,
	"include?": includes,
	family: [
		0,
		0,
		({ family }) => family
	],
	inspect: [
		0,
		0,
		inspectIpAddress
	],
	ip6_arpa: reversed6(".ip6.arpa"),
	ip6_int: reversed6(".ip6.int"),
	ipv4_compat: [
		0,
		0,
		(self) => {
			const { address, mask } = only(self, ipv4);
			return new RubyIpAddress(ipv6, address, mask);
		}
	],
	"ipv4_compat?": [
		0,
		0,
		isCompatible
	],
	"ipv4?": [
		0,
		0,
		({ family }) => family === ipv4
	],
	"ipv6?": [
		0,
		0,
		({ family }) => family === ipv6
	],
	ipv4_mapped: [
		0,
		0,
		(self) => {
			const { address, mask } = only(self, ipv4);
			return new RubyIpAddress(ipv6, address | 281470681743360n, mask | allOnes(ipv6) ^ allOnes(ipv4));
		}
	],
	"ipv4_mapped?": [
		0,
		0,
		isMapped
	],
	"link_local?": asking((address) => address >> 16n === 43518n, (address) => address >> 118n === 1018n),
	"loopback?": asking((address) => address >> 24n === 127n, (address) => address === 1n),
	mask: [
		1,
		1,
		(self, [mask]) => {
			if (typeof mask === "string" || typeof mask === "bigint") return masked$1(self, mask);
			throw unsupported("a mask of this class", "give the length of the prefix, or the mask's text");
		}
	],
	native: [
		0,
		0,
		(self) => {
			const low = self.address & allOnes(ipv4);
			if (!isMapped(self) && !isCompatible(self)) return self;
			return new RubyIpAddress(ipv4, low, self.mask & allOnes(ipv4), self.zone);
		}
	],
	netmask: [
		0,
		0,
		({ family, mask }) => toFullText(family, mask)
	],
	prefix: [
		0,
		0,
		prefixOf
	],
	"private?": asking(isPrivate4, isPrivate6),
	reverse: [
		0,
		0,
		(self) => `${reversed(self)}${self.family === 2n ? ".in-addr.arpa" : ".ip6.arpa"}`
	],
	succ: [
		0,
		0,
		(self) => withAddress(self, self.address + 1n)
	],
	to_i: [
		0,
		0,
		({ address }) => address
	],
	to_range: [
		0,
		0,
		(self) => {
			const [first, last] = ends(self);
			return new RubyRange(ofNumber(first, self.family), ofNumber(last, self.family), false);
		}
	],
	to_s: [
		0,
		0,
		ipAddressToS
	],
	to_string: [
		0,
		0,
		toLongText
	],
	zone_id: [
		0,
		0,
		(self) => {
			if (self.family === 2n) throw rubyError("IPAddr::InvalidAddressError", "not an IPv6 address");
			return self.zone === "" ? null : self.zone;
		}
	]
};
const ipAddressFunctions = { new: [
	0,
	2,
	(_, [given = "::", socket = 0n]) => {
		const family = toFamily(socket);
		if (typeof given === "string") return parseIpAddress(given, family);
		if (family === void 0) throw rubyError("IPAddr::AddressFamilyError", "address family must be specified", "give the address as text, such as '10.0.0.1'");
		return ofNumber(given instanceof RubyIpAddress ? given.address : toNumber$1(given), family);
	}
] };

// src/render/erb/core/set-changes.ts
function selectInPlace(keep, alwaysSelf) {
	return [
		0,
		0,
		(self, _, call) => {
			const test = testOf(call);
			const gone = self.elements().filter((element) => test(element) !== keep);
			for (const element of gone) self.hash.delete(element);
			return gone.length > 0 || alwaysSelf ? self : null;
		}
	];
}
function replace(self, elements, machine) {
	self.hash.clear();
	return addTo(self, elements, machine);
}
const mapInPlace = [
	0,
	0,
	(self, _, call) => replace(self, self.elements().map(mapOf(call)), call.machine)
];
const merge = [
	0,
	-1,
	(self, others, { machine }) => {
		for (const other of others) addTo(self, elementsOfAny(other, machine), machine);
		return self;
	}
];
const add = [
	1,
	1,
	(self, [element = null], { machine }) => addTo(self, [element], machine)
];
const setChanges = {
	"<<": add,
	add,
	"add?": [
		1,
		1,
		(self, [element = null], { machine }) => self.has(element) ? null : addTo(self, [element], machine)
	],
	clear: [
		0,
		0,
		(self) => (self.hash.clear(), self)
	],
	"collect!": mapInPlace,
	delete: [
		1,
		1,
		(self, [element = null]) => (self.hash.delete(element), self)
	],
	"delete?": [
		1,
		1,
		(self, [element = null]) => self.hash.delete(element) === void 0 ? null : self
	],
	delete_if: selectInPlace(false, true),
	"filter!": selectInPlace(true, false),
	"flatten!": [
		0,
		0,
		(self, _, call) => self.elements().some((element) => element instanceof RubySet) ? replace(self, flattened(self, call, [self], new RubySet()).elements(), call.machine) : null
	],
	keep_if: selectInPlace(true, true),
	"map!": mapInPlace,
	merge,
	"reject!": selectInPlace(false, false),
	replace: [
		1,
		1,
		(self, [other = null], { machine }) => replace(self, elementsOfAny(other, machine), machine)
	],
	reset: [
		0,
		0,
		(self, _, { machine }) => replace(self, self.elements(), machine)
	],
	"select!": selectInPlace(true, false),
	subtract: [
		1,
		1,
		(self, [other = null], { machine }) => {
			for (const element of elementsOfAny(other, machine)) self.hash.delete(element);
			return self;
		}
	]
};

// src/render/erb/core/integer-bits.ts
function shiftLeft(self, by, machine) {
	if (self !== 0n && by > BigInt(machine.limits.bits)) throw tooLarge(machine);
	if (by < -BigInt(machine.limits.bits)) return self < 0n ? -1n : 0n;
	return self === 0n ? 0n : checkBits(self << by, machine);
}
function bitwise(run) {
	return [
		1,
		1,
		(self, [other = null]) => {
			if (typeof other === "bigint") return run(self, other);
			const name = typeof other === "number" ? formatFloat(other) : nameForCoercion(other);
			throw rubyError("TypeError", `${name} can't be coerced into Integer`);
		}
	];
}
function masked(holds) {
	return [
		1,
		1,
		(self, [given]) => {
			const mask = toWhole$1(given);
			return holds(self & mask, mask);
		}
	];
}
function bitAt(self, at, machine) {
	return at < 0n ? 0n : shiftLeft(self, -at, machine) & 1n;
}
function lowest(self, count, machine) {
	return self & shiftLeft(1n, count, machine) - 1n;
}
function bitsIn(self, { first, last, exclusive }, machine) {
	if (first === null) {
		const end = toWhole$1(last) + (exclusive ? 0n : 1n);
		if (toWhole$1(last) < 0n || lowest(self, end, machine) === 0n) return 0n;
		throw rubyError("ArgumentError", "The beginless range for Integer#[] results in infinity");
	}
	const from = toWhole$1(first);
	const shifted = shiftLeft(self, -from, machine);
	if (last === null || toWhole$1(last) < from) return shifted;
	const to = toWhole$1(last);
	if (to === from) return exclusive ? 0n : bitAt(self, from, machine);
	return lowest(shifted, to - from + (exclusive ? 0n : 1n), machine);
}
function bits(self, [index = null, count], machine) {
	if (count !== void 0) return lowest(shiftLeft(self, -toWhole$1(index), machine), toWhole$1(count), machine);
	if (index === null || typeof index === "number" && !(Math.abs(index) < 2 ** 31)) throw unsupported("a bit that far away", "use an Integer as the place of the bit");
	return index instanceof RubyRange ? bitsIn(self, index, machine) : bitAt(self, toWhole$1(index), machine);
}
const integerBits = {
	"&": bitwise((a, b) => a & b),
	"|": bitwise((a, b) => a | b),
	"^": bitwise((a, b) => a ^ b),
	"~": [
		0,
		0,
		(self) => ~self
	],
	"<<": [
		1,
		1,
		(self, [by], { machine }) => shiftLeft(self, toWhole$1(by), machine)
	],
	">>": [
		1,
		1,
		(self, [by], { machine }) => shiftLeft(self, -toWhole$1(by), machine)
	],
	"[]": [
		1,
		2,
		(self, args, { machine }) => bits(self, args, machine)
	],
	"allbits?": masked((common, mask) => common === mask),
	"anybits?": masked((common) => common !== 0n),
	"nobits?": masked((common) => common === 0n),
	bit_length: [
		0,
		0,
		(self) => {
			const ones = self < 0n ? ~self : self;
			return BigInt(ones === 0n ? 0 : ones.toString(2).length);
		}
	]
};

// src/render/erb/core/integer.ts
function arithmetic(name, run) {
	return [
		1,
		1,
		(self, [other = null], call) => {
			if (typeof other === "bigint") return checkBits(run(self, other, call), call.machine);
			if (typeof other === "number") return call.machine.send(Number(self), name, [other]);
			throw rubyError("TypeError", `${nameForCoercion(other)} can't be coerced into Integer`);
		}
	];
}
function comparison(holds) {
	return [
		1,
		1,
		(self, [other = null], { machine }) => {
			if (typeof other === "bigint" || typeof other === "number") return holds(self, other);
			throw incomparable(self, other, machine);
		}
	];
}
function power(base, exponent, machine) {
	if (base === 0n || base === 1n || base === -1n) return base ** (exponent % 2n === 0n && exponent > 0n ? 2n : exponent > 0n ? 1n : 0n);
	if (BigInt(wholeBits(base) - 3) * exponent > BigInt(machine.limits.bits)) throw tooLarge(machine);
	return base ** exponent;
}
const integerMethods = {
	"+": arithmetic("+", (a, b) => a + b),
	"-": arithmetic("-", (a, b) => a - b),
	"*": arithmetic("*", (a, b) => a * b),
	"/": arithmetic("/", floorDivide),
	"%": arithmetic("%", floorModulo$1),
	modulo: arithmetic("%", floorModulo$1),
	"**": [
		1,
		1,
		(self, [other = null], call) => {
			if (typeof other === "number") return call.machine.send(Number(self), "**", [other]);
			if (typeof other !== "bigint") throw rubyError("TypeError", `${nameForCoercion(other)} can't be coerced into Integer`);
			if (other < 0n) throw unsupported("a negative power of an Integer, a Rational, is not supported in templates here", "use a Float");
			return power(self, other, call.machine);
		}
	],
	"<": comparison((a, b) => a < b),
	"<=": comparison((a, b) => a <= b),
	">": comparison((a, b) => a > b),
	">=": comparison((a, b) => a >= b),
	"-@": [
		0,
		0,
		(self) => -self
	],
	chr: [
		0,
		-1,
		(self, args) => characterOf(self, args)
	],
	denominator: [
		0,
		0,
		() => 1n
	],
	digits: [
		0,
		-1,
		(self, args, { machine }) => digitsOf$1(self, args, machine)
	],
	"even?": [
		0,
		0,
		(self) => self % 2n === 0n
	],
	"integer?": [
		0,
		0,
		() => true
	],
	"finite?": [
		0,
		0,
		() => true
	],
	"infinite?": [
		0,
		0,
		() => null
	],
	"negative?": [
		0,
		0,
		(self) => self < 0n
	],
	next: [
		0,
		0,
		(self) => self + 1n
	],
	numerator: [
		0,
		0,
		(self) => self
	],
	"odd?": [
		0,
		0,
		(self) => self % 2n !== 0n
	],
	ord: [
		0,
		0,
		(self) => self
	],
	"positive?": [
		0,
		0,
		(self) => self > 0n
	],
	pred: [
		0,
		0,
		(self) => self - 1n
	],
	succ: [
		0,
		0,
		(self) => self + 1n
	],
	to_f: [
		0,
		0,
		(self) => Number(self)
	],
	to_i: [
		0,
		0,
		(self) => self
	],
	to_int: [
		0,
		0,
		(self) => self
	],
	to_s: [
		0,
		1,
		(self, [radix = 10n]) => inRadix(self, toIndex(radix))
	],
	inspect: [
		0,
		1,
		(self, [radix = 10n]) => inRadix(self, toIndex(radix))
	],
	"zero?": [
		0,
		0,
		(self) => self === 0n
	],
	"nonzero?": [
		0,
		0,
		(self) => self === 0n ? null : self
	]
};
function characterOf(self, args) {
	const [encoding] = args;
	if (BigInt.asIntN(63, self) !== self) throw outOfRange("bignum");
	if (BigInt.asIntN(31, self) !== self) throw unsupported("a character that far out of range", "use a code point");
	if (self < 0n || self > (encoding === void 0 ? 255n : 1114111n)) throw outOfRange(String(self));
	if (args.length > 1) throw wrongNumber(args.length, 0, 1);
	if (encoding !== void 0 && !isUtf8(encoding)) throw unsupported("encodings other than UTF-8", "write .chr('UTF-8')");
	if (encoding === void 0 && (self > 127n || !isShownAlike(self))) throw unsupported(`${self}.chr is no plain character`, "write .chr('UTF-8')");
	if (self >= 55296n && self <= 57343n) throw rubyError("RangeError", `invalid codepoint 0x${self.toString(16).toUpperCase()} in UTF-8`);
	return String.fromCodePoint(Number(self));
}
function isShownAlike(code) {
	return code >= 32n || code === 27n || code >= 7n && code <= 13n;
}
function outOfRange(shown) {
	return rubyError("RangeError", `${shown} out of char range`);
}
function isUtf8(encoding) {
	return typeof encoding === "string" && /^utf-?8$/i.test(encoding);
}
function inRadix(value, radix) {
	if (radix < 2 || radix > 36) throw rubyError("ArgumentError", `invalid radix ${radix}`);
	return value.toString(radix);
}

// src/render/erb/core/string-case.ts
function toMapping(options, method) {
	if (options.length === 0) return "all";
	const [first, second] = options.map((one) => one instanceof RubySymbol ? one.name : "");
	const isPair = first === "turkic" || first === "lithuanian";
	if (options.length > (isPair ? 2 : 1)) throw rubyError("ArgumentError", "too many options");
	if (first === "turkic" || second === "turkic") throw unsupported("Turkic letters", `write .${method} alone`);
	if (first === "ascii") return "ascii";
	if (first === "fold") {
		if (method === "downcase") return "fold";
		throw rubyError("ArgumentError", "option :fold only allowed for downcasing");
	}
	if (first !== "lithuanian") throw rubyError("ArgumentError", "invalid option");
	if (second === void 0) return "all";
	throw rubyError("ArgumentError", "invalid second argument: use only Turkic with Lithuanian");
}
const asciiOnly = {
	upcase: (text) => replaceEach(text, /[a-z]+/g, (part) => part.toUpperCase()),
	downcase: asciiDown,
	capitalize: (text) => text.slice(0, 1).replace(/[a-z]/, (one) => one.toUpperCase()) + asciiDown(text.slice(1)),
	swapcase: (text) => replaceEach(text, /[A-Za-z]/g, (one) => one < "a" ? one.toLowerCase() : one.toUpperCase())
};
const all$1 = {
	upcase: (text) => text.toUpperCase(),
	downcase,
	capitalize,
	swapcase
};
function asciiDown(text) {
	return replaceEach(text, /[A-Z]+/g, (letters) => letters.toLowerCase());
}
function downcase(text) {
	return text.includes("\u03a3") ? Array.from(text, (one) => one.toLowerCase()).join("") : text.toLowerCase();
}
function hasTitleForm(character) {
	return /^[\u01c4-\u01cc\u01f1-\u01f3\u10d0-\u10ff]$/.test(character) || character.toUpperCase().length > character.length;
}
function refuseTitleForm(character) {
	if (!hasTitleForm(character)) return;
	throw unsupported(`a capital ${character} at the beginning`, "write the text as it should be");
}
function capitalize(text) {
	const [first = ""] = text;
	refuseTitleForm(first);
	return first.toUpperCase() + downcase(text.slice(first.length));
}
function swapcase(text) {
	return Array.from(text, (one) => {
		if (/^[\u01c5\u01c8\u01cb\u01f2\u1f80-\u1fff]$/.test(one)) refuseTitleForm(one);
		return one === one.toUpperCase() ? one.toLowerCase() : one.toUpperCase();
	}).join("");
}
function mapped(method) {
	return [
		0,
		-1,
		(self, options, { machine }) => {
			machine.checkText(self.length);
			const mapping = toMapping(options, method);
			if (mapping === "fold" && !isAscii(self)) throw unsupported("downcase(:fold) beyond ASCII", "write .downcase");
			return mapping === "ascii" || isAscii(self) ? asciiOnly[method](self) : all$1[method](self);
		}
	];
}
function foldCase(text) {
	if (isAscii(text)) return asciiDown(text);
	if (/[^\0-\u024f]|[\u0130\u0131\u0149\u017f\u01f0]/u.test(text.replaceAll(/\p{So}/gu, ""))) throw unsupported("casecmp? of letters beyond Latin ones", "compare with ==");
	return text.toUpperCase().toLowerCase();
}
const stringCase = {
	capitalize: mapped("capitalize"),
	downcase: mapped("downcase"),
	swapcase: mapped("swapcase"),
	upcase: mapped("upcase")
};

// src/render/erb/core/number-text.ts
const digitsOf = "0123456789abcdefghijklmnopqrstuvwxyz";
function parseLeadingInteger(text, radix) {
	if (radix !== 0 && (Math.abs(radix) < 2 || Math.abs(radix) > 36)) throw rubyError("ArgumentError", `invalid radix ${radix}`);
	const head = /^[\t\n\v\f\r ]*([-+]?)(.*)/s.exec(text);
	const sign = head?.[1] ?? "";
	let rest = asciiDown(head?.[2] ?? "");
	const prefix = /^0([xbod])/.exec(rest)?.[1];
	const radixOfPrefix = prefix === void 0 ? void 0 : {
		x: 16,
		b: 2,
		o: 8,
		d: 10
	}[prefix];
	let base = Math.abs(radix);
	if (radixOfPrefix !== void 0 && (radix === radixOfPrefix || radix <= 0)) {
		base = radixOfPrefix;
		rest = rest.slice(2);
	} else if (radix === 0) base = rest.startsWith("0") ? 8 : 10;
	const allowed = new Set(digitsOf.slice(0, base));
	let digits = "";
	for (const [at, character] of charactersOf(rest.slice(0, 2 * mostDigits + 2)).entries()) {
		if (character === "_") {
			if (digits === "" || rest[at - 1] === "_" || !allowed.has(rest[at + 1] ?? "_")) break;
			continue;
		}
		if (!allowed.has(character)) break;
		digits += character;
	}
	const value = toBigInt(digits, base);
	return sign === "-" ? -value : value;
}
const mostDigits = 1e5;
function tooManyDigits() {
	return limitReached(`a number has more than ${mostDigits} digits`, "use smaller numbers");
}
function toBigInt(digits, radix) {
	if (digits === "") return 0n;
	if (digits.length > 1e5) throw tooManyDigits();
	if (radix === 10) return BigInt(digits);
	let value = 0n;
	for (const digit of digits) value = value * BigInt(radix) + BigInt(digitsOf.indexOf(digit));
	return value;
}
function parseLeadingFloat(text) {
	const found = /^[\t\n\v\f\r ]*([-+]?\d+(?:_\d+)*(?:\.\d+(?:_\d+)*)?(?:[eE][-+]?\d+)?|[-+]?\.\d+)/.exec(text);
	return found === null ? 0 : Number((found[1] ?? "0").replaceAll("_", ""));
}

// src/render/erb/core/conversions.ts
function cannotConvert(value, into) {
	return rubyError("TypeError", `can't convert ${nameForConversion(value)} into ${into}`);
}
function invalid(name, text, machine) {
	return rubyError("ArgumentError", `invalid value for ${name}(): ${inspect(text, machine)}`);
}
function converting$1(most, convert) {
	return [
		0,
		-1,
		(_, args, call) => {
			const last = args.at(-1);
			const options = isOptions(last) ? last : void 0;
			const plain = options === void 0 ? args : args.slice(0, -1);
			if (plain.length < 1 || plain.length > most) throw wrongNumber(plain.length, 1, most);
			const raises = readKeywords(options, ["exception"], call.machine).get("exception") !== false;
			try {
				return convert(plain, call);
			} catch (failure) {
				if (!raises && failure instanceof TemplateFailure && failure.code === "render/ruby-error") return null;
				throw failure;
			}
		}
	];
}
const blanks$2 = "[\\t\\n\\v\\f\\r ]*";
const wholeForm = new RegExp(`^${blanks$2}[-+]?(0[xbod])?([0-9a-z]+(?:_[0-9a-z]+)*)${blanks$2}$`, "i");
const prefixes = {
	x: 16,
	b: 2,
	o: 8,
	d: 10
};
function readInteger$1(text, radix, machine) {
	const size = Math.abs(radix);
	if (size === 1 || size > 36) throw rubyError("ArgumentError", `invalid radix ${radix}`);
	const [, prefix = "", digits = ""] = wholeForm.exec(text) ?? [];
	const own = prefixes[prefix.slice(1).toLowerCase()];
	const isOwn = own !== void 0 && (radix <= 0 || own === radix);
	const written = isOwn || prefix === "" ? digits : prefix + digits;
	const zeroed = radix <= 0 && prefix === "" && /^0./.test(digits) ? 8 : void 0;
	const base = isOwn ? own : zeroed ?? (size === 0 ? 10 : size);
	const isWhole = Array.from(written.replaceAll("_", "")).every((one) => Number.parseInt(one, 36) < base);
	if (written === "" || !isWhole) throw invalid("Integer", text, machine);
	machine.steps(text.length >> 4);
	return parseLeadingInteger(text, radix);
}
function integerOf(value, machine, radix = null) {
	const base = radix === null ? 0 : toIndex(radix);
	if (typeof value === "string") return readInteger$1(value, base, machine);
	if (radix !== null) throw rubyError("ArgumentError", "base specified for non string value");
	if (typeof value === "bigint" || typeof value === "number") return toInteger(value);
	throw cannotConvert(value, "Integer");
}
const decimalForm = /^[-+]?(?:\d+(?:_\d+)*)?(?:\.\d+(?:_\d+)*)?(?:(?<=\d)[eE][-+]?\d+(?:_\d+)*)?$/;
const hexForm = /^([-+]?)0[xX]([\da-fA-F]+)(?:\.([\da-fA-F]+))?(?:[pP]([-+]?\d+))?$/;
function readFloat(given, machine) {
	if (given.includes("\0")) throw rubyError("ArgumentError", "string for Float contains null byte");
	const text = given.replace(/^[\t\n\v\f\r ]+/, "").replace(/[\t\n\v\f\r ]+$/, "");
	const [, sign, whole = "", fraction = "", power = "0"] = hexForm.exec(text) ?? [];
	if (sign !== void 0) {
		const size = Number(BigInt(`0x${whole}${fraction}`)) * 2 ** (Number(power) - 4 * fraction.length);
		return sign === "-" ? -size : size;
	}
	if (!/\d/.test(text) || !decimalForm.test(text)) throw invalid("Float", given, machine);
	return Number(text.replaceAll("_", ""));
}
function floatOf(value, machine) {
	if (typeof value === "number") return value;
	if (typeof value === "bigint") return Number(value);
	if (typeof value === "string") return readFloat(value, machine);
	throw cannotConvert(value, "Float");
}
const integerFunction = converting$1(2, ([value = null, radix], { machine }) => {
	if (radix === null) throw unsupported("Integer() with nil for its base", "leave it out");
	return integerOf(value, machine, radix);
});
const floatFunction = converting$1(1, ([value = null], { machine }) => floatOf(value, machine));

// src/render/erb/core/numeric.ts
const self_ = [
	0,
	0,
	(self) => self
];
const imaginary = [
	0,
	0,
	() => 0n
];
function angleOf(self) {
	if (typeof self === "number" && Number.isNaN(self)) return self;
	return self < 0 || Object.is(self, -0) ? Math.PI : 0n;
}
function magnitude(self) {
	return typeof self === "number" ? Math.abs(self) : self < 0n ? -self : self;
}
const angle = [
	0,
	0,
	angleOf
];
const rectangular = [
	0,
	0,
	(self) => [self, 0n]
];
const numericMethods = {
	"+@": self_,
	abs: [
		0,
		0,
		magnitude
	],
	abs2: [
		0,
		0,
		(self, _, { machine }) => machine.send(self, "*", [self])
	],
	angle,
	arg: angle,
	coerce: [
		1,
		1,
		(self, [other = null], { machine }) => {
			if (typeof self === "bigint" && typeof other === "bigint") return [other, self];
			return [floatOf(other, machine), Number(self)];
		}
	],
	conj: self_,
	conjugate: self_,
	imag: imaginary,
	imaginary,
	magnitude: [
		0,
		0,
		magnitude
	],
	phase: angle,
	polar: [
		0,
		0,
		(self) => [magnitude(self), angleOf(self)]
	],
	real: self_,
	"real?": [
		0,
		0,
		() => true
	],
	rect: rectangular,
	rectangular
};

// src/render/erb/core/base64.ts
function encode(value, machine) {
	const text = toText(value);
	machine.checkText(text.length * 4);
	return Buffer.from(text).toString("base64");
}
function asText(bytes) {
	const text = Buffer.from(bytes).toString("latin1");
	if (/^[\x07-\r\x1b\x20-\x7e]*$/.test(text)) return text;
	throw unsupported("the decoded bytes are not plain ASCII text", "keep them in Base64");
}
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function decodeLeniently(text) {
	const bytes = [];
	let group = [];
	for (const character of text) {
		if (character === "=" && group.length >= 2) break;
		const value = alphabet.indexOf(character);
		if (value < 0) continue;
		group.push(value);
		if (group.length < 4) continue;
		bytes.push(...bytesOf$1(group));
		group = [];
	}
	if (group.length >= 2) bytes.push(...bytesOf$1(group));
	return Uint8Array.from(bytes);
}
function bytesOf$1([a = 0, b = 0, c, d]) {
	const bytes = [(a << 2 | b >> 4) & 255];
	if (c !== void 0) bytes.push((b << 4 | c >> 2) & 255);
	if (c !== void 0 && d !== void 0) bytes.push((c << 6 | d) & 255);
	return bytes;
}
const strictForm = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$/;
function decodeStrictly(text) {
	if (!strictForm.test(text)) throw rubyError("ArgumentError", "invalid base64");
	return Buffer.from(text, "base64");
}
function toUrlSafe(text) {
	return text.replaceAll("+", "-").replaceAll("/", "_");
}
function fromUrlSafe(text) {
	const standard = text.replaceAll("-", "+").replaceAll("_", "/");
	return text.endsWith("=") ? standard : standard.padEnd(standard.length + 3 & -4, "=");
}
function decoding(decode, asked = "unpack1") {
	return [
		1,
		1,
		(_, [value = null], { machine }) => {
			const text = toText(typeof value === "string" ? value : machine.send(value, asked));
			machine.steps(text.length >> 4);
			return asText(decode(text));
		}
	];
}
const base64Functions = {
	encode64: [
		1,
		1,
		(_, [value], { machine }) => encode(value, machine).replaceAll(/.{1,60}/g, "$&\n")
	],
	strict_encode64: [
		1,
		1,
		(_, [value], { machine }) => encode(value, machine)
	],
	urlsafe_encode64: [
		1,
		2,
		(_, [value, options], { machine }) => {
			const padded = toUrlSafe(encode(value, machine));
			const padding = readKeywords(options, ["padding"], machine).get("padding");
			return padding === void 0 || isTruthy(padding) ? padded : padded.replace(/={1,2}$/, "");
		}
	],
	decode64: decoding(decodeLeniently),
	strict_decode64: decoding(decodeStrictly),
	urlsafe_decode64: decoding((text) => decodeStrictly(fromUrlSafe(text)), "end_with?")
};

// src/render/erb/core/digest.ts
let crypto;
function digest(algorithm, text, encoding) {
	crypto ??= createRequire(import.meta.url)("node:crypto");
	return crypto.createHash(algorithm).update(text).digest(encoding);
}
function digesting(algorithm, encoding) {
	return [
		1,
		1,
		(_, [value], { machine }) => {
			const text = toText(value);
			machine.steps(text.length >> 6);
			return digest(algorithm, text, encoding);
		}
	];
}
function functionsOf(algorithm) {
	return {
		hexdigest: digesting(algorithm, "hex"),
		base64digest: digesting(algorithm, "base64")
	};
}
const digestFunctions = {
	"Digest::MD5": functionsOf("md5"),
	"Digest::SHA1": functionsOf("sha1"),
	"Digest::SHA256": functionsOf("sha256"),
	"Digest::SHA384": functionsOf("sha384"),
	"Digest::SHA512": functionsOf("sha512")
};

// src/render/erb/core/escaping.ts
const htmlNames = /* @__PURE__ */ new Map([
	["&", "&amp;"],
	["<", "&lt;"],
	[">", "&gt;"],
	["\"", "&quot;"],
	["'", "&#39;"]
]);
function escapeHtml(text) {
	return text.replaceAll(/[&<>"']/g, (character) => htmlNames.get(character) ?? character);
}
const htmlCharacters = /* @__PURE__ */ new Map([
	["apos", "'"],
	["amp", "&"],
	["quot", "\""],
	["gt", ">"],
	["lt", "<"]
]);
function unescapeHtml(text) {
	return text.replaceAll(/&(apos|amp|quot|gt|lt|#[0-9]+|#[xX][0-9A-Fa-f]+);/g, (whole, name) => {
		const known = htmlCharacters.get(name);
		if (known !== void 0) return known;
		const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
		if (code >= 1114111) return whole;
		if (code >= 55296 && code <= 57343) throw unsupported(`${whole}, which is no character`, "write the character itself");
		return String.fromCodePoint(code);
	});
}
function escapeUrl(text) {
	return Array.from(Buffer.from(text), (byte) => {
		const character = String.fromCharCode(byte);
		if (/[\w.~-]/.test(character)) return character;
		return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
	}).join("");
}
function unescapeUrl(text) {
	return text.replaceAll(/(?:%[0-9a-fA-F]{2})+/g, (escaped) => {
		const bytes = Buffer.from(escaped.replaceAll("%", ""), "hex");
		try {
			return new TextDecoder("utf-8", {
				fatal: true,
				ignoreBOM: true
			}).decode(bytes);
		} catch {
			throw unsupported("the unescaped bytes are not UTF-8", "write the text itself");
		}
	});
}
function converting(run, growth, read) {
	return [
		1,
		1,
		(_, [value = null], { machine }) => {
			const text = read(value, machine);
			machine.checkText(text.length * growth);
			machine.steps(text.length >> 4);
			return run(text);
		}
	];
}
const ofAny = (run, growth) => converting(run, growth, toS);
const ofText = (run, growth) => converting(run, growth, (value) => toText(value));
const escapeAnyHtml = ofAny(escapeHtml, 6);
const escapeAnyUrl = ofAny(escapeUrl, 9);
const erbUtilFunctions = {
	html_escape: escapeAnyHtml,
	h: escapeAnyHtml,
	url_encode: escapeAnyUrl,
	u: escapeAnyUrl
};
const escapeTextHtml = ofText(escapeHtml, 6);
const unescapeTextHtml = ofText(unescapeHtml, 1);
const cgiFunctions = {
	escapeHTML: escapeTextHtml,
	escape_html: escapeTextHtml,
	h: escapeTextHtml,
	unescapeHTML: unescapeTextHtml,
	unescape_html: unescapeTextHtml,
	escape: ofText((text) => escapeUrl(text).replaceAll("%20", "+"), 9),
	unescape: ofText((text) => unescapeUrl(text.replaceAll("+", " ")), 1),
	escapeURIComponent: ofText(escapeUrl, 9),
	unescapeURIComponent: ofText(unescapeUrl, 1)
};

// src/render/erb/core/json-text.ts
var JsonFailure = class extends Error {
	offset;
	tooDeep;
	constructor(message, offset, tooDeep = false) {
		super(message);
		this.offset = offset;
		this.tooDeep = tooDeep;
	}
};
function parseJson(text, rules = {}) {
	try {
		return { value: new JsonReader(text, rules).readAll() };
	} catch (failure) {
		if (!(failure instanceof JsonFailure)) throw failure;
		return {
			problem: failure.message,
			offset: failure.offset,
			tooDeep: failure.tooDeep
		};
	}
}
const blanks$1 = /[ \t\r\n]*/y;
const comment = /\/\*[^]*?\*\/|\/\/[^\n]*\n/y;
const number = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y;
const plainText = /[^"\\\u0000-\u001f]*/y;
const escapes$2 = /* @__PURE__ */ new Map([
	["b", "\b"],
	["f", "\f"],
	["n", "\n"],
	["r", "\r"],
	["t", "	"]
]);
const deepest = 2e3;
const longestNumber = 3e4;
var JsonReader = class {
	#text;
	#rules;
	#words;
	#at = 0;
	constructor(text, rules) {
		this.#text = text;
		this.#rules = rules;
		this.#words = new Map([
			["true", true],
			["false", false],
			["null", null],
			...rules.allowNan === true ? [
				["NaN", NaN],
				["Infinity", 1e400],
				["-Infinity", -1e400]
			] : []
		]);
	}
	readAll() {
		const value = this.#value(0);
		this.#skipBlanks();
		if (this.#at < this.#text.length) this.#fail("more text follows the value");
		return value;
	}
	#value(depth) {
		this.#skipBlanks();
		const character = this.#text[this.#at];
		if (character === "{") return this.#object(this.#deeper(depth));
		if (character === "[") return this.#array(this.#deeper(depth));
		if (character === "\"") return this.#string();
		for (const [word, value] of this.#words) {
			if (!this.#text.startsWith(word, this.#at)) continue;
			this.#at += word.length;
			return value;
		}
		return this.#number();
	}
	#deeper(depth) {
		const { maxNesting = 100 } = this.#rules;
		if (maxNesting !== 0 && depth >= maxNesting) throw new JsonFailure(`nesting of ${depth + 1} is too deep`, this.#at, true);
		if (depth < deepest) return depth + 1;
		throw unsupported(`JSON that nests deeper than ${deepest}`, "make it flatter");
	}
	#object(depth) {
		const hash = new RubyHash();
		this.#at += 1;
		if (this.#take("}")) return hash;
		do {
			this.#skipBlanks();
			const key = this.#string();
			if (!this.#take(":")) this.#fail("a `:` is missing behind the key");
			if (key === "json_class" && this.#rules.classes === false) throw unsupported("JSON that asks for an object of a class", "write JSON.parse instead of JSON.load");
			hash.set(this.#rules.symbolKeys === true ? RubySymbol.of(key) : key, this.#value(depth));
		} while (this.#take(","));
		if (!this.#take("}")) this.#fail("a `,` or `}` is missing");
		return hash;
	}
	#array(depth) {
		const items = [];
		this.#at += 1;
		if (this.#take("]")) return items;
		do
			items.push(this.#value(depth));
		while (this.#take(","));
		if (!this.#take("]")) this.#fail("a `,` or `]` is missing");
		return items;
	}
	#string() {
		if (this.#text[this.#at] !== "\"") this.#fail("a text in `\"` is expected here");
		this.#at += 1;
		let text = "";
		for (;;) {
			text += this.#match(plainText)?.[0] ?? "";
			const character = this.#text[this.#at];
			this.#at += 1;
			if (character === "\"") return this.#whole(text);
			if (character !== "\\") this.#fail("a text in `\"` does not end, or holds a control character");
			text += this.#escape();
		}
	}
	#escape() {
		const character = this.#text[this.#at] ?? "";
		this.#at += 1;
		if (character === "" || character < " ") this.#fail("a backslash stands before nothing");
		if (character !== "u") {
			if (!this.#isRuby && !"\"\\/bfnrt".includes(character)) this.#fail("an unknown escape");
			return escapes$2.get(character) ?? character;
		}
		const digits = this.#text.slice(this.#at, this.#at + 4);
		if (!/^[\da-fA-F]{4}$/.test(digits)) this.#fail("four hexadecimal digits are expected behind \\u");
		this.#at += 4;
		return String.fromCharCode(Number.parseInt(digits, 16));
	}
	#whole(text) {
		if (this.#isRuby && /\p{Surrogate}/u.test(text)) throw unsupported("half of a surrogate pair in JSON", "write the character itself");
		return text;
	}
	get #isRuby() {
		return this.#rules.comments === true;
	}
	#number() {
		const found = this.#match(number);
		if (found === void 0) this.#fail("a value is expected here");
		const [text, fraction, exponent] = found;
		if (this.#isRuby && text.length > longestNumber) throw unsupported(`a number of ${text.length} digits in JSON`, "write a shorter one, or a text");
		if (fraction === void 0 && exponent === void 0) return BigInt(text);
		return Number(text);
	}
	#take(character) {
		this.#skipBlanks();
		if (this.#text[this.#at] !== character) return false;
		this.#at += 1;
		return true;
	}
	#match(pattern) {
		pattern.lastIndex = this.#at;
		const found = pattern.exec(this.#text);
		if (found === null) return void 0;
		this.#at += found[0].length;
		return found;
	}
	#skipBlanks() {
		do
			this.#match(blanks$1);
		while (this.#isRuby && this.#match(comment) !== void 0);
	}
	#fail(message) {
		throw new JsonFailure(message, this.#at);
	}
};

// src/render/erb/core/json-functions.ts
function parse$1(source, rules, machine) {
	const text = toText(source);
	machine.steps(text.length >> 4);
	const parsed = parseJson(text, rules);
	if ("value" in parsed) return parsed.value;
	throw rubyError(parsed.tooDeep ? "JSON::NestingError" : "JSON::ParserError", parsed.problem);
}
const ofRuby = {
	comments: true,
	maxNesting: 100
};
const lenient = {
	...ofRuby,
	maxNesting: 0,
	allowNan: true
};
function rulesWith(options, base) {
	if (options === null) return base;
	if (!(options instanceof RubyHash)) throw rubyError("TypeError", "no implicit conversion into Hash");
	const read = (name) => options.get(RubySymbol.of(name)) ?? null;
	const has = (name) => options.has(RubySymbol.of(name));
	for (const name of [
		"create_additions",
		"object_class",
		"array_class",
		"decimal_class",
		"match_string"
	]) if (isTruthy(read(name))) throw unsupported(`the option ${name} of JSON is not supported in templates here`, "leave it out");
	return {
		...base,
		symbolKeys: isTruthy(read("symbolize_names")),
		...has("allow_nan") ? { allowNan: isTruthy(read("allow_nan")) } : {},
		...has("max_nesting") ? { maxNesting: levels(read("max_nesting")) } : {}
	};
}
function generating(base) {
	return [
		1,
		2,
		(_, [value = null, options = null], { machine }) => toJson(value, machine, styleWith(options, base))
	];
}
function parsing(base) {
	return [
		1,
		2,
		(_, [source = null, options = null], { machine }) => parse$1(source, rulesWith(options, base), machine)
	];
}
function alone(run) {
	return [
		1,
		-1,
		(_, [value = null, ...more], { machine, name }) => {
			if (more.length === 0) return run(value, machine);
			throw unsupported(`JSON.${name} with more than a value is not supported`, "give it the value alone");
		}
	];
}
const unlimited = {
	...compactJson,
	maxNesting: 0
};
const generate = generating(compactJson);
const parseStrictly = parsing(ofRuby);
const jsonFunctions = {
	generate,
	unparse: generate,
	fast_generate: alone((value, machine) => toJson(value, machine, unlimited)),
	dump: alone((value, machine) => toJson(value, machine, {
		...unlimited,
		allowNan: true
	})),
	pretty_generate: generating(prettyJson),
	parse: parseStrictly,
	"parse!": parsing(lenient),
	load: alone((source, machine) => source === null || source === "" ? null : parse$1(source, {
		...lenient,
		classes: false
	}, machine)),
	"[]": [
		1,
		2,
		(self, args, call) => (typeof args[0] === "string" ? parseStrictly[2] : generate[2])(self, args, call)
	]
};

// src/render/erb/core/collection-functions.ts
function newArray(_, args, { machine, block }) {
	const [size = 0n, fill = null] = args;
	if (Array.isArray(size) && args.length === 1) return [...size];
	const count = toIndex(size);
	if (count < 0) throw rubyError("ArgumentError", "negative array size");
	machine.checkElements(count);
	const out = [];
	for (let at = 0; at < count; at += 1) {
		machine.step();
		out.push(block === void 0 ? fill : block.call([BigInt(at)]));
	}
	return out;
}
function newHash(_, args, { block }) {
	if (block !== void 0 && args.length > 0) throw wrongNumber(args.length, 0, 0);
	const hash = new RubyHash();
	hash.fallback = block === void 0 ? args[0] ?? null : (self, key) => block.call([self, key]);
	return hash;
}
function hashOf(_, args) {
	const [only] = args;
	if (args.length === 1 && only instanceof RubyHash) return RubyHash.from(only.pairs());
	if (args.length === 1 && Array.isArray(only)) return RubyHash.from(only.map(toPair));
	if (args.length % 2 === 1) throw rubyError("ArgumentError", "odd number of arguments for Hash");
	const hash = new RubyHash();
	for (let at = 0; at < args.length; at += 2) hash.set(args[at] ?? null, args[at + 1] ?? null);
	return hash;
}
function toPair(pair, at) {
	if (!Array.isArray(pair)) throw rubyError("ArgumentError", `wrong element type ${classOf(pair).name} at ${at} (expected array)`);
	if (pair.length === 1 || pair.length === 2) return [pair[0] ?? null, pair[1] ?? null];
	throw rubyError("ArgumentError", `invalid number of elements (${pair.length} for 1..2)`);
}
function newRange(_, [first = null, last = null, exclusive = false], call) {
	if (first !== null && last !== null && call.machine.send(first, "<=>", [last]) === null) throw rubyError("ArgumentError", "bad value for range");
	return new RubyRange(first, last, isTruthy(exclusive));
}
function convert(of, to) {
	return (_, [value = null]) => of(value) ? to(value) : null;
}
const arrayFunctions = {
	"[]": [
		0,
		-1,
		(_, elements) => [...elements]
	],
	new: [
		0,
		2,
		newArray
	],
	try_convert: [
		1,
		1,
		convert(Array.isArray, toArray)
	]
};
const hashFunctions = {
	"[]": [
		0,
		-1,
		hashOf
	],
	new: [
		0,
		1,
		newHash
	],
	try_convert: [
		1,
		1,
		convert((value) => value instanceof RubyHash, toHash$2)
	]
};
const rangeFunctions = { new: [
	2,
	3,
	newRange
] };

// src/render/erb/core/shellwords.ts
function escape$1(value, machine) {
	const text = toS(value, machine);
	if (text === "") return "''";
	machine.checkText(text.length * 3);
	return text.replaceAll(/[^A-Za-z0-9_\-.,:+/@\n]/gu, "\\$&").replaceAll("\n", "'\n'");
}
function joinWords(words, machine) {
	machine.checkElements(words.length);
	const escaped = words.map((word) => escape$1(word, machine));
	machine.checkText(escaped.reduce((sum, word) => sum + word.length + 1, 0));
	return escaped.join(" ");
}
const piece = /[ \t\r\n\f\v]*(?:([^ \t\r\n\f\v\\'"]+)|'([^']*)'|"((?:[^"\\]|\\[^])*)"|(\\[^]?)|([^ \t\r\n\f\v]))([ \t\r\n\f\v])?/uy;
function splitWords(line, machine) {
	machine.steps(line.length >> 4);
	const words = [];
	let field = "";
	piece.lastIndex = 0;
	for (let found = piece.exec(line); found !== null; found = piece.exec(line)) {
		const [, word, single, double, escaped, garbage, separator] = found;
		if (garbage !== void 0) throw rubyError("ArgumentError", `Unmatched quote: ${inspectString(line)}`);
		field += word ?? single ?? double?.replaceAll(/\\([$`"\\\n])/g, "$1") ?? unescape$1(escaped ?? "");
		if (separator === void 0 && piece.lastIndex < line.length) continue;
		words.push(field);
		field = "";
	}
	machine.checkElements(words.length);
	return words;
}
function unescape$1(text) {
	return text.replace(/^\\([^\n])/u, "$1");
}
const escapeOne = [
	1,
	1,
	(_, [text = null], { machine }) => escape$1(text, machine)
];
const joinAll = [
	1,
	1,
	(_, [words], { machine }) => {
		if (Array.isArray(words)) return joinWords(words, machine);
		throw unsupported("Shellwords.join of anything but an Array", "give it an Array");
	}
];
const splitLine = [
	1,
	1,
	(_, [line = null], { machine }) => splitWords(toText(typeof line === "string" ? line : machine.send(line, "scan")), machine)
];
const shellwordsFunctions = {
	escape: escapeOne,
	shellescape: escapeOne,
	join: joinAll,
	shelljoin: joinAll,
	split: splitLine,
	shellsplit: splitLine,
	shellwords: splitLine
};
const shellwordsOfString = {
	shellescape: [
		0,
		0,
		(self, _, { machine }) => escape$1(self, machine)
	],
	shellsplit: [
		0,
		0,
		(self, _, { machine }) => splitWords(self, machine)
	]
};
const shellwordsOfArray = { shelljoin: [
	0,
	0,
	(self, _, { machine }) => joinWords(self, machine)
] };

// src/render/erb/core/match-data.ts
function sizeOf$2({ places }) {
	return places.length / 2;
}
function isName$1(key) {
	return typeof key === "string" || key instanceof RubySymbol;
}
function named(self, name) {
	const index = self.indexOf(name);
	if (index === void 0) throw rubyError("IndexError", `undefined group name reference: ${name}`);
	return index;
}
function groupOf(self, key) {
	if (isName$1(key)) return self.group(named(self, toName(key)));
	const index = toIndex(key);
	if (index >= 0) return self.group(index);
	const from = sizeOf$2(self) + index;
	return from <= 0 ? null : self.group(from);
}
function placeOf$1(self, key) {
	if (isName$1(key)) return named(self, toName(key));
	const index = toIndex(key);
	if (index < 0 || index >= sizeOf$2(self)) throw rubyError("IndexError", `index ${index} out of matches`);
	return index;
}
function groups(self, { machine }) {
	machine.steps(sizeOf$2(self));
	return Array.from({ length: sizeOf$2(self) }, (_, index) => self.group(index));
}
const captures = [
	0,
	0,
	(self, _, call) => groups(self, call).slice(1)
];
const size = [
	0,
	0,
	(self) => BigInt(sizeOf$2(self))
];
function places(measure, sides) {
	return [
		1,
		1,
		(self, [key = null], { machine }) => {
			const index = placeOf$1(self, key);
			machine.steps(self.text.length >> 6);
			const found = sides.map((side) => {
				const place = self.places[2 * index + side] ?? -1;
				return place < 0 ? null : BigInt(measure(self.text.slice(0, place)));
			});
			const [only = null] = found;
			return sides.length === 1 ? only : found;
		}
	];
}
function wrongType(value, expected) {
	return rubyError("TypeError", `wrong argument type ${nameForConversion(value)} (expected ${expected})`);
}
function groupsByKey(self, asked) {
	const hash = new RubyHash();
	if (asked !== null && !Array.isArray(asked)) throw wrongType(asked, "Array");
	const keys = asked ?? Array.from(self.names.keys(), (name) => RubySymbol.of(name));
	if (keys.length > self.names.size) return hash;
	for (const key of keys) {
		if (!(key instanceof RubySymbol)) throw wrongType(key, "Symbol");
		const index = self.indexOf(key.name);
		if (index === void 0) break;
		hash.set(key, self.group(index));
	}
	return hash;
}
const matchMethods = {
	"==": [
		1,
		1,
		(self, [other]) => other instanceof RubyMatch && self.text === other.text && self.regexp.source === other.regexp.source && self.regexp.flags === other.regexp.flags && self.places.every((place, at) => place === other.places[at])
	],
	"[]": [
		1,
		2,
		(self, args, call) => {
			const [key = null] = args;
			if (args.length === 1 && !(key instanceof RubyRange)) return groupOf(self, key);
			return call.machine.send(groups(self, call), "[]", args);
		}
	],
	begin: places(codePointCount, [0]),
	byteoffset: places((text) => Buffer.byteLength(text), [0, 1]),
	captures,
	deconstruct: captures,
	deconstruct_keys: [
		1,
		1,
		(self, [keys = null]) => groupsByKey(self, keys)
	],
	end: places(codePointCount, [1]),
	"eql?": [
		1,
		1,
		(self, [other = null], { machine }) => machine.send(self, "==", [other])
	],
	inspect: [
		0,
		0,
		(self, _, call) => {
			const names = new Map([...self.names].flatMap(([name, all]) => all.map((index) => [index, name])));
			const [whole = null, ...parts] = groups(self, call);
			const said = parts.map((text, at) => ` ${names.get(at + 1) ?? at + 1}:${inspect(text, call.machine)}`);
			return `#<MatchData ${inspect(whole, call.machine)}${said.join("")}>`;
		}
	],
	length: size,
	match: [
		1,
		1,
		(self, [key = null]) => self.group(placeOf$1(self, key))
	],
	match_length: [
		1,
		1,
		(self, [key = null]) => {
			const text = self.group(placeOf$1(self, key));
			return text === null ? null : BigInt(codePointCount(text));
		}
	],
	named_captures: [
		0,
		-1,
		(self, args, { machine }) => {
			const [options] = args;
			if (args.length > 1 || options !== void 0 && !(options instanceof RubyHash)) throw wrongNumber(args.length, 0, 0);
			const symbols = readKeywords(options, ["symbolize_names"], machine).get("symbolize_names") ?? null;
			return RubyHash.from([...self.names.keys()].map((name) => [isTruthy(symbols) ? RubySymbol.of(name) : name, self.group(named(self, name))]));
		}
	],
	names: [
		0,
		0,
		(self) => [...self.names.keys()]
	],
	offset: places(codePointCount, [0, 1]),
	post_match: [
		0,
		0,
		(self) => self.text.slice(self.places[1])
	],
	pre_match: [
		0,
		0,
		(self) => self.text.slice(0, self.places[0])
	],
	regexp: [
		0,
		0,
		(self) => self.regexp
	],
	size,
	string: [
		0,
		0,
		(self) => self.text
	],
	to_a: [
		0,
		0,
		(self, _, call) => groups(self, call)
	],
	to_s: [
		0,
		0,
		(self) => self.group(0) ?? ""
	],
	values_at: [
		0,
		-1,
		(self, keys, call) => keys.flatMap((key) => {
			if (!(key instanceof RubyRange)) return [groupOf(self, key)];
			const found = call.machine.send(groups(self, call), "[]", [key]);
			if (!Array.isArray(found)) return [];
			const from = key.first === null ? 0 : toIndex(key.first);
			const to = key.last === null ? -1 : toIndex(key.last);
			const missing = (from < 0 || to < 0 ? 0 : to - from + (key.exclusive ? 0 : 1)) - found.length;
			call.machine.checkElements(missing);
			return missing > 0 ? [...found, ...Array.from({ length: missing }, () => null)] : found;
		})
	]
};

// src/render/erb/core/regexp-functions.ts
const escape = [
	1,
	1,
	(_, [text]) => escapeRegexp(toName(text))
];
function flagsOf(options) {
	if (typeof options === "bigint") {
		if (options > 7n || options < 0n) throw unsupported(`the options ${options} of Regexp.new are not supported`, "use Regexp::IGNORECASE and its like");
		return [
			"i",
			"x",
			"m"
		].filter((_, bit) => (options >> BigInt(bit) & 1n) === 1n).join("");
	}
	if (typeof options === "string" || options instanceof RubyHash) throw unsupported("options of Regexp.new as text are not supported", "write Regexp::IGNORECASE");
	return isTruthy(options) ? "i" : "";
}
const make = [
	1,
	2,
	(_, [source = null, options = null]) => {
		if (source instanceof RubyRegexp) {
			if (options !== null) throw unsupported("options for a Regexp that has its own", "leave them out");
			return new RubyRegexp(source.source, source.flags);
		}
		const flags = flagsOf(options);
		if (typeof source !== "string") throw noConversion(source, "String");
		return toRegexp(source, flags);
	}
];
const regexpFunctions = {
	compile: make,
	escape,
	last_match: [
		0,
		1,
		(_, [key], { machine }) => {
			const { lastMatch } = machine;
			return key === void 0 || lastMatch === null ? lastMatch : groupOf(lastMatch, key);
		}
	],
	new: make,
	quote: escape,
	try_convert: [
		1,
		1,
		(_, [value = null]) => value instanceof RubyRegexp ? value : null
	],
	union: [
		0,
		-1,
		(_, args, { machine }) => {
			const [only] = args;
			const patterns = args.length === 1 && Array.isArray(only) ? only : args;
			machine.steps(patterns.length);
			const [first] = patterns;
			if (patterns.length === 1 && first instanceof RubyRegexp) return first;
			const sources = patterns.map((one) => {
				if (one instanceof RubyRegexp) return embeddedRegexp(one);
				if (typeof one === "string" || one instanceof RubySymbol && patterns.length === 1) return escapeRegexp(toName(one));
				throw noConversion(one, "String");
			});
			const source = sources.length === 0 ? "(?!)" : sources.join("|");
			machine.checkText(source.length);
			return toRegexp(source, "");
		}
	]
};

// src/render/erb/core/module.ts
const modules = {
	Base64: base64Functions,
	Shellwords: shellwordsFunctions,
	...digestFunctions,
	JSON: jsonFunctions,
	YAML: yamlFunctions,
	Psych: yamlFunctions,
	Math: { sqrt: [
		1,
		1,
		(_, [value = null]) => {
			const number = typeof value === "bigint" ? Number(value) : value;
			if (typeof number !== "number") throw rubyError("TypeError", "can't convert into Float");
			if (number < 0) throw rubyError("Math::DomainError", "Numerical argument is out of domain - \"sqrt\"");
			return Math.sqrt(number);
		}
	] },
	Integer: { sqrt: [
		1,
		1,
		(_, [value]) => integerRoot(toInteger(value))
	] },
	"ERB::Util": erbUtilFunctions,
	CGI: cgiFunctions,
	Regexp: regexpFunctions,
	Hash: hashFunctions,
	Array: arrayFunctions,
	Range: rangeFunctions,
	String: { new: [
		0,
		2,
		(_, [text]) => {
			const made = new RubyString(text === void 0 || text instanceof RubyHash ? "" : toText(text));
			made.isOfBytes = text === void 0;
			return made;
		}
	] },
	Set: setFunctions,
	IPAddr: ipAddressFunctions
};
function doorOf(moduleName) {
	if (/^(?:Array|Hash|Set|String)$/.test(moduleName)) return keeping;
	return moduleName === "ERB::Util" ? lookingOnly : ofValue;
}
function integerRoot(value) {
	if (value < 0n) throw rubyError("Math::DomainError", "Numerical argument is out of domain - \"isqrt\"");
	if (value < 2n) return value;
	let root = 1n << BigInt(value.toString(2).length + 1 >> 1);
	for (;;) {
		const next = root + value / root >> 1n;
		if (next >= root) return root;
		root = next;
	}
}
const classNames = "String Symbol Integer Float Numeric Array Hash Range Proc Regexp MatchData NilClass TrueClass FalseClass Comparable Enumerable Object BasicObject Kernel Module Class";
let classes$1;
const values = {
	"Float::INFINITY": 1e400,
	"Float::NAN": NaN,
	"Float::EPSILON": Number.EPSILON,
	"Float::MAX": Number.MAX_VALUE,
	"Math::PI": Math.PI,
	"Math::E": Math.E,
	"Regexp::IGNORECASE": 1n,
	"Regexp::EXTENDED": 2n,
	"Regexp::MULTILINE": 4n,
	"IPAddr::IN4MASK": 4294967295n,
	"IPAddr::IN6MASK": (1n << 128n) - 1n,
	"Socket::AF_UNSPEC": 0n,
	"Socket::AF_INET": 2n,
	"Socket::AF_INET6": 10n
};
function hasConstant(name) {
	classes$1 ??= new Set(classNames.split(" "));
	return classes$1.has(name) || isExceptionClass(name) || Object.hasOwn(modules, name) || name === "ERB" || Object.hasOwn(values, name);
}
function constantOf(path) {
	if (Object.hasOwn(values, path)) return values[path] ?? null;
	const name = path.replace(/^YAML\b/, "Psych");
	if (hasConstant(name)) return new RubyModule(name);
	if (/^(?:JSON|YAML|Psych|CGI|ERB|IPAddr|Digest|Socket)::/.test(path)) throw unsupported(`${path} is not supported in templates here`, "write the value itself");
	throw rubyError("NameError", path.includes("::") ? `uninitialized constant ${path}` : `uninitialized constant Pharos::YamlFile::Namespace::${path}`, "templates know Base64, JSON, YAML, ERB::Util, CGI, Math, Regexp and the classes of plain values");
}
const moduleMethods = {
	class: [
		0,
		0,
		({ name }) => {
			if (/^(?:Comparable|Enumerable|Kernel)$/.test(name)) return new RubyModule("Module");
			if (classes$1?.has(name) === true || isExceptionClass(name)) return new RubyModule("Class");
			throw unsupported(`the class of ${name} is not known here`, "write what it is");
		}
	],
	superclass: [
		0,
		0,
		({ name }) => {
			const parent = isExceptionClass(name) ? exceptionAncestors(name)[1] : void 0;
			if (parent !== void 0) return new RubyModule(parent);
			throw unsupported(`the superclass of ${name} is not known here`, "write its name");
		}
	],
	name: [
		0,
		0,
		(self) => self.name
	],
	to_s: [
		0,
		0,
		(self) => self.name
	],
	"<=>": [
		1,
		1,
		(self, [other]) => {
			if (!(other instanceof RubyModule)) return null;
			if (other.name === self.name) return 0n;
			throw unsupported("which of two classes is above the other is not known here", "compare their names");
		}
	],
	"==": [
		1,
		1,
		(self, [other]) => other instanceof RubyModule && other.name === self.name
	]
};
function missingModuleMethod(self, name, args, machine, block) {
	const { name: moduleName } = self;
	if ((name === "new" || name === "exception") && isExceptionClass(moduleName)) return newException(self, args, machine);
	const methods = Object.hasOwn(modules, moduleName) ? modules[moduleName] : void 0;
	const method = methods !== void 0 && Object.hasOwn(methods, name) ? methods[name] : void 0;
	if (method === void 0) {
		if (methods === void 0 || machine.find(self, name) !== void 0) return void 0;
		throw unsupported(`${moduleName}.${name} is not supported in templates here`, `of ${moduleName} there are ${Object.keys(methods).join(", ")}`);
	}
	const [min, max, run] = method;
	if (args.length < min || max >= 0 && args.length > max) throw wrongNumber(args.length, min, max);
	const call = {
		machine,
		block,
		name
	};
	return passStrings(doorOf(moduleName), self, args, call, run);
}

// src/render/erb/core/proc.ts
const invoke = [
	0,
	-1,
	(self, args, { block }) => self.call(args, block)
];
const anything = [["rest"]];
function made(call, lambda) {
	return new RubyProc(call, -1, lambda, anything);
}
function callable(other, machine) {
	if (other instanceof RubyProc) return (args) => other.call(args);
	if (machine.find(other, "call") === void 0) throw rubyError("TypeError", "callable object is expected");
	return (args) => machine.send(other, "call", args);
}
function parametersOf({ parameters }) {
	if (parameters !== void 0) return parameters;
	throw unsupported("the parameters of this Proc are not known here", "write the lambda out");
}
function bounds(self) {
	const sorts = parametersOf(self).map(([sort]) => sort);
	const keyword = sorts.includes("keyreq") ? 1 : 0;
	const needed = sorts.filter((sort) => sort === "req").length + keyword;
	const more = sorts.filter((sort) => sort === "opt").length;
	return [needed, sorts.includes("rest") ? -1 : needed + more];
}
function curried(proc, wanted, given, machine) {
	return made((args) => {
		machine.step();
		const all = [...given, ...args];
		return all.length >= wanted ? proc.call(all) : curried(proc, wanted, all, machine);
	}, proc.lambda);
}
function wantedBy(self, count) {
	const [min, max] = bounds(self);
	if (count === void 0 || count === null) return min;
	if (typeof count !== "bigint") throw unsupported("curry with something else than a number", "give a number");
	const wanted = toIndex(count);
	if (self.lambda && (wanted < min || max >= 0 && wanted > max)) throw wrongNumber(wanted, min, max);
	return wanted;
}
const isSame = [
	1,
	1,
	(self, [other = null]) => {
		if (!(other instanceof RubyProc) || other === self) return other === self;
		throw unsupported("whether two Procs are the same is not known here", "compare what they give");
	}
];
function noAddress() {
	throw unsupported("a Proc prints its address in memory", "print what it gives: proc.call");
}
const procMethods = {
	"()": invoke,
	"<<": [
		1,
		1,
		(self, [other = null], { machine }) => {
			const first = callable(other, machine);
			return made((args) => self.call([first(args)]), !(other instanceof RubyProc) || other.lambda);
		}
	],
	"==": isSame,
	"===": invoke,
	">>": [
		1,
		1,
		(self, [other = null], { machine }) => {
			const second = callable(other, machine);
			return made((args) => second([self.call(args)]), self.lambda);
		}
	],
	"[]": invoke,
	arity: [
		0,
		0,
		(self) => BigInt(self.arity)
	],
	call: invoke,
	curry: [
		0,
		1,
		(self, [count], { machine }) => curried(self, wantedBy(self, count), [], machine)
	],
	"eql?": isSame,
	inspect: [
		0,
		0,
		noAddress
	],
	"lambda?": [
		0,
		0,
		(self) => self.lambda
	],
	parameters: [
		0,
		-1,
		(self, args) => {
			const [options] = args;
			if (args.length > 1 || options !== void 0 && !(options instanceof RubyHash)) throw wrongNumber(args.length, 0, 0);
			const asked = options?.get(RubySymbol.of("lambda"));
			if (options !== void 0 && asked === void 0) throw unsupported("parameters knows no other option than lambda", "leave it out");
			const lambda = asked === void 0 || asked === null ? self.lambda : isTruthy(asked);
			return parametersOf(self).map(([sort, name]) => {
				const shown = RubySymbol.of(sort === "req" && !lambda ? "opt" : sort);
				if (name !== void 0) return [shown, RubySymbol.of(name)];
				return sort === "req" && !lambda ? [shown, null] : [shown];
			});
		}
	],
	to_proc: [
		0,
		0,
		(self) => self
	],
	to_s: [
		0,
		0,
		noAddress
	],
	yield: invoke
};

// src/render/erb/core/splat.ts
function elementsForSplat(value, machine) {
	if (value === null) return [];
	if (Array.isArray(value) || value instanceof RubyHash || value instanceof RubySet || value instanceof RubyEnumerator) return elementsOf(value, machine);
	return value instanceof RubyRange ? elementsOfWhole(value, machine) : [value];
}
function elementsOfWhole(range, machine) {
	if (range.last === null) throw rubyError("RangeError", "cannot convert endless range to an array");
	return elementsOf(range, machine);
}

// src/render/erb/core/range.ts
function isNumber$1(value) {
	return typeof value === "bigint" || typeof value === "number";
}
function first(self, args, { machine }) {
	atMostOne(self, args);
	if (self.first === null) throw rubyError("RangeError", "cannot get the first element of beginless range");
	if (args.length === 0) return self.first;
	const count = toIndex(args[0]);
	if (count < 0) throw rubyError("ArgumentError", "negative array size (or size too big)");
	return taken(self, count, machine);
}
function last(self, args, { machine }) {
	atMostOne(self, args);
	if (self.last === null) throw rubyError("RangeError", "cannot get the last element of endless range");
	if (args.length === 0) return self.last;
	const count = toIndex(args[0]);
	const { first: from, last: to, exclusive } = self;
	if (typeof from !== "bigint" || typeof to !== "bigint") return machine.send(elementsOf(self, machine), "last", [BigInt(count)]);
	if (count < 0) throw rubyError("ArgumentError", "negative array size");
	const end = exclusive ? to - 1n : to;
	const length = Math.max(0, Math.min(count, Number(end - from) + 1));
	machine.checkElements(length);
	return Array.from({ length }, (_, at) => end - BigInt(length - 1 - at));
}
function min(self, args, call) {
	if (call.block === void 0) atMostOne(self, args);
	else if (args.length > 1) throw wrongNumber(args.length, 0, 1);
	if (self.first === null) throw rubyError("RangeError", "cannot get the minimum of beginless range");
	if (call.block !== void 0) {
		if (self.last !== null) return ofEnumerable("min", self, args, call);
		throw rubyError("RangeError", "cannot get the minimum of endless range with custom comparison method");
	}
	if (args.length > 0) return first(self, args, call);
	const sign = self.last === null ? -1 : order(self.first, self.last, call.machine);
	return sign > 0 || sign === 0 && self.exclusive ? null : self.first;
}
function max(self, args, call) {
	const { first: from, last: to, exclusive } = self;
	if (to === null) throw rubyError("RangeError", "cannot get the maximum of endless range");
	if (call.block !== void 0 || exclusive && !isNumber$1(to) || args.length > 0) {
		if (from !== null) return ofEnumerable("max", self, args, call);
		throw rubyError("RangeError", "cannot get the maximum of beginless range with custom comparison method");
	}
	const sign = from === null ? -1 : order(from, to, call.machine);
	if (sign > 0) return null;
	if (!exclusive) return to;
	if (typeof to !== "bigint") throw rubyError("TypeError", "cannot exclude non Integer end value");
	if (sign === 0) return null;
	if (typeof from === "bigint") return to - 1n;
	throw rubyError("TypeError", "cannot exclude end value with non Integer begin value");
}
function ofEnumerable(name, self, args, call) {
	const method = enumerableOrder[name];
	if (method === void 0) throw new TypeError("Enumerable has it");
	return method[2](self, args, call);
}
function sizeOf$1({ first: from, last: to, exclusive }) {
	if (typeof from === "bigint" && typeof to === "bigint") {
		const count = to - from + (exclusive ? 0n : 1n);
		return count < 0n ? 0n : count;
	}
	if (isNumber$1(from)) {
		if (to === null) return 1e400;
		return isNumber$1(to) ? countSteps(Number(from), Number(to), 1, exclusive) : null;
	}
	return from === null && isNumber$1(to) ? 1e400 : null;
}
function count(self, args, call) {
	atMostOne(self, args);
	const { first: from, last: to } = self;
	if (args.length === 0 && call.block === void 0) {
		if (from === null || to === null) return 1e400;
		if (typeof from === "bigint" && typeof to === "bigint") return sizeOf$1(self);
	}
	return enumerableQuestions["count"]?.[2](self, args, call) ?? null;
}
function sum(self, args, call) {
	const { first: from, last: to, exclusive } = self;
	if (call.block !== void 0 || typeof from !== "bigint" || typeof to !== "bigint") return enumerableQuestions["sum"]?.[2](self, args, call) ?? null;
	const [initial = 0n] = args;
	if (typeof initial !== "bigint" && typeof initial !== "number") throw unsupported("the sum of a Range from something else than a number", "write .to_a.sum");
	const end = exclusive ? to - 1n : to;
	if (end < from) return typeof initial === "number" ? initial + 0 : initial;
	return call.machine.send(initial, "+", [(end - from + 1n) * (end + from) / 2n]);
}
function reverseEach(self, call) {
	const { first: from, last: to, exclusive } = self;
	const block = blockOf(call);
	if (to === null) throw rubyError("TypeError", "can't iterate from NilClass");
	if (typeof to === "bigint" && (from === null || typeof from === "bigint")) {
		const end = from ?? -1e400;
		for (let at = exclusive ? to - 1n : to; at >= end; at -= 1n) {
			call.machine.step();
			block.call([at]);
		}
		return self;
	}
	for (const element of elementsOf(self, call.machine).toReversed()) {
		call.machine.step();
		block.call([element]);
	}
	return self;
}
function bsearch(self, call) {
	const { first: from, last: to, exclusive } = self;
	if (typeof from === "bigint" && typeof to === "bigint") return bisect(from, exclusive ? to : to + 1n, (at) => at, call) ?? null;
	if (isNumber$1(from ?? to) && isNumber$1(to ?? from)) throw unsupported("bsearch over Floats or without an end", "give the Range Integers as ends");
	throw rubyError("TypeError", `can't do binary search for ${nameForConversion(from)}`);
}
const rangeMethods = {
	begin: [
		0,
		0,
		(self) => self.first
	],
	bsearch: [
		0,
		0,
		(self, _, call) => bsearch(self, call)
	],
	count: [
		0,
		-1,
		count
	],
	each: [
		0,
		0,
		(self, _, call) => {
			const block = blockOf(call);
			walk(self, call.machine, (yielded) => void block.call(yielded));
			return self;
		}
	],
	end: [
		0,
		0,
		(self) => self.last
	],
	entries: [
		0,
		0,
		(self, _, call) => elementsOfWhole(self, call.machine)
	],
	"exclude_end?": [
		0,
		0,
		(self) => self.exclusive
	],
	first: [
		0,
		-1,
		first
	],
	last: [
		0,
		-1,
		last
	],
	max: [
		0,
		1,
		max
	],
	min: [
		0,
		-1,
		min
	],
	minmax: [
		0,
		0,
		(self, args, call) => call.block === void 0 ? [min(self, [], call), max(self, [], call)] : ofEnumerable("minmax", self, args, call)
	],
	reverse_each: [
		0,
		0,
		(self, _, call) => reverseEach(self, call)
	],
	size: [
		0,
		0,
		(self) => sizeOf$1(self)
	],
	sum: [
		0,
		1,
		sum
	],
	to_a: [
		0,
		0,
		(self, _, call) => elementsOfWhole(self, call.machine)
	]
};

// src/render/erb/core/regexp.ts
function search(self, [text = null, start = 0n], machine, isCutShort = false) {
	if (text === null) return void 0;
	const subject = toName(text);
	const wanted = toIndex(start);
	if (wanted === 0) return matchRegexp(self, subject, 0, machine);
	machine.steps(subject.length >> 6);
	const length = codePointCount(subject);
	const from = wanted < 0 ? length + wanted : isCutShort ? Math.min(wanted, length) : wanted;
	return from < 0 || from > length ? void 0 : matchRegexp(self, subject, unitIndex(subject, from), machine);
}
const optionBits = [
	["i", 1n],
	["x", 2n],
	["m", 4n]
];
const regexpMethods = {
	"=~": [
		1,
		1,
		(self, args, { machine }) => {
			const found = search(self, args, machine);
			machine.lastMatch = found ?? null;
			return found === void 0 ? null : BigInt(codePointCount(found.text.slice(0, found.places[0])));
		}
	],
	"casefold?": [
		0,
		0,
		({ flags }) => flags.includes("i")
	],
	inspect: [
		0,
		0,
		(self) => inspectRegexp(self)
	],
	match: [
		1,
		2,
		(self, args, { machine, block }) => {
			machine.lastMatch = search(self, args, machine, true) ?? null;
			return block === void 0 || machine.lastMatch === null ? machine.lastMatch : block.call([machine.lastMatch]);
		}
	],
	"match?": [
		1,
		2,
		(self, args, { machine }) => search(self, args, machine) !== void 0
	],
	named_captures: [
		0,
		0,
		(self) => RubyHash.from([...namesOf$1(self)].map(([name, groups]) => [name, groups.map((one) => BigInt(one))]))
	],
	names: [
		0,
		0,
		(self) => [...namesOf$1(self).keys()]
	],
	options: [
		0,
		0,
		({ flags, source }) => optionBits.reduce((sum, [flag, bit]) => flags.includes(flag) ? sum | bit : sum, /[^\0-\x7f]|\\u/.test(source) ? 16n : 0n)
	],
	source: [
		0,
		0,
		(self) => self.source
	],
	timeout: [
		0,
		0,
		() => null
	],
	to_s: [
		0,
		0,
		(self) => regexpToS(self)
	],
	"~": [
		0,
		0,
		() => {
			throw unsupported("~ on a Regexp, which asks the last line read, is not supported", "write pattern =~ text");
		}
	]
};

// src/render/erb/core/string-lines.ts
function linesOf(self, args, machine) {
	const last = args.at(-1);
	const options = isOptions(last) ? last : void 0;
	const plain = options === void 0 ? args : args.slice(0, -1);
	if (plain.length > 1) throw wrongNumber(plain.length, 0, 1);
	const [separator = "\n"] = plain;
	const chomps = isTruthy(readKeywords(options, ["chomp"], machine).get("chomp") ?? null);
	machine.steps(self.length >> 6);
	if (separator === null) return [self];
	const end = toText(separator);
	const lines = end === "" ? paragraphsOf(self) : linesBy(self, end);
	return chomps ? lines.map((line) => withoutSeparator(line, end)) : lines;
}
function withoutSeparator(line, end) {
	if (end === "") return withoutNewlines(line);
	return end === "\n" && line.endsWith("\r") ? line : chomp(line, end);
}
function linesBy(self, end) {
	const lines = [];
	for (let from = 0; from < self.length;) {
		const at = self.indexOf(end, from);
		const to = at < 0 ? self.length : at + end.length;
		lines.push(self.slice(from, to));
		from = to;
	}
	return lines;
}
function paragraphsOf(self) {
	const paragraphs = [];
	for (let from = 0; from < self.length;) {
		const at = self.indexOf("\n\n", from);
		const to = at < 0 ? self.length : at + 2;
		paragraphs.push(self.slice(from, to));
		from = to;
		while (self[from] === "\n") from += 1;
	}
	return paragraphs;
}
function withoutNewlines(text) {
	let end = text.length;
	while (end > 0 && text[end - 1] === "\n") end -= text[end - 2] === "\r" ? 2 : 1;
	return text.slice(0, end);
}
function chomp(text, suffix) {
	if (suffix === "\n") {
		if (text.endsWith("\r\n")) return text.slice(0, -2);
		return text.endsWith("\n") || text.endsWith("\r") ? text.slice(0, -1) : text;
	}
	return text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : text;
}
function parts(partsOf, max = 0) {
	return [
		0,
		max,
		(self, args, call) => {
			const found = partsOf(self, args, call.machine);
			call.machine.checkElements(found.length);
			return call.block === void 0 ? found : each(self, found, call);
		}
	];
}
function each(self, found, { machine, block }) {
	for (const part of found) {
		machine.step();
		block?.call([part]);
	}
	return self;
}
const stringLines = {
	chars: parts(charactersOf),
	each_char: parts(charactersOf),
	lines: parts(linesOf, -1),
	each_line: parts(linesOf, -1),
	chomp: [
		0,
		1,
		(self, [suffix = "\n"]) => {
			if (suffix === null) return self;
			const text = toText(suffix);
			return text === "" ? withoutNewlines(self) : chomp(self, text);
		}
	],
	chop: [
		0,
		0,
		(self) => self.endsWith("\r\n") ? self.slice(0, -2) : charactersOf(self).slice(0, -1).join("")
	]
};

// src/render/erb/core/string-bytes.ts
function bytesOf(text, machine) {
	machine.steps(text.length >> 6);
	return Buffer.from(text);
}
function toWhole(bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return;
	}
}
function byteSlice(self, [key = null, count], machine) {
	const bytes = bytesOf(self, machine);
	const isRange = key instanceof RubyRange && count === void 0;
	const at = toIndex(isRange ? key.first ?? 0n : key);
	const from = at < 0 ? bytes.length + at : at;
	let length = count === void 0 ? 1 : toIndex(count);
	if (isRange) {
		const last = key.last === null ? -1 : toIndex(key.last);
		const end = (last < 0 ? bytes.length + last : last) + (key.exclusive && key.last !== null ? 0 : 1);
		length = Math.max(0, end - from);
	}
	const isBehind = from > bytes.length || count === void 0 && !isRange && from === bytes.length;
	if (from < 0 || isBehind || length < 0) return null;
	const part = toWhole(bytes.subarray(from, from + length));
	if (part === void 0) throw unsupported("a part of a character's bytes", "cut between characters");
	return part;
}
function byteIndex(last) {
	return [
		1,
		2,
		(self, [wanted = null, given], { machine, name }) => {
			const place = given === void 0 ? void 0 : toIndex(given);
			if (wanted instanceof RubyRegexp) throw unsupported(`${name} with a Regexp`, "use index");
			const bytes = bytesOf(self, machine);
			const offset = place ?? (last ? bytes.length : 0);
			const from = offset < 0 ? bytes.length + offset : offset;
			if (from < 0 || from > bytes.length && !last) return null;
			if (((bytes[from] ?? 0) & 192) === 128) throw rubyError("IndexError", `offset ${from} does not land on character boundary`);
			const part = Buffer.from(toText(wanted));
			const found = last ? bytes.lastIndexOf(part, Math.min(from, bytes.length)) : bytes.indexOf(part, from);
			return found < 0 ? null : BigInt(found);
		}
	];
}
function clustersOf(text) {
	if (/[^\0-\u02ff]/.test(text)) throw unsupported("grapheme clusters beyond Latin text", "use chars");
	return text.match(/\r\n|[^]/g) ?? [];
}
const forms = /* @__PURE__ */ new Set([
	"nfc",
	"nfd",
	"nfkc",
	"nfkd"
]);
function normalized(self, [form], machine) {
	machine.checkText(4 * self.length);
	const name = form === void 0 ? "nfc" : toS(form, machine);
	if (!forms.has(name)) throw rubyError("ArgumentError", `Invalid normalization form ${name}.`);
	return self.normalize(name.toUpperCase());
}
function sumOf(self, [bits = 16n], machine) {
	const width = toIndex(bits);
	const sum = bytesOf(self, machine).reduce((total, byte) => total + byte, 0);
	return width <= 0 ? BigInt(sum) : BigInt.asUintN(Math.min(width, 64), BigInt(sum));
}
function utf8Only(self, [encoding = "UTF-8", ...rest]) {
	if (rest.length > 0 || typeof encoding !== "string" || !/^utf-?8$/i.test(encoding)) throw unsupported("encodings other than UTF-8", "keep the text in UTF-8");
	return self;
}
const toBytes = (self, _, machine) => Array.from(bytesOf(self, machine), BigInt);
const toCodePoints = (self) => charactersOf(self).map((one) => BigInt(one.codePointAt(0) ?? 0));
const stringBytes = {
	"ascii_only?": [
		0,
		0,
		isAscii
	],
	byteindex: byteIndex(false),
	byterindex: byteIndex(true),
	bytes: parts(toBytes),
	bytesize: [
		0,
		0,
		(self) => BigInt(Buffer.byteLength(self))
	],
	byteslice: [
		1,
		2,
		(self, args, { machine }) => byteSlice(self, args, machine)
	],
	codepoints: parts(toCodePoints),
	each_byte: parts(toBytes),
	each_codepoint: parts(toCodePoints),
	each_grapheme_cluster: parts(clustersOf),
	encode: [
		0,
		2,
		utf8Only
	],
	encoding: [
		0,
		0,
		() => {
			throw unsupported("the encoding of a String is not known here", "leave the question out: manifests are UTF-8");
		}
	],
	getbyte: [
		1,
		1,
		(self, [index], { machine }) => {
			const byte = bytesOf(self, machine).at(toIndex(index));
			return byte === void 0 ? null : BigInt(byte);
		}
	],
	grapheme_clusters: parts(clustersOf),
	scrub: [
		0,
		1,
		(self, args, { block }) => {
			if (args.length === 0 || block === void 0 || args[0] === null) return self;
			throw rubyError("ArgumentError", "both of block and replacement given");
		}
	],
	sum: [
		0,
		1,
		(self, args, { machine }) => sumOf(self, args, machine)
	],
	unicode_normalize: [
		0,
		1,
		(self, args, { machine }) => normalized(self, args, machine)
	],
	"unicode_normalized?": [
		0,
		1,
		(self, args, { machine }) => self === normalized(self, args, machine)
	],
	"valid_encoding?": [
		0,
		0,
		() => true
	]
};

// src/render/erb/core/string-places.ts
function missing(miss, rubyClass = "IndexError") {
	return {
		miss,
		rubyClass
	};
}
function placeInString(text, args, machine) {
	const [key = null, second] = args;
	if (key instanceof RubyRegexp) return groupIn(text, key, second ?? 0n, machine);
	const wanted = second === void 0 ? textOf$1(key) : void 0;
	if (wanted !== void 0) {
		const from = text.indexOf(wanted);
		return from < 0 ? missing("string not matched") : {
			from,
			to: from + wanted.length
		};
	}
	const length = codePointCount(text);
	if (key instanceof RubyRange && second === void 0) return rangeIn(text, length, key, machine);
	const start = toIndex(key);
	const count = second === void 0 ? 1 : toIndex(second);
	if (count < 0) return missing(`negative length ${count}`);
	const at = start < 0 ? length + start : start;
	if (at < 0 || at > length) return missing(`index ${start} out of string`);
	return {
		from: unitIndex(text, at),
		to: unitIndex(text, Math.min(length, at + count))
	};
}
function rangeIn(text, length, range, machine) {
	const first = range.first === null ? 0 : toIndex(range.first);
	const last = range.last === null ? -1 : toIndex(range.last);
	const from = first < 0 ? length + first : first;
	if (from < 0 || from > length) return missing(`${inspect(range, machine)} out of range`, "RangeError");
	const end = (last < 0 ? length + last : last) + (range.exclusive && range.last !== null ? 0 : 1);
	const to = Math.min(length, Math.max(from, end));
	return {
		from: unitIndex(text, from),
		to: unitIndex(text, to)
	};
}
function groupIn(text, pattern, group, machine) {
	const found = matchRegexp(pattern, text, 0, machine);
	machine.lastMatch = found ?? null;
	if (found === void 0) return missing("regexp not matched");
	const count = found.places.length / 2;
	const given = numberOf(group, found);
	const index = given < 0 ? count + given : given;
	if (index < 0 || index >= count) return missing(`index ${given} out of regexp`);
	const [from = -1, to = -1] = found.places.slice(2 * index, 2 * index + 2);
	return from < 0 ? missing(`regexp group ${index} not matched`) : {
		from,
		to
	};
}
function numberOf(group, found) {
	const name = group instanceof RubySymbol ? group.name : textOf$1(group);
	if (name === void 0) return toIndex(group);
	const number = found.indexOf(name);
	if (number === void 0) throw rubyError("IndexError", `undefined group name reference: ${name}`);
	return number;
}

// src/render/erb/core/translate.ts
function parseSet(text) {
	const negated = text.length > 1 && text.startsWith("^");
	const source = charactersOf(negated ? text.slice(1) : text);
	const characters = [];
	for (let at = 0; at < source.length; at += 1) {
		let character = source[at] ?? "";
		if (character === "\\" && at + 1 < source.length) {
			at += 1;
			character = source[at] ?? "";
		}
		const high = source[at + 2];
		if (source[at + 1] === "-" && high !== void 0) {
			const from = character.codePointAt(0) ?? 0;
			const to = high.codePointAt(0) ?? 0;
			if (from > to) {
				const shown = to < 128 && from < 128 ? ` "${character}-${high}"` : "";
				throw rubyError("ArgumentError", `invalid range${shown} in string transliteration`);
			}
			for (let code = from; code <= to && characters.length < 69632; code += 1) characters.push(String.fromCodePoint(code));
			at += 2;
		} else characters.push(character);
	}
	return {
		negated,
		characters
	};
}
function tester(sets) {
	const parsed = sets.map(parseSet).map(({ negated, characters }) => ({
		negated,
		members: new Set(characters)
	}));
	return (character) => parsed.every(({ negated, members }) => members.has(character) !== negated);
}
function countCharacters(text, sets) {
	const test = tester(sets);
	return charactersOf(text).filter(test).length;
}
function deleteCharacters(text, sets) {
	const test = tester(sets);
	return charactersOf(text).filter((character) => !test(character)).join("");
}
function squeezeCharacters(text, sets) {
	const test = tester(sets);
	let last;
	let out = "";
	for (const character of text) {
		if (character !== last || !test(character)) out += character;
		last = character;
	}
	return out;
}
function translate(text, from, to, squeeze) {
	if (text === "") return "";
	if (to === "") return deleteCharacters(text, [from]);
	const { negated, characters } = parseSet(from);
	const { characters: targets } = parseSet(to.startsWith("^") && to.length > 1 ? `\\${to}` : to);
	if (squeeze && negated && !isAscii(text)) throw unsupported("tr_s of all but some characters, beyond ASCII,", "use tr and squeeze");
	const lastTarget = targets.at(-1) ?? "";
	const places = /* @__PURE__ */ new Map();
	for (const [at, character] of characters.entries()) if (!places.has(character)) places.set(character, at);
	let out = "";
	let last;
	for (const character of text) {
		const at = places.get(character);
		if (!(negated ? at === void 0 : at !== void 0)) {
			out += character;
			last = void 0;
			continue;
		}
		const target = negated || at === void 0 ? lastTarget : targets[at] ?? lastTarget;
		if (!squeeze || target !== last) out += target;
		last = target;
	}
	return out;
}

// src/render/erb/core/string-changes.ts
function changeable(self, name) {
	if (typeof self === "string" || self.isKept) throw unsupported(`String#${name} would change a String that may also be held elsewhere`, "take a copy of your own first: text = text.dup");
	if (self.frozen) throw rubyError("FrozenError", `can't modify frozen String: ${inspectString(self.text)}`);
	return self;
}
function write$2(self, text, machine) {
	machine.checkText(text.length);
	machine.traces += 1;
	self.write(text, machine.range);
	return self;
}
function append(self, text, machine) {
	machine.checkGrowth(self.text.length + text.length, text.length);
	machine.traces += 1;
	self.append(text, machine.range);
	return self;
}
function toAppended(value, self) {
	if (typeof value !== "bigint") return toText(value);
	if (BigInt.asIntN(63, value) !== value) throw rubyError("RangeError", "bignum out of char range");
	if (value < 0n || value > 1114111n) throw rubyError("RangeError", `${value} out of char range`);
	const point = Number(value);
	if (point >= 55296 && point <= 57343) {
		const hex = point.toString(16).toUpperCase();
		throw rubyError("RangeError", `invalid codepoint 0x${hex} in UTF-8`);
	}
	if (point > 127 && self instanceof RubyString && self.isOfBytes && self.text === "") throw unsupported("<< of a code point to a String of bytes", "begin with an empty text: text = +''");
	return String.fromCodePoint(point);
}
const orNil = [
	0,
	-1,
	(self, args, call) => changeBy(self, args, call) ? self : null
];
const always = [
	0,
	-1,
	(self, args, call) => (changeBy(self, args, call), self)
];
function changeBy(self, args, { machine, block, name }, needed = 0) {
	if (args.length < needed) throw wrongNumber(args.length, needed, -1);
	const changing = changeable(self, name);
	const made = machine.send(self, name.slice(0, -1), args, block);
	if (made instanceof RubyEnumerator) throw unsupported(`${name} without a block`, `write ${name} { |part| \u2026 }`);
	const text = toText(made);
	if (text === changing.text) return false;
	write$2(changing, text, machine);
	return true;
}
const substitute = [
	0,
	-1,
	(self, args, call) => {
		const { machine } = call;
		if (args.length === 0 || args.length > 2) return machine.send(textOf$1(self) ?? "", call.name.slice(0, -1), args, call.block);
		const [pattern = null] = args;
		const { text } = changeable(self, call.name);
		const isFound = pattern instanceof RubyRegexp ? matchRegexp(pattern, text, 0, machine) !== void 0 : text.includes(textOf$1(pattern) ?? "");
		changeBy(self, args, call);
		return isFound ? self : null;
	}
];
const transliterate = [
	2,
	2,
	(self, args, call) => {
		const isFound = countCharacters(changeable(self, call.name).text, [toText(args[0])]) > 0;
		changeBy(self, args, call);
		return isFound ? self : null;
	}
];
function insert(self, [index, part], { machine }) {
	const given = toIndex(index);
	const added = toText(part);
	const text = textOf$1(self) ?? "";
	const length = codePointCount(text);
	const wanted = given < 0 ? given + 1 : given;
	const at = given < 0 ? length + wanted : wanted;
	if (at < 0 || at > length) throw rubyError("IndexError", `index ${wanted} out of string`);
	const unit = unitIndex(text, at);
	return write$2(changeable(self, "insert"), text.slice(0, unit) + added + text.slice(unit), machine);
}
function assign(self, args, { machine }) {
	const text = textOf$1(self) ?? "";
	const value = args.at(-1) ?? null;
	const place = placeInString(text, args.slice(0, -1), machine);
	const [key = null] = args;
	if ("miss" in place && (key instanceof RubyRegexp || textOf$1(key) !== void 0)) throw rubyError(place.rubyClass, place.miss);
	const part = toText(value);
	if ("miss" in place) throw rubyError(place.rubyClass, place.miss);
	write$2(changeable(self, "[]="), text.slice(0, place.from) + part + text.slice(place.to), machine);
	return value;
}
function sliceAway(self, args, { machine }) {
	const changing = changeable(self, "slice!");
	const { text } = changing;
	const place = placeInString(text, args, machine);
	if ("miss" in place) return null;
	const { from, to } = place;
	if (from === text.length && args.length === 1 && (typeof args[0] === "bigint" || typeof args[0] === "number")) return null;
	write$2(changing, text.slice(0, from) + text.slice(to), machine);
	return new RubyString(text.slice(from, to));
}
const refuseBytes = [
	0,
	-1,
	(_, __, { name }) => {
		throw unsupported(`String#${name}, which works on bytes`, "work on characters: text[0] = 'x'");
	}
];
const stringChanges = {
	"+@": [
		0,
		0,
		(self) => self instanceof RubyString && self.frozen ? new RubyString(self.text) : self
	],
	"<<": [
		1,
		1,
		(self, [part = null], { machine }) => {
			const added = toAppended(part, self);
			return append(changeable(self, "<<"), added, machine);
		}
	],
	"[]=": [
		2,
		3,
		assign
	],
	clear: [
		0,
		0,
		(self, _, { machine }) => write$2(changeable(self, "clear"), "", machine)
	],
	concat: [
		0,
		-1,
		(self, parts, { machine }) => {
			return append(changeable(self, "concat"), parts.map((part) => toAppended(part, self)).join(""), machine);
		}
	],
	"encode!": always,
	force_encoding: [
		1,
		1,
		(self, args, { machine }) => {
			machine.send(self, "encode", args);
			if (self instanceof RubyString) changeable(self, "force_encoding");
			return self;
		}
	],
	insert: [
		2,
		2,
		insert
	],
	prepend: [
		0,
		-1,
		(self, parts, { machine }) => {
			const changing = changeable(self, "prepend");
			return write$2(changing, parts.map(toText).join("") + changing.text, machine);
		}
	],
	replace: [
		1,
		1,
		(self, [other], { machine }) => write$2(changeable(self, "replace"), toText(other), machine)
	],
	"slice!": [
		1,
		2,
		sliceAway
	],
	"capitalize!": orNil,
	"chomp!": [
		0,
		1,
		(self, args, call) => textOf$1(self) !== "" && changeBy(self, args, call) ? self : null
	],
	"chop!": orNil,
	"delete!": [
		0,
		-1,
		(self, args, call) => textOf$1(self) === "" || !changeBy(self, args, call, 1) ? null : self
	],
	"delete_prefix!": orNil,
	"delete_suffix!": orNil,
	"downcase!": orNil,
	"gsub!": substitute,
	"lstrip!": orNil,
	"next!": always,
	"reverse!": always,
	"rstrip!": orNil,
	"scrub!": always,
	"squeeze!": orNil,
	"strip!": orNil,
	"sub!": substitute,
	"succ!": always,
	"swapcase!": orNil,
	"tr!": transliterate,
	"tr_s!": transliterate,
	"unicode_normalize!": always,
	"upcase!": orNil,
	bytesplice: refuseBytes,
	setbyte: refuseBytes
};

// src/render/erb/core/string-padding.ts
function padded$1(share) {
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
			const padding = (count) => sliceText(fill.repeat(Math.ceil(count / codePointCount(fill))), 0, count) ?? "";
			return padding(before) + self + padding(missing - before);
		}
	];
}
const stringPadding = {
	center: padded$1((missing) => Math.floor(missing / 2)),
	ljust: padded$1(() => 0),
	rjust: padded$1((missing) => missing)
};

// src/render/erb/core/string-search.ts
function find(self, wanted, at, last, machine) {
	if (!(wanted instanceof RubyRegexp)) {
		const text = toText(wanted);
		machine.steps(self.length >> 6);
		const from = last ? self.lastIndexOf(text, at) : self.indexOf(text, at);
		return from < 0 ? void 0 : [from, from + text.length];
	}
	const match = last ? matchRegexpBackwards(wanted, self, at, machine) : matchRegexp(wanted, self, at, machine);
	machine.lastMatch = match ?? null;
	return match === void 0 ? void 0 : [match.places[0] ?? 0, match.places[1] ?? 0];
}
function place(last) {
	return [
		1,
		2,
		(self, [wanted = null, given], { machine }) => {
			const length = codePointCount(self);
			const start = given === void 0 ? last ? length : 0 : toIndex(given);
			const from = start < 0 ? length + start : start;
			if (from < 0 || !last && from > length) {
				if (wanted instanceof RubyRegexp) machine.lastMatch = null;
				return null;
			}
			const found = find(self, wanted, unitIndex(self, from), last, machine);
			return found === void 0 ? null : BigInt(codePointCount(self.slice(0, found[0])));
		}
	];
}
function parted(last) {
	return [
		1,
		1,
		(self, [separator = null], { machine }) => {
			if (typeof separator !== "string" && !(separator instanceof RubyRegexp)) throw wrongType$1(separator, "Regexp");
			const found = find(self, separator, last ? self.length : 0, last, machine);
			if (found === void 0) return last ? [
				"",
				"",
				self
			] : [
				self,
				"",
				""
			];
			const [from, to] = found;
			return [
				self.slice(0, from),
				self.slice(from, to),
				self.slice(to)
			];
		}
	];
}
function slice(self, [key = null, second], machine) {
	if (typeof key === "string" && second === void 0) return self.includes(key) ? key : null;
	if (key instanceof RubyRegexp) {
		const found = matchRegexp(key, self, 0, machine);
		machine.lastMatch = found ?? null;
		return found === void 0 ? null : machine.send(found, "[]", [second ?? 0n]);
	}
	if (key instanceof RubyRange && second === void 0) {
		const length = codePointCount(self);
		const first = key.first === null ? 0 : toIndex(key.first);
		const last = key.last === null ? -1 : toIndex(key.last);
		const from = first < 0 ? length + first : first;
		const to = (last < 0 ? length + last : last) + (key.exclusive && key.last !== null ? 0 : 1);
		return from < 0 ? null : sliceText(self, from, Math.max(0, to - from)) ?? null;
	}
	const at = toIndex(key);
	if (second !== void 0) return sliceText(self, at, toIndex(second)) ?? null;
	return sliceText(self, at, 1) || null;
}
function toPattern(pattern) {
	if (pattern instanceof RubyRegexp) return pattern;
	if (typeof pattern === "string") return toRegexp(pattern, "");
	throw wrongType$1(pattern, "Regexp");
}
function matching(name) {
	return [
		0,
		-1,
		(self, args, { machine, block }) => {
			const isMany = args.length > 2 && name === "match?";
			if (args.length === 0 || isMany) throw wrongNumber(args.length, 1, 2);
			const [pattern = null, ...at] = args;
			return machine.send(toPattern(pattern), name, [self, ...at], block);
		}
	];
}
const part = [
	1,
	2,
	(self, args, { machine }) => slice(self, args, machine)
];
const stringSearch = {
	"[]": part,
	slice: part,
	"=~": [
		1,
		1,
		(self, [pattern = null], { machine }) => {
			if (typeof pattern === "string") throw rubyError("TypeError", "type mismatch: String given");
			return machine.send(pattern, "=~", [self]);
		}
	],
	"end_with?": [
		0,
		-1,
		(self, parts) => parts.some((one) => self.endsWith(toText(one)))
	],
	"include?": [
		1,
		1,
		(self, [wanted]) => self.includes(toText(wanted))
	],
	index: place(false),
	match: matching("match"),
	"match?": matching("match?"),
	partition: parted(false),
	rindex: place(true),
	rpartition: parted(true),
	"start_with?": [
		0,
		-1,
		(self, parts, { machine }) => parts.some((one) => {
			if (!(one instanceof RubyRegexp)) return self.startsWith(toText(one));
			machine.lastMatch = matchRegexpBackwards(one, self, 0, machine) ?? null;
			return machine.lastMatch !== null;
		})
	]
};

// src/render/erb/core/format-arguments.ts
var FormatArguments = class {
	#values;
	#used = 0;
	#way;
	constructor(values) {
		this.#values = values;
	}
	next() {
		if (this.#way !== void 0) throw rubyError("ArgumentError", `unnumbered(${this.#used + 1}) mixed with ${this.#way}`);
		this.#used += 1;
		return this.#get(this.#used - 1);
	}
	at(number) {
		if (this.#used > 0) throw rubyError("ArgumentError", `numbered(${number}) after unnumbered(${this.#used})`);
		if (this.#way === "named") throw rubyError("ArgumentError", `numbered(${number}) after named`);
		if (number < 1) throw rubyError("ArgumentError", `invalid index - ${number}$`);
		this.#way = "numbered";
		return this.#get(number - 1);
	}
	named(name, shown, machine) {
		if (this.#used > 0) throw rubyError("ArgumentError", `named${shown} after unnumbered(${this.#used})`);
		if (this.#way === "numbered") throw rubyError("ArgumentError", `named${shown} after numbered`);
		this.#way = "named";
		const [hash] = this.#values;
		if (this.#values.length !== 1 || !(hash instanceof RubyHash)) throw rubyError("ArgumentError", "one hash required");
		const key = RubySymbol.of(name);
		const value = hash.get(key) ?? (hash.has(key) ? null : machine.send(hash, "default", [key]));
		if (value === null && !hash.has(key)) throw rubyError("KeyError", `key${shown} not found`);
		return withoutIdentity(value);
	}
	#get(index) {
		const value = this.#values[index];
		if (value === void 0) throw rubyError("ArgumentError", "too few arguments");
		return withoutIdentity(value);
	}
};

// src/render/erb/core/format-number.ts
const radixes = {
	x: 16,
	X: 16,
	o: 8,
	b: 2,
	B: 2
};
function isNumberLetter(letter) {
	return "diuoxXbBfgGeEaA".includes(letter);
}
function padded(text, { left, width }) {
	const blanks = " ".repeat(Math.max(0, width - codePointCount(text)));
	return left ? text + blanks : blanks + text;
}
function formatNumber(value, letter, layout, machine) {
	if (letter === "a" || letter === "A") throw unsupported(`%${letter} is not supported in templates here`, "use %f or to_s");
	if ("fgGeE".includes(letter)) return formatReal(value, letter, layout, machine);
	return formatWhole(integerOf(value, machine), Object.hasOwn(radixes, letter) ? radixes[letter] ?? 10 : 10, letter, layout);
}
function formatWhole(whole, radix, letter, layout) {
	const dotted = radix !== 10 && whole < 0n && layout.sign === "";
	const fill = dotted ? (radix - 1).toString(radix) : "0";
	let digits = dotted ? complement(whole, radix, fill) : (whole < 0n ? -whole : whole).toString(radix);
	const sign = dotted ? "" : whole < 0n ? "-" : layout.sign;
	let { precision } = layout;
	let prefix = layout.alternate && radix !== 10 ? {
		16: `0${letter}`,
		8: "0",
		2: `0${letter}`
	}[radix] : "";
	if (prefix === "0") {
		if (dotted || precision !== void 0 && precision > digits.length) prefix = "";
		else if (digits === "0") {
			digits = "";
			if (precision !== void 0) precision -= 1;
		}
	} else if (digits === "0") prefix = "";
	const dots = dotted ? ".." : "";
	const head = sign + (prefix ?? "") + dots;
	if (precision === 0 && digits === "0" && (prefix ?? "") === "") digits = "";
	const least = layout.zero && !layout.left && precision === void 0 ? layout.width - head.length : (precision ?? 0) - dots.length;
	const body = head + digits.padStart(least, fill);
	return padded(letter === "X" ? body.toUpperCase() : body, layout);
}
function complement(whole, radix, fill) {
	const length = (-whole).toString(radix).length;
	const digits = (BigInt(radix) ** BigInt(length) + whole).toString(radix).padStart(length, "0");
	let start = 0;
	while (digits[start] === fill) start += 1;
	return fill + digits.slice(start);
}
function formatReal(value, letter, layout, machine) {
	const { precision = 6, alternate } = layout;
	if (precision > 400) throw unsupported("a number that long", "round it first");
	if (letter === "f" && typeof value === "bigint") {
		const digits = precision > 0 ? `.${"0".repeat(precision)}` : "";
		return laidOut(String(value) + digits, layout);
	}
	const real = floatOf(value, machine);
	if (!Number.isFinite(real)) {
		const word = Number.isNaN(real) ? "NaN" : "Inf";
		return padded((real < 0 ? "-" : layout.sign) + word, layout);
	}
	const text = letter === "f" ? formatFixed(real, precision) : "eE".includes(letter) ? formatExponent(real, precision) : formatGeneral(real, Math.max(1, precision), alternate);
	const pointed = alternate && !text.includes(".") ? text.replace(/^-?\d+/, "$&.") : text;
	return laidOut(letter === letter.toUpperCase() ? pointed.toUpperCase() : pointed, layout);
}
function formatGeneral(value, digits, keepsZeros) {
	const [mantissa = "", exponent = "0"] = formatExponent(value, digits - 1).split("e");
	const power = Number(exponent);
	const trim = (text) => text.includes(".") && !keepsZeros ? text.replace(/\.?0+$/, "") : text;
	if (power >= -4 && power < digits) return trim(formatFixed(value, digits - 1 - power));
	return `${trim(mantissa)}e${exponent}`;
}
function laidOut(text, layout) {
	const isNegative = text.startsWith("-");
	const sign = isNegative ? "-" : layout.sign;
	const body = isNegative ? text.slice(1) : text;
	const zeros = layout.zero && !layout.left ? layout.width - sign.length : 0;
	return padded(sign + body.padStart(zeros, "0"), layout);
}

// src/render/erb/core/format-text.ts
function malformed(words) {
	return rubyError("ArgumentError", words);
}
var Formatting = class {
	text;
	given;
	machine;
	at = 0;
	out = "";
	constructor(text, values, machine) {
		this.text = text;
		this.given = new FormatArguments(values);
		this.machine = machine;
	}
	run() {
		for (;;) {
			const percent = this.text.indexOf("%", this.at);
			this.#add(this.text.slice(this.at, percent < 0 ? void 0 : percent));
			if (percent < 0) return this.out;
			this.at = percent + 1;
			this.#directive();
		}
	}
	#add(text) {
		this.machine.step();
		this.machine.checkText(this.out.length + text.length);
		this.out += text;
	}
	#directive() {
		const read = {
			flags: "",
			width: void 0,
			precision: void 0,
			value: void 0,
			name: void 0
		};
		for (;;) {
			const sign = this.text[this.at];
			if (sign === void 0) throw this.#ended(read);
			this.at += 1;
			if (" #+-0".includes(sign)) this.#flag(read, sign);
			else if (/[1-9]/.test(sign)) this.#number(read);
			else if (sign === "<" || sign === "{") {
				if (this.#name(read, sign)) return;
			} else if (sign === "*") this.#star(read);
			else if (sign === ".") this.#precision(read);
			else {
				this.#finish(read, sign);
				return;
			}
		}
	}
	#ended({ flags, width, precision, value }) {
		if (flags !== "" || width !== void 0 || precision !== void 0) return malformed("invalid format character - %");
		if (value !== void 0) return unsupported("a directive without its letter", "write %<name>s");
		return malformed("incomplete format specifier; use %% (double %) instead");
	}
	#flag(read, sign) {
		if (read.width !== void 0) throw malformed("flag after width");
		if (read.precision !== void 0) throw malformed("flag after precision");
		read.flags += sign;
	}
	#digits() {
		const [digits = ""] = /^\d*/.exec(this.text.slice(this.at, this.at + 20)) ?? [];
		this.at += digits.length;
		if (this.at >= this.text.length) throw malformed("malformed format string - %*[0-9]");
		if (Number(digits) > 2147483647) throw unsupported("a width that large", "use a smaller one");
		return Number(digits);
	}
	#number(read) {
		this.at -= 1;
		const number = this.#digits();
		if (this.text[this.at] === "$") {
			if (read.value !== void 0) throw malformed(`value given twice - ${number}$`);
			read.value = this.given.at(number);
			this.at += 1;
			return;
		}
		this.#width(read, number);
	}
	#width(read, width) {
		if (read.width !== void 0) throw malformed("width given twice");
		if (read.precision !== void 0) throw malformed("width after precision");
		read.width = width;
	}
	#name(read, sign) {
		const close = sign === "<" ? ">" : "}";
		const end = this.text.indexOf(close, this.at);
		if (end < 0) throw malformed("malformed name - unmatched parenthesis");
		const name = this.text.slice(this.at, end);
		const shown = sign + name + close;
		if (read.name !== void 0) throw malformed(`named${shown} after <${read.name}>`);
		read.name = name;
		read.value = this.given.named(name, shown, this.machine);
		this.at = end + 1;
		if (sign === "{") this.#add(this.#cut(toS(read.value, this.machine), this.#layout(read)));
		return sign === "{";
	}
	#starred() {
		const [whole = "", place] = /^(?:(\d+)\$)?/.exec(this.text.slice(this.at, this.at + 20)) ?? [];
		this.at += whole.length;
		const value = place === void 0 ? this.given.next() : this.given.at(Number(place));
		const number = toIndex(value);
		if (Math.abs(number) > 2147483647) throw unsupported("a width that large", "use a smaller one");
		return number;
	}
	#star(read) {
		if (read.width !== void 0) throw malformed("width given twice");
		if (read.precision !== void 0) throw malformed("width after precision");
		const width = this.#starred();
		if (width < 0) read.flags += "-";
		read.width = Math.abs(width);
	}
	#precision(read) {
		if (read.precision !== void 0) throw malformed("precision given twice");
		if (this.text[this.at] === "*") {
			this.at += 1;
			const precision = this.#starred();
			if (precision >= 0) read.precision = precision;
		} else read.precision = this.#digits();
	}
	#layout({ flags, width = 0, precision }) {
		this.machine.checkText(width + (precision ?? 0));
		return {
			left: flags.includes("-"),
			zero: flags.includes("0"),
			sign: flags.includes("+") ? "+" : flags.includes(" ") ? " " : "",
			alternate: flags.includes("#"),
			width,
			precision
		};
	}
	#cut(text, layout) {
		const { precision } = layout;
		return padded(precision === void 0 ? text : sliceText(text, 0, precision) ?? "", layout);
	}
	#finish(read, letter) {
		if (letter === "%" || letter === "\n" || letter === "\0") {
			if (read.flags !== "" || read.width !== void 0 || read.precision !== void 0 || read.value !== void 0) throw malformed("invalid format character - %");
			this.#add(letter === "%" ? "%" : `%${letter}`);
			return;
		}
		if (!isNumberLetter(letter) && !"csp".includes(letter)) {
			if (!isAscii(letter)) throw unsupported("a directive beyond ASCII", "write %% for the sign itself");
			throw malformed(`malformed format string - %${letter}`);
		}
		const layout = this.#layout(read);
		const value = read.value ?? (read.value === void 0 ? this.given.next() : null);
		if (letter === "c") this.#add(padded(this.#character(value), layout));
		else if (letter === "s") this.#add(this.#cut(toText(this.machine.send(value, "to_s")), layout));
		else if (letter === "p") this.#add(this.#cut(inspect(value, this.machine), layout));
		else this.#add(formatNumber(value, letter, layout, this.machine));
	}
	#character(value) {
		if (typeof value === "string") {
			const [first] = charactersOf(value);
			if (first === void 0) throw malformed("%c requires a character");
			return first;
		}
		const code = toIndex(value);
		if (code < 0 || code > 1114111 || code >= 55296 && code <= 57343) throw unsupported("%c of a number that is no character", "use a code point");
		return String.fromCodePoint(code);
	}
};
function formatText(pattern, values, machine) {
	return new Formatting(toText(pattern), values, machine).run();
}

// src/render/erb/core/replace.ts
function finder(self, pattern, machine) {
	if (pattern instanceof RubyRegexp) return (from) => matchRegexp(pattern, self, from, machine);
	if (typeof pattern !== "string") throw wrongType$1(pattern, "Regexp");
	const regexp = new RubyRegexp(escapeRegexp(pattern), "");
	return (from) => {
		machine.step();
		const at = self.indexOf(pattern, from);
		return at < 0 ? void 0 : new RubyMatch(self, [at, at + pattern.length], /* @__PURE__ */ new Map(), regexp);
	};
}
function* matches(self, find, all) {
	let at = 0;
	while (at <= self.length) {
		const found = find(at);
		if (found === void 0) return;
		yield found;
		if (!all) return;
		const [start = 0, end = 0] = found.places;
		at = end > start ? end : end + ((self.codePointAt(end) ?? 0) > 65535 ? 2 : 1);
	}
}
function replaceText(self, [pattern = null, replacement], { machine, block, name }, all) {
	const text = replacement === void 0 || replacement instanceof RubyHash ? void 0 : toText(replacement);
	const find = finder(self, pattern, machine);
	let out = "";
	let last = 0;
	machine.lastMatch = null;
	for (const found of matches(self, find, all)) {
		const [start = 0, end = 0] = found.places;
		machine.lastMatch = found;
		out += self.slice(last, start);
		if (replacement instanceof RubyHash) out += toS(replacement.fetch(found.group(0)), machine);
		else if (text !== void 0) out += expand(text, found, machine);
		else if (block !== void 0) out += toS(block.call([found.group(0)]), machine);
		else throw unsupported(`${name} without a replacement`, `write ${name}(pattern, text)`);
		last = end;
		machine.checkText(out.length);
	}
	return out + self.slice(last);
}
const reference = /\\(?:(\d)|k<(\w+)>|([&`'+\\]))/g;
function expand(replacement, found, machine) {
	let out = "";
	let last = 0;
	for (const { 0: whole, 1: digit, 2: name, 3: sign, index } of replacement.matchAll(reference)) {
		out += replacement.slice(last, index) + referenced(found, digit, name, sign);
		last = index + whole.length;
		if (out.length > machine.limits.characters) machine.checkText(out.length);
	}
	return out + replacement.slice(last);
}
function referenced(found, digit, name, sign) {
	if (digit !== void 0) return digit !== "0" && found.names.size > 0 ? "" : found.group(Number(digit)) ?? "";
	if (name !== void 0) {
		const index = found.indexOf(name);
		if (index === void 0) throw rubyError("IndexError", `undefined group name reference: ${name}`);
		return found.group(index) ?? "";
	}
	switch (sign ?? "\\") {
		case "&": return found.group(0) ?? "";
		case "`": return found.text.slice(0, found.places[0]);
		case "'": return found.text.slice(found.places[1]);
		case "+": {
			let last = found.places.length / 2 - 1;
			while (last > 0 && found.group(last) === null) last -= 1;
			return last > 0 ? found.group(last) ?? "" : "";
		}
		default: return "\\";
	}
}
function scanText(self, pattern, { machine, block }) {
	const found = [];
	for (const match of matches(self, finder(self, pattern, machine), true)) {
		const groups = match.places.length / 2;
		const item = groups === 1 ? match.group(0) : Array.from({ length: groups - 1 }, (_, at) => match.group(at + 1));
		machine.lastMatch = match;
		if (block === void 0) found.push(item);
		else block.call([item]);
		machine.checkElements(found.length);
	}
	return block === void 0 ? found : self;
}

// src/render/erb/core/split.ts
function splitText(self, [separator = null, limit = 0n], machine) {
	const most = toIndex(limit);
	if (separator !== null && typeof separator !== "string" && !(separator instanceof RubyRegexp)) throw wrongType$1(separator, "Regexp");
	if (self === "") return [];
	if (most === 1) return [self];
	machine.steps(self.length >> 6);
	let parts;
	if (separator instanceof RubyRegexp && separator.source === " ") parts = splitBy(self, " ", most);
	else if (separator === null || separator === " ") parts = splitBlanks(self, most);
	else if (typeof separator === "string") parts = splitBy(self, separator, most);
	else parts = splitByRegexp(self, separator, most, machine);
	if (most === 0) while (parts.length > 0 && parts.at(-1) === "") parts.pop();
	return parts;
}
const blanks = /[\t\n\v\f\r ]/;
function splitBlanks(self, most) {
	const parts = [];
	let at = 0;
	const skip = () => {
		while (at < self.length && blanks.test(self[at] ?? "")) at += 1;
	};
	skip();
	while (at < self.length) {
		if (most > 0 && parts.length === most - 1) {
			parts.push(self.slice(at));
			return parts;
		}
		const start = at;
		while (at < self.length && !blanks.test(self[at] ?? "")) at += 1;
		parts.push(self.slice(start, at));
		const end = at;
		skip();
		if (at === self.length && end < at && most !== 0) parts.push("");
	}
	return parts;
}
function splitBy(self, separator, most) {
	if (separator === "") {
		const characters = charactersOf(self);
		if (most > 0 && characters.length >= most) return [...characters.slice(0, most - 1), characters.slice(most - 1).join("")];
		return most === 0 ? characters : [...characters, ""];
	}
	const parts = self.split(separator);
	if (most > 0 && parts.length > most) return [...parts.slice(0, most - 1), parts.slice(most - 1).join(separator)];
	return parts;
}
function splitByRegexp(self, separator, most, machine) {
	const parts = [];
	let begin = 0;
	let start = 0;
	let sawEmpty = false;
	for (let count = 1; start <= self.length;) {
		const found = matchRegexp(separator, self, start, machine);
		if (found === void 0) break;
		const [from = 0, to = 0] = found.places;
		if (from === start && from === to) {
			if (!sawEmpty) {
				start += (self.codePointAt(start) ?? 0) > 65535 ? 2 : 1;
				sawEmpty = true;
				continue;
			}
			parts.push(self.slice(begin, start));
			begin = start;
		} else {
			parts.push(self.slice(begin, from));
			begin = to;
			start = to;
		}
		sawEmpty = false;
		for (let group = 1; group < found.places.length / 2; group += 1) {
			const captured = found.group(group);
			if (captured !== null) parts.push(captured);
		}
		count += 1;
		if (most > 0 && most <= count) break;
	}
	if (most !== 0 || self.length > begin) parts.push(self.slice(begin));
	return parts;
}

// src/render/erb/core/undump.ts
const escapes$1 = {
	n: "\n",
	r: "\r",
	t: "	",
	f: "\f",
	v: "\v",
	b: "\b",
	a: "\x07",
	e: "\x1B"
};
const unwrapped = "invalid dumped string; not wrapped with '\"' nor '\"...\".force_encoding(\"...\")' form";
function undump(text) {
	if (!isAscii(text)) throw rubyError("RuntimeError", "non-ASCII character detected");
	if (text.includes("\0")) throw rubyError("RuntimeError", "string contains null byte");
	if (!text.startsWith("\"")) throw rubyError("RuntimeError", unwrapped);
	const [, inside, rest = ""] = /^"((?:[^"\\]|\\[^])*)"(.*)$/s.exec(text) ?? [];
	if (inside === void 0) throw rubyError("RuntimeError", text === "\"" ? unwrapped : "unterminated dumped string");
	if (rest.startsWith(".")) throw unsupported("undump with an encoding", "write the text itself");
	if (rest !== "") throw rubyError("RuntimeError", unwrapped);
	return unescape(inside);
}
function unescape(inside) {
	const ways = /* @__PURE__ */ new Set();
	return inside.replaceAll(/\\(?:u\{([0-9A-Fa-f ]+)\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([^]))/g, (whole, many, one, byte, sign) => {
		if (sign === void 0) ways.add(byte === void 0 ? "u" : "x");
		if (ways.size > 1) throw rubyError("RuntimeError", "hex escape and Unicode escape are mixed");
		if (many !== void 0) return many.trim().split(/ +/).map(ofCodepoint).join("");
		if (one !== void 0) return ofCodepoint(one);
		if (byte !== void 0) return ofByte(byte);
		if (sign === void 0 || sign === "u" || sign === "x") throw broken();
		if (Object.hasOwn(escapes$1, sign)) return escapes$1[sign] ?? whole;
		return "\"\\#".includes(sign) ? sign : whole;
	});
}
function broken() {
	return unsupported("undump of a broken escape", "write the text itself");
}
function ofCodepoint(hex) {
	const code = Number.parseInt(hex, 16);
	const isSurrogate = code >= 55296 && code <= 57343;
	if (!/^.{1,6}$/.test(hex) || code > 1114111 || isSurrogate) throw broken();
	return String.fromCodePoint(code);
}
function ofByte(hex) {
	const byte = Number.parseInt(hex, 16);
	if (byte > 127) throw unsupported("undump of bytes beyond ASCII", "write the text itself");
	return String.fromCharCode(byte);
}

// src/render/erb/core/string.ts
function strip(text) {
	return trimEnd(text.replace(/^[\0\t\n\v\f\r ]+/, ""));
}
function trimEnd(text) {
	let end = text.length;
	while (end > 0 && "\0	\n\v\f\r ".includes(text[end - 1] ?? "x")) end -= 1;
	return text.slice(0, end);
}
function repeat(text, times, machine) {
	const count = toIndex(times);
	if (count < 0) throw rubyError("ArgumentError", "negative argument");
	machine.checkText(text.length * count);
	return text.repeat(count);
}
function checked(text, machine) {
	machine.checkText(text.length);
	return text;
}
const stringMethods = {
	"%": [
		1,
		1,
		(self, [values = null], { machine }) => formatText(self, Array.isArray(values) ? values : [values], machine)
	],
	"*": [
		1,
		1,
		(self, [times], { machine }) => repeat(self, times, machine)
	],
	"+": [
		1,
		1,
		(self, [other], { machine }) => {
			const text = toText(other);
			machine.checkText(self.length + text.length);
			return self + text;
		}
	],
	"+@": [
		0,
		0,
		(self) => self
	],
	"-@": [
		0,
		0,
		(self) => self
	],
	"===": [
		1,
		1,
		(self, [other = null]) => equals(self, other)
	],
	casecmp: [
		1,
		1,
		(self, [other]) => typeof other === "string" ? BigInt(compareText(asciiDown(self), asciiDown(other))) : null
	],
	"casecmp?": [
		1,
		1,
		(self, [other]) => typeof other === "string" ? self === other || foldCase(self) === foldCase(other) : null
	],
	chr: [
		0,
		0,
		(self) => charactersOf(self)[0] ?? ""
	],
	count: [
		1,
		-1,
		(self, sets) => BigInt(countCharacters(self, sets.map(toText)))
	],
	delete: [
		0,
		-1,
		(self, sets) => {
			if (self === "") return "";
			if (sets.length === 0) throw wrongNumber(0, 1, -1);
			return deleteCharacters(self, sets.map(toText));
		}
	],
	delete_prefix: [
		1,
		1,
		(self, [prefix]) => self.startsWith(toText(prefix)) ? self.slice(toText(prefix).length) : self
	],
	delete_suffix: [
		1,
		1,
		(self, [suffix]) => self.endsWith(toText(suffix)) ? self.slice(0, self.length - toText(suffix).length) : self
	],
	dedup: [
		0,
		0,
		(self) => self
	],
	dump: [
		0,
		0,
		(self, _, { machine }) => checked(dumpString(self), machine)
	],
	"empty?": [
		0,
		0,
		(self) => self === ""
	],
	"eql?": [
		1,
		1,
		(self, [other]) => self === other
	],
	gsub: [
		1,
		2,
		(self, args, call) => replaceText(self, args, call, true)
	],
	hex: [
		0,
		0,
		(self) => parseLeadingInteger(self, 16)
	],
	inspect: [
		0,
		0,
		(self, _, { machine }) => checked(inspectString(self), machine)
	],
	intern: [
		0,
		0,
		(self) => RubySymbol.of(self)
	],
	length: [
		0,
		0,
		(self) => BigInt(codePointCount(self))
	],
	lstrip: [
		0,
		0,
		(self) => self.replace(/^[\0\t\n\v\f\r ]+/, "")
	],
	next: [
		0,
		0,
		(self) => successor(self)
	],
	oct: [
		0,
		0,
		(self) => parseLeadingInteger(self, -8)
	],
	ord: [
		0,
		0,
		(self) => {
			if (self === "") throw rubyError("ArgumentError", "empty string");
			return BigInt(self.codePointAt(0) ?? 0);
		}
	],
	reverse: [
		0,
		0,
		(self) => charactersOf(self).toReversed().join("")
	],
	rstrip: [
		0,
		0,
		(self) => trimEnd(self)
	],
	scan: [
		1,
		1,
		(self, [pattern = null], call) => scanText(self, pattern, call)
	],
	size: [
		0,
		0,
		(self) => BigInt(codePointCount(self))
	],
	split: parts(splitText, 2),
	squeeze: [
		0,
		-1,
		(self, sets) => squeezeCharacters(self, sets.map(toText))
	],
	strip: [
		0,
		0,
		(self) => strip(self)
	],
	sub: [
		0,
		-1,
		(self, args, call) => {
			const least = call.block === void 0 ? 2 : 1;
			if (args.length < least || args.length > 2) throw wrongNumber(args.length, least, 2);
			return replaceText(self, args, call, false);
		}
	],
	succ: [
		0,
		0,
		(self) => successor(self)
	],
	to_f: [
		0,
		0,
		(self) => parseLeadingFloat(self)
	],
	to_i: [
		0,
		1,
		(self, [given = 10n]) => {
			const radix = toIndex(given);
			if (radix < 0) throw rubyError("ArgumentError", `invalid radix ${radix}`);
			return parseLeadingInteger(self, radix);
		}
	],
	to_s: [
		0,
		0,
		(self) => self
	],
	to_str: [
		0,
		0,
		(self) => self
	],
	to_sym: [
		0,
		0,
		(self) => RubySymbol.of(self)
	],
	tr: [
		2,
		2,
		(self, [from, to]) => translate(self, toText(from), toText(to), false)
	],
	tr_s: [
		2,
		2,
		(self, [from, to]) => translate(self, toText(from), toText(to), true)
	],
	undump: [
		0,
		0,
		undump
	],
	upto: [
		1,
		2,
		(self, [last, exclusive = null], { machine, block }) => {
			machine.send(new RubyRange(self, toText(last), exclusive === true), "each", [], block);
			return self;
		}
	]
};

// src/render/erb/core/unpack.ts
const sizes = {
	c: 1,
	s: 2,
	n: 2,
	v: 2,
	l: 4,
	i: 4,
	q: 8,
	j: 8
};
function* directivesOf(format) {
	const part = /\s+|#[^\n]*|([a-zA-Z@%])([_!<>]*)(\d+|\*)?/gy;
	while (part.lastIndex < format.length) {
		const at = part.lastIndex;
		const match = part.exec(format);
		if (match === null) throw unknownDirective(format[at] ?? "", format);
		const [, letter, flags = "", count] = match;
		if (letter === void 0) continue;
		yield {
			letter,
			flags,
			count: count === "*" ? void 0 : count === void 0 ? 1 : Number(count),
			isGiven: count !== void 0
		};
	}
}
function unknownDirective(letter, format) {
	if (!isAscii(letter)) return unsupported(`unpack with '${format}'`, "take the text apart with split or scan");
	return rubyError("ArgumentError", `unknown unpack directive '${letter}' in '${format}'`);
}
var Unpacking = class {
	values = [];
	bytes;
	machine;
	at;
	constructor(bytes, at, machine) {
		this.bytes = bytes;
		this.at = at;
		this.machine = machine;
	}
	read({ letter, flags, count, isGiven }, format) {
		const left = this.bytes.length - this.at;
		const signs = letter === "N" || letter === "V" ? {
			width: 4,
			signed: false
		} : numberShape(letter, flags);
		if (signs !== void 0) this.#numbers(signs.width, signs.signed, isBigEndian(letter, flags), count, isGiven);
		else if ("aAZ".includes(letter)) this.#text(letter, count === void 0 ? left : Math.min(count, left), count === void 0);
		else if ("bBhH".includes(letter)) this.#digits(letter, count);
		else if (letter === "U") this.#characters(count ?? left);
		else if (letter === "m") this.#base64(isGiven && count === 0);
		else if (letter === "x" || letter === "@") this.#move(letter, count, left);
		else throw unsupported(`unpack with ${letter} in '${format}'`, "take the text apart with split or scan");
	}
	#numbers(width, signed, isBig, count, isGiven) {
		const available = Math.floor((this.bytes.length - this.at) / width);
		const wanted = count ?? available;
		this.machine.checkElements(this.values.length + wanted);
		for (let taken = 0; taken < Math.min(wanted, available); taken += 1, this.at += width) {
			const part = this.bytes.subarray(this.at, this.at + width);
			const hex = Buffer.from(isBig ? part : part.toReversed()).toString("hex");
			const value = BigInt(`0x${hex}`);
			this.values.push(signed ? BigInt.asIntN(8 * width, value) : value);
		}
		if (count === void 0 || !isGiven && count === 0) return;
		for (let missing = available; missing < wanted; missing += 1) this.values.push(null);
	}
	#text(letter, length, isRest) {
		const text = this.bytes.subarray(this.at, this.at + length).toString("latin1");
		const zero = text.indexOf("\0");
		this.at += letter === "Z" && isRest && zero >= 0 ? zero + 1 : length;
		const kept = letter === "a" ? text : letter === "Z" ? text.split("\0", 1)[0] : withoutEnd(text);
		this.values.push(asText(Buffer.from(kept ?? "", "latin1")));
	}
	#digits(letter, count) {
		const perByte = "bB".includes(letter) ? 8 : 2;
		const left = (this.bytes.length - this.at) * perByte;
		const wanted = count === void 0 || count > left ? left : count;
		this.machine.checkText(wanted);
		const length = Math.ceil(wanted / perByte);
		let text = "";
		for (const byte of this.bytes.subarray(this.at, this.at + length)) {
			const digits = byte.toString(perByte === 8 ? 2 : 16).padStart(perByte, "0");
			text += letter < "a" ? digits : Array.from(digits).toReversed().join("");
		}
		this.at += length;
		this.values.push(text.slice(0, wanted));
	}
	#characters(count) {
		const rest = this.bytes.subarray(this.at).toString("utf8");
		let taken = 0;
		for (const character of rest) {
			if (taken === count) break;
			taken += 1;
			this.machine.step();
			this.at += Buffer.byteLength(character);
			this.values.push(BigInt(character.codePointAt(0) ?? 0));
		}
	}
	#base64(strict) {
		const text = this.bytes.subarray(this.at).toString("latin1");
		this.values.push(asText(strict ? decodeStrictly(text) : decodeLeniently(text)));
		this.at = this.bytes.length;
	}
	#move(letter, count, left) {
		if (letter === "@") throw unsupported("unpack with @", "use byteslice first");
		if (count !== void 0 && count > left) throw rubyError("ArgumentError", "x outside of string");
		this.at += count ?? left;
	}
};
function withoutEnd(text) {
	let end = text.length;
	while (end > 0 && (text[end - 1] === " " || text[end - 1] === "\0")) end -= 1;
	return text.slice(0, end);
}
function numberShape(letter, flags) {
	const width = Object.hasOwn(sizes, letter.toLowerCase()) ? sizes[letter.toLowerCase()] : void 0;
	if (width === void 0 || letter !== letter.toLowerCase() && "nv".includes(letter.toLowerCase())) return void 0;
	if (/[_!]/.test(flags)) throw unsupported("a size that depends on the machine", "use a directive without _ and !");
	return {
		width,
		signed: "csliqj".includes(letter)
	};
}
function isBigEndian(letter, flags) {
	return letter === "n" || letter === "N" || flags.includes(">");
}
function unpack(self, args, machine, most) {
	const last = args.at(-1);
	const options = isOptions(last) ? last : void 0;
	const plain = options === void 0 ? args : args.slice(0, -1);
	if (plain.length !== 1) throw wrongNumber(plain.length, 1, 1);
	const format = toText(plain[0]);
	const bytes = bytesOf(self, machine);
	const at = toIndex(readKeywords(options, ["offset"], machine).get("offset") ?? 0n);
	if (at < 0) throw rubyError("ArgumentError", "offset can't be negative");
	if (at > bytes.length) throw rubyError("ArgumentError", "offset outside of string");
	const state = new Unpacking(bytes, at, machine);
	for (const directive of directivesOf(format)) {
		state.read(directive, format);
		if (state.values.length >= most) break;
	}
	return state.values;
}
const all = [
	0,
	-1,
	(self, args, { machine, block }) => {
		const values = unpack(self, args, machine, 1e400);
		if (block === void 0) return values;
		for (const value of values) block.call([value]);
		return null;
	}
];
const stringUnpacking = {
	unpack: all,
	unpack1: [
		0,
		-1,
		(self, args, { machine }) => unpack(self, args, machine, 1)[0] ?? null
	]
};

// src/render/erb/core/symbol.ts
function renamed(name) {
	return [
		0,
		-1,
		(self, args, { machine }) => {
			const made = machine.send(self.name, name, args);
			const text = textOf$1(made);
			return text === void 0 ? made : RubySymbol.of(text);
		}
	];
}
function ofName(name, min, max) {
	return [
		min,
		max,
		(self, args, { machine, block }) => machine.send(self.name, name, args, block)
	];
}
function compared(name) {
	return [
		1,
		1,
		(self, [other = null], { machine }) => other instanceof RubySymbol ? machine.send(self.name, name, [other.name]) : null
	];
}
function toMethodProc(name, machine) {
	const call = (args) => {
		const [self, ...rest] = args;
		if (self === void 0) throw rubyError("ArgumentError", "no receiver given");
		return machine.send(self, name, rest);
	};
	return new RubyProc(call, -2, true, [["req"], ["rest"]]);
}
const symbolMethods = {
	capitalize: renamed("capitalize"),
	downcase: renamed("downcase"),
	swapcase: renamed("swapcase"),
	upcase: renamed("upcase"),
	"empty?": ofName("empty?", 0, 0),
	"end_with?": ofName("end_with?", 0, -1),
	"start_with?": ofName("start_with?", 0, -1),
	length: ofName("length", 0, 0),
	size: ofName("size", 0, 0),
	"[]": ofName("[]", 1, 2),
	"=~": ofName("=~", 1, 1),
	match: ofName("match", 0, -1),
	"match?": ofName("match?", 0, -1),
	casecmp: compared("casecmp"),
	"casecmp?": compared("casecmp?"),
	intern: [
		0,
		0,
		(self) => self
	],
	next: renamed("succ"),
	slice: ofName("[]", 1, 2),
	succ: renamed("succ"),
	id2name: [
		0,
		0,
		(self) => self.name
	],
	name: [
		0,
		0,
		(self) => self.name
	],
	to_s: [
		0,
		0,
		(self) => self.name
	],
	to_sym: [
		0,
		0,
		(self) => self
	],
	to_proc: [
		0,
		0,
		(self, _, { machine }) => toMethodProc(self.name, machine)
	]
};

// src/render/erb/core/class-tables.ts
let kernel;
function kernelTables() {
	kernel ??= [
		table("Object", kernelMethods),
		table("Kernel", {}),
		table("BasicObject", {})
	];
	return kernel;
}
function table(name, methods, strings = keeping) {
	return {
		name,
		methods,
		strings
	};
}
function core(name, methods, strings, ...modules) {
	return {
		name,
		rubyNames: name,
		ancestors: [
			table(name, methods, strings),
			...modules,
			...kernelTables()
		]
	};
}
function merged(...all) {
	return Object.assign({}, ...all);
}
function more(name, ...all) {
	return all.map((methods) => table(name, methods));
}
function toClasses() {
	const comparable = table("Comparable", comparableMethods);
	const enumerable = [
		table("Enumerable", enumerableMethods),
		table("Enumerable", enumerableQuestions),
		table("Enumerable", enumerableWalks),
		table("Enumerable", enumerableOrder),
		table("Enumerable", enumerableRuns)
	];
	const numeric = table("Numeric", numericMethods, ofValue);
	const integer = merged(integerMethods, integerDivision, integerBits, integerRounding, integerCounting);
	const float = merged(floatMethods, floatParts, floatRounding, floatCounting);
	const string = merged(stringMethods, stringCase, stringLines, stringBytes, stringPadding, stringSearch, stringUnpacking);
	return {
		nil: core("NilClass", nilMethods, lookingOnly),
		true: core("TrueClass", booleanMethods, lookingOnly),
		false: core("FalseClass", booleanMethods, lookingOnly),
		integer: core("Integer", integer, ofValue, numeric, comparable),
		float: core("Float", float, ofValue, numeric, comparable),
		string: core("String", stringChanges, keeping, table("String", string, ofString), table("String", shellwordsOfString, ofString), comparable),
		symbol: core("Symbol", symbolMethods, ofValue, comparable),
		array: core("Array", arrayMethods, keeping, ...more("Array", arrayAlgebra, arrayPlaces, arrayChoices, arrayParts, arrayChanges, shellwordsOfArray), ...enumerable),
		hash: {
			...core("Hash", hashMethods, keeping, ...more("Hash", hashShapes), ...more("Hash", hashChanges), ...enumerable),
			missing: missingHashMethod
		},
		range: core("Range", rangeMethods, lookingOnly, table("Range", rangeCover, lookingOnly), table("Range", rangeSteps, lookingOnly), ...enumerable),
		set: core("Set", setMethods, keeping, ...more("Set", setChanges), ...enumerable),
		ipAddress: core("IPAddr", ipAddressMethods, ofAddress, comparable),
		proc: core("Proc", procMethods, keeping),
		regexp: core("Regexp", regexpMethods, ofValue),
		match: core("MatchData", matchMethods, ofValue),
		module: {
			...core("Module", moduleMethods, lookingOnly),
			missing: missingModuleMethod
		},
		enumerator: core("Enumerator", enumeratorMethods, keeping, ...enumerable),
		sequence: {
			...core("Enumerator::ArithmeticSequence", sequenceMethods, keeping, table("Enumerator", enumeratorMethods), ...enumerable),
			rubyNames: "Enumerator"
		}
	};
}

// src/render/erb/core/class-of.ts
let classes;
function classOf(value) {
	classes ??= toClasses();
	if (value === null) return classes.nil;
	if (typeof value === "string" || value instanceof RubyString) return classes.string;
	if (typeof value === "bigint") return classes.integer;
	if (typeof value === "number") return classes.float;
	if (typeof value === "boolean") return value ? classes.true : classes.false;
	if (Array.isArray(value)) return classes.array;
	if (value instanceof RubyHash) return classes.hash;
	if (value instanceof RubySymbol) return classes.symbol;
	if (value instanceof RubyStruct) return structClass(value);
	if (value instanceof RubyRange) return classes.range;
	if (value instanceof RubySet) return classes.set;
	if (value instanceof RubyIpAddress) return classes.ipAddress;
	if (value instanceof RubyProc) return classes.proc;
	if (value instanceof RubyModule) return classes.module;
	if (value instanceof RubyRegexp) return classes.regexp;
	if (value instanceof RubyMatch) return classes.match;
	if (value instanceof RubyEnumerator) return isSequence(value) ? classes.sequence : classes.enumerator;
	if (value instanceof RubyException) return exceptionClass(value);
	throw new TypeError("a value that is not Ruby's");
}
function exceptionClass({ className }) {
	const [, ...above] = exceptionAncestors(className);
	const tables = above.map((name) => table(name, exceptionMethodsOf(name)));
	return core(className, exceptionMethodsOf(className), lookingOnly, ...tables);
}
const structClasses = /* @__PURE__ */ new Map();
function structClass({ className, open }) {
	let found = structClasses.get(className);
	if (found === void 0) {
		found = {
			...core(className, structMethods, lookingOnly),
			rubyNames: open ? "OpenStruct" : "Object",
			missing: missingStructMethod
		};
		structClasses.set(className, found);
	}
	return found;
}

// src/render/erb/core/inspect.ts
function toS(value, machine) {
	if (value === null) return "";
	if (typeof value === "string") return value;
	if (value instanceof RubyString) return value.text;
	if (typeof value === "bigint" || typeof value === "boolean") return String(value);
	if (typeof value === "number") return formatFloat(value);
	if (value instanceof RubySymbol || value instanceof RubyModule) return value.name;
	if (value instanceof RubyRange) return `${toS(value.first, machine)}${value.exclusive ? "..." : ".."}${toS(value.last, machine)}`;
	if (value instanceof RubyMatch) return value.group(0) ?? "";
	if (value instanceof RubyIpAddress) return ipAddressToS(value);
	if (value instanceof RubyException) return messageOf(value);
	if (value instanceof RubyRegexp) return regexpToS(value);
	if (value instanceof RubyStruct && value.className === "Pharos::Configuration::Host") return toS(value.attributes.get("address") ?? null, machine);
	return inspect(value, machine);
}
function inspect(value, machine) {
	const text = inspectInside(value, machine, []);
	machine.checkText(text.length);
	return text;
}
function inspectInside(value, machine, above) {
	machine.step();
	if (value === null) return "nil";
	if (typeof value === "string") return inspectString(value);
	if (value instanceof RubyString) return inspectString(value.text);
	if (typeof value !== "object") return toS(value, machine);
	if (value instanceof RubySymbol) return inspectSymbol(value.name);
	if (Array.isArray(value) || value instanceof RubyHash) {
		machine.steps(above.length >> 2);
		if (above.includes(value)) return Array.isArray(value) ? "[...]" : "{...}";
		if (above.length > 200) throw unsupported("a value that nests deeper than 200", "print its parts");
		const inside = [...above, value];
		if (Array.isArray(value)) return `[${value.map((item) => inspectInside(item, machine, inside)).join(", ")}]`;
		return `{${value.pairs().map(([k, v]) => `${inspectInside(k, machine, inside)}=>${inspectInside(v, machine, inside)}`).join(", ")}}`;
	}
	if (value instanceof RubyRange) {
		const { first, last, exclusive } = value;
		const isOpen = first === null !== (last === null);
		const end = (part) => part === null && isOpen ? "" : inspectInside(part, machine, above);
		return `${end(first)}${exclusive ? "..." : ".."}${end(last)}`;
	}
	if (value instanceof RubySet) {
		if (above.includes(value)) return "#<Set: {...}>";
		const inside = [...above, value];
		if (inside.length > 200) throw unsupported("a value that nests deeper than 200", "print its parts");
		return `#<Set: {${value.elements().map((item) => inspectInside(item, machine, inside)).join(", ")}}>`;
	}
	if (value instanceof RubyIpAddress) return inspectIpAddress(value);
	if (value instanceof RubyModule) return value.name;
	if (value instanceof RubyException) return value.message === "" ? value.className : `#<${value.className}: ${messageOf(value)}>`;
	if (value instanceof RubyRegexp) return inspectRegexp(value);
	throw unsupported(`${classOf(value).name} prints in a form of Ruby's own that is of no use in a manifest`, cureOfPrinting(value));
}
function cureOfPrinting(value) {
	if (value instanceof RubyEnumerator) return "give the method its block, or print .to_a";
	if (value instanceof RubyProc) return "call it: .call";
	return "print one of its attributes, such as .name or .address";
}
const escapes = /* @__PURE__ */ new Map([
	["\"", "\\\""],
	["\\", "\\\\"],
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"],
	["\f", "\\f"],
	["\v", "\\v"],
	["\b", "\\b"],
	["\x07", "\\a"],
	["\x1B", "\\e"],
	["#", "\\#"]
]);
const special = /["\\\p{Cc}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]|#(?=[{$@])/gu;
function inspectString(text) {
	return `"${replaceEach(text, special, inspectCharacter, isWhole)}"`;
}
function inspectCharacter(character) {
	return escapes.get(character) ?? escapeUnicode(character);
}
function isWhole(before) {
	return before !== "#" && (before < "\ud800" || before > "\udbff");
}
function escapeUnicode(character) {
	const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
	return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
}
function dumpString(text) {
	return `"${replaceEach(text, /["\\]|[^ -~]|#(?=[{$@])/gu, dumpCharacter, isWhole)}"`;
}
function dumpCharacter(character) {
	const code = character.codePointAt(0) ?? 0;
	const known = escapes.get(character);
	if (known !== void 0) return known;
	if (code > 126 && code !== 127) return escapeUnicode(character);
	return `\\x${code.toString(16).toUpperCase().padStart(2, "0")}`;
}
const plainSymbol = /^(?:(?:[$@]|@@)?[\p{L}_\u0080-\u{10ffff}][\p{L}\p{N}_\u0080-\u{10ffff}]*|[\p{L}_\u0080-\u{10ffff}][\p{L}\p{N}_\u0080-\u{10ffff}]*[?!=]|\[\]=?|\*\*|[+-]@?|[*/%<>~!^&|`]|==|===|=~|!=|!~|<=>|<=|>=|<<|>>)$/u;
function inspectSymbol(name) {
	if (plainSymbol.test(name)) return `:${name}`;
	const shown = inspectString(name);
	if (!isAscii(name)) return `:${shown.replaceAll("\\u007F", "\\x7F")}`;
	return `:${shown.replaceAll(/\\(?:u00([0-7][0-9A-F])|[^])/g, (whole, hex) => typeof hex === "string" ? `\\x${hex}` : whole)}`;
}

// src/render/erb/ruby/node-name.ts
let names;
function nodeName(node) {
	names ??= new Map(Object.entries(nodes_exports).map(([name, constructor]) => [constructor, name]));
	const name = names.get(node.constructor);
	if (name === void 0) throw new TypeError("a syntax node of an unknown class");
	return name;
}
function isNode$1(node, name) {
	return node !== null && node !== void 0 && nodeName(node) === name;
}
function childrenOf$1(node) {
	return node.childNodes().filter((child) => child !== null);
}

// src/render/erb/ruby/leading-mark.ts
const leadingMark = /^([ \t]*)(\ufeff|\\u(?:feff|\{[\s0]*feff\s*\})|\\xef\\xbb\\xbf|\\357\\273\\277)/i;
function losesMark(node, source) {
	const content = isNode$1(node, "StringNode") ? node.contentLoc : node.valueLoc;
	const written = content === null ? "" : source.slice(content);
	const [, blanks = "", mark] = leadingMark.exec(written) ?? [];
	const { value } = node.unescaped;
	if (mark === void 0 || blanks !== "" && value.startsWith(blanks)) return false;
	return mark === "\ufeff" || !value.startsWith(mark);
}

// src/render/erb/ruby/literals.ts
function constant(value) {
	return () => value;
}
function readInteger(source) {
	const digits = source.replaceAll("_", "").toLowerCase();
	const negative = digits.startsWith("-");
	const plain = digits.replace(/^[-+]/, "");
	const prefixed = plain.startsWith("0d") ? plain.slice(2) : /^0\d/.test(plain) ? `0o${plain.slice(1)}` : plain;
	const value = BigInt(prefixed);
	return negative ? -value : value;
}
function compileParts(parts, compiler) {
	const closures = parts.map((part) => {
		if (isNode$1(part, "StringNode")) return constant(textOf(part, compiler));
		return compiler.compile(part);
	});
	return (scope) => {
		let text = "";
		for (const closure of closures) text += toS(closure(scope), scope.machine);
		scope.machine.checkText(text.length);
		return text;
	};
}
function textOf(node, compiler) {
	const { value, validEncoding, encoding } = node.unescaped;
	if (!validEncoding || !/^(?:utf-8|us-ascii|ascii)$/i.test(encoding)) compiler.unsupported(node, "a String of bytes that are not UTF-8", "write text, or its Base64 form");
	if (losesMark(node, compiler.source)) compiler.unsupported(node, "text that begins with U+FEFF", "write it behind other text, or leave it out");
	return value;
}
const literalHandlers = {
	NilNode: () => nil,
	TrueNode: () => constant(true),
	FalseNode: () => constant(false),
	IntegerNode: (node, compiler) => constant(readInteger(compiler.source.sourceOf(node))),
	FloatNode: (node) => constant(node.value),
	StringNode: (node, compiler) => {
		const text = textOf(node, compiler);
		return () => new RubyString(text);
	},
	SymbolNode: (node, compiler) => constant(RubySymbol.of(textOf(node, compiler))),
	InterpolatedStringNode: (node, compiler) => {
		const text = compileParts(node.parts, compiler);
		return (scope) => new RubyString(text(scope));
	},
	InterpolatedSymbolNode: (node, compiler) => {
		const text = compileParts(node.parts, compiler);
		return (scope) => RubySymbol.of(text(scope));
	},
	EmbeddedStatementsNode: (node, compiler) => compiler.compileOptional(node.statements),
	RegularExpressionNode: (node, compiler) => {
		const closing = compiler.source.slice(node.closingLoc);
		const source = regexpSource(compiler.source.slice(node.contentLoc), closing);
		const flags = regexpFlags(closing);
		const problem = findPatternProblem(source, flags);
		if (problem !== void 0) {
			const words = problem.ours ? `${problem.message} is not supported in templates here` : problem.message;
			return compiler.unsupported(node, words, "write the pattern with simpler means");
		}
		return constant(new RubyRegexp(source, flags));
	},
	InterpolatedRegularExpressionNode: (node, compiler) => {
		const closing = compiler.source.slice(node.closingLoc);
		const flags = regexpFlags(closing);
		const closures = node.parts.map((part) => isNode$1(part, "StringNode") ? constant(regexpSource(compiler.source.slice(part.contentLoc), closing)) : compiler.compile(part));
		return compiler.placed(node, (scope) => {
			let source = "";
			for (const closure of closures) {
				const part = closure(scope);
				source += toS(part, scope.machine);
				scope.machine.checkText(source.length);
			}
			return toRegexp(source, flags);
		});
	},
	ArrayNode: (node, compiler) => {
		const items = compileItems(node.elements, compiler);
		return (scope) => items(scope);
	},
	HashNode: (node, compiler) => compiler.placed(node, compileHash(node.elements, compiler)),
	KeywordHashNode: (node, compiler) => compiler.placed(node, compileHash(node.elements, compiler)),
	ImplicitNode: (node, compiler) => compiler.compile(node.value),
	RangeNode: (node, compiler) => {
		const first = compiler.compileOptional(node.left);
		const last = compiler.compileOptional(node.right);
		const exclusive = node.isExcludeEnd();
		return compiler.placed(node, (scope) => toRange(first(scope), last(scope), exclusive));
	}
};
function regexpFlags(closing) {
	return closing.replace(/^[^a-z]*/, "");
}
function regexpSource(text, closing) {
	const [delimiter = ""] = closing;
	const plain = /[$*+.?^|)\]}>]/.test(delimiter) ? "" : delimiter;
	return text.replaceAll(/\\([^])/gu, (found, character) => character === "\n" ? "" : character === plain || character > "" ? character : found);
}
function isNumber(value) {
	return typeof value === "bigint" || typeof value === "number";
}
function toRange(first, last, exclusive) {
	if (!(first === null || last === null || isNumber(first) && isNumber(last) || textOf$1(first) !== void 0 && textOf$1(last) !== void 0 || first instanceof RubyIpAddress && last instanceof RubyIpAddress && first.family === last.family || first instanceof RubySymbol && last instanceof RubySymbol)) throw rubyError("ArgumentError", "bad value for range");
	return new RubyRange(first, last, exclusive);
}
function compileItems(elements, compiler) {
	const items = elements.map((element) => {
		if (isNode$1(element, "SplatNode")) {
			if (element.expression === null) return {
				splat: true,
				closure: (scope) => scope.get("&rest") ?? null
			};
			return {
				splat: true,
				closure: compiler.placed(element, compiler.compile(element.expression))
			};
		}
		return {
			splat: false,
			closure: compiler.compile(element)
		};
	});
	if (!items.some(({ splat }) => splat)) {
		const closures = items.map(({ closure }) => closure);
		return (scope) => closures.map((closure) => closure(scope));
	}
	return (scope) => {
		const values = [];
		for (const { splat, closure } of items) if (!splat) values.push(closure(scope));
		else for (const value of elementsForSplat(closure(scope), scope.machine)) values.push(value);
		scope.machine.checkElements(values.length);
		return values;
	};
}
function compileHash(elements, compiler) {
	const seen = /* @__PURE__ */ new Set();
	for (const element of elements) {
		if (!isNode$1(element, "AssocNode") || !/^(?:Symbol|String|Integer|Float)Node$/.test(nodeName(element.key))) continue;
		const text = compiler.source.sourceOf(element.key);
		if (seen.has(text)) compiler.unsupported(element.key, `the key ${text} twice in one Hash is not supported`, "leave one of them out");
		seen.add(text);
	}
	const entries = elements.map((element) => {
		if (isNode$1(element, "AssocNode")) return {
			key: compiler.compile(element.key),
			value: compiler.compile(element.value)
		};
		if (isNode$1(element, "AssocSplatNode") && element.value !== null) return {
			key: void 0,
			value: compiler.placed(element, compiler.compile(element.value))
		};
		return {
			key: void 0,
			value: (scope) => scope.get("&keywords") ?? new RubyHash()
		};
	});
	return (scope) => {
		const hash = new RubyHash();
		for (const { key, value } of entries) if (key !== void 0) hash.set(key(scope), value(scope));
		else {
			const spread = value(scope);
			if (!(spread instanceof RubyHash)) throw noConversion(spread, "Hash");
			for (const [k, v] of spread.pairs()) hash.set(k, v);
		}
		return hash;
	};
}

// src/render/erb/ruby/assignments.ts
function read$1(scope, name) {
	return scope.get(name) ?? null;
}
function write$1(scope, name, value) {
	scope.set(name, value);
	return value;
}
function compileIndexWrite(node, compiler, next) {
	if (node.receiver === null) return compiler.unsupported(node, "self[\u2026] =", "assign to a variable");
	const receiver = compiler.compile(node.receiver);
	const index = compileItems(node.arguments_?.arguments_ ?? [], compiler);
	const value = compiler.compile(node.value);
	return compiler.placed(node, (scope) => {
		const self = receiver(scope);
		const at = index(scope);
		const current = scope.machine.send(self, "[]", at);
		const result = next(scope, current, value);
		if (result === void 0) return current;
		scope.machine.send(self, "[]=", [...at, result]);
		return result;
	});
}
const assignmentHandlers = {
	LocalVariableReadNode: (node) => {
		const { name } = node;
		return (scope) => read$1(scope, name);
	},
	LocalVariableWriteNode: (node, compiler) => {
		const value = compiler.compile(node.value);
		return (scope) => write$1(scope, node.name, value(scope));
	},
	LocalVariableOrWriteNode: (node, compiler) => {
		const value = compiler.compile(node.value);
		return (scope) => {
			const current = read$1(scope, node.name);
			return isTruthy(current) ? current : write$1(scope, node.name, value(scope));
		};
	},
	LocalVariableAndWriteNode: (node, compiler) => {
		const value = compiler.compile(node.value);
		return (scope) => {
			const current = read$1(scope, node.name);
			return isTruthy(current) ? write$1(scope, node.name, value(scope)) : current;
		};
	},
	LocalVariableOperatorWriteNode: (node, compiler) => {
		const value = compiler.compile(node.value);
		return compiler.placed(node, (scope) => {
			const current = read$1(scope, node.name);
			return write$1(scope, node.name, scope.machine.send(current, node.binaryOperator, [value(scope)]));
		});
	},
	IndexOrWriteNode: (node, compiler) => compileIndexWrite(node, compiler, (scope, current, value) => isTruthy(current) ? void 0 : value(scope)),
	IndexAndWriteNode: (node, compiler) => compileIndexWrite(node, compiler, (scope, current, value) => isTruthy(current) ? value(scope) : void 0),
	IndexOperatorWriteNode: (node, compiler) => compileIndexWrite(node, compiler, (scope, current, value) => scope.machine.send(current, node.binaryOperator, [value(scope)])),
	MultiWriteNode: (node, compiler) => {
		const value = compiler.compile(node.value);
		const assign = compileTargets(node, compiler);
		return (scope) => {
			const values = value(scope);
			assign(scope, values);
			return values;
		};
	}
};
function compileTargets({ lefts, rest, rights }, compiler) {
	const before = lefts.map((target) => assignTo(target, compiler));
	const after = rights.map((target) => assignTo(target, compiler));
	const middle = isNode$1(rest, "SplatNode") && rest.expression !== null ? assignTo(rest.expression, compiler) : void 0;
	return (scope, value) => {
		const values = Array.isArray(value) ? value : [value];
		for (const [at, assign] of before.entries()) assign(scope, values[at] ?? null);
		const restEnd = Math.max(before.length, values.length - after.length);
		middle?.(scope, values.slice(before.length, restEnd));
		const firstAfter = rest === null ? before.length : restEnd;
		for (const [at, assign] of after.entries()) assign(scope, values[firstAfter + at] ?? null);
	};
}
function assignTo(target, compiler) {
	if (isNode$1(target, "LocalVariableTargetNode")) {
		const { name } = target;
		return (scope, value) => scope.set(name, value);
	}
	if (isNode$1(target, "RequiredParameterNode")) {
		const { name } = target;
		return (scope, value) => scope.declare(name, value);
	}
	if (isNode$1(target, "MultiTargetNode")) return compileTargets(target, compiler);
	if (isNode$1(target, "IndexTargetNode")) {
		const receiver = compiler.compile(target.receiver);
		const index = compileItems(target.arguments_?.arguments_ ?? [], compiler);
		return (scope, value) => {
			scope.machine.send(receiver(scope), "[]=", [...index(scope), value]);
		};
	}
	compiler.unsupported(target, `assigning to \`${compiler.source.sourceOf(target)}\` is not supported in templates here`, "assign to a variable whose name begins with a small letter");
	return () => void 0;
}

// src/render/erb/ruby/arguments.ts
const anonymous = {
	block: "&block",
	rest: "&rest",
	keywords: "&keywords"
};
const endInKeywords = /* @__PURE__ */ new WeakSet();
function keywordsOf(args) {
	const last = endInKeywords.has(args) ? args.at(-1) : void 0;
	return last instanceof RubyHash ? last : void 0;
}
const takingKeywords = new Set("Float Integer clone each_line encode lines load named_captures parameters round safe_load sample shuffle step unpack unpack1 urlsafe_encode64".split(" "));
function refuseHashForKeywords(name, args) {
	if (takingKeywords.has(name) && args.at(-1) instanceof RubyHash && !endInKeywords.has(args)) throw unsupported(`${name} takes no Hash but keywords`, "leave the braces out, or write **options");
}
function withKeywords(args) {
	const last = args.at(-1);
	if (last instanceof RubyHash && last.size === 0) args.pop();
	else endInKeywords.add(args);
	return args;
}
function compileArguments(elements, compiler) {
	const last = elements.at(-1);
	if (isNode$1(last, "ForwardingArgumentsNode")) {
		const before = compileItems(elements.slice(0, -1), compiler);
		return (scope) => {
			const rest = scope.get(anonymous.rest);
			const keywords = scope.get(anonymous.keywords);
			const args = [...before(scope), ...Array.isArray(rest) ? rest : []];
			return keywords instanceof RubyHash ? withKeywords([...args, keywords.copy()]) : args;
		};
	}
	const items = compileItems(elements, compiler);
	return isNode$1(last, "KeywordHashNode") ? (scope) => withKeywords(items(scope)) : items;
}

// src/render/erb/ruby/keywords.ts
function compileKeywords({ keywords, keywordRest }, compiler) {
	if (isNode$1(keywordRest, "NoKeywordsParameterNode")) {
		compiler.unsupported(keywordRest, "**nil is not supported in templates here", "leave it out");
		return;
	}
	if (keywords.length === 0 && keywordRest === null) return void 0;
	const named = keywords.flatMap((keyword) => {
		if (isNode$1(keyword, "OptionalKeywordParameterNode")) return [{
			name: keyword.name,
			fallback: compiler.compile(keyword.value)
		}];
		return isNode$1(keyword, "RequiredKeywordParameterNode") ? [{
			name: keyword.name,
			fallback: void 0
		}] : [];
	});
	const restName = isNode$1(keywordRest, "KeywordRestParameterNode") ? keywordRest.name ?? anonymous.keywords : anonymous.keywords;
	return {
		required: named.some(({ fallback }) => fallback === void 0),
		bind: (scope, given) => {
			const rest = given?.copy() ?? new RubyHash();
			const values = named.map(({ name }) => rest.delete(RubySymbol.of(name)));
			complain("missing", named.filter(({ fallback }, at) => fallback === void 0 && values[at] === void 0).map(({ name }) => `:${name}`));
			if (keywordRest === null) complain("unknown", rest.keys().map((key) => inspect(key, scope.machine)));
			else scope.declare(restName, rest);
			for (const [at, { name, fallback }] of named.entries()) {
				const value = values[at];
				scope.declare(name, value === void 0 ? fallback?.(scope) ?? null : value);
			}
		}
	};
}
function complain(what, names) {
	if (names.length === 0) return;
	const word = names.length === 1 ? "keyword" : "keywords";
	throw rubyError("ArgumentError", `${what} ${word}: ${names.join(", ")}`);
}

// src/render/erb/ruby/parameter-list.ts
function listParameters(node) {
	const { requireds, optionals, rest, posts, keywords, keywordRest, block } = node;
	return [
		...requireds.map(required),
		...optionals.map((one) => ["opt", isNode$1(one, "OptionalParameterNode") ? one.name : "_"]),
		...isNode$1(rest, "RestParameterNode") ? [["rest", rest.name ?? "*"]] : [],
		...posts.map(required),
		...keywords.flatMap((one) => {
			if (isNode$1(one, "OptionalKeywordParameterNode")) return [["key", one.name]];
			return isNode$1(one, "RequiredKeywordParameterNode") ? [["keyreq", one.name]] : [];
		}),
		...isNode$1(keywordRest, "KeywordRestParameterNode") ? [["keyrest", keywordRest.name ?? "**"]] : [],
		...isNode$1(block, "BlockParameterNode") ? [["block", block.name ?? "&"]] : []
	];
}
function required(node) {
	return isNode$1(node, "RequiredParameterNode") ? ["req", node.name] : ["req"];
}

// src/render/erb/ruby/parameters.ts
const noParameters = {
	bind: () => void 0,
	list: [],
	arity: 0,
	blockArity: 0,
	keywords: false,
	spreads: false,
	min: 0,
	max: 0
};
function requiredKeywords({ list }) {
	return list.flatMap(([sort, name = ""]) => sort === "keyreq" ? [name] : []);
}
function compileMethodParameters(node, compiler) {
	const parameters = node.parameters === null ? noParameters : compileNamed(node.parameters, compiler);
	return withLocals(node.locals, parameters);
}
function checkCount(parameters, args, range) {
	const { keywords, min, max } = parameters;
	const given = args.length - (keywords && keywordsOf(args) !== void 0 ? 1 : 0);
	if (given >= min && (max < 0 || given <= max)) return;
	const failure = wrongNumber(given, min, max, requiredKeywords(parameters));
	failure.range = range;
	throw failure;
}
function compileBlockParameters(node, compiler) {
	return withLocals(node.locals, compileParameters(node.parameters, compiler));
}
function compileParameters(node, compiler) {
	if (node === null) return noParameters;
	if (isNode$1(node, "NumberedParametersNode")) return numbered(node.maximum);
	if (!isNode$1(node, "BlockParametersNode")) {
		compiler.unsupported(node, "parameters of this form", "name the parameters: |a, b|");
		return noParameters;
	}
	return node.parameters === null ? noParameters : compileNamed(node.parameters, compiler);
}
function withLocals(names, parameters) {
	if (names.length === 0) return parameters;
	return {
		...parameters,
		bind: (scope, args, passed) => {
			for (const name of names) scope.declare(name, null);
			parameters.bind(scope, args, passed);
		}
	};
}
function numbered(maximum) {
	const names = Array.from({ length: maximum }, (_, at) => `_${at + 1}`);
	return {
		bind: (scope, args) => {
			for (const [at, name] of names.entries()) scope.declare(name, args[at] ?? null);
		},
		list: names.map((name) => ["req", name]),
		arity: maximum,
		blockArity: maximum,
		keywords: false,
		spreads: maximum > 1,
		min: maximum,
		max: maximum
	};
}
function compileNamed(node, compiler) {
	const { requireds, optionals, rest, posts, keywordRest, block } = node;
	const first = requireds.map((target) => assignTo(target, compiler));
	const last = posts.map((target) => assignTo(target, compiler));
	const middle = optionals.map((optional) => compileOptionalParameter(optional, compiler));
	const keywords = compileKeywords(node, compiler);
	const forwards = isNode$1(keywordRest, "ForwardingParameterNode");
	const takesRest = isNode$1(rest, "RestParameterNode") || forwards;
	const restName = isNode$1(rest, "RestParameterNode") ? rest.name ?? anonymous.rest : anonymous.rest;
	const blockName = isNode$1(block, "BlockParameterNode") ? block.name : null;
	const needed = first.length + last.length;
	const required = keywords?.required === true;
	const counted = needed + (required ? 1 : 0);
	return {
		bind: (scope, given, passed) => {
			const named = keywords === void 0 ? void 0 : keywordsOf(given);
			const args = named === void 0 ? given : given.slice(0, -1);
			for (const [at, assign] of first.entries()) assign(scope, args[at] ?? null);
			const spare = Math.max(0, args.length - needed);
			const filled = Math.min(spare, middle.length);
			for (const [at, optional] of middle.entries()) {
				const value = at < filled ? args[first.length + at] : void 0;
				scope.declare(optional.name, value === void 0 ? optional.fallback(scope) : value);
			}
			const restEnd = takesRest ? Math.max(first.length + filled, args.length - last.length) : first.length + filled;
			if (takesRest) scope.declare(restName, args.slice(first.length + filled, restEnd));
			for (const [at, assign] of last.entries()) assign(scope, args[restEnd + at] ?? null);
			keywords?.bind(scope, named);
			if (blockName !== null) scope.declare(blockName, passed ?? null);
		},
		list: listParameters(node),
		arity: optionals.length > 0 || takesRest || keywords !== void 0 && !required ? -counted - 1 : counted,
		blockArity: takesRest ? -counted - 1 : counted,
		spreads: needed + optionals.length > (rest === null ? 1 : 0),
		keywords: keywords !== void 0,
		min: needed,
		max: takesRest ? -1 : needed + optionals.length
	};
}
function compileOptionalParameter(node, compiler) {
	if (!isNode$1(node, "OptionalParameterNode")) return {
		name: "_",
		fallback: nil
	};
	return {
		name: node.name,
		fallback: compiler.compile(node.value)
	};
}

// src/render/erb/ruby/scope.ts
var Scope = class Scope {
	machine;
	bodies;
	method;
	call;
	#variables = /* @__PURE__ */ new Map();
	#parent;
	constructor(machine, parent, bodies = parent?.bodies ?? []) {
		this.machine = machine;
		this.#parent = parent;
		this.bodies = bodies;
		this.method = parent?.method;
		this.call = parent?.call;
	}
	withBodies(bodies) {
		const same = new Scope(this.machine, this.#parent, bodies);
		same.#variables = this.#variables;
		same.method = this.method;
		same.call = this.call;
		return same;
	}
	get(name) {
		const value = this.#variables.get(name);
		return value === void 0 ? this.#parent?.get(name) : value;
	}
	set(name, value) {
		(this.#owner(name) ?? this).#variables.set(name, value);
	}
	declare(name, value) {
		this.#variables.set(name, value);
	}
	names() {
		return [...[...this.#variables.keys()].filter((name) => !name.startsWith("&")), ...this.#parent?.names() ?? []];
	}
	#owner(name) {
		if (this.#variables.has(name)) return this;
		return this.#parent === void 0 ? void 0 : this.#parent.#owner(name);
	}
};

// src/render/erb/ruby/blocks.ts
const blockHandlers = { LambdaNode: (node, compiler) => compileLambda(node, compiler) };
const ownCall = {};
function compileLambda(node, compiler) {
	const parameters = compileBlockParameters(node, compiler);
	const body = compiler.insideMethod(() => compiler.inside(ownCall, () => compiler.compileOptional(node.body)));
	const range = compiler.source.placeOf(node.location);
	return (scope) => {
		const call = (args, passed) => {
			checkCount(parameters, args, range);
			const exit = new Exit();
			const inner = new Scope(scope.machine, scope);
			inner.method = exit;
			inner.call = exit;
			return leavableOnce(exit, () => runBlock(inner, parameters, body, args, passed));
		};
		return new RubyProc(call, parameters.arity, true, parameters.list);
	};
}
function compileBlock(node, compiler) {
	const parameters = compileBlockParameters(node, compiler);
	const body = compiler.inside(ownCall, () => compiler.compileOptional(node.body));
	return (scope, call) => new RubyProc((args, passed) => {
		const [only] = args;
		if (parameters.keywords && parameters.max === 1 && Array.isArray(only)) throw unsupported("a block with one parameter and keywords takes an Array apart in Ruby 3.1 but not in 3.3", "name two parameters, or leave the keywords out");
		const spread = parameters.spreads && args.length === 1 && Array.isArray(only) ? only : args;
		const inner = new Scope(scope.machine, scope);
		inner.call = call;
		return runBlock(inner, parameters, body, spread, passed);
	}, parameters.blockArity, false, parameters.list);
}
function runBlock(scope, { bind }, body, args, passed) {
	const { machine } = scope;
	machine.enter();
	try {
		bind(scope, args, passed);
		return body(scope);
	} catch (signal) {
		if (signal instanceof NextSignal) return signal.value;
		throw signal;
	} finally {
		machine.leave();
	}
}

// src/render/erb/core/leaving-functions.ts
const raise = [
	0,
	3,
	(_, args, { machine }) => {
		throw raised(toRaise(args, machine));
	}
];
function toRaise(args, machine) {
	const [first, message, trace] = args;
	if (first === void 0) return machine.error ?? new RubyException("RuntimeError", "");
	if (trace !== void 0 || args.at(-1) instanceof RubyHash) throw unsupported("raise with more than a class and a message is not supported here", "leave it out");
	if (typeof first === "string" || first instanceof RubyString) {
		if (message === void 0) return new RubyException("RuntimeError", toS(first, machine));
	} else if (first instanceof RubyModule && isExceptionModule(first)) return newException(first, message === void 0 ? [] : [message], machine);
	else if (first instanceof RubyException) {
		if (message === void 0) return first;
		return new RubyException(first.className, toS(message, machine), first.details);
	}
	throw rubyError("TypeError", "exception class/object expected");
}
function tagOf([tag]) {
	if (tag === void 0 || typeof tag === "string" || tag instanceof RubyString) throw unsupported("catch and throw need a Symbol here", "name it: catch(:found) do \u2026 throw :found");
	return tag;
}
function runCatch(args, call) {
	const tag = tagOf(args);
	const { catching } = call.machine;
	const exit = new Exit();
	catching.push({
		tag,
		exit
	});
	try {
		return leavableOnce(exit, () => blockOf(call).call([tag]));
	} finally {
		catching.pop();
	}
}
function runThrow(args, { machine }) {
	const tag = tagOf(args);
	const value = args[1] ?? null;
	const caught = machine.catching.findLast((one) => one.tag === tag);
	if (caught !== void 0) throw new LeaveSignal(caught.exit, value);
	const message = `uncaught throw ${inspect(tag, machine)}`;
	throw rubyError("UncaughtThrowError", message, "put a catch with this tag around it", {
		tag,
		value
	});
}
function runLoop(call) {
	const block = blockOf(call);
	try {
		for (;;) {
			call.machine.step();
			block.call([]);
		}
	} catch (failure) {
		if (failure instanceof TemplateFailure && descendsFrom(failure.rubyClass ?? "", "StopIteration")) return failure.details?.["result"] ?? null;
		throw failure;
	}
}
const leavingFunctions = {
	catch: [
		0,
		1,
		(_, args, call) => runCatch(args, call)
	],
	fail: raise,
	loop: [
		0,
		0,
		(_, __, call) => runLoop(call)
	],
	raise,
	throw: [
		1,
		2,
		(_, args, call) => runThrow(args, call)
	]
};

// src/render/erb/core/functions.ts
const format = [
	0,
	-1,
	(_, [pattern, ...values], { machine }) => {
		if (pattern === void 0) throw rubyError("ArgumentError", "too few arguments");
		return formatText(pattern, values, machine);
	}
];
function refusing(what, hint) {
	return [
		0,
		-1,
		() => {
			throw unsupported(`${what} is not supported in templates here`, hint);
		}
	];
}
const functions = {
	Array: [
		1,
		1,
		(_, [value = null], { machine }) => elementsForSplat(value, machine)
	],
	Complex: refusing("a Complex number", "use Floats"),
	Float: floatFunction,
	String: [
		1,
		1,
		(_, [value = null], { machine }) => machine.send(value, "to_s")
	],
	Hash: [
		1,
		1,
		(_, [value = null]) => {
			if (value === null || Array.isArray(value) && value.length === 0) return new RubyHash();
			if (value instanceof RubyHash) return value;
			throw rubyError("TypeError", `can't convert ${classOf(value).name} into Hash`);
		}
	],
	Integer: integerFunction,
	Rational: refusing("a Rational", "use an Integer or a Float"),
	"block_given?": [
		0,
		0,
		() => false
	],
	format,
	sprintf: format,
	lambda: [
		0,
		0,
		(_, __, call) => {
			const block = blockOf(call);
			if (block.lambda) return block;
			throw unsupported("lambda with a block that stands elsewhere is not supported", "write ->(x) { \u2026 }");
		}
	],
	proc: [
		0,
		0,
		(_, __, call) => blockOf(call)
	],
	...leavingFunctions
};
const looking = " Integer Float format sprintf ";
function isFunction(name) {
	return Object.hasOwn(functions, name);
}
function callFunction(name, args, call) {
	const found = isFunction(name) ? functions[name] : void 0;
	if (found === void 0) throw new TypeError(`no function ${name}`);
	const [min, max, run] = found;
	if (args.length < min || max >= 0 && args.length > max) throw wrongNumber(args.length, min, max);
	if (!looking.includes(` ${name} `)) return run(null, args, call);
	const made = run(null, args.map(withoutIdentity), call);
	return typeof made === "string" ? new RubyString(made) : made;
}

// src/render/erb/ruby/control.ts
const controlHandlers = {
	ProgramNode: (node, compiler) => compiler.compile(node.statements),
	StatementsNode: (node, compiler) => {
		for (const one of node.body.slice(0, -1)) refuseUnusedHash(one, compiler);
		const closures = compiler.compileAll(node.body);
		const [only] = closures;
		if (only === void 0) return nil;
		if (closures.length === 1) return only;
		return (scope) => {
			let value = null;
			for (const closure of closures) value = closure(scope);
			return value;
		};
	},
	ParenthesesNode: (node, compiler) => compiler.compileOptional(node.body),
	IfNode: (node, compiler) => {
		const condition = compiler.compile(node.predicate);
		const then = compiler.compileOptional(node.statements);
		const otherwise = compiler.compileOptional(node.subsequent);
		return (scope) => isTruthy(condition(scope)) ? then(scope) : otherwise(scope);
	},
	UnlessNode: (node, compiler) => {
		const condition = compiler.compile(node.predicate);
		const then = compiler.compileOptional(node.statements);
		const otherwise = compiler.compileOptional(node.elseClause);
		return (scope) => isTruthy(condition(scope)) ? otherwise(scope) : then(scope);
	},
	ElseNode: (node, compiler) => compiler.compileOptional(node.statements),
	AndNode: (node, compiler) => {
		const left = compiler.compile(node.left);
		const right = compiler.compile(node.right);
		return (scope) => {
			const value = left(scope);
			return isTruthy(value) ? right(scope) : value;
		};
	},
	OrNode: (node, compiler) => {
		const left = compiler.compile(node.left);
		const right = compiler.compile(node.right);
		return (scope) => {
			const value = left(scope);
			return isTruthy(value) ? value : right(scope);
		};
	},
	CaseNode: (node, compiler) => compileCase(node, compiler),
	WhileNode: (node, compiler) => compileLoop(node, compiler, true),
	UntilNode: (node, compiler) => compileLoop(node, compiler, false),
	ForNode: (node, compiler) => {
		const loop = {};
		const collection = compiler.compile(node.collection);
		const assign = assignTo(node.index, compiler);
		const body = compiler.inside(loop, () => compiler.compileOptional(node.statements));
		const targets = isNode$1(node.index, "MultiTargetNode") ? 2 : 1;
		return compiler.placed(node, (scope) => {
			const turn = (args) => {
				const isOne = targets === 1 || args.length === 1;
				assign(scope, isOne ? args[0] ?? null : [...args]);
				return oneTurn(() => body(scope));
			};
			const over = collection(scope);
			return leavable(loop, () => scope.machine.send(over, "each", [], new RubyProc(turn, targets, false)));
		});
	},
	NextNode: (node, compiler) => {
		const value = compileValues(node.arguments_, compiler);
		if (compiler.loop === void 0) return outsideLoop(node, "next", compiler);
		return (scope) => {
			throw new NextSignal(value(scope));
		};
	},
	BreakNode: (node, compiler) => {
		const value = compileValues(node.arguments_, compiler);
		const { loop } = compiler;
		if (loop === void 0) return outsideLoop(node, "break", compiler);
		return compiler.placed(node, (scope) => {
			const given = value(scope);
			throw new LeaveSignal(targetOf(loop, scope), given);
		});
	}
};
const textLoop = {};
function targetOf(loop, scope) {
	const target = loop === ownCall ? scope.call : loop;
	if (target === void 0 || target instanceof Exit && !target.open) throw rubyError("LocalJumpError", "break from proc-closure");
	return target;
}
function outsideLoop(node, word, compiler) {
	return compiler.unsupported(node, `${word} outside of a block or loop`, "use it inside each, while or for");
}
function compileValues(node, compiler) {
	const [only, second] = node?.arguments_ ?? [];
	if (only === void 0) return nil;
	if (second === void 0 && !isNode$1(only, "SplatNode")) return compiler.compile(only);
	return compileItems(node?.arguments_ ?? [], compiler);
}
function oneTurn(run) {
	try {
		return run();
	} catch (signal) {
		if (signal instanceof NextSignal) return signal.value;
		throw signal;
	}
}
function refuseUnusedHash(node, compiler) {
	if (!isNode$1(node, "HashNode") || !node.elements.some((one) => isNode$1(one, "AssocSplatNode"))) return;
	compiler.unsupported(node, "a Hash with ** that is not used", "leave it out");
}
function compileLoop(node, compiler, whileTruthy) {
	const loop = {};
	const condition = compiler.compile(node.predicate);
	const body = compiler.inside(loop, () => compiler.compileOptional(node.statements));
	const bodyFirst = node.isBeginModifier();
	const goesOn = (scope) => isTruthy(condition(scope)) === whileTruthy;
	return compiler.placed(node, (scope) => leavable(loop, () => {
		if (bodyFirst) oneTurn(() => body(scope));
		while (goesOn(scope)) {
			scope.machine.step();
			oneTurn(() => body(scope));
		}
		return null;
	}));
}
function compileWhen(condition, compiler) {
	if (isNode$1(condition, "SplatNode") && condition.expression !== null) {
		const list = compiler.compile(condition.expression);
		return (scope, subject) => elementsForSplat(list(scope), scope.machine).some((pattern) => subject === void 0 ? isTruthy(pattern) : caseEquals(pattern, subject, scope.machine));
	}
	const closure = compiler.compile(condition);
	return (scope, subject) => {
		const pattern = closure(scope);
		return subject === void 0 ? isTruthy(pattern) : caseEquals(pattern, subject, scope.machine);
	};
}
function compileCase(node, compiler) {
	const predicate = node.predicate === null ? void 0 : compiler.compile(node.predicate);
	const branches = node.conditions.map((when) => {
		if (!isNode$1(when, "WhenNode")) return {
			conditions: [],
			body: nil
		};
		return {
			conditions: when.conditions.map((condition) => compileWhen(condition, compiler)),
			body: compiler.compileOptional(when.statements)
		};
	});
	const otherwise = compiler.compileOptional(node.elseClause);
	return compiler.placed(node, (scope) => {
		const subject = predicate?.(scope);
		for (const { conditions, body } of branches) if (conditions.some((holds) => holds(scope, subject))) return body(scope);
		return otherwise(scope);
	});
}

// src/render/erb/ruby/definitions.ts
const definitionHandlers = {
	DefNode: (node, compiler) => compileDefinition(node, compiler),
	ReturnNode: (node, compiler) => {
		if (!compiler.inMethod) return compiler.unsupported(node, "return outside of def and lambda is not supported in templates here", "wrap what follows in unless \u2026 end");
		const value = compileValues(node.arguments_, compiler);
		return compiler.placed(node, (scope) => {
			const given = value(scope);
			if (scope.method?.open !== true) throw rubyError("LocalJumpError", "unexpected return");
			throw new LeaveSignal(scope.method, given);
		});
	},
	YieldNode: (node, compiler) => {
		if (!compiler.inDefinition) return outsideDefinition(node, "yield", compiler);
		const args = compileArguments(node.arguments_?.arguments_ ?? [], compiler);
		return compiler.placed(node, (scope) => {
			const block = scope.get(anonymous.block);
			if (!(block instanceof RubyProc)) throw rubyError("LocalJumpError", "no block given (yield)");
			scope.machine.step();
			return block.call(args(scope));
		});
	}
};
function outsideDefinition(node, word, compiler) {
	return compiler.unsupported(node, `${word} outside of def is not supported in templates here`, "write the text where it is needed");
}
function compileDefinition(node, compiler) {
	if (node.receiver !== null) return compiler.unsupported(node, "def of an object's own method", "define it without `self.`");
	const { name } = node;
	const range = compiler.source.placeOf(node.location);
	const parameters = compileMethodParameters(node, compiler);
	const body = compiler.insideMethod(() => compiler.compileOptional(node.body), true);
	return ({ machine, bodies }) => {
		const call = (args, passed) => {
			checkCount(parameters, args, range);
			machine.enter();
			try {
				const scope = new Scope(machine, void 0, bodies);
				const exit = new Exit();
				scope.method = exit;
				scope.declare(anonymous.block, passed ?? null);
				parameters.bind(scope, args, passed);
				return leavableOnce(exit, () => body(scope));
			} finally {
				machine.leave();
			}
		};
		machine.definitions.set(name, new RubyProc(call, parameters.arity, true));
		return RubySymbol.of(name);
	};
}

// src/render/erb/ruby/refusals.ts
const dataHint = "templates are data: put the value into cluster.yml, under network.custom.options for instance, and read it from there";
function refuse$2(message, hint = dataHint) {
	return {
		code: "render/ruby-refused",
		message,
		hint
	};
}
function lack(message, hint) {
	return {
		code: "render/ruby-unsupported",
		message,
		hint
	};
}
const nodeHints = {
	CaseMatchNode: ["case/in (pattern matching)", "write case/when, or if with ==, dig and key?"],
	MatchPredicateNode: ["`in` (pattern matching)", "compare with == or is_a?"],
	MatchRequiredNode: ["`=>` (pattern matching)", "assign with = and dig or fetch"],
	RedoNode: ["redo", "write the loop with while or each"],
	RetryNode: ["retry", "write the loop with while or each"],
	YieldNode: ["yield", "write the text where it is needed"],
	SuperNode: ["super", "write the text where it is needed"],
	ForwardingSuperNode: ["super", "write the text where it is needed"],
	ClassNode: ["class", "use a Hash"],
	ModuleNode: ["module", "use a Hash"],
	SingletonClassNode: ["class <<", "use a Hash"],
	FlipFlopNode: ["a flip-flop", "keep a variable and test it"],
	RationalNode: ["a Rational", "write a Float or an Integer"],
	ImaginaryNode: ["a Complex number", "write a Float or an Integer"],
	ConstantWriteNode: ["a constant of the template's own", "use a variable: its name begins with a small letter"],
	PreExecutionNode: ["BEGIN", "write the statement first"],
	PostExecutionNode: ["END", "write the statement last"]
};
function refusalOf$1(name, source) {
	if (name === "XStringNode" || name === "InterpolatedXStringNode") return refuse$2("a command in backticks would be run");
	if (name.startsWith("GlobalVariable") || name === "BackReferenceReadNode" || name === "NumberedReferenceReadNode") return refuse$2(`the global variable ${firstWord(source)} belongs to the Ruby process`, dataHint);
	if (name.startsWith("InstanceVariable") || name.startsWith("ClassVariable")) return lack(`${firstWord(source)} is not supported in templates here`, "use a local variable: its name has no @");
	if (name === "AliasMethodNode" || name === "AliasGlobalVariableNode" || name === "UndefNode") return refuse$2(`${firstWord(source)} changes Ruby itself`, "write the expression where it is used");
	if (name === "SourceFileNode" || name === "SourceLineNode" || name === "SourceEncodingNode") return refuse$2(`${firstWord(source)} depends on where the template lies`, "write the text itself");
	const [what, hint] = nodeHints[name] ?? [`\`${firstWord(source)}\``, "write it with if, each, case/when and method calls"];
	return lack(`${what} is not supported in templates here`, hint);
}
function firstWord(source) {
	return /^\S{1,40}/.exec(source)?.[0] ?? source.slice(0, 40);
}
const processWords = "system exec spawn fork exit exit! abort trap sleep at_exit callcc syscall test select warn caller caller_locations set_trace_func trace_var untrace_var gets readline readlines open require require_relative load autoload autoload? putc";
const chanceWords = "rand srand";
const escapeWords = "eval instance_eval instance_exec class_eval class_exec module_eval module_exec send __send__ public_send binding method methods public_method public_methods private_methods protected_methods singleton_methods singleton_method singleton_class instance_method instance_methods instance_variable_get instance_variable_set instance_variable_defined? instance_variables remove_instance_variable define_method define_singleton_method remove_method undef_method alias_method const_get const_set const_missing constants remove_const class_variable_get class_variable_set local_variables global_variables local_variable_get local_variable_set object_id __id__ __method__ __dir__ instance_variable_names using refine unbind to_enum enum_for display";
const printWords = "puts print p pp printf";
let words;
function refusedMethod(name, hasReceiver) {
	words ??= new Map([
		...processWords.split(" ").map((word) => [word, "process"]),
		...chanceWords.split(" ").map((word) => [word, "chance"]),
		...escapeWords.split(" ").map((word) => [word, "escape"]),
		...printWords.split(" ").map((word) => [word, "print"])
	]);
	switch (words.get(name)) {
		case "process": return hasReceiver ? void 0 : refuse$2(`${name} reaches outside of the template`, hintFor$1(name));
		case "chance": return hasReceiver ? void 0 : refuseChance(name);
		case "escape": return refuseInternals(name);
		case "print": return hasReceiver ? void 0 : refuse$2(`${name} writes to the terminal, not into the manifest`, "print with <%= \u2026 %>");
		case void 0:
		default: return;
	}
}
function hintFor$1(name) {
	return name === "require" ? "leave it out: JSON, YAML, Base64, Digest, IPAddr, Set, CGI and Shellwords are there, other libraries are not" : dataHint;
}
function refuseChance(name) {
	return refuse$2(`${name} makes every run print something else`);
}
function refuseInternals(name) {
	const hint = /(?:^|_)(?:eval|exec)$/.test(name) ? "write the expression itself" : "call the method by its name; what is looked up by a computed name belongs into a Hash";
	return refuse$2(`${name} reaches into Ruby itself`, hint);
}
const refusedConstants = "ENV File Dir IO Kernel Process ObjectSpace GC Thread Mutex Queue Fiber Ractor Time Random SecureRandom Open3 Net Socket TCPSocket UDPSocket URI FileUtils Pathname Tempfile Etc Signal Marshal RubyVM TracePoint Binding Method UnboundMethod STDIN STDOUT STDERR ARGV ARGF DATA RUBY_VERSION RUBY_PLATFORM TOPLEVEL_BINDING Gem Bundler Pharos K8s Timeout Logger PTY Readline Zlib OpenSSL";
let constants;
const lackingConstants = [
	["Struct OpenStruct Data", "use a Hash: { 'name' => value }"],
	["SortedSet", "use a Set and sort it where it is printed"],
	["Rational Complex BigDecimal", "use an Integer or a Float, or text"],
	["Enumerator", "use map, each_with_index or each_slice with a block"],
	["Encoding", "leave it out: templates and their variables are UTF-8"],
	["Date DateTime", "write the date itself as text: templates have no calendar"],
	["StringIO", "build the text with +, join or a heredoc"],
	["StringScanner", "use scan, split or match"],
	["Digest", "name the one that you mean: Digest::SHA256"]
];
function refusedConstant(name) {
	const lacking = lackingConstants.find(([names]) => names.split(" ").includes(name));
	if (lacking !== void 0) return lack(`${name} is not supported in templates here`, lacking[1]);
	constants ??= new Set(refusedConstants.split(" "));
	if (!constants.has(name)) return void 0;
	if (name === "ENV") return refuse$2("ENV differs from machine to machine");
	if (/^(?:Time|Random|SecureRandom)$/.test(name)) return refuseChance(name);
	return refuse$2(`${name} reaches outside of the template`);
}

// src/render/erb/ruby/defined.ts
function definedAs(node, compiler) {
	if (isNode$1(node, "ParenthesesNode")) return isNode$1(node.body, "StatementsNode") && node.body.body.length === 1 ? definedAs(node.body.body[0] ?? node, compiler) : () => node.body === null ? "nil" : "expression";
	if (isNode$1(node, "LocalVariableReadNode")) return () => "local-variable";
	if (isNode$1(node, "YieldNode")) {
		if (!compiler.inDefinition) return outsideDefinition(node, "yield", compiler);
		return (scope) => scope.get(anonymous.block) instanceof RubyProc ? "yield" : null;
	}
	if (isNode$1(node, "NilNode")) return () => "nil";
	if (isNode$1(node, "TrueNode")) return () => "true";
	if (isNode$1(node, "FalseNode")) return () => "false";
	if (isNode$1(node, "SelfNode")) return () => "self";
	if (/^(?:Instance|Class)Variable.*Read/.test(nodeName(node)) || nodeName(node).includes("SuperNode")) return () => null;
	if (/^(?:GlobalVariable|NumberedReference|BackReference)Read/.test(nodeName(node))) return unknown(node, compiler);
	if (isNode$1(node, "ConstantReadNode") || isNode$1(node, "ConstantPathNode")) return constantAs(node, compiler);
	if (isNode$1(node, "ArrayNode")) return whenAll(node.elements, compiler, () => "expression");
	if (isNode$1(node, "CallNode")) return callAs(node, compiler);
	return nodeName(node).includes("Write") ? () => "assignment" : () => "expression";
}
function unknown(node, compiler) {
	const source = compiler.source.sourceOf(node).slice(0, 60);
	return compiler.unsupported(node, `whether ${source} is defined is not known here`, "leave the question out");
}
function whenAll(nodes, compiler, answer) {
	const parts = nodes.map((node) => definedAs(node, compiler));
	return (scope) => parts.every((part) => part(scope) !== null) ? answer(scope) : null;
}
function constantAs(node, compiler) {
	const path = compiler.source.sourceOf(node).replace(/^::/, "");
	const parts = path.split("::");
	if (!hasConstant(path) && parts.some((part) => refusedConstant(part) !== void 0)) return unknown(node, compiler);
	return ({ machine }) => machine.constants.has(path) || hasConstant(path) ? "constant" : null;
}
function callAs(node, compiler) {
	const { name, receiver } = node;
	if (node.block !== null || node.isSafeNavigation()) return () => "expression";
	const args = node.arguments_?.arguments_ ?? [];
	if (receiver === null) return whenAll(args, compiler, ({ machine }) => {
		return machine.local(name) !== void 0 || machine.definitions.has(name) || isFunction(name) || isKnownToRuby("Kernel", name) ? "method" : null;
	});
	const self = compiler.compile(receiver);
	return whenAll([receiver, ...args], compiler, (scope) => {
		try {
			const value = self(scope);
			if (value instanceof RubyModule) throw unsupported(`whether ${value.name} has ${name} is not known here`, "call it");
			return scope.machine.send(value, "respond_to?", [name]) === true ? "method" : null;
		} catch (failure) {
			if (failure instanceof TemplateFailure && failure.code === "render/ruby-error") return null;
			throw failure;
		}
	});
}

// src/render/erb/ruby/calls.ts
const callHandlers = {
	CallNode: (node, compiler) => compileCall(node, compiler),
	SelfNode: (node, compiler) => compiler.unsupported(node, "self is not supported in templates here", "name the variable that you mean"),
	DefinedNode: (node, compiler) => definedAs(node.value, compiler)
};
function compileCall(node, compiler) {
	const { name, receiver } = node;
	const isOwn = receiver === null || isNode$1(receiver, "SelfNode");
	const refusal = refusedMethod(name, !isOwn);
	if (refusal !== void 0 && !(isOwn && node.isVariableCall())) compiler.reject(node, refusal);
	if (receiver === null && name === "lambda" && isNode$1(node.block, "BlockNode")) return compileLambda(node.block, compiler);
	if (isOwn && name === "block_given?") return blockGiven(node, compiler);
	const args = compileArguments(node.arguments_?.arguments_ ?? [], compiler);
	const block = compileBlockOf(node, compiler);
	const run = isOwn ? compileOwnCall(node, args, block, refusal) : compileSend(node, receiver, args, block, compiler);
	return compiler.placed(node, run, compiler.callRange(node));
}
function compileSend(node, receiver, args, withBlock, compiler) {
	const self = compiler.compile(receiver);
	const { name } = node;
	const safe = node.isSafeNavigation();
	const range = compiler.source.placeOf(node.location);
	if (node.isAttributeWrite() && name !== "[]=" && name !== "default=") return compiler.unsupported(node, `\`${compiler.source.sourceOf(node)}\` would change an object that others read, too`, "assign to a variable");
	if (node.isAttributeWrite()) return (scope) => {
		const target = self(scope);
		const values = args(scope);
		scope.machine.send(target, name, values);
		return values.at(-1) ?? null;
	};
	return (scope) => {
		const target = self(scope);
		if (safe && target === null) return null;
		const { machine } = scope;
		const values = args(scope);
		refuseHashForKeywords(name, values);
		return withBlock(scope, (block) => {
			machine.range = range;
			return machine.send(target, name, values, block);
		});
	};
}
function compileOwnCall(node, args, withBlock, refusal) {
	const { name } = node;
	const bare = node.isVariableCall();
	return (scope) => {
		const { machine } = scope;
		machine.step();
		const local = machine.local(name);
		if (local !== void 0) {
			const given = args(scope).length;
			if (given > 0) throw rubyError("ArgumentError", `wrong number of arguments (given ${given}, expected 0)`);
			return local;
		}
		const defined = machine.definitions.get(name);
		if (defined !== void 0) {
			const given = args(scope);
			return withBlock(scope, (block) => defined.call(given, block));
		}
		if (name === "respond_to?") return respondsTo(args(scope)[0] ?? null, machine);
		if (isFunction(name)) {
			const given = args(scope);
			refuseHashForKeywords(name, given);
			return withBlock(scope, (block) => callFunction(name, given, {
				machine,
				block,
				name
			}));
		}
		if (refusal !== void 0) throw refused(refusal.message, refusal.hint);
		if (bare || isKnownToRuby("Kernel", name)) throw machine.unknownName(name, scope.names());
		throw rubyError("NoMethodError", `undefined method \`${name}' for an instance of Pharos::YamlFile::Namespace`, cureOfName(name, [...machine.definitions.keys(), ...machine.locals.keys()]));
	};
}
function respondsTo(name, machine) {
	const text = toName(name);
	return machine.locals.has(text) || machine.definitions.has(text);
}
function compileBlockOf(node, compiler) {
	const { block } = node;
	if (block === null) {
		const last = node.arguments_?.arguments_.at(-1);
		return isNode$1(last, "ForwardingArgumentsNode") ? (scope, run) => run(passedBlock(scope)) : (_, run) => run(void 0);
	}
	if (isNode$1(block, "BlockNode")) {
		const made = compileBlock(block, compiler);
		return (scope, run) => {
			const exit = new Exit();
			return leavableOnce(exit, () => run(made(scope, exit)));
		};
	}
	if (!isNode$1(block, "BlockArgumentNode") || block.expression === null) return (scope, run) => run(passedBlock(scope));
	const value = compiler.compile(block.expression);
	return (scope, run) => run(toProc(value(scope), scope));
}
function passedBlock(scope) {
	const block = scope.get(anonymous.block);
	return block instanceof RubyProc ? block : void 0;
}
function blockGiven(node, compiler) {
	if (!compiler.inDefinition) return outsideDefinition(node, "block_given?", compiler);
	return (scope) => passedBlock(scope) !== void 0;
}
function toProc(value, scope) {
	if (value === null) return void 0;
	if (value instanceof RubyProc) return value;
	if (value instanceof RubySymbol) return toMethodProc(value.name, scope.machine);
	if (value instanceof RubyHash) return toProc(scope.machine.send(value, "to_proc"), scope);
	throw rubyError("TypeError", `wrong argument type ${nameForConversion(value)} (expected Proc)`);
}

// src/render/erb/ruby/constants.ts
function read({ machine }, name) {
	const own = machine.constants.get(name);
	return own === void 0 ? constantOf(name) : own;
}
function write({ machine }, name, value) {
	machine.constants.set(name, value);
	return value;
}
function isDefined({ machine }, name) {
	return machine.constants.has(name) || hasConstant(name);
}
function compileOperator(node, compiler, next) {
	refuse$1(node, compiler, node.name);
	const value = compiler.compile(node.value);
	return compiler.placed(node, (scope) => {
		const current = read(scope, node.name);
		const result = next(scope, current, value);
		return result === current ? current : write(scope, node.name, result);
	});
}
function refuse$1(node, compiler, name) {
	const refusal = refusedConstant(name);
	if (refusal !== void 0) compiler.reject(node, refusal);
}
function compilePath(node, compiler) {
	const path = compiler.source.sourceOf(node).replace(/^::/, "");
	if (!/^[A-Z]\w*(?:::[A-Z]\w*)*$/.test(path)) return compiler.unsupported(node, "a constant of a computed module", "write the constant's whole name");
	const [root = "", ...inner] = path.split("::");
	const refusal = hasConstant(path) ? void 0 : refusedConstant(root) ?? refusedConstant(node.name ?? "");
	if (refusal !== void 0) compiler.reject(node, refusal);
	return compiler.placed(node, (scope) => {
		if (hasConstant(path) && !scope.machine.constants.has(root)) return constantOf(path);
		return inner.reduce((above, name) => {
			if (above instanceof RubyModule) return constantOf(`${above.name}::${name}`);
			throw rubyError("TypeError", `${inspect(above, scope.machine)} is not a class/module`);
		}, read(scope, root));
	});
}
const constantHandlers = {
	ConstantReadNode: (node, compiler) => {
		refuse$1(node, compiler, node.name);
		return compiler.placed(node, (scope) => read(scope, node.name));
	},
	ConstantWriteNode: (node, compiler) => {
		const value = compiler.compile(node.value);
		return (scope) => write(scope, node.name, value(scope));
	},
	ConstantOrWriteNode: (node, compiler) => {
		const value = compiler.compile(node.value);
		return (scope) => {
			const current = isDefined(scope, node.name) ? read(scope, node.name) : null;
			return isTruthy(current) ? current : write(scope, node.name, value(scope));
		};
	},
	ConstantAndWriteNode: (node, compiler) => compileOperator(node, compiler, (scope, current, value) => isTruthy(current) ? value(scope) : current),
	ConstantOperatorWriteNode: (node, compiler) => compileOperator(node, compiler, (scope, current, value) => scope.machine.send(current, node.binaryOperator, [value(scope)])),
	ConstantPathNode: compilePath
};

// src/render/erb/ruby/match-variables.ts
function ofMatch(read) {
	return ({ machine }) => {
		const value = machine.lastMatch instanceof RubyMatch ? read(machine.lastMatch) : null;
		return typeof value === "string" ? new RubyString(value) : value;
	};
}
function refuse(node, compiler) {
	compiler.reject(node, refusalOf$1(nodeName(node), compiler.source.sourceOf(node)));
	return () => null;
}
const matchVariableHandlers = {
	NumberedReferenceReadNode: ({ number }) => ofMatch((match) => match.group(number)),
	BackReferenceReadNode: (node, compiler) => {
		switch (node.name) {
			case "$&": return ofMatch((match) => match.group(0));
			case "$`": return ofMatch((match) => match.text.slice(0, match.places[0]));
			case "$'": return ofMatch((match) => match.text.slice(match.places[1]));
			case "$+": return ofMatch((match) => {
				for (let group = match.places.length / 2 - 1; group > 0; group -= 1) {
					const text = match.group(group);
					if (text !== null) return text;
				}
				return null;
			});
			default: return refuse(node, compiler);
		}
	},
	GlobalVariableReadNode: (node, compiler) => {
		if (node.name === "$!") return ({ machine }) => machine.error;
		return node.name === "$~" ? ofMatch((match) => match) : refuse(node, compiler);
	},
	MatchWriteNode: (node, compiler) => {
		const call = compiler.compile(node.call);
		const targets = node.targets.flatMap((target) => isNode$1(target, "LocalVariableTargetNode") ? [{
			name: target.name,
			assign: assignTo(target, compiler)
		}] : []);
		return (scope) => {
			const value = call(scope);
			const match = value === null ? null : scope.machine.lastMatch;
			for (const { name, assign } of targets) {
				const text = match?.group(match.indexOf(name) ?? -1) ?? null;
				assign(scope, text === null ? null : new RubyString(text));
			}
			return value;
		};
	}
};

// src/render/erb/ruby/rescue.ts
const rescueHandlers = {
	BeginNode: (node, compiler) => {
		const body = compiler.compileOptional(node.statements);
		const rescued = node.rescueClause === null ? void 0 : compileRescue(node.rescueClause, compiler);
		const otherwise = node.elseClause === null ? void 0 : compiler.compile(node.elseClause);
		const guarded = rescued === void 0 ? body : (scope) => {
			let value;
			try {
				value = body(scope);
			} catch (failure) {
				return handled(scope, failure, rescued);
			}
			return otherwise === void 0 ? value : otherwise(scope);
		};
		if (node.ensureClause === null) return guarded;
		const ensure = compiler.compileOptional(node.ensureClause.statements);
		return (scope) => {
			const { machine } = scope;
			const outer = machine.error;
			try {
				return guarded(scope);
			} catch (failure) {
				if (failure instanceof TemplateFailure && failure.rubyClass !== void 0) machine.error = toException(failure);
				throw failure;
			} finally {
				ensure(scope);
				machine.error = outer;
			}
		};
	},
	RescueModifierNode: (node, compiler) => {
		const expression = compiler.compile(node.expression);
		const fallback = compiler.compile(node.rescueExpression);
		return (scope) => {
			try {
				return expression(scope);
			} catch (failure) {
				return handled(scope, failure, (within, { rubyClass = "" }) => descendsFrom(rubyClass, "StandardError") ? fallback(within) : void 0);
			}
		};
	}
};
function handled(scope, failure, clause) {
	if (!(failure instanceof TemplateFailure) || failure.code !== "render/ruby-error") throw failure;
	const { machine } = scope;
	machine.steps(8);
	const outer = machine.error;
	machine.error = toException(failure);
	try {
		const value = clause(scope, failure);
		if (value === void 0) throw failure;
		return value;
	} finally {
		machine.error = outer;
	}
}
function compileRescue(node, compiler) {
	const classes = compileItems(node.exceptions, compiler);
	const isBare = node.exceptions.length === 0;
	const assign = node.reference === null ? void 0 : assignTo(node.reference, compiler);
	const body = compiler.compileOptional(node.statements);
	const next = isNode$1(node.subsequent, "RescueNode") ? compileRescue(node.subsequent, compiler) : void 0;
	return (scope, failure) => {
		const { rubyClass = "" } = failure;
		if (!(isBare ? [new RubyModule("StandardError")] : classes(scope)).flatMap((one) => elementsForSplat(one, scope.machine)).some((one) => {
			if (one instanceof RubyModule) return descendsFrom(rubyClass, one.name);
			throw rubyError("TypeError", "class or module required for rescue clause");
		})) return next?.(scope, failure);
		assign?.(scope, toException(failure));
		return body(scope);
	};
}

// src/render/erb/ruby/compiler.ts
var RubyCompiler = class {
	source;
	findings = [];
	#bodyOf;
	loop;
	inMethod;
	inDefinition;
	constructor(source, { bodyOf = noBody, loop, inMethod = false, inDefinition = false } = {}) {
		this.source = source;
		this.#bodyOf = bodyOf;
		this.loop = loop;
		this.inMethod = inMethod;
		this.inDefinition = inDefinition;
	}
	compile(node) {
		const body = this.#bodyOf(node);
		if (body !== void 0) return runBody(body, this.loop);
		const name = nodeName(node);
		const handler = handlerOf(name);
		if (handler === void 0) {
			this.reject(node, refusalOf$1(name, this.source.sourceOf(node)));
			return never;
		}
		return handler(node, this);
	}
	compileAll(nodes) {
		return nodes.map((node) => this.compile(node));
	}
	compileOptional(node) {
		return node === null ? nil : this.compile(node);
	}
	inside(loop, compile) {
		const outer = this.loop;
		this.loop = loop;
		try {
			return compile();
		} finally {
			this.loop = outer;
		}
	}
	insideMethod(compile, isDefinition = this.inDefinition) {
		const outer = {
			loop: this.loop,
			inMethod: this.inMethod,
			inDefinition: this.inDefinition
		};
		this.loop = void 0;
		this.inMethod = true;
		this.inDefinition = isDefinition;
		try {
			return compile();
		} finally {
			this.loop = outer.loop;
			this.inMethod = outer.inMethod;
			this.inDefinition = outer.inDefinition;
		}
	}
	reject(node, finding) {
		this.findings.push({
			...finding,
			range: this.source.placeOf(node.location)
		});
	}
	unsupported(node, message, hint) {
		this.reject(node, {
			code: "render/ruby-unsupported",
			message,
			hint
		});
		return never;
	}
	callRange(node) {
		const { location, messageLoc, name, receiver } = node;
		const [whole, end] = this.source.placeOf(location);
		if (messageLoc === null || receiver === null) return [whole, end];
		if (name === "[]") return [this.source.sourceOf(receiver).includes("\n") ? this.#calledAt(receiver) ?? whole : whole, end];
		const [start] = this.source.placeOf(messageLoc);
		return [start, Math.max(start, end)];
	}
	#calledAt(node) {
		if (isNode$1(node, "CallNode")) return this.callRange(node)[0];
		if (isNode$1(node, "OrNode") || isNode$1(node, "AndNode")) return this.source.placeOf(node.operatorLoc)[0];
		const body = isNode$1(node, "ParenthesesNode") ? node.body : null;
		const [only, more] = body !== null && isNode$1(body, "StatementsNode") ? body.body : [];
		return only === void 0 || more !== void 0 ? void 0 : this.#calledAt(only);
	}
	placed(node, closure, range = this.source.placeOf(node.location)) {
		return (scope) => {
			try {
				return closure(scope);
			} catch (failure) {
				if (failure instanceof TemplateFailure) failure.range ??= range;
				throw failure;
			}
		};
	}
};
let handlers;
function handlerOf(name) {
	handlers ??= new Map(Object.entries({
		...literalHandlers,
		...callHandlers,
		...constantHandlers,
		...controlHandlers,
		...assignmentHandlers,
		...blockHandlers,
		...rescueHandlers,
		...definitionHandlers,
		...matchVariableHandlers
	}));
	return handlers.get(name);
}
const nil = () => null;
const never = () => {
	throw new TypeError("evaluates what was refused");
};
function noBody() {}
function namedBody(node) {
	if (!isNode$1(node, "CallNode") || node.receiver !== null || node.name !== "template_text") return void 0;
	const [index] = node.arguments_?.arguments_ ?? [];
	return isNode$1(index, "IntegerNode") ? index.value : void 0;
}
function runBody(index, loop) {
	return (scope) => {
		try {
			scope.machine.value = null;
			scope.bodies[index]?.(scope);
		} catch (signal) {
			if (signal instanceof LeaveSignal && signal.target === textLoop && loop !== void 0) throw new LeaveSignal(targetOf(loop, scope), signal.value);
			throw signal;
		}
		return scope.machine.value;
	};
}

// src/render/erb/ruby/ruby-text.ts
var RubyText = class {
	text;
	#toIndex;
	#toTemplate;
	constructor(text, toTemplate) {
		this.text = text;
		this.#toIndex = /^[\0-\x7f]*$/.test(text) ? void 0 : toIndices(text);
		this.#toTemplate = toTemplate;
	}
	rangeOf({ startOffset, length }) {
		return [this.index(startOffset), this.index(startOffset + length)];
	}
	index(byteOffset) {
		return this.#toIndex === void 0 ? byteOffset : this.#toIndex[byteOffset] ?? this.text.length;
	}
	slice(location) {
		return this.text.slice(...this.rangeOf(location));
	}
	placeOf(location) {
		const [start, end] = this.rangeOf(location);
		return this.place(start, end);
	}
	place(start, end) {
		const from = this.#toTemplate(start, "start");
		return [from, Math.max(from, this.#toTemplate(end, "end"))];
	}
	sourceOf(node) {
		return this.slice(node.location);
	}
};
function toIndices(text) {
	const bytes = new TextEncoder().encode(text);
	const indices = new Uint32Array(bytes.length + 1);
	let index = 0;
	for (let at = 0; at < bytes.length; at += 1) {
		const byte = bytes[at] ?? 0;
		indices[at] = index;
		if (byte < 128 || byte >= 192) index += byte >= 240 ? 2 : 1;
		else indices[at] = index - 1;
	}
	indices[bytes.length] = index;
	return indices;
}

// node_modules/nunjucks/src/lib.js
var require_lib = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var ArrayProto = Array.prototype;
	var ObjProto = Object.prototype;
	var escapeMap = {
		"&": "&amp;",
		"\"": "&quot;",
		"'": "&#39;",
		"<": "&lt;",
		">": "&gt;",
		"\\": "&#92;"
	};
	var escapeRegex = /[&"'<>\\]/g;
	var _exports = module.exports = {};
	function hasOwnProp(obj, k) {
		return ObjProto.hasOwnProperty.call(obj, k);
	}
	_exports.hasOwnProp = hasOwnProp;
	function lookupEscape(ch) {
		return escapeMap[ch];
	}
	function _prettifyError(path, withInternals, err) {
		if (!err.Update) err = new _exports.TemplateError(err);
		err.Update(path);
		if (!withInternals) {
			var old = err;
			err = new Error(old.message);
			err.name = old.name;
		}
		return err;
	}
	_exports._prettifyError = _prettifyError;
	function TemplateError(message, lineno, colno) {
		var err;
		var cause;
		if (message instanceof Error) {
			cause = message;
			message = cause.name + ": " + cause.message;
		}
		if (Object.setPrototypeOf) {
			err = new Error(message);
			Object.setPrototypeOf(err, TemplateError.prototype);
		} else {
			err = this;
			Object.defineProperty(err, "message", {
				enumerable: false,
				writable: true,
				value: message
			});
		}
		Object.defineProperty(err, "name", { value: "Template render error" });
		if (Error.captureStackTrace) Error.captureStackTrace(err, this.constructor);
		var getStack;
		if (cause) {
			var stackDescriptor = Object.getOwnPropertyDescriptor(cause, "stack");
			getStack = stackDescriptor && (stackDescriptor.get || function() {
				return stackDescriptor.value;
			});
			if (!getStack) getStack = function getStack() {
				return cause.stack;
			};
		} else {
			var stack = new Error(message).stack;
			getStack = function getStack() {
				return stack;
			};
		}
		Object.defineProperty(err, "stack", { get: function get() {
			return getStack.call(err);
		} });
		Object.defineProperty(err, "cause", { value: cause });
		err.lineno = lineno;
		err.colno = colno;
		err.firstUpdate = true;
		err.Update = function Update(path) {
			var msg = "(" + (path || "unknown path") + ")";
			if (this.firstUpdate) {
				if (this.lineno && this.colno) msg += " [Line " + this.lineno + ", Column " + this.colno + "]";
				else if (this.lineno) msg += " [Line " + this.lineno + "]";
			}
			msg += "\n ";
			if (this.firstUpdate) msg += " ";
			this.message = msg + (this.message || "");
			this.firstUpdate = false;
			return this;
		};
		return err;
	}
	if (Object.setPrototypeOf) Object.setPrototypeOf(TemplateError.prototype, Error.prototype);
	else TemplateError.prototype = Object.create(Error.prototype, { constructor: { value: TemplateError } });
	_exports.TemplateError = TemplateError;
	function escape(val) {
		return val.replace(escapeRegex, lookupEscape);
	}
	_exports.escape = escape;
	function isFunction(obj) {
		return ObjProto.toString.call(obj) === "[object Function]";
	}
	_exports.isFunction = isFunction;
	function isArray(obj) {
		return ObjProto.toString.call(obj) === "[object Array]";
	}
	_exports.isArray = isArray;
	function isString(obj) {
		return ObjProto.toString.call(obj) === "[object String]";
	}
	_exports.isString = isString;
	function isObject(obj) {
		return ObjProto.toString.call(obj) === "[object Object]";
	}
	_exports.isObject = isObject;
	function _prepareAttributeParts(attr) {
		if (!attr) return [];
		if (typeof attr === "string") return attr.split(".");
		return [attr];
	}
	function getAttrGetter(attribute) {
		var parts = _prepareAttributeParts(attribute);
		return function attrGetter(item) {
			var _item = item;
			for (var i = 0; i < parts.length; i++) {
				var part = parts[i];
				if (hasOwnProp(_item, part)) _item = _item[part];
				else return;
			}
			return _item;
		};
	}
	_exports.getAttrGetter = getAttrGetter;
	function groupBy(obj, val, throwOnUndefined) {
		var result = {};
		var iterator = isFunction(val) ? val : getAttrGetter(val);
		for (var i = 0; i < obj.length; i++) {
			var value = obj[i];
			var key = iterator(value, i);
			if (key === void 0 && throwOnUndefined === true) throw new TypeError("groupby: attribute \"" + val + "\" resolved to undefined");
			(result[key] || (result[key] = [])).push(value);
		}
		return result;
	}
	_exports.groupBy = groupBy;
	function toArray(obj) {
		return Array.prototype.slice.call(obj);
	}
	_exports.toArray = toArray;
	function without(array) {
		var result = [];
		if (!array) return result;
		var length = array.length;
		var contains = toArray(arguments).slice(1);
		var index = -1;
		while (++index < length) if (indexOf(contains, array[index]) === -1) result.push(array[index]);
		return result;
	}
	_exports.without = without;
	function repeat(char_, n) {
		var str = "";
		for (var i = 0; i < n; i++) str += char_;
		return str;
	}
	_exports.repeat = repeat;
	function each(obj, func, context) {
		if (obj == null) return;
		if (ArrayProto.forEach && obj.forEach === ArrayProto.forEach) obj.forEach(func, context);
		else if (obj.length === +obj.length) for (var i = 0, l = obj.length; i < l; i++) func.call(context, obj[i], i, obj);
	}
	_exports.each = each;
	function map(obj, func) {
		var results = [];
		if (obj == null) return results;
		if (ArrayProto.map && obj.map === ArrayProto.map) return obj.map(func);
		for (var i = 0; i < obj.length; i++) results[results.length] = func(obj[i], i);
		if (obj.length === +obj.length) results.length = obj.length;
		return results;
	}
	_exports.map = map;
	function asyncIter(arr, iter, cb) {
		var i = -1;
		function next() {
			i++;
			if (i < arr.length) iter(arr[i], i, next, cb);
			else cb();
		}
		next();
	}
	_exports.asyncIter = asyncIter;
	function asyncFor(obj, iter, cb) {
		var keys = keys_(obj || {});
		var len = keys.length;
		var i = -1;
		function next() {
			i++;
			var k = keys[i];
			if (i < len) iter(k, obj[k], i, len, next);
			else cb();
		}
		next();
	}
	_exports.asyncFor = asyncFor;
	function indexOf(arr, searchElement, fromIndex) {
		return Array.prototype.indexOf.call(arr || [], searchElement, fromIndex);
	}
	_exports.indexOf = indexOf;
	function keys_(obj) {
		var arr = [];
		for (var k in obj) if (hasOwnProp(obj, k)) arr.push(k);
		return arr;
	}
	_exports.keys = keys_;
	function _entries(obj) {
		return keys_(obj).map(function(k) {
			return [k, obj[k]];
		});
	}
	_exports._entries = _entries;
	function _values(obj) {
		return keys_(obj).map(function(k) {
			return obj[k];
		});
	}
	_exports._values = _values;
	function extend(obj1, obj2) {
		obj1 = obj1 || {};
		keys_(obj2).forEach(function(k) {
			obj1[k] = obj2[k];
		});
		return obj1;
	}
	_exports._assign = _exports.extend = extend;
	function inOperator(key, val) {
		if (isArray(val) || isString(val)) return val.indexOf(key) !== -1;
		else if (isObject(val)) return key in val;
		throw new Error("Cannot use \"in\" operator to search for \"" + key + "\" in unexpected types.");
	}
	_exports.inOperator = inOperator;
}));

// node_modules/nunjucks/src/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var lib = require_lib();
	var whitespaceChars = " \n	\r\xA0";
	var delimChars = "()[]{}%*-+~/#,:|.<>=!";
	var intChars = "0123456789";
	var BLOCK_START = "{%";
	var BLOCK_END = "%}";
	var VARIABLE_START = "{{";
	var VARIABLE_END = "}}";
	var COMMENT_START = "{#";
	var COMMENT_END = "#}";
	var TOKEN_STRING = "string";
	var TOKEN_WHITESPACE = "whitespace";
	var TOKEN_DATA = "data";
	var TOKEN_BLOCK_START = "block-start";
	var TOKEN_BLOCK_END = "block-end";
	var TOKEN_VARIABLE_START = "variable-start";
	var TOKEN_VARIABLE_END = "variable-end";
	var TOKEN_COMMENT = "comment";
	var TOKEN_LEFT_PAREN = "left-paren";
	var TOKEN_RIGHT_PAREN = "right-paren";
	var TOKEN_LEFT_BRACKET = "left-bracket";
	var TOKEN_RIGHT_BRACKET = "right-bracket";
	var TOKEN_LEFT_CURLY = "left-curly";
	var TOKEN_RIGHT_CURLY = "right-curly";
	var TOKEN_OPERATOR = "operator";
	var TOKEN_COMMA = "comma";
	var TOKEN_COLON = "colon";
	var TOKEN_TILDE = "tilde";
	var TOKEN_PIPE = "pipe";
	var TOKEN_INT = "int";
	var TOKEN_FLOAT = "float";
	var TOKEN_BOOLEAN = "boolean";
	var TOKEN_NONE = "none";
	var TOKEN_SYMBOL = "symbol";
	var TOKEN_SPECIAL = "special";
	var TOKEN_REGEX = "regex";
	function token(type, value, lineno, colno) {
		return {
			type,
			value,
			lineno,
			colno
		};
	}
	var Tokenizer = /*#__PURE__*/ function() {
		function Tokenizer(str, opts) {
			this.str = str;
			this.index = 0;
			this.len = str.length;
			this.lineno = 0;
			this.colno = 0;
			this.in_code = false;
			opts = opts || {};
			var tags = opts.tags || {};
			this.tags = {
				BLOCK_START: tags.blockStart || BLOCK_START,
				BLOCK_END: tags.blockEnd || BLOCK_END,
				VARIABLE_START: tags.variableStart || VARIABLE_START,
				VARIABLE_END: tags.variableEnd || VARIABLE_END,
				COMMENT_START: tags.commentStart || COMMENT_START,
				COMMENT_END: tags.commentEnd || COMMENT_END
			};
			this.trimBlocks = !!opts.trimBlocks;
			this.lstripBlocks = !!opts.lstripBlocks;
		}
		var _proto = Tokenizer.prototype;
		_proto.nextToken = function nextToken() {
			var lineno = this.lineno;
			var colno = this.colno;
			var tok;
			if (this.in_code) {
				var cur = this.current();
				if (this.isFinished()) return null;
				else if (cur === "\"" || cur === "'") return token(TOKEN_STRING, this._parseString(cur), lineno, colno);
				else if (tok = this._extract(whitespaceChars)) return token(TOKEN_WHITESPACE, tok, lineno, colno);
				else if ((tok = this._extractString(this.tags.BLOCK_END)) || (tok = this._extractString("-" + this.tags.BLOCK_END))) {
					this.in_code = false;
					if (this.trimBlocks) {
						cur = this.current();
						if (cur === "\n") this.forward();
						else if (cur === "\r") {
							this.forward();
							cur = this.current();
							if (cur === "\n") this.forward();
							else this.back();
						}
					}
					return token(TOKEN_BLOCK_END, tok, lineno, colno);
				} else if ((tok = this._extractString(this.tags.VARIABLE_END)) || (tok = this._extractString("-" + this.tags.VARIABLE_END))) {
					this.in_code = false;
					return token(TOKEN_VARIABLE_END, tok, lineno, colno);
				} else if (cur === "r" && this.str.charAt(this.index + 1) === "/") {
					this.forwardN(2);
					var regexBody = "";
					while (!this.isFinished()) if (this.current() === "/" && this.previous() !== "\\") {
						this.forward();
						break;
					} else {
						regexBody += this.current();
						this.forward();
					}
					var POSSIBLE_FLAGS = [
						"g",
						"i",
						"m",
						"y"
					];
					var regexFlags = "";
					while (!this.isFinished()) if (POSSIBLE_FLAGS.indexOf(this.current()) !== -1) {
						regexFlags += this.current();
						this.forward();
					} else break;
					return token(TOKEN_REGEX, {
						body: regexBody,
						flags: regexFlags
					}, lineno, colno);
				} else if (delimChars.indexOf(cur) !== -1) {
					this.forward();
					var complexOps = [
						"==",
						"===",
						"!=",
						"!==",
						"<=",
						">=",
						"//",
						"**"
					];
					var curComplex = cur + this.current();
					var type;
					if (lib.indexOf(complexOps, curComplex) !== -1) {
						this.forward();
						cur = curComplex;
						if (lib.indexOf(complexOps, curComplex + this.current()) !== -1) {
							cur = curComplex + this.current();
							this.forward();
						}
					}
					switch (cur) {
						case "(":
							type = TOKEN_LEFT_PAREN;
							break;
						case ")":
							type = TOKEN_RIGHT_PAREN;
							break;
						case "[":
							type = TOKEN_LEFT_BRACKET;
							break;
						case "]":
							type = TOKEN_RIGHT_BRACKET;
							break;
						case "{":
							type = TOKEN_LEFT_CURLY;
							break;
						case "}":
							type = TOKEN_RIGHT_CURLY;
							break;
						case ",":
							type = TOKEN_COMMA;
							break;
						case ":":
							type = TOKEN_COLON;
							break;
						case "~":
							type = TOKEN_TILDE;
							break;
						case "|":
							type = TOKEN_PIPE;
							break;
						default: type = TOKEN_OPERATOR;
					}
					return token(type, cur, lineno, colno);
				} else {
					tok = this._extractUntil(whitespaceChars + delimChars);
					if (tok.match(/^[-+]?[0-9]+$/)) {
						if (this.current() === ".") {
							this.forward();
							var dec = this._extract(intChars);
							return token(TOKEN_FLOAT, tok + "." + dec, lineno, colno);
						} else return token(TOKEN_INT, tok, lineno, colno);
					} else if (tok.match(/^(true|false)$/)) return token(TOKEN_BOOLEAN, tok, lineno, colno);
					else if (tok === "none") return token(TOKEN_NONE, tok, lineno, colno);
					else if (tok === "null") return token(TOKEN_NONE, tok, lineno, colno);
					else if (tok) return token(TOKEN_SYMBOL, tok, lineno, colno);
					else throw new Error("Unexpected value while parsing: " + tok);
				}
			} else {
				var beginChars = this.tags.BLOCK_START.charAt(0) + this.tags.VARIABLE_START.charAt(0) + this.tags.COMMENT_START.charAt(0) + this.tags.COMMENT_END.charAt(0);
				if (this.isFinished()) return null;
				else if ((tok = this._extractString(this.tags.BLOCK_START + "-")) || (tok = this._extractString(this.tags.BLOCK_START))) {
					this.in_code = true;
					return token(TOKEN_BLOCK_START, tok, lineno, colno);
				} else if ((tok = this._extractString(this.tags.VARIABLE_START + "-")) || (tok = this._extractString(this.tags.VARIABLE_START))) {
					this.in_code = true;
					return token(TOKEN_VARIABLE_START, tok, lineno, colno);
				} else {
					tok = "";
					var data;
					var inComment = false;
					if (this._matches(this.tags.COMMENT_START)) {
						inComment = true;
						tok = this._extractString(this.tags.COMMENT_START);
					}
					while ((data = this._extractUntil(beginChars)) !== null) {
						tok += data;
						if ((this._matches(this.tags.BLOCK_START) || this._matches(this.tags.VARIABLE_START) || this._matches(this.tags.COMMENT_START)) && !inComment) {
							if (this.lstripBlocks && this._matches(this.tags.BLOCK_START) && this.colno > 0 && this.colno <= tok.length) {
								var lastLine = tok.slice(-this.colno);
								if (/^\s+$/.test(lastLine)) {
									tok = tok.slice(0, -this.colno);
									if (!tok.length) return this.nextToken();
								}
							}
							break;
						} else if (this._matches(this.tags.COMMENT_END)) {
							if (!inComment) throw new Error("unexpected end of comment");
							tok += this._extractString(this.tags.COMMENT_END);
							break;
						} else {
							tok += this.current();
							this.forward();
						}
					}
					if (data === null && inComment) throw new Error("expected end of comment, got end of file");
					return token(inComment ? TOKEN_COMMENT : TOKEN_DATA, tok, lineno, colno);
				}
			}
		};
		_proto._parseString = function _parseString(delimiter) {
			this.forward();
			var str = "";
			while (!this.isFinished() && this.current() !== delimiter) {
				var cur = this.current();
				if (cur === "\\") {
					this.forward();
					switch (this.current()) {
						case "n":
							str += "\n";
							break;
						case "t":
							str += "	";
							break;
						case "r":
							str += "\r";
							break;
						default: str += this.current();
					}
					this.forward();
				} else {
					str += cur;
					this.forward();
				}
			}
			this.forward();
			return str;
		};
		_proto._matches = function _matches(str) {
			if (this.index + str.length > this.len) return null;
			return this.str.slice(this.index, this.index + str.length) === str;
		};
		_proto._extractString = function _extractString(str) {
			if (this._matches(str)) {
				this.forwardN(str.length);
				return str;
			}
			return null;
		};
		_proto._extractUntil = function _extractUntil(charString) {
			return this._extractMatching(true, charString || "");
		};
		_proto._extract = function _extract(charString) {
			return this._extractMatching(false, charString);
		};
		_proto._extractMatching = function _extractMatching(breakOnMatch, charString) {
			if (this.isFinished()) return null;
			var first = charString.indexOf(this.current());
			if (breakOnMatch && first === -1 || !breakOnMatch && first !== -1) {
				var t = this.current();
				this.forward();
				var idx = charString.indexOf(this.current());
				while ((breakOnMatch && idx === -1 || !breakOnMatch && idx !== -1) && !this.isFinished()) {
					t += this.current();
					this.forward();
					idx = charString.indexOf(this.current());
				}
				return t;
			}
			return "";
		};
		_proto._extractRegex = function _extractRegex(regex) {
			var matches = this.currentStr().match(regex);
			if (!matches) return null;
			this.forwardN(matches[0].length);
			return matches;
		};
		_proto.isFinished = function isFinished() {
			return this.index >= this.len;
		};
		_proto.forwardN = function forwardN(n) {
			for (var i = 0; i < n; i++) this.forward();
		};
		_proto.forward = function forward() {
			this.index++;
			if (this.previous() === "\n") {
				this.lineno++;
				this.colno = 0;
			} else this.colno++;
		};
		_proto.backN = function backN(n) {
			for (var i = 0; i < n; i++) this.back();
		};
		_proto.back = function back() {
			this.index--;
			if (this.current() === "\n") {
				this.lineno--;
				var idx = this.src.lastIndexOf("\n", this.index - 1);
				if (idx === -1) this.colno = this.index;
				else this.colno = this.index - idx;
			} else this.colno--;
		};
		_proto.current = function current() {
			if (!this.isFinished()) return this.str.charAt(this.index);
			return "";
		};
		_proto.currentStr = function currentStr() {
			if (!this.isFinished()) return this.str.substr(this.index);
			return "";
		};
		_proto.previous = function previous() {
			return this.str.charAt(this.index - 1);
		};
		return Tokenizer;
	}();
	module.exports = {
		lex: function lex(src, opts) {
			return new Tokenizer(src, opts);
		},
		TOKEN_STRING,
		TOKEN_WHITESPACE,
		TOKEN_DATA,
		TOKEN_BLOCK_START,
		TOKEN_BLOCK_END,
		TOKEN_VARIABLE_START,
		TOKEN_VARIABLE_END,
		TOKEN_COMMENT,
		TOKEN_LEFT_PAREN,
		TOKEN_RIGHT_PAREN,
		TOKEN_LEFT_BRACKET,
		TOKEN_RIGHT_BRACKET,
		TOKEN_LEFT_CURLY,
		TOKEN_RIGHT_CURLY,
		TOKEN_OPERATOR,
		TOKEN_COMMA,
		TOKEN_COLON,
		TOKEN_TILDE,
		TOKEN_PIPE,
		TOKEN_INT,
		TOKEN_FLOAT,
		TOKEN_BOOLEAN,
		TOKEN_NONE,
		TOKEN_SYMBOL,
		TOKEN_SPECIAL,
		TOKEN_REGEX
	};
}));

// node_modules/nunjucks/src/object.js
var require_object = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function _defineProperties(target, props) {
		for (var i = 0; i < props.length; i++) {
			var descriptor = props[i];
			descriptor.enumerable = descriptor.enumerable || false;
			descriptor.configurable = true;
			if ("value" in descriptor) descriptor.writable = true;
			Object.defineProperty(target, _toPropertyKey(descriptor.key), descriptor);
		}
	}
	function _createClass(Constructor, protoProps, staticProps) {
		if (protoProps) _defineProperties(Constructor.prototype, protoProps);
		if (staticProps) _defineProperties(Constructor, staticProps);
		Object.defineProperty(Constructor, "prototype", { writable: false });
		return Constructor;
	}
	function _toPropertyKey(arg) {
		var key = _toPrimitive(arg, "string");
		return typeof key === "symbol" ? key : String(key);
	}
	function _toPrimitive(input, hint) {
		if (typeof input !== "object" || input === null) return input;
		var prim = input[Symbol.toPrimitive];
		if (prim !== void 0) {
			var res = prim.call(input, hint || "default");
			if (typeof res !== "object") return res;
			throw new TypeError("@@toPrimitive must return a primitive value.");
		}
		return (hint === "string" ? String : Number)(input);
	}
	function _inheritsLoose(subClass, superClass) {
		subClass.prototype = Object.create(superClass.prototype);
		subClass.prototype.constructor = subClass;
		_setPrototypeOf(subClass, superClass);
	}
	function _setPrototypeOf(o, p) {
		_setPrototypeOf = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function _setPrototypeOf(o, p) {
			o.__proto__ = p;
			return o;
		};
		return _setPrototypeOf(o, p);
	}
	var EventEmitter = __require("events");
	var lib = require_lib();
	function parentWrap(parent, prop) {
		if (typeof parent !== "function" || typeof prop !== "function") return prop;
		return function wrap() {
			var tmp = this.parent;
			this.parent = parent;
			var res = prop.apply(this, arguments);
			this.parent = tmp;
			return res;
		};
	}
	function extendClass(cls, name, props) {
		props = props || {};
		lib.keys(props).forEach(function(k) {
			props[k] = parentWrap(cls.prototype[k], props[k]);
		});
		var subclass = /*#__PURE__*/ function(_cls) {
			_inheritsLoose(subclass, _cls);
			function subclass() {
				return _cls.apply(this, arguments) || this;
			}
			_createClass(subclass, [{
				key: "typename",
				get: function get() {
					return name;
				}
			}]);
			return subclass;
		}(cls);
		lib._assign(subclass.prototype, props);
		return subclass;
	}
	var Obj = /*#__PURE__*/ function() {
		function Obj() {
			this.init.apply(this, arguments);
		}
		var _proto = Obj.prototype;
		_proto.init = function init() {};
		Obj.extend = function extend(name, props) {
			if (typeof name === "object") {
				props = name;
				name = "anonymous";
			}
			return extendClass(this, name, props);
		};
		_createClass(Obj, [{
			key: "typename",
			get: function get() {
				return this.constructor.name;
			}
		}]);
		return Obj;
	}();
	var EmitterObj = /*#__PURE__*/ function(_EventEmitter) {
		_inheritsLoose(EmitterObj, _EventEmitter);
		function EmitterObj() {
			var _this2;
			var _this = _EventEmitter.call(this) || this;
			(_this2 = _this).init.apply(_this2, arguments);
			return _this;
		}
		var _proto2 = EmitterObj.prototype;
		_proto2.init = function init() {};
		EmitterObj.extend = function extend(name, props) {
			if (typeof name === "object") {
				props = name;
				name = "anonymous";
			}
			return extendClass(this, name, props);
		};
		_createClass(EmitterObj, [{
			key: "typename",
			get: function get() {
				return this.constructor.name;
			}
		}]);
		return EmitterObj;
	}(EventEmitter);
	module.exports = {
		Obj,
		EmitterObj
	};
}));

// node_modules/nunjucks/src/nodes.js
var require_nodes = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function _defineProperties(target, props) {
		for (var i = 0; i < props.length; i++) {
			var descriptor = props[i];
			descriptor.enumerable = descriptor.enumerable || false;
			descriptor.configurable = true;
			if ("value" in descriptor) descriptor.writable = true;
			Object.defineProperty(target, _toPropertyKey(descriptor.key), descriptor);
		}
	}
	function _createClass(Constructor, protoProps, staticProps) {
		if (protoProps) _defineProperties(Constructor.prototype, protoProps);
		if (staticProps) _defineProperties(Constructor, staticProps);
		Object.defineProperty(Constructor, "prototype", { writable: false });
		return Constructor;
	}
	function _toPropertyKey(arg) {
		var key = _toPrimitive(arg, "string");
		return typeof key === "symbol" ? key : String(key);
	}
	function _toPrimitive(input, hint) {
		if (typeof input !== "object" || input === null) return input;
		var prim = input[Symbol.toPrimitive];
		if (prim !== void 0) {
			var res = prim.call(input, hint || "default");
			if (typeof res !== "object") return res;
			throw new TypeError("@@toPrimitive must return a primitive value.");
		}
		return (hint === "string" ? String : Number)(input);
	}
	function _inheritsLoose(subClass, superClass) {
		subClass.prototype = Object.create(superClass.prototype);
		subClass.prototype.constructor = subClass;
		_setPrototypeOf(subClass, superClass);
	}
	function _setPrototypeOf(o, p) {
		_setPrototypeOf = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function _setPrototypeOf(o, p) {
			o.__proto__ = p;
			return o;
		};
		return _setPrototypeOf(o, p);
	}
	var Obj = require_object().Obj;
	function traverseAndCheck(obj, type, results) {
		if (obj instanceof type) results.push(obj);
		if (obj instanceof Node) obj.findAll(type, results);
	}
	var Node = /*#__PURE__*/ function(_Obj) {
		_inheritsLoose(Node, _Obj);
		function Node() {
			return _Obj.apply(this, arguments) || this;
		}
		var _proto = Node.prototype;
		_proto.init = function init(lineno, colno) {
			var _arguments = arguments, _this = this;
			for (var _len = arguments.length, args = new Array(_len > 2 ? _len - 2 : 0), _key = 2; _key < _len; _key++) args[_key - 2] = arguments[_key];
			this.lineno = lineno;
			this.colno = colno;
			this.fields.forEach(function(field, i) {
				var val = _arguments[i + 2];
				if (val === void 0) val = null;
				_this[field] = val;
			});
		};
		_proto.findAll = function findAll(type, results) {
			var _this2 = this;
			results = results || [];
			if (this instanceof NodeList) this.children.forEach(function(child) {
				return traverseAndCheck(child, type, results);
			});
			else this.fields.forEach(function(field) {
				return traverseAndCheck(_this2[field], type, results);
			});
			return results;
		};
		_proto.iterFields = function iterFields(func) {
			var _this3 = this;
			this.fields.forEach(function(field) {
				func(_this3[field], field);
			});
		};
		return Node;
	}(Obj);
	var Value = /*#__PURE__*/ function(_Node) {
		_inheritsLoose(Value, _Node);
		function Value() {
			return _Node.apply(this, arguments) || this;
		}
		_createClass(Value, [{
			key: "typename",
			get: function get() {
				return "Value";
			}
		}, {
			key: "fields",
			get: function get() {
				return ["value"];
			}
		}]);
		return Value;
	}(Node);
	var NodeList = /*#__PURE__*/ function(_Node2) {
		_inheritsLoose(NodeList, _Node2);
		function NodeList() {
			return _Node2.apply(this, arguments) || this;
		}
		var _proto2 = NodeList.prototype;
		_proto2.init = function init(lineno, colno, nodes) {
			_Node2.prototype.init.call(this, lineno, colno, nodes || []);
		};
		_proto2.addChild = function addChild(node) {
			this.children.push(node);
		};
		_createClass(NodeList, [{
			key: "typename",
			get: function get() {
				return "NodeList";
			}
		}, {
			key: "fields",
			get: function get() {
				return ["children"];
			}
		}]);
		return NodeList;
	}(Node);
	var Root = NodeList.extend("Root");
	var Literal = Value.extend("Literal");
	var _Symbol = Value.extend("Symbol");
	var Group = NodeList.extend("Group");
	var ArrayNode = NodeList.extend("Array");
	var Pair = Node.extend("Pair", { fields: ["key", "value"] });
	var Dict = NodeList.extend("Dict");
	var LookupVal = Node.extend("LookupVal", { fields: ["target", "val"] });
	var If = Node.extend("If", { fields: [
		"cond",
		"body",
		"else_"
	] });
	var IfAsync = If.extend("IfAsync");
	var InlineIf = Node.extend("InlineIf", { fields: [
		"cond",
		"body",
		"else_"
	] });
	var For = Node.extend("For", { fields: [
		"arr",
		"name",
		"body",
		"else_"
	] });
	var AsyncEach = For.extend("AsyncEach");
	var AsyncAll = For.extend("AsyncAll");
	var Macro = Node.extend("Macro", { fields: [
		"name",
		"args",
		"body"
	] });
	var Caller = Macro.extend("Caller");
	var Import = Node.extend("Import", { fields: [
		"template",
		"target",
		"withContext"
	] });
	var FromImport = /*#__PURE__*/ function(_Node3) {
		_inheritsLoose(FromImport, _Node3);
		function FromImport() {
			return _Node3.apply(this, arguments) || this;
		}
		var _proto3 = FromImport.prototype;
		_proto3.init = function init(lineno, colno, template, names, withContext) {
			_Node3.prototype.init.call(this, lineno, colno, template, names || new NodeList(), withContext);
		};
		_createClass(FromImport, [{
			key: "typename",
			get: function get() {
				return "FromImport";
			}
		}, {
			key: "fields",
			get: function get() {
				return [
					"template",
					"names",
					"withContext"
				];
			}
		}]);
		return FromImport;
	}(Node);
	var FunCall = Node.extend("FunCall", { fields: ["name", "args"] });
	var Filter = FunCall.extend("Filter");
	var FilterAsync = Filter.extend("FilterAsync", { fields: [
		"name",
		"args",
		"symbol"
	] });
	var KeywordArgs = Dict.extend("KeywordArgs");
	var Block = Node.extend("Block", { fields: ["name", "body"] });
	var Super = Node.extend("Super", { fields: ["blockName", "symbol"] });
	var Extends = Node.extend("TemplateRef", { fields: ["template"] }).extend("Extends");
	var Include = Node.extend("Include", { fields: ["template", "ignoreMissing"] });
	var Set = Node.extend("Set", { fields: ["targets", "value"] });
	var Switch = Node.extend("Switch", { fields: [
		"expr",
		"cases",
		"default"
	] });
	var Case = Node.extend("Case", { fields: ["cond", "body"] });
	var Output = NodeList.extend("Output");
	var Capture = Node.extend("Capture", { fields: ["body"] });
	var TemplateData = Literal.extend("TemplateData");
	var UnaryOp = Node.extend("UnaryOp", { fields: ["target"] });
	var BinOp = Node.extend("BinOp", { fields: ["left", "right"] });
	var In = BinOp.extend("In");
	var Is = BinOp.extend("Is");
	var Or = BinOp.extend("Or");
	var And = BinOp.extend("And");
	var Not = UnaryOp.extend("Not");
	var Add = BinOp.extend("Add");
	var Concat = BinOp.extend("Concat");
	var Sub = BinOp.extend("Sub");
	var Mul = BinOp.extend("Mul");
	var Div = BinOp.extend("Div");
	var FloorDiv = BinOp.extend("FloorDiv");
	var Mod = BinOp.extend("Mod");
	var Pow = BinOp.extend("Pow");
	var Neg = UnaryOp.extend("Neg");
	var Pos = UnaryOp.extend("Pos");
	var Compare = Node.extend("Compare", { fields: ["expr", "ops"] });
	var CompareOperand = Node.extend("CompareOperand", { fields: ["expr", "type"] });
	var CallExtension = Node.extend("CallExtension", {
		init: function init(ext, prop, args, contentArgs) {
			this.parent();
			this.extName = ext.__name || ext;
			this.prop = prop;
			this.args = args || new NodeList();
			this.contentArgs = contentArgs || [];
			this.autoescape = ext.autoescape;
		},
		fields: [
			"extName",
			"prop",
			"args",
			"contentArgs"
		]
	});
	var CallExtensionAsync = CallExtension.extend("CallExtensionAsync");
	function print(str, indent, inline) {
		var lines = str.split("\n");
		lines.forEach(function(line, i) {
			if (line && (inline && i > 0 || !inline)) process.stdout.write(" ".repeat(indent));
			var nl = i === lines.length - 1 ? "" : "\n";
			process.stdout.write("" + line + nl);
		});
	}
	function printNodes(node, indent) {
		indent = indent || 0;
		print(node.typename + ": ", indent);
		if (node instanceof NodeList) {
			print("\n");
			node.children.forEach(function(n) {
				printNodes(n, indent + 2);
			});
		} else if (node instanceof CallExtension) {
			print(node.extName + "." + node.prop + "\n");
			if (node.args) printNodes(node.args, indent + 2);
			if (node.contentArgs) node.contentArgs.forEach(function(n) {
				printNodes(n, indent + 2);
			});
		} else {
			var nodes = [];
			var props = null;
			node.iterFields(function(val, fieldName) {
				if (val instanceof Node) nodes.push([fieldName, val]);
				else {
					props = props || {};
					props[fieldName] = val;
				}
			});
			if (props) print(JSON.stringify(props, null, 2) + "\n", null, true);
			else print("\n");
			nodes.forEach(function(_ref) {
				var fieldName = _ref[0], n = _ref[1];
				print("[" + fieldName + "] =>", indent + 2);
				printNodes(n, indent + 4);
			});
		}
	}
	module.exports = {
		Node,
		Root,
		NodeList,
		Value,
		Literal,
		Symbol: _Symbol,
		Group,
		Array: ArrayNode,
		Pair,
		Dict,
		Output,
		Capture,
		TemplateData,
		If,
		IfAsync,
		InlineIf,
		For,
		AsyncEach,
		AsyncAll,
		Macro,
		Caller,
		Import,
		FromImport,
		FunCall,
		Filter,
		FilterAsync,
		KeywordArgs,
		Block,
		Super,
		Extends,
		Include,
		Set,
		Switch,
		Case,
		LookupVal,
		BinOp,
		In,
		Is,
		Or,
		And,
		Not,
		Add,
		Concat,
		Sub,
		Mul,
		Div,
		FloorDiv,
		Mod,
		Pow,
		Neg,
		Pos,
		Compare,
		CompareOperand,
		CallExtension,
		CallExtensionAsync,
		printNodes
	};
}));

// node_modules/nunjucks/src/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function _inheritsLoose(subClass, superClass) {
		subClass.prototype = Object.create(superClass.prototype);
		subClass.prototype.constructor = subClass;
		_setPrototypeOf(subClass, superClass);
	}
	function _setPrototypeOf(o, p) {
		_setPrototypeOf = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function _setPrototypeOf(o, p) {
			o.__proto__ = p;
			return o;
		};
		return _setPrototypeOf(o, p);
	}
	var lexer = require_lexer();
	var nodes = require_nodes();
	var Obj = require_object().Obj;
	var lib = require_lib();
	var Parser = /*#__PURE__*/ function(_Obj) {
		_inheritsLoose(Parser, _Obj);
		function Parser() {
			return _Obj.apply(this, arguments) || this;
		}
		var _proto = Parser.prototype;
		_proto.init = function init(tokens) {
			this.tokens = tokens;
			this.peeked = null;
			this.breakOnBlocks = null;
			this.dropLeadingWhitespace = false;
			this.extensions = [];
		};
		_proto.nextToken = function nextToken(withWhitespace) {
			var tok;
			if (this.peeked) {
				if (!withWhitespace && this.peeked.type === lexer.TOKEN_WHITESPACE) this.peeked = null;
				else {
					tok = this.peeked;
					this.peeked = null;
					return tok;
				}
			}
			tok = this.tokens.nextToken();
			if (!withWhitespace) while (tok && tok.type === lexer.TOKEN_WHITESPACE) tok = this.tokens.nextToken();
			return tok;
		};
		_proto.peekToken = function peekToken() {
			this.peeked = this.peeked || this.nextToken();
			return this.peeked;
		};
		_proto.pushToken = function pushToken(tok) {
			if (this.peeked) throw new Error("pushToken: can only push one token on between reads");
			this.peeked = tok;
		};
		_proto.error = function error(msg, lineno, colno) {
			if (lineno === void 0 || colno === void 0) {
				var tok = this.peekToken() || {};
				lineno = tok.lineno;
				colno = tok.colno;
			}
			if (lineno !== void 0) lineno += 1;
			if (colno !== void 0) colno += 1;
			return new lib.TemplateError(msg, lineno, colno);
		};
		_proto.fail = function fail(msg, lineno, colno) {
			throw this.error(msg, lineno, colno);
		};
		_proto.skip = function skip(type) {
			var tok = this.nextToken();
			if (!tok || tok.type !== type) {
				this.pushToken(tok);
				return false;
			}
			return true;
		};
		_proto.expect = function expect(type) {
			var tok = this.nextToken();
			if (tok.type !== type) this.fail("expected " + type + ", got " + tok.type, tok.lineno, tok.colno);
			return tok;
		};
		_proto.skipValue = function skipValue(type, val) {
			var tok = this.nextToken();
			if (!tok || tok.type !== type || tok.value !== val) {
				this.pushToken(tok);
				return false;
			}
			return true;
		};
		_proto.skipSymbol = function skipSymbol(val) {
			return this.skipValue(lexer.TOKEN_SYMBOL, val);
		};
		_proto.advanceAfterBlockEnd = function advanceAfterBlockEnd(name) {
			var tok;
			if (!name) {
				tok = this.peekToken();
				if (!tok) this.fail("unexpected end of file");
				if (tok.type !== lexer.TOKEN_SYMBOL) this.fail("advanceAfterBlockEnd: expected symbol token or explicit name to be passed");
				name = this.nextToken().value;
			}
			tok = this.nextToken();
			if (tok && tok.type === lexer.TOKEN_BLOCK_END) {
				if (tok.value.charAt(0) === "-") this.dropLeadingWhitespace = true;
			} else this.fail("expected block end in " + name + " statement");
			return tok;
		};
		_proto.advanceAfterVariableEnd = function advanceAfterVariableEnd() {
			var tok = this.nextToken();
			if (tok && tok.type === lexer.TOKEN_VARIABLE_END) this.dropLeadingWhitespace = tok.value.charAt(tok.value.length - this.tokens.tags.VARIABLE_END.length - 1) === "-";
			else {
				this.pushToken(tok);
				this.fail("expected variable end");
			}
		};
		_proto.parseFor = function parseFor() {
			var forTok = this.peekToken();
			var node;
			var endBlock;
			if (this.skipSymbol("for")) {
				node = new nodes.For(forTok.lineno, forTok.colno);
				endBlock = "endfor";
			} else if (this.skipSymbol("asyncEach")) {
				node = new nodes.AsyncEach(forTok.lineno, forTok.colno);
				endBlock = "endeach";
			} else if (this.skipSymbol("asyncAll")) {
				node = new nodes.AsyncAll(forTok.lineno, forTok.colno);
				endBlock = "endall";
			} else this.fail("parseFor: expected for{Async}", forTok.lineno, forTok.colno);
			node.name = this.parsePrimary();
			if (!(node.name instanceof nodes.Symbol)) this.fail("parseFor: variable name expected for loop");
			if (this.peekToken().type === lexer.TOKEN_COMMA) {
				var key = node.name;
				node.name = new nodes.Array(key.lineno, key.colno);
				node.name.addChild(key);
				while (this.skip(lexer.TOKEN_COMMA)) {
					var prim = this.parsePrimary();
					node.name.addChild(prim);
				}
			}
			if (!this.skipSymbol("in")) this.fail("parseFor: expected \"in\" keyword for loop", forTok.lineno, forTok.colno);
			node.arr = this.parseExpression();
			this.advanceAfterBlockEnd(forTok.value);
			node.body = this.parseUntilBlocks(endBlock, "else");
			if (this.skipSymbol("else")) {
				this.advanceAfterBlockEnd("else");
				node.else_ = this.parseUntilBlocks(endBlock);
			}
			this.advanceAfterBlockEnd();
			return node;
		};
		_proto.parseMacro = function parseMacro() {
			var macroTok = this.peekToken();
			if (!this.skipSymbol("macro")) this.fail("expected macro");
			var name = this.parsePrimary(true);
			var args = this.parseSignature();
			var node = new nodes.Macro(macroTok.lineno, macroTok.colno, name, args);
			this.advanceAfterBlockEnd(macroTok.value);
			node.body = this.parseUntilBlocks("endmacro");
			this.advanceAfterBlockEnd();
			return node;
		};
		_proto.parseCall = function parseCall() {
			var callTok = this.peekToken();
			if (!this.skipSymbol("call")) this.fail("expected call");
			var callerArgs = this.parseSignature(true) || new nodes.NodeList();
			var macroCall = this.parsePrimary();
			this.advanceAfterBlockEnd(callTok.value);
			var body = this.parseUntilBlocks("endcall");
			this.advanceAfterBlockEnd();
			var callerName = new nodes.Symbol(callTok.lineno, callTok.colno, "caller");
			var callerNode = new nodes.Caller(callTok.lineno, callTok.colno, callerName, callerArgs, body);
			var args = macroCall.args.children;
			if (!(args[args.length - 1] instanceof nodes.KeywordArgs)) args.push(new nodes.KeywordArgs());
			args[args.length - 1].addChild(new nodes.Pair(callTok.lineno, callTok.colno, callerName, callerNode));
			return new nodes.Output(callTok.lineno, callTok.colno, [macroCall]);
		};
		_proto.parseWithContext = function parseWithContext() {
			var tok = this.peekToken();
			var withContext = null;
			if (this.skipSymbol("with")) withContext = true;
			else if (this.skipSymbol("without")) withContext = false;
			if (withContext !== null) {
				if (!this.skipSymbol("context")) this.fail("parseFrom: expected context after with/without", tok.lineno, tok.colno);
			}
			return withContext;
		};
		_proto.parseImport = function parseImport() {
			var importTok = this.peekToken();
			if (!this.skipSymbol("import")) this.fail("parseImport: expected import", importTok.lineno, importTok.colno);
			var template = this.parseExpression();
			if (!this.skipSymbol("as")) this.fail("parseImport: expected \"as\" keyword", importTok.lineno, importTok.colno);
			var target = this.parseExpression();
			var withContext = this.parseWithContext();
			var node = new nodes.Import(importTok.lineno, importTok.colno, template, target, withContext);
			this.advanceAfterBlockEnd(importTok.value);
			return node;
		};
		_proto.parseFrom = function parseFrom() {
			var fromTok = this.peekToken();
			if (!this.skipSymbol("from")) this.fail("parseFrom: expected from");
			var template = this.parseExpression();
			if (!this.skipSymbol("import")) this.fail("parseFrom: expected import", fromTok.lineno, fromTok.colno);
			var names = new nodes.NodeList();
			var withContext;
			while (1) {
				var nextTok = this.peekToken();
				if (nextTok.type === lexer.TOKEN_BLOCK_END) {
					if (!names.children.length) this.fail("parseFrom: Expected at least one import name", fromTok.lineno, fromTok.colno);
					if (nextTok.value.charAt(0) === "-") this.dropLeadingWhitespace = true;
					this.nextToken();
					break;
				}
				if (names.children.length > 0 && !this.skip(lexer.TOKEN_COMMA)) this.fail("parseFrom: expected comma", fromTok.lineno, fromTok.colno);
				var name = this.parsePrimary();
				if (name.value.charAt(0) === "_") this.fail("parseFrom: names starting with an underscore cannot be imported", name.lineno, name.colno);
				if (this.skipSymbol("as")) {
					var alias = this.parsePrimary();
					names.addChild(new nodes.Pair(name.lineno, name.colno, name, alias));
				} else names.addChild(name);
				withContext = this.parseWithContext();
			}
			return new nodes.FromImport(fromTok.lineno, fromTok.colno, template, names, withContext);
		};
		_proto.parseBlock = function parseBlock() {
			var tag = this.peekToken();
			if (!this.skipSymbol("block")) this.fail("parseBlock: expected block", tag.lineno, tag.colno);
			var node = new nodes.Block(tag.lineno, tag.colno);
			node.name = this.parsePrimary();
			if (!(node.name instanceof nodes.Symbol)) this.fail("parseBlock: variable name expected", tag.lineno, tag.colno);
			this.advanceAfterBlockEnd(tag.value);
			node.body = this.parseUntilBlocks("endblock");
			this.skipSymbol("endblock");
			this.skipSymbol(node.name.value);
			var tok = this.peekToken();
			if (!tok) this.fail("parseBlock: expected endblock, got end of file");
			this.advanceAfterBlockEnd(tok.value);
			return node;
		};
		_proto.parseExtends = function parseExtends() {
			var tagName = "extends";
			var tag = this.peekToken();
			if (!this.skipSymbol(tagName)) this.fail("parseTemplateRef: expected " + tagName);
			var node = new nodes.Extends(tag.lineno, tag.colno);
			node.template = this.parseExpression();
			this.advanceAfterBlockEnd(tag.value);
			return node;
		};
		_proto.parseInclude = function parseInclude() {
			var tagName = "include";
			var tag = this.peekToken();
			if (!this.skipSymbol(tagName)) this.fail("parseInclude: expected " + tagName);
			var node = new nodes.Include(tag.lineno, tag.colno);
			node.template = this.parseExpression();
			if (this.skipSymbol("ignore") && this.skipSymbol("missing")) node.ignoreMissing = true;
			this.advanceAfterBlockEnd(tag.value);
			return node;
		};
		_proto.parseIf = function parseIf() {
			var tag = this.peekToken();
			var node;
			if (this.skipSymbol("if") || this.skipSymbol("elif") || this.skipSymbol("elseif")) node = new nodes.If(tag.lineno, tag.colno);
			else if (this.skipSymbol("ifAsync")) node = new nodes.IfAsync(tag.lineno, tag.colno);
			else this.fail("parseIf: expected if, elif, or elseif", tag.lineno, tag.colno);
			node.cond = this.parseExpression();
			this.advanceAfterBlockEnd(tag.value);
			node.body = this.parseUntilBlocks("elif", "elseif", "else", "endif");
			var tok = this.peekToken();
			switch (tok && tok.value) {
				case "elseif":
				case "elif":
					node.else_ = this.parseIf();
					break;
				case "else":
					this.advanceAfterBlockEnd();
					node.else_ = this.parseUntilBlocks("endif");
					this.advanceAfterBlockEnd();
					break;
				case "endif":
					node.else_ = null;
					this.advanceAfterBlockEnd();
					break;
				default: this.fail("parseIf: expected elif, else, or endif, got end of file");
			}
			return node;
		};
		_proto.parseSet = function parseSet() {
			var tag = this.peekToken();
			if (!this.skipSymbol("set")) this.fail("parseSet: expected set", tag.lineno, tag.colno);
			var node = new nodes.Set(tag.lineno, tag.colno, []);
			var target;
			while (target = this.parsePrimary()) {
				node.targets.push(target);
				if (!this.skip(lexer.TOKEN_COMMA)) break;
			}
			if (!this.skipValue(lexer.TOKEN_OPERATOR, "=")) {
				if (!this.skip(lexer.TOKEN_BLOCK_END)) this.fail("parseSet: expected = or block end in set tag", tag.lineno, tag.colno);
				else {
					node.body = new nodes.Capture(tag.lineno, tag.colno, this.parseUntilBlocks("endset"));
					node.value = null;
					this.advanceAfterBlockEnd();
				}
			} else {
				node.value = this.parseExpression();
				this.advanceAfterBlockEnd(tag.value);
			}
			return node;
		};
		_proto.parseSwitch = function parseSwitch() {
			var switchStart = "switch";
			var switchEnd = "endswitch";
			var caseStart = "case";
			var caseDefault = "default";
			var tag = this.peekToken();
			if (!this.skipSymbol(switchStart) && !this.skipSymbol(caseStart) && !this.skipSymbol(caseDefault)) this.fail("parseSwitch: expected \"switch,\" \"case\" or \"default\"", tag.lineno, tag.colno);
			var expr = this.parseExpression();
			this.advanceAfterBlockEnd(switchStart);
			this.parseUntilBlocks(caseStart, caseDefault, switchEnd);
			var tok = this.peekToken();
			var cases = [];
			var defaultCase;
			do {
				this.skipSymbol(caseStart);
				var cond = this.parseExpression();
				this.advanceAfterBlockEnd(switchStart);
				var body = this.parseUntilBlocks(caseStart, caseDefault, switchEnd);
				cases.push(new nodes.Case(tok.line, tok.col, cond, body));
				tok = this.peekToken();
			} while (tok && tok.value === caseStart);
			switch (tok.value) {
				case caseDefault:
					this.advanceAfterBlockEnd();
					defaultCase = this.parseUntilBlocks(switchEnd);
					this.advanceAfterBlockEnd();
					break;
				case switchEnd:
					this.advanceAfterBlockEnd();
					break;
				default: this.fail("parseSwitch: expected \"case,\" \"default\" or \"endswitch,\" got EOF.");
			}
			return new nodes.Switch(tag.lineno, tag.colno, expr, cases, defaultCase);
		};
		_proto.parseStatement = function parseStatement() {
			var tok = this.peekToken();
			var node;
			if (tok.type !== lexer.TOKEN_SYMBOL) this.fail("tag name expected", tok.lineno, tok.colno);
			if (this.breakOnBlocks && lib.indexOf(this.breakOnBlocks, tok.value) !== -1) return null;
			switch (tok.value) {
				case "raw": return this.parseRaw();
				case "verbatim": return this.parseRaw("verbatim");
				case "if":
				case "ifAsync": return this.parseIf();
				case "for":
				case "asyncEach":
				case "asyncAll": return this.parseFor();
				case "block": return this.parseBlock();
				case "extends": return this.parseExtends();
				case "include": return this.parseInclude();
				case "set": return this.parseSet();
				case "macro": return this.parseMacro();
				case "call": return this.parseCall();
				case "import": return this.parseImport();
				case "from": return this.parseFrom();
				case "filter": return this.parseFilterStatement();
				case "switch": return this.parseSwitch();
				default:
					if (this.extensions.length) for (var i = 0; i < this.extensions.length; i++) {
						var ext = this.extensions[i];
						if (lib.indexOf(ext.tags || [], tok.value) !== -1) return ext.parse(this, nodes, lexer);
					}
					this.fail("unknown block tag: " + tok.value, tok.lineno, tok.colno);
			}
			return node;
		};
		_proto.parseRaw = function parseRaw(tagName) {
			tagName = tagName || "raw";
			var endTagName = "end" + tagName;
			var rawBlockRegex = new RegExp("([\\s\\S]*?){%\\s*(" + tagName + "|" + endTagName + ")\\s*(?=%})%}");
			var rawLevel = 1;
			var str = "";
			var matches = null;
			var begun = this.advanceAfterBlockEnd();
			while ((matches = this.tokens._extractRegex(rawBlockRegex)) && rawLevel > 0) {
				var all = matches[0];
				var pre = matches[1];
				var blockName = matches[2];
				if (blockName === tagName) rawLevel += 1;
				else if (blockName === endTagName) rawLevel -= 1;
				if (rawLevel === 0) {
					str += pre;
					this.tokens.backN(all.length - pre.length);
				} else str += all;
			}
			return new nodes.Output(begun.lineno, begun.colno, [new nodes.TemplateData(begun.lineno, begun.colno, str)]);
		};
		_proto.parsePostfix = function parsePostfix(node) {
			var lookup;
			var tok = this.peekToken();
			while (tok) {
				if (tok.type === lexer.TOKEN_LEFT_PAREN) node = new nodes.FunCall(tok.lineno, tok.colno, node, this.parseSignature());
				else if (tok.type === lexer.TOKEN_LEFT_BRACKET) {
					lookup = this.parseAggregate();
					if (lookup.children.length > 1) this.fail("invalid index");
					node = new nodes.LookupVal(tok.lineno, tok.colno, node, lookup.children[0]);
				} else if (tok.type === lexer.TOKEN_OPERATOR && tok.value === ".") {
					this.nextToken();
					var val = this.nextToken();
					if (val.type !== lexer.TOKEN_SYMBOL) this.fail("expected name as lookup value, got " + val.value, val.lineno, val.colno);
					lookup = new nodes.Literal(val.lineno, val.colno, val.value);
					node = new nodes.LookupVal(tok.lineno, tok.colno, node, lookup);
				} else break;
				tok = this.peekToken();
			}
			return node;
		};
		_proto.parseExpression = function parseExpression() {
			return this.parseInlineIf();
		};
		_proto.parseInlineIf = function parseInlineIf() {
			var node = this.parseOr();
			if (this.skipSymbol("if")) {
				var condNode = this.parseOr();
				var bodyNode = node;
				node = new nodes.InlineIf(node.lineno, node.colno);
				node.body = bodyNode;
				node.cond = condNode;
				if (this.skipSymbol("else")) node.else_ = this.parseOr();
				else node.else_ = null;
			}
			return node;
		};
		_proto.parseOr = function parseOr() {
			var node = this.parseAnd();
			while (this.skipSymbol("or")) {
				var node2 = this.parseAnd();
				node = new nodes.Or(node.lineno, node.colno, node, node2);
			}
			return node;
		};
		_proto.parseAnd = function parseAnd() {
			var node = this.parseNot();
			while (this.skipSymbol("and")) {
				var node2 = this.parseNot();
				node = new nodes.And(node.lineno, node.colno, node, node2);
			}
			return node;
		};
		_proto.parseNot = function parseNot() {
			var tok = this.peekToken();
			if (this.skipSymbol("not")) return new nodes.Not(tok.lineno, tok.colno, this.parseNot());
			return this.parseIn();
		};
		_proto.parseIn = function parseIn() {
			var node = this.parseIs();
			while (1) {
				var tok = this.nextToken();
				if (!tok) break;
				var invert = tok.type === lexer.TOKEN_SYMBOL && tok.value === "not";
				if (!invert) this.pushToken(tok);
				if (this.skipSymbol("in")) {
					var node2 = this.parseIs();
					node = new nodes.In(node.lineno, node.colno, node, node2);
					if (invert) node = new nodes.Not(node.lineno, node.colno, node);
				} else {
					if (invert) this.pushToken(tok);
					break;
				}
			}
			return node;
		};
		_proto.parseIs = function parseIs() {
			var node = this.parseCompare();
			if (this.skipSymbol("is")) {
				var not = this.skipSymbol("not");
				var node2 = this.parseCompare();
				node = new nodes.Is(node.lineno, node.colno, node, node2);
				if (not) node = new nodes.Not(node.lineno, node.colno, node);
			}
			return node;
		};
		_proto.parseCompare = function parseCompare() {
			var compareOps = [
				"==",
				"===",
				"!=",
				"!==",
				"<",
				">",
				"<=",
				">="
			];
			var expr = this.parseConcat();
			var ops = [];
			while (1) {
				var tok = this.nextToken();
				if (!tok) break;
				else if (compareOps.indexOf(tok.value) !== -1) ops.push(new nodes.CompareOperand(tok.lineno, tok.colno, this.parseConcat(), tok.value));
				else {
					this.pushToken(tok);
					break;
				}
			}
			if (ops.length) return new nodes.Compare(ops[0].lineno, ops[0].colno, expr, ops);
			else return expr;
		};
		_proto.parseConcat = function parseConcat() {
			var node = this.parseAdd();
			while (this.skipValue(lexer.TOKEN_TILDE, "~")) {
				var node2 = this.parseAdd();
				node = new nodes.Concat(node.lineno, node.colno, node, node2);
			}
			return node;
		};
		_proto.parseAdd = function parseAdd() {
			var node = this.parseSub();
			while (this.skipValue(lexer.TOKEN_OPERATOR, "+")) {
				var node2 = this.parseSub();
				node = new nodes.Add(node.lineno, node.colno, node, node2);
			}
			return node;
		};
		_proto.parseSub = function parseSub() {
			var node = this.parseMul();
			while (this.skipValue(lexer.TOKEN_OPERATOR, "-")) {
				var node2 = this.parseMul();
				node = new nodes.Sub(node.lineno, node.colno, node, node2);
			}
			return node;
		};
		_proto.parseMul = function parseMul() {
			var node = this.parseDiv();
			while (this.skipValue(lexer.TOKEN_OPERATOR, "*")) {
				var node2 = this.parseDiv();
				node = new nodes.Mul(node.lineno, node.colno, node, node2);
			}
			return node;
		};
		_proto.parseDiv = function parseDiv() {
			var node = this.parseFloorDiv();
			while (this.skipValue(lexer.TOKEN_OPERATOR, "/")) {
				var node2 = this.parseFloorDiv();
				node = new nodes.Div(node.lineno, node.colno, node, node2);
			}
			return node;
		};
		_proto.parseFloorDiv = function parseFloorDiv() {
			var node = this.parseMod();
			while (this.skipValue(lexer.TOKEN_OPERATOR, "//")) {
				var node2 = this.parseMod();
				node = new nodes.FloorDiv(node.lineno, node.colno, node, node2);
			}
			return node;
		};
		_proto.parseMod = function parseMod() {
			var node = this.parsePow();
			while (this.skipValue(lexer.TOKEN_OPERATOR, "%")) {
				var node2 = this.parsePow();
				node = new nodes.Mod(node.lineno, node.colno, node, node2);
			}
			return node;
		};
		_proto.parsePow = function parsePow() {
			var node = this.parseUnary();
			while (this.skipValue(lexer.TOKEN_OPERATOR, "**")) {
				var node2 = this.parseUnary();
				node = new nodes.Pow(node.lineno, node.colno, node, node2);
			}
			return node;
		};
		_proto.parseUnary = function parseUnary(noFilters) {
			var tok = this.peekToken();
			var node;
			if (this.skipValue(lexer.TOKEN_OPERATOR, "-")) node = new nodes.Neg(tok.lineno, tok.colno, this.parseUnary(true));
			else if (this.skipValue(lexer.TOKEN_OPERATOR, "+")) node = new nodes.Pos(tok.lineno, tok.colno, this.parseUnary(true));
			else node = this.parsePrimary();
			if (!noFilters) node = this.parseFilter(node);
			return node;
		};
		_proto.parsePrimary = function parsePrimary(noPostfix) {
			var tok = this.nextToken();
			var val;
			var node = null;
			if (!tok) this.fail("expected expression, got end of file");
			else if (tok.type === lexer.TOKEN_STRING) val = tok.value;
			else if (tok.type === lexer.TOKEN_INT) val = parseInt(tok.value, 10);
			else if (tok.type === lexer.TOKEN_FLOAT) val = parseFloat(tok.value);
			else if (tok.type === lexer.TOKEN_BOOLEAN) {
				if (tok.value === "true") val = true;
				else if (tok.value === "false") val = false;
				else this.fail("invalid boolean: " + tok.value, tok.lineno, tok.colno);
			} else if (tok.type === lexer.TOKEN_NONE) val = null;
			else if (tok.type === lexer.TOKEN_REGEX) val = new RegExp(tok.value.body, tok.value.flags);
			if (val !== void 0) node = new nodes.Literal(tok.lineno, tok.colno, val);
			else if (tok.type === lexer.TOKEN_SYMBOL) node = new nodes.Symbol(tok.lineno, tok.colno, tok.value);
			else {
				this.pushToken(tok);
				node = this.parseAggregate();
			}
			if (!noPostfix) node = this.parsePostfix(node);
			if (node) return node;
			else throw this.error("unexpected token: " + tok.value, tok.lineno, tok.colno);
		};
		_proto.parseFilterName = function parseFilterName() {
			var tok = this.expect(lexer.TOKEN_SYMBOL);
			var name = tok.value;
			while (this.skipValue(lexer.TOKEN_OPERATOR, ".")) name += "." + this.expect(lexer.TOKEN_SYMBOL).value;
			return new nodes.Symbol(tok.lineno, tok.colno, name);
		};
		_proto.parseFilterArgs = function parseFilterArgs(node) {
			if (this.peekToken().type === lexer.TOKEN_LEFT_PAREN) return this.parsePostfix(node).args.children;
			return [];
		};
		_proto.parseFilter = function parseFilter(node) {
			while (this.skip(lexer.TOKEN_PIPE)) {
				var name = this.parseFilterName();
				node = new nodes.Filter(name.lineno, name.colno, name, new nodes.NodeList(name.lineno, name.colno, [node].concat(this.parseFilterArgs(node))));
			}
			return node;
		};
		_proto.parseFilterStatement = function parseFilterStatement() {
			var filterTok = this.peekToken();
			if (!this.skipSymbol("filter")) this.fail("parseFilterStatement: expected filter");
			var name = this.parseFilterName();
			var args = this.parseFilterArgs(name);
			this.advanceAfterBlockEnd(filterTok.value);
			var body = new nodes.Capture(name.lineno, name.colno, this.parseUntilBlocks("endfilter"));
			this.advanceAfterBlockEnd();
			var node = new nodes.Filter(name.lineno, name.colno, name, new nodes.NodeList(name.lineno, name.colno, [body].concat(args)));
			return new nodes.Output(name.lineno, name.colno, [node]);
		};
		_proto.parseAggregate = function parseAggregate() {
			var tok = this.nextToken();
			var node;
			switch (tok.type) {
				case lexer.TOKEN_LEFT_PAREN:
					node = new nodes.Group(tok.lineno, tok.colno);
					break;
				case lexer.TOKEN_LEFT_BRACKET:
					node = new nodes.Array(tok.lineno, tok.colno);
					break;
				case lexer.TOKEN_LEFT_CURLY:
					node = new nodes.Dict(tok.lineno, tok.colno);
					break;
				default: return null;
			}
			while (1) {
				var type = this.peekToken().type;
				if (type === lexer.TOKEN_RIGHT_PAREN || type === lexer.TOKEN_RIGHT_BRACKET || type === lexer.TOKEN_RIGHT_CURLY) {
					this.nextToken();
					break;
				}
				if (node.children.length > 0) {
					if (!this.skip(lexer.TOKEN_COMMA)) this.fail("parseAggregate: expected comma after expression", tok.lineno, tok.colno);
				}
				if (node instanceof nodes.Dict) {
					var key = this.parsePrimary();
					if (!this.skip(lexer.TOKEN_COLON)) this.fail("parseAggregate: expected colon after dict key", tok.lineno, tok.colno);
					var value = this.parseExpression();
					node.addChild(new nodes.Pair(key.lineno, key.colno, key, value));
				} else {
					var expr = this.parseExpression();
					node.addChild(expr);
				}
			}
			return node;
		};
		_proto.parseSignature = function parseSignature(tolerant, noParens) {
			var tok = this.peekToken();
			if (!noParens && tok.type !== lexer.TOKEN_LEFT_PAREN) {
				if (tolerant) return null;
				else this.fail("expected arguments", tok.lineno, tok.colno);
			}
			if (tok.type === lexer.TOKEN_LEFT_PAREN) tok = this.nextToken();
			var args = new nodes.NodeList(tok.lineno, tok.colno);
			var kwargs = new nodes.KeywordArgs(tok.lineno, tok.colno);
			var checkComma = false;
			while (1) {
				tok = this.peekToken();
				if (!noParens && tok.type === lexer.TOKEN_RIGHT_PAREN) {
					this.nextToken();
					break;
				} else if (noParens && tok.type === lexer.TOKEN_BLOCK_END) break;
				if (checkComma && !this.skip(lexer.TOKEN_COMMA)) this.fail("parseSignature: expected comma after expression", tok.lineno, tok.colno);
				else {
					var arg = this.parseExpression();
					if (this.skipValue(lexer.TOKEN_OPERATOR, "=")) kwargs.addChild(new nodes.Pair(arg.lineno, arg.colno, arg, this.parseExpression()));
					else args.addChild(arg);
				}
				checkComma = true;
			}
			if (kwargs.children.length) args.addChild(kwargs);
			return args;
		};
		_proto.parseUntilBlocks = function parseUntilBlocks() {
			var prev = this.breakOnBlocks;
			for (var _len = arguments.length, blockNames = new Array(_len), _key = 0; _key < _len; _key++) blockNames[_key] = arguments[_key];
			this.breakOnBlocks = blockNames;
			var ret = this.parse();
			this.breakOnBlocks = prev;
			return ret;
		};
		_proto.parseNodes = function parseNodes() {
			var tok;
			var buf = [];
			while (tok = this.nextToken()) if (tok.type === lexer.TOKEN_DATA) {
				var data = tok.value;
				var nextToken = this.peekToken();
				var nextVal = nextToken && nextToken.value;
				if (this.dropLeadingWhitespace) {
					data = data.replace(/^\s*/, "");
					this.dropLeadingWhitespace = false;
				}
				if (nextToken && (nextToken.type === lexer.TOKEN_BLOCK_START && nextVal.charAt(nextVal.length - 1) === "-" || nextToken.type === lexer.TOKEN_VARIABLE_START && nextVal.charAt(this.tokens.tags.VARIABLE_START.length) === "-" || nextToken.type === lexer.TOKEN_COMMENT && nextVal.charAt(this.tokens.tags.COMMENT_START.length) === "-")) data = data.replace(/\s*$/, "");
				buf.push(new nodes.Output(tok.lineno, tok.colno, [new nodes.TemplateData(tok.lineno, tok.colno, data)]));
			} else if (tok.type === lexer.TOKEN_BLOCK_START) {
				this.dropLeadingWhitespace = false;
				var n = this.parseStatement();
				if (!n) break;
				buf.push(n);
			} else if (tok.type === lexer.TOKEN_VARIABLE_START) {
				var e = this.parseExpression();
				this.dropLeadingWhitespace = false;
				this.advanceAfterVariableEnd();
				buf.push(new nodes.Output(tok.lineno, tok.colno, [e]));
			} else if (tok.type === lexer.TOKEN_COMMENT) this.dropLeadingWhitespace = tok.value.charAt(tok.value.length - this.tokens.tags.COMMENT_END.length - 1) === "-";
			else this.fail("Unexpected token at top-level: " + tok.type, tok.lineno, tok.colno);
			return buf;
		};
		_proto.parse = function parse() {
			return new nodes.NodeList(0, 0, this.parseNodes());
		};
		_proto.parseAsRoot = function parseAsRoot() {
			return new nodes.Root(0, 0, this.parseNodes());
		};
		return Parser;
	}(Obj);
	module.exports = {
		parse: function parse(src, extensions, opts) {
			var p = new Parser(lexer.lex(src, opts));
			if (extensions !== void 0) p.extensions = extensions;
			return p.parseAsRoot();
		},
		Parser
	};
}));

// node_modules/nunjucks/src/transformer.js
var require_transformer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var nodes = require_nodes();
	var lib = require_lib();
	var sym = 0;
	function gensym() {
		return "hole_" + sym++;
	}
	function mapCOW(arr, func) {
		var res = null;
		for (var i = 0; i < arr.length; i++) {
			var item = func(arr[i]);
			if (item !== arr[i]) {
				if (!res) res = arr.slice();
				res[i] = item;
			}
		}
		return res || arr;
	}
	function walk(ast, func, depthFirst) {
		if (!(ast instanceof nodes.Node)) return ast;
		if (!depthFirst) {
			var astT = func(ast);
			if (astT && astT !== ast) return astT;
		}
		if (ast instanceof nodes.NodeList) {
			var children = mapCOW(ast.children, function(node) {
				return walk(node, func, depthFirst);
			});
			if (children !== ast.children) ast = new nodes[ast.typename](ast.lineno, ast.colno, children);
		} else if (ast instanceof nodes.CallExtension) {
			var args = walk(ast.args, func, depthFirst);
			var contentArgs = mapCOW(ast.contentArgs, function(node) {
				return walk(node, func, depthFirst);
			});
			if (args !== ast.args || contentArgs !== ast.contentArgs) ast = new nodes[ast.typename](ast.extName, ast.prop, args, contentArgs);
		} else {
			var props = ast.fields.map(function(field) {
				return ast[field];
			});
			var propsT = mapCOW(props, function(prop) {
				return walk(prop, func, depthFirst);
			});
			if (propsT !== props) {
				ast = new nodes[ast.typename](ast.lineno, ast.colno);
				propsT.forEach(function(prop, i) {
					ast[ast.fields[i]] = prop;
				});
			}
		}
		return depthFirst ? func(ast) || ast : ast;
	}
	function depthWalk(ast, func) {
		return walk(ast, func, true);
	}
	function _liftFilters(node, asyncFilters, prop) {
		var children = [];
		var walked = depthWalk(prop ? node[prop] : node, function(descNode) {
			var symbol;
			if (descNode instanceof nodes.Block) return descNode;
			else if (descNode instanceof nodes.Filter && lib.indexOf(asyncFilters, descNode.name.value) !== -1 || descNode instanceof nodes.CallExtensionAsync) {
				symbol = new nodes.Symbol(descNode.lineno, descNode.colno, gensym());
				children.push(new nodes.FilterAsync(descNode.lineno, descNode.colno, descNode.name, descNode.args, symbol));
			}
			return symbol;
		});
		if (prop) node[prop] = walked;
		else node = walked;
		if (children.length) {
			children.push(node);
			return new nodes.NodeList(node.lineno, node.colno, children);
		} else return node;
	}
	function liftFilters(ast, asyncFilters) {
		return depthWalk(ast, function(node) {
			if (node instanceof nodes.Output) return _liftFilters(node, asyncFilters);
			else if (node instanceof nodes.Set) return _liftFilters(node, asyncFilters, "value");
			else if (node instanceof nodes.For) return _liftFilters(node, asyncFilters, "arr");
			else if (node instanceof nodes.If) return _liftFilters(node, asyncFilters, "cond");
			else if (node instanceof nodes.CallExtension) return _liftFilters(node, asyncFilters, "args");
			else return;
		});
	}
	function liftSuper(ast) {
		return walk(ast, function(blockNode) {
			if (!(blockNode instanceof nodes.Block)) return;
			var hasSuper = false;
			var symbol = gensym();
			blockNode.body = walk(blockNode.body, function(node) {
				if (node instanceof nodes.FunCall && node.name.value === "super") {
					hasSuper = true;
					return new nodes.Symbol(node.lineno, node.colno, symbol);
				}
			});
			if (hasSuper) blockNode.body.children.unshift(new nodes.Super(0, 0, blockNode.name, new nodes.Symbol(0, 0, symbol)));
		});
	}
	function convertStatements(ast) {
		return depthWalk(ast, function(node) {
			if (!(node instanceof nodes.If) && !(node instanceof nodes.For)) return;
			var async = false;
			walk(node, function(child) {
				if (child instanceof nodes.FilterAsync || child instanceof nodes.IfAsync || child instanceof nodes.AsyncEach || child instanceof nodes.AsyncAll || child instanceof nodes.CallExtensionAsync) {
					async = true;
					return child;
				}
			});
			if (async) {
				if (node instanceof nodes.If) return new nodes.IfAsync(node.lineno, node.colno, node.cond, node.body, node.else_);
				else if (node instanceof nodes.For && !(node instanceof nodes.AsyncAll)) return new nodes.AsyncEach(node.lineno, node.colno, node.arr, node.name, node.body, node.else_);
			}
		});
	}
	function cps(ast, asyncFilters) {
		return convertStatements(liftSuper(liftFilters(ast, asyncFilters)));
	}
	function transform(ast, asyncFilters) {
		return cps(ast, asyncFilters || []);
	}
	module.exports = { transform };
}));

// node_modules/nunjucks/src/runtime.js
var require_runtime = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var lib = require_lib();
	var arrayFrom = Array.from;
	var supportsIterators = typeof Symbol === "function" && Symbol.iterator && typeof arrayFrom === "function";
	var Frame = /*#__PURE__*/ function() {
		function Frame(parent, isolateWrites) {
			this.variables = Object.create(null);
			this.parent = parent;
			this.topLevel = false;
			this.isolateWrites = isolateWrites;
		}
		var _proto = Frame.prototype;
		_proto.set = function set(name, val, resolveUp) {
			var parts = name.split(".");
			var obj = this.variables;
			var frame = this;
			if (resolveUp) {
				if (frame = this.resolve(parts[0], true)) {
					frame.set(name, val);
					return;
				}
			}
			for (var i = 0; i < parts.length - 1; i++) {
				var id = parts[i];
				if (!obj[id]) obj[id] = {};
				obj = obj[id];
			}
			obj[parts[parts.length - 1]] = val;
		};
		_proto.get = function get(name) {
			var val = this.variables[name];
			if (val !== void 0) return val;
			return null;
		};
		_proto.lookup = function lookup(name) {
			var p = this.parent;
			var val = this.variables[name];
			if (val !== void 0) return val;
			return p && p.lookup(name);
		};
		_proto.resolve = function resolve(name, forWrite) {
			var p = forWrite && this.isolateWrites ? void 0 : this.parent;
			if (this.variables[name] !== void 0) return this;
			return p && p.resolve(name);
		};
		_proto.push = function push(isolateWrites) {
			return new Frame(this, isolateWrites);
		};
		_proto.pop = function pop() {
			return this.parent;
		};
		return Frame;
	}();
	function makeMacro(argNames, kwargNames, func) {
		return function macro() {
			for (var _len = arguments.length, macroArgs = new Array(_len), _key = 0; _key < _len; _key++) macroArgs[_key] = arguments[_key];
			var argCount = numArgs(macroArgs);
			var args;
			var kwargs = getKeywordArgs(macroArgs);
			if (argCount > argNames.length) {
				args = macroArgs.slice(0, argNames.length);
				macroArgs.slice(args.length, argCount).forEach(function(val, i) {
					if (i < kwargNames.length) kwargs[kwargNames[i]] = val;
				});
				args.push(kwargs);
			} else if (argCount < argNames.length) {
				args = macroArgs.slice(0, argCount);
				for (var i = argCount; i < argNames.length; i++) {
					var arg = argNames[i];
					args.push(kwargs[arg]);
					delete kwargs[arg];
				}
				args.push(kwargs);
			} else args = macroArgs;
			return func.apply(this, args);
		};
	}
	function makeKeywordArgs(obj) {
		obj.__keywords = true;
		return obj;
	}
	function isKeywordArgs(obj) {
		return obj && Object.prototype.hasOwnProperty.call(obj, "__keywords");
	}
	function getKeywordArgs(args) {
		var len = args.length;
		if (len) {
			var lastArg = args[len - 1];
			if (isKeywordArgs(lastArg)) return lastArg;
		}
		return {};
	}
	function numArgs(args) {
		var len = args.length;
		if (len === 0) return 0;
		var lastArg = args[len - 1];
		if (isKeywordArgs(lastArg)) return len - 1;
		else return len;
	}
	function SafeString(val) {
		if (typeof val !== "string") return val;
		this.val = val;
		this.length = val.length;
	}
	SafeString.prototype = Object.create(String.prototype, { length: {
		writable: true,
		configurable: true,
		value: 0
	} });
	SafeString.prototype.valueOf = function valueOf() {
		return this.val;
	};
	SafeString.prototype.toString = function toString() {
		return this.val;
	};
	function copySafeness(dest, target) {
		if (dest instanceof SafeString) return new SafeString(target);
		return target.toString();
	}
	function markSafe(val) {
		var type = typeof val;
		if (type === "string") return new SafeString(val);
		else if (type !== "function") return val;
		else return function wrapSafe(args) {
			var ret = val.apply(this, arguments);
			if (typeof ret === "string") return new SafeString(ret);
			return ret;
		};
	}
	function suppressValue(val, autoescape) {
		val = val !== void 0 && val !== null ? val : "";
		if (autoescape && !(val instanceof SafeString)) val = lib.escape(val.toString());
		return val;
	}
	function ensureDefined(val, lineno, colno) {
		if (val === null || val === void 0) throw new lib.TemplateError("attempted to output null or undefined value", lineno + 1, colno + 1);
		return val;
	}
	function memberLookup(obj, val) {
		if (obj === void 0 || obj === null) return;
		if (typeof obj[val] === "function") return function() {
			for (var _len2 = arguments.length, args = new Array(_len2), _key2 = 0; _key2 < _len2; _key2++) args[_key2] = arguments[_key2];
			return obj[val].apply(obj, args);
		};
		return obj[val];
	}
	function callWrap(obj, name, context, args) {
		if (!obj) throw new Error("Unable to call `" + name + "`, which is undefined or falsey");
		else if (typeof obj !== "function") throw new Error("Unable to call `" + name + "`, which is not a function");
		return obj.apply(context, args);
	}
	function contextOrFrameLookup(context, frame, name) {
		var val = frame.lookup(name);
		return val !== void 0 ? val : context.lookup(name);
	}
	function handleError(error, lineno, colno) {
		if (error.lineno) return error;
		else return new lib.TemplateError(error, lineno, colno);
	}
	function asyncEach(arr, dimen, iter, cb) {
		if (lib.isArray(arr)) {
			var len = arr.length;
			lib.asyncIter(arr, function iterCallback(item, i, next) {
				switch (dimen) {
					case 1:
						iter(item, i, len, next);
						break;
					case 2:
						iter(item[0], item[1], i, len, next);
						break;
					case 3:
						iter(item[0], item[1], item[2], i, len, next);
						break;
					default:
						item.push(i, len, next);
						iter.apply(this, item);
				}
			}, cb);
		} else lib.asyncFor(arr, function iterCallback(key, val, i, len, next) {
			iter(key, val, i, len, next);
		}, cb);
	}
	function asyncAll(arr, dimen, func, cb) {
		var finished = 0;
		var len;
		var outputArr;
		function done(i, output) {
			finished++;
			outputArr[i] = output;
			if (finished === len) cb(null, outputArr.join(""));
		}
		if (lib.isArray(arr)) {
			len = arr.length;
			outputArr = new Array(len);
			if (len === 0) cb(null, "");
			else for (var i = 0; i < arr.length; i++) {
				var item = arr[i];
				switch (dimen) {
					case 1:
						func(item, i, len, done);
						break;
					case 2:
						func(item[0], item[1], i, len, done);
						break;
					case 3:
						func(item[0], item[1], item[2], i, len, done);
						break;
					default:
						item.push(i, len, done);
						func.apply(this, item);
				}
			}
		} else {
			var keys = lib.keys(arr || {});
			len = keys.length;
			outputArr = new Array(len);
			if (len === 0) cb(null, "");
			else for (var _i = 0; _i < keys.length; _i++) {
				var k = keys[_i];
				func(k, arr[k], _i, len, done);
			}
		}
	}
	function fromIterator(arr) {
		if (typeof arr !== "object" || arr === null || lib.isArray(arr)) return arr;
		else if (supportsIterators && Symbol.iterator in arr) return arrayFrom(arr);
		else return arr;
	}
	module.exports = {
		Frame,
		makeMacro,
		makeKeywordArgs,
		numArgs,
		suppressValue,
		ensureDefined,
		memberLookup,
		contextOrFrameLookup,
		callWrap,
		handleError,
		isArray: lib.isArray,
		keys: lib.keys,
		SafeString,
		copySafeness,
		markSafe,
		asyncEach,
		asyncAll,
		inOperator: lib.inOperator,
		fromIterator
	};
}));

// node_modules/nunjucks/src/compiler.js
var require_compiler = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function _inheritsLoose(subClass, superClass) {
		subClass.prototype = Object.create(superClass.prototype);
		subClass.prototype.constructor = subClass;
		_setPrototypeOf(subClass, superClass);
	}
	function _setPrototypeOf(o, p) {
		_setPrototypeOf = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function _setPrototypeOf(o, p) {
			o.__proto__ = p;
			return o;
		};
		return _setPrototypeOf(o, p);
	}
	var parser = require_parser();
	var transformer = require_transformer();
	var nodes = require_nodes();
	var TemplateError = require_lib().TemplateError;
	var Frame = require_runtime().Frame;
	var Obj = require_object().Obj;
	var compareOps = {
		"==": "==",
		"===": "===",
		"!=": "!=",
		"!==": "!==",
		"<": "<",
		">": ">",
		"<=": "<=",
		">=": ">="
	};
	var Compiler = /*#__PURE__*/ function(_Obj) {
		_inheritsLoose(Compiler, _Obj);
		function Compiler() {
			return _Obj.apply(this, arguments) || this;
		}
		var _proto = Compiler.prototype;
		_proto.init = function init(templateName, throwOnUndefined) {
			this.templateName = templateName;
			this.codebuf = [];
			this.lastId = 0;
			this.buffer = null;
			this.bufferStack = [];
			this._scopeClosers = "";
			this.inBlock = false;
			this.throwOnUndefined = throwOnUndefined;
		};
		_proto.fail = function fail(msg, lineno, colno) {
			if (lineno !== void 0) lineno += 1;
			if (colno !== void 0) colno += 1;
			throw new TemplateError(msg, lineno, colno);
		};
		_proto._pushBuffer = function _pushBuffer() {
			var id = this._tmpid();
			this.bufferStack.push(this.buffer);
			this.buffer = id;
			this._emit("var " + this.buffer + " = \"\";");
			return id;
		};
		_proto._popBuffer = function _popBuffer() {
			this.buffer = this.bufferStack.pop();
		};
		_proto._emit = function _emit(code) {
			this.codebuf.push(code);
		};
		_proto._emitLine = function _emitLine(code) {
			this._emit(code + "\n");
		};
		_proto._emitLines = function _emitLines() {
			var _this = this;
			for (var _len = arguments.length, lines = new Array(_len), _key = 0; _key < _len; _key++) lines[_key] = arguments[_key];
			lines.forEach(function(line) {
				return _this._emitLine(line);
			});
		};
		_proto._emitFuncBegin = function _emitFuncBegin(node, name) {
			this.buffer = "output";
			this._scopeClosers = "";
			this._emitLine("function " + name + "(env, context, frame, runtime, cb) {");
			this._emitLine("var lineno = " + node.lineno + ";");
			this._emitLine("var colno = " + node.colno + ";");
			this._emitLine("var " + this.buffer + " = \"\";");
			this._emitLine("try {");
		};
		_proto._emitFuncEnd = function _emitFuncEnd(noReturn) {
			if (!noReturn) this._emitLine("cb(null, " + this.buffer + ");");
			this._closeScopeLevels();
			this._emitLine("} catch (e) {");
			this._emitLine("  cb(runtime.handleError(e, lineno, colno));");
			this._emitLine("}");
			this._emitLine("}");
			this.buffer = null;
		};
		_proto._addScopeLevel = function _addScopeLevel() {
			this._scopeClosers += "})";
		};
		_proto._closeScopeLevels = function _closeScopeLevels() {
			this._emitLine(this._scopeClosers + ";");
			this._scopeClosers = "";
		};
		_proto._withScopedSyntax = function _withScopedSyntax(func) {
			var _scopeClosers = this._scopeClosers;
			this._scopeClosers = "";
			func.call(this);
			this._closeScopeLevels();
			this._scopeClosers = _scopeClosers;
		};
		_proto._makeCallback = function _makeCallback(res) {
			var err = this._tmpid();
			return "function(" + err + (res ? "," + res : "") + ") {\nif(" + err + ") { cb(" + err + "); return; }";
		};
		_proto._tmpid = function _tmpid() {
			this.lastId++;
			return "t_" + this.lastId;
		};
		_proto._templateName = function _templateName() {
			return this.templateName == null ? "undefined" : JSON.stringify(this.templateName);
		};
		_proto._compileChildren = function _compileChildren(node, frame) {
			var _this2 = this;
			node.children.forEach(function(child) {
				_this2.compile(child, frame);
			});
		};
		_proto._compileAggregate = function _compileAggregate(node, frame, startChar, endChar) {
			var _this3 = this;
			if (startChar) this._emit(startChar);
			node.children.forEach(function(child, i) {
				if (i > 0) _this3._emit(",");
				_this3.compile(child, frame);
			});
			if (endChar) this._emit(endChar);
		};
		_proto._compileExpression = function _compileExpression(node, frame) {
			this.assertType(node, nodes.Literal, nodes.Symbol, nodes.Group, nodes.Array, nodes.Dict, nodes.FunCall, nodes.Caller, nodes.Filter, nodes.LookupVal, nodes.Compare, nodes.InlineIf, nodes.In, nodes.Is, nodes.And, nodes.Or, nodes.Not, nodes.Add, nodes.Concat, nodes.Sub, nodes.Mul, nodes.Div, nodes.FloorDiv, nodes.Mod, nodes.Pow, nodes.Neg, nodes.Pos, nodes.Compare, nodes.NodeList);
			this.compile(node, frame);
		};
		_proto.assertType = function assertType(node) {
			for (var _len2 = arguments.length, types = new Array(_len2 > 1 ? _len2 - 1 : 0), _key2 = 1; _key2 < _len2; _key2++) types[_key2 - 1] = arguments[_key2];
			if (!types.some(function(t) {
				return node instanceof t;
			})) this.fail("assertType: invalid type: " + node.typename, node.lineno, node.colno);
		};
		_proto.compileCallExtension = function compileCallExtension(node, frame, async) {
			var _this4 = this;
			var args = node.args;
			var contentArgs = node.contentArgs;
			var autoescape = typeof node.autoescape === "boolean" ? node.autoescape : true;
			if (!async) this._emit(this.buffer + " += runtime.suppressValue(");
			this._emit("env.getExtension(\"" + node.extName + "\")[\"" + node.prop + "\"](");
			this._emit("context");
			if (args || contentArgs) this._emit(",");
			if (args) {
				if (!(args instanceof nodes.NodeList)) this.fail("compileCallExtension: arguments must be a NodeList, use `parser.parseSignature`");
				args.children.forEach(function(arg, i) {
					_this4._compileExpression(arg, frame);
					if (i !== args.children.length - 1 || contentArgs.length) _this4._emit(",");
				});
			}
			if (contentArgs.length) contentArgs.forEach(function(arg, i) {
				if (i > 0) _this4._emit(",");
				if (arg) {
					_this4._emitLine("function(cb) {");
					_this4._emitLine("if(!cb) { cb = function(err) { if(err) { throw err; }}}");
					var id = _this4._pushBuffer();
					_this4._withScopedSyntax(function() {
						_this4.compile(arg, frame);
						_this4._emitLine("cb(null, " + id + ");");
					});
					_this4._popBuffer();
					_this4._emitLine("return " + id + ";");
					_this4._emitLine("}");
				} else _this4._emit("null");
			});
			if (async) {
				var res = this._tmpid();
				this._emitLine(", " + this._makeCallback(res));
				this._emitLine(this.buffer + " += runtime.suppressValue(" + res + ", " + autoescape + " && env.opts.autoescape);");
				this._addScopeLevel();
			} else {
				this._emit(")");
				this._emit(", " + autoescape + " && env.opts.autoescape);\n");
			}
		};
		_proto.compileCallExtensionAsync = function compileCallExtensionAsync(node, frame) {
			this.compileCallExtension(node, frame, true);
		};
		_proto.compileNodeList = function compileNodeList(node, frame) {
			this._compileChildren(node, frame);
		};
		_proto.compileLiteral = function compileLiteral(node) {
			if (typeof node.value === "string") {
				var val = node.value.replace(/\\/g, "\\\\");
				val = val.replace(/"/g, "\\\"");
				val = val.replace(/\n/g, "\\n");
				val = val.replace(/\r/g, "\\r");
				val = val.replace(/\t/g, "\\t");
				val = val.replace(/\u2028/g, "\\u2028");
				this._emit("\"" + val + "\"");
			} else if (node.value === null) this._emit("null");
			else this._emit(node.value.toString());
		};
		_proto.compileSymbol = function compileSymbol(node, frame) {
			var name = node.value;
			var v = frame.lookup(name);
			if (v) this._emit(v);
			else this._emit("runtime.contextOrFrameLookup(context, frame, \"" + name + "\")");
		};
		_proto.compileGroup = function compileGroup(node, frame) {
			this._compileAggregate(node, frame, "(", ")");
		};
		_proto.compileArray = function compileArray(node, frame) {
			this._compileAggregate(node, frame, "[", "]");
		};
		_proto.compileDict = function compileDict(node, frame) {
			this._compileAggregate(node, frame, "{", "}");
		};
		_proto.compilePair = function compilePair(node, frame) {
			var key = node.key;
			var val = node.value;
			if (key instanceof nodes.Symbol) key = new nodes.Literal(key.lineno, key.colno, key.value);
			else if (!(key instanceof nodes.Literal && typeof key.value === "string")) this.fail("compilePair: Dict keys must be strings or names", key.lineno, key.colno);
			this.compile(key, frame);
			this._emit(": ");
			this._compileExpression(val, frame);
		};
		_proto.compileInlineIf = function compileInlineIf(node, frame) {
			this._emit("(");
			this.compile(node.cond, frame);
			this._emit("?");
			this.compile(node.body, frame);
			this._emit(":");
			if (node.else_ !== null) this.compile(node.else_, frame);
			else this._emit("\"\"");
			this._emit(")");
		};
		_proto.compileIn = function compileIn(node, frame) {
			this._emit("runtime.inOperator(");
			this.compile(node.left, frame);
			this._emit(",");
			this.compile(node.right, frame);
			this._emit(")");
		};
		_proto.compileIs = function compileIs(node, frame) {
			var right = node.right.name ? node.right.name.value : node.right.value;
			this._emit("env.getTest(\"" + right + "\").call(context, ");
			this.compile(node.left, frame);
			if (node.right.args) {
				this._emit(",");
				this.compile(node.right.args, frame);
			}
			this._emit(") === true");
		};
		_proto._binOpEmitter = function _binOpEmitter(node, frame, str) {
			this.compile(node.left, frame);
			this._emit(str);
			this.compile(node.right, frame);
		};
		_proto.compileOr = function compileOr(node, frame) {
			return this._binOpEmitter(node, frame, " || ");
		};
		_proto.compileAnd = function compileAnd(node, frame) {
			return this._binOpEmitter(node, frame, " && ");
		};
		_proto.compileAdd = function compileAdd(node, frame) {
			return this._binOpEmitter(node, frame, " + ");
		};
		_proto.compileConcat = function compileConcat(node, frame) {
			return this._binOpEmitter(node, frame, " + \"\" + ");
		};
		_proto.compileSub = function compileSub(node, frame) {
			return this._binOpEmitter(node, frame, " - ");
		};
		_proto.compileMul = function compileMul(node, frame) {
			return this._binOpEmitter(node, frame, " * ");
		};
		_proto.compileDiv = function compileDiv(node, frame) {
			return this._binOpEmitter(node, frame, " / ");
		};
		_proto.compileMod = function compileMod(node, frame) {
			return this._binOpEmitter(node, frame, " % ");
		};
		_proto.compileNot = function compileNot(node, frame) {
			this._emit("!");
			this.compile(node.target, frame);
		};
		_proto.compileFloorDiv = function compileFloorDiv(node, frame) {
			this._emit("Math.floor(");
			this.compile(node.left, frame);
			this._emit(" / ");
			this.compile(node.right, frame);
			this._emit(")");
		};
		_proto.compilePow = function compilePow(node, frame) {
			this._emit("Math.pow(");
			this.compile(node.left, frame);
			this._emit(", ");
			this.compile(node.right, frame);
			this._emit(")");
		};
		_proto.compileNeg = function compileNeg(node, frame) {
			this._emit("-");
			this.compile(node.target, frame);
		};
		_proto.compilePos = function compilePos(node, frame) {
			this._emit("+");
			this.compile(node.target, frame);
		};
		_proto.compileCompare = function compileCompare(node, frame) {
			var _this5 = this;
			this.compile(node.expr, frame);
			node.ops.forEach(function(op) {
				_this5._emit(" " + compareOps[op.type] + " ");
				_this5.compile(op.expr, frame);
			});
		};
		_proto.compileLookupVal = function compileLookupVal(node, frame) {
			this._emit("runtime.memberLookup((");
			this._compileExpression(node.target, frame);
			this._emit("),");
			this._compileExpression(node.val, frame);
			this._emit(")");
		};
		_proto._getNodeName = function _getNodeName(node) {
			switch (node.typename) {
				case "Symbol": return node.value;
				case "FunCall": return "the return value of (" + this._getNodeName(node.name) + ")";
				case "LookupVal": return this._getNodeName(node.target) + "[\"" + this._getNodeName(node.val) + "\"]";
				case "Literal": return node.value.toString();
				default: return "--expression--";
			}
		};
		_proto.compileFunCall = function compileFunCall(node, frame) {
			this._emit("(lineno = " + node.lineno + ", colno = " + node.colno + ", ");
			this._emit("runtime.callWrap(");
			this._compileExpression(node.name, frame);
			this._emit(", \"" + this._getNodeName(node.name).replace(/"/g, "\\\"") + "\", context, ");
			this._compileAggregate(node.args, frame, "[", "])");
			this._emit(")");
		};
		_proto.compileFilter = function compileFilter(node, frame) {
			var name = node.name;
			this.assertType(name, nodes.Symbol);
			this._emit("env.getFilter(\"" + name.value + "\").call(context, ");
			this._compileAggregate(node.args, frame);
			this._emit(")");
		};
		_proto.compileFilterAsync = function compileFilterAsync(node, frame) {
			var name = node.name;
			var symbol = node.symbol.value;
			this.assertType(name, nodes.Symbol);
			frame.set(symbol, symbol);
			this._emit("env.getFilter(\"" + name.value + "\").call(context, ");
			this._compileAggregate(node.args, frame);
			this._emitLine(", " + this._makeCallback(symbol));
			this._addScopeLevel();
		};
		_proto.compileKeywordArgs = function compileKeywordArgs(node, frame) {
			this._emit("runtime.makeKeywordArgs(");
			this.compileDict(node, frame);
			this._emit(")");
		};
		_proto.compileSet = function compileSet(node, frame) {
			var _this6 = this;
			var ids = [];
			node.targets.forEach(function(target) {
				var name = target.value;
				var id = frame.lookup(name);
				if (id === null || id === void 0) {
					id = _this6._tmpid();
					_this6._emitLine("var " + id + ";");
				}
				ids.push(id);
			});
			if (node.value) {
				this._emit(ids.join(" = ") + " = ");
				this._compileExpression(node.value, frame);
				this._emitLine(";");
			} else {
				this._emit(ids.join(" = ") + " = ");
				this.compile(node.body, frame);
				this._emitLine(";");
			}
			node.targets.forEach(function(target, i) {
				var id = ids[i];
				var name = target.value;
				_this6._emitLine("frame.set(\"" + name + "\", " + id + ", true);");
				_this6._emitLine("if(frame.topLevel) {");
				_this6._emitLine("context.setVariable(\"" + name + "\", " + id + ");");
				_this6._emitLine("}");
				if (name.charAt(0) !== "_") {
					_this6._emitLine("if(frame.topLevel) {");
					_this6._emitLine("context.addExport(\"" + name + "\", " + id + ");");
					_this6._emitLine("}");
				}
			});
		};
		_proto.compileSwitch = function compileSwitch(node, frame) {
			var _this7 = this;
			this._emit("switch (");
			this.compile(node.expr, frame);
			this._emit(") {");
			node.cases.forEach(function(c, i) {
				_this7._emit("case ");
				_this7.compile(c.cond, frame);
				_this7._emit(": ");
				_this7.compile(c.body, frame);
				if (c.body.children.length) _this7._emitLine("break;");
			});
			if (node.default) {
				this._emit("default:");
				this.compile(node.default, frame);
			}
			this._emit("}");
		};
		_proto.compileIf = function compileIf(node, frame, async) {
			var _this8 = this;
			this._emit("if(");
			this._compileExpression(node.cond, frame);
			this._emitLine(") {");
			this._withScopedSyntax(function() {
				_this8.compile(node.body, frame);
				if (async) _this8._emit("cb()");
			});
			if (node.else_) {
				this._emitLine("}\nelse {");
				this._withScopedSyntax(function() {
					_this8.compile(node.else_, frame);
					if (async) _this8._emit("cb()");
				});
			} else if (async) {
				this._emitLine("}\nelse {");
				this._emit("cb()");
			}
			this._emitLine("}");
		};
		_proto.compileIfAsync = function compileIfAsync(node, frame) {
			this._emit("(function(cb) {");
			this.compileIf(node, frame, true);
			this._emit("})(" + this._makeCallback());
			this._addScopeLevel();
		};
		_proto._emitLoopBindings = function _emitLoopBindings(node, arr, i, len) {
			var _this9 = this;
			[
				{
					name: "index",
					val: i + " + 1"
				},
				{
					name: "index0",
					val: i
				},
				{
					name: "revindex",
					val: len + " - " + i
				},
				{
					name: "revindex0",
					val: len + " - " + i + " - 1"
				},
				{
					name: "first",
					val: i + " === 0"
				},
				{
					name: "last",
					val: i + " === " + len + " - 1"
				},
				{
					name: "length",
					val: len
				}
			].forEach(function(b) {
				_this9._emitLine("frame.set(\"loop." + b.name + "\", " + b.val + ");");
			});
		};
		_proto.compileFor = function compileFor(node, frame) {
			var _this10 = this;
			var i = this._tmpid();
			var len = this._tmpid();
			var arr = this._tmpid();
			frame = frame.push();
			this._emitLine("frame = frame.push();");
			this._emit("var " + arr + " = ");
			this._compileExpression(node.arr, frame);
			this._emitLine(";");
			this._emit("if(" + arr + ") {");
			this._emitLine(arr + " = runtime.fromIterator(" + arr + ");");
			if (node.name instanceof nodes.Array) {
				this._emitLine("var " + i + ";");
				this._emitLine("if(runtime.isArray(" + arr + ")) {");
				this._emitLine("var " + len + " = " + arr + ".length;");
				this._emitLine("for(" + i + "=0; " + i + " < " + arr + ".length; " + i + "++) {");
				node.name.children.forEach(function(child, u) {
					var tid = _this10._tmpid();
					_this10._emitLine("var " + tid + " = " + arr + "[" + i + "][" + u + "];");
					_this10._emitLine("frame.set(\"" + child + "\", " + arr + "[" + i + "][" + u + "]);");
					frame.set(node.name.children[u].value, tid);
				});
				this._emitLoopBindings(node, arr, i, len);
				this._withScopedSyntax(function() {
					_this10.compile(node.body, frame);
				});
				this._emitLine("}");
				this._emitLine("} else {");
				var _node$name$children = node.name.children, key = _node$name$children[0], val = _node$name$children[1];
				var k = this._tmpid();
				var v = this._tmpid();
				frame.set(key.value, k);
				frame.set(val.value, v);
				this._emitLine(i + " = -1;");
				this._emitLine("var " + len + " = runtime.keys(" + arr + ").length;");
				this._emitLine("for(var " + k + " in " + arr + ") {");
				this._emitLine(i + "++;");
				this._emitLine("var " + v + " = " + arr + "[" + k + "];");
				this._emitLine("frame.set(\"" + key.value + "\", " + k + ");");
				this._emitLine("frame.set(\"" + val.value + "\", " + v + ");");
				this._emitLoopBindings(node, arr, i, len);
				this._withScopedSyntax(function() {
					_this10.compile(node.body, frame);
				});
				this._emitLine("}");
				this._emitLine("}");
			} else {
				var _v = this._tmpid();
				frame.set(node.name.value, _v);
				this._emitLine("var " + len + " = " + arr + ".length;");
				this._emitLine("for(var " + i + "=0; " + i + " < " + arr + ".length; " + i + "++) {");
				this._emitLine("var " + _v + " = " + arr + "[" + i + "];");
				this._emitLine("frame.set(\"" + node.name.value + "\", " + _v + ");");
				this._emitLoopBindings(node, arr, i, len);
				this._withScopedSyntax(function() {
					_this10.compile(node.body, frame);
				});
				this._emitLine("}");
			}
			this._emitLine("}");
			if (node.else_) {
				this._emitLine("if (!" + len + ") {");
				this.compile(node.else_, frame);
				this._emitLine("}");
			}
			this._emitLine("frame = frame.pop();");
		};
		_proto._compileAsyncLoop = function _compileAsyncLoop(node, frame, parallel) {
			var _this11 = this;
			var i = this._tmpid();
			var len = this._tmpid();
			var arr = this._tmpid();
			var asyncMethod = parallel ? "asyncAll" : "asyncEach";
			frame = frame.push();
			this._emitLine("frame = frame.push();");
			this._emit("var " + arr + " = runtime.fromIterator(");
			this._compileExpression(node.arr, frame);
			this._emitLine(");");
			if (node.name instanceof nodes.Array) {
				var arrayLen = node.name.children.length;
				this._emit("runtime." + asyncMethod + "(" + arr + ", " + arrayLen + ", function(");
				node.name.children.forEach(function(name) {
					_this11._emit(name.value + ",");
				});
				this._emit(i + "," + len + ",next) {");
				node.name.children.forEach(function(name) {
					var id = name.value;
					frame.set(id, id);
					_this11._emitLine("frame.set(\"" + id + "\", " + id + ");");
				});
			} else {
				var id = node.name.value;
				this._emitLine("runtime." + asyncMethod + "(" + arr + ", 1, function(" + id + ", " + i + ", " + len + ",next) {");
				this._emitLine("frame.set(\"" + id + "\", " + id + ");");
				frame.set(id, id);
			}
			this._emitLoopBindings(node, arr, i, len);
			this._withScopedSyntax(function() {
				var buf;
				if (parallel) buf = _this11._pushBuffer();
				_this11.compile(node.body, frame);
				_this11._emitLine("next(" + i + (buf ? "," + buf : "") + ");");
				if (parallel) _this11._popBuffer();
			});
			var output = this._tmpid();
			this._emitLine("}, " + this._makeCallback(output));
			this._addScopeLevel();
			if (parallel) this._emitLine(this.buffer + " += " + output + ";");
			if (node.else_) {
				this._emitLine("if (!" + arr + ".length) {");
				this.compile(node.else_, frame);
				this._emitLine("}");
			}
			this._emitLine("frame = frame.pop();");
		};
		_proto.compileAsyncEach = function compileAsyncEach(node, frame) {
			this._compileAsyncLoop(node, frame);
		};
		_proto.compileAsyncAll = function compileAsyncAll(node, frame) {
			this._compileAsyncLoop(node, frame, true);
		};
		_proto._compileMacro = function _compileMacro(node, frame) {
			var _this12 = this;
			var args = [];
			var kwargs = null;
			var funcId = "macro_" + this._tmpid();
			var keepFrame = frame !== void 0;
			node.args.children.forEach(function(arg, i) {
				if (i === node.args.children.length - 1 && arg instanceof nodes.Dict) kwargs = arg;
				else {
					_this12.assertType(arg, nodes.Symbol);
					args.push(arg);
				}
			});
			var realNames = [].concat(args.map(function(n) {
				return "l_" + n.value;
			}), ["kwargs"]);
			var argNames = args.map(function(n) {
				return "\"" + n.value + "\"";
			});
			var kwargNames = (kwargs && kwargs.children || []).map(function(n) {
				return "\"" + n.key.value + "\"";
			});
			var currFrame;
			if (keepFrame) currFrame = frame.push(true);
			else currFrame = new Frame();
			this._emitLines("var " + funcId + " = runtime.makeMacro(", "[" + argNames.join(", ") + "], ", "[" + kwargNames.join(", ") + "], ", "function (" + realNames.join(", ") + ") {", "var callerFrame = frame;", "frame = " + (keepFrame ? "frame.push(true);" : "new runtime.Frame();"), "kwargs = kwargs || {};", "if (Object.prototype.hasOwnProperty.call(kwargs, \"caller\")) {", "frame.set(\"caller\", kwargs.caller); }");
			args.forEach(function(arg) {
				_this12._emitLine("frame.set(\"" + arg.value + "\", l_" + arg.value + ");");
				currFrame.set(arg.value, "l_" + arg.value);
			});
			if (kwargs) kwargs.children.forEach(function(pair) {
				var name = pair.key.value;
				_this12._emit("frame.set(\"" + name + "\", ");
				_this12._emit("Object.prototype.hasOwnProperty.call(kwargs, \"" + name + "\")");
				_this12._emit(" ? kwargs[\"" + name + "\"] : ");
				_this12._compileExpression(pair.value, currFrame);
				_this12._emit(");");
			});
			var bufferId = this._pushBuffer();
			this._withScopedSyntax(function() {
				_this12.compile(node.body, currFrame);
			});
			this._emitLine("frame = " + (keepFrame ? "frame.pop();" : "callerFrame;"));
			this._emitLine("return new runtime.SafeString(" + bufferId + ");");
			this._emitLine("});");
			this._popBuffer();
			return funcId;
		};
		_proto.compileMacro = function compileMacro(node, frame) {
			var funcId = this._compileMacro(node);
			var name = node.name.value;
			frame.set(name, funcId);
			if (frame.parent) this._emitLine("frame.set(\"" + name + "\", " + funcId + ");");
			else {
				if (node.name.value.charAt(0) !== "_") this._emitLine("context.addExport(\"" + name + "\");");
				this._emitLine("context.setVariable(\"" + name + "\", " + funcId + ");");
			}
		};
		_proto.compileCaller = function compileCaller(node, frame) {
			this._emit("(function (){");
			var funcId = this._compileMacro(node, frame);
			this._emit("return " + funcId + ";})()");
		};
		_proto._compileGetTemplate = function _compileGetTemplate(node, frame, eagerCompile, ignoreMissing) {
			var parentTemplateId = this._tmpid();
			var parentName = this._templateName();
			var cb = this._makeCallback(parentTemplateId);
			var eagerCompileArg = eagerCompile ? "true" : "false";
			var ignoreMissingArg = ignoreMissing ? "true" : "false";
			this._emit("env.getTemplate(");
			this._compileExpression(node.template, frame);
			this._emitLine(", " + eagerCompileArg + ", " + parentName + ", " + ignoreMissingArg + ", " + cb);
			return parentTemplateId;
		};
		_proto.compileImport = function compileImport(node, frame) {
			var target = node.target.value;
			var id = this._compileGetTemplate(node, frame, false, false);
			this._addScopeLevel();
			this._emitLine(id + ".getExported(" + (node.withContext ? "context.getVariables(), frame, " : "") + this._makeCallback(id));
			this._addScopeLevel();
			frame.set(target, id);
			if (frame.parent) this._emitLine("frame.set(\"" + target + "\", " + id + ");");
			else this._emitLine("context.setVariable(\"" + target + "\", " + id + ");");
		};
		_proto.compileFromImport = function compileFromImport(node, frame) {
			var _this13 = this;
			var importedId = this._compileGetTemplate(node, frame, false, false);
			this._addScopeLevel();
			this._emitLine(importedId + ".getExported(" + (node.withContext ? "context.getVariables(), frame, " : "") + this._makeCallback(importedId));
			this._addScopeLevel();
			node.names.children.forEach(function(nameNode) {
				var name;
				var alias;
				var id = _this13._tmpid();
				if (nameNode instanceof nodes.Pair) {
					name = nameNode.key.value;
					alias = nameNode.value.value;
				} else {
					name = nameNode.value;
					alias = name;
				}
				_this13._emitLine("if(Object.prototype.hasOwnProperty.call(" + importedId + ", \"" + name + "\")) {");
				_this13._emitLine("var " + id + " = " + importedId + "." + name + ";");
				_this13._emitLine("} else {");
				_this13._emitLine("cb(new Error(\"cannot import '" + name + "'\")); return;");
				_this13._emitLine("}");
				frame.set(alias, id);
				if (frame.parent) _this13._emitLine("frame.set(\"" + alias + "\", " + id + ");");
				else _this13._emitLine("context.setVariable(\"" + alias + "\", " + id + ");");
			});
		};
		_proto.compileBlock = function compileBlock(node) {
			var id = this._tmpid();
			if (!this.inBlock) this._emit("(parentTemplate ? function(e, c, f, r, cb) { cb(\"\"); } : ");
			this._emit("context.getBlock(\"" + node.name.value + "\")");
			if (!this.inBlock) this._emit(")");
			this._emitLine("(env, context, frame, runtime, " + this._makeCallback(id));
			this._emitLine(this.buffer + " += " + id + ";");
			this._addScopeLevel();
		};
		_proto.compileSuper = function compileSuper(node, frame) {
			var name = node.blockName.value;
			var id = node.symbol.value;
			var cb = this._makeCallback(id);
			this._emitLine("context.getSuper(env, \"" + name + "\", b_" + name + ", frame, runtime, " + cb);
			this._emitLine(id + " = runtime.markSafe(" + id + ");");
			this._addScopeLevel();
			frame.set(id, id);
		};
		_proto.compileExtends = function compileExtends(node, frame) {
			var k = this._tmpid();
			var parentTemplateId = this._compileGetTemplate(node, frame, true, false);
			this._emitLine("parentTemplate = " + parentTemplateId);
			this._emitLine("for(var " + k + " in parentTemplate.blocks) {");
			this._emitLine("context.addBlock(" + k + ", parentTemplate.blocks[" + k + "]);");
			this._emitLine("}");
			this._addScopeLevel();
		};
		_proto.compileInclude = function compileInclude(node, frame) {
			this._emitLine("var tasks = [];");
			this._emitLine("tasks.push(");
			this._emitLine("function(callback) {");
			var id = this._compileGetTemplate(node, frame, false, node.ignoreMissing);
			this._emitLine("callback(null," + id + ");});");
			this._emitLine("});");
			var id2 = this._tmpid();
			this._emitLine("tasks.push(");
			this._emitLine("function(template, callback){");
			this._emitLine("template.render(context.getVariables(), frame, " + this._makeCallback(id2));
			this._emitLine("callback(null," + id2 + ");});");
			this._emitLine("});");
			this._emitLine("tasks.push(");
			this._emitLine("function(result, callback){");
			this._emitLine(this.buffer + " += result;");
			this._emitLine("callback(null);");
			this._emitLine("});");
			this._emitLine("env.waterfall(tasks, function(){");
			this._addScopeLevel();
		};
		_proto.compileTemplateData = function compileTemplateData(node, frame) {
			this.compileLiteral(node, frame);
		};
		_proto.compileCapture = function compileCapture(node, frame) {
			var _this14 = this;
			var buffer = this.buffer;
			this.buffer = "output";
			this._emitLine("(function() {");
			this._emitLine("var output = \"\";");
			this._withScopedSyntax(function() {
				_this14.compile(node.body, frame);
			});
			this._emitLine("return output;");
			this._emitLine("})()");
			this.buffer = buffer;
		};
		_proto.compileOutput = function compileOutput(node, frame) {
			var _this15 = this;
			node.children.forEach(function(child) {
				if (child instanceof nodes.TemplateData) {
					if (child.value) {
						_this15._emit(_this15.buffer + " += ");
						_this15.compileLiteral(child, frame);
						_this15._emitLine(";");
					}
				} else {
					_this15._emit(_this15.buffer + " += runtime.suppressValue(");
					if (_this15.throwOnUndefined) _this15._emit("runtime.ensureDefined(");
					_this15.compile(child, frame);
					if (_this15.throwOnUndefined) _this15._emit("," + node.lineno + "," + node.colno + ")");
					_this15._emit(", env.opts.autoescape);\n");
				}
			});
		};
		_proto.compileRoot = function compileRoot(node, frame) {
			var _this16 = this;
			if (frame) this.fail("compileRoot: root node can't have frame");
			frame = new Frame();
			this._emitFuncBegin(node, "root");
			this._emitLine("var parentTemplate = null;");
			this._compileChildren(node, frame);
			this._emitLine("if(parentTemplate) {");
			this._emitLine("parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);");
			this._emitLine("} else {");
			this._emitLine("cb(null, " + this.buffer + ");");
			this._emitLine("}");
			this._emitFuncEnd(true);
			this.inBlock = true;
			var blockNames = [];
			var blocks = node.findAll(nodes.Block);
			blocks.forEach(function(block, i) {
				var name = block.name.value;
				if (blockNames.indexOf(name) !== -1) throw new Error("Block \"" + name + "\" defined more than once.");
				blockNames.push(name);
				_this16._emitFuncBegin(block, "b_" + name);
				var tmpFrame = new Frame();
				_this16._emitLine("var frame = frame.push(true);");
				_this16.compile(block.body, tmpFrame);
				_this16._emitFuncEnd();
			});
			this._emitLine("return {");
			blocks.forEach(function(block, i) {
				var blockName = "b_" + block.name.value;
				_this16._emitLine(blockName + ": " + blockName + ",");
			});
			this._emitLine("root: root\n};");
		};
		_proto.compile = function compile(node, frame) {
			var _compile = this["compile" + node.typename];
			if (_compile) _compile.call(this, node, frame);
			else this.fail("compile: Cannot compile node: " + node.typename, node.lineno, node.colno);
		};
		_proto.getCode = function getCode() {
			return this.codebuf.join("");
		};
		return Compiler;
	}(Obj);
	module.exports = {
		compile: function compile(src, asyncFilters, extensions, name, opts) {
			if (opts === void 0) opts = {};
			var c = new Compiler(name, opts.throwOnUndefined);
			var processedSrc = (extensions || []).map(function(ext) {
				return ext.preprocess;
			}).filter(function(f) {
				return !!f;
			}).reduce(function(s, processor) {
				return processor(s);
			}, src);
			c.compile(transformer.transform(parser.parse(processedSrc, extensions, opts), asyncFilters, name));
			return c.getCode();
		},
		Compiler
	};
}));

// src/render/erb/nunjucks/code.ts
var import_lexer = /* @__PURE__ */ __toESM(require_lexer(), 1);
var import_parser = /* @__PURE__ */ __toESM(require_parser(), 1);
var import_compiler = /* @__PURE__ */ __toESM(require_compiler(), 1);
const { Compiler } = import_compiler.default;
function toCode(tree, source, placeOf) {
	const compiler = new CodeWriter(source, placeOf);
	compiler.compile(tree);
	return compiler.getCode();
}
var CodeWriter = class extends Compiler {
	#lines;
	#placeOf;
	constructor(source, placeOf) {
		super(void 0, false);
		this.#lines = source.split("\n");
		this.#placeOf = placeOf;
	}
	#place({ lineno, colno }) {
		return String(this.#placeOf(lineno, colno));
	}
	#call(name, ...args) {
		this._emit(`runtime.${name}(`);
		for (const [at, arg] of args.entries()) {
			if (at > 0) this._emit(", ");
			if (typeof arg === "string") this._emit(arg);
			else this._compileExpression(arg);
		}
		this._emit(")");
	}
	compileOutput(node) {
		for (const child of node["children"]) {
			const isText = child.typename === "TemplateData";
			if (isText && child["value"] === "") continue;
			if (isText) {
				const data = String(child["value"]);
				this.#call("text", "frame", literal(data), String(this.#placeOf(node.lineno, node.colno, data)));
			} else {
				const place = this.#place(node);
				this.#call("print", `runtime.output(frame, ${place})`, child, place);
			}
			this._emitLine(";");
		}
	}
	compileLiteral(node) {
		this._emit(literal(node["value"]));
	}
	compileSymbol(node) {
		this.#call("name", "frame", literal(node["value"]), this.#place(node));
	}
	compileLookupVal(node) {
		const method = this.#lines[node.lineno]?.[node.colno] === "." ? "attribute" : "index";
		this.#call(method, node["target"], node["val"], this.#place(node));
	}
	compileFunCall(node) {
		const [text] = node["args"]["children"];
		this.#call("ruby", "frame", literal(text?.["value"] ?? ""), this.#place(node));
	}
	compileFilter(node) {
		const args = node["args"]["children"];
		this.#call("filter", literal(node["name"]["value"]), this.#place(node), ...args);
	}
	compileCompare(node) {
		const [first] = node["ops"];
		if (first === void 0) return;
		this.#call("compare", literal(first["type"]), node["expr"], first["expr"], this.#place(node));
	}
	compileIf(node) {
		const { else_: otherwise } = node;
		this._emit("if(");
		this._compileExpression(node["cond"]);
		this._emitLine(") { runtime.begin();");
		this.compile(node["body"]);
		this._emitLine("} else { runtime.begin();");
		if (otherwise !== void 0 && otherwise !== null) this.compile(otherwise);
		this._emitLine("}");
	}
	compileSet(node) {
		const [target] = node["targets"];
		const value = node["value"];
		if (value.typename === "Literal" && typeof value["value"] === "string") this.#call("assign", "frame", literal(target?.["value"]), `runtime.string(${literal(value["value"])})`);
		else this.#call("assign", "frame", literal(target?.["value"]), value);
		this._emitLine(";");
	}
	compileFor(node) {
		const name = node["name"];
		const parameters = literal((name.typename === "Array" ? name["children"] : [name]).map((one) => one["value"]));
		const place = this.#place(node);
		this.#call("each", "frame", parameters, node["arr"], place, "function (frame) {\n");
		this.#openBody(node["body"]);
	}
	compileCallExtension(node) {
		const args = node["args"];
		const [text] = args["children"];
		const bodies = node["contentArgs"];
		this.#call("statement", "frame", literal(text?.["value"] ?? ""), this.#place(args), "[");
		this.#reopen();
		for (const body of bodies) {
			this._emitLine("function (frame) {");
			this.compile(body);
			this._emitLine("},");
		}
		this._emitLine("]);");
	}
	#reopen() {
		const { codebuf } = this;
		codebuf.pop();
	}
	#openBody(body) {
		this.#reopen();
		this.compile(body);
		this._emitLine("});");
	}
};
function literal(value) {
	if (typeof value === "number") return Number.isSafeInteger(value) ? `${value}n` : String(value);
	return JSON.stringify(value) ?? "null";
}

// src/render/erb/nunjucks/tags.ts
var import_nodes = /* @__PURE__ */ __toESM(require_nodes(), 1);
const rubyTags = {
	__name: "ruby",
	tags: ["ruby", "rubyblock"],
	parse(parser) {
		const { value: name, lineno, colno } = parser.nextToken();
		const text = parser.parseExpression();
		const args = new import_nodes.default.NodeList(lineno, colno, [text]);
		parser.advanceAfterBlockEnd(name);
		if (name === "ruby") return new import_nodes.default.CallExtension(rubyTags, "statement", args);
		const bodies = [];
		let end;
		do {
			bodies.push(parser.parseUntilBlocks("nextbody", "endrubyblock"));
			end = parser.peekToken()?.value;
			if (end === void 0) parser.fail("rubyblock is never ended", lineno, colno);
			parser.advanceAfterBlockEnd();
		} while (end === "nextbody");
		return new import_nodes.default.CallExtension(rubyTags, "block", args, bodies);
	}
};

// src/render/erb/nunjucks/tree.ts
const identifier = /^[A-Za-z_][A-Za-z0-9_]*$/;
const allowed = " Root NodeList Output TemplateData Literal Symbol Group LookupVal FunCall Filter If InlineIf And Or Not Compare CompareOperand For Set CallExtension Array ";
const filterNames = [
	"truth",
	"each",
	"matches"
];
const functionNames = ["ruby"];
const mostProblems = 50;
function findProblems(tree) {
	const found = [];
	collect(tree, found);
	return found;
}
function collect(node, found) {
	if (found.length >= mostProblems) return;
	if (Array.isArray(node)) {
		for (const one of node) collect(one, found);
		return;
	}
	if (!isNode(node)) return;
	const words = problemOf(node);
	if (words === void 0) collect(childrenOf(node), found);
	else found.push({
		message: words[0],
		hint: words[1],
		line: node.lineno,
		column: node.colno
	});
}
function childrenOf(node) {
	if (node.typename === "CallExtension") return [node["args"], ...node["contentArgs"]];
	return node.fields.map((field) => node[field]);
}
function isNode(node) {
	return typeof node === "object" && node !== null && "typename" in node && "fields" in node;
}
function problemOf(node) {
	const { typename } = node;
	if (!allowed.includes(` ${typename} `)) return refusalOf(typename);
	switch (typename) {
		case "Symbol": return isName(node["value"]) ? void 0 : ["a name that is none", "use letters, digits and _"];
		case "FunCall": return isKnown(node["name"], functionNames) && isOneText(node["args"]) ? void 0 : ["a call of something other than ruby() with one text", "write {{ ruby(\"\u2026\") }}"];
		case "Filter": return isKnown(node["name"], filterNames) ? void 0 : [`${filterName(node)}an unknown filter`, `the filters are ${filterNames.join(", ")}`];
		case "Literal":
		case "TemplateData": return isPlain(node["value"]) ? void 0 : ["a literal of this kind is not allowed", "use text or a number, or write ruby(\"\u2026\")"];
		case "CallExtension": return isOneText(node["args"]) ? void 0 : ["a Ruby tag without its text", "write {% ruby \"\u2026\" %}"];
		case "Group": return sizeOf(node["children"]) === 1 ? void 0 : ["a group of several values", "write one value between ( and )"];
		case "Compare": return sizeOf(node["ops"]) === 1 ? void 0 : ["several comparisons in a row", "join them with and"];
		case "Set":
		case "For": return problemOfNames(node);
		default: return;
	}
}
function problemOfNames(node) {
	if (node.typename === "For") {
		if (isNode(node["else_"])) return ["for with else", "ask with if whether the list is empty"];
		const { name } = node;
		return areNames(isNode(name) && name.typename === "Array" ? name["children"] : [name]) ? void 0 : ["for with something other than names", "write {% for x in list %}"];
	}
	if (isNode(node["body"])) return ["a set block", "use {% set name = value %}"];
	return areNames(node["targets"]) && sizeOf(node["targets"]) === 1 ? void 0 : ["set with something other than one name", "use {% set name = value %} for each of them"];
}
function filterName(node) {
	const { name } = node;
	return isNode(name) && isName(name["value"]) ? `${String(name["value"])} is ` : "";
}
const otherFiles = "a template is one file: write the text where it is needed";
const refusals = [
	[
		"Include",
		"include",
		otherFiles
	],
	[
		"Import FromImport",
		"import",
		otherFiles
	],
	[
		"Extends TemplateRef",
		"extends",
		otherFiles
	],
	[
		"Block Super",
		"block",
		otherFiles
	],
	[
		"Macro Caller",
		"macro",
		"write the text where it is needed, or in a loop"
	],
	[
		"Capture",
		"a block that is captured",
		"use {% set name = value %}"
	],
	[
		"Switch Case Default",
		"switch",
		"use if and elif"
	],
	[
		"AsyncEach AsyncAll IfAsync FilterAsync",
		"an asynchronous tag",
		"use for and if"
	],
	[
		"Add Sub Mul Div FloorDiv Mod Pow Neg Pos",
		"arithmetic",
		"write the expression as Ruby: {{ ruby(\"a + 1\") }}"
	],
	[
		"Concat",
		"~",
		"print one after the other, or write {{ ruby(\"a + b\") }}"
	],
	[
		"In",
		"in",
		"write {{ ruby(\"list.include?(x)\") }}"
	],
	[
		"Is",
		"is",
		"compare with =="
	],
	[
		"Dict Pair",
		"a mapping",
		"write {% ruby \"x = { \u2026 }\" %}"
	],
	[
		"Slice",
		"a slice",
		"write {{ ruby(\"list[1..2]\") }}"
	],
	[
		"KeywordArgs",
		"a named argument",
		"give the arguments in their order"
	]
];
function refusalOf(typename) {
	const [, what, hint] = refusals.find(([names]) => names.split(" ").includes(typename)) ?? [
		"",
		typename,
		"use if, for, set and expressions"
	];
	return [`${what} of nunjucks is not allowed in templates here`, hint];
}
function isKnown(name, known) {
	return isNode(name) && name.typename === "Symbol" && known.includes(String(name["value"]));
}
function isOneText(args) {
	if (!isNode(args)) return false;
	const [only, second] = args["children"];
	return second === void 0 && isNode(only) && only.typename === "Literal" && typeof only["value"] === "string";
}
function sizeOf(list) {
	return Array.isArray(list) ? list.length : 0;
}
function areNames(list) {
	return Array.isArray(list) && list.every((one) => isNode(one) && one.typename === "Symbol");
}
function isName(name) {
	return typeof name === "string" && identifier.test(name);
}
function isPlain(value) {
	if (typeof value === "number") return Number.isSafeInteger(value) || !Number.isInteger(value);
	return value === null || typeof value === "string" || typeof value === "boolean";
}

// src/render/erb/nunjucks/compile.ts
var NunjucksError = class extends Error {
	problems;
	constructor(problems) {
		super(problems[0]?.message);
		this.problems = problems;
	}
};
function parse(text) {
	try {
		const reader = new import_parser.default.Parser(import_lexer.default.lex(text, {}));
		reader.extensions = [rubyTags];
		reader.parseRaw = (name = "raw") => reader.fail(`${name} is not allowed in templates here`);
		return reader.parseAsRoot();
	} catch (failure) {
		if (!(failure instanceof Error) || failure instanceof RangeError) throw failure;
		const { lineno, colno } = failure;
		const end = text.split("\n");
		const line = lineno === void 0 ? end.length - 1 : lineno - 1;
		const column = colno === void 0 ? end.at(-1)?.length ?? 0 : colno - 1;
		const words = failure.message.split("\n").at(-1)?.trim() ?? "";
		throw new NunjucksError([{
			message: `nunjucks cannot read this: ${words}`,
			hint: syntaxHint(words),
			line,
			column
		}]);
	}
}
function syntaxHint(words) {
	return /^(?:raw|verbatim) /.test(words) ? "print the marks of nunjucks from a text: {{ '{{' }}" : "close every {{ with }}, every {% with %}, and every if, for and rubyblock with its end tag";
}
function compileNunjucks(text, places, placeOf) {
	const tree = parse(text);
	const problems = findProblems(tree);
	if (problems.length > 0) throw new NunjucksError(problems);
	const { root } = new Function(toCode(tree, text, placeOf))();
	return {
		places,
		run: (scope, runtime) => {
			root(void 0, void 0, scope, runtime, (error) => {
				if (error !== null && error !== void 0) throw error;
			});
		}
	};
}

// src/render/erb/nunjucks/places.ts
const longestTag = 4096;
var NunjucksPlaces = class {
	list = [];
	#text;
	#starts;
	constructor(text) {
		this.#text = text;
		this.#starts = [0];
		for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
	}
	offsetOf(line, column) {
		return (this.#starts[line] ?? 0) + column;
	}
	placeOf = (line, column, data) => {
		const offset = this.offsetOf(line, column);
		this.list.push(data === void 0 ? this.#tagAt(offset) : this.#dataAt(offset, data));
		return this.list.length - 1;
	};
	#dataAt(offset, data) {
		const from = this.#text.startsWith(data, offset) ? offset : this.#text.indexOf(data, offset);
		if (from === -1) return {
			from: offset,
			to: offset + 1,
			verbatim: false
		};
		return {
			from,
			to: from + data.length,
			verbatim: true
		};
	}
	#tagAt(offset) {
		if (this.#text.startsWith("{{", offset)) {
			const to = this.#endOfTag(offset + 2);
			const configPath = configPathOf$1(this.#text.slice(offset + 2, to - 2));
			const place = {
				from: offset,
				to,
				verbatim: false
			};
			return configPath === void 0 ? place : {
				...place,
				configPath
			};
		}
		if (this.#text[offset] === "(") return {
			from: offset - (this.#text.startsWith("ruby", offset - 4) ? 4 : 0),
			to: this.#endOfTag(offset)
		};
		const from = this.#text[offset] === "." ? offset + 1 : offset;
		const word = /\w*/y;
		word.lastIndex = from;
		const [name = ""] = word.exec(this.#text) ?? [];
		return {
			from,
			to: /^ruby(?:block)?$/.test(name) ? this.#endOfTag(from) : from + Math.max(1, name.length)
		};
	}
	#endOfTag(from) {
		let quote = "";
		const last = Math.min(this.#text.length, from + longestTag);
		for (let at = from; at < last; at += 1) {
			const char = this.#text[at] ?? "";
			if (quote !== "") {
				if (char === "\\") at += 1;
				else if (char === quote) quote = "";
			} else if (char === "\"" || char === "'") quote = char;
			else if (this.#text[at + 1] === "}" && (char === "}" || char === "%")) return at + 2;
		}
		return from + 1;
	}
};
const step = /\.([a-z_]\w*)|\[(?:"([^"\\]*)"|'([^'\\]*)'|(\d{1,9}))\]/y;
function configPathOf$1(tag) {
	const chain = tag.replace(/^-?\s*/, "").replace(/-?$/, "").trimEnd();
	if (!chain.startsWith("cluster_config")) return void 0;
	const path = [];
	step.lastIndex = 14;
	while (step.lastIndex < chain.length) {
		const found = step.exec(chain);
		if (found === null) return void 0;
		const [, name, double, single, index] = found;
		const key = name ?? double ?? single;
		if (key === void 0) path.push(Number(index));
		else path.push(path.length === 0 && key === "networking" ? "network" : key);
	}
	return path;
}

// src/render/erb/nunjucks/standalone.ts
const longBlank = /\s{5000}/;
function compileNunjucksFile(file, text, parser) {
	const lines = new LineIndex(text);
	const limit = (message, hint, offset) => fail([diagnostic("render/template-limit", message, {
		hint,
		span: lines.spanOf(file, offset, offset + 1)
	})]);
	const blank = text.search(longBlank);
	if (blank !== -1) return limit("the template has thousands of blanks in a row", "remove them", blank);
	const places = new NunjucksPlaces(text);
	try {
		return {
			ok: true,
			value: {
				file,
				nunjucks: text,
				lines,
				program: guarded(compileNunjucks(text, places.list, places.placeOf)),
				resolve: toResolver(parser, text)
			},
			diagnostics: []
		};
	} catch (failure) {
		if (failure instanceof RangeError) return limit("the template nests too deeply", "split the expressions", 0);
		if (!(failure instanceof NunjucksError)) throw failure;
		return fail(failure.problems.map(({ message, hint, line, column }) => {
			const offset = places.offsetOf(line, column);
			const span = lines.spanOf(file, offset, offset + 1);
			return diagnostic("render/njk-refused", message, {
				hint,
				span
			});
		}));
	}
}
function fail(diagnostics) {
	return {
		ok: false,
		diagnostics
	};
}
function guarded({ places, run }) {
	return {
		places,
		run: (scope, runtime) => {
			try {
				run(scope, runtime);
			} catch (signal) {
				if (!(signal instanceof LeaveSignal || signal instanceof NextSignal)) throw signal;
				const failure = rubyError("SyntaxError", "next, break or return outside of a loop, block or method", "remove it, or write it in the loop that it leaves");
				failure.range = runtime.machine.range;
				throw failure;
			}
		}
	};
}
function toResolver(parser, source) {
	const known = /* @__PURE__ */ new Map();
	return (text, names, place) => {
		const ofPlace = known.get(place) ?? /* @__PURE__ */ new Map();
		known.set(place, ofPlace);
		const key = names.toSorted().join(" ");
		const closure = ofPlace.get(key) ?? compileRuby(text, names, parser, toOffsets(text, source, place));
		ofPlace.set(key, closure);
		return closure;
	};
}
function toOffsets(text, source, place) {
	const { from, to } = place ?? {
		from: 0,
		to: 0
	};
	const at = source.slice(from, to).indexOf(text);
	if (at === -1) return (_, edge) => edge === "start" ? from : to;
	return (offset) => from + at + Math.max(0, offset);
}
function compileRuby(text, names, parser, toTemplate) {
	const known = names.length === 0 ? "" : `if false; ${names.join(" = ")} = nil; end; `;
	const { program, errors } = parser.parse(known + text);
	const error = errors.find((one) => one.error !== "invalid_block_exit");
	if (error !== void 0) throw rubyError("SyntaxError", error.message);
	const place = (offset, edge) => toTemplate(offset - known.length, edge);
	const compiler = new RubyCompiler(new RubyText(known + text, place), {
		bodyOf: namedBody,
		loop: textLoop,
		inMethod: true,
		inDefinition: true
	});
	const closure = compiler.compile(program);
	const [finding] = compiler.findings;
	if (finding !== void 0) {
		const failure = new TemplateFailure(finding.code, finding.message, finding);
		failure.range = finding.range;
		throw failure;
	}
	return closure;
}

// src/render/erb/core/from-config.ts
function toRubyValues(values) {
	const converted = /* @__PURE__ */ new Map();
	return new Map([...values].map(([name, value]) => [name, toRuby(value, converted)]));
}
function isRuby(value) {
	return [
		RubyHash,
		RubyStruct,
		RubyString,
		RubySymbol,
		RubyRange,
		RubyProc,
		RubyModule,
		RubyRegexp,
		RubyMatch,
		RubyEnumerator,
		RubyException
	].some((kind) => value instanceof kind);
}
function toRuby(value, converted) {
	if (typeof value !== "object" || value === null) return value;
	if (isRuby(value)) return value;
	const known = converted.get(value);
	if (known !== void 0) return known;
	const made = toRubyObject(value, converted);
	converted.set(value, made);
	return made;
}
function toRubyObject(value, converted) {
	if (isList(value)) return value.map((item) => toRuby(item, converted));
	if (!("struct" in value)) return RubyHash.from(Array.from(value, ([key, item]) => [key, toRuby(item, converted)]));
	const attributes = /* @__PURE__ */ new Map();
	for (const [name, item] of value.attributes) attributes.set(name, item === void 0 ? void 0 : toRuby(item, converted));
	if (value.struct === "Hash") {
		const given = [...attributes].filter(([, item]) => item !== void 0);
		return RubyHash.from(given.map(([name, item]) => [RubySymbol.of(name), item ?? null]));
	}
	const data = value.data === void 0 ? void 0 : toRuby(value.data, converted);
	return new RubyStruct(value.struct, attributes, {
		source: value,
		...data instanceof RubyHash ? { data } : {}
	});
}
function isList(value) {
	return Array.isArray(value);
}

// src/render/erb/nunjucks/output.ts
const outputVariable = "_erbout";
const nowhere = [0, 0];
var OutputString = class extends RubyString {
	chunks = [];
	#length = 0;
	constructor() {
		super("");
	}
	get length() {
		return this.#length;
	}
	print(text, from, to, verbatim, configPath) {
		const start = this.#length;
		const end = start + text.length;
		this.#length = end;
		super.append(text);
		this.chunks.push(configPath === void 0 ? {
			start,
			end,
			from,
			to,
			verbatim
		} : {
			start,
			end,
			from,
			to,
			verbatim,
			configPath
		});
	}
	append(text, [from, to] = nowhere) {
		if (text !== "") this.print(text, from, to, false);
	}
	write(text, [from, to] = nowhere) {
		const same = sameBeginning(this.text, text);
		super.write(text);
		const { chunks } = this;
		while ((chunks.at(-1)?.end ?? 0) > same) {
			const last = chunks.pop();
			if (last === void 0 || last.start >= same) continue;
			const end = last.verbatim ? last.from + (same - last.start) : last.to;
			chunks.push({
				...last,
				end: same,
				to: end
			});
		}
		this.#length = text.length;
		if (same < text.length) chunks.push({
			start: same,
			end: text.length,
			from,
			to,
			verbatim: false
		});
	}
};
function wholeChunk(text, templateLength) {
	return [{
		start: 0,
		end: text.length,
		from: 0,
		to: templateLength,
		verbatim: false
	}];
}
function sameBeginning(a, b) {
	const end = Math.min(a.length, b.length);
	let at = 0;
	while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
	return at;
}

// src/render/erb/nunjucks/runtime.ts
const unknownPlace = {
	from: 0,
	to: 0
};
var TemplateRuntime = class {
	machine;
	#places;
	#resolve;
	constructor(machine, places, resolve) {
		this.machine = machine;
		this.#places = places;
		this.#resolve = resolve;
	}
	output(scope, place) {
		const output = scope.get(outputVariable);
		if (output !== void 0) return output;
		return this.#at(place, () => {
			throw this.machine.unknownName(outputVariable, scope.names());
		});
	}
	text(scope, text, place) {
		this.machine.steps(2);
		const output = this.output(scope, place);
		this.#print(output, text, place, this.#places[place]?.verbatim ?? true);
	}
	print(output, value, place) {
		this.machine.steps(2);
		const text = this.#at(place, () => toS(value ?? null, this.machine));
		this.#print(output, text, place, this.#places[place]?.verbatim ?? false);
	}
	#print(output, text, index, verbatim) {
		const { machine } = this;
		machine.value = output;
		machine.traces += 1;
		if (!(output instanceof OutputString) || output.frozen) {
			machine.value = this.#at(index, () => machine.send(output, "<<", [text]));
			return;
		}
		if (output.length + text.length > machine.limits.characters) this.#at(index, () => machine.checkPrinted(output.length + text.length));
		const { from, to, configPath } = this.#places[index] ?? unknownPlace;
		output.print(text, from, to, verbatim, configPath);
	}
	begin() {
		this.machine.value = null;
	}
	name(scope, name, place) {
		return this.#at(place, () => {
			const variable = scope.get(name);
			const value = variable === void 0 ? this.#own(name) : variable;
			if (value === void 0) throw this.machine.unknownName(name, scope.names());
			return value;
		});
	}
	#own(name) {
		const { machine } = this;
		const local = machine.local(name);
		return local === void 0 ? machine.definitions.get(name)?.call([]) : local;
	}
	attribute(self, name, place) {
		return this.#at(place, () => this.machine.send(self, name));
	}
	index(self, key, place) {
		return this.#at(place, () => this.machine.send(self, "[]", [key]));
	}
	compare(operator, left, right, place) {
		return this.#at(place, () => this.machine.send(left, operator, [right]));
	}
	string(text) {
		return new RubyString(text);
	}
	assign(scope, name, value) {
		scope.set(name, value);
		this.machine.value = value;
	}
	ruby(scope, text, place) {
		return this.#at(place, () => this.#closure(scope, text, place)(scope));
	}
	#closure(scope, text, place) {
		return this.#places[place]?.closure ?? this.#resolve(text, scope.names(), this.#places[place]);
	}
	statement(scope, text, place, bodies) {
		const inner = bodies.length === 0 ? scope : scope.withBodies(bodies);
		const value = this.#at(place, () => this.#closure(scope, text, place)(inner));
		this.machine.value = value;
	}
	filter(name, place, self, ...args) {
		switch (name) {
			case "truth": return isTruthy(self);
			case "matches": return this.#at(place, () => args.some((pattern) => caseEquals(pattern, self, this.machine)));
			default: return this.#toLoop(self, place);
		}
	}
	#toLoop(self, place) {
		return new RubyProc(([body]) => this.#at(place, () => this.machine.send(self, "each", [], body)), 1, true);
	}
	each(scope, names, list, place, body) {
		const { machine } = this;
		const loop = list instanceof RubyProc ? list : this.#toLoop(list, place);
		const turn = (args) => {
			const inner = new Scope(machine, scope);
			const [only] = args;
			const values = names.length > 1 && args.length === 1 && Array.isArray(only) ? only : args;
			for (const [at, name] of names.entries()) inner.declare(name, values[at] ?? null);
			machine.enter();
			this.begin();
			try {
				body(inner);
				return machine.value;
			} catch (signal) {
				if (signal instanceof NextSignal) return signal.value;
				throw signal;
			} finally {
				machine.leave();
			}
		};
		machine.value = leavable(textLoop, () => loop.call([new RubyProc(turn, names.length, false)]));
	}
	handleError(error) {
		return error;
	}
	#at(place, run) {
		const origin = this.#places[place];
		if (origin !== void 0) this.machine.range = [origin.from, origin.to];
		try {
			return run();
		} catch (failure) {
			throw failure instanceof TemplateFailure ? this.#located(failure, origin) : failure;
		}
	}
	#located(failure, place) {
		if (place !== void 0) failure.range ??= [place.from, place.to];
		return failure;
	}
};

// src/render/erb/render.ts
function renderTemplate(template, locals, limits = defaultLimits, constants = /* @__PURE__ */ new Map()) {
	const { file, lines, program, resolve = lacksClosure } = template;
	const machine = new Machine(toRubyValues(locals), limits);
	for (const [name, value] of constants) machine.constants.set(name, value);
	const runtime = new TemplateRuntime(machine, program.places, resolve);
	const scope = new Scope(machine);
	scope.declare(outputVariable, new OutputString());
	const failure = run(() => {
		onBudget(machine, () => program.run(scope, runtime));
		if (textOf$1(scope.get("_erbout")) === void 0) throw noText();
	}, () => machine.range);
	const toSpan = (range) => range === void 0 ? {} : { span: lines.spanOf(file, ...range) };
	const notices = machine.notices.map(({ code, message, hint, range }) => diagnostic(code, message, {
		hint,
		...toSpan(range)
	}));
	if (failure !== void 0) return {
		ok: false,
		diagnostics: [...notices, toDiagnostic(failure, toSpan(failure.range))]
	};
	const output = scope.get(outputVariable);
	const text = textOf$1(output) ?? "";
	return {
		ok: true,
		value: {
			text,
			chunks: output instanceof OutputString ? output.chunks : wholeChunk(text, lines.text.length),
			localsRead: machine.localsRead
		},
		diagnostics: notices
	};
}
function noText() {
	return unsupported(`${outputVariable}, which ends up with something other than a String`, "assign a String to it, or leave it alone");
}
function lacksClosure() {
	throw new TypeError("a lowered template carries its closures");
}
function run(render, range) {
	try {
		render();
		return;
	} catch (failure) {
		if (failure instanceof TemplateFailure) return failure;
		if (failure instanceof RangeError) {
			const limit = limitReached("the template nests too deeply or makes too much", "look for something that calls itself, or a range, without an end");
			limit.range = range();
			return limit;
		}
		throw failure;
	}
}
function toDiagnostic(failure, place) {
	const { code, rubyClass } = failure;
	const hint = failure.hint ?? cureOf(failure.message);
	const message = failure.message.replaceAll(/\s*\n\s*/g, " ") || "unhandled exception";
	const words = rubyClass === void 0 ? message : `${rubyClass}: ${message}`;
	return diagnostic(code, words, {
		...hint === void 0 ? {} : { hint },
		...place
	});
}

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
		const key = textOf$1(given);
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
		if (isNode$1(node, "CallNode") && node.receiver !== null && readers.has(node.name)) {
			const { receiver } = node;
			if (isNode$1(receiver, "ConstantReadNode") && receiver.name === "ENV") found.add(source.placeOf(receiver.location).join(":"));
		}
		open.push(...childrenOf$1(node));
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
	if (isNode$1(node, "CallNode") && node.isVariableCall() && variables.has(node.name)) return `${node.name}()`;
	const [start, end] = source.rangeOf(node.location);
	const text = source.text.slice(start, end);
	if (isNode$1(node, "ArrayNode") && node.openingLoc === null) return `[${text}]`;
	if (!/<<[~-]?["'`A-Z_a-z]/.test(text)) return text;
	return source.text.slice(start, Math.max(end, lastOffset(node, source)));
}
function lastOffset(node, source) {
	let last = source.rangeOf(node.location)[1];
	for (const child of childrenOf$1(node)) last = Math.max(last, lastOffset(child, source));
	if (isNode$1(node, "StringNode") || isNode$1(node, "InterpolatedStringNode")) {
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
	if (!isNode$1(node, "ParenthesesNode") || !isNode$1(node.body, "StatementsNode")) return node;
	const [only, second] = node.body.body;
	return only !== void 0 && second === void 0 ? withoutParentheses(only) : node;
}
const comparisons = " == != < > <= >= ";
function isComparison(node) {
	return isNode$1(node, "CallNode") && comparisons.includes(` ${node.name} `) && node.receiver !== null;
}
function lowerPlain(node, context) {
	if (isNode$1(node, "TrueNode")) return {
		text: "true",
		marks: []
	};
	if (isNode$1(node, "FalseNode")) return {
		text: "false",
		marks: []
	};
	if (isNode$1(node, "NilNode")) return {
		text: "none",
		marks: []
	};
	if (isNode$1(node, "StringNode")) return lowerString(node, context);
	if (isNode$1(node, "IntegerNode")) {
		const value = readInteger(context.source.sourceOf(node));
		return value >= 0n && value <= 1000000000n ? {
			text: String(value),
			marks: []
		} : void 0;
	}
	if (isNode$1(node, "LocalVariableReadNode")) {
		if (!isPlainName(node.name)) return void 0;
		return {
			text: node.name,
			marks: [{
				at: 0,
				place: placeOf(node, context)
			}]
		};
	}
	return isNode$1(node, "CallNode") ? lowerCall(node, context) : void 0;
}
function lowerString(node, context) {
	if (!isNode$1(node, "StringNode") || node.openingLoc === null) return void 0;
	const { value, validEncoding, encoding } = node.unescaped;
	if (!(validEncoding && /^(?:utf-8|us-ascii|ascii)$/i.test(encoding) && !/[^\P{C}\n\t]/u.test(value)) || losesMark(node, context.source) || context.source.slice(node.openingLoc).startsWith("<<")) return void 0;
	return {
		text: quote(value),
		marks: []
	};
}
function lowerCall(node, context) {
	if (!isNode$1(node, "CallNode") || node.block !== null || node.isSafeNavigation()) return void 0;
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
	if (name === "[]" && second === void 0 && isNode$1(first, "StringNode")) {
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
	if (isNode$1(node, "LocalVariableReadNode")) return lowerPlain(node, context);
	if (isNode$1(node, "CallNode") && !isComparison(node)) return lowerCall(node, context);
}
function compileClosureQuietly(node, { source }) {
	const compiler = new RubyCompiler(source);
	compiler.compile(node);
	return compiler.findings.length > 0;
}
function configPathOf(node) {
	if (!isNode$1(node, "CallNode") || node.block !== null) return void 0;
	const { name, receiver } = node;
	if (receiver === null) return name === "cluster_config" && node.isVariableCall() ? [] : void 0;
	const above = configPathOf(receiver);
	if (above === void 0) return void 0;
	const [key, second] = node.arguments_?.arguments_ ?? [];
	if (name === "[]" && second === void 0) {
		if (isNode$1(key, "StringNode") || isNode$1(key, "SymbolNode")) return [...above, key.unescaped.value];
		return isNode$1(key, "IntegerNode") ? [...above, key.value] : void 0;
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
	if (!isNode$1(node, "CallNode") || node.name !== "require" || node.receiver !== null) return false;
	const [library, ...more] = node.arguments_?.arguments_ ?? [];
	return more.length === 0 && isNode$1(library, "StringNode") && libraries.has(library.unescaped.value);
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
	if ("name" in node && "depth" in node && !isNode$1(node, "LocalVariableReadNode")) names.add(node.name);
	if (isNode$1(node, "RequiredParameterNode")) names.add(node.name);
	for (const child of childrenOf$1(node)) collectVariables(child, names);
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
	for (const child of childrenOf$1(node)) collectParameters(child, names);
}
function assigns(statement, name) {
	return isNode$1(statement, "LocalVariableWriteNode") && statement.name === name && !mentions(statement.value, name);
}
function mentions(node, name) {
	if ("name" in node && "depth" in node && node.name === name) return true;
	return childrenOf$1(node).some((child) => mentions(child, name));
}

// src/render/erb/text-bodies.ts
function findTextBodies(node, context, holdsText) {
	const bodies = [];
	const visit = (one, around) => {
		if (!holdsText(one)) return;
		const begin = beginOf(one);
		if (isNode$1(one, "StatementsNode")) bodies.push(toBody(one, around));
		else if (begin !== void 0) visit(begin, {
			...around,
			inLoop: true,
			scope: void 0
		});
		else for (const child of childrenOf$1(one)) visit(child, aroundChild(one, child, around));
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
	const numbered = isNode$1(parameters, "NumberedParametersNode") ? `_${parameters.maximum}` : "";
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
	if (isNode$1(node, "BlockNode")) return {
		...within,
		scope: node
	};
	if (isNode$1(node, "LambdaNode")) return {
		...within,
		inLoop: true,
		inMethod: true,
		scope: node
	};
	if (isNode$1(node, "DefNode")) return {
		inLoop: false,
		inMethod: true,
		inDefinition: true,
		scope: node
	};
	if (isNode$1(node, "BeginNode") && isNode$1(child, "StatementsNode")) return around;
	if (isNode$1(node, "WhileNode") || isNode$1(node, "UntilNode") || isNode$1(node, "ForNode")) return {
		...within,
		inLoop: true
	};
	if (!isNode$1(node, "CallNode") || child !== node.block) return within;
	const isLambda = node.receiver === null && node.name === "lambda";
	return {
		...within,
		inLoop: true,
		inMethod: isLambda || around.inMethod
	};
}
function beginOf(node) {
	if (!isNode$1(node, "WhileNode") && !isNode$1(node, "UntilNode")) return void 0;
	const begin = node.isBeginModifier() ? node.statements?.body[0] : void 0;
	return isNode$1(begin, "BeginNode") ? begin : void 0;
}

// src/render/erb/block-shape.ts
function isSimpleEach(node) {
	const { block, name, receiver } = node;
	if (name !== "each" || receiver === null || node.arguments_ !== null || node.isSafeNavigation()) return false;
	if (!isNode$1(block, "BlockNode") || isNode$1(block.body, "BeginNode")) return false;
	const { parameters } = block;
	if (parameters === null) return true;
	if (!isNode$1(parameters, "BlockParametersNode") || parameters.locals.length > 0) return false;
	const named = parameters.parameters;
	if (named === null) return true;
	const { requireds, optionals, rest, posts, keywords, keywordRest, block: blockParameter } = named;
	const onlyRequired = optionals.length + posts.length + keywords.length === 0 && rest === null && keywordRest === null && blockParameter === null;
	const names = requireds.map((one) => isNode$1(one, "RequiredParameterNode") ? one.name : "");
	const distinct = new Set(names).size === names.length;
	return onlyRequired && distinct && names.every(isPlainName);
}

// src/render/erb/statement-shape.ts
function outputExpression(call) {
	if (!isNode$1(call, "CallNode") || !isNode$1(call.receiver, "ParenthesesNode")) return void 0;
	const { body } = call.receiver;
	if (!isNode$1(body, "StatementsNode")) return void 0;
	const [only, second] = body.body;
	return second === void 0 ? only : call.receiver;
}
function parameterNames({ parameters }) {
	if (!isNode$1(parameters, "BlockParametersNode")) return [];
	return (parameters.parameters?.requireds ?? []).flatMap((one) => isNode$1(one, "RequiredParameterNode") ? [one.name] : []);
}
function conditionsOf(node) {
	if (isNode$1(node, "IfNode")) return [node.predicate, ...node.subsequent === null ? [] : conditionsOf(node.subsequent)];
	if (isNode$1(node, "UnlessNode")) return [node.predicate];
	if (isNode$1(node, "CaseNode")) {
		const patterns = node.conditions.flatMap((one) => isNode$1(one, "WhenNode") ? one.conditions : [one]);
		return node.predicate === null ? patterns : [node.predicate, ...patterns];
	}
	return isNode$1(node, "CallNode") && node.receiver !== null ? [node.receiver] : [];
}
function isSimpleCase(node) {
	return !conditionsOf(node).some((one) => isNode$1(one, "SplatNode"));
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
		if (segment !== void 0 && isNode$1(node, "CallNode")) return this.#segment(segment, node);
		if (this.#isFrame(node)) return;
		this.#writeComments(this.#program.source.placeOf(node.location)[0]);
		if (!this.#holdsText(node)) return this.#code(node);
		if (conditionsOf(node).some((one) => this.#holdsText(one))) return this.#rubyBlock(node);
		if (isNode$1(node, "IfNode")) return this.#if(node);
		if (isNode$1(node, "UnlessNode")) return this.#unless(node);
		if (isNode$1(node, "CaseNode") && isSimpleCase(node)) return this.#case(node);
		if (isNode$1(node, "CallNode") && isSimpleEach(node)) return this.#each(node);
		this.#rubyBlock(node);
	}
	#segmentOf(node) {
		if (!isNode$1(node, "CallNode")) return void 0;
		return this.#program.marks.get(this.#program.source.rangeOf(node.location)[0]);
	}
	#isFrame(node) {
		const [start, end] = this.#program.source.rangeOf(node.location);
		if (start === 0) return isNode$1(node, "LocalVariableWriteNode");
		return end === this.#program.source.text.length && isNode$1(node, "LocalVariableReadNode");
	}
	#checkEnd(last) {
		if (last === void 0 || this.#isFrame(last) || this.#segmentOf(last) !== void 0) return;
		this.#findings.push({
			code: "render/ruby-unsupported",
			message: "what follows is swallowed, so Ruby gives the value of this statement instead of the text",
			hint: "take the comment or __END__ out of the last tag; <%# \u2026 %> is a comment of its own",
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
		if (isNode$1(node, "LocalVariableWriteNode") && isPlainName(node.name)) {
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
		while (isNode$1(next, "IfNode")) {
			this.#writer.tag(join("elif ", lowerCondition(next.predicate, this.#context)));
			this.#clause(next.statements);
			next = next.subsequent;
		}
		this.#else(next);
		this.#writer.tag("endif");
	}
	#else(node) {
		if (!isNode$1(node, "ElseNode")) return;
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
			if (!isNode$1(when, "WhenNode")) continue;
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
		if (receiver === null || !isNode$1(block, "BlockNode")) return;
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
		const body = isNode$1(block.body, "StatementsNode") ? block.body.body : [];
		this.#inside({
			...this.#surroundings,
			inLoop: true
		}, () => this.#statements(body, ownVariables(block)));
		this.#writer.tag("endfor");
	}
	#clause(node) {
		if (isNode$1(node, "StatementsNode")) this.#statements(node.body);
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
		cure: "write <%= \u2026 %> with one ="
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
		written: /[\u2018\u2019\u201c\u201d]/,
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
		hint: "write <% \u2026 %> without =: what <%= \u2026 %> prints must stand in it whole",
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
	for (const child of childrenOf$1(node)) found = lastOpening(child) ?? found;
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
		open.push(...childrenOf$1(node));
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
	return quoted.length <= 40 ? quoted : `${quoted.slice(0, 36)}\u2026"`;
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

// src/render/erb/variables.ts
function readVariables(file, text, toConfig) {
	const fail = (message, hint, offset = 0) => ({
		ok: false,
		diagnostics: [problem(file, text, message, hint, offset)]
	});
	const parsed = parseJson(text);
	if ("problem" in parsed) return fail(`the variables are no JSON: ${parsed.problem}`, "write a JSON object", parsed.offset);
	if (!(parsed.value instanceof RubyHash)) return fail("the variables are no JSON object", "write { \"name\": \"value\" }");
	const marks = parsed.value;
	const structs = marks.get("__struct__") ?? [];
	if (!Array.isArray(structs) || !structs.every((path) => typeof path === "string")) return fail("__struct__ is no list of paths", "write \"__struct__\": [\"config\", \"config.pool\"]");
	const shape = {
		structs: new Set(structs),
		symbolKeys: marks.get("__symbol_keys__") === true
	};
	const locals = /* @__PURE__ */ new Map();
	for (const [name, value] of marks.pairs()) {
		if (typeof name !== "string" || /^__.*__$/s.test(name)) continue;
		if (name !== "cluster_config") locals.set(name, shaped(value, name, shape));
		else if (value instanceof RubyHash) locals.set(name, toConfig(toConfigHash(value)));
		else return fail("cluster_config is no object", "give it the shape of a cluster.yml");
	}
	return {
		ok: true,
		value: locals,
		diagnostics: []
	};
}
function problem(file, text, message, hint, offset) {
	const span = new LineIndex(text).spanOf(file, offset, offset + 1);
	return diagnostic("render/erb-variables", message, {
		hint,
		span
	});
}
function shaped(value, path, shape) {
	if (Array.isArray(value)) return value.map((item) => shaped(item, `${path}.[]`, shape));
	if (!(value instanceof RubyHash)) return value;
	const entries = value.pairs().map(([key, item]) => {
		const name = typeof key === "string" ? key : "";
		return [name, shaped(item, `${path}.${name}`, shape)];
	});
	if (shape.structs.has(path)) return new RubyStruct("OpenStruct", new Map(entries), { open: true });
	return RubyHash.from(entries.map(([name, item]) => [shape.symbolKeys ? RubySymbol.of(name) : name, item]));
}
function toConfigHash(hash) {
	const entries = hash.pairs().map(([key, value]) => [typeof key === "string" ? key : "", toConfigValue(value)]);
	return new Map(entries);
}
function toConfigValue(value) {
	if (Array.isArray(value)) return value.map(toConfigValue);
	if (value instanceof RubyHash) return toConfigHash(value);
	return value;
}

export { renderTemplate as a, howToRaise as c, listHint as i, toLimits as l, compileErb as n, compileNunjucksFile as o, EnvironmentHash as r, defaultLimits as s, readVariables as t, parsePrism as u };