# Reads a JSON list of YAML texts and gives, for each, what Ruby's Marshal writes of its first document with
# its keys turned into symbols, in hexadecimal; null for what Psych refuses.
require "json"
require "psych"
require "date"

def to_symbols(value)
  case value
  when Hash then value.to_h { |key, item| [key.to_sym, to_symbols(item)] }
  when Array then value.map { |item| to_symbols(item) }
  else value
  end
end

def answer(input)
  written = JSON.parse(input).map do |text|
    document = Psych.parse_stream(text).children.first
    document && Marshal.dump(to_symbols(document.to_ruby)).unpack1("H*")
  rescue StandardError, Psych::SyntaxError
    nil
  end
  JSON.generate(written)
end
