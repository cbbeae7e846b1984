import Facts
import Regulation
import Testing

@Suite("The difference of two processors names the fields, and their facts come back")
struct ProcessorDifferenceTests {
    static let examples: [(ProcessorField, ProcessorContent)] = [
        (.role, .hosting.with { $0.role = .authority }),
        (.country, .hosting.with { $0.country = nil }),
        (.storage, .hosting.with { $0.storage = [] }),
        (.access, .hosting.with { $0.access.append(.unitedStates) }),
        (.parentCountry, .hosting.with { $0.parentCountry = .unitedStates }),
        (.agreement, .hosting.with { $0.agreement?.until = day("2027-01-01") }),
        (.safeguard, .hosting.with { $0.safeguard = TransferSafeguard(.bindingRules, documented: true) }),
        (.subProcessors, .hosting.with { $0.subProcessors[0].since = day("2020-01-01") }),
        (.reviewMonths, .hosting.with { $0.reviewMonths = 24 }),
    ]

    @Test("one changed field is named, both ways", arguments: examples)
    func one(field: ProcessorField, content: ProcessorContent) {
        #expect(content.difference(from: .hosting) == [field])
        #expect(ProcessorContent.hosting.difference(from: content) == [field])
        #expect(!field.rule.article.isEmpty)
    }

    @Test("every field but the sealed words can differ")
    func complete() {
        #expect(Set(Self.examples.map(\.0)) == Set(ProcessorField.allCases).subtracting([.wording]))
    }

    @Test("the facts come back as they were written")
    func roundTrips() throws {
        let contents = Self.examples.map(\.1) + ProcessorFindingTests.examples.map(\.1) + [.hosting, .accountant]
        for content in contents {
            for event in [ProcessorEvent.declared(content), .changed(content, [.wording, .agreement])] {
                let read = try ProcessorEvent(name: event.name, schema: 1, bytes: event.canonicalFacts)
                #expect(read == event)
            }
        }
    }

    @Test("its bytes are as published")
    func bytes() {
        #expect(
            String(decoding: ProcessorEvent.declared(.hosting).canonicalFacts, as: UTF8.self) == """
                {"content":{"access":["NL"],"agreement":{"clauses":["a","b","c","d","e","f","g","h"],\
                "from":"2019-04-01","signed":"2019-03-01"},"country":"NL","reviewMonths":12,"role":"processor",\
                "storage":["NL"],"subProcessors":[{"authorised":true,"country":"NL",\
                "id":"01234567-89ab-4000-8000-000000000001","since":"2019-04-01"}]}}
                """)
    }

    @Test("a country that is none is not read")
    func malformed() {
        #expect(throws: MalformedFacts.self) {
            try ProcessorEvent(
                name: .processorDeclared, schema: 1, bytes: Array(#"{"content":{"access":["ZZ"]}}"#.utf8))
        }
    }

    @Test("random commands never lead to a contradiction")
    func sequences() throws {
        let contents = Self.examples.map(\.1) + ProcessorFindingTests.examples.map(\.1)
        try CommandSequences<Processor>(
            command: { generator in
                let content = contents.randomElement(using: &generator) ?? .hosting
                let promises = Set(Promise.allCases.filter { _ in generator.chance(oneIn: 3) })
                return switch Int.random(in: 0..<6, using: &generator) {
                case 0, 1: .declare(content, promises: promises)
                case 2: .review
                case 3: .end
                default: .change(content, rewritten: generator.chance(oneIn: 4), promises: promises)
                }
            },
            holds: { state in
                switch state {
                case .notDeclared: true
                case .engaged(let record): record.versions.all.map(\.from) == record.versions.all.map(\.from).sorted()
                case .ended(let record, let end): record.versions.since <= end
                }
            }
        ).check()
    }
}
