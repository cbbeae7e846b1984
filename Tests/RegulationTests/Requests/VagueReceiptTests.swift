import Facts
import Regulation
import Testing

@Suite("A rights request of which nobody knows the day of receipt")
struct VagueReceiptTests {
    private let receipt = RequestReceipt(right: .access, channel: .letter, person: Sample.person)

    private func received(_ span: DaySpan) -> (Request, [Decided<RequestEvent>])? {
        let moment = Moment(
            occurred: .within(span), day: span.last, today: day("2026-11-23"), tense: .happened)
        guard let decided = try? Request().decide(.receive(receipt), at: moment) else { return nil }
        var request = Request()
        for fact in decided {
            request.apply(fact.event, on: LocalZone.utc.day(of: .within(span), of: fact.event.name))
        }
        return (request, decided)
    }

    @Test("has the term that runs from the first day on which it can have come, and says that the day is vague")
    func vague() throws {
        let march = try #require(DaySpan("2024-03"))
        let (request, decided) = try #require(received(march))
        // A month from Friday 1 March 2024 is Easter Monday.
        #expect(
            decided.map(\.event) == [.received(receipt, nominal: day("2024-04-01"), due: day("2024-04-02"))])
        #expect(decided.flatMap(\.findings) == [.receiptVague])
        #expect(request.file?.received == day("2024-03-01"))
        let late = try request.decide(.answer(remedies: true), at: .happened(on: day("2024-04-10")))
        #expect(late.flatMap(\.findings).contains(.answeredLate))
        let early = try request.decide(.answer(remedies: true), at: .happened(on: day("2024-04-02")))
        #expect(!early.flatMap(\.findings).contains(.answeredLate))
    }

    @Test("has no term where no day is known at all, so that it is neither late nor in time")
    func unknown() throws {
        let (request, decided) = try #require(received(DaySpan(through: day("2024-03-20"))))
        #expect(decided.map(\.event) == [.received(receipt, nominal: nil, due: nil)])
        #expect(decided.flatMap(\.findings) == [.receiptUnknown])
        #expect(request.file?.isReceiptUnknown == true)
        #expect(request.file?.due == nil)
        // Asking is never found to be late where nobody knows after what.
        let asked = try request.decide(.askClarification, at: .happened(on: day("2024-04-20")))
        #expect(asked.flatMap(\.findings) == [])
        let answered = try request.decide(.answer(remedies: true), at: .happened(on: day("2024-09-10")))
        #expect(!answered.flatMap(\.findings).contains(.answeredLate))
    }

    @Test("is known to be told twice")
    func twice() throws {
        let span = try #require(DaySpan("2024-03"))
        let (request, _) = try #require(received(span))
        let moment = Moment(occurred: .within(span), day: span.last, today: day("2026-11-23"), tense: .happened)
        #expect(try request.decide(.receive(receipt), at: moment).isEmpty)
    }

    @Test("counts from its first possible day, and what ends or happens once from its last")
    func days() throws {
        let year = try #require(DaySpan("2017"))
        let span = Occurrence.within(year)
        for name in EventName.allCases where name.isBeginning {
            #expect(LocalZone.utc.day(of: span, of: name) == day("2017-01-01"))
        }
        for name in [EventName.clientEnded, .contactRecorded, .invoiceRecorded, .requestAnswered] {
            #expect(LocalZone.utc.day(of: span, of: name) == day("2017-12-31"))
        }
    }
}
