# Reads a JSON list of YAML texts on stdin and prints, for each, its documents as Psych reads them,
# every value with its class; or the class of the error. Tags are judged as Pharos judges them.
require "json"
require "psych"
require "date"

def encode(value)
  case value
  when nil then ["nil"]
  when true, false then ["bool", value]
  when Integer then ["int", value.to_s]
  when Float then ["float", [value].pack("G").unpack1("H*")]
  when Symbol then ["Symbol", value.to_s]
  when Date then ["Date", value.to_s]
  when Time then ["Time", value.to_s]
  when String then ["str", value.dup.force_encoding("UTF-8")]
  when Array then ["list", value.map { |item| encode(item) }]
  when Hash then ["map", value.map { |key, item| [encode(key), encode(item)] }]
  else ["other", value.class.name]
  end
end

def foreign_tag?(node)
  return true if node.respond_to?(:tag) && node.tag && !node.tag.start_with?("tag:yaml.org,2002:")
  (node.children || []).any? { |child| foreign_tag?(child) }
end

def read(text)
  documents = Psych.parse_stream(text).children
  return { "error" => "tag" } if documents.any? { |document| foreign_tag?(document) }
  { "documents" => documents.map { |document| encode(document.to_ruby) } }
rescue Psych::SyntaxError
  { "error" => "syntax" }
rescue Psych::BadAlias
  { "error" => "alias" }
rescue SystemStackError
  { "error" => "cycle" }
rescue StandardError => e
  { "error" => e.class.name }
end

STDOUT.binmode
puts JSON.generate(JSON.parse(STDIN.read).map { |text| read(text) })
STDOUT.flush
