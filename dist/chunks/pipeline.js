import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { a as formatPointer, c as hasErrors, i as formatPath, l as require_fastest_levenshtein, o as findSimilar, r as LineIndex, s as diagnostic, u as PortError } from "./leaves.js";
import { _ as formatJson, a as readYaml, g as formatCanonicalJson, h as emptyJsonObject, i as formatYaml, n as keyText, r as toJson, t as formatMarshal, v as isJsonObject, y as jsonEquals } from "./yaml.js";
import { a as kindsOf, c as servedApiVersions, i as isKnownGroup, l as compareMinors, n as canonicalGroupOf, o as objectKey, r as groupsOf, s as scopeOf, t as allKinds, u as toMinor } from "./kinds.js";
import { n as parseApiVersion, r as refOf, t as formatRef } from "./object-ref.js";
import { a as toInteger, i as toBoolean, n as clusterDefinition, r as networkDefinition, t as toTemplateConfig } from "./template-config.js";
import { t as SourceMap } from "./source-map.js";
import { t as archs } from "./arch.js";
import { createHash, createHmac } from "node:crypto";
import { posix } from "node:path";

// src/check/api-findings.ts
function checkStanding(manifest, standing, minor, needs, locate) {
	if (standing.standing === "served" || standing.standing === "custom") return [];
	const { apiVersion, kind } = manifest.ref;
	const api = {
		apiVersion,
		kind
	};
	if (standing.standing === "unknown") {
		const place = locate(manifest, [standing.wrong], "value");
		const hint = formatInstead(standing.instead, api);
		return [diagnostic("check/unknown-api", formatUnknown(standing, api, minor), {
			...place,
			hint
		})];
	}
	const { deprecated, removed } = standing.lifecycle;
	const place = locate(manifest, ["apiVersion"], "value");
	const hint = formatReplacement(standing.replacement, api, needs);
	if (standing.standing === "removed") {
		const message = `${apiVersion} ${kind} was removed in Kubernetes ${removed}`;
		return [diagnostic("check/removed-api", message, {
			...place,
			hint
		})];
	}
	const message = `${apiVersion} ${kind} is deprecated since Kubernetes ${deprecated}${removed === void 0 ? "" : ` and goes with ${removed}`}`;
	return [diagnostic("check/deprecated-api", message, {
		...place,
		hint
	})];
}
function formatReplacement(replacement, api, needs) {
	if (replacement === void 0) return "nothing replaces it: remove the object";
	const also = needs.length === 0 ? "" : `; it also wants changes: ${formatNeeds(needs)}`;
	return `${formatWrite(replacement, api)}${also}`;
}
function formatNeeds(needs) {
	const shown = needs.slice(0, 3).join("; ");
	return needs.length > 3 ? `${shown}; and ${needs.length - 3} more` : shown;
}
function formatUnknown({ wrong, since }, { apiVersion, kind }, minor) {
	if (since !== void 0) return `${apiVersion} ${kind} came with Kubernetes ${since}, so ${minor} does not serve it`;
	if (wrong === "kind") return `Kubernetes ${minor} has no kind ${JSON.stringify(kind)} in ${apiVersion}`;
	return `Kubernetes ${minor} does not serve ${kind} as ${apiVersion}`;
}
function formatInstead(instead, api) {
	if (instead !== void 0) return formatWrite(instead, api);
	if (api.kind.endsWith("List")) return "write each item of the list as a document of its own, with --- between";
	return "check the spelling of apiVersion and kind";
}
function formatWrite(wanted, written) {
	const version = wanted.apiVersion === written.apiVersion ? [] : [`apiVersion: ${wanted.apiVersion}`];
	const kind = wanted.kind === written.kind ? [] : [`kind: ${wanted.kind}`];
	return `write ${[...version, ...kind].join(" and ")}`;
}

// src/kube/lifecycle.generated.ts
const generatedLifecycles = {
	"admissionregistration.k8s.io/v1": {
		MutatingAdmissionPolicy: { introduced: "1.36" },
		MutatingAdmissionPolicyBinding: { introduced: "1.36" },
		MutatingWebhookConfiguration: { introduced: "1.16" },
		ValidatingAdmissionPolicy: { introduced: "1.30" },
		ValidatingAdmissionPolicyBinding: { introduced: "1.30" },
		ValidatingWebhookConfiguration: { introduced: "1.16" }
	},
	"admissionregistration.k8s.io/v1alpha1": {
		InitializerConfiguration: { removed: "1.14" },
		MutatingAdmissionPolicy: {
			introduced: "1.32",
			deprecated: "1.35",
			removed: "1.38",
			replacement: {
				apiVersion: "admissionregistration.k8s.io/v1",
				kind: "MutatingAdmissionPolicy"
			}
		},
		MutatingAdmissionPolicyBinding: {
			introduced: "1.32",
			deprecated: "1.35",
			removed: "1.38",
			replacement: {
				apiVersion: "admissionregistration.k8s.io/v1",
				kind: "MutatingAdmissionPolicyBinding"
			}
		},
		ValidatingAdmissionPolicy: {
			introduced: "1.26",
			deprecated: "1.29",
			removed: "1.32",
			replacement: {
				apiVersion: "admissionregistration.k8s.io/v1",
				kind: "ValidatingAdmissionPolicy"
			}
		},
		ValidatingAdmissionPolicyBinding: {
			introduced: "1.26",
			deprecated: "1.29",
			removed: "1.32",
			replacement: {
				apiVersion: "admissionregistration.k8s.io/v1",
				kind: "ValidatingAdmissionPolicyBinding"
			}
		}
	},
	"admissionregistration.k8s.io/v1beta1": {
		MutatingAdmissionPolicy: {
			introduced: "1.34",
			deprecated: "1.37",
			removed: "1.40",
			replacement: {
				apiVersion: "admissionregistration.k8s.io/v1",
				kind: "MutatingAdmissionPolicy"
			}
		},
		MutatingAdmissionPolicyBinding: {
			introduced: "1.34",
			deprecated: "1.37",
			removed: "1.40",
			replacement: {
				apiVersion: "admissionregistration.k8s.io/v1",
				kind: "MutatingAdmissionPolicyBinding"
			}
		},
		MutatingWebhookConfiguration: {
			introduced: "1.9",
			deprecated: "1.16",
			removed: "1.22",
			replacement: {
				apiVersion: "admissionregistration.k8s.io/v1",
				kind: "MutatingWebhookConfiguration"
			}
		},
		ValidatingAdmissionPolicy: {
			introduced: "1.28",
			deprecated: "1.31",
			removed: "1.34",
			replacement: {
				apiVersion: "admissionregistration.k8s.io/v1",
				kind: "ValidatingAdmissionPolicy"
			}
		},
		ValidatingAdmissionPolicyBinding: {
			introduced: "1.28",
			deprecated: "1.31",
			removed: "1.34",
			replacement: {
				apiVersion: "admissionregistration.k8s.io/v1",
				kind: "ValidatingAdmissionPolicyBinding"
			}
		},
		ValidatingWebhookConfiguration: {
			introduced: "1.9",
			deprecated: "1.16",
			removed: "1.22",
			replacement: {
				apiVersion: "admissionregistration.k8s.io/v1",
				kind: "ValidatingWebhookConfiguration"
			}
		}
	},
	"apiextensions.k8s.io/v1": { CustomResourceDefinition: { introduced: "1.16" } },
	"apiextensions.k8s.io/v1beta1": { CustomResourceDefinition: {
		introduced: "1.7",
		deprecated: "1.16",
		removed: "1.22",
		replacement: {
			apiVersion: "apiextensions.k8s.io/v1",
			kind: "CustomResourceDefinition"
		}
	} },
	"apiregistration.k8s.io/v1": { APIService: { introduced: "1.10" } },
	"apiregistration.k8s.io/v1beta1": { APIService: {
		introduced: "1.7",
		deprecated: "1.19",
		removed: "1.22",
		replacement: {
			apiVersion: "apiregistration.k8s.io/v1",
			kind: "APIService"
		}
	} },
	"apps/v1": {
		ControllerRevision: { introduced: "1.9" },
		DaemonSet: { introduced: "1.9" },
		Deployment: { introduced: "1.9" },
		ReplicaSet: { introduced: "1.9" },
		StatefulSet: { introduced: "1.9" }
	},
	"apps/v1beta1": {
		ControllerRevision: {
			introduced: "1.7",
			deprecated: "1.8",
			removed: "1.16",
			replacement: {
				apiVersion: "apps/v1",
				kind: "ControllerRevision"
			}
		},
		Deployment: {
			introduced: "1.6",
			deprecated: "1.8",
			removed: "1.16",
			replacement: {
				apiVersion: "apps/v1",
				kind: "Deployment"
			}
		},
		StatefulSet: {
			introduced: "1.5",
			deprecated: "1.8",
			removed: "1.16",
			replacement: {
				apiVersion: "apps/v1",
				kind: "StatefulSet"
			}
		}
	},
	"apps/v1beta2": {
		ControllerRevision: {
			introduced: "1.8",
			deprecated: "1.9",
			removed: "1.16",
			replacement: {
				apiVersion: "apps/v1",
				kind: "ControllerRevision"
			}
		},
		DaemonSet: {
			introduced: "1.8",
			deprecated: "1.9",
			removed: "1.16",
			replacement: {
				apiVersion: "apps/v1",
				kind: "DaemonSet"
			}
		},
		Deployment: {
			introduced: "1.8",
			deprecated: "1.9",
			removed: "1.16",
			replacement: {
				apiVersion: "apps/v1",
				kind: "Deployment"
			}
		},
		ReplicaSet: {
			introduced: "1.8",
			deprecated: "1.9",
			removed: "1.16",
			replacement: {
				apiVersion: "apps/v1",
				kind: "ReplicaSet"
			}
		},
		StatefulSet: {
			introduced: "1.8",
			deprecated: "1.9",
			removed: "1.16",
			replacement: {
				apiVersion: "apps/v1",
				kind: "StatefulSet"
			}
		}
	},
	"auditregistration.k8s.io/v1alpha1": { AuditSink: {
		introduced: "1.13",
		removed: "1.19"
	} },
	"authentication.k8s.io/v1": {
		SelfSubjectReview: { introduced: "1.28" },
		TokenReview: { introduced: "1.6" }
	},
	"authentication.k8s.io/v1alpha1": { SelfSubjectReview: {
		introduced: "1.26",
		deprecated: "1.29",
		removed: "1.32",
		replacement: {
			apiVersion: "authentication.k8s.io/v1",
			kind: "SelfSubjectReview"
		}
	} },
	"authentication.k8s.io/v1beta1": {
		SelfSubjectReview: {
			introduced: "1.27",
			deprecated: "1.30",
			removed: "1.33",
			replacement: {
				apiVersion: "authentication.k8s.io/v1",
				kind: "SelfSubjectReview"
			}
		},
		TokenReview: {
			introduced: "1.4",
			deprecated: "1.19",
			removed: "1.22",
			replacement: {
				apiVersion: "authentication.k8s.io/v1",
				kind: "TokenReview"
			}
		}
	},
	"authorization.k8s.io/v1": {
		LocalSubjectAccessReview: { introduced: "1.19" },
		SelfSubjectAccessReview: { introduced: "1.19" },
		SelfSubjectRulesReview: { introduced: "1.19" },
		SubjectAccessReview: { introduced: "1.6" }
	},
	"authorization.k8s.io/v1beta1": {
		LocalSubjectAccessReview: {
			introduced: "1.2",
			deprecated: "1.19",
			removed: "1.22",
			replacement: {
				apiVersion: "authorization.k8s.io/v1",
				kind: "LocalSubjectAccessReview"
			}
		},
		SelfSubjectAccessReview: {
			introduced: "1.2",
			deprecated: "1.19",
			removed: "1.22",
			replacement: {
				apiVersion: "authorization.k8s.io/v1",
				kind: "SelfSubjectAccessReview"
			}
		},
		SelfSubjectRulesReview: {
			introduced: "1.8",
			deprecated: "1.19",
			removed: "1.22",
			replacement: {
				apiVersion: "authorization.k8s.io/v1",
				kind: "SelfSubjectRulesReview"
			}
		},
		SubjectAccessReview: {
			introduced: "1.2",
			deprecated: "1.19",
			removed: "1.22",
			replacement: {
				apiVersion: "authorization.k8s.io/v1",
				kind: "SubjectAccessReview"
			}
		}
	},
	"autoscaling/v1": { HorizontalPodAutoscaler: { introduced: "1.2" } },
	"autoscaling/v2": { HorizontalPodAutoscaler: { introduced: "1.23" } },
	"autoscaling/v2beta1": { HorizontalPodAutoscaler: {
		introduced: "1.8",
		deprecated: "1.22",
		removed: "1.25",
		replacement: {
			apiVersion: "autoscaling/v2",
			kind: "HorizontalPodAutoscaler"
		}
	} },
	"autoscaling/v2beta2": { HorizontalPodAutoscaler: {
		introduced: "1.12",
		deprecated: "1.23",
		removed: "1.26",
		replacement: {
			apiVersion: "autoscaling/v2",
			kind: "HorizontalPodAutoscaler"
		}
	} },
	"batch/v1": {
		CronJob: { introduced: "1.21" },
		Job: { introduced: "1.2" }
	},
	"batch/v1beta1": { CronJob: {
		introduced: "1.8",
		deprecated: "1.21",
		removed: "1.25",
		replacement: {
			apiVersion: "batch/v1",
			kind: "CronJob"
		}
	} },
	"batch/v2alpha1": { CronJob: {
		removed: "1.21",
		replacement: {
			apiVersion: "batch/v1",
			kind: "CronJob"
		}
	} },
	"certificates.k8s.io/v1": {
		CertificateSigningRequest: { introduced: "1.19" },
		ClusterTrustBundle: { introduced: "1.37" },
		PodCertificateRequest: { introduced: "1.37" }
	},
	"certificates.k8s.io/v1alpha1": {
		ClusterTrustBundle: {
			introduced: "1.26",
			deprecated: "1.34",
			removed: "1.37",
			replacement: {
				apiVersion: "certificates.k8s.io/v1",
				kind: "ClusterTrustBundle"
			}
		},
		PodCertificateRequest: {
			introduced: "1.34",
			deprecated: "1.37",
			removed: "1.35",
			replacement: {
				apiVersion: "certificates.k8s.io/v1",
				kind: "PodCertificateRequest"
			}
		}
	},
	"certificates.k8s.io/v1beta1": {
		CertificateSigningRequest: {
			introduced: "1.12",
			deprecated: "1.19",
			removed: "1.22",
			replacement: {
				apiVersion: "certificates.k8s.io/v1",
				kind: "CertificateSigningRequest"
			}
		},
		ClusterTrustBundle: {
			introduced: "1.33",
			deprecated: "1.37",
			removed: "1.40",
			replacement: {
				apiVersion: "certificates.k8s.io/v1",
				kind: "ClusterTrustBundle"
			}
		},
		PodCertificateRequest: {
			introduced: "1.35",
			deprecated: "1.37",
			removed: "1.40",
			replacement: {
				apiVersion: "certificates.k8s.io/v1",
				kind: "PodCertificateRequest"
			}
		}
	},
	"coordination.k8s.io/v1": { Lease: { introduced: "1.14" } },
	"coordination.k8s.io/v1alpha1": { LeaseCandidate: {
		introduced: "1.31",
		removed: "1.32",
		replacement: {
			apiVersion: "coordination.k8s.io/v1beta1",
			kind: "LeaseCandidate"
		}
	} },
	"coordination.k8s.io/v1alpha2": { LeaseCandidate: {
		introduced: "1.32",
		deprecated: "1.35",
		removed: "1.38",
		replacement: {
			apiVersion: "coordination.k8s.io/v1beta1",
			kind: "LeaseCandidate"
		}
	} },
	"coordination.k8s.io/v1beta1": {
		Lease: {
			introduced: "1.12",
			deprecated: "1.19",
			removed: "1.22",
			replacement: {
				apiVersion: "coordination.k8s.io/v1",
				kind: "Lease"
			}
		},
		LeaseCandidate: {
			introduced: "1.33",
			deprecated: "1.36",
			removed: "1.39"
		}
	},
	"discovery.k8s.io/v1": { EndpointSlice: { introduced: "1.21" } },
	"discovery.k8s.io/v1alpha1": { EndpointSlice: {
		introduced: "1.16",
		removed: "1.17",
		replacement: {
			apiVersion: "discovery.k8s.io/v1",
			kind: "EndpointSlice"
		}
	} },
	"discovery.k8s.io/v1beta1": { EndpointSlice: {
		introduced: "1.16",
		deprecated: "1.21",
		removed: "1.25",
		replacement: {
			apiVersion: "discovery.k8s.io/v1",
			kind: "EndpointSlice"
		}
	} },
	"events.k8s.io/v1": { Event: { introduced: "1.19" } },
	"events.k8s.io/v1beta1": { Event: {
		introduced: "1.8",
		deprecated: "1.22",
		removed: "1.25",
		replacement: {
			apiVersion: "events.k8s.io/v1",
			kind: "Event"
		}
	} },
	"extensions/v1beta1": {
		DaemonSet: {
			introduced: "1.1",
			deprecated: "1.8",
			removed: "1.16",
			replacement: {
				apiVersion: "apps/v1",
				kind: "DaemonSet"
			}
		},
		Deployment: {
			introduced: "1.1",
			deprecated: "1.8",
			removed: "1.16",
			replacement: {
				apiVersion: "apps/v1",
				kind: "Deployment"
			}
		},
		Ingress: {
			introduced: "1.1",
			deprecated: "1.14",
			removed: "1.22",
			replacement: {
				apiVersion: "networking.k8s.io/v1",
				kind: "Ingress"
			}
		},
		NetworkPolicy: {
			introduced: "1.3",
			deprecated: "1.9",
			removed: "1.16",
			replacement: {
				apiVersion: "networking.k8s.io/v1",
				kind: "NetworkPolicy"
			}
		},
		PodSecurityPolicy: {
			introduced: "1.2",
			deprecated: "1.11",
			removed: "1.16"
		},
		ReplicaSet: {
			introduced: "1.2",
			deprecated: "1.8",
			removed: "1.16",
			replacement: {
				apiVersion: "apps/v1",
				kind: "ReplicaSet"
			}
		}
	},
	"flowcontrol.apiserver.k8s.io/v1": {
		FlowSchema: { introduced: "1.29" },
		PriorityLevelConfiguration: { introduced: "1.29" }
	},
	"flowcontrol.apiserver.k8s.io/v1alpha1": {
		FlowSchema: {
			introduced: "1.18",
			deprecated: "1.20",
			removed: "1.21",
			replacement: {
				apiVersion: "flowcontrol.apiserver.k8s.io/v1",
				kind: "FlowSchema"
			}
		},
		PriorityLevelConfiguration: {
			introduced: "1.18",
			deprecated: "1.20",
			removed: "1.21",
			replacement: {
				apiVersion: "flowcontrol.apiserver.k8s.io/v1",
				kind: "PriorityLevelConfiguration"
			}
		}
	},
	"flowcontrol.apiserver.k8s.io/v1beta1": {
		FlowSchema: {
			introduced: "1.20",
			deprecated: "1.23",
			removed: "1.26",
			replacement: {
				apiVersion: "flowcontrol.apiserver.k8s.io/v1",
				kind: "FlowSchema"
			}
		},
		PriorityLevelConfiguration: {
			introduced: "1.20",
			deprecated: "1.23",
			removed: "1.26",
			replacement: {
				apiVersion: "flowcontrol.apiserver.k8s.io/v1",
				kind: "PriorityLevelConfiguration"
			}
		}
	},
	"flowcontrol.apiserver.k8s.io/v1beta2": {
		FlowSchema: {
			introduced: "1.23",
			deprecated: "1.26",
			removed: "1.29",
			replacement: {
				apiVersion: "flowcontrol.apiserver.k8s.io/v1",
				kind: "FlowSchema"
			}
		},
		PriorityLevelConfiguration: {
			introduced: "1.23",
			deprecated: "1.26",
			removed: "1.29",
			replacement: {
				apiVersion: "flowcontrol.apiserver.k8s.io/v1",
				kind: "PriorityLevelConfiguration"
			}
		}
	},
	"flowcontrol.apiserver.k8s.io/v1beta3": {
		FlowSchema: {
			introduced: "1.26",
			deprecated: "1.29",
			removed: "1.32",
			replacement: {
				apiVersion: "flowcontrol.apiserver.k8s.io/v1",
				kind: "FlowSchema"
			}
		},
		PriorityLevelConfiguration: {
			introduced: "1.26",
			deprecated: "1.29",
			removed: "1.32",
			replacement: {
				apiVersion: "flowcontrol.apiserver.k8s.io/v1",
				kind: "PriorityLevelConfiguration"
			}
		}
	},
	"internal.apiserver.k8s.io/v1alpha1": { StorageVersion: { introduced: "1.20" } },
	"lifecycle.k8s.io/v1alpha1": {
		Eviction: {
			introduced: "1.37",
			deprecated: "1.40",
			removed: "1.43"
		},
		EvictionRequest: {
			introduced: "1.37",
			deprecated: "1.40",
			removed: "1.43"
		}
	},
	"networking.k8s.io/v1": {
		IPAddress: { introduced: "1.33" },
		Ingress: { introduced: "1.19" },
		IngressClass: { introduced: "1.19" },
		NetworkPolicy: { introduced: "1.7" },
		ServiceCIDR: { introduced: "1.33" }
	},
	"networking.k8s.io/v1alpha1": {
		ClusterCIDR: {
			introduced: "1.25",
			deprecated: "1.28",
			removed: "1.29"
		},
		IPAddress: {
			introduced: "1.27",
			deprecated: "1.30",
			removed: "1.31",
			replacement: {
				apiVersion: "networking.k8s.io/v1",
				kind: "IPAddress"
			}
		},
		ServiceCIDR: {
			introduced: "1.27",
			deprecated: "1.30",
			removed: "1.31",
			replacement: {
				apiVersion: "networking.k8s.io/v1",
				kind: "ServiceCIDR"
			}
		}
	},
	"networking.k8s.io/v1beta1": {
		IPAddress: {
			introduced: "1.31",
			deprecated: "1.34",
			removed: "1.37",
			replacement: {
				apiVersion: "networking.k8s.io/v1",
				kind: "IPAddress"
			}
		},
		Ingress: {
			introduced: "1.14",
			deprecated: "1.19",
			removed: "1.22",
			replacement: {
				apiVersion: "networking.k8s.io/v1",
				kind: "Ingress"
			}
		},
		IngressClass: {
			introduced: "1.18",
			deprecated: "1.19",
			removed: "1.22",
			replacement: {
				apiVersion: "networking.k8s.io/v1",
				kind: "IngressClass"
			}
		},
		ServiceCIDR: {
			introduced: "1.31",
			deprecated: "1.34",
			removed: "1.37",
			replacement: {
				apiVersion: "networking.k8s.io/v1",
				kind: "ServiceCIDR"
			}
		}
	},
	"node.k8s.io/v1": { RuntimeClass: { introduced: "1.20" } },
	"node.k8s.io/v1alpha1": { RuntimeClass: {
		introduced: "1.14",
		removed: "1.24",
		replacement: {
			apiVersion: "node.k8s.io/v1",
			kind: "RuntimeClass"
		}
	} },
	"node.k8s.io/v1beta1": { RuntimeClass: {
		introduced: "1.13",
		deprecated: "1.22",
		removed: "1.25",
		replacement: {
			apiVersion: "node.k8s.io/v1",
			kind: "RuntimeClass"
		}
	} },
	"policy/v1": { PodDisruptionBudget: { introduced: "1.21" } },
	"policy/v1beta1": {
		PodDisruptionBudget: {
			introduced: "1.5",
			deprecated: "1.21",
			removed: "1.25",
			replacement: {
				apiVersion: "policy/v1",
				kind: "PodDisruptionBudget"
			}
		},
		PodSecurityPolicy: {
			introduced: "1.10",
			deprecated: "1.21",
			removed: "1.25"
		}
	},
	"rbac.authorization.k8s.io/v1": {
		ClusterRole: { introduced: "1.8" },
		ClusterRoleBinding: { introduced: "1.8" },
		Role: { introduced: "1.8" },
		RoleBinding: { introduced: "1.8" }
	},
	"rbac.authorization.k8s.io/v1alpha1": {
		ClusterRole: {
			removed: "1.23",
			replacement: {
				apiVersion: "rbac.authorization.k8s.io/v1",
				kind: "ClusterRole"
			}
		},
		ClusterRoleBinding: {
			removed: "1.23",
			replacement: {
				apiVersion: "rbac.authorization.k8s.io/v1",
				kind: "ClusterRoleBinding"
			}
		},
		Role: {
			removed: "1.23",
			replacement: {
				apiVersion: "rbac.authorization.k8s.io/v1",
				kind: "Role"
			}
		},
		RoleBinding: {
			removed: "1.23",
			replacement: {
				apiVersion: "rbac.authorization.k8s.io/v1",
				kind: "RoleBinding"
			}
		}
	},
	"rbac.authorization.k8s.io/v1beta1": {
		ClusterRole: {
			introduced: "1.6",
			deprecated: "1.17",
			removed: "1.22",
			replacement: {
				apiVersion: "rbac.authorization.k8s.io/v1",
				kind: "ClusterRole"
			}
		},
		ClusterRoleBinding: {
			introduced: "1.6",
			deprecated: "1.17",
			removed: "1.22",
			replacement: {
				apiVersion: "rbac.authorization.k8s.io/v1",
				kind: "ClusterRoleBinding"
			}
		},
		Role: {
			introduced: "1.6",
			deprecated: "1.17",
			removed: "1.22",
			replacement: {
				apiVersion: "rbac.authorization.k8s.io/v1",
				kind: "Role"
			}
		},
		RoleBinding: {
			introduced: "1.6",
			deprecated: "1.17",
			removed: "1.22",
			replacement: {
				apiVersion: "rbac.authorization.k8s.io/v1",
				kind: "RoleBinding"
			}
		}
	},
	"resource.k8s.io/v1": {
		DeviceClass: { introduced: "1.34" },
		DeviceTaintRule: { introduced: "1.37" },
		ResourceClaim: { introduced: "1.34" },
		ResourceClaimTemplate: { introduced: "1.34" },
		ResourceSlice: { introduced: "1.34" }
	},
	"resource.k8s.io/v1alpha1": {
		PodScheduling: {
			introduced: "1.26",
			removed: "1.27"
		},
		ResourceClaim: {
			introduced: "1.26",
			removed: "1.27",
			replacement: {
				apiVersion: "resource.k8s.io/v1",
				kind: "ResourceClaim"
			}
		},
		ResourceClaimTemplate: {
			introduced: "1.26",
			removed: "1.27",
			replacement: {
				apiVersion: "resource.k8s.io/v1",
				kind: "ResourceClaimTemplate"
			}
		},
		ResourceClass: {
			introduced: "1.26",
			removed: "1.27"
		}
	},
	"resource.k8s.io/v1alpha2": {
		PodSchedulingContext: {
			introduced: "1.27",
			removed: "1.31"
		},
		ResourceClaim: {
			introduced: "1.27",
			removed: "1.31",
			replacement: {
				apiVersion: "resource.k8s.io/v1",
				kind: "ResourceClaim"
			}
		},
		ResourceClaimParameters: {
			introduced: "1.30",
			removed: "1.31"
		},
		ResourceClaimTemplate: {
			introduced: "1.27",
			removed: "1.31",
			replacement: {
				apiVersion: "resource.k8s.io/v1",
				kind: "ResourceClaimTemplate"
			}
		},
		ResourceClass: {
			introduced: "1.27",
			removed: "1.31"
		},
		ResourceClassParameters: {
			introduced: "1.30",
			removed: "1.31"
		},
		ResourceSlice: {
			introduced: "1.30",
			removed: "1.31",
			replacement: {
				apiVersion: "resource.k8s.io/v1",
				kind: "ResourceSlice"
			}
		}
	},
	"resource.k8s.io/v1alpha3": {
		DeviceClass: {
			introduced: "1.31",
			deprecated: "1.34",
			removed: "1.34",
			replacement: {
				apiVersion: "resource.k8s.io/v1",
				kind: "DeviceClass"
			}
		},
		DeviceTaintRule: {
			introduced: "1.33",
			deprecated: "1.36",
			removed: "1.39",
			replacement: {
				apiVersion: "resource.k8s.io/v1",
				kind: "DeviceTaintRule"
			}
		},
		PodSchedulingContext: {
			introduced: "1.31",
			removed: "1.32"
		},
		ResourceClaim: {
			introduced: "1.31",
			deprecated: "1.34",
			removed: "1.34",
			replacement: {
				apiVersion: "resource.k8s.io/v1",
				kind: "ResourceClaim"
			}
		},
		ResourceClaimTemplate: {
			introduced: "1.31",
			deprecated: "1.34",
			removed: "1.34",
			replacement: {
				apiVersion: "resource.k8s.io/v1",
				kind: "ResourceClaimTemplate"
			}
		},
		ResourcePoolStatusRequest: {
			introduced: "1.36",
			deprecated: "1.39",
			removed: "1.42"
		},
		ResourceSlice: {
			introduced: "1.31",
			deprecated: "1.34",
			removed: "1.34",
			replacement: {
				apiVersion: "resource.k8s.io/v1",
				kind: "ResourceSlice"
			}
		}
	},
	"resource.k8s.io/v1beta1": {
		DeviceClass: {
			introduced: "1.32",
			deprecated: "1.35",
			removed: "1.38",
			replacement: {
				apiVersion: "resource.k8s.io/v1",
				kind: "DeviceClass"
			}
		},
		ResourceClaim: {
			introduced: "1.32",
			deprecated: "1.35",
			removed: "1.38",
			replacement: {
				apiVersion: "resource.k8s.io/v1",
				kind: "ResourceClaim"
			}
		},
		ResourceClaimTemplate: {
			introduced: "1.32",
			deprecated: "1.35",
			removed: "1.38",
			replacement: {
				apiVersion: "resource.k8s.io/v1",
				kind: "ResourceClaimTemplate"
			}
		},
		ResourceSlice: {
			introduced: "1.32",
			deprecated: "1.35",
			removed: "1.38",
			replacement: {
				apiVersion: "resource.k8s.io/v1",
				kind: "ResourceSlice"
			}
		}
	},
	"resource.k8s.io/v1beta2": {
		DeviceClass: {
			introduced: "1.33",
			deprecated: "1.36",
			removed: "1.39",
			replacement: {
				apiVersion: "resource.k8s.io/v1",
				kind: "DeviceClass"
			}
		},
		DeviceTaintRule: {
			introduced: "1.36",
			deprecated: "1.39",
			removed: "1.42",
			replacement: {
				apiVersion: "resource.k8s.io/v1",
				kind: "DeviceTaintRule"
			}
		},
		ResourceClaim: {
			introduced: "1.33",
			deprecated: "1.36",
			removed: "1.39",
			replacement: {
				apiVersion: "resource.k8s.io/v1",
				kind: "ResourceClaim"
			}
		},
		ResourceClaimTemplate: {
			introduced: "1.33",
			deprecated: "1.36",
			removed: "1.39",
			replacement: {
				apiVersion: "resource.k8s.io/v1",
				kind: "ResourceClaimTemplate"
			}
		},
		ResourceSlice: {
			introduced: "1.33",
			deprecated: "1.36",
			removed: "1.39",
			replacement: {
				apiVersion: "resource.k8s.io/v1",
				kind: "ResourceSlice"
			}
		}
	},
	"scheduling.k8s.io/v1": { PriorityClass: { introduced: "1.14" } },
	"scheduling.k8s.io/v1alpha1": {
		PriorityClass: {
			removed: "1.23",
			replacement: {
				apiVersion: "scheduling.k8s.io/v1",
				kind: "PriorityClass"
			}
		},
		Workload: {
			introduced: "1.35",
			removed: "1.36",
			replacement: {
				apiVersion: "scheduling.k8s.io/v1beta1",
				kind: "Workload"
			}
		}
	},
	"scheduling.k8s.io/v1alpha2": {
		PodGroup: {
			introduced: "1.36",
			removed: "1.37",
			replacement: {
				apiVersion: "scheduling.k8s.io/v1beta1",
				kind: "PodGroup"
			}
		},
		Workload: {
			introduced: "1.36",
			removed: "1.37",
			replacement: {
				apiVersion: "scheduling.k8s.io/v1beta1",
				kind: "Workload"
			}
		}
	},
	"scheduling.k8s.io/v1alpha3": {
		CompositePodGroup: { introduced: "1.37" },
		PodGroup: { introduced: "1.37" },
		Workload: { introduced: "1.37" }
	},
	"scheduling.k8s.io/v1beta1": {
		PodGroup: {
			introduced: "1.37",
			deprecated: "1.40",
			removed: "1.43"
		},
		PriorityClass: {
			introduced: "1.11",
			deprecated: "1.14",
			removed: "1.22",
			replacement: {
				apiVersion: "scheduling.k8s.io/v1",
				kind: "PriorityClass"
			}
		},
		Workload: {
			introduced: "1.37",
			deprecated: "1.40",
			removed: "1.43"
		}
	},
	"settings.k8s.io/v1alpha1": { PodPreset: { removed: "1.20" } },
	"storage.k8s.io/v1": {
		CSIDriver: { introduced: "1.18" },
		CSINode: { introduced: "1.17" },
		CSIStorageCapacity: { introduced: "1.24" },
		StorageClass: { introduced: "1.6" },
		VolumeAttachment: { introduced: "1.13" },
		VolumeAttributesClass: { introduced: "1.34" }
	},
	"storage.k8s.io/v1alpha1": {
		CSIStorageCapacity: {
			introduced: "1.19",
			deprecated: "1.21",
			removed: "1.24",
			replacement: {
				apiVersion: "storage.k8s.io/v1",
				kind: "CSIStorageCapacity"
			}
		},
		VolumeAttachment: {
			introduced: "1.9",
			deprecated: "1.21",
			removed: "1.23",
			replacement: {
				apiVersion: "storage.k8s.io/v1",
				kind: "VolumeAttachment"
			}
		},
		VolumeAttributesClass: {
			introduced: "1.29",
			deprecated: "1.32",
			removed: "1.35",
			replacement: {
				apiVersion: "storage.k8s.io/v1",
				kind: "VolumeAttributesClass"
			}
		}
	},
	"storage.k8s.io/v1beta1": {
		CSIDriver: {
			introduced: "1.14",
			deprecated: "1.19",
			removed: "1.22",
			replacement: {
				apiVersion: "storage.k8s.io/v1",
				kind: "CSIDriver"
			}
		},
		CSINode: {
			introduced: "1.14",
			deprecated: "1.17",
			removed: "1.22",
			replacement: {
				apiVersion: "storage.k8s.io/v1",
				kind: "CSINode"
			}
		},
		CSIStorageCapacity: {
			introduced: "1.21",
			deprecated: "1.24",
			removed: "1.27",
			replacement: {
				apiVersion: "storage.k8s.io/v1",
				kind: "CSIStorageCapacity"
			}
		},
		StorageClass: {
			introduced: "1.4",
			deprecated: "1.19",
			removed: "1.22",
			replacement: {
				apiVersion: "storage.k8s.io/v1",
				kind: "StorageClass"
			}
		},
		VolumeAttachment: {
			introduced: "1.10",
			deprecated: "1.19",
			removed: "1.22",
			replacement: {
				apiVersion: "storage.k8s.io/v1",
				kind: "VolumeAttachment"
			}
		},
		VolumeAttributesClass: {
			introduced: "1.31",
			deprecated: "1.34",
			removed: "1.37",
			replacement: {
				apiVersion: "storage.k8s.io/v1",
				kind: "VolumeAttributesClass"
			}
		}
	},
	"storagemigration.k8s.io/v1": { StorageVersionMigration: { introduced: "1.37" } },
	"storagemigration.k8s.io/v1alpha1": { StorageVersionMigration: {
		introduced: "1.30",
		deprecated: "1.33",
		removed: "1.35",
		replacement: {
			apiVersion: "storagemigration.k8s.io/v1",
			kind: "StorageVersionMigration"
		}
	} },
	"storagemigration.k8s.io/v1beta1": { StorageVersionMigration: {
		introduced: "1.35",
		deprecated: "1.37",
		removed: "1.40",
		replacement: {
			apiVersion: "storagemigration.k8s.io/v1",
			kind: "StorageVersionMigration"
		}
	} },
	v1: {
		Binding: { introduced: "1.0" },
		ConfigMap: { introduced: "1.2" },
		Endpoints: { introduced: "1.0" },
		Event: { introduced: "1.0" },
		LimitRange: { introduced: "1.0" },
		Namespace: { introduced: "1.0" },
		Node: { introduced: "1.0" },
		PersistentVolume: { introduced: "1.0" },
		PersistentVolumeClaim: { introduced: "1.0" },
		Pod: { introduced: "1.0" },
		PodTemplate: { introduced: "1.0" },
		ReplicationController: { introduced: "1.0" },
		ResourceQuota: { introduced: "1.0" },
		Secret: { introduced: "1.0" },
		Service: { introduced: "1.0" },
		ServiceAccount: { introduced: "1.0" }
	}
};

