// Findings of the config stage.
import type { CodeTable } from "./table.ts";

export const configCodes = {
  "config/yaml": {
    severity: "error",
    title: "The cluster configuration is no YAML that Pharos could read.",
    cure: "Mend the line that the message names.",
  },
  "config/duplicate-key": {
    severity: "error",
    title: "A key stands twice in one mapping; Pharos would silently take the last.",
    cure: "Keep one of the two.",
  },
  "config/several-documents": {
    severity: "warning",
    title: "The cluster configuration holds several YAML documents; Pharos reads only the first.",
    cure: "Keep one document, or move the others to files of their own.",
  },
  "config/not-a-configuration": {
    severity: "error",
    title: "The cluster configuration is empty, or something other than a mapping of sections.",
    cure: "Write the sections at the start of their lines, such as `network:`.",
  },
  "config/unknown-key": {
    severity: "error",
    title: "Pharos knows no such key here and would silently ignore it.",
    cure: "Write the key that is meant, or remove it. Outside of network, a key that resembles no other is a warning.",
  },
  "config/gone-key": {
    severity: "warning",
    title: "An older Pharos read this key; since version 3 it does nothing.",
    cure: "Remove it, or write what took its place.",
  },
  "config/missing-key": {
    severity: "error",
    title: "A key that its section cannot do without is missing.",
    cure: "Add the key.",
  },
  "config/wrong-type": {
    severity: "error",
    title: "A value is of another type than its key takes.",
    cure: "Write a value of the type that the message names; a number that is meant as text goes in quotes.",
  },
  "config/empty-value": {
    severity: "error",
    title: "A key has no value.",
    cure: "Write a value, or remove the key to get its default.",
  },
  "config/not-allowed": {
    severity: "error",
    title: "A value is none of those that its key takes.",
    cure: "Write one of the values that the hint names, in exactly that casing.",
  },
  "config/key-not-text": {
    severity: "error",
    title: "A key in a free-form section is a number, true, false or empty instead of a text.",
    cure: "Put the key in quotes; templates then read it by that text.",
  },
  "config/no-hosts": {
    severity: "notice",
    title: "The configuration names no hosts, so what depends on them is not checked and templates see none.",
    cure: "Nothing to do when the file only shows a network. Pharos itself needs hosts.",
  },
  "config/no-master": {
    severity: "error",
    title: "None of the hosts is a master.",
    cure: "Give at least one host `role: master`.",
  },
  "config/duplicate-host": {
    severity: "error",
    title: "Two hosts have the same address and SSH port.",
    cure: "Remove one of them, or correct its address.",
  },
  "config/bad-address": {
    severity: "error",
    title: "An address is neither an IPv4 address nor a host name that Pharos takes.",
    cure: "Write an IPv4 address, or a name of lower-case letters, digits, `-` and `.`.",
  },
  "config/bad-cidr": {
    severity: "error",
    title:
      "A value is no range of IPv4 addresses that a cluster can use; Pharos would find out on the hosts.",
    cure: "Write the first address and the prefix length, such as 10.32.0.0/12.",
  },
  "config/host-bits": {
    severity: "warning",
    title: "A range names an address inside itself instead of its first one.",
    cure: "Write the first address of the range, so that all readers understand the same.",
  },
  "config/overlapping-cidrs": {
    severity: "error",
    title: "Two address ranges of the cluster overlap, so some addresses could not be reached.",
    cure: "Move one of the ranges. On a running cluster neither can be changed.",
  },
  "config/outside-cidr": {
    severity: "error",
    title: "A subnet does not lie in the range that it is a part of.",
    cure: "Write a subnet of pod_network_cidr.",
  },
  "config/public-cidr": {
    severity: "warning",
    title: "A range belongs to the public internet: its real owners cannot be reached from the cluster.",
    cure: "Use a range of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16. On a running cluster it cannot be changed.",
  },
  "config/cidr-size": {
    severity: "error",
    title: "A range is too small or too large for what Kubernetes does with it.",
    cure: "Write a prefix length between those that the message names.",
  },
  "config/bad-port": {
    severity: "error",
    title: "A value is no port and no range of ports.",
    cure: 'Write a port such as "443", or a range such as "30000-32767".',
  },
  "config/bad-path": {
    severity: "error",
    title: "A path cannot be one inside the repository.",
    cure: "Write the path from the folder of the cluster configuration, such as ./network/.",
  },
  "config/unused-settings": {
    severity: "warning",
    title: "Settings for a network provider that is not the selected one.",
    cure: "Remove them, or select that provider.",
  },
  "config/no-templates": {
    severity: "error",
    title: "The provider's manifests are not part of this release, so there is nothing to render.",
    cure: "Use provider custom with manifests of your own; validate works for every provider.",
  },
  "config/no-manifests": {
    severity: "error",
    title: "manifest_path holds no manifests; Pharos would delete the whole network of the cluster.",
    cure: "Correct the path, or put the manifests there: .yml or .yaml, also with .erb or .njk behind.",
  },
  "config/outside-repository": {
    severity: "error",
    title: "manifest_path, or a link on the way, leaves the repository.",
    cure: "Keep the manifests inside the repository.",
  },
  "config/ignored-file": {
    severity: "notice",
    title: "Files beside the manifests look like manifests but are not read.",
    cure: "Rename what belongs to the stack to .yml or .yaml, also with .erb or .njk behind, directly in the folder.",
  },
} as const satisfies CodeTable;
