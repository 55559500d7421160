import { n as formatDiagnostics, r as formatText, t as formatCoverage } from "./text.js";

export { formatCoverage, formatDiagnostics, formatText };