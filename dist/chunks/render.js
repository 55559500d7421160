import { a as renderTemplate } from "./erb-engine.js";

export { renderTemplate };