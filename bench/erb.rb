# A JSON object of templates, variables and rounds → milliseconds for one rendering of all, and their text.
require 'erb'
require 'json'

stack = JSON.parse(STDIN.read)
place = binding
stack['variables'].each { |name, value| place.local_variable_set(name, value) }
compiled = stack['templates'].map { |text| ERB.new(text, trim_mode: '-') }
render = -> { compiled.map { |erb| erb.result(place) }.join }

text = render.call
started = Process.clock_gettime(Process::CLOCK_MONOTONIC)
stack['rounds'].times { text = render.call }
spent = Process.clock_gettime(Process::CLOCK_MONOTONIC) - started
puts JSON.generate('milliseconds' => spent * 1000 / stack['rounds'], 'text' => text)
