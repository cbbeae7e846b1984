import Facts
import Regulation
import Testing

@Suite("Of several versions one is in force on a day, in each language")
struct StatementForceTests {
    private let first = StreamID.numbered(1)
    private let second = StreamID.numbered(2)
    private let english = StreamID.numbered(3)

    private var versions: [StreamID: Statement] {
        [
            first: .published(
                StatementContent(language: .dutch, validFrom: day("2019-04-04"), promises: [.noProfiling]),
                on: day("2019-04-04")),
            second: .published(
                StatementContent(language: .dutch, validFrom: day("2024-01-01"), promises: [.noSpecialData]),
                on: day("2023-12-01")),
            english: .withdrawn(
                StatementContent(language: .english, validFrom: day("2020-01-01"), promises: [.recipientsInUnion]),
                published: day("2020-01-01"), withdrawn: day("2022-01-01")),
        ]
    }

    @Test(
        "the version that became valid last is in force",
        arguments: [
            ("2019-04-03", nil), ("2019-04-04", 1), ("2023-12-31", 1), ("2024-01-01", 2), ("2030-01-01", 2),
        ] as [(String, UInt64?)]
    )
    func dutch(on date: String, is number: UInt64?) {
        #expect(Statement.inForce(.dutch, on: day(date), among: versions) == number.map(StreamID.numbered))
    }

    @Test("a withdrawn version is in force until the day before")
    func withdrawn() {
        #expect(Statement.inForce(.english, on: day("2021-12-31"), among: versions) == english)
        #expect(Statement.inForce(.english, on: day("2022-01-01"), among: versions) == nil)
    }

    @Test("a version told to hold from before it was published is in force from its publication")
    func backdated() {
        let content = StatementContent(language: .dutch, validFrom: day("2018-05-25"))
        let versions = [first: Statement.published(content, on: day("2019-01-01"))]
        #expect(Statement.inForce(.dutch, on: day("2018-12-31"), among: versions) == nil)
        #expect(Statement.inForce(.dutch, on: day("2019-01-01"), among: versions) == first)
    }

    @Test("what is promised in any language is promised")
    func promises() {
        #expect(Statement.promises(on: day("2019-01-01"), among: versions).isEmpty)
        #expect(Statement.promises(on: day("2021-01-01"), among: versions) == [.noProfiling, .recipientsInUnion])
        #expect(Statement.promises(on: day("2024-06-01"), among: versions) == [.noSpecialData])
    }
}
