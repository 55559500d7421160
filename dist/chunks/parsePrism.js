import { $ as FlipFlopNode, $t as NextNode, A as ClassVariableReadNode, An as SourceLineNode, At as InterpolatedRegularExpressionNode, B as ConstantPathTargetNode, Bn as WhenNode, Bt as LocalVariableOperatorWriteNode, C as CapturePatternNode, Cn as RetryNode, Ct as InstanceVariableOperatorWriteNode, D as ClassVariableAndWriteNode, Dn as SingletonClassNode, Dt as InstanceVariableWriteNode, E as ClassNode, En as ShareableConstantNode, Et as InstanceVariableTargetNode, F as ConstantOrWriteNode, Fn as SymbolNode, Ft as ItParametersNode, G as DefNode, Gt as MatchLastLineNode, H as ConstantReadNode, Hn as XStringNode, Ht as LocalVariableReadNode, I as ConstantPathAndWriteNode, In as TrueNode, It as KeywordHashNode, J as EmbeddedStatementsNode, Jt as MatchWriteNode, K as DefinedNode, Kt as MatchPredicateNode, L as ConstantPathNode, Ln as UndefNode, Lt as KeywordRestParameterNode, M as ClassVariableWriteNode, Mn as StatementsNode, Mt as InterpolatedSymbolNode, N as ConstantAndWriteNode, Nn as StringNode, Nt as InterpolatedXStringNode, O as ClassVariableOperatorWriteNode, On as SourceEncodingNode, Ot as IntegerNode, P as ConstantOperatorWriteNode, Pn as SuperNode, Pt as ItLocalVariableReadNode, Q as FindPatternNode, Qt as MultiWriteNode, R as ConstantPathOperatorWriteNode, Rn as UnlessNode, Rt as LambdaNode, S as CallTargetNode, Sn as RestParameterNode, St as InstanceVariableAndWriteNode, T as CaseNode, Tn as SelfNode, Tt as InstanceVariableReadNode, U as ConstantTargetNode, Un as YieldNode, Ut as LocalVariableTargetNode, V as ConstantPathWriteNode, Vn as WhileNode, Vt as LocalVariableOrWriteNode, W as ConstantWriteNode, Wt as LocalVariableWriteNode, X as EnsureNode, Xt as ModuleNode, Y as EmbeddedVariableNode, Yt as MissingNode, Z as FalseNode, Zt as MultiTargetNode, _ as BreakNode, _n as RegularExpressionNode, _t as InNode, a as ArgumentsNode, an as OptionalParameterNode, at as GlobalVariableAndWriteNode, b as CallOperatorWriteNode, bn as RescueModifierNode, bt as IndexOrWriteNode, c as AssocNode, cn as ParenthesesNode, ct as GlobalVariableReadNode, d as BeginNode, dn as PostExecutionNode, dt as HashNode, en as NilNode, et as FloatNode, f as BlockArgumentNode, fn as PreExecutionNode, ft as HashPatternNode, g as BlockParametersNode, gn as RedoNode, gt as ImplicitRestNode, h as BlockParameterNode, hn as RationalNode, ht as ImplicitNode, i as AndNode, in as OptionalKeywordParameterNode, it as ForwardingSuperNode, j as ClassVariableTargetNode, jn as SplatNode, jt as InterpolatedStringNode, k as ClassVariableOrWriteNode, kn as SourceFileNode, kt as InterpolatedMatchLastLineNode, l as AssocSplatNode, ln as PinnedExpressionNode, lt as GlobalVariableTargetNode, m as BlockNode, mn as RangeNode, mt as ImaginaryNode, n as AliasMethodNode, nn as NumberedParametersNode, nt as ForwardingArgumentsNode, o as ArrayNode, on as OrNode, ot as GlobalVariableOperatorWriteNode, p as BlockLocalVariableNode, pn as ProgramNode, pt as IfNode, q as ElseNode, qt as MatchRequiredNode, r as AlternationPatternNode, rn as NumberedReferenceReadNode, rt as ForwardingParameterNode, s as ArrayPatternNode, sn as ParametersNode, st as GlobalVariableOrWriteNode, t as AliasGlobalVariableNode, tn as NoKeywordsParameterNode, tt as ForNode, u as BackReferenceReadNode, un as PinnedVariableNode, ut as GlobalVariableWriteNode, v as CallAndWriteNode, vn as RequiredKeywordParameterNode, vt as IndexAndWriteNode, w as CaseMatchNode, wn as ReturnNode, wt as InstanceVariableOrWriteNode, x as CallOrWriteNode, xn as RescueNode, xt as IndexTargetNode, y as CallNode, yn as RequiredParameterNode, yt as IndexOperatorWriteNode, z as ConstantPathOrWriteNode, zn as UntilNode, zt as LocalVariableAndWriteNode } from "./nodes.js";

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
		offset += sizeOf(values, template, i);
	}
	return new Uint8Array(buffer);
}
function totalSizeOf(values, template) {
	let size = 0;
	for (let i = 0; i < values.length; i++) size += sizeOf(values, template, i);
	return size;
}
function sizeOf(values, template, index) {
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

export { parsePrism };