import { t as compileNunjucksFile } from "./standalone.js";

export { compileNunjucksFile };