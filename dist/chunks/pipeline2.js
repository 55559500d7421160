import { a as renderSides, i as render, n as plan, o as validate, r as planSides, t as check } from "./pipeline.js";

export { check, plan, render, validate };