import { n as __exportAll } from "./rolldown-runtime.js";

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

export { FlipFlopNode as $, NextNode as $t, ClassVariableReadNode as A, SourceLineNode as An, InterpolatedRegularExpressionNode as At, ConstantPathTargetNode as B, WhenNode as Bn, LocalVariableOperatorWriteNode as Bt, CapturePatternNode as C, RetryNode as Cn, InstanceVariableOperatorWriteNode as Ct, ClassVariableAndWriteNode as D, SingletonClassNode as Dn, InstanceVariableWriteNode as Dt, ClassNode as E, ShareableConstantNode as En, InstanceVariableTargetNode as Et, ConstantOrWriteNode as F, SymbolNode as Fn, ItParametersNode as Ft, DefNode as G, MatchLastLineNode as Gt, ConstantReadNode as H, XStringNode as Hn, LocalVariableReadNode as Ht, ConstantPathAndWriteNode as I, TrueNode as In, KeywordHashNode as It, EmbeddedStatementsNode as J, MatchWriteNode as Jt, DefinedNode as K, MatchPredicateNode as Kt, ConstantPathNode as L, UndefNode as Ln, KeywordRestParameterNode as Lt, ClassVariableWriteNode as M, StatementsNode as Mn, InterpolatedSymbolNode as Mt, ConstantAndWriteNode as N, StringNode as Nn, InterpolatedXStringNode as Nt, ClassVariableOperatorWriteNode as O, SourceEncodingNode as On, IntegerNode as Ot, ConstantOperatorWriteNode as P, SuperNode as Pn, ItLocalVariableReadNode as Pt, FindPatternNode as Q, MultiWriteNode as Qt, ConstantPathOperatorWriteNode as R, UnlessNode as Rn, LambdaNode as Rt, CallTargetNode as S, RestParameterNode as Sn, InstanceVariableAndWriteNode as St, CaseNode as T, SelfNode as Tn, InstanceVariableReadNode as Tt, ConstantTargetNode as U, YieldNode as Un, LocalVariableTargetNode as Ut, ConstantPathWriteNode as V, WhileNode as Vn, LocalVariableOrWriteNode as Vt, ConstantWriteNode as W, nodes_exports as Wn, LocalVariableWriteNode as Wt, EnsureNode as X, ModuleNode as Xt, EmbeddedVariableNode as Y, MissingNode as Yt, FalseNode as Z, MultiTargetNode as Zt, BreakNode as _, RegularExpressionNode as _n, InNode as _t, ArgumentsNode as a, OptionalParameterNode as an, GlobalVariableAndWriteNode as at, CallOperatorWriteNode as b, RescueModifierNode as bn, IndexOrWriteNode as bt, AssocNode as c, ParenthesesNode as cn, GlobalVariableReadNode as ct, BeginNode as d, PostExecutionNode as dn, HashNode as dt, NilNode as en, FloatNode as et, BlockArgumentNode as f, PreExecutionNode as fn, HashPatternNode as ft, BlockParametersNode as g, RedoNode as gn, ImplicitRestNode as gt, BlockParameterNode as h, RationalNode as hn, ImplicitNode as ht, AndNode as i, OptionalKeywordParameterNode as in, ForwardingSuperNode as it, ClassVariableTargetNode as j, SplatNode as jn, InterpolatedStringNode as jt, ClassVariableOrWriteNode as k, SourceFileNode as kn, InterpolatedMatchLastLineNode as kt, AssocSplatNode as l, PinnedExpressionNode as ln, GlobalVariableTargetNode as lt, BlockNode as m, RangeNode as mn, ImaginaryNode as mt, AliasMethodNode as n, NumberedParametersNode as nn, ForwardingArgumentsNode as nt, ArrayNode as o, OrNode as on, GlobalVariableOperatorWriteNode as ot, BlockLocalVariableNode as p, ProgramNode as pn, IfNode as pt, ElseNode as q, MatchRequiredNode as qt, AlternationPatternNode as r, NumberedReferenceReadNode as rn, ForwardingParameterNode as rt, ArrayPatternNode as s, ParametersNode as sn, GlobalVariableOrWriteNode as st, AliasGlobalVariableNode as t, NoKeywordsParameterNode as tn, ForNode as tt, BackReferenceReadNode as u, PinnedVariableNode as un, GlobalVariableWriteNode as ut, CallAndWriteNode as v, RequiredKeywordParameterNode as vn, IndexAndWriteNode as vt, CaseMatchNode as w, ReturnNode as wn, InstanceVariableOrWriteNode as wt, CallOrWriteNode as x, RescueNode as xn, IndexTargetNode as xt, CallNode as y, RequiredParameterNode as yn, IndexOperatorWriteNode as yt, ConstantPathOrWriteNode as z, UntilNode as zn, LocalVariableAndWriteNode as zt };