import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";

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
		case "FunCall": return isKnown(node["name"], functionNames) && isOneText(node["args"]) ? void 0 : ["a call of something other than ruby() with one text", "write {{ ruby(\"…\") }}"];
		case "Filter": return isKnown(node["name"], filterNames) ? void 0 : [`${filterName(node)}an unknown filter`, `the filters are ${filterNames.join(", ")}`];
		case "Literal":
		case "TemplateData": return isPlain(node["value"]) ? void 0 : ["a literal of this kind is not allowed", "use text or a number, or write ruby(\"…\")"];
		case "CallExtension": return isOneText(node["args"]) ? void 0 : ["a Ruby tag without its text", "write {% ruby \"…\" %}"];
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
		"write {% ruby \"x = { … }\" %}"
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

export { compileNunjucks as n, RubyText as r, NunjucksError as t };