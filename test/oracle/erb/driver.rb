# A JSON list of {template, variables, cluster_config} → for each, what Ruby's ERB prints, or the class and
# message of the exception and the template's line. Locals are singleton methods of a bare object, as Pharos
# gives them. Real Pharos is not here: `cluster_config` is a double of Pharos::Config made from the tree of
# attributes that the project reads out of cluster.yml, with the access rules of Dry::Struct.
require "base64"
require "cgi"
require "digest"
require "erb"
require "json"
require "ostruct"
require "set"
require "shellwords"
require "stringio"
require "timeout"
require "yaml"

# Ruby's WebAssembly build has no sockets; IPAddr wants their constants only.
begin
  require "socket"
rescue LoadError
  $LOADED_FEATURES << "socket.rb"
  class Socket
    AF_UNSPEC = 0
    AF_INET = 2
    AF_INET6 = 10
  end
end
require "ipaddr"

module Dry
  class Struct
    class MissingAttributeError < KeyError
      def initialize(key)
        super("Missing attribute: #{key.inspect}")
      end
    end

    attr_reader :attributes

    def self.names
      @names
    end

    # A class for each name that occurs in the tree; it knows all attributes, also those without a value.
    def self.named(name, attribute_names)
      made = name.split("::").inject(Object) do |outer, inner|
        outer.const_defined?(inner, false) ? outer.const_get(inner) : outer.const_set(inner, Class.new(self))
      end
      made.know(attribute_names)
      made
    end

    def self.know(attribute_names)
      return if @names

      @names = attribute_names
      known = instance_methods(false)
      (attribute_names - known).each { |name| define_method(name) { @attributes[name] } }
    end

    def initialize(attributes)
      @attributes = attributes
    end

    def [](name)
      raise MissingAttributeError.new(name) unless self.class.names.include?(name)

      @attributes[name]
    end

    def to_h
      @attributes.transform_values { |value| plain(value) }
    end
    alias to_hash to_h

    def ==(other)
      other.class == self.class && other.attributes == attributes
    end

    def inspect
      "#<#{self.class}#{self.class.names.map { |name| " #{name}=#{@attributes[name].inspect}" }.join}>"
    end

    # Pharos' own dig: Symbols or Strings, by calling methods; it does not enter a Hash.
    def dig(*keys)
      keys.inject(self) do |value, key|
        case value
        when Array then key.is_a?(Integer) ? value[key] : nil
        when Dry::Struct then value.respond_to?(key) ? value.public_send(key) : nil
        end
      end
    end

    private

    def plain(value)
      return value.to_h if value.is_a?(Dry::Struct)

      value.is_a?(Array) ? value.map { |item| plain(item) } : value
    end
  end
end

module Pharos
  module Configuration
    class Network < Dry::Struct
      def dns_service_ip
        (IPAddr.new(service_cidr) | 10).to_s
      end
    end

    class Host < Dry::Struct
      # What Pharos learns over SSH; nothing is known here.
      attr_accessor :hostname, :cpu_arch, :os_release, :routes, :checks, :private_interface_address

      def master?
        role == "master"
      end

      def worker?
        role == "worker"
      end

      def docker?
        container_runtime == "docker"
      end

      def containerd?
        container_runtime == "containerd"
      end

      def region
        (labels || {})["failure-domain.beta.kubernetes.io/region"] || "unknown"
      end

      def peer_address
        private_address || private_interface_address || address
      end

      def to_s
        address
      end
    end
  end

  class Config < Dry::Struct
    attr_accessor :data

    def master_hosts
      hosts.select(&:master?)
    end

    def master_host
      master_hosts.first
    end

    def worker_hosts
      hosts.select(&:worker?)
    end

    def etcd_hosts
      etcd ? [] : master_hosts
    end

    def regions
      hosts.map(&:region).uniq
    end

    def dns_replicas
      return network.dns_replicas if network.dns_replicas

      hosts.length == 1 ? 1 : 1 + (hosts.length / 10.0).ceil
    end
  end

  module YamlFile
    class Namespace
      def initialize(locals)
        locals.each { |name, value| define_singleton_method(name) { value } }
      end

      def within
        yield binding
      end
    end
  end
end

def to_config(node)
  ruby, value, attributes, data = node
  case ruby
  when "Integer" then Integer(value)
  when "Float" then Float(value)
  when "Array" then value.map { |item| to_config(item) }
  when "Hash" then value.to_h { |key, item| [key, to_config(item)] }
  when "Struct" then to_struct(value, attributes, data)
  else value
  end
end

def to_struct(name, attributes, data)
  values = attributes.filter_map { |key, item| [key.to_sym, to_config(item)] if item }.to_h
  return values if name == "Hash"

  struct = Dry::Struct.named(name, attributes.map { |key, _| key.to_sym }).new(values)
  struct.data = to_config(data) if data
  struct
end

def to_locals(variables, cluster_config)
  values = JSON.parse(variables, max_nesting: false)
  structs = (values["__struct__"] || []).map { |path| path.split(".") }
  with_symbols = values["__symbol_keys__"]
  locals = {}
  values.each do |name, value|
    next if name == "cluster_config" || name.match?(/\A__.*__\z/)

    locals[name] = to_local(value, [name], structs, with_symbols)
  end
  locals["cluster_config"] = to_config(cluster_config) if cluster_config
  locals
end

def to_local(value, path, structs, with_symbols)
  case value
  when Array then value.map { |item| to_local(item, path + ["[]"], structs, with_symbols) }
  when Hash
    hash = value.to_h do |key, item|
      [with_symbols ? key.to_sym : key, to_local(item, path + [key], structs, with_symbols)]
    end
    structs.include?(path) ? OpenStruct.new(hash) : hash
  else value
  end
end

FILE = "template.erb".freeze

def render(template, locals)
  erb = ERB.new(template, trim_mode: "-")
  erb.filename = FILE
  output = within_seconds { Pharos::YamlFile::Namespace.new(locals).within { |place| erb.result(place) } }
  { "output" => output }
rescue StandardError, ScriptError, SystemStackError, SystemExit => e
  { "error" => e.class.name, "message" => e.message.to_s.scrub, "line" => line_of(e) }
ensure
  forget(Pharos::YamlFile::Namespace)
end

# What a template defines is defined for those after it, too.
def forget(place)
  (place.instance_methods(false) - [:within]).each { |name| place.remove_method(name) }
  place.constants(false).each { |name| place.send(:remove_const, name) }
end

# A generated template may never end. Ruby's WebAssembly build has no threads, so no timeouts either.
def within_seconds(&block)
  RUBY_PLATFORM.include?("wasm") ? yield : Timeout.timeout(1, &block)
end

# The innermost frame within the template; a syntax error says its line in the message.
def line_of(error)
  texts = error.is_a?(SyntaxError) ? [error.message] : error.backtrace || []
  line = texts.filter_map { |text| text[/^#{Regexp.escape(FILE)}:(\d+)/, 1] }.first
  line && Integer(line)
end

def answer(text)
  $VERBOSE = nil
  shown = $stdout
  $stdout = StringIO.new
  JSON.generate(
    JSON.parse(text).map { |item| render(item["template"], to_locals(item["variables"], item["cluster_config"])) }
  )
ensure
  $stdout = shown
end
