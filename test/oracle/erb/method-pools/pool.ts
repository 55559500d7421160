// What the methods of a class are called with. All in Ruby's words.

export interface MethodPool {
  /** As in the table of Ruby's own method names. */
  readonly className: string;
  /** Of the class alone; without it, all that the table has for it. */
  readonly methods?: string;
  /** Expressions; an empty one stands for a call of a function, without a receiver. */
  readonly receivers: readonly string[];
  /** Odd ones too: negative, huge, nil, of a wrong class, beyond ASCII. */
  readonly args: readonly string[];
  readonly blocks: readonly string[];
  /** Per method what usually follows its name, parted by ` ; `: `(2, 'x') ; (1) { |x| x }`. */
  readonly usual: Readonly<Record<string, string>>;
  /** Methods that are not called, with the reason. */
  readonly leftOut?: Readonly<Record<string, string>>;
  /** The receiver is shown after the call, too. */
  readonly changes?: boolean;
  /** Share of the methods of which at least one call has Ruby's value. */
  readonly covered: number;
}
