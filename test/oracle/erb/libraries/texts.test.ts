// Base64, Digest, Shellwords, CGI and ERB::Util over any text.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compareSamples } from "./compare.ts";

const piece = fc.constantFrom(
  ..."a B 7 é 🙂 - _ . , : / @ + = ~ * ? ! # $ % & ( ) ; < > | ` ' \" \\ ^ [ ] { } &amp; &lt; &#65; &#x1F642; &nope; %20 %C3%BC %zz YQ== YWI= aGVsbG8".split(
    " ",
  ),
  " ",
  "  ",
  "\t",
  "\n",
  "\r\n",
  "\\\n",
  "\v",
  "\u00a0",
);
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));

const calls =
  "Base64.encode64(v) Base64.encode64(v*20) Base64.strict_encode64(v) Base64.urlsafe_encode64(v) Base64.urlsafe_encode64(v,padding:false) Base64.decode64(v) Base64.strict_decode64(v) Base64.urlsafe_decode64(v) Base64.decode64(Base64.encode64(v)[0..-3]) Digest::MD5.hexdigest(v) Digest::SHA1.base64digest(v) Digest::SHA256.hexdigest(v) Digest::SHA384.base64digest(v) Digest::SHA512.hexdigest(v) Shellwords.escape(v) Shellwords.split(v) Shellwords.join([v,v]) v.shellescape v.shellsplit [v,'b'].shelljoin Shellwords.split(Shellwords.escape(v))==[v] CGI.escape(v) CGI.unescape(v) CGI.escapeHTML(v) CGI.unescapeHTML(v) CGI.escapeURIComponent(v) CGI.unescapeURIComponent(v) ERB::Util.h(v) ERB::Util.url_encode(v) CGI.unescape(CGI.escape(v))==v".split(
    " ",
  );

test("texts are encoded, digested, escaped and split as in Ruby", async () => {
  const template = fc.constantFrom(...calls).map((call) => `<%= (${call}).inspect %>`);
  const { broken, refused, rendered } = await compareSamples(fc.record({ template, v: text }));
  expect(broken).toEqual([]);
  expect(refused).toBeLessThan(0.06);
  expect(rendered).toBeGreaterThan(0.85);
});
