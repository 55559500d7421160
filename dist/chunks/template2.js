import { t as compileErb } from "./template.js";

export { compileErb };