package import Facts
package import Regulation

/// A row of an import as values, with everything that it says.
package struct ImportedRow: Sendable {
    package enum Fact: Sendable {
        case client(ImportedClient)
        case contact(ImportedContact)
        case consent(ImportedConsent)
        case engagement(ImportedEngagement)
        case invoice(ImportedInvoice)
        case request(ImportedRequest)
        case breach(ImportedBreach)
        case share(ImportedShare)
    }

    package let fact: Fact
    /// By what the row names the client it is about, where it does.
    package let reference: ClientReference?
    /// The number that the row has where it comes from.
    package let externalID: String?
    /// When what it tells happened.
    package let occurred: Occurrence
    /// Where it was known from, in the words of the row.
    package let source: String?
    /// What tells the row apart where it has no number.
    package let identity: [String]
    /// Whether it is kept as a text message and was one of another service, such as WhatsApp.
    package let isOtherMessaging: Bool
    /// Everything that it says, to notice that it changed: each field with its text, a zero byte between them.
    package let content: String

    /// Reads a row; nothing where something is wrong with it, which is then in the record.
    package init?(_ record: inout SheetRecord<ImportField>, of records: ImportedRecords, at reading: ImportReading) {
        let occurred = record.occurrence(.date, at: reading)
        let fact: Fact? =
            switch records {
            case .clients: ImportedClient(&record, at: reading).map { .client($0) }
            case .contacts: ImportedContact(&record).map { .contact($0) }
            case .consents: ImportedConsent(&record).map { .consent($0) }
            case .engagements: ImportedEngagement(&record, at: reading).map { .engagement($0) }
            case .invoices: ImportedInvoice(&record, at: reading).map { .invoice($0) }
            case .requests: ImportedRequest(&record, at: reading).map { .request($0) }
            case .breaches: ImportedBreach(&record, at: reading).map { .breach($0) }
            case .shares: ImportedShare(&record).map { .share($0) }
            }
        switch records {
        case .clients, .breaches: reference = nil
        case .contacts, .consents, .engagements, .invoices, .requests, .shares:
            reference = ClientReference(
                text: record.text(.client), email: record.text(.email), phone: record.text(.phone))
        }
        switch records {
        case .contacts, .consents, .engagements, .invoices, .requests:
            if reference == nil { _ = record.required(.client) }
        case .clients, .breaches, .shares: break
        }
        guard let fact, record.faults.isEmpty else { return nil }
        self.fact = fact
        self.occurred = occurred
        externalID = record.text(.id)
        source = record.text(.source)
        isOtherMessaging =
            switch fact {
            case .contact(let contact): contact.channel == .sms && CodeWords.isOtherMessaging(record.text(.channel))
            case .consent(let consent):
                consent.channels.contains(.sms) && CodeWords.isOtherMessaging(record.text(.channel))
            case .request(let request): request.channel == .sms && CodeWords.isOtherMessaging(record.text(.channel))
            case .client, .engagement, .invoice, .breach, .share: false
            }
        content = Self.content(of: record, records.fields)
        switch fact {
        case .client(let client): identity = client.identity
        // A number says which invoice it is: one that was paid meanwhile is the same.
        case .invoice(let invoice):
            identity = [reference?.text, reference?.email].map { $0 ?? "" } + [invoice.number]
        case .contact, .consent, .engagement, .request, .breach, .share: identity = [content]
        }
    }

    private static func content(of record: SheetRecord<ImportField>, _ fields: [ImportField]) -> String {
        var content = ""
        for field in fields {
            if !content.isEmpty { content.append("\0") }
            content.append(field.rawValue)
            content.append("=")
            if let text = record.text(field) { content.append(text) }
        }
        return content
    }
}
