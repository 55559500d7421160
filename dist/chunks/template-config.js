// src/config/coercions.ts
const words = new Map([...[
	"1",
	"on",
	"On",
	"ON",
	"t",
	"true",
	"True",
	"TRUE",
	"T",
	"y",
	"yes",
	"Yes",
	"YES",
	"Y"
].map((word) => [word, true]), ...[
	"0",
	"off",
	"Off",
	"OFF",
	"f",
	"false",
	"False",
	"FALSE",
	"F",
	"n",
	"no",
	"No",
	"NO",
	"N"
].map((word) => [word, false])]);
function toBoolean(value) {
	if (typeof value === "boolean") return value;
	if (typeof value === "string") return words.get(value);
	if (value === 0n || value === 1n) return value === 1n;
}
function toInteger(value) {
	if (typeof value === "bigint") return value;
	if (typeof value === "number") return Number.isInteger(value) ? BigInt(value) : void 0;
	if (typeof value !== "string" || value.length > 64) return void 0;
	const parts = /^[ \t\n\v\f\r]*([+-]?)(0[xXbBoOdD]|0_?(?=[0-9]))?([0-9a-fA-F]+(?:_[0-9a-fA-F]+)*)[ \t\n\v\f\r]*$/.exec(value);
	if (parts === null) return void 0;
	const [, sign, prefix, digits = ""] = parts;
	const plain = digits.replaceAll("_", "");
	const form = forms.get(prefix?.replace("_", "").toLowerCase() ?? "");
	if (form === void 0 || !form.digits.test(plain)) return void 0;
	const absolute = BigInt(`${form.literal}${plain}`);
	return sign === "-" ? -absolute : absolute;
}
const decimal = {
	digits: /^[0-9]+$/,
	literal: ""
};
const octal = {
	digits: /^[0-7]+$/,
	literal: "0o"
};
const forms = /* @__PURE__ */ new Map([
	["", decimal],
	["0d", decimal],
	["0", octal],
	["0o", octal],
	["0x", {
		digits: /^[0-9a-fA-F]+$/,
		literal: "0x"
	}],
	["0b", {
		digits: /^[01]+$/,
		literal: "0b"
	}]
]);

// src/config/definition.ts
const text = { ruby: "String" };
const boolean = { ruby: "Boolean" };
const hash = { ruby: "Hash" };
const scalar = { ruby: "Scalar" };
const texts = {
	ruby: "Array",
	items: text
};

