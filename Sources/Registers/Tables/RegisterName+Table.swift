import Views

extension RegisterName {
    /// The columns besides the organisation.
    var columns: [RegisterColumn] { table.columns }
    var keyColumns: [RegisterColumn] { table.keyColumns }

    private var table: any StoredView.Type {
        switch self {
        case .activity: ActivityRegister.self
        case .client: ClientRegister.self
        case .consent: ConsentRegister.self
        case .contact: ContactRegister.self
        case .disclosure: DisclosureRegister.self
        case .document: DocumentRegister.self
        case .engagement: EngagementRegister.self
        case .finding: FindingRegister.self
        case .invoice: InvoiceRegister.self
        case .message: MessageRegister.self
        case .person: PersonRegister.self
        case .processor: ProcessorRegister.self
        case .recurrence: RecurrenceRegister.self
        case .request: RequestRegister.self
        case .settings: SettingsRegister.self
        case .share: ShareRegister.self
        case .statement: StatementRegister.self
        }
    }
}
