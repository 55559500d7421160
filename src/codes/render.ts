// Findings of the render stage.
import type { CodeTable } from "./table.ts";

export const renderCodes = {} as const satisfies CodeTable;
