// Findings of the config stage.
import type { CodeTable } from "./table.ts";

export const configCodes = {} as const satisfies CodeTable;
