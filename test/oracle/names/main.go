// Command names tells what Kubernetes' own validation says about the names on stdin (a JSON list): a list
// of the rules that each name keeps.
package main

import (
	"encoding/json"
	"os"

	"k8s.io/apimachinery/pkg/api/validate/content"
	"k8s.io/apimachinery/pkg/util/validation"
)

func main() {
	var names []string
	if err := json.NewDecoder(os.Stdin).Decode(&names); err != nil {
		panic(err)
	}
	rules := map[string]func(string) []string{
		"dns-label":     validation.IsDNS1123Label,
		"dns-subdomain": validation.IsDNS1123Subdomain,
		"path-segment":  content.IsPathSegmentName,
		"data-key":      validation.IsConfigMapKey,
		"label-key":     validation.IsQualifiedName,
		"label-value":   validation.IsValidLabelValue,
	}
	kept := make([][]string, len(names))
	for at, name := range names {
		kept[at] = []string{}
		for rule, complaints := range rules {
			if len(complaints(name)) == 0 {
				kept[at] = append(kept[at], rule)
			}
		}
	}
	if err := json.NewEncoder(os.Stdout).Encode(kept); err != nil {
		panic(err)
	}
}
