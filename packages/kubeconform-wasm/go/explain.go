package main

import (
	"errors"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"
	"github.com/yannh/kubeconform/pkg/validator"
	"sigs.k8s.io/yaml"
)

// failure is a place of a document that a keyword of the schema refuses, and why it does.
type failure struct {
	path []any
	// Empty for what only sums up its causes.
	keyword string
	// What the keyword asks for: types, a format, a pattern, a bound, or values as JSON.
	want []string
	// Keys that the keyword complains about: unknown or missing ones.
	keys []string
	// JSON of the value at the path; `{}` and `[]` stand for any object and any list.
	value  string
	causes []failure
}

func (f *failure) appendJSON(to []byte) []byte {
	to = appendJSON(append(to, `{"path":`...), f.path)
	to = appendJSON(append(to, `,"keyword":`...), f.keyword)
	if f.want != nil {
		to = appendJSON(append(to, `,"want":`...), f.want)
	}
	if f.keys != nil {
		to = appendJSON(append(to, `,"keys":`...), f.keys)
	}
	if f.value != "" {
		to = appendJSON(append(to, `,"value":`...), f.value)
	}
	if f.causes != nil {
		to = append(to, `,"causes":[`...)
		for at := range f.causes {
			if at > 0 {
				to = append(to, ',')
			}
			to = f.causes[at].appendJSON(to)
		}
		to = append(to, ']')
	}
	return append(to, '}')
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
	it := failure{path: path}
	switch reason := refused.ErrorKind.(type) {
	case *kind.Type:
		it.keyword, it.want = "type", reason.Want
	case *kind.Enum:
		it.keyword, it.want = "enum", toTexts(reason.Want...)
	case *kind.Format:
		it.keyword, it.want = "format", []string{reason.Want}
	case *kind.Pattern:
		it.keyword, it.want = "pattern", []string{reason.Want}
	case *kind.AdditionalProperties:
		it.keyword, it.keys = "additionalProperties", reason.Properties
	case *kind.Required:
		it.keyword, it.keys = "required", reason.Missing
	case *kind.Minimum:
		it.keyword, it.want = "minimum", []string{reason.Want.RatString()}
	case *kind.Maximum:
		it.keyword, it.want = "maximum", []string{reason.Want.RatString()}
	case *kind.Const:
		it.keyword, it.want = "const", toTexts(reason.Want)
	case *kind.MinLength:
		it.keyword, it.want = "minLength", toTexts(reason.Want)
	case *kind.MaxLength:
		it.keyword, it.want = "maxLength", toTexts(reason.Want)
	case *kind.MinItems:
		it.keyword, it.want = "minItems", toTexts(reason.Want)
	case *kind.MaxItems:
		it.keyword, it.want = "maxItems", toTexts(reason.Want)
	case *kind.MinProperties:
		it.keyword, it.want = "minProperties", toTexts(reason.Want)
	case *kind.MaxProperties:
		it.keyword, it.want = "maxProperties", toTexts(reason.Want)
	default:
		if keywords := refused.ErrorKind.KeywordPath(); len(keywords) > 0 {
			it.keyword = keywords[len(keywords)-1]
		}
	}
	if len(refused.Causes) == 0 {
		it.value = toJSON(value)
	}
	for _, cause := range refused.Causes {
		it.causes = append(it.causes, toFailure(cause, object))
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
	return string(appendJSON(nil, value))
}

func toTexts(values ...any) []string {
	texts := make([]string, len(values))
	for at, value := range values {
		texts[at] = string(appendJSON(nil, value))
	}
	return texts
}
