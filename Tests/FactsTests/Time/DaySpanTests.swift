import Facts
import Testing

@Suite("A span of days")
struct DaySpanTests {
    @Test(
        "has one spelling for each two days, and reads back no other",
        arguments: [
            ("2019", "2019-01-01", "2019-12-31"), ("2019-03", "2019-03-01", "2019-03-31"),
            ("2020-02", "2020-02-01", "2020-02-29"), ("2026-01-01/2026-11-23", "2026-01-01", "2026-11-23"),
            ("../2026-11-23", nil, "2026-11-23"), ("2019-03-05/2019-03-05", "2019-03-05", "2019-03-05"),
        ] as [(String, String?, String)])
    func texts(text: String, first: String?, last: String) throws {
        let end = try #require(Day(last))
        let span = try #require(DaySpan(first: first.flatMap { Day($0) }, last: end))
        #expect(span.description == text)
        #expect(DaySpan(text) == span)
        #expect(Occurrence(text) == .within(span))
        var bytes: [UInt8] = []
        Occurrence.within(span).write(into: &bytes)
        #expect(bytes.withUnsafeBytes { Occurrence(bytes: $0) } == .within(span))
    }

    @Test(
        "is not what another text says",
        arguments: [
            "", "19", "201", "2019-13", "2019-3", "2019-01-01/2019-12-31", "2019-03-01/2019-03-31",
            "2019-12-31/2019-01-01", "../2019", "2019/..", "..", "0000", "2019-03-05/", "/2019-03-05", " 2019",
        ])
    func others(text: String) {
        #expect(DaySpan(text) == nil)
    }

    @Test("is cut at a day that it may not reach beyond")
    func cutting() throws {
        let year = try #require(DaySpan(year: 2026))
        let today = try #require(Day("2026-11-23"))
        #expect(year.cut(at: today)?.description == "2026-01-01/2026-11-23")
        let before = try #require(Day("2025-12-31"))
        #expect(year.cut(at: before) == nil)
        #expect(DaySpan(year: 2025)?.cut(at: today)?.description == "2025")
    }
}
