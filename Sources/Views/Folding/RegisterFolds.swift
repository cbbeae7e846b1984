package import Facts
import Regulation

/// All registers on their way through one ledger, in a single scan.
///
/// Each is spelled out, so that the compiler makes code of its own for each: this runs for every entry of the ledger.
package struct RegisterFolds: Sendable {
    private var activity: TemporalLine<ActivityRegister>
    private var client: TemporalLine<ClientRegister>
    private var consent: TemporalLine<ConsentRegister>
    private var contact: TemporalLine<ContactRegister>
    private var disclosure: TemporalLine<DisclosureRegister>
    private var document: TemporalLine<DocumentRegister>
    private var engagement: TemporalLine<EngagementRegister>
    private var finding: FindingLine
    private var invoice: TemporalLine<InvoiceRegister>
    private var message: TemporalLine<MessageRegister>
    private var person: TemporalLine<PersonRegister>
    private var processor: TemporalLine<ProcessorRegister>
    private var recurrence: TemporalLine<RecurrenceRegister>
    private var request: TemporalLine<RequestRegister>
    private var settings: TemporalLine<SettingsRegister>
    private var share: TemporalLine<ShareRegister>
    private var statement: TemporalLine<StatementRegister>

    package init(_ room: FoldingRoom) {
        activity = TemporalLine(room)
        client = TemporalLine(room)
        consent = TemporalLine(room)
        contact = TemporalLine(room)
        disclosure = TemporalLine(room)
        document = TemporalLine(room)
        engagement = TemporalLine(room)
        finding = FindingLine(room)
        invoice = TemporalLine(room)
        message = TemporalLine(room)
        person = TemporalLine(room)
        processor = TemporalLine(room)
        recurrence = TemporalLine(room)
        request = TemporalLine(room)
        settings = TemporalLine(room)
        share = TemporalLine(room)
        statement = TemporalLine(room)
    }

    /// Takes an entry in for a register.
    package mutating func accept(
        _ entry: borrowing Envelope, _ context: EntryContext, for name: RegisterName
    ) throws(MalformedFacts) {
        switch name {
        case .activity: try activity.accept(entry, context)
        case .client: try client.accept(entry, context)
        case .consent: try consent.accept(entry, context)
        case .contact: try contact.accept(entry, context)
        case .disclosure: try disclosure.accept(entry, context)
        case .document: try document.accept(entry, context)
        case .engagement: try engagement.accept(entry, context)
        case .finding: finding.accept(entry, context)
        case .invoice: try invoice.accept(entry, context)
        case .message: try message.accept(entry, context)
        case .person: try person.accept(entry, context)
        case .processor: try processor.accept(entry, context)
        case .recurrence: try recurrence.accept(entry, context)
        case .request: try request.accept(entry, context)
        case .settings: try settings.accept(entry, context)
        case .share: try share.accept(entry, context)
        case .statement: try statement.accept(entry, context)
        }
    }

    /// The streams whose history a register has to be given before it can fold what it took in.
    package func lacking(for name: RegisterName) -> Set<StreamID> {
        switch name {
        case .activity: activity.lacking()
        case .client: client.lacking()
        case .consent: consent.lacking()
        case .contact: contact.lacking()
        case .disclosure: disclosure.lacking()
        case .document: document.lacking()
        case .engagement: engagement.lacking()
        case .finding: finding.lacking()
        case .invoice: invoice.lacking()
        case .message: message.lacking()
        case .person: person.lacking()
        case .processor: processor.lacking()
        case .recurrence: recurrence.lacking()
        case .request: request.lacking()
        case .settings: settings.lacking()
        case .share: share.lacking()
        case .statement: statement.lacking()
        }
    }

    /// Takes in an entry of a history that a register lacked; a stream's come in the order of their versions.
    package mutating func recall(
        _ entry: borrowing Envelope, _ context: EntryContext, for name: RegisterName
    ) throws(MalformedFacts) {
        switch name {
        case .activity: try activity.recall(entry, context)
        case .client: try client.recall(entry, context)
        case .consent: try consent.recall(entry, context)
        case .contact: try contact.recall(entry, context)
        case .disclosure: try disclosure.recall(entry, context)
        case .document: try document.recall(entry, context)
        case .engagement: try engagement.recall(entry, context)
        case .finding: finding.recall(entry, context)
        case .invoice: try invoice.recall(entry, context)
        case .message: try message.recall(entry, context)
        case .person: try person.recall(entry, context)
        case .processor: try processor.recall(entry, context)
        case .recurrence: try recurrence.recall(entry, context)
        case .request: try request.recall(entry, context)
        case .settings: try settings.recall(entry, context)
        case .share: try share.recall(entry, context)
        case .statement: try statement.recall(entry, context)
        }
    }

    /// Folds what a register took in.
    package mutating func fold(_ name: RegisterName) -> RegisterChanges {
        switch name {
        case .activity: .activity(activity.fold())
        case .client: .client(client.fold())
        case .consent: .consent(consent.fold())
        case .contact: .contact(contact.fold())
        case .disclosure: .disclosure(disclosure.fold())
        case .document: .document(document.fold())
        case .engagement: .engagement(engagement.fold())
        case .finding: .finding(finding.fold())
        case .invoice: .invoice(invoice.fold())
        case .message: .message(message.fold())
        case .person: .person(person.fold())
        case .processor: .processor(processor.fold())
        case .recurrence: .recurrence(recurrence.fold())
        case .request: .request(request.fold())
        case .settings: .settings(settings.fold())
        case .share: .share(share.fold())
        case .statement: .statement(statement.fold())
        }
    }

    /// Hands out everything that a register held back.
    package mutating func finish(_ name: RegisterName) -> RegisterChanges {
        switch name {
        case .activity: .activity(activity.finish())
        case .client: .client(client.finish())
        case .consent: .consent(consent.finish())
        case .contact: .contact(contact.finish())
        case .disclosure: .disclosure(disclosure.finish())
        case .document: .document(document.finish())
        case .engagement: .engagement(engagement.finish())
        case .finding: .finding(finding.finish())
        case .invoice: .invoice(invoice.finish())
        case .message: .message(message.finish())
        case .person: .person(person.finish())
        case .processor: .processor(processor.finish())
        case .recurrence: .recurrence(recurrence.finish())
        case .request: .request(request.finish())
        case .settings: .settings(settings.finish())
        case .share: .share(share.finish())
        case .statement: .statement(statement.finish())
        }
    }
}
