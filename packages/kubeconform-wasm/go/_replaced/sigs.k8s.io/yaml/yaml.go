// Package yaml stands in for sigs.k8s.io/yaml: documents arrive as JSON that the host has read and
// checked for duplicate keys, and numbers must keep every digit, which a YAML reader would round.
package yaml

import (
	"bytes"
	"encoding/json"
)

// Unmarshal reads JSON; numbers stay json.Number.
func Unmarshal(text []byte, into any) error {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	return decoder.Decode(into)
}

// UnmarshalStrict is Unmarshal: strictness about fields is the schema's.
func UnmarshalStrict(text []byte, into any) error { return Unmarshal(text, into) }

// Marshal writes JSON, which is YAML.
func Marshal(value any) ([]byte, error) { return json.Marshal(value) }
