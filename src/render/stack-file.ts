// A file of the stack as it was read; a name that ends in `.erb` makes it a template.

export interface StackFile {
  /** As the user would write it, relative to where the tool was started. */
  readonly name: string;
  readonly text: string;
}
