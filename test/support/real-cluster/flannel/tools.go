//go:build tools

// flanneld: the agent that the tests deploy.
package tools

import _ "github.com/flannel-io/flannel"
