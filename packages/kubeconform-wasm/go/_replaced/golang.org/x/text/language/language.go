// Package language stands in for the language tags of x/text: kubeconform names only one.
package language

// Tag names a language.
type Tag struct{}

// English is the language of kubeconform's messages.
var English Tag
