import { n as howToRaise, r as toLimits, t as defaultLimits } from "./limits2.js";

export { defaultLimits, howToRaise, toLimits };