import { t as loadRubyParser } from "./ruby-parser2.js";

export { loadRubyParser };