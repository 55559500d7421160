import { t as formatComment } from "./comment2.js";

export { formatComment };