package import Facts
package import Regulation
import Vault

extension Office {
    /// Records an invoice on its date; its number and what is noted about it are sealed.
    package func recordInvoice(
        _ invoice: InvoiceContent, number: String, note: String? = nil, by order: Order
    ) async throws -> Outcome {
        guard let subject = try await subject(of: invoice.client, kind: .client) else {
            throw Refusal.clientUnknown(invoice.client)
        }
        let texts = note.map { [PersonalPart.text($0, as: .note, of: subject, .invoice)] } ?? []
        let term = IndexTerm.invoice(number: number)
        // The one that it replaces is taken back with it.
        let taken = try await index.find([term]).map(\.stream).filter { $0 != order.replacement?.stream }
        let filing = Filing(
            in: .timeOrdered(at: now), belongingTo: invoice.client,
            reading: [invoice.client] + [invoice.engagement].compactMap(\.self) + taken,
            parts: [.details(Details([.reference: number]), of: subject, .invoice)] + texts,
            index: [IndexTerms(subject: subject, terms: [term])])
        let circle = try await circle(of: invoice.client).clients
        return try await record(
            Recording(Invoice.self, filing) { files in
                let details = try files.state(of: invoice.client, as: Client.self).details
                let owner = try invoice.engagement.flatMap { try files.client(of: $0) }
                // An engagement under another id of the same client is the client's.
                let isOwn = owner.map(circle.contains) ?? false
                return .record(
                    invoice, clientIsKnown: details != nil, engagementOf: isOwn ? invoice.client : owner,
                    isErased: details?.isErased ?? false,
                    // One that was taken back has left its number free.
                    isNumberTaken: try taken.contains { try files.isRecorded($0) })
            }, by: order)
    }

    /// Records that an invoice was paid, which is when the term for keeping it can begin (AWR, Article 52).
    package func payInvoice(_ invoice: StreamID, by order: Order) async throws -> Outcome {
        try await record(Recording(Invoice.self, Filing(in: invoice)) { _ in .pay }, by: order)
    }
}

extension Files {
    fileprivate func isRecorded(_ invoice: StreamID) throws -> Bool {
        switch try state(of: invoice, as: Invoice.self) {
        case .notRecorded: false
        case .recorded: true
        }
    }

    /// Whose engagement it is; nobody's where there is none of this id.
    fileprivate func client(of engagement: StreamID) throws -> StreamID? {
        guard has(engagement, kind: .engagement) else { return nil }
        switch try state(of: engagement, as: Engagement.self) {
        case .notStarted: return nil
        case .running(let client, _), .ended(let client, _, _): return client
        }
    }
}
