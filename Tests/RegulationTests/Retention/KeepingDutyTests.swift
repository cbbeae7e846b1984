import Facts
import Regulation
import Testing

@Suite("The duty to keep what somebody wants erased")
struct KeepingDutyTests {
    private let invoice = InvoiceContent(client: Sample.client)

    @Test("an invoice for seven years from the end of its financial year, and as long as it is to be paid")
    func invoices() {
        let paid = InvoiceRecord(invoice, date: day("2019-06-01"), paid: day("2019-06-20"))
        #expect(
            KeepingDuty.invoice(paid, in: .calendarYear, on: day("2026-12-31"))
                == KeepingDuty(.administration, erasableFrom: day("2027-01-01")))
        #expect(KeepingDuty.invoice(paid, in: .calendarYear, on: day("2027-01-01")) == nil)
        let unpaid = InvoiceRecord(invoice, date: day("2010-06-01"))
        #expect(
            KeepingDuty.invoice(unpaid, in: .calendarYear, on: day("2027-01-01")) == KeepingDuty(.administration))
    }

    @Test("another paper of the administration by its own day")
    func papers() {
        #expect(
            KeepingDuty.administration(of: day("2024-06-30"), in: .calendarYear, on: day("2026-01-01"))
                == KeepingDuty(.administration, erasableFrom: day("2032-01-01")))
        #expect(KeepingDuty.administration(of: day("2018-06-30"), in: .calendarYear, on: day("2026-01-01")) == nil)
    }

    @Test("the file of a request until it is closed")
    func requests() {
        let receipt = RequestReceipt(right: .erasure, channel: .mail)
        let open = Specification<Request>().given(
            .received(receipt, nominal: day("2026-04-05"), due: day("2026-04-07")), on: day("2026-03-05"))
        #expect(KeepingDuty.request(open.state) == KeepingDuty(.runningRequest))
        #expect(KeepingDuty.request(open.given(.closed, on: day("2026-03-20")).state) == nil)
    }

    @Test("of two that which lasts longer; one without a day outlasts every day")
    func longer() {
        let early = KeepingDuty(.administration, erasableFrom: day("2027-01-01"))
        let late = KeepingDuty(.administration, erasableFrom: day("2030-01-01"))
        let open = KeepingDuty(.runningRequest)
        #expect(KeepingDuty.longer(early, late) == late)
        #expect(KeepingDuty.longer(late, early) == late)
        #expect(KeepingDuty.longer(open, late) == open)
        #expect(KeepingDuty.longer(late, open) == open)
        #expect(KeepingDuty.longer(nil, early) == early)
        #expect(KeepingDuty.longer(early, nil) == early)
        #expect(KeepingDuty.longer(nil, nil) == nil)
    }

    @Test("names the articles of every reason")
    func rules() {
        for reason in KeepingReason.allCases { #expect(!reason.rules.isEmpty, "\(reason)") }
        #expect(KeepingReason.administration.rules.contains(.awr("52(4)")))
    }
}
