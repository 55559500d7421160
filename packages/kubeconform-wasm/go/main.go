// Command kubeconform-wasm is kubeconform as a WASM reactor: the host puts schemas and documents into its
// memory and gets a verdict for each document.
package main

import (
	"encoding/binary"
	"runtime/debug"
	"unsafe"

	"github.com/yannh/kubeconform/pkg/registry"
	"github.com/yannh/kubeconform/pkg/resource"
	"github.com/yannh/kubeconform/pkg/validator"
	"sigs.k8s.io/yaml"
)

var (
	input  []byte
	output []byte
)

func init() {
	// A run validates a few documents and ends: mostly no garbage is worth collecting.
	debug.SetGCPercent(400)
}

func main() {}

// allocate gives the address of a buffer of size bytes for the next request.
//
//go:wasmexport allocate
func allocate(size uint32) uint32 {
	input = make([]byte, size)
	return uint32(uintptr(unsafe.Pointer(unsafe.SliceData(input))))
}

// validate answers the request in the buffer and gives the length of the answer.
//
// A request is a list of schemas, each a name such as `apps/v1/DaemonSet` and its JSON, and a list of
// documents in JSON. A list starts with its length and a text with its length in bytes, both 32 bits,
// little endian. The answer is a JSON list of verdicts in the order of the documents.
//
//go:wasmexport validate
func validate() uint32 {
	from := reader{input}
	schemas := registry.Schemas{}
	for range from.number() {
		name := string(from.text())
		var schema any
		if err := yaml.Unmarshal(from.text(), &schema); err != nil {
			panic("schema " + name + ": " + err.Error())
		}
		schemas[name] = schema
	}
	registry.Current = schemas
	// The version names nothing here: the host chose the schemas.
	with, err := validator.New(nil, validator.Opts{Strict: true, IgnoreMissingSchemas: true})
	if err != nil {
		panic(err)
	}
	output = append(output[:0], '[')
	for at := range from.number() {
		if at > 0 {
			output = append(output, ',')
		}
		output = appendVerdict(output, with, from.text())
	}
	output = append(output, ']')
	input = nil
	return uint32(len(output))
}

// answer gives the address of the last answer.
//
//go:wasmexport answer
func answer() uint32 {
	return uint32(uintptr(unsafe.Pointer(unsafe.SliceData(output))))
}

func appendVerdict(to []byte, with validator.Validator, document []byte) []byte {
	result := with.ValidateResource(resource.Resource{Bytes: document})
	switch result.Status {
	case validator.Valid:
		return append(to, `{"verdict":"valid"}`...)
	case validator.Skipped:
		return append(to, `{"verdict":"no-schema"}`...)
	case validator.Invalid:
		if refused := explain(with, document); refused != nil {
			to = append(to, `{"verdict":"invalid","failure":`...)
			return append(refused.appendJSON(to), '}')
		}
	}
	reason := "empty document"
	if result.Err != nil {
		reason = result.Err.Error()
	}
	return append(appendString(append(to, `{"verdict":"error","reason":`...), reason), '}')
}

type reader struct{ rest []byte }

func (r *reader) number() uint32 {
	value := binary.LittleEndian.Uint32(r.rest)
	r.rest = r.rest[4:]
	return value
}

func (r *reader) text() []byte {
	size := r.number()
	text := r.rest[:size]
	r.rest = r.rest[size:]
	return text
}
