import Facts
import Regulation
import Testing

private func day(_ text: String) throws -> Day {
    try #require(Day(text))
}

/// One line of the table of worked dates for the term of Article 12(3).
struct WorkedDate: Sendable, CustomTestStringConvertible {
    let received: String
    let nominal: String
    let dueA: String
    let dueB: String
    let extendedNominal: String
    let extendedDue: String

    var testDescription: String { received }

    init(_ received: String, _ nominal: String, _ dueA: String, _ dueB: String, _ nominal3: String, _ due3: String) {
        self.received = received
        self.nominal = nominal
        self.dueA = dueA
        self.dueB = dueB
        extendedNominal = nominal3
        extendedDue = due3
    }

    static let all = [
        WorkedDate("2026-03-05", "2026-04-05", "2026-04-07", "2026-04-07", "2026-06-05", "2026-06-05"),
        WorkedDate("2026-08-31", "2026-09-30", "2026-09-30", "2026-09-30", "2026-11-30", "2026-11-30"),
        WorkedDate("2026-01-31", "2026-02-28", "2026-03-02", "2026-03-02", "2026-04-30", "2026-04-30"),
        WorkedDate("2024-01-31", "2024-02-29", "2024-02-29", "2024-02-29", "2024-04-30", "2024-04-30"),
        WorkedDate("2028-01-31", "2028-02-29", "2028-02-29", "2028-02-29", "2028-04-30", "2028-05-01"),
        WorkedDate("2026-01-29", "2026-02-28", "2026-03-02", "2026-03-02", "2026-04-29", "2026-04-29"),
        WorkedDate("2026-02-28", "2026-03-28", "2026-03-30", "2026-03-30", "2026-05-28", "2026-05-28"),
        WorkedDate("2026-03-27", "2026-04-27", "2026-04-28", "2026-04-28", "2026-06-27", "2026-06-29"),
        WorkedDate("2025-03-21", "2025-04-21", "2025-04-22", "2025-04-22", "2025-06-21", "2025-06-23"),
        WorkedDate("2026-03-03", "2026-04-03", "2026-04-03", "2026-04-07", "2026-06-03", "2026-06-03"),
        WorkedDate("2026-04-25", "2026-05-25", "2026-05-26", "2026-05-26", "2026-07-25", "2026-07-27"),
        WorkedDate("2026-11-25", "2026-12-25", "2026-12-28", "2026-12-28", "2027-02-25", "2027-02-25"),
        WorkedDate("2025-12-01", "2026-01-01", "2026-01-02", "2026-01-05", "2026-03-01", "2026-03-02"),
        WorkedDate("2027-04-06", "2027-05-06", "2027-05-07", "2027-05-10", "2027-07-06", "2027-07-06"),
        WorkedDate("2026-11-22", "2026-12-22", "2026-12-22", "2026-12-22", "2027-02-22", "2027-02-22"),
        WorkedDate("2026-04-27", "2026-05-27", "2026-05-27", "2026-05-27", "2026-07-27", "2026-07-27"),
    ]
}

@Suite("The term for answering a request (Article 12(3))")
struct ResponsePeriodTests {
    @Test("ends on the worked dates, in both calendars and extended", arguments: WorkedDate.all)
    func workedDates(row: WorkedDate) throws {
        let received = try day(row.received)
        let a = try #require(ResponsePeriod(received: received))
        let b = try #require(ResponsePeriod(received: received, calendar: .b))
        #expect(a.nominal.description == row.nominal)
        #expect(a.due.description == row.dueA)
        #expect(b.due.description == row.dueB)
        #expect(a.extended.nominal.description == row.extendedNominal)
        #expect(a.extendedDue.description == row.extendedDue)
    }

    @Test("is extended from receipt and never from the end of the first month")
    func notChained() throws {
        let period = try #require(ResponsePeriod(received: day("2026-01-31")))
        #expect(period.extendedDue.description == "2026-04-30")
        #expect(period.nominal.adding(months: 2) != period.extendedDue)
        #expect(period.due.adding(months: 2) != period.extendedDue)
    }

    @Test(
        "says step by step why it ends when it does",
        arguments: [
            ("2026-03-05", HolidayCalendar.a, ["same-date", "weekend", "holiday:easter-monday"]),
            ("2026-01-31", .a, ["month-end", "weekend"]),
            ("2026-03-27", .a, ["same-date", "holiday:kings-day"]),
            ("2026-03-03", .b, ["same-date", "holiday:good-friday", "weekend", "holiday:easter-monday"]),
            (
                "2026-11-25", .a,
                ["same-date", "holiday:christmas-day", "holiday:second-christmas-day", "weekend"]
            ),
            ("2025-12-01", .b, ["same-date", "holiday:new-years-day", "holiday:decree-day", "weekend"]),
            ("2026-11-22", .a, ["same-date"]),
        ]
    )
    func reasons(received: String, calendar: HolidayCalendar, codes: [String]) throws {
        let period = try #require(ResponsePeriod(received: day(received), calendar: calendar))
        #expect(period.reasons.map(\.code) == codes)
    }

