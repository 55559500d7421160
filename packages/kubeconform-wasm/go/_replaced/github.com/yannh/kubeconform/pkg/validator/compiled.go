package validator

import "github.com/santhosh-tekuri/jsonschema/v6"

// Compiled is the schema that a validator has used for a kind: its Result flattens what the schema said
// about a document to a string, so that whoever wants to know more has to ask the schema itself.
func Compiled(of Validator, kind, apiVersion string) (*jsonschema.Schema, bool) {
	it, ok := of.(*v)
	if !ok {
		return nil, false
	}
	cached, err := it.schemaMemoryCache.Get(key(kind, apiVersion, it.opts.KubernetesVersion))
	if err != nil {
		return nil, false
	}
	schema, ok := cached.(*jsonschema.Schema)
	return schema, ok && schema != nil
}
