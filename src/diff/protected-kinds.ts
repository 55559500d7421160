// Kinds with which more is lost than the object itself: they go only by their names.
import { type ObjectRef, parseApiVersion } from "../kube/object-ref.ts";

const kinds = new Set([
  "/Namespace",
  "/PersistentVolume",
  "/PersistentVolumeClaim",
  "apiextensions.k8s.io/CustomResourceDefinition",
  "crd.projectcalico.org/IPPool",
]);

export function isProtected({ apiVersion, kind }: ObjectRef): boolean {
  return kinds.has(`${parseApiVersion(apiVersion).group}/${kind}`);
}
