// Command tables turns the Go sources of Kubernetes' API modules into JSON on stdout.
//
//	tables lifecycle FOLDER…  generated life cycle functions (zz_generated.prerelease-lifecycle.go): when
//	                          each API was introduced, deprecated and removed, and what replaces it
//	tables enums FOLDER…      fields of closed string types (marked +enum) and the values that they take
package main

import (
	"encoding/json"
	"fmt"
	"os"
)

func main() {
	if len(os.Args) < 3 {
		fail("a table and module folders are needed")
	}
	all := []any{}
	for _, module := range os.Args[2:] {
		found, err := read(os.Args[1], module)
		if err != nil {
			fail(module + ": " + err.Error())
		}
		if len(found) == 0 {
			fail(module + ": nothing found in it")
		}
		all = append(all, found...)
	}
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetIndent("", " ")
	if err := encoder.Encode(all); err != nil {
		fail(err.Error())
	}
}

func read(table, module string) ([]any, error) {
	switch table {
	case "lifecycle":
		return toAny(readLifecycles(module))
	case "enums":
		return toAny(readEnums(module))
	default:
		return nil, fmt.Errorf("unknown table %q", table)
	}
}

func toAny[T any](items []T, err error) ([]any, error) {
	all := make([]any, 0, len(items))
	for _, item := range items {
		all = append(all, item)
	}
	return all, err
}

func fail(message string) {
	fmt.Fprintln(os.Stderr, "tables:", message)
	os.Exit(1)
}
