// Words to coloured words, or to themselves: whoever calls knows whether people look at a terminal.
// (util.styleText would decide by the process' own streams.)

const styles = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
} as const;

export type Paint = (style: keyof typeof styles, text: string) => string;

export function toPaint(color: boolean): Paint {
  if (!color) return (_, text) => text;
  return (style, text) => {
    const [on, off] = styles[style];
    return `\u001B[${on}m${text}\u001B[${off}m`;
  };
}
