import Facts
import Regulation
import Testing

@Suite("The public holidays of the Netherlands")
struct PublicHolidaysTests {
    @Test(
        "are the days of the Algemene termijnenwet in profile A",
        arguments: [
            (2026, ["01-01", "04-06", "04-27", "05-05", "05-14", "05-25", "12-25", "12-26"]),
            (2027, ["01-01", "03-29", "04-27", "05-05", "05-06", "05-17", "12-25", "12-26"]),
            (2028, ["01-01", "04-17", "04-27", "05-05", "05-25", "06-05", "12-25", "12-26"]),
        ]
    )
    func profileA(year: Int, days: [String]) {
        #expect(HolidayCalendar.a.holidays(in: year).map(\.day.description) == days.map { "\(year)-\($0)" })
    }

    @Test(
        "have Good Friday and the days of royal decrees besides in profile B",
        arguments: [
            (2023, ["2023-04-07", "2023-04-28", "2023-05-19"]), (2024, ["2024-03-29", "2024-05-10", "2024-12-27"]),
            (2025, ["2025-04-18", "2025-05-30"]), (2026, ["2026-01-02", "2026-04-03", "2026-05-15"]),
            (2027, ["2027-03-26", "2027-05-07"]), (2028, ["2028-04-14", "2028-04-28", "2028-05-26"]),
            (2029, ["2029-03-30"]),
        ]
    )
    func profileB(year: Int, days: [String]) {
        let a = Set(HolidayCalendar.a.holidays(in: year).map(\.day))
        let b = HolidayCalendar.b.holidays(in: year).map(\.day)
        #expect(a.isSubset(of: b))
        #expect(b.filter { !a.contains($0) }.map(\.description) == days)
    }

    @Test("are told for a single day as for its year, in whichever year", arguments: HolidayCalendar.allCases)
    func singleDays(calendar: HolidayCalendar) throws {
        var told: [Day: PublicHoliday] = [:]
        var listed: [Day: Set<PublicHoliday>] = [:]
        for year in 1985...2070 {
            for (day, holiday) in calendar.holidays(in: year) { listed[day, default: []].insert(holiday) }
            var day = try #require(Day(year: year, month: 1, day: 1))
            while day.year == year {
                told[day] = calendar.holiday(on: day)
                day = day.adding(days: 1)
            }
        }
        #expect(told.keys.sorted() == listed.keys.sorted())
        #expect(told.filter { listed[$0.key]?.contains($0.value) != true } == [:])
    }

    @Test(
        "keep the royal birthday a day earlier when it falls on a Sunday",
        arguments: [
            ("2025-04-26", PublicHoliday.kingsDay), ("2031-04-26", .kingsDay), ("2026-04-27", .kingsDay),
            ("2014-04-26", .kingsDay), ("2013-04-30", .queensDay), ("2006-04-29", .queensDay),
        ]
    )
    func birthday(text: String, holiday: PublicHoliday) throws {
        let day = try #require(Day(text))
        #expect(HolidayCalendar.a.holiday(on: day) == holiday)
        #expect(HolidayCalendar.a.holidays(in: day.year).count { [.kingsDay, .queensDay].contains($0.holiday) } == 1)
    }

    @Test(
        "follow Easter, the earliest and the latest and the two that the tables correct",
        arguments: [
            (1818, "03-23"), (1943, "04-26"), (2038, "04-26"), (1954, "04-19"), (1981, "04-20"), (2049, "04-19"),
            (2076, "04-20"), (2000, "04-24"), (2008, "03-24"), (2019, "04-22"), (2024, "04-01"), (2025, "04-21"),
        ]
    )
    func easterMonday(year: Int, day: String) {
        let monday = HolidayCalendar.a.holidays(in: year).first { $0.holiday == .easterMonday }
        #expect(monday?.day.description == "\(year)-\(day)")
    }

    @Test("lead to the next working day, or stay where they are on one")
    func working() throws {
        let saturday = try #require(Day("2026-04-04"))
        #expect(HolidayCalendar.a.nextWorkingDay(onOrAfter: saturday).description == "2026-04-07")
        let friday = try #require(Day("2026-04-03"))
        #expect(HolidayCalendar.a.nextWorkingDay(onOrAfter: friday) == friday)
        #expect(HolidayCalendar.b.nextWorkingDay(onOrAfter: friday).description == "2026-04-07")
        #expect(HolidayCalendar.a.adding(workingDays: 3, to: friday).description == "2026-04-09")
        #expect(HolidayCalendar.a.adding(workingDays: 0, to: saturday) == saturday)
    }

    @Test("each have a source, and names in both languages")
    func sources() {
        #expect(PublicHolidays.rules.allSatisfy { !$0.source.isEmpty })
        #expect(Set(PublicHolidays.rules.map(\.holiday)) == Set(PublicHoliday.allCases))
        #expect(Set(PublicHoliday.allCases.map(\.dutch)).count == PublicHoliday.allCases.count)
        #expect(Set(PublicHoliday.allCases.map(\.english)).count == PublicHoliday.allCases.count)
    }
}
