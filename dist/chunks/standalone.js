import { o as compileNunjucksFile } from "./erb-engine.js";

export { compileNunjucksFile };