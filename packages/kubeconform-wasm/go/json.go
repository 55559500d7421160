package main

import (
	"encoding/json"
	"fmt"
)

// appendJSON writes what failures and schemas are made of, without the reflection of encoding/json, which
// takes longer to start than this takes to run.
func appendJSON(to []byte, value any) []byte {
	switch value := value.(type) {
	case nil:
		return append(to, "null"...)
	case bool:
		return fmt.Appendf(to, "%t", value)
	case int:
		return fmt.Appendf(to, "%d", value)
	case json.Number:
		return append(to, value...)
	case string:
		return appendString(to, value)
	case []string:
		return appendList(to, value)
	case []any:
		return appendList(to, value)
	case map[string]any:
		to = append(to, '{')
		first := true
		for key, inside := range value {
			if !first {
				to = append(to, ',')
			}
			first = false
			to = append(appendString(to, key), ':')
			to = appendJSON(to, inside)
		}
		return append(to, '}')
	default:
		return appendString(to, fmt.Sprint(value))
	}
}

func appendList[T any](to []byte, list []T) []byte {
	to = append(to, '[')
	for at, item := range list {
		if at > 0 {
			to = append(to, ',')
		}
		to = appendJSON(to, item)
	}
	return append(to, ']')
}

func appendString(to []byte, text string) []byte {
	to = append(to, '"')
	for _, character := range text {
		switch {
		case character == '"' || character == '\\':
			to = append(to, '\\', byte(character))
		case character < ' ':
			to = fmt.Appendf(to, `\u%04x`, character)
		default:
			to = append(to, string(character)...)
		}
	}
	return append(to, '"')
}
