import { n as compileErb } from "./erb-engine.js";

export { compileErb };