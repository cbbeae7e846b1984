import Facts
import Testing
import Views

@Suite("The register of findings")
struct FindingFoldTests {
    private struct Told {
        let stream: StreamID
        let version: Int32
        let entry: FindingEntry
    }

    private static func ledger(seed: UInt64) -> [Told] {
        var generator = SeededGenerator(seed: seed)
        let streams = (0..<3).map { StreamID(high: 7, low: UInt64($0)) }
        var told: [Told] = []
        for position in Int64(0)..<50 {
            let stream = generator.pick(streams)
            let earlier = told.filter { $0.stream == stream }
            let day = Day(daysSince2000: Int32.random(in: 9_000...9_010, using: &generator))
            let facts = earlier.filter {
                switch $0.entry.about {
                case .itself: true
                case .corrected, .retracted: false
                }
            }
            let about: FindingEntry.About =
                if !facts.isEmpty, generator.chance(oneIn: 4) {
                    generator.chance(oneIn: 2)
                        ? .corrected(position: generator.pick(facts).entry.position, on: day)
                        : .retracted(position: generator.pick(facts).entry.position)
                } else {
                    .itself(on: day)
                }
            var codes = ["a", "b", "c"].filter { _ in generator.chance(oneIn: 3) }
            if case .retracted = about { codes = [] }
            told.append(
                Told(
                    stream: stream, version: Int32(earlier.count) + 1,
                    entry: FindingEntry(position: position, kind: .contact, about: about, codes: codes)))
        }
        return told
    }

    private static func rows(
        _ ledger: [Told], capacity: Int, settling: Settling, page: Int
    ) -> Set<TemporalRow<FindingRegister>> {
        var fold = FindingFold(capacity: capacity, settling: settling)
        var rows: [TemporalRow<FindingRegister>] = []
        func apply(_ changes: RowChanges<FindingRegister>) {
            rows += changes.rows
            for closing in changes.closings {
                let index = rows.firstIndex {
                    $0.stream == closing.stream && $0.part == closing.part && $0.recordedFrom == closing.recordedFrom
                        && $0.recordedUntil == TemporalRow<FindingRegister>.open
                }
                guard let index else {
                    Issue.record("A finding is to end that is not there.")
                    continue
                }
                rows[index] = TemporalRow(
                    stream: rows[index].stream, span: rows[index].span, recordedFrom: rows[index].recordedFrom,
                    recordedUntil: closing.recordedUntil)
            }
        }
        for (index, told) in ledger.enumerated() {
            if fold.lacks(told.stream, before: told.entry, version: told.version) {
                fold.recall(ledger[..<index].filter { $0.stream == told.stream }.map(\.entry), of: told.stream)
            }
            fold.take(told.entry, of: told.stream, version: told.version)
            if index % page == page - 1 { apply(fold.endPage()) }
        }
        apply(fold.finish())
        #expect(Set(rows).count == rows.count)
        return Set(rows)
    }

    @Test("ends a finding with its fact and shows it from the day of the fact", arguments: Array(UInt64(1)...40))
    func againstTheDefinition(seed: UInt64) {
        let ledger = Self.ledger(seed: seed)
        let rows = Self.rows(ledger, capacity: 1_000, settling: .withEveryPage, page: 1)
        for position in Int64(0)..<Int64(ledger.count) {
            var expected: [FindingRegister.Part: Day] = [:]
            for told in ledger where told.entry.position <= position {
                switch told.entry.about {
                case .itself(let day):
                    for code in told.entry.codes {
                        expected[FindingRegister.Part(fact: told.entry.position, code: code)] = day
                    }
                case .corrected(let fact, let day):
                    expected = expected.filter { $0.key.fact != fact }
                    for code in told.entry.codes { expected[FindingRegister.Part(fact: fact, code: code)] = day }
                case .retracted(let fact):
                    expected = expected.filter { $0.key.fact != fact }
                }
            }
            let known = rows.filter { $0.holds(on: Day(daysSince2000: 9_999), knownAt: position) }
            #expect(Dictionary(uniqueKeysWithValues: known.map { ($0.part, $0.validFrom) }) == expected)
        }
        #expect(Self.rows(ledger, capacity: 1, settling: .withEveryPage, page: 3) == rows)
        #expect(Self.rows(ledger, capacity: 1_000, settling: .late, page: 4) == rows)
        #expect(Self.rows(ledger, capacity: 1, settling: .late, page: 2) == rows)
    }
}
