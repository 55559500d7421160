import { expect, test } from "vitest";
import { findReleases } from "../../support/control-plane/release.ts";

test.each([
  ["", "v1.37.", "v1.36."],
  ["1.36", "v1.36.", "v1.35."],
  ["1.35", "v1.35.", "v1.35."],
])("with KUBERNETES=%s the control plane is of %s, nodes are of %s", (wanted, server, kubelet) => {
  const { controlPlane, nodes } = findReleases(wanted);
  expect(controlPlane.version).toContain(server);
  expect(nodes.version).toContain(kubelet);
});

test("a minor that is not pinned is refused, with those that are", () => {
  expect(() => findReleases("1.9")).toThrow(
    /^KUBERNETES=1\.9: the tests can run on 1\.35, 1\.36, 1\.37; unset it for the last$/,
  );
});