// src/config/hosts-definition.ts
const sshPort = {
	ruby: "Integer",
	least: 1n,
	most: 65535n
};
const address = {
	value: {
		ruby: "String",
		rule: "address"
	},
	required: true,
	example: "192.168.10.11",
	about: "IPv4 address or host name under which the host is reached over SSH."
};
const sshKeys = {
	user: {
		value: text,
		example: "root",
		about: "Who logs in; needs sudo."
	},
	ssh_key_path: {
		value: text,
		example: "~/.ssh/id_rsa",
		about: "Path of the private key to log in with."
	},
	ssh_port: {
		value: sshPort,
		default: 22n,
		about: "The port of the SSH server."
	},
	ssh_proxy_command: {
		value: text,
		empty: "tolerated",
		example: "ssh -W %h:%p bastion.example.com",
		about: "A command that connects to the host in place of a plain TCP connection."
	}
};
const spellings = {
	ip: "address",
	host: "address",
	hostname: "address",
	private_ip: "private_address",
	internal_address: "private_address",
	username: "user",
	ssh_user: "user",
	ssh_key: "ssh_key_path",
	identity_file: "ssh_key_path",
	port: "ssh_port",
	label: "labels",
	taint: "taints",
	env: "environment",
	runtime: "container_runtime"
};
const taint = {
	ruby: "Struct",
	struct: "Pharos::Configuration::Taint",
	keys: {
		key: {
			value: text,
			example: "example.com/dedicated",
			about: "The taint's key."
		},
		value: {
			value: text,
			example: "gpu",
			about: "The taint's value."
		},
		effect: {
			value: {
				ruby: "String",
				allowed: ["NoSchedule", "NoExecute"]
			},
			required: true,
			about: "What happens to pods that do not tolerate the taint."
		}
	}
};
const bastion = {
	ruby: "Struct",
	struct: "Pharos::Configuration::Bastion",
	keys: {
		address,
		...sshKeys
	},
	spellings
};
const repository = {
	ruby: "Struct",
	struct: "Pharos::Configuration::Repository",
	keys: {
		name: {
			value: text,
			required: true,
			example: "example.list",
			about: "Name of the repository's file on the host."
		},
		contents: {
			value: text,
			required: true,
			example: "deb https://\u2026",
			about: "What is written to that file."
		},
		key_url: {
			value: text,
			example: "https://example.com/key",
			about: "Where the repository's key is fetched."
		}
	}
};
const hostDefinition = {
	ruby: "Struct",
	struct: "Pharos::Configuration::Host",
	keys: {
		address,
		private_address: {
			value: {
				ruby: "String",
				rule: "address"
			},
			example: "10.0.0.11",
			about: "The address that the cluster uses inside, where it differs."
		},
		private_interface: {
			value: text,
			example: "eth1",
			about: "The interface that holds the private address."
		},
		role: {
			value: {
				ruby: "String",
				allowed: ["master", "worker"]
			},
			required: true,
			about: "What the host does in the cluster."
		},
		labels: {
			value: hash,
			default: {},
			about: "Labels of the Node."
		},
		taints: {
			value: {
				ruby: "Array",
				items: taint
			},
			empty: "fine",
			about: "Taints of the Node; an empty list takes the master's own taint away."
		},
		user: sshKeys.user,
		ssh_key_path: sshKeys.ssh_key_path,
		ssh_port: sshKeys.ssh_port,
		ssh_proxy_command: sshKeys.ssh_proxy_command,
		container_runtime: {
			value: {
				ruby: "String",
				allowed: [
					"docker",
					"custom_docker",
					"containerd"
				],
				retired: { "cri-o": "containerd" }
			},
			default: "docker",
			about: "The container runtime; custom_docker leaves an installed Docker as it is."
		},
		environment: {
			value: hash,
			about: "Environment variables of the host's services, such as proxies."
		},
		bastion: {
			value: bastion,
			about: "The jump host through which the host is reached."
		},
		repositories: {
			value: {
				ruby: "Array",
				items: repository
			},
			empty: "fine",
			about: "Package repositories to add on the host."
		},
		http_proxy: {
			value: text,
			gone: "write http_proxy and https_proxy below environment",
			attribute: false,
			about: "Replaced by environment."
		}
	},
	spellings
};

