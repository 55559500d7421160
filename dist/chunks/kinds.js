import { n as parseApiVersion } from "./object-ref.js";

// src/kube/kinds.generated.ts
const oldestMinor = "1.12";
const generatedKinds = {
	"": {
		Binding: {
			namespaced: true,
			served: { v1: ["1.12"] }
		},
		ComponentStatus: {
			namespaced: false,
			served: { v1: ["1.12"] }
		},
		ConfigMap: {
			namespaced: true,
			served: { v1: ["1.12"] }
		},
		Endpoints: {
			namespaced: true,
			served: { v1: ["1.12"] }
		},
		Event: {
			namespaced: true,
			served: { v1: ["1.12"] }
		},
		LimitRange: {
			namespaced: true,
			served: { v1: ["1.12"] }
		},
		Namespace: {
			namespaced: false,
			served: { v1: ["1.12"] }
		},
		Node: {
			namespaced: false,
			served: { v1: ["1.12"] }
		},
		PersistentVolume: {
			namespaced: false,
			served: { v1: ["1.12"] }
		},
		PersistentVolumeClaim: {
			namespaced: true,
			served: { v1: ["1.12"] }
		},
		Pod: {
			namespaced: true,
			served: { v1: ["1.12"] }
		},
		PodTemplate: {
			namespaced: true,
			served: { v1: ["1.12"] }
		},
		ReplicationController: {
			namespaced: true,
			served: { v1: ["1.12"] }
		},
		ResourceQuota: {
			namespaced: true,
			served: { v1: ["1.12"] }
		},
		Secret: {
			namespaced: true,
			served: { v1: ["1.12"] }
		},
		Service: {
			namespaced: true,
			served: { v1: ["1.12"] }
		},
		ServiceAccount: {
			namespaced: true,
			served: { v1: ["1.12"] }
		}
	},
	"admissionregistration.k8s.io": {
		InitializerConfiguration: {
			namespaced: false,
			served: { v1alpha1: ["1.12", "1.13"] }
		},
		MutatingAdmissionPolicy: {
			namespaced: false,
			served: {
				v1: ["1.36"],
				v1beta1: ["1.34"],
				v1alpha1: ["1.32"]
			}
		},
		MutatingAdmissionPolicyBinding: {
			namespaced: false,
			served: {
				v1: ["1.36"],
				v1beta1: ["1.34"],
				v1alpha1: ["1.32"]
			}
		},
		MutatingWebhookConfiguration: {
			namespaced: false,
			served: {
				v1: ["1.16"],
				v1beta1: ["1.12", "1.21"]
			}
		},
		ValidatingAdmissionPolicy: {
			namespaced: false,
			served: {
				v1: ["1.30"],
				v1beta1: ["1.28", "1.33"],
				v1alpha1: ["1.26", "1.31"]
			}
		},
		ValidatingAdmissionPolicyBinding: {
			namespaced: false,
			served: {
				v1: ["1.30"],
				v1beta1: ["1.28", "1.33"],
				v1alpha1: ["1.26", "1.31"]
			}
		},
		ValidatingWebhookConfiguration: {
			namespaced: false,
			served: {
				v1: ["1.16"],
				v1beta1: ["1.12", "1.21"]
			}
		}
	},
	"apiextensions.k8s.io": { CustomResourceDefinition: {
		namespaced: false,
		served: {
			v1: ["1.16"],
			v1beta1: ["1.12", "1.21"]
		}
	} },
	"apiregistration.k8s.io": { APIService: {
		namespaced: false,
		served: {
			v1: ["1.12"],
			v1beta1: ["1.12", "1.21"]
		}
	} },
	apps: {
		ControllerRevision: {
			namespaced: true,
			served: {
				v1: ["1.12"],
				v1beta2: ["1.12", "1.17"],
				v1beta1: ["1.12", "1.17"]
			}
		},
		DaemonSet: {
			namespaced: true,
			served: {
				v1: ["1.12"],
				v1beta2: ["1.12", "1.17"]
			}
		},
		Deployment: {
			namespaced: true,
			served: {
				v1: ["1.12"],
				v1beta2: ["1.12", "1.17"],
				v1beta1: ["1.12", "1.17"]
			}
		},
		ReplicaSet: {
			namespaced: true,
			served: {
				v1: ["1.12"],
				v1beta2: ["1.12", "1.17"]
			}
		},
		StatefulSet: {
			namespaced: true,
			served: {
				v1: ["1.12"],
				v1beta2: ["1.12", "1.17"],
				v1beta1: ["1.12", "1.17"]
			}
		}
	},
	"auditregistration.k8s.io": { AuditSink: {
		namespaced: false,
		served: { v1alpha1: ["1.13", "1.18"] }
	} },
	"authentication.k8s.io": {
		SelfSubjectReview: {
			namespaced: false,
			served: {
				v1: ["1.28"],
				v1beta1: ["1.27", "1.32"],
				v1alpha1: ["1.26", "1.31"]
			}
		},
		TokenReview: {
			namespaced: false,
			served: {
				v1: ["1.12"],
				v1beta1: ["1.12", "1.21"]
			}
		}
	},
	"authorization.k8s.io": {
		LocalSubjectAccessReview: {
			namespaced: true,
			served: {
				v1: ["1.12"],
				v1beta1: ["1.12", "1.21"]
			}
		},
		SelfSubjectAccessReview: {
			namespaced: false,
			served: {
				v1: ["1.12"],
				v1beta1: ["1.12", "1.21"]
			}
		},
		SelfSubjectRulesReview: {
			namespaced: false,
			served: {
				v1: ["1.12"],
				v1beta1: ["1.12", "1.21"]
			}
		},
		SubjectAccessReview: {
			namespaced: false,
			served: {
				v1: ["1.12"],
				v1beta1: ["1.12", "1.21"]
			}
		}
	},
	autoscaling: { HorizontalPodAutoscaler: {
		namespaced: true,
		served: {
			v2: ["1.23"],
			v1: ["1.12"],
			v2beta2: ["1.12", "1.25"],
			v2beta1: ["1.12", "1.24"]
		}
	} },
	batch: {
		CronJob: {
			namespaced: true,
			served: {
				v1: ["1.21"],
				v1beta1: ["1.12", "1.24"],
				v2alpha1: ["1.12", "1.20"]
			}
		},
		Job: {
			namespaced: true,
			served: { v1: ["1.12"] }
		}
	},
	"certificates.k8s.io": {
		CertificateSigningRequest: {
			namespaced: false,
			served: {
				v1: ["1.19"],
				v1beta1: ["1.12", "1.21"]
			}
		},
		ClusterTrustBundle: {
			namespaced: false,
			served: {
				v1: ["1.37"],
				v1beta1: ["1.33"],
				v1alpha1: ["1.27", "1.36"]
			}
		},
		PodCertificateRequest: {
			namespaced: true,
			served: {
				v1: ["1.37"],
				v1beta1: ["1.35"],
				v1alpha1: ["1.34", "1.34"]
			}
		}
	},
	"coordination.k8s.io": {
		Lease: {
			namespaced: true,
			served: {
				v1: ["1.14"],
				v1beta1: ["1.12", "1.21"]
			}
		},
		LeaseCandidate: {
			namespaced: true,
			served: {
				v1beta1: ["1.33"],
				v1alpha2: ["1.32"],
				v1alpha1: ["1.31", "1.31"]
			}
		}
	},
	"discovery.k8s.io": { EndpointSlice: {
		namespaced: true,
		served: {
			v1: ["1.21"],
			v1beta1: ["1.17", "1.24"],
			v1alpha1: ["1.16", "1.16"]
		}
	} },
	"events.k8s.io": { Event: {
		namespaced: true,
		served: {
			v1: ["1.19"],
			v1beta1: ["1.12", "1.24"]
		}
	} },
	extensions: {
		DaemonSet: {
			namespaced: true,
			served: { v1beta1: ["1.12", "1.17"] }
		},
		Deployment: {
			namespaced: true,
			served: { v1beta1: ["1.12", "1.17"] }
		},
		Ingress: {
			namespaced: true,
			served: { v1beta1: ["1.12", "1.21"] }
		},
		NetworkPolicy: {
			namespaced: true,
			served: { v1beta1: ["1.12", "1.17"] }
		},
		PodSecurityPolicy: {
			namespaced: false,
			served: { v1beta1: ["1.12", "1.17"] }
		},
		ReplicaSet: {
			namespaced: true,
			served: { v1beta1: ["1.12", "1.17"] }
		}
	},
	"flowcontrol.apiserver.k8s.io": {
		FlowSchema: {
			namespaced: false,
			served: {
				v1: ["1.29"],
				v1beta3: ["1.26", "1.31"],
				v1beta2: ["1.23", "1.28"],
				v1beta1: ["1.20", "1.25"],
				v1alpha1: ["1.17", "1.20"]
			}
		},
		PriorityLevelConfiguration: {
			namespaced: false,
			served: {
				v1: ["1.29"],
				v1beta3: ["1.26", "1.31"],
				v1beta2: ["1.23", "1.28"],
				v1beta1: ["1.20", "1.25"],
				v1alpha1: ["1.17", "1.20"]
			}
		}
	},
	"internal.apiserver.k8s.io": { StorageVersion: {
		namespaced: false,
		served: { v1alpha1: ["1.20"] }
	} },
	"lifecycle.k8s.io": {
		Eviction: {
			namespaced: true,
			served: { v1alpha1: ["1.37"] }
		},
		EvictionRequest: {
			namespaced: true,
			served: { v1alpha1: ["1.37"] }
		}
	},
	"networking.k8s.io": {
		ClusterCIDR: {
			namespaced: false,
			served: { v1alpha1: ["1.25", "1.28"] }
		},
		IPAddress: {
			namespaced: false,
			served: {
				v1: ["1.33"],
				v1beta1: ["1.31", "1.36"],
				v1alpha1: ["1.27", "1.30"]
			}
		},
		Ingress: {
			namespaced: true,
			served: {
				v1: ["1.19"],
				v1beta1: ["1.14", "1.21"]
			}
		},
		IngressClass: {
			namespaced: false,
			served: {
				v1: ["1.19"],
				v1beta1: ["1.18", "1.21"]
			}
		},
		NetworkPolicy: {
			namespaced: true,
			served: { v1: ["1.12"] }
		},
		ServiceCIDR: {
			namespaced: false,
			served: {
				v1: ["1.33"],
				v1beta1: ["1.31", "1.36"],
				v1alpha1: ["1.29", "1.30"]
			}
		}
	},
	"node.k8s.io": { RuntimeClass: {
		namespaced: false,
		served: {
			v1: ["1.20"],
			v1beta1: ["1.14", "1.24"],
			v1alpha1: ["1.14", "1.23"]
		}
	} },
	policy: {
		PodDisruptionBudget: {
			namespaced: true,
			served: {
				v1: ["1.21"],
				v1beta1: ["1.12", "1.24"]
			}
		},
		PodSecurityPolicy: {
			namespaced: false,
			served: { v1beta1: ["1.12", "1.24"] }
		}
	},
	"rbac.authorization.k8s.io": {
		ClusterRole: {
			namespaced: false,
			served: {
				v1: ["1.12"],
				v1beta1: ["1.12", "1.21"],
				v1alpha1: ["1.12", "1.22"]
			}
		},
		ClusterRoleBinding: {
			namespaced: false,
			served: {
				v1: ["1.12"],
				v1beta1: ["1.12", "1.21"],
				v1alpha1: ["1.12", "1.22"]
			}
		},
		Role: {
			namespaced: true,
			served: {
				v1: ["1.12"],
				v1beta1: ["1.12", "1.21"],
				v1alpha1: ["1.12", "1.22"]
			}
		},
		RoleBinding: {
			namespaced: true,
			served: {
				v1: ["1.12"],
				v1beta1: ["1.12", "1.21"],
				v1alpha1: ["1.12", "1.22"]
			}
		}
	},
	"resource.k8s.io": {
		DeviceClass: {
			namespaced: false,
			served: {
				v1: ["1.34"],
				v1beta2: ["1.33"],
				v1beta1: ["1.32"],
				v1alpha3: ["1.31", "1.33"]
			}
		},
		DeviceTaintRule: {
			namespaced: false,
			served: {
				v1: ["1.37"],
				v1beta2: ["1.36"],
				v1alpha3: ["1.33"]
			}
		},
		PodScheduling: {
			namespaced: true,
			served: { v1alpha1: ["1.26", "1.26"] }
		},
		PodSchedulingContext: {
			namespaced: true,
			served: {
				v1alpha3: ["1.31", "1.31"],
				v1alpha2: ["1.27", "1.30"]
			}
		},
		ResourceClaim: {
			namespaced: true,
			served: {
				v1: ["1.34"],
				v1beta2: ["1.33"],
				v1beta1: ["1.32"],
				v1alpha3: ["1.31", "1.33"],
				v1alpha2: ["1.27", "1.30"],
				v1alpha1: ["1.26", "1.26"]
			}
		},
		ResourceClaimParameters: {
			namespaced: true,
			served: { v1alpha2: ["1.30", "1.30"] }
		},
		ResourceClaimTemplate: {
			namespaced: true,
			served: {
				v1: ["1.34"],
				v1beta2: ["1.33"],
				v1beta1: ["1.32"],
				v1alpha3: ["1.31", "1.33"],
				v1alpha2: ["1.27", "1.30"],
				v1alpha1: ["1.26", "1.26"]
			}
		},
		ResourceClass: {
			namespaced: false,
			served: {
				v1alpha2: ["1.27", "1.30"],
				v1alpha1: ["1.26", "1.26"]
			}
		},
		ResourceClassParameters: {
			namespaced: true,
			served: { v1alpha2: ["1.30", "1.30"] }
		},
		ResourcePoolStatusRequest: {
			namespaced: false,
			served: { v1alpha3: ["1.36"] }
		},
		ResourceSlice: {
			namespaced: false,
			served: {
				v1: ["1.34"],
				v1beta2: ["1.33"],
				v1beta1: ["1.32"],
				v1alpha3: ["1.31", "1.33"],
				v1alpha2: ["1.30", "1.30"]
			}
		}
	},
	"scheduling.k8s.io": {
		CompositePodGroup: {
			namespaced: true,
			served: { v1alpha3: ["1.37"] }
		},
		PodGroup: {
			namespaced: true,
			served: {
				v1beta1: ["1.37"],
				v1alpha3: ["1.37"],
				v1alpha2: ["1.36", "1.36"]
			}
		},
		PriorityClass: {
			namespaced: false,
			served: {
				v1: ["1.14"],
				v1beta1: ["1.12", "1.21"],
				v1alpha1: ["1.12", "1.22"]
			}
		},
		Workload: {
			namespaced: true,
			served: {
				v1beta1: ["1.37"],
				v1alpha3: ["1.37"],
				v1alpha2: ["1.36", "1.36"],
				v1alpha1: ["1.35", "1.35"]
			}
		}
	},
	"settings.k8s.io": { PodPreset: {
		namespaced: true,
		served: { v1alpha1: ["1.12", "1.19"] }
	} },
	"storage.k8s.io": {
		CSIDriver: {
			namespaced: false,
			served: {
				v1: ["1.18"],
				v1beta1: ["1.14", "1.21"]
			}
		},
		CSINode: {
			namespaced: false,
			served: {
				v1: ["1.17"],
				v1beta1: ["1.14", "1.21"]
			}
		},
		CSIStorageCapacity: {
			namespaced: true,
			served: {
				v1: ["1.24"],
				v1beta1: ["1.21", "1.26"],
				v1alpha1: ["1.21", "1.23"]
			}
		},
		StorageClass: {
			namespaced: false,
			served: {
				v1: ["1.12"],
				v1beta1: ["1.12", "1.21"]
			}
		},
		VolumeAttachment: {
			namespaced: false,
			served: {
				v1: ["1.13"],
				v1beta1: ["1.12", "1.21"],
				v1alpha1: ["1.12", "1.22"]
			}
		},
		VolumeAttributesClass: {
			namespaced: false,
			served: {
				v1: ["1.34"],
				v1beta1: ["1.31", "1.36"],
				v1alpha1: ["1.29", "1.34"]
			}
		}
	},
	"storagemigration.k8s.io": { StorageVersionMigration: {
		namespaced: false,
		served: {
			v1: ["1.37"],
			v1beta1: ["1.35"],
			v1alpha1: ["1.30", "1.34"]
		}
	} }
};
const movedKinds = {
	"extensions/DaemonSet": "apps",
	"extensions/Deployment": "apps",
	"extensions/Ingress": "networking.k8s.io",
	"extensions/NetworkPolicy": "networking.k8s.io",
	"extensions/PodSecurityPolicy": "policy",
	"extensions/ReplicaSet": "apps"
};

