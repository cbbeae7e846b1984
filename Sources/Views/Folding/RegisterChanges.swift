/// What folding some entries does to the table of one register, whichever it is.
package enum RegisterChanges: Sendable {
    case activity(RowChanges<ActivityRegister>)
    case client(RowChanges<ClientRegister>)
    case consent(RowChanges<ConsentRegister>)
    case contact(RowChanges<ContactRegister>)
    case disclosure(RowChanges<DisclosureRegister>)
    case document(RowChanges<DocumentRegister>)
    case engagement(RowChanges<EngagementRegister>)
    case finding(RowChanges<FindingRegister>)
    case invoice(RowChanges<InvoiceRegister>)
    case message(RowChanges<MessageRegister>)
    case person(RowChanges<PersonRegister>)
    case processor(RowChanges<ProcessorRegister>)
    case recurrence(RowChanges<RecurrenceRegister>)
    case request(RowChanges<RequestRegister>)
    case settings(RowChanges<SettingsRegister>)
    case share(RowChanges<ShareRegister>)
    case statement(RowChanges<StatementRegister>)

    package var name: RegisterName {
        switch self {
        case .activity: .activity
        case .client: .client
        case .consent: .consent
        case .contact: .contact
        case .disclosure: .disclosure
        case .document: .document
        case .engagement: .engagement
        case .finding: .finding
        case .invoice: .invoice
        case .message: .message
        case .person: .person
        case .processor: .processor
        case .recurrence: .recurrence
        case .request: .request
        case .settings: .settings
        case .share: .share
        case .statement: .statement
        }
    }
}
