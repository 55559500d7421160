import { t as formatComment } from "./comment.js";

export { formatComment };