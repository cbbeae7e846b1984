import Facts
import Testing

@Suite("An instant")
struct InstantTests {
    @Test(
        "is read from any offset of RFC 3339 and written in UTC with six decimals",
        arguments: [
            ("2026-03-05T10:00:00Z", "2026-03-05T10:00:00.000000Z"),
            ("2026-03-05T10:00:00.5Z", "2026-03-05T10:00:00.500000Z"),
            ("2026-03-05T10:00:00.123456Z", "2026-03-05T10:00:00.123456Z"),
            ("2026-03-05T10:00:00.123456000+01:00", "2026-03-05T09:00:00.123456Z"),
            ("2026-01-01T00:30:00+01:00", "2025-12-31T23:30:00.000000Z"),
            ("2025-12-31T23:30:00-05:30", "2026-01-01T05:00:00.000000Z"),
            ("2000-01-01T00:00:00-00:00", "2000-01-01T00:00:00.000000Z"),
            ("1999-12-31T23:59:59.999999Z", "1999-12-31T23:59:59.999999Z"),
            ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000000Z"),
            ("9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z"),
        ]
    )
    func reading(text: String, written: String) throws {
        let instant = try #require(Instant(text))
        #expect(instant.description == written)
        #expect(Instant(written) == instant)
    }

    @Test(
        "refuses what is no instant, or none that it could keep exactly",
        arguments: [
            "", "2026-03-05", "2026-03-05T10:00:00", "2026-03-05 10:00:00Z", "2026-03-05t10:00:00Z",
            "2026-03-05T10:00:00z", "2026-03-05T24:00:00Z", "2026-03-05T10:60:00Z", "2026-03-05T23:59:60Z",
            "2026-03-05T10:00Z", "2026-03-05T10:00:00.Z", "2026-03-05T10:00:00,5Z", "2026-03-05T10:00:00.1234567Z",
            "2026-03-05T10:00:00+1:00", "2026-03-05T10:00:00+0100", "2026-03-05T10:00:00+24:00",
            "2026-03-05T10:00:00+01:60", "2026-02-29T10:00:00Z", "2026-03-05T10:00:00ZZ", "2026-03-05T10:00:00Z ",
            "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:00-00:01", "2026-03-05T10:00:00.5",
            "2026-03-05T10:00:00*01:00",
        ]
    )
    func refused(text: String) {
        #expect(Instant(text) == nil)
    }

    @Test("counts microseconds from 2000 as PostgreSQL does, also before")
    func numbers() throws {
        #expect(try #require(Instant("2000-01-01T00:00:00Z")).microsecondsSince2000 == 0)
        #expect(try #require(Instant("1999-12-31T23:59:59.999999Z")).microsecondsSince2000 == -1)
        #expect(try #require(Instant("2026-11-22T22:07:00Z")).microsecondsSince2000 == 848_700_420_000_000)
        #expect(Instant(microsecondsSince2000: -1).utcDay == Day("1999-12-31"))
        #expect(Instant(microsecondsSince2000: .max) == .distantFuture)
        #expect(Instant(microsecondsSince2000: .min) == .distantPast)
        #expect(Instant.distantFuture.description == "9999-12-31T23:59:59.999999Z")
        #expect(Instant.distantPast.description == "0001-01-01T00:00:00.000000Z")
    }

    @Test("reads back its own 27 bytes, and no other form as bytes")
    func bytes() throws {
        var state: UInt64 = 42
        for _ in 0..<5_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let instant = Instant(microsecondsSince2000: Int64(bitPattern: state) / 150)
            var bytes: [UInt8] = []
            instant.write(into: &bytes)
            #expect(bytes.count == 27)
            #expect(bytes.withUnsafeBytes { Instant(bytes: $0) } == instant)
            #expect(Array(instant.description.utf8) == bytes)
        }
        for text in ["2026-03-05T10:00:00Z", "2026-03-05T10:00:00.000000+", "2026-03-05T10:00:00.00000Z "] {
            #expect(Array(text.utf8).withUnsafeBytes { Instant(bytes: $0) } == nil)
        }
    }

    @Test("adds elapsed time and stays within the years that can be written")
    func adding() throws {
        let instant = try #require(Instant("2026-12-31T23:59:00Z"))
        #expect(instant.adding(seconds: 60).description == "2027-01-01T00:00:00.000000Z")
        #expect(instant.adding(hours: 72).description == "2027-01-03T23:59:00.000000Z")
        #expect(instant.adding(hours: -24).description == "2026-12-30T23:59:00.000000Z")
        #expect(instant.adding(hours: .max) == .distantFuture)
        #expect(instant.adding(seconds: .min) == .distantPast)
        #expect(instant.adding(microseconds: .max) == .distantFuture)
        #expect(instant.microseconds(until: instant.adding(seconds: 2)) == 2_000_000)
    }

    @Test("begins a UTC day at 00:00")
    func utcDay() throws {
        let day = try #require(Day("2026-03-29"))
        #expect(Instant(utc: day).description == "2026-03-29T00:00:00.000000Z")
        #expect(Instant(utc: day, seconds: 3_661).description == "2026-03-29T01:01:01.000000Z")
        #expect(Instant(utc: day, seconds: 86_399).utcDay == day)
    }
}
