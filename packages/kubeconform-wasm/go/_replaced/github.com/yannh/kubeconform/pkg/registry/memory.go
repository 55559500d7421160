// Package registry stands in for kubeconform's registries: schemas come from memory, where the host put
// the ones that its documents need.
package registry

import (
	"github.com/yannh/kubeconform/pkg/loader"
)

// Registry is kubeconform's interface of a source of schemas.
type Registry interface {
	DownloadSchema(resourceKind, resourceAPIVersion, k8sVersion string) (string, any, error)
}

// Schemas holds decoded schemas by apiVersion and kind, as in `apps/v1/DaemonSet`.
type Schemas map[string]any

// Current is the registry that the next validator gets.
var Current Schemas

// New is what kubeconform's validator calls for each schema location.
func New(string, string, bool, bool, bool) (Registry, error) {
	return Current, nil
}

// DownloadSchema gives a schema under an address below json-schema.org: the compiler trusts those and
// does not check them against the metaschema, as native kubeconform does in the tests.
func (s Schemas) DownloadSchema(kind, apiVersion, _ string) (string, any, error) {
	name := apiVersion + "/" + kind
	schema, found := s[name]
	if !found {
		return "", nil, &loader.NotFoundError{Kind: name}
	}
	return "https://json-schema.org/pharos-network/" + name, schema, nil
}
