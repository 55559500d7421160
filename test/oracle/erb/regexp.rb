# A JSON list of [source, options, texts] → for each what is wrong with the pattern, or per text all matches,
# each as the places of the match and its groups.
require "json"

def answer(text)
  $VERBOSE = nil
  JSON.generate(JSON.parse(text).map { |source, options, texts| answer_one(source, options, texts) })
end

def answer_one(source, options, texts)
  regexp = Regexp.new(source, options)
  { matches: texts.map { |text| matches_of(regexp, text) } }
rescue RegexpError => error
  { error: error.message }
end

def matches_of(regexp, text)
  found = []
  text.gsub(regexp) do
    found << (0...$~.size).map { |group| $~.offset(group) }
    ""
  end
  found
end
