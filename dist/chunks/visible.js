import { a as toVisibleLine, i as toVisibleBlock, n as formatCount, r as formatNumberOf, t as clip } from "./visible2.js";

export { toVisibleBlock };