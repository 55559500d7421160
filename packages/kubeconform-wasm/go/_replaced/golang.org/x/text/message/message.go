// Package message stands in for x/text's localised printing: nobody reads kubeconform's sentences here,
// the host words its own from the structure of a problem.
package message

import (
	"fmt"

	"golang.org/x/text/language"
)

// Printer formats as package fmt does.
type Printer struct{}

// NewPrinter gives the one printer there is.
func NewPrinter(language.Tag) *Printer { return &Printer{} }

// Sprintf formats without a locale.
func (*Printer) Sprintf(format string, values ...any) string { return fmt.Sprintf(format, values...) }
