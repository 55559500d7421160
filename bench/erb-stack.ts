// A stack as clusters have them, as large as asked for: DaemonSets, ConfigMaps and Services whose templates
// loop, decide and index Hashes.

const daemonSet = `apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent-%
  labels:
<% labels.each do |key, value| -%>
    <%= key %>: <%= value.to_s.inspect %>
<% end -%>
spec:
  template:
    spec:
      containers:
<% containers.each_with_index do |container, at| -%>
        - name: <%= container['name'] %>-<%= at + % %>
          image: <%= registry %>/<%= container['image'] %>:<%= container['tag'] || 'latest' %>
<% unless container['args'].empty? -%>
          args:
<% container['args'].each do |arg| -%>
            - <%= arg.upcase %>
<% end -%>
<% end -%>
<% end -%>
`;

const configMap = `apiVersion: v1
kind: ConfigMap
metadata:
  name: config-%
data:
<% if options['encrypted'] -%>
  encryption: "on"
<% elsif options['mtu'] > 1400 -%>
  mtu: "<%= options['mtu'] - % %>"
<% end -%>
  peers: <%= peers.map { |peer| "#{peer}:6783" }.join(',') %>
  network.json: |
    <%= { 'cidr' => cidr, 'index' => %, 'options' => options }.to_json %>
`;

const service = `apiVersion: v1
kind: Service
metadata:
  name: service-%
spec:
  ports:
<% ports.select { |port| port > 1024 }.sort.each do |port| -%>
    - port: <%= port %>
      name: port-<%= port.to_s.rjust(5, '0') %>
<% end -%>
  type: <%= options.key?('type') ? options['type'] : 'ClusterIP' %>
`;

export function toStack(count: number): {
  readonly templates: readonly string[];
  readonly variables: Readonly<Record<string, unknown>>;
} {
  const shapes = [daemonSet, configMap, service];
  const templates = Array.from({ length: count }, (_, at) =>
    (shapes[at % shapes.length] ?? service).replaceAll(/(?<=[- ])%(?=[\n ,](?!>))/g, String(at)),
  );
  const variables = {
    cluster_config: {},
    cidr: "10.32.0.0/12",
    registry: "registry.example",
    labels: { app: "network", tier: "node", version: 3 },
    containers: [
      { name: "agent", image: "net/agent", tag: "1.2.3", args: ["--verbose", "--port=80"] },
      { name: "policy", image: "net/policy", tag: null, args: [] },
    ],
    options: { mtu: 1450, encrypted: false, mode: "vxlan" },
    peers: ["10.0.0.1", "10.0.0.2", "10.0.0.3"],
    ports: [6783, 80, 6784, 443, 9100],
  };
  return { templates, variables };
}
