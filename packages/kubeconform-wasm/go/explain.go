package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/big"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"
	"github.com/yannh/kubeconform/pkg/validator"
	"sigs.k8s.io/yaml"
)

// failure is a place of a document that a keyword of the schema refuses, and why it does.
type failure struct {
	Path    []any  `json:"path"`
	Keyword string `json:"keyword"`
	// The types, values, names or the bound that the keyword asks for.
	Want []any `json:"want,omitempty"`
	// Keys that the keyword complains about: unknown or missing ones.
	Keys []string `json:"keys,omitempty"`
	// JSON of the value at the path; `{}` and `[]` stand for any object and any list.
	Value  string    `json:"value,omitempty"`
	Causes []failure `json:"causes,omitempty"`
}

// explain asks the schema that kubeconform has judged by for the structure of what it found.
func explain(with validator.Validator, document []byte) *failure {
	var object map[string]any
	if err := yaml.Unmarshal(document, &object); err != nil {
		return nil
	}
	name, _ := object["kind"].(string)
	apiVersion, _ := object["apiVersion"].(string)
	schema, found := validator.Compiled(with, name, apiVersion)
	if !found {
		return nil
	}
	var refused *jsonschema.ValidationError
	if !errors.As(schema.Validate(object), &refused) {
		return nil
	}
	root := toFailure(refused, object)
	return &root
}

func toFailure(refused *jsonschema.ValidationError, object any) failure {
	path, value := follow(object, refused.InstanceLocation)
	it := failure{Path: path}
	switch reason := refused.ErrorKind.(type) {
	case *kind.Type:
		it.Keyword, it.Want = "type", toAny(reason.Want)
	case *kind.Enum:
		it.Keyword, it.Want = "enum", reason.Want
	case *kind.Format:
		it.Keyword, it.Want = "format", []any{reason.Want}
	case *kind.Pattern:
		it.Keyword, it.Want = "pattern", []any{reason.Want}
	case *kind.AdditionalProperties:
		it.Keyword, it.Keys = "additionalProperties", reason.Properties
	case *kind.Required:
		it.Keyword, it.Keys = "required", reason.Missing
	case *kind.Minimum:
		it.Keyword, it.Want = "minimum", bound(reason.Want)
	case *kind.Maximum:
		it.Keyword, it.Want = "maximum", bound(reason.Want)
	case *kind.Const:
		it.Keyword, it.Want = "const", []any{reason.Want}
	case *kind.MinLength:
		it.Keyword, it.Want = "minLength", []any{reason.Want}
	case *kind.MaxLength:
		it.Keyword, it.Want = "maxLength", []any{reason.Want}
	case *kind.MinItems:
		it.Keyword, it.Want = "minItems", []any{reason.Want}
	case *kind.MaxItems:
		it.Keyword, it.Want = "maxItems", []any{reason.Want}
	case *kind.MinProperties:
		it.Keyword, it.Want = "minProperties", []any{reason.Want}
	case *kind.MaxProperties:
		it.Keyword, it.Want = "maxProperties", []any{reason.Want}
	default:
		if keywords := refused.ErrorKind.KeywordPath(); len(keywords) > 0 {
			it.Keyword = keywords[len(keywords)-1]
		}
	}
	if len(refused.Causes) == 0 {
		it.Value = toJSON(value)
	}
	for _, cause := range refused.Causes {
		it.Causes = append(it.Causes, toFailure(cause, object))
	}
	return it
}

// follow turns the steps of a JSON pointer into keys and list places, and gives the value there.
func follow(value any, steps []string) ([]any, any) {
	path := make([]any, len(steps))
	for at, step := range steps {
		path[at] = step
		switch inside := value.(type) {
		case map[string]any:
			value = inside[step]
		case []any:
			place := 0
			for _, digit := range step {
				place = place*10 + int(digit-'0')
			}
			path[at], value = place, inside[place]
		}
	}
	return path, value
}

func toJSON(value any) string {
	switch value.(type) {
	case map[string]any:
		return "{}"
	case []any:
		return "[]"
	}
	var text bytes.Buffer
	to := json.NewEncoder(&text)
	to.SetEscapeHTML(false)
	if err := to.Encode(value); err != nil {
		return ""
	}
	return strings.TrimSuffix(text.String(), "\n")
}

func toAny(names []string) []any {
	out := make([]any, len(names))
	for at, name := range names {
		out[at] = name
	}
	return out
}

func bound(value *big.Rat) []any {
	return []any{json.Number(value.RatString())}
}
