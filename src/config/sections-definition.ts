// The sections of cluster.yml beside `network` and `hosts`. They do not steer the network: they are
// held to Pharos' schema and pass through to the templates.
import { boolean, hash, type Key, scalar, type StructDefinition, text, texts } from "./definition.ts";

const api: StructDefinition = {
  ruby: "Struct",
  struct: "Pharos::Configuration::Api",
  keys: {
    endpoint: { value: text, example: "api.example.com", about: "External address of the Kubernetes API." },
  },
};

const etcd: StructDefinition = {
  ruby: "Struct",
  struct: "Pharos::Configuration::Etcd",
  keys: {
    endpoints: {
      value: texts,
      required: true,
      empty: "fine",
      example: '["https://etcd-1.example.com:2379"]',
      about: "URLs of the external etcd's members.",
    },
    version: { value: text, gone: "remove it: Pharos reads no version of etcd", about: "Not read." },
    certificate: { value: text, example: "./etcd/client.pem", about: "Path of the client certificate." },
    key: { value: text, example: "./etcd/client-key.pem", about: "Path of the client certificate's key." },
    ca_certificate: { value: text, example: "./etcd/ca.pem", about: "Path of the CA's certificate." },
  },
};

const cloud: StructDefinition = {
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
          "external",
        ],
      },
      required: true,
      empty: "tolerated",
      about: "The cloud that the hosts run in.",
    },
    config: {
      value: text,
      empty: "tolerated",
      example: "./cloud-config",
      about: "Path of the cloud provider's configuration.",
    },
  },
};

// Pharos keeps this one as a Hash with Symbol keys; the structs here give the same access by Symbol.
const webhookConfig: StructDefinition = {
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
          name: { value: scalar, required: true, example: "token-reviewer", about: "Name of the service." },
          server: {
            value: scalar,
            required: true,
            example: "https://auth.example.com/token",
            about: "URL of the service.",
          },
          certificate_authority: { value: scalar, about: "Path of the service's CA certificate." },
        },
      },
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
            about: "Name of the API server's user.",
          },
          client_certificate: { value: scalar, about: "Path of the client certificate." },
          client_key: { value: scalar, about: "Path of the client certificate's key." },
        },
      },
    },
  },
};

const oidcText = (about: string): Key => ({ value: text, empty: "tolerated", about });

const authentication: StructDefinition = {
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
            about: "Where the webhook is and how to reach it.",
          },
          cache_ttl: { value: scalar, about: "How long a verdict is kept, such as 5m." },
        },
      },
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
            example: "https://login.example.com",
          },
          client_id: {
            ...oidcText("The client id that tokens are issued for."),
            required: true,
            example: "kubernetes",
          },
          username_claim: oidcText("The claim that holds the user's name."),
          username_prefix: oidcText("What is put before user names."),
          groups_prefix: oidcText("What is put before group names."),
          groups_claim: oidcText("The claim that holds the user's groups."),
          ca_file: oidcText("Path of the issuer's CA certificate."),
        },
      },
    },
  },
};

const audit: StructDefinition = {
  ruby: "Struct",
  struct: "Pharos::Configuration::Audit",
  keys: {
    webhook: {
      about: "Audit events go to a webhook.",
      value: {
        ruby: "Struct",
        struct: "Pharos::Configuration::WebhookAudit",
        keys: {
          server: {
            value: text,
            required: true,
            example: "https://audit.example.com",
            about: "URL of the receiver.",
          },
        },
      },
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
            about: "Path of the log.",
          },
          max_age: {
            value: { ruby: "Integer", least: 1n },
            required: true,
            example: "30",
            about: "Days that old logs are kept.",
          },
          max_backups: {
            value: { ruby: "Integer", least: 1n },
            required: true,
            example: "20",
            about: "How many old logs are kept.",
          },
          max_size: {
            value: { ruby: "Integer", least: 1n },
            required: true,
            example: "100",
            about: "Megabytes at which the log is rotated.",
          },
        },
      },
    },
    server: {
      value: text,
      gone: "write audit.webhook.server",
      attribute: false,
      about: "Moved to audit.webhook.",
    },
  },
};

