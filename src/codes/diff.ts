// Findings of the diff stage.
import type { CodeTable } from "./table.ts";

export const diffCodes = {} as const satisfies CodeTable;