// src/kube/lifecycle.ts
function lifecycleOf(apiVersion, kind) {
	if (!Object.hasOwn(generatedLifecycles, apiVersion)) return void 0;
	const kinds = generatedLifecycles[apiVersion] ?? {};
	return Object.hasOwn(kinds, kind) ? kinds[kind] : void 0;
}
function apiStateOf(lifecycle, minor) {
	const reached = (since) => since !== void 0 && compareMinors(since, minor) <= 0;
	if (lifecycle === void 0) return "served";
	if (reached(lifecycle.removed)) return "removed";
	if (lifecycle.introduced !== void 0 && !reached(lifecycle.introduced)) return "not-yet";
	return reached(lifecycle.deprecated) ? "deprecated" : "served";
}

// src/check/api-standing.ts
function decideStanding(api, minor) {
	const { group } = parseApiVersion(api.apiVersion);
	if (!isKnownGroup(group)) return decideForeign(api, group, minor);
	const lifecycle = lifecycleOf(api.apiVersion, api.kind);
	const state = apiStateOf(lifecycle, minor);
	if (lifecycle !== void 0 && (state === "removed" || state === "deprecated")) {
		const replacement = decideReplacement(lifecycle, api, minor);
		return {
			standing: state,
			lifecycle,
			...replacement === void 0 ? {} : { replacement }
		};
	}
	if (servedApiVersions(group, api.kind, minor).includes(api.apiVersion)) return { standing: "served" };
	const instead = servedAs(group, api.kind, minor);
	if (kindsOf(group).includes(api.kind)) return unknown("apiVersion", instead, state === "not-yet" ? lifecycle?.introduced : void 0);
	return decideUnknownKind(api, group, minor);
}
function decideForeign(api, group, minor) {
	const near = group.endsWith(".x-k8s.io") ? void 0 : findSimilar(group, groupsOf(api.kind), 2);
	if (near !== void 0) return unknown("apiVersion", servedAs(near, api.kind, minor));
	if (group.includes(".")) return { standing: "custom" };
	const [home] = groupsOf(api.kind);
	return unknown("apiVersion", home === void 0 ? void 0 : servedAs(home, api.kind, minor));
}
function decideUnknownKind(api, group, minor) {
	const near = findSimilar(api.kind, kindsOf(group));
	if (near !== void 0) return unknown("kind", servedAs(group, near, minor));
	const [home] = groupsOf(api.kind);
	if (home !== void 0) return unknown("apiVersion", servedAs(home, api.kind, minor));
	const elsewhere = findSimilar(api.kind, allKinds());
	const [group2] = elsewhere === void 0 ? [] : groupsOf(elsewhere);
	return unknown("kind", elsewhere === void 0 || group2 === void 0 ? void 0 : servedAs(group2, elsewhere, minor));
}
function unknown(wrong, instead, since) {
	return {
		standing: "unknown",
		wrong,
		...instead === void 0 ? {} : { instead },
		...since === void 0 ? {} : { since }
	};
}
function decideReplacement(lifecycle, api, minor) {
	const told = lifecycle.replacement;
	const { group } = parseApiVersion((told ?? api).apiVersion);
	const kind = told?.kind ?? api.kind;
	if (told !== void 0 && servedApiVersions(group, kind, minor).includes(told.apiVersion)) return told;
	const instead = servedAs(group, kind, minor);
	return instead?.apiVersion === api.apiVersion ? void 0 : instead;
}
function servedAs(group, kind, minor) {
	const [apiVersion] = servedApiVersions(canonicalGroupOf(group, kind), kind, minor);
	return apiVersion === void 0 ? void 0 : {
		apiVersion,
		kind
	};
}