const kubelet: StructDefinition = {
  ruby: "Struct",
  struct: "Pharos::Configuration::Kubelet",
  keys: {
    read_only_port: {
      value: boolean,
      default: false,
      about: "Whether port 10255 is open without authentication.",
    },
    feature_gates: { value: hash, about: "Feature gates of the kubelet." },
    extra_args: { value: texts, empty: "fine", about: "Further arguments of the kubelet." },
    cpu_cfs_quota: { value: boolean, default: true, about: "Whether CPU limits are enforced." },
    cpu_cfs_quota_period: { value: text, example: "100ms", about: "How often CPU limits are enforced." },
    system_reserved: { value: hash, about: "Resources that are kept for the system." },
    kube_reserved: { value: hash, about: "Resources that are kept for Kubernetes' own services." },
  },
};

const controlPlane: StructDefinition = {
  ruby: "Struct",
  struct: "Pharos::Configuration::ControlPlane",
  keys: {
    use_proxy: {
      value: boolean,
      default: false,
      about: "Whether the control plane uses the host's proxy settings.",
    },
    feature_gates: { value: hash, about: "Feature gates of the control plane." },
  },
};

const admissionPlugin: StructDefinition = {
  ruby: "Struct",
  struct: "Pharos::Configuration::AdmissionPlugin",
  keys: {
    name: { value: text, required: true, example: "AlwaysPullImages", about: "Name of the plugin." },
    enabled: { value: boolean, default: true, about: "Whether the plugin runs." },
  },
};

const gone = (why: string, more: Partial<Key> = {}): Key => ({
  value: scalar,
  about: "No longer read.",
  gone: why,
  ...more,
});

/** In the order of Pharos::Config's attributes, after `hosts` and `network`. */
export const sectionKeys: Readonly<Record<string, Key>> = {
  kube_proxy: {
    default: {},
    about: "Settings of kube-proxy.",
    value: {
      ruby: "Struct",
      struct: "Pharos::Configuration::KubeProxy",
      keys: {
        mode: {
          value: { ruby: "String", allowed: ["userspace", "iptables", "ipvs"] },
          default: "iptables",
          about: "How Services are implemented on the nodes.",
        },
        conntrack: { value: hash, about: "Connection tracking limits." },
      },
    },
  },
  api: { value: api, default: {}, about: "How the Kubernetes API is reached." },
  etcd: { value: etcd, about: "An external etcd." },
  cloud: { value: cloud, about: "The cloud provider." },
  authentication: { value: authentication, default: {}, about: "How users of the cluster are known." },
  audit: {
    value: audit,
    default: {
      file: { path: "/var/log/kubernetes/audit.json", max_size: 100n, max_age: 30n, max_backups: 20n },
    },
    about: "Where audit events go.",
  },
  kubelet: {
    value: kubelet,
    default: {
      system_reserved: { cpu: "50m", memory: "50Mi" },
      kube_reserved: { cpu: "100m", memory: "200Mi" },
    },
    about: "Settings of the kubelet.",
  },
  control_plane: { value: controlPlane, about: "Settings of the control plane." },
  telemetry: gone("remove it: Pharos has no telemetry since version 3"),
  pod_security_policy: {
    default: {},
    about: "The default pod security policy.",
    value: {
      ruby: "Struct",
      struct: "Pharos::Configuration::PodSecurityPolicy",
      keys: {
        default_policy: {
          value: text,
          default: "00-pharos-privileged",
          about: "Name of the default policy.",
        },
      },
    },
  },
  image_repository: gone("remove it: since version 3 Pharos takes images from where they are published", {
    default: "docker.io/kontenapharos",
  }),
  admission_plugins: {
    value: { ruby: "Array", items: admissionPlugin },
    empty: "tolerated",
    about: "Admission plugins to switch on or off.",
  },
  container_runtime: {
    default: {},
    about: "Settings of the container runtime.",
    value: {
      ruby: "Struct",
      struct: "Pharos::Configuration::ContainerRuntime",
      keys: {
        insecure_registries: {
          value: texts,
          default: [],
          empty: "fine",
          about: "Registries that are used without TLS.",
        },
      },
    },
  },
  name: { value: text, example: "production", about: "Name of the cluster." },
  manifests: {
    value: texts,
    empty: "fine",
    about: "Further manifests that Pharos applies, as files or folders.",
  },
  addons: gone("remove it, and deploy the addons through manifests: Pharos has none since version 3", {
    attribute: false,
  }),
  addon_paths: gone("remove it, and deploy the addons through manifests: Pharos has none since version 3", {
    attribute: false,
  }),
};
