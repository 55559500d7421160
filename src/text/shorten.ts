// A long text of others → its beginning and its end: API servers quote whole objects before they say what is wrong.

const most = 700;
const endLength = 250;

/** Of about 700 characters; what is left out is marked. */
export function shorten(text: string): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - endLength).replace(/[\uD800-\uDBFF]$/, "");
  return `${start} … ${text.slice(-endLength).replace(/^[\uDC00-\uDFFF]/, "")}`;
}
