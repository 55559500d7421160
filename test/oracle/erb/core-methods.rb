# For each core class the names of its methods beyond Object's, as the table in the engine lists them.
require "set"

def answer(_)
  examples = {
    "NilClass" => nil, "TrueClass" => true, "FalseClass" => false, "Integer" => 1, "Float" => 1.0,
    "String" => "", "Symbol" => :a, "Array" => [], "Hash" => {}, "Range" => (1..2), "Proc" => proc {},
    "Regexp" => /a/, "MatchData" => "a".match(/a/), "Module" => Comparable, "Object" => Object.new
  }
  names = examples.to_h { |name, example| [name, names_of(name, example)] }
  # Only now: JSON adds methods of its own.
  require "json"
  JSON.generate(names)
end

def names_of(name, example)
  names = example.class.instance_methods
  names -= Object.instance_methods unless name == "Object"
  names.map(&:to_s).sort
end
