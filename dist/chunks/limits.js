import { c as howToRaise, l as toLimits, s as defaultLimits } from "./erb-engine.js";

export { defaultLimits, howToRaise, toLimits };