// Package yaml stands in for sigs.k8s.io/yaml: documents arrive as JSON that the host has read and
// checked for duplicate keys, and numbers must keep every digit, which a YAML reader would round.
package yaml

import (
	"encoding/json"
	"errors"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// maxDepth keeps recursion within the stack that a WASM engine grants; no object of Kubernetes is as deep.
const maxDepth = 500

var (
	errSyntax = errors.New("not JSON")
	errDepth  = errors.New("nested too deeply")
	errTarget = errors.New("only any value or object can be read into")
)

// Unmarshal reads JSON into *any or *map[string]any; numbers stay json.Number.
func Unmarshal(text []byte, into any) error {
	from := reader{text: string(text)}
	value, err := from.value(0)
	if err != nil {
		return err
	}
	if from.space(); from.at != len(from.text) {
		return errSyntax
	}
	switch target := into.(type) {
	case *any:
		*target = value
	case *map[string]any:
		object, isObject := value.(map[string]any)
		if !isObject && value != nil {
			return errors.New("not an object")
		}
		*target = object
	default:
		return errTarget
	}
	return nil
}

// UnmarshalStrict is Unmarshal: strictness about fields is the schema's.
func UnmarshalStrict(text []byte, into any) error { return Unmarshal(text, into) }

// Marshal is part of the interface that kubeconform's stream reader wants, and has no use here.
func Marshal(any) ([]byte, error) { return nil, errTarget }

type reader struct {
	text string
	at   int
}

func (r *reader) space() {
	for r.at < len(r.text) {
		switch r.text[r.at] {
		case ' ', '\n', '\r', '\t':
			r.at++
		default:
			return
		}
	}
}

// next gives the next character that is not white space, and 0 at the end.
func (r *reader) next() byte {
	r.space()
	if r.at == len(r.text) {
		return 0
	}
	return r.text[r.at]
}

func (r *reader) value(depth int) (any, error) {
	if depth > maxDepth {
		return nil, errDepth
	}
	switch first := r.next(); first {
	case '{':
		return r.object(depth)
	case '[':
		return r.list(depth)
	case '"':
		return r.string()
	case 't':
		return true, r.word("true")
	case 'f':
		return false, r.word("false")
	case 'n':
		return nil, r.word("null")
	default:
		return r.number()
	}
}

func (r *reader) word(word string) error {
	if !strings.HasPrefix(r.text[r.at:], word) {
		return errSyntax
	}
	r.at += len(word)
	return nil
}

func (r *reader) object(depth int) (any, error) {
	object := map[string]any{}
	r.at++
	if r.next() == '}' {
		r.at++
		return object, nil
	}
	for {
		if r.next() != '"' {
			return nil, errSyntax
		}
		key, err := r.string()
		if err != nil {
			return nil, err
		}
		if r.next() != ':' {
			return nil, errSyntax
		}
		r.at++
		if object[key], err = r.value(depth + 1); err != nil {
			return nil, err
		}
		switch r.next() {
		case ',':
			r.at++
		case '}':
			r.at++
			return object, nil
		default:
			return nil, errSyntax
		}
	}
}

func (r *reader) list(depth int) (any, error) {
	list := []any{}
	r.at++
	if r.next() == ']' {
		r.at++
		return list, nil
	}
	for {
		item, err := r.value(depth + 1)
		if err != nil {
			return nil, err
		}
		list = append(list, item)
		switch r.next() {
		case ',':
			r.at++
		case ']':
			r.at++
			return list, nil
		default:
			return nil, errSyntax
		}
	}
}

func (r *reader) number() (any, error) {
	start := r.at
	for r.at < len(r.text) && strings.IndexByte("+-.0123456789Ee", r.text[r.at]) >= 0 {
		r.at++
	}
	number := r.text[start:r.at]
	if number == "" {
		return nil, errSyntax
	}
	// The validator writes numbers out digit by digit: an exponent may not make them longer than that.
	if e := strings.IndexAny(number, "eE"); e >= 0 && len(strings.TrimLeft(number[e+1:], "+-0")) > 3 {
		return nil, errors.New("number out of range: " + number[:min(len(number), 40)])
	}
	return json.Number(number), nil
}

func (r *reader) string() (string, error) {
	r.at++
	rest := r.text[r.at:]
	end := strings.IndexByte(rest, '"')
	if end < 0 {
		return "", errSyntax
	}
	if strings.IndexByte(rest[:end], '\\') < 0 {
		r.at += end + 1
		return rest[:end], nil
	}
	var out strings.Builder
	for {
		stop := strings.IndexAny(r.text[r.at:], `"\`)
		if stop < 0 {
			return "", errSyntax
		}
		out.WriteString(r.text[r.at : r.at+stop])
		r.at += stop + 1
		if r.text[r.at-1] == '"' {
			return out.String(), nil
		}
		if err := r.escape(&out); err != nil {
			return "", err
		}
	}
}

func (r *reader) escape(out *strings.Builder) error {
	if r.at == len(r.text) {
		return errSyntax
	}
	escaped := r.text[r.at]
	r.at++
	if escaped == 'u' {
		first, err := r.unit()
		if err != nil {
			return err
		}
		if utf16.IsSurrogate(first) && strings.HasPrefix(r.text[r.at:], `\u`) {
			before := r.at
			r.at += 2
			second, err := r.unit()
			if err != nil {
				return err
			}
			if pair := utf16.DecodeRune(first, second); pair != utf8.RuneError {
				out.WriteRune(pair)
				return nil
			}
			r.at = before
		}
		out.WriteRune(first)
		return nil
	}
	from := strings.IndexByte(`"\/bfnrt`, escaped)
	if from < 0 {
		return errSyntax
	}
	out.WriteByte("\"\\/\b\f\n\r\t"[from])
	return nil
}

func (r *reader) unit() (rune, error) {
	if len(r.text)-r.at < 4 {
		return 0, errSyntax
	}
	unit := rune(0)
	for _, digit := range []byte(r.text[r.at : r.at+4]) {
		switch {
		case '0' <= digit && digit <= '9':
			unit = unit<<4 | rune(digit-'0')
		case 'a' <= digit|0x20 && digit|0x20 <= 'f':
			unit = unit<<4 | rune(digit|0x20-'a'+10)
		default:
			return 0, errSyntax
		}
	}
	r.at += 4
	return unit, nil
}
