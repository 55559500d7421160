package strfmt

// Default takes the place of the registry of all formats; kubeconform parses durations only.
var Default formats

type formats struct{}

// Add forgets the format.
func (formats) Add(string, any, func(string) bool) {}

const jsonNull = "null"
