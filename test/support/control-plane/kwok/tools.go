//go:build tools

// kwok, which plays the kubelets of simulated nodes.
package tools

import _ "sigs.k8s.io/kwok/cmd/kwok"
