import Facts
import Regulation
import Reports
import Testing

@Suite("Days, times and numbers are written")
struct NotationTests {
    static let dutch = Notation(.dutch, zone: Samples.zone)
    static let english = Notation(.english, zone: Samples.zone)
    static let sunday = Samples.day("2026-11-22")

    @Test("days in text and in tables")
    func days() {
        #expect(Self.dutch.day(Self.sunday) == "22 november 2026")
        #expect(Self.english.day(Self.sunday) == "22 November 2026")
        #expect(Self.dutch.dayWithWeekday(Self.sunday) == "zondag 22 november 2026")
        #expect(Self.english.dayWithWeekday(Self.sunday) == "Sunday 22 November 2026")
        #expect(Self.dutch.shortDay(Samples.day("2026-03-05")) == "05-03-2026")
        #expect(Self.english.shortDay(Samples.day("2026-03-05")) == "5 Mar 2026")
    }

    @Test("moments in the zone of the organisation, also on the days the clocks change")
    func moments() {
        let winter = Samples.instant("2026-11-22T13:05:00.000000Z")
        #expect(Self.dutch.moment(winter) == "22 november 2026 om 14:05 uur")
        #expect(Self.english.moment(winter) == "22 November 2026, 14:05 (Amsterdam time)")
        #expect(Self.dutch.time(winter) == "14:05 uur")
        #expect(Self.english.time(winter) == "14:05")
        #expect(Self.dutch.shortMoment(winter) == "22-11-2026 14:05")
        // Summer time begins on 29 March and ends on 25 October, both at 01:00 UTC.
        #expect(Self.dutch.shortMoment(Samples.instant("2026-03-29T00:59:59.000000Z")) == "29-03-2026 01:59")
        #expect(Self.dutch.shortMoment(Samples.instant("2026-03-29T01:00:00.000000Z")) == "29-03-2026 03:00")
        #expect(Self.dutch.shortMoment(Samples.instant("2026-10-25T00:30:00.000000Z")) == "25-10-2026 02:30")
        #expect(Self.dutch.shortMoment(Samples.instant("2026-10-25T01:30:00.000000Z")) == "25-10-2026 02:30")
        #expect(Self.dutch.shortMoment(Samples.instant("2026-10-25T23:00:00.000000Z")) == "26-10-2026 00:00")
        #expect(Notation(.english).moment(winter) == "22 November 2026, 13:05 (UTC)")
    }

    @Test("numbers, percentages and amounts")
    func numbers() {
        #expect(Self.dutch.number(48_211) == "48.211")
        #expect(Self.english.number(48_211) == "48,211")
        #expect(Self.dutch.number(-1_000_000) == "-1.000.000")
        #expect(Self.dutch.number(999) == "999")
        #expect(Self.dutch.number(.min) == "-9.223.372.036.854.775.808")
        #expect(Self.dutch.percentage(tenths: 985) == "98,5%")
        #expect(Self.english.percentage(tenths: 985) == "98.5%")
        #expect(Self.english.percentage(tenths: 1_000) == "100%")
        #expect(Self.dutch.money(cents: 125_000) == "€ 1.250,00")
        #expect(Self.english.money(cents: 125_005) == "€1,250.05")
        #expect(Self.english.money(cents: -1) == "-€0.01")
    }

    @Test("durations, one and more")
    func durations() {
        #expect(Self.dutch.elapsed(days: 2, hours: 3) == "2 dagen, 3 uur")
        #expect(Self.english.elapsed(days: 2, hours: 3) == "2 days, 3 hours")
        #expect(Self.english.elapsed(days: 1) == "1 day")
        #expect(Notation.machineElapsed(days: 2, hours: 3) == "P2DT3H")
        #expect(Notation.machineElapsed(days: 0, hours: 3) == "PT3H")
        #expect(Self.dutch.duration(.months(18)) == "18 maanden")
        #expect(Self.dutch.duration(.years(7)) == "7 jaar")
        #expect(Self.dutch.duration(.months(1)) == "1 maand")
        #expect(Self.english.duration(.years(1)) == "1 year")
    }

    @Test("positions taken together where they follow each other")
    func positions() {
        #expect(PositionRanges([9, 7, 8, 3, 3]).text == "3, 7–9")
        #expect(PositionRanges([1, 2, 5]).text == "1, 2, 5")
        #expect(PositionRanges([]).text == "")
        #expect(PositionRanges([1, 3, 5, 7]).prefix(2) == ("1, 3", 2))
    }
}
