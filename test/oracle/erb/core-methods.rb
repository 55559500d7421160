# For each core class the names of its methods beyond Object's, and the functions of Kernel, as the table in
# the engine lists them.
require "set"

# Ruby's WebAssembly build has no sockets; IPAddr wants their constants only.
$LOADED_FEATURES << "socket.rb"
class Socket
  AF_UNSPEC = 0
  AF_INET = 2
  AF_INET6 = 10
end
require "ipaddr"

def answer(_)
  examples = {
    "NilClass" => nil, "TrueClass" => true, "FalseClass" => false, "Integer" => 1, "Float" => 1.0,
    "String" => "", "Symbol" => :a, "Array" => [], "Hash" => {}, "Range" => (1..2), "Set" => Set.new,
    "Proc" => proc {}, "Regexp" => /a/, "MatchData" => "a".match(/a/), "Enumerator" => [].each,
    "IPAddr" => IPAddr.new("::1"), "Exception" => Exception.new, "Module" => Comparable, "Object" => Object.new
  }
  names = examples.to_h { |name, example| [name, names_of(name, example)] }
  names["Comparable"] = sorted(Comparable.instance_methods)
  names["Enumerable"] = sorted(Enumerable.instance_methods)
  names["Kernel"] = sorted(Kernel.private_instance_methods(false))
  # Only now: JSON adds methods of its own.
  require "json"
  JSON.generate(names)
end

def names_of(name, example)
  names = example.class.instance_methods
  names -= Object.instance_methods unless name == "Object"
  sorted(names)
end

def sorted(names)
  names.map(&:to_s).sort
end