// src/kube/version.ts
function compareMinors(left, right) {
	const [a, b] = [parseMinor(left), parseMinor(right)];
	return a.major - b.major || a.minor - b.minor;
}
function toMinor(version) {
	const match = /^v?(\d{1,3})\.(\d{1,4})(?:\.\d{1,4})?$/.exec(version.trim());
	return match === null ? void 0 : `${Number(match[1])}.${Number(match[2])}`;
}
function parseMinor(version) {
	const [major = "0", minor = "0"] = (toMinor(version) ?? "0.0").split(".");
	return {
		major: Number(major),
		minor: Number(minor)
	};
}

// src/kube/kinds.ts
function scopeOf(group, kind) {
	const known = find(group, kind) ?? find(canonicalGroupOf(group, kind), kind);
	if (known === void 0) return void 0;
	return known.namespaced ? "namespaced" : "cluster";
}
function canonicalGroupOf(group, kind) {
	const key = `${group}/${kind}`;
	return Object.hasOwn(movedKinds, key) ? movedKinds[key] ?? group : group;
}
function objectKey(ref) {
	const group = canonicalGroupOf(parseApiVersion(ref.apiVersion).group, ref.kind);
	const namespace = scopeOf(group, ref.kind) === "cluster" ? "" : ref.namespace ?? "";
	return `${group}/${ref.kind}/${namespace}/${ref.name}`;
}
function isKnownGroup(group) {
	return Object.hasOwn(generatedKinds, group);
}
function kindsOf(group) {
	return Object.hasOwn(generatedKinds, group) ? Object.keys(generatedKinds[group] ?? {}) : [];
}
function groupsOf(kind) {
	return Object.keys(generatedKinds).filter((group) => find(group, kind) !== void 0);
}
function allKinds() {
	return [...new Set(Object.values(generatedKinds).flatMap((kinds) => Object.keys(kinds)))];
}
function servedApiVersions(group, kind, minor) {
	const served = find(group, kind)?.served ?? {};
	return Object.keys(served).flatMap((version) => {
		const [first, last] = served[version] ?? [minor];
		return (first === "1.12" || compareMinors(first, minor) <= 0) && (last === void 0 || compareMinors(minor, last) <= 0) ? [group === "" ? version : `${group}/${version}`] : [];
	});
}
function find(group, kind) {
	if (!Object.hasOwn(generatedKinds, group)) return void 0;
	const kinds = generatedKinds[group] ?? {};
	return Object.hasOwn(kinds, kind) ? kinds[kind] : void 0;
}

export { kindsOf as a, servedApiVersions as c, isKnownGroup as i, compareMinors as l, canonicalGroupOf as n, objectKey as o, groupsOf as r, scopeOf as s, allKinds as t, toMinor as u };