import { n as formatData, r as formatPlanJson, t as formatCheckJson } from "./json3.js";

export { formatCheckJson, formatPlanJson };