// What a user sees who lets the action apply merges: what was reviewed reaches the cluster, and nothing else.
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { GateScene, type PullRequest, type Push } from "../support/control-plane/gate-scene.ts";
import { noCluster } from "../support/control-plane/scenario.ts";
import { GitHubServer } from "../support/github/server.ts";

describe.skipIf(noCluster)("a merge", () => {
  let server: GitHubServer;
  beforeAll(async () => {
    server = await GitHubServer.start();
  });
  afterAll(() => server.close());
  afterEach(() => server.throwViolations());

  test("is applied as it was reviewed, and the comment tells so; the job run again does nothing", async () => {
    await using scene = await GateScene.open(server);
    const pull = await scene.pull(scene.files({ mtu: "1450" }));
    expect(await scene.plan(pull)).toMatchObject({ code: 0 });
    const push = scene.merge(pull);
    const run = await scene.apply(push);
    expect(run.log).toContain("1 object written");
    expect(run).toMatchObject({ code: 0, outputs: { result: "applied", applied: "true" } });
    expect(scene.live()).toEqual({ mtu: "1450" });
    const comment = await scene.comment(pull);
    expect(comment).toMatch(/^<!-- pharos-network \{.*"change":"sha256:/);
    expect(comment).toContain("### ✅ Applied");
    expect(comment).toContain("<details><summary>The plan that was reviewed</summary>");
    expect(run.summary).toContain("### ✅ Applied");

    const again = await scene.apply(push);
    expect(again).toMatchObject({ code: 0, outputs: { result: "nothing-to-do" } });
    expect(again.outputs["state"]).toBe(run.outputs["state"]);
    const told = await scene.comment(pull);
    expect(told.match(/<summary>The plan that was reviewed/g)).toHaveLength(1);
  });

  test("by squash, then one by rebase of two commits, and then two in a row are found and applied", async () => {
    await using scene = await GateScene.open(server);
    const first = await scene.pull(scene.files({ mtu: "1450" }));
    await scene.plan(first);
    expect(await scene.apply(scene.merge(first, "squash"))).toMatchObject({ code: 0 });
    const second = await scene.pull(scene.files({ mtu: "1400" }), scene.files({ a: "1" }, "more"));
    await scene.plan(second);
    expect(await scene.apply(scene.merge(second, "rebase"))).toMatchObject({ code: 0 });
    expect([scene.live(), scene.live("more")]).toEqual([{ mtu: "1400" }, { a: "1" }]);

    const [one, two] = [
      await scene.pull(scene.files({ mtu: "1300" })),
      await scene.pull(scene.files({ a: "2" }, "more")),
    ];
    await scene.plan(one);
    await scene.plan(two);
    const pushes = [scene.merge(one), scene.merge(two)] as const;
    expect(await scene.apply(pushes[0])).toMatchObject({ code: 0 });
    expect(await scene.apply(pushes[1])).toMatchObject({ code: 0 });
    expect([scene.live(), scene.live("more")]).toEqual([{ mtu: "1300" }, { a: "2" }]);
  });

  test("waits for an earlier one that was never applied; a job of before cannot move the cluster back", async () => {
    await using scene = await GateScene.open(server);
    const pulls: PullRequest[] = [];
    const pushes: Push[] = [];
    for (const mtu of ["1450", "1400", "1300"]) {
      const pull = await scene.pull(scene.files({ mtu }));
      await scene.plan(pull);
      pulls.push(pull);
      pushes.push(scene.merge(pull, "squash"));
    }
    const [one, two, three] = pushes as [Push, Push, Push];
    await scene.apply(one);
    scene.compare(one.commit, three.commit, "ahead");
    const early = await scene.apply(three);
    expect(early).toMatchObject({ code: 1, outputs: { result: "refused", applied: "false" } });
    expect(early.log).toContain(
      `an earlier merge was never applied: the cluster is at commit ${one.commit.slice(0, 7)}`,
    );
    expect(scene.live()).toEqual({ mtu: "1450" });
    expect(await scene.comment(pulls[2] as PullRequest)).toContain("### ⛔ Not applied");

    await scene.apply(two);
    expect(await scene.apply(three)).toMatchObject({ code: 0, outputs: { result: "applied" } });
    expect(scene.live()).toEqual({ mtu: "1300" });

    scene.compare(three.commit, two.commit, "behind");
    const old = await scene.apply(two);
    expect(old).toMatchObject({ code: 1, outputs: { result: "refused" } });
    expect(old.log).toContain("this job is older than the cluster");
    expect(scene.live()).toEqual({ mtu: "1300" });
  });

  test("that nobody reviewed stops, unless it is no change of the network, or nobody has to", async () => {
    await using scene = await GateScene.open(server);
    const push = scene.push(scene.files({ mtu: "1450" }));
    const stopped = await scene.apply(push);
    expect(stopped).toMatchObject({ code: 1, outputs: { result: "refused" } });
    expect(stopped.log).toContain("nobody has reviewed it");
    expect(scene.live()).toBeUndefined();
    expect(await scene.apply(push, { "require-review": "none" })).toMatchObject({ code: 0 });
    expect(scene.live()).toEqual({ mtu: "1450" });
    const words = scene.push({ "README.md": "other words\n" });
    expect(await scene.apply(words)).toMatchObject({ code: 0, outputs: { result: "nothing-to-do" } });
  });

  test("is not taken for reviewed by somebody else's comment, and another plan is named", async () => {
    await using scene = await GateScene.open(server);
    const pull = await scene.pull(scene.files({ mtu: "1450" }));
    await scene.plan(pull);
    const reviewed = await scene.comment(pull);
    const other = await scene.pull(scene.files({ mtu: "9000" }));
    await scene.server.addComment(other.number, reviewed, "stranger");
    const forged = await scene.apply(scene.merge(other));
    expect(forged).toMatchObject({ code: 1, outputs: { result: "refused" } });
    expect(forged.log).toContain(`pull request #${other.number} has no comment of ours with a plan`);
    expect(scene.live()).toBeUndefined();
  });

  test("is not applied from the checkout of another commit, which has to be said first", async () => {
    await using scene = await GateScene.open(server);
    const pull = await scene.pull(scene.files({ mtu: "1450" }));
    await scene.plan(pull);
    const push = scene.merge(pull);
    const stray = await scene.apply(push, {}, push.before);
    expect(stray).toMatchObject({ code: 1, outputs: { result: "refused", applied: "false" } });
    const [there, pushed] = [push.before, push.commit].map((each) => each.slice(0, 7));
    expect(stray.everything).toContain(`commit ${there} is checked out, and this run is for ${pushed}`);
    expect(scene.live()).toBeUndefined();
  });

  test("of another plan than the one that was shown stops, and says what this one would do", async () => {
    await using scene = await GateScene.open(server);
    const pull = await scene.pull(scene.files({ mtu: "1450" }));
    await scene.plan(pull);
    const before = await scene.comment(pull);
    scene.upstream.git("checkout", "--quiet", pull.branch);
    const head = scene.upstream.commit("unseen", scene.files({ mtu: "9000" }));
    scene.upstream.git("checkout", "--quiet", "main");
    const push = scene.merge({ ...pull, head });
    const stopped = await scene.apply(push);
    expect(stopped).toMatchObject({ code: 1, outputs: { result: "refused" } });
    expect(stopped.log).toContain(`this is not the plan that was reviewed on pull request #${pull.number}`);
    expect(stopped.log).toContain(`create ConfigMap ${scene.stack.namespace}/settings`);
    expect(scene.live()).toBeUndefined();
    // What was reviewed stays what the comment says, or the next run would take this plan for it.
    expect((await scene.comment(pull)).split("\n")[0]).toBe(before.split("\n")[0]);
    expect(await scene.apply(push)).toMatchObject({ code: 1 });
  });

  test("that deletes what only the cluster holds goes on when the comment showed it, and stops when not", async () => {
    await using scene = await GateScene.open(server);
    const { namespace } = scene.stack;
    const first = await scene.pull(scene.files({ mtu: "1450" }));
    await scene.plan(first);
    await scene.apply(scene.merge(first));
    const { labels } = scene.stack.get("configmap", "settings")?.metadata ?? {};
    scene.stack.kubectl(["create", "-f", "-"], {
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name: "stray", namespace, labels },
    });
    scene.stack.kubectl(["patch", "configmap", "settings", "-n", namespace, "-p", '{"data":{"extra":"1"}}']);

    const blind = await scene.pull(scene.files({ mtu: "1400" }));
    await scene.plan(blind);
    const stopped = await scene.apply(scene.merge(blind));
    expect(stopped).toMatchObject({ code: 1, outputs: { result: "refused" } });
    expect(stopped.log).toContain(
      `the cluster brings what no reviewer saw: delete ConfigMap ${namespace}/stray`,
    );
    expect(stopped.log).toContain("give `mode: plan` a kubeconfig");
    // Back, so that the next change starts where the cluster is.
    const back = await scene.pull(scene.files({ mtu: "1450" }));
    await scene.plan(back);
    scene.merge(back);

    const seen = await scene.pull(scene.files({ mtu: "1300" }));
    expect(await scene.plan(seen, scene.access)).toMatchObject({ code: 0 });
    const comment = await scene.comment(seen);
    expect(comment).toContain("#### On the cluster");
    expect(comment).toContain(`- **delete** \`ConfigMap ${namespace}/stray\``);
    expect(comment.split("\n")[0]).toContain('"announced":"sha256:');
    expect(await scene.apply(scene.merge(seen))).toMatchObject({ code: 0, outputs: { result: "applied" } });
    expect([scene.live("stray"), scene.live()?.["mtu"]]).toEqual([undefined, "1300"]);
  });

  test("waits for an approval of its last commit, where one is asked for", async () => {
    await using scene = await GateScene.open(server);
    const pull = await scene.pull(scene.files({ mtu: "1450" }));
    await scene.plan(pull);
    const push = scene.merge(pull);
    const inputs = { "require-review": "approved" };
    scene.review(pull, [
      { state: "APPROVED", by: "stranger", association: "NONE" },
      { state: "APPROVED", by: "early", commit: push.before },
      { state: "DISMISSED", by: "late" },
      { state: "APPROVED", by: "reader", permission: "read" },
    ]);
    const stopped = await scene.apply(push, inputs);
    expect(stopped).toMatchObject({ code: 1, outputs: { result: "refused" } });
    expect(stopped.log).toContain("nobody with write access has approved commit");
    scene.review(pull, [{ state: "CHANGES_REQUESTED" }, { state: "APPROVED" }, { state: "COMMENTED" }]);
    expect(await scene.apply(push, inputs)).toMatchObject({ code: 0, outputs: { result: "applied" } });
  });

  test("of before has drifted on the cluster: one issue is opened, kept up to date and closed", async () => {
    await using scene = await GateScene.open(server);
    await scene.apply(scene.push(scene.files({ mtu: "1450" })), { "require-review": "none" });
    const own = async () =>
      (await server.issues()).filter(({ body }) => body.includes(`"${scene.stack.namespace}"`));
    expect(await scene.drift()).toMatchObject({ code: 0, outputs: { changed: "false" } });
    expect(await own()).toEqual([]);

    const edit = (mtu: string) =>
      scene.stack.kubectl([
        "patch",
        "configmap",
        "settings",
        "-n",
        scene.stack.namespace,
        "--type=merge",
        "-p",
        JSON.stringify({ data: { mtu } }),
      ]);
    edit("9000");
    const found = await scene.drift();
    expect(found).toMatchObject({ code: 1, outputs: { changed: "true" } });
    expect(found.summary).toContain("### ⚠️ Drift");
    const [opened, ...others] = await own();
    expect(others).toEqual([]);
    expect(opened).toMatchObject({ state: "open", user: { login: "github-actions[bot]" } });
    expect(opened?.body).toContain("9000");
    expect(opened?.body).toContain("kubectl-patch");
    expect(found.outputs["issue-url"]).toBe(opened?.html_url);

    edit("9001");
    expect(await scene.drift()).toMatchObject({ code: 1 });
    expect((await own()).map(({ body, state }) => [state, body.includes("9001")])).toEqual([["open", true]]);

    edit("1450");
    const clean = await scene.drift();
    expect(clean).toMatchObject({ code: 0 });
    expect(clean.summary).toContain("### ✅ No drift");
    expect((await own()).map(({ state }) => state)).toEqual(["closed"]);
  });

  test("stops where only the cluster brings a forced conflict that no reviewer saw", async () => {
    await using scene = await GateScene.open(server);
    const both = { ...scene.files({ mtu: "1450" }), ...scene.files({ a: "1" }, "more") };
    await scene.apply(scene.push(both), { "require-review": "none" });
    // Somebody else holds the field that the change is about.
    scene.stack.kubectl(["apply", "--server-side", "--force-conflicts", "--field-manager=night", "-f", "-"], {
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name: "settings", namespace: scene.stack.namespace },
      data: { mtu: "9000" },
    });
    const inputs = { "force-conflicts": "true" };
    const unseen = await scene.pull(scene.files({ mtu: "1400" }));
    await scene.plan(unseen);
    const push = scene.merge(unseen);
    const stopped = await scene.apply(push, inputs);
    expect(stopped).toMatchObject({ code: 1, outputs: { result: "refused" } });
    expect(stopped.log).toContain("the cluster brings what no reviewer saw: force ConfigMap");
    expect(scene.live()).toEqual({ mtu: "9000" });
  });
});
