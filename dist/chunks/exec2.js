import { n as getExecOutput, t as exec } from "./exec.js";

export { exec };