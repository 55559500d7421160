# What a person would script: renders the templates of one side for each architecture as Pharos does.
# usage: ruby render.rb <folder of cluster.yml> <output folder> <arch>...
require 'erb'
require 'fileutils'
require 'json'
require 'ostruct'
require 'yaml'

side, output, *archs = ARGV
cluster = YAML.safe_load(File.read(File.join(side, 'cluster.yml')))
cluster_config = JSON.parse(JSON.generate(cluster), object_class: OpenStruct)
manifests = File.join(side, cluster.dig('network', 'custom', 'manifest_path'))

archs.each do |arch|
  folder = File.join(output, arch)
  FileUtils.mkdir_p(folder)
  Dir.glob(File.join(manifests, '*.{yml,yaml,yml.erb,yaml.erb}')).sort.each do |file|
    text = File.read(file)
    if file.end_with?('.erb')
      text = ERB.new(text, trim_mode: '-').result_with_hash(cluster_config: cluster_config, arch: arch)
    end
    File.write(File.join(folder, File.basename(file, '.erb')), text)
  end
end