// src/check/custom-resources.ts
function toCustomScopes(manifests) {
	const scopes = /* @__PURE__ */ new Map();
	for (const { ref, object } of manifests) {
		if (ref.kind !== "CustomResourceDefinition") continue;
		const spec = object["spec"];
		if (!isJsonObject(spec)) continue;
		const { group, scope, names } = spec;
		const kind = isJsonObject(names) ? names["kind"] : void 0;
		if (typeof group !== "string" || typeof kind !== "string") continue;
		if (scope === "Namespaced") scopes.set(`${group}/${kind}`, "namespaced");
		if (scope === "Cluster") scopes.set(`${group}/${kind}`, "cluster");
	}
	return scopes;
}
function checkUnchecked(unchecked, locate) {
	const [first] = unchecked;
	if (first === void 0) return [];
	const counts = /* @__PURE__ */ new Map();
	for (const { ref } of unchecked) {
		const name = `${parseApiVersion(ref.apiVersion).group}/${ref.kind}`.replace(/^\//, "");
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	const kinds = [...counts].map(([name, count]) => count === 1 ? name : `${count} \u00d7 ${name}`);
	const shown = kinds.length > 8 ? [...kinds.slice(0, 8), `${kinds.length - 8} more kinds`] : kinds;
	const { span } = locate(first, ["apiVersion"], "value");
	return [diagnostic("check/no-schema", `not checked, for want of a schema: ${shown.join(", ")}`, {
		...span === void 0 ? {} : { span },
		hint: "only the cluster can tell whether these custom resources are right"
	})];
}

// src/kube/merge-keys.generated.ts
const mergeRoots = {
	"/Binding": 2,
	"/ComponentStatus": 0,
	"/ConfigMap": 2,
	"/Endpoints": 2,
	"/Event": 2,
	"/LimitRange": 2,
	"/Namespace": 3,
	"/Node": 25,
	"/PersistentVolume": 2,
	"/PersistentVolumeClaim": 5,
	"/Pod": 8,
	"/PodTemplate": 18,
	"/ReplicationController": 20,
	"/ResourceQuota": 2,
	"/Secret": 2,
	"/Service": 23,
	"/ServiceAccount": 22,
	"admissionregistration.k8s.io/MutatingAdmissionPolicy": 31,
	"admissionregistration.k8s.io/MutatingAdmissionPolicyBinding": 2,
	"admissionregistration.k8s.io/MutatingWebhookConfiguration": 27,
	"admissionregistration.k8s.io/ValidatingAdmissionPolicy": 29,
	"admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding": 2,
	"admissionregistration.k8s.io/ValidatingWebhookConfiguration": 27,
	"apiextensions.k8s.io/CustomResourceDefinition": 32,
	"apiregistration.k8s.io/APIService": 3,
	"apps/ControllerRevision": 2,
	"apps/DaemonSet": 20,
	"apps/Deployment": 20,
	"apps/ReplicaSet": 20,
	"apps/StatefulSet": 37,
	"authentication.k8s.io/SelfSubjectReview": 2,
	"authentication.k8s.io/TokenReview": 2,
	"authorization.k8s.io/LocalSubjectAccessReview": 2,
	"authorization.k8s.io/SelfSubjectAccessReview": 2,
	"authorization.k8s.io/SelfSubjectRulesReview": 2,
	"authorization.k8s.io/SubjectAccessReview": 2,
	"autoscaling/HorizontalPodAutoscaler": 3,
	"batch/CronJob": 42,
	"batch/Job": 39,
	"certificates.k8s.io/CertificateSigningRequest": 3,
	"certificates.k8s.io/ClusterTrustBundle": 2,
	"certificates.k8s.io/PodCertificateRequest": 3,
	"coordination.k8s.io/Lease": 2,
	"coordination.k8s.io/LeaseCandidate": 2,
	"discovery.k8s.io/EndpointSlice": 2,
	"events.k8s.io/Event": 2,
	"flowcontrol.apiserver.k8s.io/FlowSchema": 3,
	"flowcontrol.apiserver.k8s.io/PriorityLevelConfiguration": 3,
	"internal.apiserver.k8s.io/StorageVersion": 51,
	"lifecycle.k8s.io/Eviction": 56,
	"lifecycle.k8s.io/EvictionRequest": 3,
	"networking.k8s.io/IPAddress": 2,
	"networking.k8s.io/Ingress": 2,
	"networking.k8s.io/IngressClass": 2,
	"networking.k8s.io/NetworkPolicy": 2,
	"networking.k8s.io/ServiceCIDR": 3,
	"node.k8s.io/RuntimeClass": 2,
	"policy/PodDisruptionBudget": 3,
	"rbac.authorization.k8s.io/ClusterRole": 2,
	"rbac.authorization.k8s.io/ClusterRoleBinding": 2,
	"rbac.authorization.k8s.io/Role": 2,
	"rbac.authorization.k8s.io/RoleBinding": 2,
	"resource.k8s.io/DeviceClass": 2,
	"resource.k8s.io/DeviceTaintRule": 3,
	"resource.k8s.io/ResourceClaim": 53,
	"resource.k8s.io/ResourceClaimTemplate": 55,
	"resource.k8s.io/ResourcePoolStatusRequest": 3,
	"resource.k8s.io/ResourceSlice": 2,
	"scheduling.k8s.io/CompositePodGroup": 3,
	"scheduling.k8s.io/PodGroup": 46,
	"scheduling.k8s.io/PriorityClass": 2,
	"scheduling.k8s.io/Workload": 44,
	"storage.k8s.io/CSIDriver": 2,
	"storage.k8s.io/CSINode": 48,
	"storage.k8s.io/CSIStorageCapacity": 2,
	"storage.k8s.io/StorageClass": 2,
	"storage.k8s.io/VolumeAttachment": 2,
	"storage.k8s.io/VolumeAttributesClass": 2,
	"storagemigration.k8s.io/StorageVersionMigration": 3
};
const mergeTypes = [
	{
		conditions: [["type"], -1],
		metadata: [[], 1]
	},
	{ ownerReferences: [["uid"], -1] },
	{ metadata: [[], 1] },
	{
		metadata: [[], 1],
		status: [[], 4]
	},
	{ conditions: [["type"], -1] },
	{
		metadata: [[], 1],
		status: [[], 6]
	},
	{
		conditions: [["type"], -1],
		healthStatus: [[], 7]
	},
	{ healthConditions: [["status", "reason"], -1] },
	{
		metadata: [[], 1],
		spec: [[], 9],
		status: [[], 14]
	},
	{
		containers: [["name"], 10],
		ephemeralContainers: [["name"], 10],
		evictionResponders: [["name"], -1],
		hostAliases: [["ip"], -1],
		imagePullSecrets: [["name"], -1],
		initContainers: [["name"], 10],
		resourceClaims: [["name"], -1],
		resources: [[], 11],
		schedulingGates: [["name"], -1],
		topologySpreadConstraints: [["topologyKey", "whenUnsatisfiable"], -1],
		volumes: [["name"], 12]
	},
	{
		env: [["name"], -1],
		ports: [["containerPort", "protocol"], -1],
		resources: [[], 11],
		volumeDevices: [["devicePath"], -1],
		volumeMounts: [["mountPath"], -1]
	},
	{ claims: [["name"], -1] },
	{ ephemeral: [[], 13] },
	{ volumeClaimTemplate: [[], 2] },
	{
		conditions: [["type"], -1],
		containerStatuses: [[], 15],
		ephemeralContainerStatuses: [[], 15],
		initContainerStatuses: [[], 15],
		nodeAllocatableResourceClaimStatuses: [["resourceClaimName"], 17],
		podIPs: [["ip"], -1],
		resourceClaimStatuses: [["name"], -1],
		resources: [[], 11],
		volumeHealth: [["name"], 7]
	},
	{
		allocatedResourcesStatus: [["name"], 16],
		resources: [[], 11],
		volumeMounts: [["mountPath"], -1]
	},
	{ resources: [["resourceID"], -1] },
	{
		mapping: [["name"], -1],
		overhead: [["name"], -1]
	},
	{
		metadata: [[], 1],
		template: [[], 19]
	},
	{
		metadata: [[], 1],
		spec: [[], 9]
	},
	{
		metadata: [[], 1],
		spec: [[], 21],
		status: [[], 4]
	},
	{ template: [[], 19] },
	{
		metadata: [[], 1],
		secrets: [["name"], -1]
	},
	{
		metadata: [[], 1],
		spec: [[], 24],
		status: [[], 4]
	},
	{ ports: [["port", "protocol"], -1] },
	{
		metadata: [[], 1],
		status: [[], 26]
	},
	{
		addresses: [["type"], -1],
		conditions: [["type"], -1]
	},
	{
		metadata: [[], 1],
		webhooks: [["name"], 28]
	},
	{ matchConditions: [["name"], -1] },
	{
		metadata: [[], 1],
		spec: [[], 30],
		status: [[], 4]
	},
	{
		matchConditions: [["name"], -1],
		variables: [["name"], -1]
	},
	{
		metadata: [[], 1],
		spec: [[], 28]
	},
	{
		metadata: [[], 1],
		spec: [[], 33],
		status: [[], 4]
	},
	{ versions: [[], 34] },
	{ schema: [[], 35] },
	{ openAPIV3Schema: [[], 36] },
	{
		allOf: [[], 36],
		anyOf: [[], 36],
		definitions: [
			[],
			36,
			"map"
		],
		not: [[], 36],
		oneOf: [[], 36],
		patternProperties: [
			[],
			36,
			"map"
		],
		properties: [
			[],
			36,
			"map"
		],
		"x-kubernetes-validations": [["rule"], -1]
	},
	{
		metadata: [[], 1],
		spec: [[], 38],
		status: [[], 4]
	},
	{
		template: [[], 19],
		volumeClaimTemplates: [[], 5]
	},
	{
		metadata: [[], 1],
		spec: [[], 40]
	},
	{
		scheduling: [[], 41],
		template: [[], 19]
	},
	{ resourceClaims: [["name"], -1] },
	{
		metadata: [[], 1],
		spec: [[], 43]
	},
	{ jobTemplate: [[], 39] },
	{
		metadata: [[], 1],
		spec: [[], 45]
	},
	{
		compositePodGroupTemplates: [["name"], 45],
		podGroupTemplates: [["name"], 41]
	},
	{
		metadata: [[], 1],
		spec: [[], 41],
		status: [[], 47]
	},
	{
		conditions: [["type"], -1],
		resourceClaimStatuses: [["name"], -1]
	},
	{
		metadata: [[], 1],
		spec: [[], 49],
		status: [[], 50]
	},
	{ drivers: [["name"], -1] },
	{ storageHealth: [["name"], -1] },
	{
		metadata: [[], 1],
		status: [[], 52]
	},
	{
		conditions: [["type"], -1],
		storageVersions: [["apiServerID"], -1]
	},
	{
		metadata: [[], 1],
		status: [[], 54]
	},
	{
		devices: [[
			"driver",
			"device",
			"pool",
			"shareID"
		], 4],
		reservedFor: [["uid"], -1]
	},
	{
		metadata: [[], 1],
		spec: [[], 2]
	},
	{
		metadata: [[], 1],
		status: [[], 57]
	},
	{
		conditions: [["type"], -1],
		requesters: [["name"], -1],
		responders: [["name"], -1],
		targetResponders: [["name"], -1]
	}
];

// src/kube/merge-keys.ts
function mergeKeysOf(ref, path) {
	const root = `${canonicalGroupOf(parseApiVersion(ref.apiVersion).group, ref.kind)}/${ref.kind}`;
	let at = Object.hasOwn(mergeRoots, root) ? mergeRoots[root] ?? -1 : -1;
	let field;
	let isOpen = false;
	for (const step of path) {
		if (isOpen) {
			isOpen = false;
			if (typeof step === "number" || field?.[2] === "map") continue;
		}
		field = typeof step === "string" ? fieldOf(at, step) : void 0;
		if (field === void 0) return void 0;
		at = field[1];
		isOpen = true;
	}
	return isOpen && field !== void 0 && field[0].length > 0 ? field[0] : void 0;
}
function fieldOf(at, name) {
	const fields = mergeTypes[at];
	return fields !== void 0 && Object.hasOwn(fields, name) ? fields[name] : void 0;
}

// src/check/duplicate-findings.ts
function checkDuplicateObjects(manifests, locate) {
	const seen = /* @__PURE__ */ new Map();
	const found = [];
	for (const manifest of manifests) {
		const key = objectKey(manifest.ref);
		const first = seen.get(key);
		if (first === void 0) {
			seen.set(key, manifest);
			continue;
		}
		if (isSamePlace(first, manifest)) continue;
		if (first.arch !== "any" && manifest.arch !== "any" && first.arch !== manifest.arch) continue;
		const { span } = first.origin.locate(["metadata", "name"], "value");
		const place = locate(manifest, ["metadata", "name"], "value");
		found.push(diagnostic("check/duplicate-object", `${formatRef(manifest.ref)} is in the stack twice`, {
			...place,
			hint: "remove one of them or give it another name: the cluster would keep what is applied last",
			related: [{
				message: "the first one",
				span
			}, ...place.related ?? []]
		}));
	}
	return found;
}
function isSamePlace({ origin: left }, { origin: right }) {
	return left.file === right.file && left.document === right.document;
}
function checkDuplicateItems(manifest, locate) {
	const found = [];
	const visit = (value, path) => {
		if (Array.isArray(value)) {
			const list = value;
			const keys = list.length > 1 ? mergeKeysOf(manifest.ref, path) : void 0;
			if (keys !== void 0) found.push(...checkList(manifest, list, path, keys, locate));
			for (const [at, item] of list.entries()) visit(item, [...path, at]);
		} else if (isJsonObject(value)) {
			for (const [key, inner] of Object.entries(value)) if (typeof inner === "object") visit(inner, [...path, key]);
		}
	};
	for (const [key, inner] of Object.entries(manifest.object)) if (key !== "status" && typeof inner === "object") visit(inner, [key]);
	return found;
}
function checkList(manifest, list, path, keys, locate) {
	const seen = /* @__PURE__ */ new Map();
	const found = [];
	for (const [at, item] of list.entries()) {
		const key = keyOf$1(item, keys);
		if (key === void 0) continue;
		const id = formatCanonicalJson(key);
		const first = seen.get(id);
		if (first === void 0) {
			seen.set(id, at);
			continue;
		}
		const said = keys.map((name, place) => `${name} ${formatCanonicalJson(key[place] ?? null)}`).join(" and ");
		const inside = keys[0] ?? "";
		const place = locate(manifest, [
			...path,
			at,
			inside
		], "value");
		const { span } = manifest.origin.locate([
			...path,
			first,
			inside
		], "value");
		found.push(diagnostic("check/duplicate-item", `${formatPath(path)} has two items with ${said}`, {
			...place,
			hint: "keep one of them",
			related: [{
				message: "the first one",
				span
			}, ...place.related ?? []]
		}));
	}
	return found;
}
function keyOf$1(item, keys) {
	if (!isJsonObject(item)) return void 0;
	const values = [];
	for (const key of keys) {
		const value = item[key] ?? (key === "protocol" ? "TCP" : void 0);
		if (value === void 0 || value === null || typeof value === "object") return void 0;
		values.push(value);
	}
	return values;
}

// src/check/merge-findings.ts
const mostCharacters = 400;
function mergeFindings(diagnostics) {
	const seen = /* @__PURE__ */ new Set();
	const merged = [];
	for (const found of diagnostics) {
		const { code, message, hint, span, subject } = found;
		const name = subject?.name ?? "";
		const words = name === "" ? message : message.replaceAll(name, "");
		const key = JSON.stringify([
			code,
			words,
			span
		]);
		if (seen.has(key)) continue;
		seen.add(key);
		merged.push({
			...found,
			message: toLine(message),
			...hint === void 0 ? {} : { hint: toLine(hint) }
		});
	}
	return merged;
}
function toLine(text) {
	const line = text.replaceAll(/[\r\n\u2028\u2029]+/g, " ");
	if (line.length <= mostCharacters) return line;
	return `${line.slice(0, 399).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}

// src/kube/names.ts
const label = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
const qualified = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?$/;
function isDnsLabel(name) {
	return name.length <= 63 && label.test(name);
}
function isDnsSubdomain(name) {
	return name.length <= 253 && name.split(".").every((part) => label.test(part));
}
function isPathSegment(name) {
	return name !== "." && name !== ".." && !/[/%]/.test(name);
}
function isLabelKey(key) {
	const [first = "", second, ...more] = key.split("/");
	if (more.length > 0) return false;
	if (second === void 0) return isQualifiedName(first);
	return isDnsSubdomain(first) && isQualifiedName(second);
}
function isLabelValue(value) {
	return value === "" || isQualifiedName(value);
}
function isDataKey(key) {
	return key.length <= 253 && /^[-._A-Za-z0-9]+$/.test(key) && key !== "." && !key.startsWith("..");
}
function isQualifiedName(name) {
	return name.length <= 63 && qualified.test(name);
}

// src/kube/pod-template.ts
function podTemplatePathOf(ref) {
	switch (`${canonicalGroupOf(parseApiVersion(ref.apiVersion).group, ref.kind)}/${ref.kind}`) {
		case "/Pod": return [];
		case "/ReplicationController":
		case "apps/DaemonSet":
		case "apps/Deployment":
		case "apps/ReplicaSet":
		case "apps/StatefulSet":
		case "batch/Job": return ["spec", "template"];
		case "batch/CronJob": return [
			"spec",
			"jobTemplate",
			"spec",
			"template"
		];
		default: return;
	}
}
function containersOf(spec, path) {
	if (!isJsonObject(spec)) return [];
	return [
		"initContainers",
		"containers",
		"ephemeralContainers"
	].flatMap((list) => {
		const items = spec[list];
		if (!Array.isArray(items)) return [];
		return items.flatMap((container, at) => isJsonObject(container) ? [{
			path: [
				...path,
				list,
				at
			],
			container
		}] : []);
	});
}
function textAt$1(value, path) {
	const found = valueAt(value, path);
	return typeof found === "string" ? found : void 0;
}
function valueAt(value, path) {
	let at = value;
	for (const step of path) if (typeof step === "number") at = Array.isArray(at) ? at[step] : void 0;
	else at = isJsonObject(at) && Object.hasOwn(at, step) ? at[step] : void 0;
	return at;
}

// src/check/naming-findings.ts
function checkScope(manifest, scope, locate) {
	const { kind, namespace } = manifest.ref;
	if (scope === "namespaced" && namespace === void 0) {
		const message = `${kind} ${manifest.ref.name} has no namespace`;
		const hint = "write metadata.namespace: the object would land in whatever namespace the client uses";
		return [diagnostic("check/missing-namespace", message, {
			...locate(manifest, ["metadata"], "key"),
			hint
		})];
	}
	if (scope === "cluster" && namespace !== void 0) {
		const message = `${kind} belongs to the whole cluster, so namespace ${JSON.stringify(namespace)} means nothing`;
		const place = locate(manifest, ["metadata", "namespace"], "key");
		return [diagnostic("check/needless-namespace", message, {
			...place,
			hint: "remove metadata.namespace"
		})];
	}
	return [];
}
function checkNames(manifest, locate) {
	const { name, namespace } = manifest.ref;
	const found = [];
	const refuse = (path, value, rule) => {
		const message = `${JSON.stringify(shorten$1(value))} is no valid ${path.at(-1) === "name" ? "name" : "namespace"}: ${rule.wants}`;
		found.push(diagnostic("check/invalid-name", message, {
			...locate(manifest, path, "value"),
			hint: rule.cure
		}));
	};
	const rule = ruleOf(manifest);
	if (rule !== void 0 && name !== "" && !rule.allows(name)) refuse(["metadata", "name"], name, rule);
	if (namespace !== void 0 && !labelRule.allows(namespace)) refuse(["metadata", "namespace"], namespace, labelRule);
	return found;
}
const cure = "write lower-case letters, digits and hyphens, a letter or digit first and last";
const labelRule = {
	allows: isDnsLabel,
	wants: "it must be a DNS label of at most 63 characters",
	cure
};
const subdomainRule = {
	allows: isDnsSubdomain,
	wants: "it must be a DNS subdomain of at most 253 characters",
	cure: `${cure}; dots may stand between such parts`
};
const segmentRule = {
	allows: isPathSegment,
	wants: "it must not be \".\" or \"..\" and must not hold \"/\" or \"%\"",
	cure: "write a name without them"
};
function ruleOf({ ref }) {
	const { group } = parseApiVersion(ref.apiVersion);
	if (group === "rbac.authorization.k8s.io") return segmentRule;
	if (group === "" && (ref.kind === "Namespace" || ref.kind === "Service")) return labelRule;
	if (group === "apps" && ref.kind === "StatefulSet") return labelRule;
	if (ref.kind === "IPAddress") return void 0;
	return [
		"",
		"apps",
		"extensions",
		"batch",
		"policy",
		"networking.k8s.io",
		"scheduling.k8s.io"
	].includes(group) || !isKnownGroup(group) ? subdomainRule : void 0;
}
function checkLabels(manifest, locate) {
	return [
		["metadata", "labels"],
		[
			"spec",
			"template",
			"metadata",
			"labels"
		],
		[
			"spec",
			"jobTemplate",
			"spec",
			"template",
			"metadata",
			"labels"
		]
	].flatMap((path) => {
		const labels = valueAt(manifest.object, path);
		if (!isJsonObject(labels)) return [];
		return Object.entries(labels).flatMap(([key, value]) => {
			if (!isLabelKey(key)) {
				const message = `${JSON.stringify(shorten$1(key))} is no valid label key`;
				const hint = "write at most 63 letters, digits, -, _ and ., after an optional DNS prefix and /";
				return [diagnostic("check/invalid-label", message, {
					...locate(manifest, [...path, key], "key"),
					hint
				})];
			}
			if (typeof value !== "string" || isLabelValue(value)) return [];
			const message = `${JSON.stringify(shorten$1(value))} is no valid value of label ${key}`;
			const hint = "write at most 63 letters, digits, -, _ and ., a letter or digit first and last";
			return [diagnostic("check/invalid-label", message, {
				...locate(manifest, [...path, key], "value"),
				hint
			})];
		});
	});
}
function checkDataKeys(manifest, locate) {
	const { kind, apiVersion } = manifest.ref;
	if (apiVersion !== "v1" || kind !== "ConfigMap" && kind !== "Secret") return [];
	return [
		"data",
		"binaryData",
		"stringData"
	].flatMap((section) => {
		const data = manifest.object[section];
		if (!isJsonObject(data)) return [];
		return Object.keys(data).flatMap((key) => {
			if (isDataKey(key)) return [];
			const message = `${JSON.stringify(shorten$1(key))} is no valid key of a ${kind}: it becomes the name of a file`;
			const hint = "write at most 253 letters, digits, -, _ and ., and no .. at the beginning";
			return [diagnostic("check/invalid-key", message, {
				...locate(manifest, [section, key], "key"),
				hint
			})];
		});
	});
}
function shorten$1(text) {
	return text.length <= 80 ? text : `${text.slice(0, 77)}\u2026`;
}

// src/check/place.ts
function toLocate(config) {
	return (manifest, path, part) => {
		const { span, configPath } = manifest.origin.locate(path, part);
		const place = {
			span,
			subject: manifest.ref
		};
		const source = configPath === void 0 ? void 0 : config?.spanOf(configPath);
		if (source === void 0) return place;
		return {
			...place,
			related: [{
				message: "the value comes from here",
				span: source
			}]
		};
	};
}

// src/check/rbac-findings.ts
const rbacGroup = "rbac.authorization.k8s.io";
function checkRules(manifest, locate) {
	const { kind, apiVersion } = manifest.ref;
	if (!(kind === "Role" || kind === "ClusterRole") || parseApiVersion(apiVersion).group !== rbacGroup) return [];
	const rules = manifest.object["rules"];
	if (!Array.isArray(rules)) return [];
	return rules.flatMap((rule, at) => {
		if (!isJsonObject(rule)) return [];
		return complaintsOf(rule, kind).map(({ field, message, hint }) => {
			return diagnostic("check/rbac-rule", message, {
				...locate(manifest, [
					"rules",
					at,
					field
				], "key"),
				hint
			});
		});
	});
}
function complaintsOf(rule, kind) {
	const has = (field) => Array.isArray(rule[field]) && rule[field].length > 0;
	const found = [];
	if (rule["verbs"] !== void 0 && !has("verbs")) found.push({
		field: "verbs",
		message: "the rule allows nothing: it has no verbs",
		hint: "write verbs such as get"
	});
	if (has("nonResourceURLs")) {
		if (kind === "Role") found.push({
			field: "nonResourceURLs",
			message: "a Role cannot allow URLs",
			hint: "move the rule to a ClusterRole"
		});
		else if (has("resources") || has("apiGroups") || has("resourceNames")) found.push({
			field: "nonResourceURLs",
			message: "one rule cannot name both resources and URLs",
			hint: "write two rules, one for the URLs and one for the resources"
		});
		return found;
	}
	if (!has("apiGroups")) found.push({
		field: "apiGroups",
		message: "the rule names no API group",
		hint: "write apiGroups: [\"\"] for the core group"
	});
	if (!has("resources")) found.push({
		field: "resources",
		message: "the rule names no resource",
		hint: "write resources such as pods"
	});
	return found;
}
function checkBinding(manifest, locate) {
	const { kind, apiVersion } = manifest.ref;
	if (!(kind === "RoleBinding" || kind === "ClusterRoleBinding") || parseApiVersion(apiVersion).group !== rbacGroup) return [];
	const { roleRef, subjects } = manifest.object;
	const about = (path, complaints) => complaints.map(({ field, message, hint }) => {
		const place = locate(manifest, [...path, field], "value");
		return diagnostic("check/rbac-binding", message, {
			...place,
			hint
		});
	});
	const list = Array.isArray(subjects) ? subjects : [];
	return [...isJsonObject(roleRef) ? about(["roleRef"], roleComplaints(roleRef, kind)) : [], ...list.flatMap((subject, at) => isJsonObject(subject) ? about(["subjects", at], subjectComplaints(subject, kind)) : [])];
}
function roleComplaints(roleRef, binding) {
	const found = [];
	const { apiGroup, kind } = roleRef;
	if (typeof apiGroup === "string" && apiGroup !== "" && apiGroup !== rbacGroup) {
		const message = `a role belongs to API group ${rbacGroup}, not ${JSON.stringify(apiGroup)}`;
		found.push({
			field: "apiGroup",
			message,
			hint: `write apiGroup: ${rbacGroup}, without a version`
		});
	}
	const allowed = binding === "RoleBinding" ? ["Role", "ClusterRole"] : ["ClusterRole"];
	if (typeof kind === "string" && !allowed.includes(kind)) {
		const message = `a ${binding} cannot bind a ${JSON.stringify(kind)}`;
		found.push({
			field: "kind",
			message,
			hint: `write kind: ${allowed.join(" or ")}`
		});
	}
	return found;
}
function subjectComplaints(subject, binding) {
	const { apiGroup, kind, namespace } = subject;
	if (kind === "ServiceAccount") {
		const found = [];
		if (typeof apiGroup === "string" && apiGroup !== "") found.push({
			field: "apiGroup",
			message: "a ServiceAccount as a subject belongs to no API group",
			hint: "remove apiGroup or write apiGroup: \"\""
		});
		if (binding === "ClusterRoleBinding" && (namespace === void 0 || namespace === "")) found.push({
			field: "namespace",
			message: "the ServiceAccount has no namespace, so nobody can tell which one is meant",
			hint: "write the namespace of the ServiceAccount"
		});
		return found;
	}
	if (kind === "User" || kind === "Group") {
		if (typeof apiGroup !== "string" || apiGroup === "" || apiGroup === rbacGroup) return [];
		return [{
			field: "apiGroup",
			message: `a ${kind} belongs to API group ${rbacGroup}, not ${JSON.stringify(apiGroup)}`,
			hint: `write apiGroup: ${rbacGroup}`
		}];
	}
	if (typeof kind !== "string") return [];
	return [{
		field: "kind",
		message: `a binding has no subjects of kind ${JSON.stringify(kind)}`,
		hint: "write kind: ServiceAccount, User or Group"
	}];
}

// src/kube/enums.generated.ts
const enumValues = [
	[
		"SCTP",
		"TCP",
		"UDP"
	],
	[
		"ReadOnlyMany",
		"ReadWriteMany",
		"ReadWriteOnce",
		"ReadWriteOncePod"
	],
	["Block", "Filesystem"],
	[
		"DataLoss",
		"Degraded",
		"Inaccessible"
	],
	[
		"ClusterFirst",
		"ClusterFirstWithHostNet",
		"Default",
		"None"
	],
	["Never", "PreemptLowerPriority"],
	[
		"Always",
		"Never",
		"OnFailure"
	],
	[
		"DoesNotExist",
		"Exists",
		"Gt",
		"In",
		"Lt",
		"NotIn"
	],
	[
		"Always",
		"IfNotPresent",
		"Never"
	],
	["FallbackToLogsOnError", "File"],
	[
		"SIGABRT",
		"SIGALRM",
		"SIGBUS",
		"SIGCHLD",
		"SIGCLD",
		"SIGCONT",
		"SIGFPE",
		"SIGHUP",
		"SIGILL",
		"SIGINT",
		"SIGIO",
		"SIGIOT",
		"SIGKILL",
		"SIGPIPE",
		"SIGPOLL",
		"SIGPROF",
		"SIGPWR",
		"SIGQUIT",
		"SIGRTMAX",
		"SIGRTMAX-1",
		"SIGRTMAX-10",
		"SIGRTMAX-11",
		"SIGRTMAX-12",
		"SIGRTMAX-13",
		"SIGRTMAX-14",
		"SIGRTMAX-2",
		"SIGRTMAX-3",
		"SIGRTMAX-4",
		"SIGRTMAX-5",
		"SIGRTMAX-6",
		"SIGRTMAX-7",
		"SIGRTMAX-8",
		"SIGRTMAX-9",
		"SIGRTMIN",
		"SIGRTMIN+1",
		"SIGRTMIN+10",
		"SIGRTMIN+11",
		"SIGRTMIN+12",
		"SIGRTMIN+13",
		"SIGRTMIN+14",
		"SIGRTMIN+15",
		"SIGRTMIN+2",
		"SIGRTMIN+3",
		"SIGRTMIN+4",
		"SIGRTMIN+5",
		"SIGRTMIN+6",
		"SIGRTMIN+7",
		"SIGRTMIN+8",
		"SIGRTMIN+9",
		"SIGSEGV",
		"SIGSTKFLT",
		"SIGSTOP",
		"SIGSYS",
		"SIGTERM",
		"SIGTRAP",
		"SIGTSTP",
		"SIGTTIN",
		"SIGTTOU",
		"SIGURG",
		"SIGUSR1",
		"SIGUSR2",
		"SIGVTALRM",
		"SIGWINCH",
		"SIGXCPU",
		"SIGXFSZ"
	],
	["HTTP1", "HTTP2"],
	["HTTP", "HTTPS"],
	["Plaintext", "TLS"],
	["Default", "Unmasked"],
	[
		"Localhost",
		"RuntimeDefault",
		"Unconfined"
	],
	[
		"Bidirectional",
		"HostToContainer",
		"None"
	],
	["Always", "OnRootMismatch"],
	["Merge", "Strict"],
	[
		"NoExecute",
		"NoSchedule",
		"PreferNoSchedule"
	],
	[
		"Equal",
		"Exists",
		"Gt",
		"Lt"
	],
	["Honor", "Ignore"],
	["DoNotSchedule", "ScheduleAnyway"],
	[
		"None",
		"ReadOnly",
		"ReadWrite"
	],
	[
		"Dedicated",
		"Managed",
		"Shared"
	],
	[
		"",
		"BlockDevice",
		"CharDevice",
		"Directory",
		"DirectoryOrCreate",
		"File",
		"FileOrCreate",
		"Socket"
	],
	[
		"BestEffort",
		"CrossNamespacePodAffinity",
		"NotBestEffort",
		"NotTerminating",
		"PriorityClass",
		"Terminating",
		"VolumeAttributesClass"
	],
	[
		"DoesNotExist",
		"Exists",
		"In",
		"NotIn"
	],
	["Cluster", "Local"],
	[
		"",
		"IPv4",
		"IPv6"
	],
	[
		"PreferDualStack",
		"RequireDualStack",
		"SingleStack"
	],
	["ClientIP", "None"],
	[
		"ClusterIP",
		"ExternalName",
		"LoadBalancer",
		"NodePort"
	],
	[
		"Delete",
		"Recycle",
		"Retain"
	],
	["Fail", "Ignore"],
	["Equivalent", "Exact"],
	["IfNeeded", "Never"],
	[
		"None",
		"NoneOnDryRun",
		"Some",
		"Unknown"
	],
	[
		"*",
		"CONNECT",
		"CREATE",
		"DELETE",
		"UPDATE"
	],
	[
		"Audit",
		"Deny",
		"Warn"
	],
	["ApplyConfiguration", "JSONPatch"],
	["Allow", "Deny"],
	["OnDelete", "RollingUpdate"],
	["Recreate", "RollingUpdate"],
	["OrderedReady", "Parallel"],
	[
		"OnDelete",
		"Recreate",
		"RollingUpdate"
	],
	["Indexed", "NonIndexed"],
	["Failed", "TerminatingOrFailed"],
	[
		"Count",
		"FailIndex",
		"FailJob",
		"Ignore"
	],
	["In", "NotIn"],
	[
		"Allow",
		"Forbid",
		"Replace"
	],
	[
		"any",
		"cert sign",
		"client auth",
		"code signing",
		"content commitment",
		"crl sign",
		"data encipherment",
		"decipher only",
		"digital signature",
		"email protection",
		"encipher only",
		"ipsec end system",
		"ipsec tunnel",
		"ipsec user",
		"key agreement",
		"key encipherment",
		"microsoft sgc",
		"netscape sgc",
		"ocsp signing",
		"s/mime",
		"server auth",
		"signing",
		"timestamping"
	],
	["Egress", "Ingress"],
	[
		"Exact",
		"ImplementationSpecific",
		"Prefix"
	],
	["AlwaysAllow", "IfHealthyBudget"],
	["Immediate", "WaitForFirstConsumer"],
	["StorageDegraded", "StorageUnreachable"],
	["All", "ExactCount"],
	[
		"NoExecute",
		"NoSchedule",
		"None"
	],
	["Equal", "Exists"],
	["FromClaim", "FromClass"],
	[
		"*",
		"NodePrepareResources",
		"NodeUnprepareResources"
	],
	["Eviction", "Withdrawn"],
	[
		"Active",
		"Canceled",
		"Completed",
		"Inactive",
		"Interrupted"
	]
];
const enumRoots = {
	"admissionregistration.k8s.io/v1/MutatingAdmissionPolicy": 61,
	"admissionregistration.k8s.io/v1/MutatingAdmissionPolicyBinding": 66,
	"admissionregistration.k8s.io/v1/MutatingWebhookConfiguration": 51,
	"admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy": 56,
	"admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding": 59,
	"admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration": 54,
	"admissionregistration.k8s.io/v1alpha1/MutatingAdmissionPolicy": 61,
	"admissionregistration.k8s.io/v1alpha1/MutatingAdmissionPolicyBinding": 68,
	"admissionregistration.k8s.io/v1beta1/MutatingAdmissionPolicy": 64,
	"apps/v1/DaemonSet": 71,
	"apps/v1/Deployment": 74,
	"apps/v1/ReplicaSet": 38,
	"apps/v1/StatefulSet": 77,
	"batch/v1/CronJob": 85,
	"batch/v1/Job": 80,
	"certificates.k8s.io/v1/CertificateSigningRequest": 87,
	"discovery.k8s.io/v1/EndpointSlice": 1,
	"lifecycle.k8s.io/v1alpha1/Eviction": 143,
	"lifecycle.k8s.io/v1alpha1/EvictionRequest": 141,
	"networking.k8s.io/v1/Ingress": 91,
	"networking.k8s.io/v1/NetworkPolicy": 89,
	"node.k8s.io/v1/RuntimeClass": 111,
	"policy/v1/PodDisruptionBudget": 96,
	"resource.k8s.io/v1/DeviceTaintRule": 139,
	"resource.k8s.io/v1/ResourceClaim": 113,
	"resource.k8s.io/v1/ResourceClaimTemplate": 128,
	"resource.k8s.io/v1/ResourceSlice": 132,
	"resource.k8s.io/v1alpha3/DeviceTaintRule": 139,
	"resource.k8s.io/v1beta1/ResourceClaim": 124,
	"resource.k8s.io/v1beta1/ResourceClaimTemplate": 130,
	"resource.k8s.io/v1beta1/ResourceSlice": 136,
	"resource.k8s.io/v1beta2/DeviceTaintRule": 139,
	"resource.k8s.io/v1beta2/ResourceClaim": 113,
	"resource.k8s.io/v1beta2/ResourceClaimTemplate": 128,
	"resource.k8s.io/v1beta2/ResourceSlice": 132,
	"scheduling.k8s.io/v1/PriorityClass": 98,
	"scheduling.k8s.io/v1alpha3/CompositePodGroup": 102,
	"scheduling.k8s.io/v1alpha3/PodGroup": 102,
	"scheduling.k8s.io/v1alpha3/Workload": 99,
	"scheduling.k8s.io/v1beta1/PodGroup": 102,
	"scheduling.k8s.io/v1beta1/Workload": 99,
	"storage.k8s.io/v1/CSINode": 107,
	"storage.k8s.io/v1/StorageClass": 103,
	"storage.k8s.io/v1/VolumeAttachment": 104,
	"v1/Endpoints": 0,
	"v1/Node": 45,
	"v1/PersistentVolume": 48,
	"v1/PersistentVolumeClaim": 3,
	"v1/Pod": 8,
	"v1/PodTemplate": 36,
	"v1/ReplicationController": 38,
	"v1/ResourceQuota": 39,
	"v1/Service": 43
};
const enumTypes = [
	{ subsets: [-1, 1] },
	{ ports: [-1, 2] },
	{ protocol: [0, -1] },
	{
		spec: [-1, 4],
		status: [-1, 5]
	},
	{
		accessModes: [1, -1],
		volumeMode: [2, -1]
	},
	{ healthStatus: [-1, 6] },
	{ healthConditions: [-1, 7] },
	{ status: [3, -1] },
	{
		spec: [-1, 9],
		status: [-1, 35]
	},
	{
		affinity: [-1, 10],
		containers: [-1, 16],
		dnsPolicy: [4, -1],
		ephemeralContainers: [-1, 25],
		initContainers: [-1, 16],
		preemptionPolicy: [5, -1],
		restartPolicy: [6, -1],
		securityContext: [-1, 26],
		tolerations: [-1, 27],
		topologySpreadConstraints: [-1, 28],
		volumes: [-1, 29]
	},
	{ nodeAffinity: [-1, 11] },
	{
		preferredDuringSchedulingIgnoredDuringExecution: [-1, 12],
		requiredDuringSchedulingIgnoredDuringExecution: [-1, 15]
	},
	{ preference: [-1, 13] },
	{
		matchExpressions: [-1, 14],
		matchFields: [-1, 14]
	},
	{ operator: [7, -1] },
	{ nodeSelectorTerms: [-1, 13] },
	{
		imagePullPolicy: [8, -1],
		lifecycle: [-1, 17],
		livenessProbe: [-1, 20],
		ports: [-1, 2],
		readinessProbe: [-1, 20],
		securityContext: [-1, 22],
		startupProbe: [-1, 20],
		terminationMessagePolicy: [9, -1],
		volumeMounts: [-1, 24]
	},
	{
		postStart: [-1, 18],
		preStop: [-1, 18],
		stopSignal: [10, -1]
	},
	{ httpGet: [-1, 19] },
	{
		protocol: [11, -1],
		scheme: [12, -1]
	},
	{
		grpc: [-1, 21],
		httpGet: [-1, 19]
	},
	{ mode: [13, -1] },
	{
		appArmorProfile: [-1, 23],
		procMount: [14, -1],
		seccompProfile: [-1, 23]
	},
	{ type: [15, -1] },
	{ mountPropagation: [16, -1] },
	{
		lifecycle: [-1, 17],
		livenessProbe: [-1, 20],
		ports: [-1, 2],
		readinessProbe: [-1, 20],
		securityContext: [-1, 22],
		startupProbe: [-1, 20],
		volumeMounts: [-1, 24]
	},
	{
		appArmorProfile: [-1, 23],
		fsGroupChangePolicy: [17, -1],
		seccompProfile: [-1, 23],
		supplementalGroupsPolicy: [18, -1]
	},
	{
		effect: [19, -1],
		operator: [20, -1]
	},
	{
		nodeAffinityPolicy: [21, -1],
		nodeTaintsPolicy: [21, -1],
		whenUnsatisfiable: [22, -1]
	},
	{
		azureDisk: [-1, 30],
		ephemeral: [-1, 31],
		hostPath: [-1, 33],
		image: [-1, 34]
	},
	{
		cachingMode: [23, -1],
		kind: [24, -1]
	},
	{ volumeClaimTemplate: [-1, 32] },
	{ spec: [-1, 4] },
	{ type: [25, -1] },
	{ pullPolicy: [8, -1] },
	{ volumeHealth: [-1, 6] },
	{ template: [-1, 37] },
	{ spec: [-1, 9] },
	{ spec: [-1, 36] },
	{ spec: [-1, 40] },
	{
		scopeSelector: [-1, 41],
		scopes: [26, -1]
	},
	{ matchExpressions: [-1, 42] },
	{
		operator: [27, -1],
		scopeName: [26, -1]
	},
	{ spec: [-1, 44] },
	{
		externalTrafficPolicy: [28, -1],
		internalTrafficPolicy: [28, -1],
		ipFamilies: [29, -1],
		ipFamilyPolicy: [30, -1],
		ports: [-1, 2],
		sessionAffinity: [31, -1],
		type: [32, -1]
	},
	{ spec: [-1, 46] },
	{ taints: [-1, 47] },
	{ effect: [19, -1] },
	{ spec: [-1, 49] },
	{
		accessModes: [1, -1],
		azureDisk: [-1, 30],
		hostPath: [-1, 33],
		nodeAffinity: [-1, 50],
		persistentVolumeReclaimPolicy: [33, -1],
		volumeMode: [2, -1]
	},
	{ required: [-1, 15] },
	{ webhooks: [-1, 52] },
	{
		failurePolicy: [34, -1],
		matchPolicy: [35, -1],
		reinvocationPolicy: [36, -1],
		rules: [-1, 53],
		sideEffects: [37, -1]
	},
	{ operations: [38, -1] },
	{ webhooks: [-1, 55] },
	{
		failurePolicy: [34, -1],
		matchPolicy: [35, -1],
		rules: [-1, 53],
		sideEffects: [37, -1]
	},
	{ spec: [-1, 57] },
	{
		failurePolicy: [34, -1],
		matchConstraints: [-1, 58]
	},
	{ matchPolicy: [35, -1] },
	{ spec: [-1, 60] },
	{
		matchResources: [-1, 58],
		validationActions: [39, -1]
	},
	{ spec: [-1, 62] },
	{
		failurePolicy: [34, -1],
		matchConstraints: [-1, 58],
		mutations: [-1, 63],
		reinvocationPolicy: [36, -1]
	},
	{ patchType: [40, -1] },
	{ spec: [-1, 65] },
	{
		mutations: [-1, 63],
		reinvocationPolicy: [36, -1]
	},
	{ spec: [-1, 67] },
	{ matchResources: [-1, 58] },
	{ spec: [-1, 69] },
	{
		matchResources: [-1, 58],
		paramRef: [-1, 70]
	},
	{ parameterNotFoundAction: [41, -1] },
	{ spec: [-1, 72] },
	{
		template: [-1, 37],
		updateStrategy: [-1, 73]
	},
	{ type: [42, -1] },
	{ spec: [-1, 75] },
	{
		strategy: [-1, 76],
		template: [-1, 37]
	},
	{ type: [43, -1] },
	{ spec: [-1, 78] },
	{
		podManagementPolicy: [44, -1],
		template: [-1, 37],
		updateStrategy: [-1, 79],
		volumeClaimTemplates: [-1, 3]
	},
	{ type: [45, -1] },
	{ spec: [-1, 81] },
	{
		completionMode: [46, -1],
		podFailurePolicy: [-1, 82],
		podReplacementPolicy: [47, -1],
		template: [-1, 37]
	},
	{ rules: [-1, 83] },
	{
		action: [48, -1],
		onExitCodes: [-1, 84]
	},
	{ operator: [49, -1] },
	{ spec: [-1, 86] },
	{
		concurrencyPolicy: [50, -1],
		jobTemplate: [-1, 80]
	},
	{ spec: [-1, 88] },
	{ usages: [51, -1] },
	{ spec: [-1, 90] },
	{
		egress: [-1, 1],
		ingress: [-1, 1],
		policyTypes: [52, -1]
	},
	{ spec: [-1, 92] },
	{ rules: [-1, 93] },
	{ http: [-1, 94] },
	{ paths: [-1, 95] },
	{ pathType: [53, -1] },
	{ spec: [-1, 97] },
	{ unhealthyPodEvictionPolicy: [54, -1] },
	{ preemptionPolicy: [5, -1] },
	{ spec: [-1, 100] },
	{
		compositePodGroupTemplates: [-1, 101],
		podGroupTemplates: [-1, 98]
	},
	{
		compositePodGroupTemplates: [-1, 101],
		podGroupTemplates: [-1, 98],
		preemptionPolicy: [5, -1]
	},
	{ spec: [-1, 98] },
	{
		reclaimPolicy: [33, -1],
		volumeBindingMode: [55, -1]
	},
	{ spec: [-1, 105] },
	{ source: [-1, 106] },
	{ inlineVolumeSpec: [-1, 49] },
	{ status: [-1, 108] },
	{ storageHealth: [-1, 109] },
	{ healthConditions: [-1, 110] },
	{
		accessMode: [1, -1],
		status: [56, -1],
		volumeMode: [2, -1]
	},
	{ scheduling: [-1, 112] },
	{ tolerations: [-1, 27] },
	{
		spec: [-1, 114],
		status: [-1, 119]
	},
	{ devices: [-1, 115] },
	{ requests: [-1, 116] },
	{
		exactly: [-1, 117],
		firstAvailable: [-1, 117]
	},
	{
		allocationMode: [57, -1],
		tolerations: [-1, 118]
	},
	{
		effect: [58, -1],
		operator: [59, -1]
	},
	{ allocation: [-1, 120] },
	{
		devices: [-1, 121],
		nodeSelector: [-1, 15]
	},
	{
		config: [-1, 122],
		results: [-1, 123]
	},
	{ source: [60, -1] },
	{
		skipNodeOperations: [61, -1],
		tolerations: [-1, 118]
	},
	{
		spec: [-1, 125],
		status: [-1, 119]
	},
	{ devices: [-1, 126] },
	{ requests: [-1, 127] },
	{
		allocationMode: [57, -1],
		firstAvailable: [-1, 117],
		tolerations: [-1, 118]
	},
	{ spec: [-1, 129] },
	{ spec: [-1, 114] },
	{ spec: [-1, 131] },
	{ spec: [-1, 125] },
	{ spec: [-1, 133] },
	{
		devices: [-1, 134],
		nodeSelector: [-1, 15],
		skipNodeOperations: [61, -1]
	},
	{
		nodeSelector: [-1, 15],
		taints: [-1, 135]
	},
	{ effect: [58, -1] },
	{ spec: [-1, 137] },
	{
		devices: [-1, 138],
		nodeSelector: [-1, 15],
		skipNodeOperations: [61, -1]
	},
	{ basic: [-1, 134] },
	{ spec: [-1, 140] },
	{ taint: [-1, 135] },
	{ spec: [-1, 142] },
	{ intent: [62, -1] },
	{ status: [-1, 144] },
	{
		requesters: [-1, 142],
		targetResponders: [-1, 145]
	},
	{ state: [63, -1] }
];

// src/kube/enums.ts
function findOutsideEnums(apiVersion, kind, object) {
	const root = `${apiVersion}/${kind}`;
	const found = [];
	const judge = (value, allowed, path) => {
		if (Array.isArray(value)) for (const [at, item] of value.entries()) judge(item, allowed, [...path, at]);
		else if (typeof value === "string" && value !== "" && !allowed.includes(value)) found.push({
			path,
			value,
			allowed: allowed.filter((each) => each !== "")
		});
	};
	const visit = (value, at, path) => {
		if (Array.isArray(value)) {
			for (const [place, item] of value.entries()) visit(item, at, [...path, place]);
			return;
		}
		if (!isJsonObject(value)) return;
		for (const [field, [list, inside, between]] of Object.entries(enumTypes[at] ?? {})) {
			const inner = Object.hasOwn(value, field) ? value[field] : void 0;
			if (inner === void 0 || inner === null) continue;
			const place = [...path, field];
			if (list >= 0) judge(inner, enumValues[list] ?? [], place);
			if (inside < 0) continue;
			if (between === void 0) visit(inner, inside, place);
			else if (isJsonObject(inner)) for (const [key, each] of Object.entries(inner)) visit(each, inside, [...place, key]);
		}
	};
	if (Object.hasOwn(enumRoots, root)) visit(object, enumRoots[root] ?? -1, []);
	return found;
}

// src/check/schema-findings.ts
function checkProblems(manifest, problems, locate) {
	return problems.map((problem) => {
		const code = codeOf(problem.keyword);
		const part = code === "check/unknown-field" || code === "check/missing-field" ? "key" : "value";
		const hint = cureOf(code, problem, manifest.object);
		return diagnostic(code, formatProblem(problem, manifest), {
			...locate(manifest, problem.path, part),
			...hint === void 0 ? {} : { hint }
		});
	});
}
function formatProblem(problem, manifest) {
	const place = formatPath(problem.path);
	if (codeOf(problem.keyword) === "check/unknown-field") {
		const above = formatPath(problem.path.slice(0, -1));
		const field = `unknown field ${JSON.stringify(String(problem.path.at(-1) ?? ""))}`;
		return above === "" ? `${field} in ${manifest.ref.kind}` : `${field} in ${above}`;
	}
	const said = isSecretValue(problem.path, manifest) ? "the value is not what the schema allows" : problem.message.replaceAll(/[\r\n]+/g, " ").replace(/\.$/, "");
	return place === "" ? `${manifest.ref.kind}: ${said}` : `${place}: ${said}`;
}
function checkEnums(manifest, locate) {
	const { apiVersion, kind } = manifest.ref;
	return findOutsideEnums(apiVersion, kind, manifest.object).map(({ path, value, allowed }) => {
		const shown = value.length > 60 ? `${value.slice(0, 57)}\u2026` : value;
		const message = `${formatPath(path)}: ${JSON.stringify(shown)} is none of ${allowed.join(", ")}`;
		const near = findSimilar(value, allowed);
		const hint = near === void 0 ? "write one of these values" : `did you mean ${JSON.stringify(near)}?`;
		return diagnostic("check/refused-value", message, {
			...locate(manifest, path, "value"),
			hint
		});
	});
}
function codeOf(keyword) {
	switch (keyword) {
		case "additionalProperties":
		case "unevaluatedProperties": return "check/unknown-field";
		case "required": return "check/missing-field";
		case "type": return "check/wrong-type";
		default: return "check/refused-value";
	}
}
function cureOf(code, problem, object) {
	if (code === "check/unknown-field") {
		const near = findSimilar(String(problem.path.at(-1) ?? ""), problem.known ?? []);
		if (near !== void 0) return `did you mean ${JSON.stringify(near)}?`;
		return "remove it, or check its spelling and the level of indentation that it stands at";
	}
	if (code === "check/missing-field") return "add the field";
	if (code !== "check/wrong-type") return void 0;
	const value = valueAt(object, problem.path);
	if (value === null) return "give it a value or remove the key";
	if (problem.message.startsWith("wanted list")) return "write a list, each item after a hyphen";
	if (problem.message.startsWith("wanted object")) return "write keys and values below it, indented";
	if (typeof value === "object") return "write a single value";
	if (typeof value === "string") return "write the value without quotes if it is a number or a boolean";
	return "write the value in quotes if it is meant as text";
}
function isSecretValue([section], { ref }) {
	return ref.kind === "Secret" && (section === "data" || section === "stringData");
}

// src/check/workload-findings.ts
function checkWorkload(manifest, locate) {
	const path = podTemplatePathOf(manifest.ref);
	if (path === void 0) return [];
	const template = valueAt(manifest.object, path);
	if (!isJsonObject(template)) return [];
	return [...checkSelector(manifest, template, locate), ...checkMounts(manifest, template, path, locate)];
}
function checkSelector(manifest, template, locate) {
	const path = ["spec", "selector"];
	const selector = valueAt(manifest.object, path);
	if (!isJsonObject(selector) || manifest.ref.kind === "Job" || manifest.ref.kind === "CronJob") return [];
	const below = manifest.ref.kind === "ReplicationController" ? path : [...path, "matchLabels"];
	const wanted = valueAt(manifest.object, below);
	const expressions = selector["matchExpressions"];
	if (!(isJsonObject(wanted) && Object.keys(wanted).length > 0) && !(Array.isArray(expressions) && expressions.length > 0)) {
		const hint = "write the labels of the pods in spec.selector.matchLabels";
		const place = locate(manifest, path, "key");
		return [diagnostic("check/selector-mismatch", "the selector is empty", {
			...place,
			hint
		})];
	}
	const labels = valueAt(template, ["metadata", "labels"]);
	return Object.entries(isJsonObject(wanted) ? wanted : {}).flatMap(([key, value]) => {
		const label = isJsonObject(labels) && Object.hasOwn(labels, key) ? labels[key] : void 0;
		if (label === value || typeof value !== "string") return [];
		const has = typeof label === "string" ? `have ${JSON.stringify(label)} there` : "have no such label";
		const message = `the selector wants label ${key}: ${JSON.stringify(value)}, but the pods ${has}`;
		const hint = `write ${key}: ${JSON.stringify(value)} in spec.template.metadata.labels too`;
		const place = locate(manifest, [...below, key], "value");
		return [diagnostic("check/selector-mismatch", message, {
			...place,
			hint
		})];
	});
}
function checkMounts(manifest, template, path, locate) {
	const spec = template["spec"];
	if (!isJsonObject(spec)) return [];
	const claims = valueAt(manifest.object, ["spec", "volumeClaimTemplates"]);
	const volumes = /* @__PURE__ */ new Set([...items(spec["volumes"]).map((volume) => volume["name"]), ...manifest.ref.kind === "StatefulSet" ? items(claims).map((claim) => valueAt(claim, ["metadata", "name"])) : []]);
	const found = [];
	for (const list of ["initContainers", "containers"]) for (const [container, { volumeMounts }] of items(spec[list]).entries()) for (const [mount, { name }] of items(volumeMounts).entries()) {
		if (typeof name !== "string" || volumes.has(name)) continue;
		const place = [
			...path,
			"spec",
			list,
			container,
			"volumeMounts",
			mount,
			"name"
		];
		const known = [...volumes].filter((volume) => typeof volume === "string");
		const near = findSimilar(name, known);
		found.push(diagnostic("check/missing-volume", `${formatPath(place.slice(0, -1))}: there is no volume ${JSON.stringify(name)}`, {
			...locate(manifest, place, "value"),
			hint: near === void 0 ? `add it to ${formatPath([
				...path,
				"spec",
				"volumes"
			])}` : `did you mean ${JSON.stringify(near)}?`
		}));
	}
	return found;
}
function items(value) {
	if (!Array.isArray(value)) return [];
	return value.map((item) => isJsonObject(item) ? item : {});
}

// src/check/check.ts
async function checkManifests(request) {
	const { manifests, architectures, config } = request;
	const locate = toLocate(config);
	const parts = manifests.map((manifest) => checkParts(manifest, locate));
	const stack = [...checkScopes(manifests, locate), ...checkDuplicateObjects(manifests, locate)];
	const validator = await request.validator;
	const version = decideVersion(request.kubernetesVersion, validator.kubernetesVersions);
	const judged = await judge(manifests, version.minor, version.known ? validator : void 0);
	const unchecked = judged.flatMap(({ manifest, standing, verdict }) => standing.standing === "custom" || standing.standing === "served" && verdict.verdict === "no-schema" ? [manifest] : []);
	const found = judged.flatMap((one, at) => checkOne(one, version.minor, locate).concat(parts[at] ?? []));
	const diagnostics = mergeFindings([
		...version.diagnostics,
		...found,
		...stack,
		...version.known ? checkUnchecked(unchecked, locate) : []
	]);
	const checked = new Set(version.known ? manifests : []);
	for (const manifest of unchecked) checked.delete(manifest);
	return {
		diagnostics,
		coverage: toCoverage(version.minor, architectures, checked, unchecked)
	};
}
async function judge(manifests, minor, validator) {
	const standings = /* @__PURE__ */ new Map();
	const asked = manifests.map((manifest) => {
		const kind = `${manifest.ref.apiVersion} ${manifest.ref.kind}`;
		const standing = standings.get(kind) ?? decideStanding(manifest.ref, minor);
		standings.set(kind, standing);
		return {
			manifest,
			standing,
			document: toDocument(manifest, standing)
		};
	});
	const documents = asked.flatMap(({ document }) => document === void 0 ? [] : [document]);
	const verdicts = documents.length === 0 ? [] : await validator?.validate(documents, minor) ?? [];
	const verdictOf = new Map(documents.map((document, at) => [document, verdicts[at]]));
	return asked.map(({ manifest, standing, document }) => {
		return {
			manifest,
			standing,
			verdict: (document === void 0 ? void 0 : verdictOf.get(document)) ?? { verdict: "no-schema" }
		};
	});
}
function toDocument(manifest, standing) {
	if (standing.standing === "unknown") return void 0;
	const api = standing.standing === "removed" ? standing.replacement : manifest.ref;
	return api === void 0 ? void 0 : toSchemaDocument(manifest, api);
}
function toSchemaDocument({ object }, { apiVersion, kind }) {
	const isSame = object.apiVersion === apiVersion && object.kind === kind;
	return {
		apiVersion,
		kind,
		json: formatJson(isSame ? object : {
			...object,
			apiVersion,
			kind
		})
	};
}
function checkOne({ manifest, standing, verdict }, minor, locate) {
	const problems = verdict.verdict === "invalid" ? verdict.problems : [];
	const isRemoved = standing.standing === "removed";
	const needs = isRemoved ? problems.map((problem) => formatProblem(problem, manifest)) : [];
	return [...checkStanding(manifest, standing, minor, needs, locate), ...isRemoved ? [] : checkProblems(manifest, problems, locate)];
}
function checkParts(manifest, locate) {
	return [
		...checkNames(manifest, locate),
		...checkLabels(manifest, locate),
		...checkDataKeys(manifest, locate),
		...checkEnums(manifest, locate),
		...checkWorkload(manifest, locate),
		...checkDuplicateItems(manifest, locate),
		...checkRules(manifest, locate),
		...checkBinding(manifest, locate)
	];
}
function checkScopes(manifests, locate) {
	const custom = toCustomScopes(manifests);
	return manifests.flatMap((manifest) => {
		const { group } = parseApiVersion(manifest.ref.apiVersion);
		const { kind } = manifest.ref;
		return checkScope(manifest, scopeOf(group, kind) ?? custom.get(`${group}/${kind}`), locate);
	});
}
function decideVersion(wanted, known) {
	const newest = known.toSorted(compareMinors).at(-1) ?? "1.0";
	if (wanted === void 0) return {
		minor: newest,
		known: true,
		diagnostics: []
	};
	const minor = toMinor(wanted);
	if (minor !== void 0 && known.includes(minor)) return {
		minor,
		known: true,
		diagnostics: []
	};
	const message = `there are no schemas for Kubernetes ${JSON.stringify(wanted.slice(0, 40))}`;
	const range = known.toSorted(compareMinors);
	const found = diagnostic("check/unknown-version", message, { hint: `choose a version from ${range[0]} to ${range.at(-1)}` });
	return {
		minor: minor ?? newest,
		known: false,
		diagnostics: [found]
	};
}
function toCoverage(kubernetesVersion, architectures, checked, unchecked) {
	return {
		kubernetesVersion,
		checked: architectures.map((arch) => {
			return {
				arch,
				objects: [...checked].filter((manifest) => manifest.arch === "any" || manifest.arch === arch).length
			};
		}),
		withoutSchema: unchecked.map(({ ref }) => ref)
	};
}

// src/config/lookup.ts
function findEntry(mapping, name) {
	if (mapping?.node !== "mapping") return void 0;
	return mapping.entries.find(({ key }) => key.node === "scalar" && key.value === name);
}
function findNode(root, path) {
	let node = root;
	for (const [depth, step] of path.entries()) {
		const next = typeof step === "number" ? itemOf(node, step) : findEntry(node, step)?.value;
		if (next === void 0) return {
			node,
			whole: false,
			depth
		};
		node = next;
	}
	return {
		node,
		whole: true,
		depth: path.length
	};
}
function itemOf(node, index) {
	return node.node === "sequence" ? node.items[index] : void 0;
}
function findAttribute(config, path) {
	let value = config;
	for (const step of path) value = stepInto(value, step);
	return value;
}
function stepInto(value, step) {
	if (typeof value !== "object" || value === null) return void 0;
	if ("attributes" in value) return typeof step === "string" ? value.attributes.get(step) : void 0;
	if (value instanceof Map) return typeof step === "string" ? value.get(step) : void 0;
	return Array.isArray(value) && typeof step === "number" ? value[step] : void 0;
}

// src/config/check-hosts.ts
function checkHosts(root, findings) {
	const hosts = findEntry(root, "hosts");
	if (hosts === void 0) {
		const at = root.entries[0]?.key ?? root;
		findings.report("config/no-hosts", at, "hosts are not given, so nothing that depends on them is checked", { hint: "add hosts when this file is more than an example: Pharos needs them" });
		return;
	}
	if (hosts.value.node !== "sequence" || hosts.value.items.length === 0) return;
	const { items } = hosts.value;
	checkDuplicates(items, findings);
	if (items.map((host) => textAt(host, "role")).every((role) => role === "worker")) findings.report("config/no-master", hosts.key, "none of the hosts has the role master", { hint: "write role: master for at least one of them" });
}
function checkDuplicates(items, findings) {
	const seen = /* @__PURE__ */ new Map();
	for (const host of items) {
		const address = findEntry(host, "address")?.value;
		const text = textAt(host, "address");
		if (address === void 0 || text === void 0) continue;
		const port = findEntry(host, "ssh_port")?.value;
		const identity = `${text}:${(port?.node === "scalar" ? toInteger(port.value) : void 0) ?? 22n}`;
		const first = seen.get(identity);
		if (first === void 0) {
			seen.set(identity, address);
			continue;
		}
		findings.report("config/duplicate-host", address, `host ${identity} is given twice`, {
			hint: "remove one of them, or correct its address",
			related: {
				at: first,
				message: "first given here"
			}
		});
	}
}
function textAt(host, name) {
	const node = findEntry(host, name)?.value;
	return node?.node === "scalar" && typeof node.value === "string" ? node.value : void 0;
}

// node_modules/ipaddr.js/lib/ipaddr.js
var require_ipaddr = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	(function(root) {
		"use strict";
		const ipv4Part = "(0?\\d+|0x[a-f0-9]+)";
		const ipv4Regexes = {
			fourOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
			threeOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
			twoOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}$`, "i"),
			longValue: new RegExp(`^${ipv4Part}$`, "i")
		};
		const octalRegex = new RegExp(`^0[0-7]+$`, "i");
		const hexRegex = new RegExp(`^0x[a-f0-9]+$`, "i");
		const zoneIndex = "%[0-9a-z]{1,}";
		const ipv6Part = "(?:[0-9a-f]+::?)+";
		const ipv6Regexes = {
			zoneIndex: new RegExp(zoneIndex, "i"),
			"native": new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, "i"),
			deprecatedTransitional: new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, "i"),
			transitional: new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, "i")
		};
		function expandIPv6(string, parts) {
			if (string.indexOf("::") !== string.lastIndexOf("::")) return null;
			let colonCount = 0;
			let lastColon = -1;
			let zoneId = (string.match(ipv6Regexes.zoneIndex) || [])[0];
			let replacement, replacementCount;
			if (zoneId) {
				zoneId = zoneId.substring(1);
				string = string.replace(/%.+$/, "");
			}
			while ((lastColon = string.indexOf(":", lastColon + 1)) >= 0) colonCount++;
			if (string.substr(0, 2) === "::") colonCount--;
			if (string.substr(-2, 2) === "::") colonCount--;
			if (colonCount >= parts) return null;
			replacementCount = parts - colonCount;
			replacement = ":";
			while (replacementCount--) replacement += "0:";
			string = string.replace("::", replacement);
			if (string[0] === ":") string = string.slice(1);
			if (string[string.length - 1] === ":") string = string.slice(0, -1);
			parts = (function() {
				const ref = string.split(":");
				const results = [];
				for (let i = 0; i < ref.length; i++) results.push(ref[i].length > 4 ? NaN : parseInt(ref[i], 16));
				return results;
			})();
			return {
				parts,
				zoneId
			};
		}
		function matchCIDR(first, second, partSize, cidrBits) {
			if (first.length !== second.length) throw new Error("ipaddr: cannot match CIDR for objects with different lengths");
			let part = 0;
			let shift;
			while (cidrBits > 0) {
				shift = partSize - cidrBits;
				if (shift < 0) shift = 0;
				if (first[part] >> shift !== second[part] >> shift) return false;
				cidrBits -= partSize;
				part += 1;
			}
			return true;
		}
		function parseIntAuto(string) {
			if (hexRegex.test(string)) return parseInt(string, 16);
			if (string[0] === "0" && !isNaN(parseInt(string[1], 10))) {
				if (octalRegex.test(string)) return parseInt(string, 8);
				throw new Error(`ipaddr: cannot parse ${string} as octal`);
			}
			return parseInt(string, 10);
		}
		function padPart(part, length) {
			while (part.length < length) part = `0${part}`;
			return part;
		}
		const ipaddr = {};
		ipaddr.IPv4 = (function() {
			function IPv4(octets) {
				if (octets.length !== 4) throw new Error("ipaddr: ipv4 octet count should be 4");
				let i, octet;
				for (i = 0; i < octets.length; i++) {
					octet = octets[i];
					if (!(0 <= octet && octet <= 255)) throw new Error("ipaddr: ipv4 octet should fit in 8 bits");
				}
				this.octets = octets;
			}
			IPv4.prototype.SpecialRanges = {
				unspecified: [[new IPv4([
					0,
					0,
					0,
					0
				]), 8]],
				broadcast: [[new IPv4([
					255,
					255,
					255,
					255
				]), 32]],
				multicast: [[new IPv4([
					224,
					0,
					0,
					0
				]), 4]],
				linkLocal: [[new IPv4([
					169,
					254,
					0,
					0
				]), 16]],
				loopback: [[new IPv4([
					127,
					0,
					0,
					0
				]), 8]],
				carrierGradeNat: [[new IPv4([
					100,
					64,
					0,
					0
				]), 10]],
				"private": [
					[new IPv4([
						10,
						0,
						0,
						0
					]), 8],
					[new IPv4([
						172,
						16,
						0,
						0
					]), 12],
					[new IPv4([
						192,
						168,
						0,
						0
					]), 16]
				],
				reserved: [
					[new IPv4([
						192,
						0,
						0,
						0
					]), 24],
					[new IPv4([
						192,
						0,
						2,
						0
					]), 24],
					[new IPv4([
						192,
						88,
						99,
						0
					]), 24],
					[new IPv4([
						198,
						18,
						0,
						0
					]), 15],
					[new IPv4([
						198,
						51,
						100,
						0
					]), 24],
					[new IPv4([
						203,
						0,
						113,
						0
					]), 24],
					[new IPv4([
						240,
						0,
						0,
						0
					]), 4]
				],
				as112: [[new IPv4([
					192,
					175,
					48,
					0
				]), 24], [new IPv4([
					192,
					31,
					196,
					0
				]), 24]],
				amt: [[new IPv4([
					192,
					52,
					193,
					0
				]), 24]]
			};
			IPv4.prototype.kind = function() {
				return "ipv4";
			};
			IPv4.prototype.match = function(other, cidrRange) {
				let ref;
				if (cidrRange === void 0) {
					ref = other;
					other = ref[0];
					cidrRange = ref[1];
				}
				if (other.kind() !== "ipv4") throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");
				return matchCIDR(this.octets, other.octets, 8, cidrRange);
			};
			IPv4.prototype.prefixLengthFromSubnetMask = function() {
				let cidr = 0;
				let stop = false;
				const zerotable = {
					0: 8,
					128: 7,
					192: 6,
					224: 5,
					240: 4,
					248: 3,
					252: 2,
					254: 1,
					255: 0
				};
				let i, octet, zeros;
				for (i = 3; i >= 0; i -= 1) {
					octet = this.octets[i];
					if (octet in zerotable) {
						zeros = zerotable[octet];
						if (stop && zeros !== 0) return null;
						if (zeros !== 8) stop = true;
						cidr += zeros;
					} else return null;
				}
				return 32 - cidr;
			};
			IPv4.prototype.range = function() {
				return ipaddr.subnetMatch(this, this.SpecialRanges);
			};
			IPv4.prototype.toByteArray = function() {
				return this.octets.slice(0);
			};
			IPv4.prototype.toIPv4MappedAddress = function() {
				return ipaddr.IPv6.parse(`::ffff:${this.toString()}`);
			};
			IPv4.prototype.toNormalizedString = function() {
				return this.toString();
			};
			IPv4.prototype.toString = function() {
				return this.octets.join(".");
			};
			return IPv4;
		})();
		ipaddr.IPv4.broadcastAddressFromCIDR = function(string) {
			try {
				const cidr = this.parseCIDR(string);
				const ipInterfaceOctets = cidr[0].toByteArray();
				const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				const octets = [];
				let i = 0;
				while (i < 4) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv4.isIPv4 = function(string) {
			return this.parser(string) !== null;
		};
		ipaddr.IPv4.isValid = function(string) {
			try {
				new this(this.parser(string));
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv4.isValidCIDR = function(string) {
			try {
				this.parseCIDR(string);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv4.isValidFourPartDecimal = function(string) {
			if (ipaddr.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) return true;
			else return false;
		};
		ipaddr.IPv4.isValidCIDRFourPartDecimal = function(string) {
			const match = string.match(/^(.+)\/(\d+)$/);
			if (!ipaddr.IPv4.isValidCIDR(string) || !match) return false;
			return ipaddr.IPv4.isValidFourPartDecimal(match[1]);
		};
		ipaddr.IPv4.networkAddressFromCIDR = function(string) {
			let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
			try {
				cidr = this.parseCIDR(string);
				ipInterfaceOctets = cidr[0].toByteArray();
				subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				octets = [];
				i = 0;
				while (i < 4) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv4.parse = function(string) {
			const parts = this.parser(string);
			if (parts === null) throw new Error("ipaddr: string is not formatted like an IPv4 Address");
			return new this(parts);
		};
		ipaddr.IPv4.parseCIDR = function(string) {
			let match;
			if (match = string.match(/^(.+)\/(\d+)$/)) {
				const maskLength = parseInt(match[2]);
				if (maskLength >= 0 && maskLength <= 32) {
					const parsed = [this.parse(match[1]), maskLength];
					Object.defineProperty(parsed, "toString", { value: function() {
						return this.join("/");
					} });
					return parsed;
				}
			}
			throw new Error("ipaddr: string is not formatted like an IPv4 CIDR range");
		};
		ipaddr.IPv4.parser = function(string) {
			let match, part, value;
			if (match = string.match(ipv4Regexes.fourOctet)) return (function() {
				const ref = match.slice(1, 6);
				const results = [];
				for (let i = 0; i < ref.length; i++) {
					part = ref[i];
					results.push(parseIntAuto(part));
				}
				return results;
			})();
			else if (match = string.match(ipv4Regexes.longValue)) {
				value = parseIntAuto(match[1]);
				if (value > 4294967295 || value < 0) throw new Error("ipaddr: address outside defined range");
				return (function() {
					const results = [];
					let shift = 0;
					for (; shift <= 24; shift += 8) results.push(value >> shift & 255);
					return results;
				})().reverse();
			} else if (match = string.match(ipv4Regexes.twoOctet)) return (function() {
				const ref = match.slice(1, 4);
				const results = [];
				value = parseIntAuto(ref[1]);
				if (value > 16777215 || value < 0) throw new Error("ipaddr: address outside defined range");
				results.push(parseIntAuto(ref[0]));
				results.push(value >> 16 & 255);
				results.push(value >> 8 & 255);
				results.push(value & 255);
				return results;
			})();
			else if (match = string.match(ipv4Regexes.threeOctet)) return (function() {
				const ref = match.slice(1, 5);
				const results = [];
				value = parseIntAuto(ref[2]);
				if (value > 65535 || value < 0) throw new Error("ipaddr: address outside defined range");
				results.push(parseIntAuto(ref[0]));
				results.push(parseIntAuto(ref[1]));
				results.push(value >> 8 & 255);
				results.push(value & 255);
				return results;
			})();
			else return null;
		};
		ipaddr.IPv4.subnetMaskFromPrefixLength = function(prefix) {
			prefix = parseInt(prefix);
			if (Number.isNaN(prefix) || prefix < 0 || prefix > 32) throw new Error("ipaddr: invalid IPv4 prefix length");
			const octets = [
				0,
				0,
				0,
				0
			];
			let j = 0;
			const filledOctetCount = Math.floor(prefix / 8);
			while (j < filledOctetCount) {
				octets[j] = 255;
				j++;
			}
			if (filledOctetCount < 4) octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
			return new this(octets);
		};
		ipaddr.IPv6 = (function() {
			function IPv6(parts, zoneId) {
				let i, part;
				if (parts.length === 16) {
					this.parts = [];
					for (i = 0; i <= 14; i += 2) this.parts.push(parts[i] << 8 | parts[i + 1]);
				} else if (parts.length === 8) this.parts = parts;
				else throw new Error("ipaddr: ipv6 part count should be 8 or 16");
				for (i = 0; i < this.parts.length; i++) {
					part = this.parts[i];
					if (!(0 <= part && part <= 65535)) throw new Error("ipaddr: ipv6 part should fit in 16 bits");
				}
				if (zoneId) this.zoneId = zoneId;
			}
			IPv6.prototype.SpecialRanges = {
				unspecified: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 128],
				linkLocal: [new IPv6([
					65152,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				multicast: [new IPv6([
					65280,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 8],
				loopback: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					1
				]), 128],
				uniqueLocal: [new IPv6([
					64512,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 7],
				ipv4Mapped: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					65535,
					0,
					0
				]), 96],
				deprecatedSiteLocal: [new IPv6([
					65216,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				discard: [new IPv6([
					256,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 64],
				rfc6145: [new IPv6([
					0,
					0,
					0,
					0,
					65535,
					0,
					0,
					0
				]), 96],
				rfc6052: [[new IPv6([
					100,
					65435,
					0,
					0,
					0,
					0,
					0,
					0
				]), 96], [new IPv6([
					100,
					65435,
					1,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				"6to4": [new IPv6([
					8194,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				teredo: [new IPv6([
					8193,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				benchmarking: [new IPv6([
					8193,
					2,
					0,
					0,
					0,
					0,
					0,
					0
				]), 48],
				amt: [new IPv6([
					8193,
					3,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				as112v6: [[new IPv6([
					8193,
					4,
					274,
					0,
					0,
					0,
					0,
					0
				]), 48], [new IPv6([
					9760,
					79,
					32768,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				deprecatedOrchid: [new IPv6([
					8193,
					16,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				orchid2: [new IPv6([
					8193,
					32,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				droneRemoteIdProtocolEntityTags: [new IPv6([
					8193,
					48,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				segmentRouting: [new IPv6([
					24320,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				reserved: [
					[new IPv6([
						8193,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 23],
					[new IPv6([
						8193,
						3512,
						0,
						0,
						0,
						0,
						0,
						0
					]), 32],
					[new IPv6([
						16383,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 20]
				]
			};
			IPv6.prototype.isIPv4MappedAddress = function() {
				return this.range() === "ipv4Mapped";
			};
			IPv6.prototype.kind = function() {
				return "ipv6";
			};
			IPv6.prototype.match = function(other, cidrRange) {
				let ref;
				if (cidrRange === void 0) {
					ref = other;
					other = ref[0];
					cidrRange = ref[1];
				}
				if (other.kind() !== "ipv6") throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");
				return matchCIDR(this.parts, other.parts, 16, cidrRange);
			};
			IPv6.prototype.prefixLengthFromSubnetMask = function() {
				let cidr = 0;
				let stop = false;
				const zerotable = {
					0: 16,
					32768: 15,
					49152: 14,
					57344: 13,
					61440: 12,
					63488: 11,
					64512: 10,
					65024: 9,
					65280: 8,
					65408: 7,
					65472: 6,
					65504: 5,
					65520: 4,
					65528: 3,
					65532: 2,
					65534: 1,
					65535: 0
				};
				let part, zeros;
				for (let i = 7; i >= 0; i -= 1) {
					part = this.parts[i];
					if (part in zerotable) {
						zeros = zerotable[part];
						if (stop && zeros !== 0) return null;
						if (zeros !== 16) stop = true;
						cidr += zeros;
					} else return null;
				}
				return 128 - cidr;
			};
			IPv6.prototype.range = function() {
				return ipaddr.subnetMatch(this, this.SpecialRanges);
			};
			IPv6.prototype.toByteArray = function() {
				let part;
				const bytes = [];
				const ref = this.parts;
				for (let i = 0; i < ref.length; i++) {
					part = ref[i];
					bytes.push(part >> 8);
					bytes.push(part & 255);
				}
				return bytes;
			};
			IPv6.prototype.toFixedLengthString = function() {
				const addr = (function() {
					const results = [];
					for (let i = 0; i < this.parts.length; i++) results.push(padPart(this.parts[i].toString(16), 4));
					return results;
				}).call(this).join(":");
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				return addr + suffix;
			};
			IPv6.prototype.toIPv4Address = function() {
				if (!this.isIPv4MappedAddress()) throw new Error("ipaddr: trying to convert a generic ipv6 address to ipv4");
				const ref = this.parts.slice(-2);
				const high = ref[0];
				const low = ref[1];
				return new ipaddr.IPv4([
					high >> 8,
					high & 255,
					low >> 8,
					low & 255
				]);
			};
			IPv6.prototype.toNormalizedString = function() {
				const addr = (function() {
					const results = [];
					for (let i = 0; i < this.parts.length; i++) results.push(this.parts[i].toString(16));
					return results;
				}).call(this).join(":");
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				return addr + suffix;
			};
			IPv6.prototype.toRFC5952String = function() {
				const regex = /((^|:)(0(:|$)){2,})/g;
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				const normalized = this.toNormalizedString();
				const string = normalized.slice(0, normalized.length - suffix.length);
				let bestMatchIndex = 0;
				let bestMatchLength = -1;
				let bestMatchGroups = -1;
				let match;
				while (match = regex.exec(string)) {
					const groups = (match[0].match(/0/g) || []).length;
					if (groups > bestMatchGroups) {
						bestMatchGroups = groups;
						bestMatchIndex = match.index;
						bestMatchLength = match[0].length;
					}
				}
				if (bestMatchLength < 0) return string + suffix;
				return `${string.substring(0, bestMatchIndex)}::${string.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
			};
			IPv6.prototype.toString = function() {
				return this.toRFC5952String();
			};
			return IPv6;
		})();
		ipaddr.IPv6.broadcastAddressFromCIDR = function(string) {
			try {
				const cidr = this.parseCIDR(string);
				const ipInterfaceOctets = cidr[0].toByteArray();
				const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				const octets = [];
				let i = 0;
				while (i < 16) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv6.isIPv6 = function(string) {
			return this.parser(string) !== null;
		};
		ipaddr.IPv6.isValid = function(string) {
			if (typeof string === "string" && string.indexOf(":") === -1) return false;
			try {
				const addr = this.parser(string);
				new this(addr.parts, addr.zoneId);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv6.isValidCIDR = function(string) {
			if (typeof string === "string" && string.indexOf(":") === -1) return false;
			try {
				this.parseCIDR(string);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv6.networkAddressFromCIDR = function(string) {
			let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
			try {
				cidr = this.parseCIDR(string);
				ipInterfaceOctets = cidr[0].toByteArray();
				subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				octets = [];
				i = 0;
				while (i < 16) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv6.parse = function(string) {
			const addr = this.parser(string);
			if (addr === null) throw new Error("ipaddr: string is not formatted like an IPv6 Address");
			return new this(addr.parts, addr.zoneId);
		};
		ipaddr.IPv6.parseCIDR = function(string) {
			let maskLength, match, parsed;
			if (match = string.match(/^(.+)\/(\d+)$/)) {
				maskLength = parseInt(match[2]);
				if (maskLength >= 0 && maskLength <= 128) {
					parsed = [this.parse(match[1]), maskLength];
					Object.defineProperty(parsed, "toString", { value: function() {
						return this.join("/");
					} });
					return parsed;
				}
			}
			throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range");
		};
		ipaddr.IPv6.parser = function(string) {
			let addr, i, match, octet, octets, zoneId;
			if (match = string.match(ipv6Regexes.deprecatedTransitional)) return this.parser(`::ffff:${match[1]}`);
			if (ipv6Regexes.native.test(string)) return expandIPv6(string, 8);
			if (match = string.match(ipv6Regexes.transitional)) {
				zoneId = match[6] || "";
				addr = match[1];
				if (!match[1].endsWith("::")) addr = addr.slice(0, -1);
				addr = expandIPv6(addr + zoneId, 6);
				if (addr && addr.parts) {
					octets = [
						parseInt(match[2]),
						parseInt(match[3]),
						parseInt(match[4]),
						parseInt(match[5])
					];
					for (i = 0; i < octets.length; i++) {
						octet = octets[i];
						if (!(0 <= octet && octet <= 255)) return null;
					}
					addr.parts.push(octets[0] << 8 | octets[1]);
					addr.parts.push(octets[2] << 8 | octets[3]);
					return {
						parts: addr.parts,
						zoneId: addr.zoneId
					};
				}
			}
			return null;
		};
		ipaddr.IPv6.subnetMaskFromPrefixLength = function(prefix) {
			prefix = parseInt(prefix);
			if (Number.isNaN(prefix) || prefix < 0 || prefix > 128) throw new Error("ipaddr: invalid IPv6 prefix length");
			const octets = [
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0
			];
			let j = 0;
			const filledOctetCount = Math.floor(prefix / 8);
			while (j < filledOctetCount) {
				octets[j] = 255;
				j++;
			}
			if (filledOctetCount < 16) octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
			return new this(octets);
		};
		ipaddr.fromByteArray = function(bytes) {
			const length = bytes.length;
			if (length === 4) return new ipaddr.IPv4(bytes);
			else if (length === 16) return new ipaddr.IPv6(bytes);
			else throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address");
		};
		ipaddr.isValid = function(string) {
			return ipaddr.IPv6.isValid(string) || ipaddr.IPv4.isValid(string);
		};
		ipaddr.isValidCIDR = function(string) {
			return ipaddr.IPv6.isValidCIDR(string) || ipaddr.IPv4.isValidCIDR(string);
		};
		ipaddr.parse = function(string) {
			if (ipaddr.IPv6.isValid(string)) return ipaddr.IPv6.parse(string);
			else if (ipaddr.IPv4.isValid(string)) return ipaddr.IPv4.parse(string);
			else throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format");
		};
		ipaddr.parseCIDR = function(string) {
			try {
				return ipaddr.IPv6.parseCIDR(string);
			} catch {
				try {
					return ipaddr.IPv4.parseCIDR(string);
				} catch (e) {
					throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format", { cause: e });
				}
			}
		};
		ipaddr.process = function(string) {
			const addr = this.parse(string);
			if (addr.kind() === "ipv6" && addr.isIPv4MappedAddress()) return addr.toIPv4Address();
			else return addr;
		};
		ipaddr.subnetMatch = function(address, rangeList, defaultName) {
			let i, rangeName, rangeSubnets, subnet;
			if (defaultName === void 0 || defaultName === null) defaultName = "unicast";
			for (rangeName in rangeList) if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
				rangeSubnets = rangeList[rangeName];
				if (rangeSubnets[0] && !(rangeSubnets[0] instanceof Array)) rangeSubnets = [rangeSubnets];
				for (i = 0; i < rangeSubnets.length; i++) {
					subnet = rangeSubnets[i];
					if (address.kind() === subnet[0].kind() && address.match.apply(address, subnet)) return rangeName;
				}
			}
			return defaultName;
		};
		if (typeof module !== "undefined" && module.exports) module.exports = ipaddr;
		else root.ipaddr = ipaddr;
	})(this$1);
}));

// src/kube/cidr.ts
var import_ipaddr = /* @__PURE__ */ __toESM(require_ipaddr(), 1);
function parseCidr(text) {
	const parts = /^([\d.]{7,15})\/(\d|[12]\d|3[0-2])$/.exec(text);
	const address = parseAddress(parts?.[1] ?? "");
	if (parts === null || address === void 0) return void 0;
	const prefix = Number(parts[2]);
	const size = 2 ** (32 - prefix);
	const first = address - address % size;
	return {
		first,
		last: first + size - 1,
		prefix,
		hasHostBits: first !== address
	};
}
function parseAddress(text) {
	if (!import_ipaddr.default.IPv4.isValidFourPartDecimal(text)) return void 0;
	return import_ipaddr.default.IPv4.parse(text).octets.reduce((sum, octet) => sum * 256 + octet, 0);
}
function isIPv6(text) {
	return import_ipaddr.default.IPv6.isValid(text) || import_ipaddr.default.IPv6.isValidCIDR(text);
}
function formatCidr({ first, prefix }) {
	return `${formatAddress(first)}/${prefix}`;
}
function formatAddress(address) {
	return [
		24,
		16,
		8,
		0
	].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");
}
function overlaps(one, other) {
	return one.first <= other.last && other.first <= one.last;
}
function contains(outer, inner) {
	return outer.first <= inner.first && inner.last <= outer.last;
}
const ownSpace = [
	"10.0.0.0/8",
	"172.16.0.0/12",
	"192.168.0.0/16",
	"100.64.0.0/10",
	"198.18.0.0/15"
];
const unusable = [
	["0.0.0.0/8", "means no address"],
	["127.0.0.0/8", "is the loopback range"],
	["169.254.0.0/16", "is the link-local range, in which the DNS cache of the nodes listens"],
	["224.0.0.0/4", "is the multicast range"],
	["240.0.0.0/4", "is reserved"]
];
function isOwnSpace(range) {
	return ownSpace.some((text) => {
		const block = parseCidr(text);
		return block !== void 0 && contains(block, range);
	});
}
function whyUnusable(range) {
	for (const [text, reason] of unusable) {
		const block = parseCidr(text);
		if (block !== void 0 && overlaps(block, range)) return `${text} ${reason}`;
	}
}

// src/config/check-ranges.ts
function checkRanges(root, config, meant, findings) {
	const network = findEntry(root, "network")?.value;
	const pods = meant.has("network.pod_network_cidr") ? void 0 : rangeOf("pod_network_cidr", network, config);
	const services = meant.has("network.service_cidr") ? void 0 : rangeOf("service_cidr", network, config);
	for (const one of [pods, services]) if (one !== void 0) checkSpace(one, findings);
	if (services !== void 0) checkServiceSize(services, findings);
	if (pods !== void 0) checkPodSize(pods, config, findings);
	if (pods !== void 0 && services !== void 0) checkOverlap(pods, services, findings);
	if (pods !== void 0) checkDefaultSubnet(network, pods, findings);
	checkHostAddresses(root, [pods, services], config, findings);
}
function rangeOf(name, network, config) {
	const text = findAttribute(config, ["network", name]);
	const range = typeof text === "string" ? parseCidr(text) : void 0;
	if (range === void 0 || whyUnusable(range) !== void 0) return void 0;
	return {
		name,
		range,
		written: findEntry(network, name)
	};
}
function checkSpace({ name, range, written }, findings) {
	if (written === void 0 || isOwnSpace(range)) return;
	const message = `network.${name} ${formatCidr(range)} is public address space: its owners cannot be reached from the cluster`;
	findings.report("config/public-cidr", written.value, message, { hint: "use a private range on a new cluster: 10.0.0.0/8, 172.16.0.0/12 (up to 172.31), 192.168.0.0/16" });
}
function checkServiceSize({ range, written }, findings) {
	if (written === void 0 || range.prefix >= 12 && range.prefix <= 28) return;
	const size = range.prefix < 12 ? "too large for the API server" : "too small for the address of the cluster's DNS";
	findings.report("config/cidr-size", written.value, `network.service_cidr ${formatCidr(range)} is ${size}`, { hint: range.prefix < 12 ? "write a prefix length of 12 or more" : "write a prefix length of 28 or less" });
}
function checkPodSize({ range, written }, config, findings) {
	if (written === void 0) return;
	const shown = `network.pod_network_cidr ${formatCidr(range)}`;
	if (range.prefix > 24) {
		findings.report("config/cidr-size", written.value, `${shown} is too small: every node gets a /24 of it`, { hint: "write a prefix length of 24 or less" });
		return;
	}
	if (range.prefix < 8) {
		findings.report("config/cidr-size", written.value, `${shown} is too large for the controller manager`, { hint: "write a prefix length of 8 or more" });
		return;
	}
	const hosts = findAttribute(config, ["hosts"]);
	const nodes = 2 ** (24 - range.prefix);
	if (!Array.isArray(hosts) || hosts.length <= nodes) return;
	const needed = 24 - Math.ceil(Math.log2(hosts.length));
	findings.report("config/cidr-size", written.value, `${shown} has room for ${nodes} ${nodes === 1 ? "node" : "nodes"}, but there are ${hosts.length} hosts`, { hint: `write a prefix length of ${needed} or less` });
}
function checkOverlap(pods, services, findings) {
	if (!overlaps(pods.range, services.range)) return;
	const [culprit, other] = services.written === void 0 ? [pods, services] : [services, pods];
	if (culprit.written === void 0) return;
	const standard = other.written === void 0 ? ", the default" : "";
	const message = `network.${culprit.name} ${formatCidr(culprit.range)} overlaps ${other.name} ${formatCidr(other.range)}${standard}`;
	findings.report("config/overlapping-cidrs", culprit.written.value, message, {
		hint: other.written === void 0 ? `write another range, or set ${other.name} to one that lies elsewhere` : "write ranges that have no address in common",
		...other.written === void 0 ? {} : { related: {
			at: other.written.value,
			message: `${other.name} is set here`
		} }
	});
}
function checkDefaultSubnet(network, pods, findings) {
	const entry = findEntry(findEntry(network, "weave")?.value, "ipalloc_default_subnet");
	const value = entry?.value.node === "scalar" ? entry.value.value : void 0;
	const subnet = typeof value === "string" ? parseCidr(value) : void 0;
	if (entry === void 0 || subnet === void 0 || contains(pods.range, subnet)) return;
	const standard = pods.written === void 0 ? ", the default" : "";
	const message = `network.weave.ipalloc_default_subnet ${formatCidr(subnet)} is not inside pod_network_cidr ${formatCidr(pods.range)}${standard}`;
	findings.report("config/outside-cidr", entry.value, message, {
		hint: "write a part of pod_network_cidr",
		...pods.written === void 0 ? {} : { related: {
			at: pods.written.value,
			message: "pod_network_cidr is set here"
		} }
	});
}
function checkHostAddresses(root, ranges, config, findings) {
	const hosts = findEntry(root, "hosts")?.value;
	if (hosts?.node !== "sequence") return;
	const custom = findAttribute(config, ["network", "provider"]) === "custom";
	for (const host of hosts.items) for (const key of ["address", "private_address"]) {
		const node = findEntry(host, key)?.value;
		const text = node?.node === "scalar" && typeof node.value === "string" ? node.value : "";
		const address = parseAddress(text);
		if (node === void 0 || address === void 0) continue;
		const inside = ranges.find((one) => one !== void 0 && address >= one.range.first && address <= one.range.last);
		if (inside === void 0) continue;
		const standard = inside.written === void 0 ? ", the default" : "";
		findings.report("config/overlapping-cidrs", node, `host address ${text} lies in ${inside.name} ${formatCidr(inside.range)}${standard}`, {
			severity: custom && inside.name === "pod_network_cidr" ? "warning" : "error",
			hint: `set network.${inside.name} to a range that the hosts do not use`,
			...inside.written === void 0 ? {} : { related: {
				at: inside.written.value,
				message: `${inside.name} is set here`
			} }
		});
	}
}

// src/config/findings.ts
var Findings = class {
	diagnostics = [];
	#spanOf;
	constructor(spanOf) {
		this.#spanOf = spanOf;
	}
	report(code, at, message, more = {}) {
		const { hint, severity, related } = more;
		this.diagnostics.push(diagnostic(code, message, {
			span: this.#spanOf(at),
			...hint === void 0 ? {} : { hint },
			...severity === void 0 ? {} : { severity },
			...related === void 0 ? {} : { related: [{
				message: related.message,
				span: this.#spanOf(related.at)
			}] }
		}));
	}
};
function quote(text) {
	return JSON.stringify(cut(text)).replaceAll(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, "\ufffd");
}
function show(text) {
	return /^[\w./@:+-]{1,200}$/.test(text) ? text : quote(text);
}
function showPath(path) {
	return formatPath(path.map((step) => typeof step === "string" ? cut(step) : step));
}
function cut(text) {
	return text.length > 60 ? `${text.slice(0, 57)}\u2026` : text;
}
function formatChoices(choices) {
	return choices.length < 2 ? choices.join("") : `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
}

// src/config/check-network.ts
const providers = [
	"weave",
	"calico",
	"custom"
];
function isProvider(value) {
	return providers.some((provider) => provider === value);
}
function checkNetwork(root, config, meant, findings) {
	const network = findEntry(root, "network")?.value;
	checkReplicas(network, config, findings);
	if (!meant.has("network.provider")) checkProvider(network, config, meant, findings);
	checkRanges(root, config, meant, findings);
}
function checkReplicas(network, config, findings) {
	const replicas = findAttribute(config, ["network", "dns_replicas"]);
	const hosts = findAttribute(config, ["hosts"]);
	const entry = findEntry(network, "dns_replicas");
	if (entry === void 0 || typeof replicas !== "bigint" || !Array.isArray(hosts) || hosts.length === 0) return;
	if (replicas <= BigInt(hosts.length)) return;
	const message = `network.dns_replicas is ${show(String(replicas))}, but there ${hosts.length === 1 ? "is 1 host" : `are ${hosts.length} hosts`}`;
	findings.report("config/not-allowed", entry.value, message, { hint: hosts.length === 1 ? "write 1, or remove the key" : `write a number from 1 to ${hosts.length}, or remove the key` });
}
function checkProvider(network, config, meant, findings) {
	const provider = findAttribute(config, ["network", "provider"]);
	if (network === void 0 || !isProvider(provider)) return;
	const written = findEntry(network, "provider");
	const custom = findEntry(network, "custom");
	if (provider === "custom" && custom === void 0 && written !== void 0 && !meant.has("network.custom")) findings.report("config/missing-key", written.value, "network.provider is custom, but network has no custom", { hint: "add custom: with manifest_path: ./network/ below it, where your manifests are" });
	for (const other of providers) {
		const entry = findEntry(network, other);
		if (entry === void 0 || other === provider) continue;
		reportUnused(entry, other, provider, written, findings);
	}
}
function reportUnused(entry, name, selected, written, findings) {
	const by = written === void 0 ? `${selected}, the default` : selected;
	findings.report("config/unused-settings", entry.key, `network.${name} has no effect: the provider is ${by}`, {
		hint: `remove network.${name}, or write provider: ${name}`,
		...written === void 0 ? {} : { related: {
			at: written.value,
			message: "selected here"
		} }
	});
}

// src/config/place.ts
function reportType(node, wanted, place, findings) {
	const message = `${formatPath(place.path)} is ${nounOf$1(node)}, not ${wanted}`;
	findings.report("config/wrong-type", node, message, { hint: hintForType(wanted, place) });
}
function reportNotText(node, { secret }, place, findings) {
	const message = `${formatPath(place.path)} is ${nounOf$1(node)}, not a text`;
	if (node.node !== "scalar") {
		findings.report("config/wrong-type", node, message, { hint: "write a single value" });
		return;
	}
	const hint = typeof node.value === "bigint" && node.end - node.start < 20 && String(node.value).length === node.end - node.start && secret === void 0 ? `put it in quotes: "${node.value}"` : "put it in quotes";
	findings.report("config/wrong-type", node, message, { hint });
}
function reportNull(definition, place, findings) {
	const hint = hintForMissing(definition, place);
	findings.report("config/empty-value", place.at, `${formatPath(place.path)} has no value`, { hint });
}
function reportEmpty(node, definition, place, findings) {
	if (place.key?.empty === "fine") return;
	const severity = place.key?.empty === "tolerated" ? "notice" : "error";
	const hint = hintForMissing(definition, place);
	findings.report("config/empty-value", node, `${formatPath(place.path)} is empty`, {
		severity,
		hint
	});
}
function exampleOf(name, { value, example }) {
	if (example !== void 0) return `${name}: ${example}`;
	if (value.ruby !== "String" || value.allowed === void 0) return name;
	return `${name}: ${formatChoices(value.allowed)}`;
}
function nounOf$1(node) {
	if (node.node === "scalar") return scalarNoun(node);
	return node.node === "mapping" ? "a mapping" : "a list";
}
function scalarNoun({ value }) {
	if (value === null) return "empty";
	if (typeof value === "bigint") return "an integer";
	if (typeof value === "number") return "a float";
	return typeof value === "boolean" ? "true or false" : "a text";
}
function hintForType(wanted, { key }) {
	if (wanted === "a list") return "write a list: every item on a line of its own that begins with -";
	if (wanted === "a mapping") return "write key: value below it, indented";
	return `write ${key?.example ?? wanted}`;
}
function hintForMissing(definition, { path, key }) {
	if (key === void 0) return "write a value, or remove the item";
	const name = String(path.at(-1));
	if (key.required !== void 0) return `write ${exampleOf(name, key)}`;
	if (definition.ruby === "Struct") return `write what belongs to ${name} below it, indented, or remove the key`;
	if (definition.ruby === "Hash") return `write ${name}: {}, or remove the key`;
	if (definition.ruby === "Array" && key.empty === "fine") return `write ${name}: [], or remove the key`;
	const remove = `remove the key${hintForDefault(key)}`;
	return key.example === void 0 ? remove : `write a value such as ${key.example}, or ${remove}`;
}
function hintForDefault({ default: value }) {
	if (value === void 0 || Array.isArray(value) && value.length === 0) return "";
	return typeof value === "object" ? " for the default" : ` for the default, ${String(value)}`;
}

// src/config/suggest.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
function suggestKey(key, section) {
	const written = toSnakeCase(key);
	const { spellings = {} } = section;
	for (const spelling of [key, written]) if (Object.hasOwn(spellings, spelling)) return spellings[spelling];
	return nearest(written, Object.entries(section.keys).filter(([, { gone }]) => gone === void 0).map(([name]) => name));
}
function suggestValue(value, allowed) {
	const lower = value.trim().toLowerCase();
	return allowed.find((choice) => choice.toLowerCase() === lower) ?? nearest(lower, allowed);
}
function suggestSection(key, section, path) {
	for (const [name, { value }] of Object.entries(section.keys)) {
		if (value.ruby !== "Struct") continue;
		const below = `${path}.${name}`;
		if (Object.hasOwn(value.keys, key)) return below;
		const deeper = suggestSection(key, value, below);
		if (deeper !== void 0) return deeper;
	}
}
function nearest(written, known) {
	if (written.length > 40) return void 0;
	const allowed = Math.min(3, Math.floor(written.length / 3));
	let best;
	let least = allowed + 1;
	for (const name of known) {
		const slips = (0, import_fastest_levenshtein.distance)(written, name.toLowerCase());
		if (slips < least) [best, least] = [name, slips];
	}
	return best;
}
function toSnakeCase(key) {
	if (key.length > 40) return key;
	return key.trim().replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").replaceAll(/[-\s]+/g, "_").toLowerCase();
}

// src/config/text-rules.ts
function checkText(rule, text) {
	return rules[rule](text);
}
const rules = {
	address: checkAddress,
	cidr: checkCidr,
	subnet: checkSubnet,
	peer: checkPeer,
	ports: checkPorts,
	path: checkPath
};
function checkAddress(text) {
	const code = "config/bad-address";
	const login = /^([\w-]{1,32})@([A-Za-z0-9.-]{1,253})$/.exec(text);
	if (login !== null) return {
		code,
		problem: "holds a user name",
		hint: `write ${login[2]}, and user: ${login[1]} beside it`
	};
	const port = /^([A-Za-z0-9.-]{1,253}):(\d{1,5})$/.exec(text);
	if (port !== null) return {
		code,
		problem: "holds a port",
		hint: `write ${port[1]}, and ssh_port: ${port[2]} beside it`
	};
	if (text.length > 253) return {
		code,
		problem: "is too long for a host name",
		hint: "write at most 253 characters"
	};
	if (isIPv6(text)) return {
		code,
		problem: "is IPv6",
		hint: "write the host's IPv4 address or its name: Pharos knows no others"
	};
	if (/^[\d.]+$/.test(text)) {
		if (parseAddress(text) !== void 0) return void 0;
		return {
			code,
			problem: "is no IPv4 address",
			hint: "write four numbers from 0 to 255, such as 192.168.10.11"
		};
	}
	if (/^[a-z0-9.-]+$/.test(text)) return void 0;
	const lower = text.toLowerCase();
	return {
		code,
		problem: "is neither an IPv4 address nor a host name",
		hint: /^[a-z0-9.-]+$/.test(lower) ? `write ${lower}` : "write an IPv4 address, or a name of lower-case letters, digits, - and ."
	};
}
function checkCidr(text) {
	const range = parseCidr(text);
	if (range === void 0) return {
		code: "config/bad-cidr",
		...whyNoCidr(text)
	};
	const reason = whyUnusable(range);
	if (reason !== void 0) return {
		code: "config/bad-cidr",
		problem: `cannot be used: ${reason}`,
		hint: "write a private range, such as 10.32.0.0/12"
	};
	if (!range.hasHostBits) return void 0;
	return {
		code: "config/host-bits",
		problem: `has bits set after its prefix of ${range.prefix} bits`,
		hint: `write ${formatCidr(range)}, which is the range that it means`
	};
}
function whyNoCidr(text) {
	if (parseAddress(text) !== void 0) return {
		problem: "has no prefix length",
		hint: `write the number of leading bits after it, such as ${text}/16`
	};
	if (text.includes("<%")) return {
		problem: "is a template tag, which stays as it is here",
		hint: "write the range itself: templates are rendered, cluster.yml is not"
	};
	if (isIPv6(text)) return {
		problem: "is IPv6",
		hint: "write an IPv4 range: Pharos sets up IPv4 clusters only"
	};
	if (text.includes(",")) return {
		problem: "holds several ranges",
		hint: "write one range"
	};
	return {
		problem: "is no range of addresses",
		hint: "write four numbers and a prefix length, such as 10.32.0.0/12"
	};
}
function checkSubnet(text) {
	return parseAddress(text) === void 0 ? checkCidr(text) : void 0;
}
function checkPeer(text) {
	const code = "config/bad-address";
	const range = parseCidr(text);
	if (range !== void 0) return {
		code,
		problem: "is a range, not a peer",
		hint: `write the address of one peer, such as ${formatAddress(range.first + (range.prefix < 32 ? 1 : 0))}`
	};
	const host = text.replace(/:\d{1,5}$/, "");
	if (/^[\d.]+$/.test(host) ? parseAddress(host) !== void 0 : /^[A-Za-z0-9.-]+$/.test(host)) return void 0;
	return {
		code,
		problem: "is neither an IPv4 address nor a host name",
		hint: "write the address of one peer, such as 192.168.10.11"
	};
}
function checkPorts(text) {
	const code = "config/bad-port";
	const parts = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text);
	if (parts === null) return {
		code,
		problem: "is no port",
		hint: "write a port such as \"443\", or a range such as \"30000-32767\""
	};
	const first = Number(parts[1]);
	const last = Number(parts[2] ?? parts[1]);
	if (first < 1 || last > 65535 || first > 65535) return {
		code,
		problem: "is no port",
		hint: "write numbers from 1 to 65535"
	};
	if (first > last) return {
		code,
		problem: "is a range that ends before it begins",
		hint: `write "${last}-${first}"`
	};
}
function checkPath(text) {
	const code = "config/bad-path";
	if (text.startsWith("~")) return {
		code,
		problem: "begins with ~, which stays as it is",
		hint: "write the path from the folder of this file, such as ./network/"
	};
	if (text.startsWith("/") || /^[A-Za-z]:[\\/]/.test(text)) return {
		code,
		problem: "is an absolute path",
		hint: "write the path from the folder of this file, such as ./network/, inside the repository"
	};
	if (text.includes("\\") && !text.includes("/")) return {
		code,
		problem: "has backslashes",
		hint: `write ${show(text.replaceAll("\\", "/"))}`
	};
}

// src/config/check-scalar.ts
function checkInteger(node, definition, place, findings) {
	const { least, most } = definition;
	const value = node.node === "scalar" ? toInteger(node.value) : void 0;
	if (value === void 0) reportType(node, "an integer", place, findings);
	else if (value < least || most !== void 0 && value > most) {
		const hint = most === void 0 ? `write ${least} or more` : `write a number from ${least} to ${most}`;
		findings.report("config/not-allowed", node, `${formatPath(place.path)} cannot be ${quote(String(value))}`, { hint });
	}
}
function checkString(node, definition, place, findings) {
	if (node.node !== "scalar" || typeof node.value !== "string") reportNotText(node, definition, place, findings);
	else if (node.value.trim() === "") reportEmpty(node, definition, place, findings);
	else if (definition.allowed !== void 0) checkAllowed(node, node.value, definition, place, findings);
	else if (definition.rule !== void 0) {
		const found = checkText(definition.rule, node.value);
		if (found === void 0) return;
		const message = `${formatPath(place.path)} ${quote(node.value)} ${found.problem}`;
		findings.report(found.code, node, message, { hint: found.hint });
	}
}
function checkAllowed(node, value, { allowed = [], retired = {} }, place, findings) {
	if (allowed.includes(value)) return;
	const path = formatPath(place.path);
	if (Object.hasOwn(retired, value)) {
		const message = `${path} ${quote(value)} is gone since Pharos 3`;
		findings.report("config/not-allowed", node, message, {
			severity: "warning",
			hint: `write ${retired[value]}`
		});
		return;
	}
	const hint = `write ${suggestValue(value, allowed) ?? formatChoices(allowed)}`;
	findings.report("config/not-allowed", node, `${path} cannot be ${quote(value)}`, { hint });
}

// src/config/check-shape.ts
function checkShape(root, findings) {
	const check = new ShapeCheck(findings);
	check.struct(root, clusterDefinition, {
		path: [],
		at: root
	});
	return check.meant;
}
var ShapeCheck = class {
	meant = /* @__PURE__ */ new Set();
	#findings;
	constructor(findings) {
		this.#findings = findings;
	}
	struct(mapping, section, place) {
		const { path } = place;
		for (const entry of mapping.entries) {
			const name = nameOf$1(entry);
			const key = name !== void 0 && Object.hasOwn(section.keys, name) ? section.keys[name] : void 0;
			if (name === void 0 || key === void 0) this.#unknownKey(entry, section, path);
			else if (key.gone === void 0) this.#value(entry.value, key.value, {
				path: [...path, name],
				at: entry.key,
				key
			});
			else {
				const message = `${formatPath([...path, name])} is not read any more`;
				this.#findings.report("config/gone-key", entry.key, message, { hint: key.gone });
			}
		}
		this.#missingKeys(mapping, section, place);
	}
	#value(node, definition, place) {
		if (node.node === "scalar" && node.value === null) {
			reportNull(definition, place, this.#findings);
			return;
		}
		switch (definition.ruby) {
			case "Struct":
				if (node.node === "mapping") this.struct(node, definition, place);
				else reportType(node, "a mapping", place, this.#findings);
				break;
			case "Array":
				this.#list(node, definition, place);
				break;
			case "Hash":
				if (node.node === "mapping") this.#freeForm(node, place.path, /* @__PURE__ */ new Set());
				else reportType(node, "a mapping", place, this.#findings);
				break;
			case "Scalar":
				if (node.node !== "scalar") reportType(node, "a single value", place, this.#findings);
				else if (node.value === "") reportEmpty(node, definition, place, this.#findings);
				break;
			case "Boolean":
				if (node.node !== "scalar" || toBoolean(node.value) === void 0) reportType(node, "true or false", place, this.#findings);
				break;
			case "Integer":
				checkInteger(node, definition, place, this.#findings);
				break;
			case "String": checkString(node, definition, place, this.#findings);
		}
	}
	#list(node, definition, place) {
		if (node.node !== "sequence") {
			reportType(node, "a list", place, this.#findings);
			return;
		}
		if (node.items.length === 0) reportEmpty(node, definition, place, this.#findings);
		for (const [index, item] of node.items.entries()) {
			const at = item.end > item.start ? item : place.at;
			this.#value(item, definition.items, {
				path: [...place.path, index],
				at
			});
		}
	}
	#freeForm(node, path, seen) {
		if (node.node === "scalar" || seen.has(node)) return;
		seen.add(node);
		if (node.node === "sequence") {
			for (const [index, item] of node.items.entries()) this.#freeForm(item, [...path, index], seen);
			return;
		}
		for (const { key, value } of node.entries) {
			if (key.node === "scalar" && typeof key.value === "string") {
				this.#freeForm(value, [...path, key.value], seen);
				continue;
			}
			const message = `a key of ${showPath(path)} is ${nounOf$1(key)}, not a text`;
			const hint = key.node === "scalar" ? "put the key in quotes" : "write a text as the key";
			this.#findings.report("config/key-not-text", key, message, { hint });
		}
	}
	#missingKeys(mapping, section, { path, at }) {
		const present = new Set(mapping.entries.map(nameOf$1));
		for (const [name, key] of Object.entries(section.keys)) {
			if (key.required === void 0 || present.has(name) || this.meant.has(formatPath([...path, name]))) continue;
			const place = typeof path.at(-1) === "number" ? mapping.entries[0]?.key ?? at : at;
			const hint = `add ${exampleOf(name, key)}`;
			this.#findings.report("config/missing-key", place, `${formatPath(path)} has no ${name}`, { hint });
		}
	}
	#unknownKey(entry, section, path) {
		const where = path.length === 0 ? "" : ` in ${formatPath(path)}`;
		const name = nameOf$1(entry);
		const severity = path[0] === "network" ? "error" : "warning";
		if (name === void 0) {
			const message = `${entry.key.node === "scalar" ? quote(String(entry.key.value)) : nounOf$1(entry.key)}${where} is not the name of a key`;
			this.#findings.report("config/unknown-key", entry.key, message, {
				severity,
				hint: "remove it: Pharos ignores it"
			});
			return;
		}
		if (path.length === 0 && name.startsWith("x-")) return;
		const message = `unknown key ${quote(name)}${where}`;
		const suggestion = suggestKey(name, section);
		const home = suggestion === void 0 ? homeOf(name, path) : void 0;
		if (suggestion !== void 0) {
			this.meant.add(formatPath([...path, suggestion]));
			this.#findings.report("config/unknown-key", entry.key, message, { hint: `write ${suggestion}` });
		} else if (home !== void 0) {
			this.meant.add(home).add(`${home}.${name}`);
			this.#findings.report("config/unknown-key", entry.key, message, { hint: `move it to ${home}` });
		} else {
			const hint = `remove it: Pharos ignores it, for it knows only ${Object.entries(section.keys).flatMap(([key, { gone }]) => gone === void 0 ? [key] : []).join(", ")} here`;
			this.#findings.report("config/unknown-key", entry.key, message, {
				severity,
				hint
			});
		}
	}
};
function homeOf(name, path) {
	if (path.length > 0 && path[0] !== "network") return void 0;
	if (Object.hasOwn(networkDefinition.keys, name)) return "network";
	return suggestSection(name, networkDefinition, "network");
}
function nameOf$1({ key }) {
	return key.node === "scalar" && typeof key.value === "string" ? key.value : void 0;
}

// src/config/config-value.ts
function toConfigHash(mapping) {
	return toHash(mapping, /* @__PURE__ */ new Map());
}
function toValue(node, made) {
	if (node.node === "scalar") return node.value;
	const known = made.get(node);
	if (known !== void 0) return known;
	const value = node.node === "mapping" ? toHash(node, made) : node.items.map((item) => toValue(item, made));
	made.set(node, value);
	return value;
}
function toHash({ entries }, made) {
	const hash = /* @__PURE__ */ new Map();
	for (const { key, value } of entries) if (key.node === "scalar" && typeof key.value === "string") hash.set(key.value, toValue(value, made));
	return hash;
}

// src/config/config.ts
function isConfigTemplate(file, text) {
	return file.endsWith(".erb") || file === "<stdin>" && text.includes("<%");
}
function parseClusterConfig(file, text) {
	const lines = new LineIndex(text);
	return parseConfigText(file, text, ({ start, end }) => lines.spanOf(file, start, end));
}
function parseConfigText(file, text, spanOf) {
	const findings = new Findings(spanOf);
	const root = readRoot(text, findings);
	if (root === void 0) return {
		ok: false,
		diagnostics: findings.diagnostics
	};
	const template = toTemplateConfig(toConfigHash(root));
	const meant = checkShape(root, findings);
	if (!meant.has("hosts")) checkHosts(root, findings);
	if (!meant.has("network")) checkNetwork(root, template, meant, findings);
	const diagnostics = inOrder(findings.diagnostics);
	if (hasErrors(diagnostics)) return {
		ok: false,
		diagnostics
	};
	return {
		ok: true,
		value: toClusterConfig(file, root, template, spanOf),
		diagnostics
	};
}
function readRoot(text, findings) {
	const { documents, problems } = readYaml(text);
	for (const problem of problems) reportProblem(problem, findings);
	const [first, second] = documents;
	const root = first?.root;
	if (second?.root !== void 0) {
		const at = {
			start: second.root.start,
			end: Math.min(second.root.end, second.root.start + 1)
		};
		findings.report("config/several-documents", at, "a second YAML document begins here, which Pharos does not read", { hint: "remove it, or the --- before it" });
	}
	if (root?.node === "mapping") return root;
	if (root === void 0 && problems.some(({ problem }) => problem !== "duplicate-key")) return void 0;
	const empty = root === void 0 || root.node === "scalar" && root.value === null;
	const what = empty ? "the file is empty" : `the file holds a ${root.node === "sequence" ? "list" : "single value"}, not sections`;
	const at = empty ? {
		start: 0,
		end: 0
	} : {
		start: root.start,
		end: Math.min(root.end, root.start + 1)
	};
	findings.report("config/not-a-configuration", at, what, { hint: "write sections such as network: at the start of a line" });
}
function reportProblem({ problem, message, start, end, first }, findings) {
	if (problem === "duplicate-key") {
		const related = first === void 0 ? {} : { related: {
			at: first,
			message: "first written here"
		} };
		findings.report("config/duplicate-key", {
			start,
			end
		}, message, {
			hint: "keep one of the two",
			...related
		});
	} else findings.report("config/yaml", {
		start,
		end
	}, message, { hint: yamlHints[problem] });
}
const yamlHints = {
	syntax: "mend this line or those above it: indent with spaces, put texts with special characters in quotes",
	"unknown-anchor": "write the anchor with & before the first * that refers to it",
	"refused-tag": "remove the tag that begins with !",
	"too-large": "write the values out, with fewer aliases or levels"
};
function toClusterConfig(file, root, template, spanOf) {
	const textAt = (name) => {
		const text = findAttribute(template, ["network", name]);
		return typeof text === "string" ? text : "";
	};
	const provider = findAttribute(template, ["network", "provider"]);
	const manifestPath = findAttribute(template, [
		"network",
		"custom",
		"manifest_path"
	]);
	if (!isProvider(provider)) throw new Error("a checked configuration has a known provider");
	return {
		file,
		provider,
		podNetworkCidr: textAt("pod_network_cidr"),
		serviceCidr: textAt("service_cidr"),
		firewalldEnabled: findAttribute(template, [
			"network",
			"firewalld",
			"enabled"
		]) === true,
		...provider === "custom" && typeof manifestPath === "string" ? { custom: { manifestPath } } : {},
		template,
		spanOf: (path) => spanOfPath(path, root, template, spanOf)
	};
}
function spanOfPath(path, root, template, spanOf) {
	const steps = path[0] === "networking" ? ["network", ...path.slice(1)] : path;
	const { node, whole, depth } = findNode(root, steps);
	if (!whole && (depth === 0 || (findAttribute(template, steps) ?? void 0) !== void 0)) return void 0;
	return spanOf(node);
}
function inOrder(diagnostics) {
	return diagnostics.toSorted((one, other) => {
		const [a, b] = [one.span?.start, other.span?.start];
		return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
	});
}

// src/config/ignored-files.ts
function isManifestName(name) {
	return !name.startsWith(".") && /\.ya?ml(?:\.erb|\.njk)?$/.test(name);
}
function byBytes(one, other) {
	return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
async function readIgnored(files, folder, children, at) {
	const found = [];
	const beside = children.filter(looksLikeManifest);
	if (beside.length > 0) {
		const message = `not read as manifests in ${show(folder)}: ${formatNames(beside)}`;
		const hint = "rename to .yml or .yaml, or with .erb or .njk behind, what belongs to the stack";
		found.push(diagnostic("config/ignored-file", message, {
			...at,
			hint
		}));
	}
	const nested = await readNested(files, folder);
	if (nested.length > 0) {
		const message = `folders with manifests in ${show(folder)} are not read: ${formatNames(nested)}`;
		const hint = "move up into the folder itself what belongs to the stack";
		found.push(diagnostic("config/ignored-file", message, {
			...at,
			hint
		}));
	}
	return found;
}
async function readNested(files, folder) {
	const visible = (await files.listFolders?.(folder) ?? []).filter((name) => !name.startsWith("."));
	const held = await Promise.all(visible.map((name) => files.list(posix.join(folder, name))));
	return visible.filter((_, index) => held[index]?.some(isManifestName));
}
function looksLikeManifest(name) {
	return !name.startsWith(".") && !isManifestName(name) && /\.(?:ya?ml|json|erb|njk)(?:\.(?:erb|njk))?$/i.test(name);
}
function formatNames(names) {
	const sorted = names.toSorted(byBytes);
	const shown = sorted.slice(0, 10).map(show).join(", ");
	return sorted.length > 10 ? `${shown} and ${sorted.length - 10} more` : shown;
}

// src/config/stack-files.ts
async function selectStackFiles(files, config) {
	const { custom } = config;
	if (custom === void 0) return refuse(refuseProvider(config));
	const path = resolveBeside(config.file, custom.manifestPath);
	const span = config.spanOf([
		"network",
		"custom",
		"manifest_path"
	]);
	const at = span === void 0 ? {} : { span };
	const found = await files.entry(path);
	if (found === "outside") return refuse(refuseOutside(path, at));
	if (found === "absent") return refuse(await refuseAbsent(files, path, at));
	return found === "file" ? readAll(files, [path], [], at) : readFolder(files, path, at);
}
async function readFolder(files, folder, at) {
	const children = await files.list(folder);
	const names = children.filter(isManifestName).toSorted(byBytes);
	const ignored = await readIgnored(files, folder, children, at);
	if (names.length > 0) return readAll(files, names.map((name) => posix.join(folder, name)), ignored, at);
	return refuse(refuseEmpty(folder, "holds no .yml or .yaml file, nor one with .erb or .njk behind", "correct the path, or add the manifests", at), ...ignored);
}
async function readAll(files, names, notices, at) {
	const read = await Promise.all(names.map((name) => readInside(files, name, at)));
	const refused = read.flatMap((result) => "refused" in result ? [result.refused] : []);
	if (refused.length > 0) return refuse(...refused, ...notices);
	return {
		ok: true,
		value: read.flatMap((result) => "text" in result ? [result] : []),
		diagnostics: notices
	};
}
async function readInside(files, name, at) {
	try {
		const text = await files.read(name);
		return text === void 0 ? { refused: refuseEmpty(name, "is gone", "run again", at) } : {
			name,
			text
		};
	} catch (error) {
		if (!(error instanceof PortError) || await files.entry(name) !== "outside") throw error;
		return { refused: refuseOutside(name, at) };
	}
}
function resolveBeside(file, path) {
	return posix.join(posix.dirname(file), path).replace(/(?<=.)\/$/, "");
}
function refuse(...diagnostics) {
	return {
		ok: false,
		diagnostics
	};
}
async function refuseAbsent(files, path, at) {
	const parent = posix.dirname(path);
	const beside = await files.entry(parent) === "folder" ? await files.listFolders?.(parent) ?? [] : [];
	const meant = suggestValue(posix.basename(path), beside);
	return refuseEmpty(path, "does not exist", meant === void 0 ? "correct the path: it starts from the folder of the configuration" : `correct the path: there is ${show(posix.join(parent, meant))}`, at);
}
function refuseEmpty(path, problem, hint, at) {
	const message = `manifest_path leads to ${quote(path)}, which ${problem}, so the stack would be empty and the whole network deleted`;
	return diagnostic("config/no-manifests", message, {
		...at,
		hint
	});
}
function refuseOutside(path, at) {
	return diagnostic("config/outside-repository", `${show(path)} is not inside the repository`, {
		...at,
		hint: "keep the manifests inside the repository, without links that lead out of it"
	});
}
function refuseProvider({ provider, spanOf, file }) {
	const start = {
		line: 1,
		column: 1
	};
	const span = spanOf(["network", "provider"]) ?? {
		file,
		start,
		end: start
	};
	return diagnostic("config/no-templates", `the manifests of provider ${provider} are not part of this release`, {
		span,
		hint: "use provider: custom with manifests of your own, or only validate this configuration"
	});
}

// src/diff/keyed-list.ts
function identitiesOf(ref, path, list) {
	const keys = mergeKeysOf(ref, path);
	if (keys === void 0) return void 0;
	const identities = list.map((item) => identityOf$1(item, keys));
	return identities.every((identity) => identity !== "") && new Set(identities).size === list.length ? identities : void 0;
}
function identityOf$1(item, keys) {
	if (!isJsonObject(item)) return "";
	let identity = "";
	for (const key of keys) {
		const value = item[key];
		const word = typeof value === "string" || typeof value === "number" || typeof value === "bigint" ? String(value) : key === "protocol" && identity !== "" ? "TCP" : "";
		if (word !== "") identity += identity === "" ? word : `/${word}`;
	}
	return identity;
}
function orderMatters(path, list) {
	const field = path.at(-1);
	if (field === "initContainers") return true;
	return field === "env" && list.some((item) => isJsonObject(item) && typeof item["value"] === "string" && item["value"].includes("$("));
}

// src/diff/align.ts
function alignTo(base, head, keepOrderAt) {
	return align(base, head, [], {
		ref: refOf(head),
		keepOrderAt
	});
}
function align(base, head, path, options) {
	if (base === head) return base;
	if (isJsonObject(base) && isJsonObject(head)) return alignMembers(base, head, path, options);
	if (Array.isArray(base) && Array.isArray(head)) return alignItems(base, head, path, options);
	return base;
}
function alignMembers(base, head, path, options) {
	const out = emptyJsonObject();
	for (const key of inOrderOf(Object.keys(head), Object.keys(base))) {
		const own = base[key] ?? null;
		out[key] = typeof own === "object" ? align(own, head[key], [...path, key], options) : own;
	}
	return out;
}
function alignItems(base, head, path, options) {
	const inBase = identitiesOf(options.ref, path, base);
	const inHead = identitiesOf(options.ref, path, head);
	if (inBase === void 0 || inHead === void 0) return base;
	const places = new Map(inBase.map((id, at) => [id, at]));
	const others = new Map(inHead.map((id, at) => [id, at]));
	const { keepOrderAt } = options;
	return (keepOrderAt.size > 0 && keepOrderAt.has(formatPointer(path)) ? inBase : inOrderOf(inHead, inBase)).map((id) => {
		const [place, other] = [places.get(id) ?? 0, others.get(id)];
		const item = base[place] ?? null;
		return other === void 0 ? item : align(item, head[other], [...path, other], options);
	});
}
function inOrderOf(order, own) {
	if (order.length === own.length && order.every((name, at) => name === own[at])) return own;
	const shared = new Set(order);
	const before = /* @__PURE__ */ new Map();
	let waiting = [];
	for (const name of own) {
		if (!shared.has(name)) {
			waiting.push(name);
			continue;
		}
		before.set(name, waiting);
		waiting = [];
	}
	return [...order.flatMap((name) => {
		const others = before.get(name);
		return others === void 0 ? [] : [...others, name];
	}), ...waiting];
}

// src/diff/comparable.ts
const freeMaps = /* @__PURE__ */ new Set([
	"annotations",
	"binaryData",
	"data",
	"labels",
	"limits",
	"matchLabels",
	"nodeSelector",
	"parameters",
	"requests",
	"selector",
	"stringData"
]);
function toComparable(object) {
	const { group } = parseApiVersion(object.apiVersion);
	if (!(scopeOf(group, object.kind) !== void 0) || group === "apiextensions.k8s.io") return object;
	return withoutNulls(object);
}
function withoutNulls(value) {
	if (Array.isArray(value)) {
		const items = value;
		const mapped = items.map(withoutNulls);
		return mapped.every((item, at) => item === items[at]) ? value : mapped;
	}
	if (!isJsonObject(value)) return value;
	const out = emptyJsonObject();
	let isSame = true;
	for (const key of Object.keys(value)) {
		const own = value[key] ?? null;
		const next = freeMaps.has(key) ? own : withoutNulls(own);
		if (next !== own || own === null) isSame = false;
		if (next !== null) out[key] = next;
	}
	return isSame ? value : out;
}

// src/diff/deletion-reason.ts
function toDeletionReason(gone, head, created) {
	const { file, document } = gone.origin;
	const successor = created.find(({ ref, origin }) => ref.kind === gone.ref.kind && origin.file === file && origin.document === document);
	if (successor !== void 0) return `${file} names it ${formatRef(successor.ref)} now`;
	return head.some(({ origin }) => origin.file === file) ? `it is no longer in ${file}` : `${file} is gone, or gives no objects any more`;
}

// src/diff/embedded-json.ts
const maxDepth = 100;
const blanks = /[ \t\n\r]*/y;
const bare = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function parseEmbeddedJson(text) {
	if (!/^[ \t\n\r]*[[{]/.test(text)) return void 0;
	const reader = new Reader(text);
	const root = reader.readValue(0);
	return root !== void 0 && reader.isAtEnd() ? root : void 0;
}
var Reader = class {
	#text;
	#at = 0;
	constructor(text) {
		this.#text = text;
	}
	isAtEnd() {
		this.#skip();
		return this.#at === this.#text.length;
	}
	readValue(depth) {
		this.#skip();
		const start = this.#at;
		if (depth > maxDepth) return void 0;
		if (this.#take("{")) return this.#readMembers(start, depth);
		if (this.#take("[")) return this.#readItems(start, depth);
		const source = this.#scan();
		const value = source === void 0 ? void 0 : toScalar(source);
		return value === void 0 ? void 0 : {
			value,
			start,
			end: this.#at
		};
	}
	#readMembers(start, depth) {
		const members = /* @__PURE__ */ new Map();
		const value = emptyJsonObject();
		if (this.#take("}")) return {
			value,
			members,
			start,
			end: this.#at
		};
		do {
			this.#skip();
			const source = this.#scan();
			const key = source === void 0 ? void 0 : toScalar(source);
			if (typeof key !== "string" || members.has(key) || !this.#take(":")) return void 0;
			const member = this.readValue(depth + 1);
			if (member === void 0) return void 0;
			members.set(key, member);
			value[key] = member.value;
		} while (this.#take(","));
		return this.#take("}") ? {
			value,
			members,
			start,
			end: this.#at
		} : void 0;
	}
	#readItems(start, depth) {
		const items = [];
		if (this.#take("]")) return {
			value: [],
			items,
			start,
			end: this.#at
		};
		do {
			const item = this.readValue(depth + 1);
			if (item === void 0) return void 0;
			items.push(item);
		} while (this.#take(","));
		const value = items.map((item) => item.value);
		return this.#take("]") ? {
			value,
			items,
			start,
			end: this.#at
		} : void 0;
	}
	#skip() {
		blanks.lastIndex = this.#at;
		blanks.test(this.#text);
		this.#at = Math.max(this.#at, blanks.lastIndex);
	}
	#take(character) {
		this.#skip();
		const found = this.#text[this.#at] === character;
		if (found) this.#at += 1;
		return found;
	}
	#scan() {
		const start = this.#at;
		if (this.#text[start] === "\"") {
			let end = this.#text.indexOf("\"", start + 1);
			while (end !== -1 && isEscaped(this.#text, end)) end = this.#text.indexOf("\"", end + 1);
			if (end === -1) return void 0;
			this.#at = end + 1;
		} else {
			bare.lastIndex = start;
			this.#at += bare.exec(this.#text)?.[0].length ?? 0;
		}
		return this.#at === start ? void 0 : this.#text.slice(start, this.#at);
	}
};
function isEscaped(text, at) {
	let first = at;
	while (text[first - 1] === "\\") first -= 1;
	return (at - first) % 2 === 1;
}
function toScalar(source) {
	if (/^-?\d+$/.test(source)) {
		const number = Number(source);
		return Number.isSafeInteger(number) ? number : BigInt(source);
	}
	try {
		return JSON.parse(source);
	} catch {
		return;
	}
}

// src/diff/mask.ts
const mask = "***";
const lastApplied = "kubectl.kubernetes.io/last-applied-configuration";
const secretFields = ["data", "stringData"];
function maskSecrets(base, head) {
	const maskedAt = [];
	const [one, other] = maskPair(base, head, (path) => maskedAt.push(formatPointer(path)));
	return {
		base: one,
		head: other,
		maskedAt
	};
}
function secretValuesOf(object) {
	const found = [];
	const report = (path) => {
		const value = valueAt(object, path);
		const isMap = path.length === 1 && isJsonObject(value);
		for (const [name, member] of isMap ? Object.entries(value) : []) found.push({
			path: [...path, name],
			value: member
		});
		if (!isMap && value !== void 0) found.push({
			path,
			value
		});
	};
	maskPair(object, void 0, report);
	return found;
}
function maskPair(base, head, report) {
	let pair = [base, head];
	if (isSecret(base) || isSecret(head)) for (const field of secretFields) {
		const values = [base?.[field], head?.[field]];
		if (values[0] === void 0 && values[1] === void 0) continue;
		report([field]);
		pair = withMember(pair, field, maskField(values));
	}
	const metadata = [objectIn(base, "metadata"), objectIn(head, "metadata")];
	const annotations = [objectIn(metadata[0], "annotations"), objectIn(metadata[1], "annotations")];
	if (annotations[0] === void 0 && annotations[1] === void 0) return pair;
	const masked = maskMembers(annotations, (texts, name) => {
		const next = maskCopy(texts, name === lastApplied);
		if (next !== texts) report([
			"metadata",
			"annotations",
			name
		]);
		return next;
	});
	return withMember(pair, "metadata", withMember(metadata, "annotations", masked));
}
function maskCopy(texts, isLastApplied) {
	const copies = texts.map((text) => typeof text === "string" ? readCopy(text) : void 0);
	if (texts.some((text, at) => {
		if (text === void 0 || isSecret(copies[at])) return false;
		return isLastApplied && copies[at] === void 0 || namesSecret(text);
	})) return maskValue(texts);
	if (!copies.some(isSecret)) return texts;
	const [base, head] = maskPair(copies[0], copies[1], () => void 0);
	if (copies.every((copy) => copy !== void 0) && jsonEquals(copies[0] ?? null, copies[1] ?? null) && texts[0] !== texts[1]) return maskValue(texts);
	return [base === void 0 ? texts[0] : formatJson(base), head === void 0 ? texts[1] : formatJson(head)];
}
function namesSecret(value) {
	const text = typeof value === "string" ? value : formatJson(value);
	return text.includes("Secret") && /kind\\*["']?[ \t]{0,9}:[ \t]{0,9}\\*["']?Secret\b/.test(text);
}
function readCopy(text) {
	const value = parseEmbeddedJson(text)?.value;
	return isJsonObject(value) ? value : void 0;
}
function maskField([base, head]) {
	return isMapping(base) && isMapping(head) ? maskMembers([base, head], maskValue) : maskValue([base, head]);
}
function maskMembers([base, head], maskMember) {
	const members = /* @__PURE__ */ new Map();
	for (const name of /* @__PURE__ */ new Set([...Object.keys(base ?? {}), ...Object.keys(head ?? {})])) members.set(name, maskMember([base?.[name], head?.[name]], name));
	const [one, other] = [base, head].map((side, at) => {
		if (side === void 0) return void 0;
		const out = emptyJsonObject();
		for (const name of Object.keys(side)) {
			const value = members.get(name)?.[at];
			out[name] = value === void 0 ? mask : value;
		}
		return out;
	});
	return [one, other];
}
function isMapping(value) {
	return value === void 0 || isJsonObject(value);
}
function maskValue([base, head]) {
	if (base === void 0 || head === void 0) return [base === void 0 ? void 0 : mask, head === void 0 ? void 0 : mask];
	return jsonEquals(base, head) ? [mask, mask] : [`${mask} (base)`, `${mask} (desired)`];
}
function withMember(pair, key, values) {
	const [base, head] = pair.map((side, at) => {
		const value = values[at];
		if (side === void 0 || value === void 0) return side;
		const copy = Object.assign(emptyJsonObject(), side);
		copy[key] = value;
		return copy;
	});
	return [base, head];
}
function isSecret(object) {
	return object?.["kind"] === "Secret";
}
function objectIn(object, key) {
	const value = object?.[key];
	return isJsonObject(value) ? value : void 0;
}

// src/diff/ownership.ts
const owned = /^(?:pharos\.kontena\.io\/|applyset\.kubernetes\.io\/|kubectl\.kubernetes\.io\/last-applied-configuration$)/;
function withoutOwnership(object) {
	const kept = ["labels", "annotations"].reduce(withoutOwned, object.metadata);
	return kept === object.metadata ? object : Object.assign(emptyJsonObject(), object, { metadata: kept });
}
function withoutOwned(metadata, field) {
	const values = metadata[field];
	if (!isJsonObject(values)) return metadata;
	const names = Object.keys(values);
	const left = names.filter((name) => !owned.test(name));
	if (left.length === names.length) return metadata;
	const out = Object.assign(emptyJsonObject(), metadata);
	delete out[field];
	if (left.length === 0) return out;
	const map = emptyJsonObject();
	for (const name of left) map[name] = values[name] ?? null;
	out[field] = map;
	return out;
}

// src/diff/digest.ts
const digestFormat = 1;
function toDigests(request) {
	const { base, head, restarts, architectures, target, digestKey, consents } = request;
	const state = emptyJsonObject();
	const changes = emptyJsonObject();
	for (const key of /* @__PURE__ */ new Set([...base.keys(), ...head.keys()])) {
		const [own, other] = [base.get(key), head.get(key)];
		const to = toForm(key, other, digestKey);
		const from = own !== void 0 && other !== void 0 && jsonEquals(own, other) ? to : toForm(key, own, digestKey);
		if (to !== void 0) state[key] = to.digest;
		const changed = from === void 0 || to === void 0 ? [] : differingSecrets(from, to);
		if (from?.digest === to?.digest && changed.length === 0) continue;
		changes[key] = {
			base: from?.digest ?? null,
			head: to?.digest ?? null,
			secrets: changed
		};
	}
	const change = {
		format: digestFormat,
		architectures: architectures.toSorted(),
		target: target ?? null,
		consents: {
			force: consents?.force ?? false,
			recreate: (consents?.recreate ?? []).toSorted(),
			deletes: (consents?.deletes ?? []).toSorted()
		},
		changes,
		restarts: toRestarts(restarts)
	};
	return {
		format: digestFormat,
		state: sha256({
			format: digestFormat,
			objects: state
		}),
		change: sha256(change)
	};
}
function toRestarts(restarts) {
	const out = emptyJsonObject();
	for (const [key, causes] of restarts) {
		const sources = emptyJsonObject();
		for (const { source, keys } of causes) sources[objectKey(source)] = keys.toSorted();
		out[key] = sources;
	}
	return out;
}
function toForm(key, object, digestKey) {
	if (object === void 0) return void 0;
	const owned = withoutOwnership(object);
	const values = secretValuesOf(owned);
	const shown = inCanonicalOrder(withNulls(owned, values.map(({ path }) => path), 0), [], refOf(object));
	if (values.length === 0) return {
		digest: sha256(shown),
		secrets: /* @__PURE__ */ new Map()
	};
	const secrets = emptyJsonObject();
	for (const { path, value } of values) secrets[formatPointer(path)] = value;
	const isKeyed = digestKey !== void 0 && digestKey !== "";
	const text = formatCanonicalJson([key, secrets]);
	return {
		digest: sha256({
			object: shown,
			secrets: isKeyed ? createHmac("sha256", digestKey).update(text).digest("hex") : null
		}),
		secrets: new Map(Object.entries(secrets))
	};
}
function withNulls(object, paths, depth) {
	if (paths.length === 0) return object;
	const copy = Object.assign(emptyJsonObject(), object);
	const deeper = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const key = path[depth] ?? "";
		if (path.length === depth + 1) copy[key] = null;
		else deeper.set(key, deeper.get(key) ?? []).get(key)?.push(path);
	}
	for (const [key, below] of deeper) {
		const member = object[key];
		if (isJsonObject(member)) copy[key] = withNulls(member, below, depth + 1);
	}
	return copy;
}
function differingSecrets(base, head) {
	return [...head.secrets].flatMap(([name, value]) => {
		const other = base.secrets.get(name);
		return other === void 0 || jsonEquals(other, value) ? [] : [name];
	}).toSorted();
}
function inCanonicalOrder(value, path, ref) {
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return itemsInOrder(value, path, ref);
	const object = value;
	let out;
	for (const key of Object.keys(object)) {
		const own = object[key] ?? null;
		if (typeof own !== "object" || own === null) continue;
		const next = inCanonicalOrder(own, [...path, key], ref);
		if (next === own) continue;
		out ??= Object.assign(emptyJsonObject(), object);
		out[key] = next;
	}
	return out ?? value;
}
function itemsInOrder(list, path, ref) {
	const items = list.map((item, at) => inCanonicalOrder(item, [...path, at], ref));
	const ids = orderMatters(path, list) ? void 0 : identitiesOf(ref, path, list);
	if (ids === void 0) return items.every((item, at) => item === list[at]) ? list : items;
	const places = new Map(ids.map((id, at) => [id, at]));
	return ids.toSorted().map((id) => items[places.get(id) ?? 0] ?? null);
}
function sha256(value) {
	return `sha256:${createHash("sha256").update(formatCanonicalJson(value)).digest("hex")}`;
}

// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : 1e400;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -1e400, maxDiagonalToConsider = 1e400;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};

// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
const characterDiff = new CharacterDiff();

// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}

// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
const wordDiff = new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const deletionWsSuffix = trailingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(deletionWsSuffix, endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const startKeepWsSuffix = trailingWs(startKeep.value, segmenter);
		const deletionWsPrefix = leadingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(startKeepWsSuffix, deletionWsPrefix);
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
const wordsWithSpaceDiff = new WordsWithSpaceDiff();

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}

// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
const sentenceDiff = new SentenceDiff();

// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
const cssDiff = new CssDiff();

// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
const jsonDiff = new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
	return arrayDiff.diff(oldArr, newArr, options);
}

// src/diff/edits.ts
const maxEdits = 120;
function decideGaps(base, head) {
	const shortest = Math.min(base.length, head.length);
	let start = 0;
	while (start < shortest && base[start] === head[start]) start += 1;
	let end = 0;
	while (end < shortest - start && base[base.length - 1 - end] === head[head.length - 1 - end]) end += 1;
	const gaps = [];
	let [baseAt, headAt] = [start, start];
	const close = (baseEnd, headEnd) => {
		if (baseEnd > baseAt || headEnd > headAt) gaps.push({
			baseStart: baseAt,
			baseEnd,
			headStart: headAt,
			headEnd
		});
	};
	for (const [inBase, inHead] of matches(base, head, start, end)) {
		close(inBase, inHead);
		[baseAt, headAt] = [inBase + 1, inHead + 1];
	}
	close(base.length - end, head.length - end);
	return gaps;
}
function pairItems(base, head) {
	const pairs = [];
	for (const { baseStart, baseEnd, headStart, headEnd } of decideGaps(base.map(textOf$1), head.map(textOf$1))) for (let step = 0; step < Math.max(baseEnd - baseStart, headEnd - headStart); step += 1) {
		const [inBase, inHead] = [baseStart + step, headStart + step];
		pairs.push([inBase < baseEnd ? inBase : void 0, inHead < headEnd ? inHead : void 0]);
	}
	return pairs;
}
function textOf$1(item) {
	return formatCanonicalJson(item);
}
function matches(base, head, start, end) {
	if (start === base.length - end || start === head.length - end) return [];
	const own = placesOf(base, start, base.length - end);
	const other = placesOf(head, start, head.length - end);
	const left = own.filter(({ text }) => other.texts.has(text));
	const right = other.filter(({ text }) => own.texts.has(text));
	if (left.length === 0 || right.length === 0) return [];
	const edits = diffArrays(left.map(({ text }) => text), right.map(({ text }) => text), { maxEditLength: maxEdits });
	if (edits === void 0) return anchors(left, right);
	const found = [];
	let [inLeft, inRight] = [0, 0];
	for (const { added, removed, count } of edits) if (removed) inLeft += count;
	else if (added) inRight += count;
	else for (let step = 0; step < count; step += 1) {
		const [one, another] = [left[inLeft], right[inRight]];
		if (one !== void 0 && another !== void 0) found.push([one.at, another.at]);
		inLeft += 1;
		inRight += 1;
	}
	return found;
}
function placesOf(list, from, to) {
	const placed = list.slice(from, to).map((text, at) => ({
		text,
		at: from + at
	}));
	return {
		texts: new Set(placed.map(({ text }) => text)),
		filter: (keep) => placed.filter(keep)
	};
}
function anchors(left, right) {
	const places = new Map(uniquesOf(right).map(({ text, at }) => [text, at]));
	const pairs = uniquesOf(left).flatMap(({ text, at }) => {
		const place = places.get(text);
		return place === void 0 ? [] : [[at, place]];
	});
	const tails = [];
	const before = [];
	for (const [index, [, place]] of pairs.entries()) {
		let low = 0;
		let high = tails.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
			else high = middle;
		}
		before.push(low === 0 ? void 0 : tails[low - 1]);
		tails[low] = index;
	}
	const run = [];
	for (let index = tails.at(-1); index !== void 0; index = before[index]) {
		const pair = pairs[index];
		if (pair !== void 0) run.push(pair);
	}
	return run.toReversed();
}
function uniquesOf(placed) {
	const times = /* @__PURE__ */ new Map();
	for (const { text } of placed) times.set(text, (times.get(text) ?? 0) + 1);
	return placed.filter(({ text }) => times.get(text) === 1);
}

// src/diff/label.ts
function extendLabel(label, key) {
	if (!/^[A-Za-z_][\w-]*$/.test(key)) return `${label}[${key}]`;
	return label === "" ? key : `${label}.${key}`;
}
function toIsRelated(labels) {
	const own = new Set(labels);
	const above = new Set(labels.flatMap(labelsAbove));
	return (label) => own.has(label) || above.has(label) || labelsAbove(label).some((each) => own.has(each));
}
function labelsAbove(label) {
	return [...label.matchAll(/[.[]/g)].map(({ index }) => label.slice(0, index));
}

// src/diff/text-changes.ts
function diffTexts(base, head, label) {
	const from = parseEmbeddedJson(base);
	const to = from === void 0 ? void 0 : parseEmbeddedJson(head);
	if (from !== void 0 && to !== void 0) {
		const found = [];
		visit(from, to, label, found);
		if (found.length > 0) return found;
	} else if (base.trimEnd() !== head.trimEnd() && base.trimEnd().includes("\n") && head.trimEnd().includes("\n")) return diffLines(base, head, label);
	return [{
		label,
		base,
		desired: head
	}];
}
function diffLines(base, head, label) {
	const [from, to] = [base.split("\n"), head.split("\n")];
	const gaps = decideGaps(from, to);
	const [first] = gaps;
	if (first === void 0 || isEverything(first, from, to)) return [{
		label,
		base,
		desired: head
	}];
	const starts = [0];
	for (const line of to) starts.push((starts.at(-1) ?? 0) + line.length + 1);
	return gaps.map((gap) => toLineChange(gap, from, to, starts, label));
}
function toLineChange({ baseStart, baseEnd, headStart, headEnd }, from, to, starts, label) {
	const base = from.slice(baseStart, baseEnd).join("\n");
	if (headEnd === headStart) return {
		label: `${label} line ${baseStart + 1}`,
		base
	};
	const start = starts[headStart] ?? 0;
	const desired = to.slice(headStart, headEnd).join("\n");
	const added = {
		label: `${label} line ${headStart + 1}`,
		desired,
		within: {
			start,
			end: start + desired.length
		}
	};
	return baseEnd === baseStart ? added : {
		...added,
		base
	};
}
function isEverything(gap, from, to) {
	return gap.baseEnd - gap.baseStart >= from.length - 1 && gap.headEnd - gap.headStart >= to.length - 1;
}
function visit(base, head, label, found) {
	if (base === void 0 || head === void 0) {
		if (head !== void 0) found.push({
			label,
			desired: head.value,
			within: placeOf$2(head)
		});
		else if (base !== void 0) found.push({
			label,
			base: base.value
		});
	} else if (base.members !== void 0 && head.members !== void 0) {
		for (const [key, member] of head.members) visit(base.members.get(key), member, extendLabel(label, key), found);
		for (const [key, member] of base.members) if (!head.members.has(key)) visit(member, void 0, extendLabel(label, key), found);
	} else if (base.items !== void 0 && head.items !== void 0) {
		const [from, to] = [base.items, head.items];
		for (const [inBase, inHead] of pairItems(base.value, head.value)) {
			const item = inHead === void 0 ? void 0 : to[inHead];
			visit(inBase === void 0 ? void 0 : from[inBase], item, `${label}[${inHead ?? inBase}]`, found);
		}
	} else if (!jsonEquals(base.value, head.value)) found.push({
		label,
		base: base.value,
		desired: head.value,
		within: placeOf$2(head)
	});
}
function placeOf$2({ start, end }) {
	return {
		start,
		end
	};
}

// src/diff/field-changes.ts
function diffFields(base, head) {
	const comparison = new Comparison(refOf(head));
	comparison.visit(base, head);
	return comparison;
}
function pathOf(place) {
	const steps = [];
	for (let at = place; at !== void 0; at = at.above) steps.push(at.step);
	return steps.toReversed();
}
function labelOf(place) {
	if (place === void 0) return "";
	const label = labelOf(place.above);
	return place.word === void 0 ? extendLabel(label, String(place.step)) : label + place.word;
}
var Comparison = class {
	fields = [];
	orders = [];
	#ref;
	constructor(ref) {
		this.#ref = ref;
	}
	visit(base, head, place) {
		if (base === head) return;
		if (base !== void 0 && head !== void 0) {
			if (isJsonObject(base) && isJsonObject(head)) return this.#visitMembers(base, head, place);
			if (Array.isArray(base) && Array.isArray(head)) return this.#visitList(base, head, place);
		}
		const [path, label] = [pathOf(place), labelOf(place)];
		if (typeof base === "string" && typeof head === "string") for (const change of diffTexts(base, head, label)) this.fields.push({
			path,
			...change
		});
		else if (head === void 0) this.fields.push({
			path,
			label,
			base: base ?? null
		});
		else this.fields.push({
			path,
			label,
			...base === void 0 ? {} : { base },
			desired: head
		});
	}
	#visitMembers(base, head, above) {
		for (const key of Object.keys(head)) if (base[key] !== head[key]) this.visit(base[key], head[key], {
			above,
			step: key
		});
		for (const key of Object.keys(base)) if (head[key] === void 0) this.visit(base[key], void 0, {
			above,
			step: key
		});
	}
	#visitList(base, head, place) {
		const path = pathOf(place);
		const inBase = identitiesOf(this.#ref, path, base);
		const inHead = identitiesOf(this.#ref, path, head);
		if (inBase === void 0 || inHead === void 0) return this.#visitPlaces(base, head, place);
		this.#visitKeyed({
			items: base,
			ids: inBase
		}, {
			items: head,
			ids: inHead
		}, place);
		const [own, other] = [new Set(inBase), new Set(inHead)];
		const from = inBase.filter((id) => other.has(id));
		const to = inHead.filter((id) => own.has(id));
		if (from.every((id, at) => id === to[at])) return;
		const matters = orderMatters(path, base) || orderMatters(path, head);
		const difference = {
			path,
			label: `${labelOf(place)} (order)`,
			base: from,
			desired: to
		};
		(matters ? this.fields : this.orders).push(difference);
	}
	#visitKeyed(base, head, above) {
		const places = new Map(base.ids.map((id, at) => [id, at]));
		for (const [at, id] of head.ids.entries()) {
			const from = places.get(id);
			places.delete(id);
			const item = from === void 0 ? void 0 : base.items[from];
			this.visit(item, head.items[at], {
				above,
				step: at,
				word: `[${id}]`
			});
		}
		for (const [id, at] of places) this.visit(base.items[at], void 0, {
			above,
			step: at,
			word: `[${id}]`
		});
	}
	#visitPlaces(base, head, above) {
		for (const [inBase, inHead] of pairItems(base, head)) {
			const at = inHead ?? inBase ?? 0;
			const from = inBase === void 0 ? void 0 : base[inBase];
			const to = inHead === void 0 ? void 0 : head[inHead];
			this.visit(from, to, {
				above,
				step: at,
				word: `[${at}]`
			});
		}
	}
};

// src/diff/patch.ts
const context = 3;
function formatPatch(base, head) {
	const [from, to] = [toLines(base), toLines(head)];
	let patch = "";
	for (const hunk of toHunks(decideGaps(from, to))) patch += formatHunk(hunk, from, to);
	return patch;
}
function toLines(text) {
	return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}
function toHunks(gaps) {
	const hunks = [];
	let end = -1e400;
	for (const gap of gaps) {
		const last = hunks.at(-1);
		if (last !== void 0 && gap.baseStart - end <= 6) last.push(gap);
		else hunks.push([gap]);
		end = gap.baseEnd;
	}
	return hunks;
}
function formatHunk(gaps, from, to) {
	const [first, last] = [gaps[0], gaps.at(-1)];
	if (first === void 0 || last === void 0) return "";
	const start = Math.max(0, first.baseStart - context);
	const end = Math.min(from.length, last.baseEnd + context);
	const headStart = first.headStart - (first.baseStart - start);
	const headEnd = last.headEnd + (end - last.baseEnd);
	const lines = [`@@ -${range(start, end)} +${range(headStart, headEnd)} @@`];
	let at = start;
	for (const gap of gaps) {
		for (const line of from.slice(at, gap.baseStart)) lines.push(` ${line}`);
		for (const line of from.slice(gap.baseStart, gap.baseEnd)) lines.push(`-${line}`);
		for (const line of to.slice(gap.headStart, gap.headEnd)) lines.push(`+${line}`);
		at = gap.baseEnd;
	}
	for (const line of from.slice(at, end)) lines.push(` ${line}`);
	return `${lines.join("\n")}\n`;
}
function range(start, end) {
	const count = end - start;
	if (count === 1) return String(start + 1);
	return `${count === 0 ? start : start + 1},${count}`;
}

// src/diff/pod-reads.ts
function readsOf(template) {
	const spec = isJsonObject(template) ? template["spec"] : void 0;
	if (!isJsonObject(spec)) return [];
	const containers = containersOf(spec, []).map(({ container }) => container);
	return [...objectsIn(spec["volumes"]).flatMap((volume) => readsOfVolume(volume, containers)), ...containers.flatMap(readsOfContainer)];
}
function readsOfContainer(container) {
	const variables = objectsIn(container["env"]).map(({ valueFrom }) => isJsonObject(valueFrom) ? valueFrom : {});
	const sources = objectsIn(container["envFrom"]);
	return [
		...variables.flatMap((from) => toRead("ConfigMap", from["configMapKeyRef"], "name", keyOf)),
		...variables.flatMap((from) => toRead("Secret", from["secretKeyRef"], "name", keyOf)),
		...sources.flatMap((from) => toRead("ConfigMap", from["configMapRef"], "name")),
		...sources.flatMap((from) => toRead("Secret", from["secretRef"], "name"))
	];
}
function readsOfVolume(volume, containers) {
	const files = toFileFilter(volume["name"], containers);
	if (files === void 0) return [];
	const keys = (source) => keysOfFiles(source["items"], files);
	const { projected } = volume;
	const parts = isJsonObject(projected) ? objectsIn(projected["sources"]) : [];
	return [
		...toRead("ConfigMap", volume["configMap"], "name", keys),
		...toRead("Secret", volume["secret"], "secretName", keys),
		...parts.flatMap((part) => toRead("ConfigMap", part["configMap"], "name", keys)),
		...parts.flatMap((part) => toRead("Secret", part["secret"], "name", keys))
	];
}
function toRead(source, reference, nameField, keysOf = () => void 0) {
	if (!isJsonObject(reference)) return [];
	const name = reference[nameField];
	if (typeof name !== "string") return [];
	const keys = keysOf(reference);
	const read = {
		source,
		name,
		optional: reference["optional"] === true
	};
	return [keys === void 0 ? read : {
		...read,
		keys
	}];
}
function keyOf(reference) {
	const { key } = reference;
	return new Set(typeof key === "string" ? [key] : []);
}
function toFileFilter(volume, containers) {
	const mounts = containers.flatMap((container) => objectsIn(container["volumeMounts"])).filter(({ name }) => typeof name === "string" && name === volume);
	if (mounts.length === 0) return void 0;
	const paths = mounts.map(({ subPath }) => typeof subPath === "string" && subPath !== "" ? subPath : void 0);
	return paths.every((path) => path !== void 0) ? paths : "all";
}
function keysOfFiles(items, files) {
	if (!Array.isArray(items) || items.length === 0) return files === "all" ? void 0 : new Set(files);
	return new Set(objectsIn(items).flatMap(({ key, path }) => {
		if (typeof key !== "string" || typeof path !== "string") return [];
		return files === "all" || files.some((file) => path === file || path.startsWith(`${file}/`)) ? [key] : [];
	}));
}
function objectsIn(list) {
	return Array.isArray(list) ? list.filter(isJsonObject) : [];
}

// src/diff/restarts.ts
function changedData(base, head) {
	const changed = /* @__PURE__ */ new Map();
	for (const key of /* @__PURE__ */ new Set([...base.keys(), ...head.keys()])) {
		const [from, to] = [base.get(key), head.get(key)];
		const object = to ?? from;
		if (object === void 0 || object.apiVersion !== "v1") continue;
		if (object.kind !== "ConfigMap" && object.kind !== "Secret") continue;
		const keys = differingKeys(from, to);
		if (keys.length > 0) changed.set(key, {
			source: refOf(object),
			keys,
			isDeleted: to === void 0
		});
	}
	return changed;
}
function differingKeys(base, head) {
	const keys = [
		"data",
		"binaryData",
		"stringData"
	].flatMap((field) => {
		const [from, to] = [mapOf(base?.[field]), mapOf(head?.[field])];
		return [.../* @__PURE__ */ new Set([...Object.keys(to), ...Object.keys(from)])].filter((key) => {
			const [left, right] = [from[key], to[key]];
			return left === void 0 || right === void 0 ? left !== right : !jsonEquals(left, right);
		});
	});
	return [...new Set(keys)];
}
function mapOf(value) {
	return isJsonObject(value) ? value : {};
}
function decideRestart(workload, changed) {
	if (changed.size === 0 || !replacesPods(workload)) return [];
	const { apiVersion, kind, namespace, name } = refOf(workload);
	const path = podTemplatePathOf({
		apiVersion,
		kind,
		name
	});
	if (path === void 0 || namespace === void 0) return [];
	const found = /* @__PURE__ */ new Map();
	for (const read of readsOf(valueAt(workload, path))) {
		const key = objectKey({
			apiVersion: "v1",
			kind: read.source,
			namespace,
			name: read.name
		});
		const data = changed.get(key);
		if (data === void 0 || data.isDeleted && !read.optional) continue;
		const keys = data.keys.filter((own) => read.keys === void 0 || read.keys.has(own));
		if (keys.length > 0) found.set(key, /* @__PURE__ */ new Set([...found.get(key) ?? [], ...keys]));
	}
	return [...found].flatMap(([key, keys]) => {
		const data = changed.get(key);
		return data === void 0 ? [] : [{
			source: data.source,
			keys: data.keys.filter((own) => keys.has(own)),
			...data.wasCut === true ? { wasCut: true } : {}
		}];
	});
}
function restartsOnUpdate(base, head) {
	const path = podTemplatePathOf(refOf(head));
	if (path === void 0) return false;
	const isPod = path.length === 0;
	const [from, to] = isPod ? [base["spec"], head["spec"]] : [valueAt(base, path), valueAt(head, path)];
	if (jsonEquals(from ?? null, to ?? null)) return false;
	return isPod || replacesPods(head) && !["ReplicaSet", "ReplicationController"].includes(head.kind);
}
function replacesPods({ apiVersion, kind, ...rest }) {
	const spec = mapOf(rest["spec"]);
	const own = mapOf(spec["updateStrategy"])["type"];
	switch (kind) {
		case "DaemonSet": return (own ?? (parseApiVersion(apiVersion).group === "extensions" ? "OnDelete" : "")) !== "OnDelete";
		case "StatefulSet": return (own ?? (apiVersion === "apps/v1beta1" ? "OnDelete" : "")) !== "OnDelete";
		case "Deployment": return spec["paused"] !== true;
		case "ReplicaSet":
		case "ReplicationController": return true;
		default: return false;
	}
}

// src/diff/diff.ts
function diffManifests(request) {
	const { architectures, target, digestKey, consents } = request;
	const base = byKey(request.base ?? []);
	const head = byKey(request.head);
	const [baseObjects, headObjects] = [toObjects(base), toObjects(head)];
	const data = changedData(baseObjects, headObjects);
	const changes = [];
	const restarts = /* @__PURE__ */ new Map();
	for (const [key, manifest] of head) {
		const [from, to] = [baseObjects.get(key), headObjects.get(key)];
		if (to === void 0) continue;
		const place = placeOf$1(manifest);
		if (from === void 0) {
			changes.push({
				...place,
				action: "create",
				patch: () => formatPatch("", textOf(maskSecrets(void 0, to).head))
			});
			continue;
		}
		const change = toUpdate(manifest, from, to);
		const causes = change?.restartsPods === true ? [] : decideRestart(to, data);
		if (causes.length > 0) restarts.set(key, causes);
		if (change !== void 0) changes.push(causes.length > 0 ? {
			...change,
			restartsPods: true,
			causes
		} : change);
		else if (causes.length > 0) changes.push({
			...place,
			action: "restart",
			causes
		});
		else changes.push({
			...place,
			action: "unchanged"
		});
	}
	const created = [...head].flatMap(([key, manifest]) => base.has(key) ? [] : [manifest]);
	for (const [key, manifest] of base) {
		const from = baseObjects.get(key);
		if (head.has(key) || from === void 0) continue;
		const reason = toDeletionReason(manifest, request.head, created);
		const patch = () => formatPatch(textOf(maskSecrets(from, void 0).base), "");
		changes.push({
			...placeOf$1(manifest),
			action: "delete",
			reason,
			patch
		});
	}
	return {
		changes,
		architectures,
		digests: toDigests({
			base: baseObjects,
			head: headObjects,
			restarts,
			architectures,
			target,
			digestKey,
			consents
		})
	};
}
function byKey(manifests) {
	return new Map(manifests.map((manifest) => [objectKey(manifest.ref), manifest]));
}
function toObjects(manifests) {
	return new Map([...manifests].map(([key, { object }]) => [key, toComparable(object)]));
}
function placeOf$1({ ref, arch, origin }) {
	return {
		ref,
		arch,
		span: origin.locate([]).span
	};
}
function textOf(object) {
	return object === void 0 ? "" : formatYaml(object);
}
function toUpdate(manifest, base, head) {
	const { base: from, head: to, maskedAt } = maskSecrets(base, head);
	if (from === void 0 || to === void 0) return void 0;
	const { fields: found, orders } = diffFields(from, to);
	if (found.length === 0) return void 0;
	const templatePath = podTemplatePathOf(manifest.ref);
	const moved = templatePath === void 0 ? [] : orders.filter(({ path }) => isBelow(path, templatePath));
	const shown = [...found, ...moved];
	const reordered = shown.filter(({ label }) => label.endsWith(" (order)"));
	const kept = new Set(reordered.map(({ path }) => formatPointer(path)));
	return {
		...placeOf$1(manifest),
		action: "update",
		...base.apiVersion === head.apiVersion ? {} : { baseApiVersion: base.apiVersion },
		fields: shown.map((field) => toFieldChange(field, manifest, maskedAt)),
		patch: () => formatPatch(formatYaml(alignTo(from, to, kept)), formatYaml(to)),
		restartsPods: restartsOnUpdate(base, head)
	};
}
function isBelow(path, above) {
	return above.every((step, at) => path[at] === step);
}
function toFieldChange({ within, ...field }, { origin }, maskedAt) {
	const masked = maskedAt.length > 0 && isMasked(field.path, maskedAt);
	if (field.desired === void 0) return {
		...field,
		masked
	};
	const { span } = masked ? origin.locate(field.path, "key") : origin.locate(field.path, "value", within);
	return {
		...field,
		masked,
		span
	};
}
function isMasked(path, maskedAt) {
	const pointer = `${formatPointer(path)}/`;
	return maskedAt.some((at) => pointer.startsWith(`${at}/`) || `${at}/`.startsWith(pointer));
}

// src/render/list.ts
function listItems(object, node) {
	const { kind, apiVersion, items } = object;
	if (typeof kind !== "string" || typeof apiVersion !== "string" || !kind.endsWith("List")) return void 0;
	if (!Array.isArray(items) || node.node !== "mapping") return void 0;
	const list = node.entries.find(({ key }) => key.node === "scalar" && key.value === "items")?.value;
	if (list?.node !== "sequence") return void 0;
	const itemKind = kind.slice(0, -4);
	return list.items.map((item, at) => ({
		node: item,
		value: itemKind === "" ? items[at] : named(items[at], apiVersion, itemKind)
	}));
}
function named(item, apiVersion, kind) {
	if (!isJsonObject(item)) return item;
	return Object.assign(emptyJsonObject(), {
		apiVersion,
		kind
	}, item);
}

// src/render/origin.ts
function toOrigin$1(map, document, root) {
	const indexes = /* @__PURE__ */ new Map();
	return {
		file: map.file,
		document,
		locate: (path, part = "value", within) => {
			const found = find(root, path, indexes);
			if (found.depth === 0) return map.locateLine(root.start);
			if (part === "key" || found.depth < path.length) return locateKey(map, found);
			return within === void 0 ? locateValue(map, found) : locateWithin(map, found, within);
		},
		pharosChecksum: () => {
			const bytes = formatMarshal(root);
			return bytes === void 0 ? void 0 : createHash("md5").update(bytes).digest("hex");
		}
	};
}
function find(root, path, indexes) {
	let found = {
		node: root,
		key: void 0,
		depth: 0
	};
	for (const [at, step] of path.entries()) {
		const next = child(found.node, step, indexes);
		if (next === void 0) return found;
		found = {
			...next,
			depth: at + 1
		};
	}
	return found;
}
function child(node, step, indexes) {
	if (node.node === "sequence") {
		const item = node.items[Number(step)];
		return item === void 0 ? void 0 : {
			node: item,
			key: void 0
		};
	}
	if (node.node !== "mapping") return void 0;
	const entry = entryOf(node, String(step), indexes);
	return entry === void 0 ? void 0 : {
		node: entry.value,
		key: entry.key
	};
}
function entryOf(node, name, indexes) {
	let index = indexes.get(node);
	if (index === void 0) {
		index = new Map(node.entries.map((entry) => [keyText(entry.key), entry]));
		indexes.set(node, index);
	}
	return index.get(name);
}
function locateKey(map, { node, key }) {
	return key === void 0 ? locateNode(map, node) : map.locate(key.start, key.end);
}
function locateValue(map, found) {
	const { node, key } = found;
	return node.start === node.end && map.tagWithin(node.start, node.end) === void 0 && key !== void 0 ? map.locate(key.start, key.end) : locateNode(map, node);
}
function locateWithin(map, found, { start, end }) {
	const { node } = found;
	if (node.node !== "scalar") return locateValue(map, found);
	const from = node.offsetOf(start);
	const to = end > start ? node.offsetOf(end - 1) + 1 : from;
	return map.locate(from, to);
}
function locateNode(map, node) {
	return node.node === "scalar" ? map.locate(node.start, node.end) : map.locateLine(node.start);
}

// src/render/placed.ts
function placed({ span, configPath }, config) {
	const source = configPath === void 0 ? void 0 : config.spanOf(configPath);
	if (source === void 0) return { span };
	return {
		span,
		related: [{
			message: "the value comes from here",
			span: source
		}]
	};
}

// src/render/value-findings.ts
function toJsonFinding({ problem, node }, place) {
	if (problem === "not-a-number") return at(node, place, "render/not-a-number", "infinity and NaN cannot be written in JSON", "write a finite number, or quote the text");
	if (node.node !== "scalar") return at(node, place, "render/key-not-text", "a list or mapping is used as a key", "use text as key; quote text that begins with `[` or `{`");
	const written = place.map.renderedText(node.start, node.end);
	const name = node.value === null && written === "" ? "an empty key" : `the key ${shorten(written)}`;
	const reading = node.value === null ? "nothing" : describe(node.value);
	const hint = `put it in quotes: ${JSON.stringify(written)}`;
	return at(node, place, "render/key-not-text", `${name} is read as ${reading}, not as text`, hint);
}
function checkAmbiguousScalars(root, place, seen) {
	const found = [];
	const stack = [root];
	for (let node = stack.pop(); node !== void 0; node = stack.pop()) {
		if (node.node === "scalar") {
			if (node.kubectl !== void 0 && !seen.has(node)) {
				seen.add(node);
				found.push(toAmbiguity(node, node.kubectl, place));
			}
			continue;
		}
		if (seen.has(node)) continue;
		seen.add(node);
		if (node.node === "sequence") for (const item of node.items) stack.push(item);
		else for (const { key, value } of node.entries) stack.push(key, value);
	}
	return found;
}
function toAmbiguity(scalar, kubectl, place) {
	const text = place.map.renderedText(scalar.start, scalar.end);
	return at(scalar, place, "render/ambiguous-scalar", `${shorten(text)} is ${describe(scalar.value)} to Pharos, which counts here, but ${describe(kubectl)} to kubectl`, cureFor(text, [scalar.value, kubectl]));
}
function cureFor(text, readings) {
	if (readings.every((reading) => typeof reading === "string")) return `write the text that you mean in quotes: ${[text, ...readings.filter((reading) => reading !== text)].map((reading) => JSON.stringify(reading)).join(" or ")}`;
	const quoted = readings.find((reading) => typeof reading === "string" && reading === text);
	const forms = readings.filter((reading) => reading !== quoted).map((reading) => `${plainForm(reading)} for the ${nounOf(reading).replace(/^an? /, "")}`);
	return `write ${(quoted === void 0 ? forms : [`${JSON.stringify(text)} for the text`, ...forms]).join(" or ")}`;
}
function plainForm(value) {
	if (value === null) return "null";
	return typeof value === "string" ? JSON.stringify(value) : String(value);
}
function describe(value) {
	if (value === null) return "null";
	return `the ${nounOf(value).replace(/^an? /, "")} ${typeof value === "string" ? shorten(JSON.stringify(value)) : value}`;
}
function nounOf(value) {
	if (value === null) return "null";
	if (typeof value === "boolean") return "a boolean";
	return typeof value === "string" ? "a text" : "a number";
}
function shorten(text) {
	return text.length > 60 ? `${text.slice(0, 57)}\u2026` : text;
}
function at(node, { map, config, subject }, code, message, hint) {
	const location = placed(map.locate(node.start, node.end), config);
	return diagnostic(code, message, {
		hint,
		...location,
		...subject === void 0 ? {} : { subject }
	});
}

// src/render/yaml-findings.ts
const codes = {
	syntax: "render/yaml-syntax",
	"duplicate-key": "render/duplicate-key",
	"unknown-anchor": "render/yaml-alias",
	"refused-tag": "render/yaml-tag",
	"too-large": "render/yaml-too-large"
};
function toYamlFinding(problem, map, config) {
	const { start, end, first, message } = problem;
	const { span, related: sources = [] } = placed(map.locate(start, end), config);
	const related = [...first === void 0 ? [] : [{
		message: "it is given here first",
		span: map.locate(first.start, first.end).span
	}], ...sources];
	const hint = hintFor(problem, map);
	return diagnostic(codes[problem.problem], message, {
		span,
		...hint === void 0 ? {} : { hint },
		...related.length === 0 ? {} : { related }
	});
}
function hintFor({ problem, hint, start, end }, map) {
	if (problem !== "syntax" || map.tagWithin(start, Math.max(end, start + 1)) === void 0) return hint;
	const cure = "the text comes from this tag: quote it in the template or let the tag print other text";
	return hint === void 0 ? cure : `${hint} (${cure})`;
}

// src/render/manifests.ts
function toManifests({ text, map, arch }, config) {
	const stream = readYaml(text);
	const diagnostics = stream.problems.map((problem) => toYamlFinding(problem, map, config));
	const manifests = [];
	for (const [document, { root }] of stream.documents.entries()) {
		if (root === void 0 || root.node === "scalar" && root.value === null) continue;
		const seen = /* @__PURE__ */ new Set();
		const problems = [];
		const { candidates, findings } = toCandidates(toJson(root, (problem) => problems.push(problem)), root, map);
		diagnostics.push(...findings);
		if (candidates.length === 0 && findings.length > 0) continue;
		const place = {
			map,
			config
		};
		diagnostics.push(...problems.map((problem) => toJsonFinding(problem, place)));
		for (const candidate of candidates) {
			const { object, node } = candidate;
			if (!isKubeObject(object)) {
				diagnostics.push(...checkIdentity(candidate, map));
				continue;
			}
			const ref = refOf(object);
			manifests.push({
				ref,
				object,
				arch,
				origin: toOrigin$1(map, document, node)
			});
			diagnostics.push(...checkAmbiguousScalars(node, {
				...place,
				subject: ref
			}, seen));
		}
	}
	return {
		manifests,
		diagnostics
	};
}
function toCandidates(value, node, map) {
	if (!isJsonObject(value)) return {
		candidates: [],
		findings: [diagnostic("render/not-an-object", `this document is ${Array.isArray(value) ? "a list" : `a single value (${typeof value === "object" ? "null" : typeof value})`}, not a Kubernetes object`, {
			span: map.locateLine(node.start).span,
			hint: "write the object as a mapping with apiVersion, kind and metadata"
		})]
	};
	const items = listItems(value, node);
	if (items !== void 0) {
		const parts = items.map((item) => toCandidates(item.value, item.node, map));
		return {
			candidates: parts.flatMap(({ candidates }) => candidates),
			findings: parts.flatMap(({ findings }) => findings)
		};
	}
	const missing = ["kind", "apiVersion"].filter((key) => !isTruthy(value[key]));
	if (missing.length === 0) return {
		candidates: [{
			object: value,
			node
		}],
		findings: []
	};
	return {
		candidates: [],
		findings: [notAManifest(missing, value, node, map)]
	};
}
function notAManifest(missing, object, node, map) {
	const what = Object.keys(object).length === 0 ? "is an empty mapping" : `has no ${missing.join(" and no ")}`;
	return diagnostic("render/not-a-manifest", `this document ${what}, so nothing of it is applied`, {
		severity: missing.length === 1 ? "error" : "warning",
		span: map.locateLine(node.start).span,
		hint: missing.length === 1 ? `add ${missing.join("")}; keys are case-sensitive` : "add kind and apiVersion, or move the file out of the folder of manifest_path"
	});
}
function checkIdentity({ object, node }, map) {
	const origin = toOrigin$1(map, 0, node);
	const found = [];
	const report = (path, value) => {
		const name = path.join(".");
		const isAbsent = value === void 0 || value === null;
		const shown = typeof value === "object" ? "a mapping or list" : String(value);
		found.push(diagnostic("render/bad-identity", isAbsent ? `${name} is missing` : `${name} must be text, not ${shown}`, {
			span: origin.locate(path).span,
			hint: isAbsent ? `write ${name}` : "put it in quotes"
		}));
	};
	for (const key of ["apiVersion", "kind"]) if (!isName(object[key])) report([key], object[key]);
	const { metadata } = object;
	if (!isJsonObject(metadata)) report(["metadata"], metadata);
	else if (!isName(metadata["name"])) report(["metadata", "name"], metadata["name"]);
	return found;
}
function isKubeObject(object) {
	const { metadata } = object;
	return isName(object["apiVersion"]) && isName(object["kind"]) && isJsonObject(metadata) && isName(metadata["name"]);
}
function isName(value) {
	return typeof value === "string" && value !== "";
}
function isTruthy(value) {
	return value !== void 0 && value !== null && value !== false;
}

// src/render/template.ts
function isTemplate(name) {
	return /\.(?:erb|njk)$/.test(name);
}
async function renderStackTemplate(file, request) {
	const [compile, { renderTemplate }, { toLimits }] = await Promise.all([
		loadCompiler(file.name),
		import("./render.js"),
		import("./limits.js")
	]);
	const compiled = compile(file.name, file.text, request.parser);
	const limits = toLimits(request.templateLimits);
	const diagnostics = [...compiled.diagnostics];
	const texts = [];
	if (!compiled.ok || hasErrors(diagnostics)) return {
		texts,
		diagnostics
	};
	for (const arch of request.architectures) {
		const rendered = renderTemplate(compiled.value, localsFor(arch, request.config), limits);
		diagnostics.push(...rendered.diagnostics);
		if (!rendered.ok) continue;
		const { text, chunks, localsRead } = rendered.value;
		if (!localsRead.has("arch")) return {
			texts: [{
				arch: "any",
				text,
				chunks
			}],
			diagnostics
		};
		texts.push({
			arch,
			text,
			chunks
		});
	}
	return {
		texts,
		diagnostics
	};
}
async function loadCompiler(name) {
	return name.endsWith(".njk") ? (await import("./standalone.js")).compileNunjucksFile : (await import("./template.js")).compileErb;
}
function localsFor(arch, config) {
	return /* @__PURE__ */ new Map([
		["name", "custom_network"],
		["cluster_config", config.template],
		["firewalld_enabled", config.firewalldEnabled],
		["reload_iptables", false],
		["arch", arch]
	]);
}

// src/render/unique.ts
function uniqueInOrder(diagnostics) {
	const unique = /* @__PURE__ */ new Map();
	for (const one of diagnostics) {
		const key = identityOf(one);
		if (!unique.has(key)) unique.set(key, one);
	}
	return [...unique.values()].toSorted(byPlace);
}
function identityOf({ code, severity, message, span }) {
	return JSON.stringify([
		code,
		severity,
		message,
		span
	]);
}
function byPlace(left, right) {
	const start = {
		line: 0,
		column: 0
	};
	const [one, other] = [left.span?.start ?? start, right.span?.start ?? start];
	return one.line - other.line || one.column - other.column;
}

// src/render/render.ts
async function renderStack(request) {
	const { files, config, architectures } = request;
	const manifests = new Map(architectures.map((arch) => [arch, []]));
	const diagnostics = [];
	const loadParser = once(request.loadRuby);
	for (const file of files) {
		const rendered = await renderFile(file, request, loadParser);
		const ofFile = [...rendered.diagnostics];
		for (const rendering of rendered.renderings) {
			const { manifests: found, diagnostics: findings } = toManifests(rendering, config);
			ofFile.push(...findings);
			for (const arch of rendering.arch === "any" ? architectures : [rendering.arch]) manifests.get(arch)?.push(...found);
		}
		diagnostics.push(...uniqueInOrder(ofFile));
	}
	if ([...manifests.values()].every((list) => list.length === 0) && files.length > 0 && !hasErrors(diagnostics)) diagnostics.push(emptyStack(files));
	return {
		manifests,
		diagnostics
	};
}
async function renderFile(file, { config, architectures, templateLimits }, loadParser) {
	const { name, text } = file;
	if (!isTemplate(name)) return {
		renderings: [{
			text,
			map: new SourceMap(name, text, text),
			arch: "any"
		}],
		diagnostics: []
	};
	const { texts, diagnostics } = await renderStackTemplate(file, {
		config,
		architectures,
		parser: await loadParser(),
		...templateLimits === void 0 ? {} : { templateLimits }
	});
	return {
		renderings: texts.map(({ arch, text: output, chunks }) => ({
			text: output,
			map: new SourceMap(name, text, output, chunks),
			arch
		})),
		diagnostics
	};
}
function emptyStack(files) {
	const [first] = files;
	const where = files.length === 1 ? `${first?.name} holds` : `none of the ${files.length} files of the stack holds`;
	return diagnostic("render/empty-stack", `${where} ${files.length === 1 ? "no" : "a"} Kubernetes object`, {
		...first === void 0 ? {} : { span: {
			file: first.name,
			start: {
				line: 1,
				column: 1
			},
			end: {
				line: 1,
				column: 1
			}
		} },
		hint: "check manifest_path and what the templates print"
	});
}
function once(load) {
	let loaded;
	return () => loaded ??= load();
}

// src/variants/findings.ts
function imageForOther(manifest, image, runsOn) {
	const where = and(runsOn.filter((arch) => arch !== image.found.arch));
	return diagnostic("variants/image-architecture", `image ${JSON.stringify(image.image)} is for ${image.found.arch}, but ${formatRef(manifest.ref)} runs on ${where} nodes`, {
		...placeOf(manifest, image),
		hint: `name an image that runs on ${where}, or let nodeSelector demand ${image.found.arch} nodes`
	});
}
function imageWithDigest(manifest, image, arch) {
	return diagnostic("variants/image-digest", `image ${JSON.stringify(image.image)} is for ${image.found.arch} and fixed by its digest, so ${arch} nodes get the same one`, {
		...placeOf(manifest, image),
		hint: "remove the digest, or use the digest of a multi-architecture image and a name without architecture"
	});
}
function pinnedToOne(manifest, pinned, others, difference) {
	const why = difference === void 0 ? `is rendered for ${pinned} only` : `differs between ${and([pinned, ...others])} at ${formatPath(difference)}`;
	return diagnostic("variants/pinned-to-one", `${formatRef(manifest.ref)} ${why}, so it is pinned to ${pinned} nodes`, {
		span: manifest.origin.locate(difference ?? ["metadata", "name"]).span,
		subject: manifest.ref,
		hint: difference === void 0 ? `add nodeSelector kubernetes.io/arch: ${pinned} to say so yourself` : `use the same for all architectures, or add nodeSelector kubernetes.io/arch: ${pinned} to say so yourself`
	});
}
function differs(manifest, architectures, paths) {
	const [first = [], ...more] = paths;
	return diagnostic("variants/differs", `${formatRef(manifest.ref)} differs between ${and(architectures)} at ${formatPath(first)}`, {
		span: manifest.origin.locate(first).span,
		subject: manifest.ref,
		hint: "make it the same for all architectures, or give each an object of its own: add the architecture to its name",
		...more.length === 0 ? {} : { related: more.map((path) => ({
			message: `${formatPath(path)} differs too`,
			span: manifest.origin.locate(path).span
		})) }
	});
}
function nameTooLong(manifest, name, arch) {
	return diagnostic("variants/name-too-long", `${formatRef(manifest.ref)} is split, and its name for ${arch} has ${name.length} characters, more than 63`, {
		...nameOf(manifest),
		hint: `shorten the name to ${63 - arch.length - 1} characters`
	});
}
function nameTaken(manifest, name, arch, owner) {
	return diagnostic("variants/name-taken", `${formatRef(manifest.ref)} needs the name ${name} for ${arch}, which the stack already uses`, {
		...nameOf(manifest),
		hint: "rename one of them",
		related: [{
			message: `${name} is here`,
			span: nameOf(owner).span
		}]
	});
}
function notTargeted(manifest, pinned, path) {
	return diagnostic("variants/not-targeted", `${formatRef(manifest.ref)} is pinned to ${and(pinned)}, which is not planned for, so it is left out`, {
		span: manifest.origin.locate(path).span,
		subject: manifest.ref,
		hint: `add ${and(pinned)} to the architectures to plan it too`
	});
}
function otherArchitecture(manifest, path) {
	return diagnostic("variants/other-architecture", `${formatRef(manifest.ref)} is pinned to nodes that are neither ${archs.join(" nor ")}, so it is kept as it is`, {
		span: manifest.origin.locate(path).span,
		subject: manifest.ref,
		hint: "remove it when the cluster has no such nodes"
	});
}
function placeOf(manifest, { path, found }) {
	const [first] = found.places;
	return {
		span: manifest.origin.locate(path, "value", first).span,
		subject: manifest.ref
	};
}
function nameOf(manifest) {
	return {
		span: manifest.origin.locate(["metadata", "name"]).span,
		subject: manifest.ref
	};
}
function and(words) {
	return words.join(" and ");
}

// src/variants/differences.ts
function differingPaths(left, right, limit) {
	const found = [];
	const visit = (one, other, path) => {
		if (found.length >= limit || one === other) return;
		if (isJsonObject(one) && isJsonObject(other)) for (const key of /* @__PURE__ */ new Set([...Object.keys(one), ...Object.keys(other)])) visit(one[key], other[key], [...path, key]);
		else if (Array.isArray(one) && Array.isArray(other) && one.length === other.length) {
			const items = other;
			for (const [at, item] of one.entries()) visit(item, items[at], [...path, at]);
		} else found.push(path);
	};
	visit(left, right, []);
	return found;
}

// src/variants/image-name.ts
const goSpelling = {
	amd64: "amd64",
	arm64: "arm64"
};
const unameSpelling = {
	amd64: "x86_64",
	arm64: "aarch64"
};
const hubSpelling = {
	amd64: "amd64",
	arm64: "arm64v8"
};
const words = {
	amd64: {
		arch: "amd64",
		spellings: goSpelling
	},
	arm64: {
		arch: "arm64",
		spellings: goSpelling
	},
	"linux-arm64-v8": {
		arch: "arm64",
		spellings: {
			amd64: "linux-amd64",
			arm64: "linux-arm64-v8"
		}
	},
	linux_arm64_v8: {
		arch: "arm64",
		spellings: {
			amd64: "linux_amd64",
			arm64: "linux_arm64_v8"
		}
	},
	arm64v8: {
		arch: "arm64",
		spellings: hubSpelling
	},
	x86_64: {
		arch: "amd64",
		spellings: unameSpelling
	},
	"x86-64": {
		arch: "amd64",
		spellings: {
			amd64: "x86-64",
			arm64: "aarch64"
		}
	},
	aarch64: {
		arch: "arm64",
		spellings: unameSpelling
	}
};
const foreign = {
	armhf: "arm",
	armv6: "arm",
	armv7: "arm",
	arm32v5: "arm",
	arm32v6: "arm",
	arm32v7: "arm",
	ppc64le: "ppc64le",
	s390x: "s390x",
	riscv64: "riscv64",
	i386: "386"
};
const word = /(?<=^|[-_./:])(?:linux-arm64-v8|linux_arm64_v8|amd64|arm64v8|arm64|x86_64|x86-64|aarch64|armhf|armv[67]|arm32v[567]|ppc64le|s390x|riscv64|i386|(?<=[-_])arm(?=$))(?=$|[-_./:])/g;
function parseImageArch(image) {
	const at = image.indexOf("@");
	const name = at < 0 ? image : image.slice(0, at);
	const from = hostLength(name);
	const found = [...name.slice(from).matchAll(word)].map((match) => ({
		text: match[0],
		start: from + match.index,
		end: from + match.index + match[0].length
	}));
	const archs = new Set(found.map(({ text }) => archOf(text)));
	const [arch] = archs;
	if (arch === void 0 || archs.size > 1) return void 0;
	return {
		arch,
		places: found.map(({ text, start, end }) => ({
			start,
			end,
			spellings: spellingsOf(name, text, start, end)
		})),
		hasDigest: at >= 0
	};
}
function toImageFor(image, found, arch) {
	let out = "";
	let done = 0;
	for (const { start, end, spellings } of found.places) {
		out += image.slice(done, start) + spellings[arch];
		done = end;
	}
	return out + image.slice(done);
}
function archOf(text) {
	return words[text]?.arch ?? foreign[text] ?? text;
}
function spellingsOf(name, text, start, end) {
	return text === "amd64" && name[end] === "/" && isHubPath(name.slice(0, start)) ? hubSpelling : words[text]?.spellings ?? {
		amd64: text,
		arm64: text
	};
}
function isHubPath(before) {
	return before === "" || /^(?:registry-1\.|index\.|registry\.hub\.)?docker\.(?:io|com)\/$/.test(before);
}
function hostLength(name) {
	const slash = name.indexOf("/");
	if (slash < 0) return 0;
	const first = name.slice(0, slash);
	return /[.:]/.test(first) || first === "localhost" ? slash + 1 : 0;
}

// src/variants/replaced.ts
function replaceValues(manifest, replacements) {
	if (replacements.length === 0) return manifest;
	let object = manifest.object;
	for (const { path, value } of replacements) object = withValue(object, path, value);
	const changed = object;
	return {
		...manifest,
		object: changed,
		ref: refOf(changed),
		origin: toOrigin(manifest.origin, replacements)
	};
}
function withValue(target, path, value) {
	const [step, ...rest] = path;
	if (step === void 0) return value;
	if (typeof step === "number") return (Array.isArray(target) ? target : []).map((item, at) => at === step ? withValue(item, rest, value) : item);
	const copy = emptyJsonObject();
	const own = isJsonObject(target) ? target : void 0;
	if (own !== void 0) Object.assign(copy, own);
	copy[step] = withValue(own?.[step], rest, value);
	return copy;
}
function toOrigin(origin, replacements) {
	const replaced = new Set(replacements.map(({ path }) => formatPointer(path)));
	return {
		file: origin.file,
		document: origin.document,
		locate: (path, part, within) => within !== void 0 && replaced.has(formatPointer(path)) ? origin.locate(path, part) : origin.locate(path, part, within)
	};
}

// src/variants/images.ts
function podSpecPathOf(manifest) {
	const template = podTemplatePathOf(manifest.ref);
	return template === void 0 ? void 0 : [...template, "spec"];
}
function imagesWithArch(manifest) {
	const specPath = podSpecPathOf(manifest);
	if (specPath === void 0) return [];
	return containersOf(valueAt(manifest.object, specPath), specPath).flatMap(({ path, container }) => {
		const { image } = container;
		const found = typeof image === "string" ? parseImageArch(image) : void 0;
		return typeof image === "string" && found !== void 0 ? [{
			path: [...path, "image"],
			image,
			found
		}] : [];
	});
}
function rewriteImages(manifest, arch, runsOn) {
	const replacements = [];
	const diagnostics = [];
	for (const at of imagesWithArch(manifest)) {
		const { path, image, found } = at;
		if (found.arch === arch) continue;
		if (!isArch(found.arch)) diagnostics.push(imageForOther(manifest, at, runsOn));
		else if (found.hasDigest) diagnostics.push(imageWithDigest(manifest, at, arch));
		else replacements.push({
			path,
			value: toImageFor(image, found, arch)
		});
	}
	return {
		manifest: replaceValues(manifest, replacements),
		diagnostics
	};
}
function checkImages(manifest, runsOn) {
	return imagesWithArch(manifest).flatMap((at) => runsOn.every((arch) => arch === at.found.arch) ? [] : [imageForOther(manifest, at, runsOn)]);
}
function literalArch(renderings) {
	const [first, ...others] = renderings;
	if (first === void 0) return void 0;
	const literals = imagesWithArch(first).filter(({ path, image }) => others.every((other) => valueAt(other.object, path) === image));
	const found = new Set(literals.map((literal) => literal.found.arch));
	const [arch] = found;
	return found.size === 1 && arch !== void 0 && isArch(arch) ? arch : void 0;
}
function isArch(text) {
	return archs.includes(text);
}

// src/variants/node-pin.ts
const archLabel = "kubernetes.io/arch";
const archLabels = [archLabel, "beta.kubernetes.io/arch"];
function parseNodePin(spec) {
	if (!isJsonObject(spec)) return void 0;
	const selected = fromSelector(spec["nodeSelector"]);
	const required = fromAffinity(spec["affinity"]);
	const all = [...selected, ...required.flat()];
	const [first] = all;
	if (first === void 0) return void 0;
	const allows = (arch) => selected.every((demand) => isMet(demand, arch)) && (required.length === 0 || required.some((term) => term.every((demand) => isMet(demand, arch))));
	const demanded = all.filter(({ operator }) => operator === "In");
	const named = [...new Set(demanded.flatMap(({ values }) => values))];
	return {
		allowed: archs.filter(allows),
		named,
		path: first.path
	};
}
function isMet({ operator, values }, arch) {
	return values.includes(arch) === (operator === "In");
}
function fromSelector(selector) {
	if (!isJsonObject(selector)) return [];
	return archLabels.flatMap((label) => {
		const value = selector[label];
		return typeof value === "string" ? [{
			operator: "In",
			values: [value],
			path: ["nodeSelector", label]
		}] : [];
	});
}
function fromAffinity(affinity) {
	const path = [
		"affinity",
		"nodeAffinity",
		"requiredDuringSchedulingIgnoredDuringExecution",
		"nodeSelectorTerms"
	];
	let at = affinity;
	for (const step of path.slice(1)) at = isJsonObject(at) ? at[step] : void 0;
	return itemsOf(at).flatMap((term, index) => {
		if (Object.keys(term).length === 0) return [];
		return [itemsOf(term["matchExpressions"]).flatMap((expression, place) => toDemand(expression, [
			...path,
			index,
			"matchExpressions",
			place,
			"values"
		]))];
	});
}
function toDemand(expression, path) {
	const { key, operator, values } = expression;
	if (typeof key !== "string" || !archLabels.includes(key) || !Array.isArray(values)) return [];
	if (operator !== "In" && operator !== "NotIn") return [];
	return [{
		operator,
		values: values.filter((value) => typeof value === "string"),
		path
	}];
}
function itemsOf(list) {
	return Array.isArray(list) ? list.filter(isJsonObject) : [];
}

// src/variants/object-variants.ts
function toObjectVariants({ byArch }, architectures, onBase) {
	const [first] = byArch.values();
	if (first === void 0) return {
		manifests: [],
		toRename: [],
		diagnostics: []
	};
	const specPath = podSpecPathOf(first);
	const { variants, diagnostics } = toVariantPerArch(byArch, architectures, specPath);
	const [only] = variants;
	if (only === void 0) return outside(first, specPath, architectures, diagnostics);
	const one = (manifest, more = []) => ({
		manifests: [manifest],
		toRename: [],
		diagnostics: [...diagnostics, ...more]
	});
	if (architectures.length === 1) return one({
		...only.manifest,
		arch: onlyArch(only.pin) ?? "any"
	});
	if (variants.every(({ manifest }) => jsonEquals(manifest.object, only.manifest.object)) && (variants.length === architectures.length || only.pin !== void 0 && variants.length > 1)) return one({
		...only.manifest,
		arch: "any"
	});
	if (specPath === void 0) {
		if (variants.length === 1) return one({
			...only.manifest,
			arch: only.arch
		});
		return one({
			...only.manifest,
			arch: "any"
		}, [complaint(variants)]);
	}
	const pinned = variants.map((variant) => pin(variant, specPath));
	const unsuffixed = decideUnsuffixed(variants, literalArch([...byArch.values()]), onBase);
	const kept = pinned.find(({ arch }) => arch === unsuffixed);
	if (kept === void 0) return one(only.manifest);
	const rest = pinned.filter(({ arch }) => arch !== unsuffixed);
	if (isDaemonSet(first)) return {
		manifests: [kept],
		toRename: rest,
		diagnostics
	};
	return one(kept, warnOfPin(variants, unsuffixed));
}
function toVariantPerArch(byArch, architectures, specPath) {
	const diagnostics = [];
	const variants = [];
	for (const [arch, manifest] of byArch) {
		if (specPath === void 0) {
			variants.push({
				arch,
				manifest,
				pin: void 0
			});
			continue;
		}
		const nodePin = parseNodePin(valueAt(manifest.object, specPath));
		if (nodePin === void 0) {
			const rewritten = rewriteImages(manifest, arch, [...byArch.keys()]);
			diagnostics.push(...rewritten.diagnostics);
			variants.push({
				arch,
				manifest: rewritten.manifest,
				pin: void 0
			});
		} else if (nodePin.allowed.includes(arch)) {
			diagnostics.push(...checkImages(manifest, nodePin.allowed.filter((allowed) => architectures.includes(allowed))));
			variants.push({
				arch,
				manifest,
				pin: nodePin
			});
		}
	}
	return {
		variants,
		diagnostics
	};
}
function outside(manifest, specPath, architectures, diagnostics) {
	const nodePin = specPath === void 0 ? void 0 : parseNodePin(valueAt(manifest.object, specPath));
	if (specPath === void 0 || nodePin === void 0) return {
		manifests: [],
		toRename: [],
		diagnostics
	};
	const path = [...specPath, ...nodePin.path];
	const left = nodePin.allowed.filter((arch) => !architectures.includes(arch));
	if (left.length > 0) {
		const found = notTargeted(manifest, left, path);
		return {
			manifests: [],
			toRename: [],
			diagnostics: [...diagnostics, found]
		};
	}
	const found = otherArchitecture(manifest, path);
	const images = nodePin.named.length === 0 ? [] : checkImages(manifest, nodePin.named);
	return {
		manifests: [{
			...manifest,
			arch: "any"
		}],
		toRename: [],
		diagnostics: [
			...diagnostics,
			found,
			...images
		]
	};
}
function onlyArch(nodePin) {
	return nodePin?.allowed.length === 1 ? nodePin.allowed[0] : void 0;
}
function complaint(variants) {
	const { manifest, paths } = differenceOf(variants);
	return differs(manifest, variants.map(({ arch }) => arch), paths);
}
function differenceOf(variants) {
	const [first, ...others] = variants.map(({ manifest }) => manifest);
	if (first === void 0) throw new Error("no variants to compare");
	const other = others.find(({ object }) => !jsonEquals(object, first.object)) ?? first;
	const paths = differingPaths(first.object, other.object, 4);
	const [path = []] = paths;
	return {
		manifest: valueAt(first.object, path) === void 0 ? other : first,
		paths
	};
}
function pin({ arch, manifest, pin: own }, specPath) {
	if (onlyArch(own) === arch) return {
		...manifest,
		arch
	};
	const path = [
		...specPath,
		"nodeSelector",
		archLabel
	];
	return {
		...replaceValues(manifest, [{
			path,
			value: arch
		}]),
		arch
	};
}
function decideUnsuffixed(variants, literal, onBase) {
	const has = (wanted) => variants.find(({ arch }) => arch === wanted)?.arch;
	return has(literal) ?? has(onBase) ?? variants[0]?.arch;
}
function warnOfPin(variants, pinned) {
	const kept = variants.find(({ arch }) => arch === pinned);
	if (kept === void 0 || onlyArch(kept.pin) === kept.arch) return [];
	const others = variants.flatMap(({ arch }) => arch === pinned ? [] : [arch]);
	const path = others.length === 0 ? void 0 : differenceOf(variants).paths[0];
	return [pinnedToOne(kept.manifest, kept.arch, others, path)];
}
function isDaemonSet({ ref }) {
	return canonicalGroupOf(parseApiVersion(ref.apiVersion).group, ref.kind) === "apps" && ref.kind === "DaemonSet";
}

// src/variants/same-object.ts
function toRenderedObjects(rendered, architectures) {
	const objects = /* @__PURE__ */ new Map();
	let order = [];
	for (const arch of architectures) {
		const before = /* @__PURE__ */ new Map();
		let waiting = [];
		const seen = /* @__PURE__ */ new Map();
		for (const manifest of rendered.get(arch) ?? []) {
			const key = objectKey(manifest.ref);
			const times = seen.get(key) ?? 0;
			seen.set(key, times + 1);
			const id = `${times} ${key}`;
			const known = objects.get(id);
			if (known === void 0) {
				objects.set(id, {
					key,
					byArch: /* @__PURE__ */ new Map([[arch, manifest]])
				});
				waiting.push(id);
			} else {
				known.byArch.set(arch, manifest);
				before.set(id, waiting);
				waiting = [];
			}
		}
		order = [...order.flatMap((id) => [...before.get(id) ?? [], id]), ...waiting];
	}
	return order.flatMap((id) => objects.get(id) ?? []);
}

// src/variants/variants.ts
const maxNameLength = 63;
function toVariants({ rendered, architectures, unsuffixedOnBase }) {
	const parts = toRenderedObjects(rendered, architectures).map((object) => toObjectVariants(object, architectures, unsuffixedOnBase?.get(object.key)));
	const diagnostics = parts.flatMap((part) => part.diagnostics);
	const owners = /* @__PURE__ */ new Map();
	for (const manifest of parts.flatMap((part) => part.manifests)) {
		const key = objectKey(manifest.ref);
		const owner = owners.get(key);
		if (owner === void 0) owners.set(key, manifest);
		else if (owner.arch !== manifest.arch && owner.arch !== "any" && manifest.arch !== "any") diagnostics.push(nameTaken(manifest, manifest.ref.name, manifest.arch, owner));
	}
	const manifests = [];
	for (const { manifests: kept, toRename } of parts) {
		manifests.push(...kept);
		for (const manifest of toRename) {
			const renamed = addSuffix(manifest, owners);
			manifests.push(...renamed.manifests);
			diagnostics.push(...renamed.diagnostics);
		}
	}
	return {
		manifests,
		diagnostics: withoutRepeats(diagnostics)
	};
}
function unsuffixedArchs(manifests) {
	return new Map(manifests.flatMap(({ ref, arch }) => arch === "any" ? [] : [[objectKey(ref), arch]]));
}
function addSuffix(manifest, owners) {
	const { arch } = manifest;
	const name = `${manifest.ref.name}-${arch}`;
	if (name.length > maxNameLength) return {
		manifests: [],
		diagnostics: [nameTooLong(manifest, name, arch)]
	};
	const renamed = replaceValues(manifest, [{
		path: ["metadata", "name"],
		value: name
	}]);
	const key = objectKey(renamed.ref);
	const owner = owners.get(key);
	if (owner !== void 0) return {
		manifests: [],
		diagnostics: [nameTaken(manifest, name, arch, owner)]
	};
	owners.set(key, renamed);
	return {
		manifests: [renamed],
		diagnostics: []
	};
}
function withoutRepeats(diagnostics) {
	const seen = /* @__PURE__ */ new Set();
	return diagnostics.filter(({ code, message, span }) => {
		const id = JSON.stringify([
			code,
			message,
			span
		]);
		return !seen.has(id) && seen.add(id);
	});
}

// src/pipeline.ts
async function validate(request, world) {
	const text = await world.files.read(request.config);
	if (text === void 0) throw missingConfig(request.config);
	const parsed = await parseConfig(request, text, world);
	const sources = /* @__PURE__ */ new Map([[request.config, text]]);
	const stack = {
		manifests: [],
		complete: parsed.ok,
		diagnostics: parsed.diagnostics,
		sources
	};
	return parsed.ok ? {
		...stack,
		config: parsed.value
	} : stack;
}
async function parseConfig({ config: file, environment, templateLimits }, text, world) {
	if (!isConfigTemplate(file, text)) return parseClusterConfig(file, text);
	const [{ renderConfig }, parser] = await Promise.all([import("./config-template.js"), world.loadRuby()]);
	const rendered = renderConfig(file, text, environment ?? /* @__PURE__ */ new Map(), parser, templateLimits);
	if (!rendered.ok) return rendered;
	const parsed = parseConfigText(file, rendered.value.text, rendered.value.spanOf);
	return {
		...parsed,
		diagnostics: [...rendered.diagnostics, ...parsed.diagnostics]
	};
}
async function render(request, world, base) {
	const validated = await validate(request, world);
	const { config } = validated;
	if (config === void 0) return validated;
	const files = await selectStackFiles(world.files, config);
	const soFar = [...validated.diagnostics, ...files.diagnostics];
	if (!files.ok) return {
		...validated,
		complete: false,
		diagnostics: soFar
	};
	const sources = new Map([...validated.sources, ...files.value.map(({ name, text }) => [name, text])]);
	world.log.progress(`rendering ${files.value.length} files for ${request.architectures.join(", ")}`);
	const { architectures, templateLimits } = request;
	const { loadRuby } = world;
	const rendered = await renderStack({
		files: files.value,
		config,
		architectures,
		loadRuby,
		templateLimits
	});
	const onBase = base === void 0 ? {} : { unsuffixedOnBase: unsuffixedArchs(base.manifests) };
	const variants = toVariants({
		rendered: rendered.manifests,
		architectures,
		...onBase
	});
	const diagnostics = [
		...soFar,
		...rendered.diagnostics,
		...variants.diagnostics
	];
	return {
		config,
		manifests: variants.manifests,
		complete: !hasErrors(diagnostics),
		diagnostics,
		sources
	};
}
async function check(request, world) {
	const validator = started(world.loadValidator());
	return checked(request, world, await render(request, world), validator);
}
async function plan(request, world) {
	return planSides(request, world, await renderSides(request, world));
}
async function renderSides(request, world) {
	const validator = started(world.loadValidator());
	const base = await renderBase(request, world);
	return {
		base,
		head: await render(request, world, base.stack),
		validator
	};
}
async function planSides(request, world, { base, head: rendered, validator }) {
	const head = await checked(request, world, rendered, validator);
	const { architectures, target, digestKey } = request;
	const named = target === void 0 ? {} : { target };
	const keyed = digestKey === void 0 ? {} : { digestKey };
	const changeSet = head.complete ? { changeSet: diffManifests({
		base: base.stack?.manifests,
		head: head.manifests,
		architectures,
		...named,
		...keyed
	}) } : {};
	return {
		stack: "custom-network",
		...named,
		base: base.base,
		...changeSet,
		...head.coverage === void 0 ? {} : { coverage: head.coverage },
		diagnostics: [...base.diagnostics, ...head.diagnostics],
		sources: head.sources,
		manifests: head.manifests
	};
}
async function checked(request, world, stack, validator) {
	if (stack.manifests.length === 0) return stack;
	world.log.progress(`checking ${stack.manifests.length} objects`);
	const { architectures, kubernetesVersion } = request;
	const config = stack.config === void 0 ? {} : { config: stack.config };
	const result = await checkManifests({
		manifests: stack.manifests,
		architectures,
		kubernetesVersion,
		validator,
		...config
	});
	return {
		...stack,
		coverage: result.coverage,
		diagnostics: [...stack.diagnostics, ...result.diagnostics]
	};
}
async function renderBase(request, world) {
	if (world.openBase === void 0) return {
		base: {
			label: "nothing",
			state: "missing"
		},
		stack: void 0,
		diagnostics: []
	};
	world.log.progress("reading the base");
	const { files, config: named, label } = await world.openBase();
	const config = await findConfig(files, named);
	if (config === void 0) {
		const found = diagnostic("diff/base-missing", `${label} has no ${named}: every object is shown as new`);
		return {
			base: {
				label,
				state: "missing"
			},
			stack: void 0,
			diagnostics: [found]
		};
	}
	const stack = await render({
		...request,
		config
	}, {
		...world,
		files
	});
	if (stack.complete) return {
		base: {
			label,
			state: "rendered"
		},
		stack,
		diagnostics: []
	};
	const first = stack.diagnostics.find(({ severity }) => severity === "error");
	const place = first?.span === void 0 ? "" : `${first.span.file}:${first.span.start.line}: `;
	const found = diagnostic("diff/base-not-rendered", `${label} cannot be rendered (${place}${first?.message}): every object is shown as new`);
	return {
		base: {
			label,
			state: "failed"
		},
		stack: void 0,
		diagnostics: [found]
	};
}
async function findConfig(files, name) {
	const other = name.endsWith(".erb") ? name.slice(0, -4) : `${name}.erb`;
	if (await files.entry(name) === "file") return name;
	return await files.entry(other) === "file" ? other : void 0;
}
function started(promise) {
	promise.catch(() => void 0);
	return promise;
}
function missingConfig(name) {
	return new PortError("files", `there is no ${name}`, { cure: "name the cluster configuration with -f (input `config` of the action)" });
}

export { textAt$1 as C, containersOf as S, mergeKeysOf as T, toComparable as _, renderSides as a, parseAddress as b, changedData as c, formatPatch as d, diffFields as f, secretValuesOf as g, maskSecrets as h, render as i, decideRestart as l, withoutOwnership as m, plan as n, validate as o, toIsRelated as p, planSides as r, diffManifests as s, check as t, restartsOnUpdate as u, alignTo as v, valueAt as w, parseCidr as x, contains as y };