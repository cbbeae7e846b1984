import Facts
import Testing

@Suite("An occurrence")
struct OccurrenceTests {
    @Test("is a day or an instant by its text, and keeps that text")
    func texts() throws {
        let day = try #require(Occurrence("2026-03-05"))
        #expect(day == .day(try #require(Day("2026-03-05"))))
        #expect(day.description == "2026-03-05")
        let instant = try #require(Occurrence("2026-03-05T10:00:00+01:00"))
        #expect(instant == .instant(try #require(Instant("2026-03-05T09:00:00Z"))))
        #expect(instant.description == "2026-03-05T09:00:00.000000Z")
        #expect(Occurrence("yesterday") == nil)
    }

    @Test("is never equal across its kinds, not even at midnight")
    func kinds() throws {
        let day = try #require(Day("2026-03-05"))
        #expect(Occurrence.day(day) != .instant(Instant(utc: day)))
    }

    @Test("reads back the bytes it writes", arguments: ["2026-03-05", "2026-03-05T10:00:00.000001Z"])
    func bytes(text: String) throws {
        let occurrence = try #require(Occurrence(text))
        var bytes: [UInt8] = []
        occurrence.write(into: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == text)
        #expect(bytes.withUnsafeBytes { Occurrence(bytes: $0) } == occurrence)
    }
}
