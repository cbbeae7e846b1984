import Facts
import Regulation
import Testing

@Suite("Versions say what held on a day")
struct VersionsTests {
    private var versions: Versions<String> {
        var versions = Versions("first", from: day("2020-01-01"))
        versions.take("third", from: day("2022-01-01"))
        versions.take("second", from: day("2021-01-01"))
        return versions
    }

    @Test(
        "each holds until the next",
        arguments: [
            ("2019-12-31", nil), ("2020-01-01", "first"), ("2020-12-31", "first"), ("2021-01-01", "second"),
            ("2022-01-01", "third"), ("2030-01-01", "third"),
        ] as [(String, String?)]
    )
    func content(on date: String, is expected: String?) {
        #expect(versions.content(on: day(date)) == expected)
    }

    @Test("a version told late does not become the latest")
    func latest() {
        #expect(versions.latest == "third")
        #expect(versions.since == day("2020-01-01"))
    }

    @Test("one from before the first comes first")
    func earlier() {
        var versions = versions
        versions.take("zeroth", from: day("2019-01-01"))
        #expect(versions.content(on: day("2019-06-01")) == "zeroth")
        #expect(versions.since == day("2019-01-01"))
        #expect(versions.latest == "third")
    }

    @Test("of two from one day the one told last holds")
    func sameDay() {
        var versions = versions
        versions.take("mended", from: day("2022-01-01"))
        #expect(versions.content(on: day("2022-01-01")) == "mended")
        #expect(versions.latest == "mended")
    }

    @Test("a content holds to the day before the next, or to today")
    func lastDay() {
        let today = day("2026-01-01")
        #expect(versions.lastDay(from: day("2020-06-01"), today: today) == day("2020-12-31"))
        #expect(versions.lastDay(from: day("2023-01-01"), today: today) == today)
        #expect(versions.lastDay(from: day("2027-01-01"), today: today) == day("2027-01-01"))
    }
}
