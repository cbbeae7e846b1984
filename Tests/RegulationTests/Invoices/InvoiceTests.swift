import Facts
import Regulation
import Testing

@Suite("An invoice")
struct InvoiceTests {
    private let content = InvoiceContent(client: Sample.client, engagement: Sample.engagement, cents: 121_050)
    private let dated = day("2026-03-05")

    private var sent: Specification<Invoice> { Specification<Invoice>().given(.recorded(content), on: dated) }

    private func record(_ content: InvoiceContent, owner: StreamID? = Sample.client) -> Invoice.Command {
        .record(content, clientIsKnown: true, engagementOf: owner)
    }

    @Test("is recorded once, on its date")
    func recorded() {
        Specification<Invoice>().when(record(content), .happened(on: dated)).then(.recorded(content))
        Specification<Invoice>().when(
            .record(InvoiceContent(client: Sample.client), clientIsKnown: true, isErased: true), .deciding(on: dated)
        ).then(.recorded(InvoiceContent(client: Sample.client)), findings: [.recordedAfterErasure])
        sent.when(record(content), .happened(on: dated)).then()
        sent.when(record(content), .happened(on: day("2026-03-06"))).refused(.invoiceAlreadyRecorded)
        sent.when(record(InvoiceContent(client: Sample.client)), .happened(on: dated)).refused(.invoiceAlreadyRecorded)
    }

    @Test("is to a client that is known, and for an engagement of that client")
    func references() {
        let none = Specification<Invoice>()
        none.when(.record(content, clientIsKnown: false), .happened(on: dated)).refused(.clientUnknown(Sample.client))
        none.when(record(content, owner: Sample.otherClient), .happened(on: dated))
            .refused(.engagementOfAnother(Sample.engagement))
        none.when(record(content, owner: nil), .happened(on: dated)).refused(.engagementOfAnother(Sample.engagement))
        let bare = InvoiceContent(client: Sample.client)
        none.when(record(bare, owner: nil), .happened(on: dated)).then(.recorded(bare))
    }

    @Test("and its payment have happened when they are told")
    func future() {
        let moment = Moment.happened(on: day("2026-03-06"), recorded: dated)
        let refusal = Refusal.happenedInFuture(day("2026-03-06"), today: dated)
        Specification<Invoice>().when(record(content), moment).refused(refusal)
        sent.when(.pay, moment).refused(refusal)
    }

    @Test("is paid once, on the day of its date or later; before it raises a finding")
    func paid() {
        sent.when(.pay, .happened(on: dated)).then(.paid)
        sent.when(.pay, .happened(on: day("2026-03-20"))).then(.paid)
        sent.when(.pay, .happened(on: day("2026-03-04"), recorded: dated)).then(.paid, findings: [.paidBeforeInvoice])
        let paid = sent.given(.paid, on: day("2026-03-20"))
        paid.when(.pay, .happened(on: day("2026-03-20"))).then()
        paid.when(.pay, .happened(on: day("2026-03-21"))).refused(.invoiceAlreadyPaid(on: day("2026-03-20")))
        Specification<Invoice>().when(.pay, .happened(on: dated)).refused(.invoiceNotRecorded)
    }

    @Test("is unpaid once its payment is retracted, and none once its recording is")
    func retracted() {
        let paid = sent.given(.paid, on: day("2026-03-20"))
        #expect(paid.retracting(1).state == .recorded(InvoiceRecord(content, date: dated)))
        #expect(paid.retracting(0).state == .notRecorded(paid: day("2026-03-20")))
        paid.retracting(0).when(.pay, .happened(on: day("2026-03-20"))).refused(.invoiceNotRecorded)
        // Paid in advance: the payment comes first among the facts.
        let advance = Specification<Invoice>().given(.paid, on: day("2026-03-04")).given(.recorded(content), on: dated)
        #expect(advance.state == .recorded(InvoiceRecord(content, date: dated, paid: day("2026-03-04"))))
    }

    @Test(
        "is kept for seven years from the end of the financial year in which it was of use last (AWR 52)",
        arguments: [
            ("2019-06-01", "2019-06-20", 12, 31, "2027-01-01"), ("2019-12-20", "2020-01-05", 12, 31, "2028-01-01"),
            ("2024-05-01", "2024-06-30", 6, 30, "2031-07-01"), ("2024-05-01", "2024-07-01", 6, 30, "2032-07-01"),
            ("2026-01-02", "2025-12-30", 12, 31, "2034-01-01"),
        ])
    func kept(date: String, paid: String, month: Int, last: Int, from: String) throws {
        let year = try #require(FinancialYear(endMonth: month, endDay: last))
        let record = InvoiceRecord(content, date: day(date), paid: day(paid))
        #expect(record.erasableFrom(in: year) == day(from))
    }

    @Test("has no last day of keeping while it is to be paid")
    func unpaid() {
        #expect(InvoiceRecord(content, date: dated).erasableFrom(in: .calendarYear) == nil)
    }

    @Test(
        "is on record if its recording counts, whatever is told in whatever order",
        arguments: 1...40 as ClosedRange<UInt64>)
    func anyHistory(seed: UInt64) {
        var random = RandomHistory<Invoice>(seed: seed)
        random.run { generator in
            generator.chance(oneIn: 2) ? .record(content, clientIsKnown: true, engagementOf: Sample.client) : .pay
        } invariant: { state, history in
            let isRecorded = history.effective.contains { $0.event == .recorded(content) }
            switch state {
            case .notRecorded: #expect(!isRecorded)
            case .recorded(let record):
                #expect(isRecorded)
                #expect((record.paid != nil) == history.effective.contains { $0.event == .paid })
            }
        }
        #expect(random.recorded > 0)
    }
}
