import { t as loadRubyParser } from "./ruby-parser.js";

export { loadRubyParser };