// src/config/network-definition.ts
const firewalld = {
	ruby: "Struct",
	struct: "Pharos::Configuration::Network::Firewalld",
	keys: {
		enabled: {
			value: boolean,
			required: true,
			default: false,
			example: "true",
			about: "Whether firewalld guards the hosts."
		},
		open_ports: {
			value: {
				ruby: "Array",
				items: {
					ruby: "Struct",
					struct: "Pharos::Configuration::Network::Firewalld::Port",
					keys: {
						port: {
							value: {
								ruby: "String",
								rule: "ports"
							},
							required: true,
							example: "\"443\"",
							about: "A port or a range of ports, in quotes."
						},
						protocol: {
							value: {
								ruby: "String",
								allowed: ["tcp", "udp"]
							},
							required: true,
							about: "The transport protocol of the port."
						},
						roles: {
							value: {
								ruby: "Array",
								items: {
									ruby: "String",
									allowed: [
										"master",
										"worker",
										"*"
									]
								}
							},
							required: true,
							empty: "fine",
							example: "[\"*\"]",
							about: "The roles of the hosts on which the port is opened; * means all."
						}
					},
					spellings: {
						ports: "port",
						proto: "protocol",
						role: "roles"
					}
				}
			},
			empty: "tolerated",
			default: [
				{
					port: "22",
					protocol: "tcp",
					roles: ["*"]
				},
				{
					port: "80",
					protocol: "tcp",
					roles: ["worker"]
				},
				{
					port: "443",
					protocol: "tcp",
					roles: ["worker"]
				},
				{
					port: "6443",
					protocol: "tcp",
					roles: ["master"]
				},
				{
					port: "30000-32767",
					protocol: "tcp",
					roles: ["*"]
				},
				{
					port: "30000-32767",
					protocol: "udp",
					roles: ["*"]
				}
			],
			about: "Ports that are open to the outside; a list of your own replaces the default list."
		},
		trusted_subnets: {
			value: {
				ruby: "Array",
				items: {
					ruby: "String",
					rule: "subnet"
				}
			},
			empty: "fine",
			about: "Subnets that may reach every port of the hosts."
		}
	},
	spellings: {
		ports: "open_ports",
		trusted_networks: "trusted_subnets"
	}
};
const weave = {
	ruby: "Struct",
	struct: "Pharos::Configuration::Network::Weave",
	keys: {
		trusted_subnets: {
			value: {
				ruby: "Array",
				items: {
					ruby: "String",
					rule: "cidr"
				}
			},
			empty: "fine",
			about: "Subnets between whose nodes the overlay goes without IPsec."
		},
		no_masq_local: {
			value: boolean,
			default: false,
			about: "Whether Services with externalTrafficPolicy Local see the client's address."
		},
		known_peers: {
			value: {
				ruby: "Array",
				items: {
					ruby: "String",
					rule: "peer"
				}
			},
			empty: "fine",
			about: "Peers to connect to first, instead of the cluster's own hosts."
		},
		password: {
			value: {
				ruby: "String",
				secret: true
			},
			example: "./weave-password",
			about: "Path of the file that holds the overlay's password."
		},
		ipalloc_default_subnet: {
			value: {
				ruby: "String",
				rule: "cidr"
			},
			example: "10.33.0.0/16",
			about: "The part of pod_network_cidr from which pods get addresses."
		}
	}
};
const calico = {
	ruby: "Struct",
	struct: "Pharos::Configuration::Network::Calico",
	keys: {
		ipip_mode: {
			value: {
				ruby: "String",
				allowed: [
					"Always",
					"CrossSubnet",
					"Never"
				]
			},
			default: "Always",
			about: "For which traffic between nodes Calico uses IP-in-IP."
		},
		nat_outgoing: {
			value: boolean,
			default: true,
			about: "Whether traffic that leaves the pod network is masqueraded."
		},
		environment: {
			value: hash,
			default: {},
			about: "Environment variables that are added to calico-node."
		},
		mtu: {
			value: {
				ruby: "Integer",
				least: 1n
			},
			default: 1500n,
			about: "The MTU of the pods' interfaces, in bytes."
		}
	},
	spellings: {
		env: "environment",
		ipip: "ipip_mode",
		nat: "nat_outgoing"
	}
};
const custom = {
	ruby: "Struct",
	struct: "Pharos::Configuration::Network::Custom",
	keys: {
		manifest_path: {
			value: {
				ruby: "String",
				rule: "path"
			},
			required: true,
			example: "./network/",
			about: "The folder or file with the network's manifests, relative to this file."
		},
		options: {
			value: hash,
			about: "Values of your own; templates read them as cluster_config.network.custom.options."
		}
	},
	spellings: {
		path: "manifest_path",
		manifests: "manifest_path",
		manifest: "manifest_path",
		manifests_dir: "manifest_path"
	}
};
const networkDefinition = {
	ruby: "Struct",
	struct: "Pharos::Configuration::Network",
	keys: {
		provider: {
			value: {
				ruby: "String",
				allowed: [
					"weave",
					"calico",
					"custom"
				]
			},
			default: "weave",
			about: "Which network plugin the cluster runs; custom brings its own manifests."
		},
		dns_replicas: {
			value: {
				ruby: "Integer",
				least: 1n
			},
			about: "How many CoreDNS pods run; at most one a host."
		},
		service_cidr: {
			value: {
				ruby: "String",
				rule: "cidr"
			},
			default: "10.96.0.0/12",
			about: "The range of the Services' cluster addresses."
		},
		pod_network_cidr: {
			value: {
				ruby: "String",
				rule: "cidr"
			},
			default: "10.32.0.0/12",
			about: "The range of the pods' addresses."
		},
		node_local_dns_cache: {
			value: boolean,
			default: true,
			about: "Whether every node runs a DNS cache."
		},
		firewalld: {
			value: firewalld,
			about: "The hosts' firewall."
		},
		weave: {
			value: weave,
			about: "Settings for provider weave."
		},
		calico: {
			value: calico,
			about: "Settings for provider calico."
		},
		custom: {
			value: custom,
			about: "Settings for provider custom."
		},
		trusted_subnets: {
			value: text,
			gone: "move it to network.weave or network.firewalld",
			attribute: false,
			about: "Moved to network.weave.trusted_subnets."
		}
	},
	spellings: {
		pod_cidr: "pod_network_cidr",
		pod_subnet: "pod_network_cidr",
		pods_cidr: "pod_network_cidr",
		pod_network: "pod_network_cidr",
		cluster_cidr: "pod_network_cidr",
		service_subnet: "service_cidr",
		services_cidr: "service_cidr",
		service_network: "service_cidr",
		service_network_cidr: "service_cidr",
		plugin: "provider",
		cni: "provider",
		firewall: "firewalld",
		node_local_dns: "node_local_dns_cache"
	}
};

