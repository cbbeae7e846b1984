package import Facts

/// An invoice to a client: its payment is what the seven years of the administration wait for (AWR, Article 52).
package enum Invoice: Decider {
    /// Nothing is on record, or only the payment of an invoice whose recording was retracted or lies later.
    case notRecorded(paid: Day?)
    case recorded(InvoiceRecord)

    package static let kind = StreamKind.invoice

    package init() { self = .notRecorded(paid: nil) }

    package enum Command: Hashable, Sendable {
        /// Records an invoice in the light of what is known: whether there is such a client, whose engagement the one
        /// that it names is, whether the client's data were erased, and whether another invoice has its number.
        case record(
            InvoiceContent, clientIsKnown: Bool, engagementOf: StreamID? = nil, isErased: Bool = false,
            isNumberTaken: Bool = false)
        case pay
    }

    package func decide(
        _ command: Command,
        at moment: Moment
    ) throws(Refusal) -> [Decided<InvoiceEvent>] {
        try moment.requireHappened()
        switch (self, command) {
        case (.notRecorded, .record(let content, let clientIsKnown, let owner, let isErased, let isNumberTaken)):
            guard clientIsKnown else { throw .clientUnknown(content.client) }
            if let engagement = content.engagement, owner != content.client { throw .engagementOfAnother(engagement) }
            // A number says which invoice it is, of whatever series (Wet OB, Article 35a(1)(b)).
            let findings: [Finding] = isNumberTaken ? [.invoiceNumberTaken] : []
            return try Decided.judging(
                .recorded(content), findings + (isErased ? [.recordedAfterErasure] : []), at: moment)
        case (.recorded(let known), .record(let content, _, _, _, _)):
            // Saying the same twice adds nothing; another content is a correction of the first.
            guard known.content == content, known.date == moment.day else { throw .invoiceAlreadyRecorded }
            return []
        case (.notRecorded, .pay):
            throw .invoiceNotRecorded
        case (.recorded(let known), .pay):
            if let paid = known.paid {
                guard paid == moment.day else { throw .invoiceAlreadyPaid(on: paid) }
                return []
            }
            // Paying in advance happens; mostly one of the two days is mistyped (Article 5(1)(d)).
            return try Decided.judging(.paid, moment.day < known.date ? [.paidBeforeInvoice] : [], at: moment)
        }
    }

    package mutating func apply(_ event: InvoiceEvent, on day: Day) {
        switch (self, event) {
        case (.notRecorded(let paid), .recorded(let content)):
            self = .recorded(InvoiceRecord(content, date: day, paid: paid))
        case (.recorded(let known), .recorded(let content)):
            self = .recorded(InvoiceRecord(content, date: day, paid: known.paid))
        case (.notRecorded, .paid):
            self = .notRecorded(paid: day)
        case (.recorded(var record), .paid):
            record.paid = day
            self = .recorded(record)
        }
    }
}
