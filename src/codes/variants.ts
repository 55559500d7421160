// Findings of the variants stage.
import type { CodeTable } from "./table.ts";

export const variantsCodes = {} as const satisfies CodeTable;