// src/config/sections-definition.ts
const api = {
	ruby: "Struct",
	struct: "Pharos::Configuration::Api",
	keys: { endpoint: {
		value: text,
		example: "api.example.com",
		about: "External address of the Kubernetes API."
	} }
};
const etcd = {
	ruby: "Struct",
	struct: "Pharos::Configuration::Etcd",
	keys: {
		endpoints: {
			value: texts,
			required: true,
			empty: "fine",
			example: "[\"https://etcd-1.example.com:2379\"]",
			about: "URLs of the external etcd's members."
		},
		version: {
			value: text,
			gone: "remove it: Pharos reads no version of etcd",
			about: "Not read."
		},
		certificate: {
			value: text,
			example: "./etcd/client.pem",
			about: "Path of the client certificate."
		},
		key: {
			value: text,
			example: "./etcd/client-key.pem",
			about: "Path of the client certificate's key."
		},
		ca_certificate: {
			value: text,
			example: "./etcd/ca.pem",
			about: "Path of the CA's certificate."
		}
	}
};
const cloud = {
	ruby: "Struct",
	struct: "Pharos::Configuration::Cloud",
	keys: {
		provider: {
			value: {
				ruby: "String",
				allowed: [
					"aws",
					"azure",
					"cloudstack",
					"gce",
					"openstack",
					"ovirt",
					"photon",
					"vsphere",
					"pharos",
					"hcloud",
					"packet",
					"external"
				]
			},
			required: true,
			empty: "tolerated",
			about: "The cloud that the hosts run in."
		},
		config: {
			value: text,
			empty: "tolerated",
			example: "./cloud-config",
			about: "Path of the cloud provider's configuration."
		}
	}
};
const webhookConfig = {
	ruby: "Struct",
	struct: "Hash",
	keys: {
		cluster: {
			required: true,
			about: "The webhook's service.",
			value: {
				ruby: "Struct",
				struct: "Hash",
				keys: {
					name: {
						value: scalar,
						required: true,
						example: "token-reviewer",
						about: "Name of the service."
					},
					server: {
						value: scalar,
						required: true,
						example: "https://auth.example.com/token",
						about: "URL of the service."
					},
					certificate_authority: {
						value: scalar,
						about: "Path of the service's CA certificate."
					}
				}
			}
		},
		user: {
			required: true,
			about: "How the API server presents itself to the webhook.",
			value: {
				ruby: "Struct",
				struct: "Hash",
				keys: {
					name: {
						value: scalar,
						required: true,
						example: "kube-apiserver",
						about: "Name of the API server's user."
					},
					client_certificate: {
						value: scalar,
						about: "Path of the client certificate."
					},
					client_key: {
						value: scalar,
						about: "Path of the client certificate's key."
					}
				}
			}
		}
	}
};
const oidcText = (about) => ({
	value: text,
	empty: "tolerated",
	about
});
const authentication = {
	ruby: "Struct",
	struct: "Pharos::Configuration::Authentication",
	keys: {
		token_webhook: {
			about: "Bearer tokens are judged by a webhook.",
			value: {
				ruby: "Struct",
				struct: "Pharos::Configuration::TokenWebhook",
				keys: {
					config: {
						value: webhookConfig,
						required: true,
						about: "Where the webhook is and how to reach it."
					},
					cache_ttl: {
						value: scalar,
						about: "How long a verdict is kept, such as 5m."
					}
				}
			}
		},
		oidc: {
			about: "Users log in through OpenID Connect.",
			value: {
				ruby: "Struct",
				struct: "Pharos::Configuration::OIDC",
				keys: {
					issuer_url: {
						...oidcText("URL of the issuer."),
						required: true,
						example: "https://login.example.com"
					},
					client_id: {
						...oidcText("The client id that tokens are issued for."),
						required: true,
						example: "kubernetes"
					},
					username_claim: oidcText("The claim that holds the user's name."),
					username_prefix: oidcText("What is put before user names."),
					groups_prefix: oidcText("What is put before group names."),
					groups_claim: oidcText("The claim that holds the user's groups."),
					ca_file: oidcText("Path of the issuer's CA certificate.")
				}
			}
		}
	}
};
const audit = {
	ruby: "Struct",
	struct: "Pharos::Configuration::Audit",
	keys: {
		webhook: {
			about: "Audit events go to a webhook.",
			value: {
				ruby: "Struct",
				struct: "Pharos::Configuration::WebhookAudit",
				keys: { server: {
					value: text,
					required: true,
					example: "https://audit.example.com",
					about: "URL of the receiver."
				} }
			}
		},
		file: {
			about: "Audit events go to a file on the masters.",
			value: {
				ruby: "Struct",
				struct: "Pharos::Configuration::FileAudit",
				keys: {
					path: {
						value: text,
						required: true,
						example: "/var/log/kubernetes/audit.json",
						about: "Path of the log."
					},
					max_age: {
						value: {
							ruby: "Integer",
							least: 1n
						},
						required: true,
						example: "30",
						about: "Days that old logs are kept."
					},
					max_backups: {
						value: {
							ruby: "Integer",
							least: 1n
						},
						required: true,
						example: "20",
						about: "How many old logs are kept."
					},
					max_size: {
						value: {
							ruby: "Integer",
							least: 1n
						},
						required: true,
						example: "100",
						about: "Megabytes at which the log is rotated."
					}
				}
			}
		},
		server: {
			value: text,
			gone: "write audit.webhook.server",
			attribute: false,
			about: "Moved to audit.webhook."
		}
	}
};
const kubelet = {
	ruby: "Struct",
	struct: "Pharos::Configuration::Kubelet",
	keys: {
		read_only_port: {
			value: boolean,
			default: false,
			about: "Whether port 10255 is open without authentication."
		},
		feature_gates: {
			value: hash,
			about: "Feature gates of the kubelet."
		},
		extra_args: {
			value: texts,
			empty: "fine",
			about: "Further arguments of the kubelet."
		},
		cpu_cfs_quota: {
			value: boolean,
			default: true,
			about: "Whether CPU limits are enforced."
		},
		cpu_cfs_quota_period: {
			value: text,
			example: "100ms",
			about: "How often CPU limits are enforced."
		},
		system_reserved: {
			value: hash,
			about: "Resources that are kept for the system."
		},
		kube_reserved: {
			value: hash,
			about: "Resources that are kept for Kubernetes' own services."
		}
	}
};
const controlPlane = {
	ruby: "Struct",
	struct: "Pharos::Configuration::ControlPlane",
	keys: {
		use_proxy: {
			value: boolean,
			default: false,
			about: "Whether the control plane uses the host's proxy settings."
		},
		feature_gates: {
			value: hash,
			about: "Feature gates of the control plane."
		}
	}
};
const admissionPlugin = {
	ruby: "Struct",
	struct: "Pharos::Configuration::AdmissionPlugin",
	keys: {
		name: {
			value: text,
			required: true,
			example: "AlwaysPullImages",
			about: "Name of the plugin."
		},
		enabled: {
			value: boolean,
			default: true,
			about: "Whether the plugin runs."
		}
	}
};
const gone = (why, more = {}) => ({
	value: scalar,
	about: "No longer read.",
	gone: why,
	...more
});
const sectionKeys = {
	kube_proxy: {
		default: {},
		about: "Settings of kube-proxy.",
		value: {
			ruby: "Struct",
			struct: "Pharos::Configuration::KubeProxy",
			keys: {
				mode: {
					value: {
						ruby: "String",
						allowed: [
							"userspace",
							"iptables",
							"ipvs"
						]
					},
					default: "iptables",
					about: "How Services are implemented on the nodes."
				},
				conntrack: {
					value: hash,
					about: "Connection tracking limits."
				}
			}
		}
	},
	api: {
		value: api,
		default: {},
		about: "How the Kubernetes API is reached."
	},
	etcd: {
		value: etcd,
		about: "An external etcd."
	},
	cloud: {
		value: cloud,
		about: "The cloud provider."
	},
	authentication: {
		value: authentication,
		default: {},
		about: "How users of the cluster are known."
	},
	audit: {
		value: audit,
		default: { file: {
			path: "/var/log/kubernetes/audit.json",
			max_size: 100n,
			max_age: 30n,
			max_backups: 20n
		} },
		about: "Where audit events go."
	},
	kubelet: {
		value: kubelet,
		default: {
			system_reserved: {
				cpu: "50m",
				memory: "50Mi"
			},
			kube_reserved: {
				cpu: "100m",
				memory: "200Mi"
			}
		},
		about: "Settings of the kubelet."
	},
	control_plane: {
		value: controlPlane,
		about: "Settings of the control plane."
	},
	telemetry: gone("remove it: Pharos has no telemetry since version 3"),
	pod_security_policy: {
		default: {},
		about: "The default pod security policy.",
		value: {
			ruby: "Struct",
			struct: "Pharos::Configuration::PodSecurityPolicy",
			keys: { default_policy: {
				value: text,
				default: "00-pharos-privileged",
				about: "Name of the default policy."
			} }
		}
	},
	image_repository: gone("remove it: since version 3 Pharos takes images from where they are published", { default: "docker.io/kontenapharos" }),
	admission_plugins: {
		value: {
			ruby: "Array",
			items: admissionPlugin
		},
		empty: "tolerated",
		about: "Admission plugins to switch on or off."
	},
	container_runtime: {
		default: {},
		about: "Settings of the container runtime.",
		value: {
			ruby: "Struct",
			struct: "Pharos::Configuration::ContainerRuntime",
			keys: { insecure_registries: {
				value: texts,
				default: [],
				empty: "fine",
				about: "Registries that are used without TLS."
			} }
		}
	},
	name: {
		value: text,
		example: "production",
		about: "Name of the cluster."
	},
	manifests: {
		value: texts,
		empty: "fine",
		about: "Further manifests that Pharos applies, as files or folders."
	},
	addons: gone("remove it, and deploy the addons through manifests: Pharos has none since version 3", { attribute: false }),
	addon_paths: gone("remove it, and deploy the addons through manifests: Pharos has none since version 3", { attribute: false })
};

