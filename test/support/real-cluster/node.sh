# The first process of a node, in namespaces of its own: makes the file system look like a machine's own,
# then runs containerd and kubelet.
set -e
hostname "$NODE"
mkdir -p "$STORE"/{groups,fixed,containerd,kubelet}
# sysfs shows the network namespace that it was mounted in.
mount --rbind /sys/fs/cgroup "$STORE/groups"
mount -t sysfs sysfs /sys
mount --rbind "$STORE/groups" /sys/fs/cgroup
umount -l "$STORE/groups"
# kubelet sets these for the whole machine: it gets files instead.
for setting in vm/overcommit_memory kernel/panic kernel/panic_on_oops; do
  file="$STORE/fixed/${setting//\//.}"
  cat "/proc/sys/$setting" > "$file"
  mount --bind "$file" "/proc/sys/$setting"
done
for folder in etc opt var; do
  mkdir -p "$STORE/$folder" "$STORE/$folder.work"
  mount -t overlay "node-$folder" -o "lowerdir=/$folder,upperdir=$STORE/$folder,workdir=$STORE/$folder.work" "/$folder"
done
mount -t tmpfs -o mode=755 tmpfs /run
mkdir -p /run/lock /var/lib/{containerd,kubelet} /etc/cni/net.d /opt/cni/bin /etc/containerd/certs.d/_default /var/log/{pods,containers}
# Layers of images cannot lie on an overlay.
mount --bind "$STORE/containerd" /var/lib/containerd
mount --bind "$STORE/kubelet" /var/lib/kubelet
mount --make-rshared /
cp "$PLUGINS"/* /opt/cni/bin/

until ip link show eth0 > /dev/null 2>&1; do sleep 0.05; done
ip link set lo up
ip addr add "$ADDRESS/24" dev eth0
ip link set eth0 up
ip route add default via "$HUB"
echo 1 > /proc/sys/net/ipv4/ip_forward
printf '127.0.0.1 localhost\n%s %s\n' "$ADDRESS" "$NODE" > /etc/hosts
echo 'nameserver 127.0.0.1' > /etc/resolv.conf

cat > /etc/containerd/certs.d/_default/hosts.toml <<END
server = "$REGISTRY"
[host."$REGISTRY"]
  capabilities = ["pull", "resolve"]
END
cat > /etc/containerd/config.toml <<END
version = 3
root = "/var/lib/containerd"
state = "/run/containerd"
[grpc]
  address = "/run/containerd/containerd.sock"
[plugins."io.containerd.cri.v1.images".pinned_images]
  sandbox = "$PAUSE"
[plugins."io.containerd.cri.v1.images".registry]
  config_path = "/etc/containerd/certs.d"
[plugins."io.containerd.cri.v1.runtime"]
  # Lowering it takes a capability that root may lack in a container.
  restrict_oom_score_adj = true
[plugins."io.containerd.cri.v1.runtime".containerd.runtimes.runc]
  runtime_type = "io.containerd.runc.v2"
  [plugins."io.containerd.cri.v1.runtime".containerd.runtimes.runc.options]
    BinaryName = "$PACKAGES/usr/sbin/runc"
    SystemdCgroup = false
END
cat > /etc/kubelet.yaml <<END
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
containerRuntimeEndpoint: unix:///run/containerd/containerd.sock
cgroupDriver: cgroupfs
cgroupRoot: $GROUP
failCgroupV1: false
failSwapOn: false
authentication: { anonymous: { enabled: true }, webhook: { enabled: false } }
authorization: { mode: AlwaysAllow }
clusterDomain: cluster.local
resolvConf: /etc/resolv.conf
# The disk is the whole machine's: how full it is is not this node's matter.
evictionHard: { memory.available: 0%, nodefs.available: 0%, imagefs.available: 0%, nodefs.inodesFree: 0% }
imageGCHighThresholdPercent: 100
imageGCLowThresholdPercent: 99
enforceNodeAllocatable: [pods]
nodeStatusUpdateFrequency: 5s
END
export PATH="$PROGRAMS:$PATH" LD_LIBRARY_PATH="$PACKAGES/usr/lib/x86_64-linux-gnu"
"$CONTAINERD" --config /etc/containerd/config.toml > "$LOGS/$NODE-containerd.log" 2>&1 &
until "$PROGRAMS/ctr" --address /run/containerd/containerd.sock version > /dev/null 2>&1; do sleep 0.1; done
"$KUBELET" --config=/etc/kubelet.yaml --kubeconfig="$KUBECONFIG" --hostname-override="$NODE" \
  --node-ip="$ADDRESS" --v=2 > "$LOGS/$NODE-kubelet.log" 2>&1 &
set +e
# Orphans of containers are this process' to bury.
while true; do wait -n || sleep 1; done