    @Test("stands still from a timely question about identity to its answer")
    func pause() throws {
        let pause = try #require(ResponsePause(asked: day("2026-03-03"), answered: day("2026-03-10")))
        let period = try #require(ResponsePeriod(received: day("2026-03-02"), pauses: [pause]))
        #expect(period.pausedDays == 7)
        #expect(period.nominal.description == "2026-04-02")
        #expect(period.due.description == "2026-04-09")
        #expect(period.unpausedDue.description == "2026-04-02")
        #expect(period.extendedDue.description == "2026-06-09")
        #expect(period.unpausedExtendedDue.description == "2026-06-02")
        #expect(period.reasons.map(\.code) == ["same-date", "paused:7"])
        #expect(!period.isSuspended)
    }

    @Test("does not stand still for a question asked too late")
    func latePause() throws {
        let pause = try #require(ResponsePause(asked: day("2026-03-12"), answered: day("2026-03-20")))
        let period = try #require(ResponsePeriod(received: day("2026-03-02"), pauses: [pause]))
        #expect(period.pausedDays == 0)
        #expect(period.due.description == "2026-04-02")
        let unanswered = try #require(ResponsePause(asked: day("2026-03-12"), answered: nil))
        let waiting = try #require(ResponsePeriod(received: day("2026-03-02"), pauses: [unanswered]))
        #expect(!waiting.isSuspended)
    }

    @Test(
        "counts three working days for a timely question, over weekends and holidays",
        arguments: [
            ("2026-03-02", "2026-03-05", true), ("2026-03-02", "2026-03-06", false),
            ("2026-04-03", "2026-04-09", true), ("2026-04-03", "2026-04-10", false),
            ("2026-03-07", "2026-03-11", true), ("2026-03-07", "2026-03-12", false),
            ("2026-03-02", "2026-03-01", false),
        ]
    )
    func timely(received: String, asked: String, counts: Bool) throws {
        let asked = try day(asked)
        let pause = try #require(ResponsePause(asked: asked, answered: asked.adding(days: 10)))
        let period = try #require(ResponsePeriod(received: day(received), pauses: [pause]))
        #expect(period.pausedDays == (counts ? 10 : 0))
    }

    @Test("counts a day in two pauses once")
    func overlap() throws {
        let first = try #require(ResponsePause(asked: day("2026-03-02"), answered: day("2026-03-10")))
        let second = try #require(ResponsePause(asked: day("2026-03-04"), answered: day("2026-03-12")))
        let inside = try #require(ResponsePause(asked: day("2026-03-03"), answered: day("2026-03-05")))
        let period = try #require(ResponsePeriod(received: day("2026-03-02"), pauses: [second, first, inside]))
        #expect(period.pausedDays == 10)
    }

    @Test("is suspended while a timely question is unanswered, and an extension then still in time")
    func suspended() throws {
        let pause = try #require(ResponsePause(asked: day("2026-03-03"), answered: nil))
        let period = try #require(ResponsePeriod(received: day("2026-03-02"), pauses: [pause]))
        #expect(period.isSuspended)
        #expect(period.pausedDays == 0)
        #expect(try period.extensionAllowed(on: day("2026-05-01")))
        #expect(try ResponsePause(asked: day("2026-03-03"), answered: day("2026-03-02")) == nil)
    }

    @Test("may be extended up to and including its due day and not before receipt")
    func extending() throws {
        let period = try #require(ResponsePeriod(received: day("2026-03-05")))
        #expect(try period.extensionAllowed(on: day("2026-03-05")))
        #expect(try period.extensionAllowed(on: day("2026-04-07")))
        #expect(try !period.extensionAllowed(on: day("2026-04-08")))
        #expect(try !period.extensionAllowed(on: day("2026-03-04")))
    }

    @Test("does not exist before the Regulation applied")
    func tooEarly() throws {
        #expect(try ResponsePeriod(received: day("2018-05-24")) == nil)
        #expect(try ResponsePeriod(received: day("2018-05-25"))?.due.description == "2018-06-25")
    }

    @Test("always ends on a working day, no earlier than its nominal end and within a week of it")
    func property() throws {
        let first = try day("2018-05-25")
        for offset in stride(from: 0, to: 365 * 12, by: 1) {
            let received = first.adding(days: offset)
            for calendar in HolidayCalendar.allCases {
                let period = try #require(ResponsePeriod(received: received, calendar: calendar))
                #expect(calendar.isWorkingDay(period.due))
                #expect(0...5 ~= period.nominal.days(until: period.due))
                #expect(period.extendedDue > period.due)
            }
        }
    }

    @Test("counts other terms by the same regulation: six weeks for a petition to the court")
    func weeks() throws {
        let term = try #require(Law.petitionTerm.value(on: day("2026-03-02")))
        let period = StatutoryPeriod(start: try day("2026-03-02"), duration: term)
        #expect(period.nominal.description == "2026-04-13")
        #expect(period.due.description == "2026-04-13")
        #expect(period.reasons == [.countedInDays])
    }
}