// src/config/cluster-definition.ts
const clusterDefinition = {
	ruby: "Struct",
	struct: "Pharos::Config",
	keys: {
		hosts: {
			value: {
				ruby: "Array",
				items: hostDefinition
			},
			default: [],
			example: "[{ address: 192.168.10.11, role: master }]",
			about: "The machines of the cluster."
		},
		network: {
			value: networkDefinition,
			default: {},
			about: "The cluster's network."
		},
		...sectionKeys
	},
	spellings: {
		networking: "network",
		networks: "network",
		nodes: "hosts",
		machines: "hosts",
		servers: "hosts",
		cluster_name: "name",
		kubeproxy: "kube_proxy",
		psp: "pod_security_policy"
	}
};

// src/config/template-config.ts
function toTemplateConfig(data) {
	return {
		...toStruct(data, clusterDefinition),
		data
	};
}
function toStruct(data, { struct, keys }) {
	const attributes = /* @__PURE__ */ new Map();
	for (const [name, key] of Object.entries(keys)) {
		if (key.attribute === false) continue;
		const written = key.gone === void 0 ? data.get(name) : void 0;
		attributes.set(name, written === void 0 ? defaultOf(key) : toValue(written, key.value));
	}
	if (struct === "Pharos::Configuration::Host") completeHost(attributes);
	return {
		struct,
		attributes
	};
}
function defaultOf({ default: written, value }) {
	return written === void 0 ? void 0 : toValue(toConfigValue(written), value);
}
function toConfigValue(literal) {
	if (typeof literal !== "object") return literal;
	if (isList(literal)) return literal.map(toConfigValue);
	return new Map(Object.entries(literal).map(([key, value]) => [key, toConfigValue(value)]));
}
function isList(literal) {
	return Array.isArray(literal);
}
function toValue(value, definition) {
	switch (definition.ruby) {
		case "Struct": return value instanceof Map ? toStruct(value, definition) : value;
		case "Array": return Array.isArray(value) ? value.map((item) => toValue(item, definition.items)) : value;
		case "Boolean": return isScalar(value) ? toBoolean(value) ?? value : value;
		case "Integer": return isScalar(value) ? toInteger(value) ?? value : value;
	}
	return value;
}
function isScalar(value) {
	return typeof value !== "object" || value === null;
}
function completeHost(attributes) {
	for (const name of ["private_address", "private_interface"]) if (attributes.get(name) === void 0) attributes.set(name, null);
	const written = attributes.get("labels");
	if (!(written instanceof Map)) return;
	const labels = new Map(written);
	const [address, internal, role] = [
		"address",
		"private_address",
		"role"
	].map((name) => attributes.get(name));
	if (address !== void 0) labels.set("node-address.kontena.io/external-ip", address);
	if (internal !== null && internal !== void 0) labels.set("node-address.kontena.io/internal-ip", internal);
	const hasRole = [...labels.keys()].some((label) => label.startsWith("node-role.kubernetes.io"));
	if (typeof role === "string" && !hasRole) labels.set(`node-role.kubernetes.io/${role}`, "");
	attributes.set("labels", labels);
}

export { toInteger as a, toBoolean as i, clusterDefinition as n, networkDefinition as r, toTemplateConfig as t };