import { a as validate, i as render, n as plan, r as planWithBase, t as check } from "./pipeline.js";

export { check, plan, render, validate };