import { t as openWorld } from "./world2.js";

export { openWorld };