import { n as formatData, r as formatPlanJson, t as formatCheckJson } from "./json2.js";

export { formatCheckJson, formatPlanJson };