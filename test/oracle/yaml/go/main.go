// Reads a JSON list of YAML documents on stdin and prints, for each, the JSON that kubectl would send
// (sigs.k8s.io/yaml), or the error, and whether strict reading refuses it.
package main

import (
	"encoding/json"
	"os"

	"sigs.k8s.io/yaml"
)

type reading struct {
	JSON   string `json:"json,omitempty"`
	Error  string `json:"error,omitempty"`
	Strict string `json:"strict,omitempty"`
}

func main() {
	var texts []string
	if err := json.NewDecoder(os.Stdin).Decode(&texts); err != nil {
		panic(err)
	}
	readings := make([]reading, len(texts))
	for i, text := range texts {
		out, err := yaml.YAMLToJSON([]byte(text))
		if err != nil {
			readings[i].Error = err.Error()
			continue
		}
		readings[i].JSON = string(out)
		if _, err := yaml.YAMLToJSONStrict([]byte(text)); err != nil {
			readings[i].Strict = err.Error()
		}
	}
	if err := json.NewEncoder(os.Stdout).Encode(readings); err != nil {
		panic(err)
	}
}
