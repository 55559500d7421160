import { n as openBase, r as readHead, t as isRef } from "./git.js";

export { isRef, openBase };