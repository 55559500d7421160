import { t as renderTemplate } from "./render.js";

export { renderTemplate };