import { i as readHead, n as openBase, r as readCleanHead, t as isRef } from "./git.js";

export { isRef, openBase };