import { i as validate, n as plan, r as render, t as check } from "./pipeline.js";

export { check, plan, render, validate };