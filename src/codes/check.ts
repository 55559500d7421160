// Findings of the check stage.
import type { CodeTable } from "./table.ts";

export const checkCodes = {} as const satisfies CodeTable;
