import { u as parsePrism } from "./erb-engine.js";

export { parsePrism };