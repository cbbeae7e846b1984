import Facts
import Regulation

extension RegisterName {
    /// The names of the facts it is folded from; every name but those of corrections where that is all of them.
    var names: [EventName] {
        switch self {
        case .activity: ActivityRegister.State.Event.names
        case .client: ClientRegister.State.Event.names
        case .consent: ConsentRegister.State.Event.names
        case .contact: ContactRegister.State.Event.names
        case .disclosure: DisclosureRegister.State.Event.names
        case .document: DocumentRegister.State.Event.names
        case .engagement: EngagementRegister.State.Event.names
        case .finding: EventName.allCases.filter { !CorrectionEvent.names.contains($0) }
        case .invoice: InvoiceRegister.State.Event.names
        case .message: MessageRegister.State.Event.names
        case .person: PersonRegister.State.Event.names
        case .processor: ProcessorRegister.State.Event.names
        case .recurrence: RecurrenceRegister.State.Event.names
        case .request: RequestRegister.State.Event.names
        case .settings: SettingsRegister.State.Event.names
        case .share: ShareRegister.State.Event.names
        case .statement: StatementRegister.State.Event.names
        }
    }

    /// The kind of streams it is folded from; nothing where all of them are.
    var kind: StreamKind? {
        switch self {
        case .activity: ActivityRegister.State.kind
        case .client: ClientRegister.State.kind
        case .consent: ConsentRegister.State.kind
        case .contact: ContactRegister.State.kind
        case .disclosure: DisclosureRegister.State.kind
        case .document: DocumentRegister.State.kind
        case .engagement: EngagementRegister.State.kind
        case .finding: nil
        case .invoice: InvoiceRegister.State.kind
        case .message: MessageRegister.State.kind
        case .person: PersonRegister.State.kind
        case .processor: ProcessorRegister.State.kind
        case .recurrence: RecurrenceRegister.State.kind
        case .request: RequestRegister.State.kind
        case .settings: SettingsRegister.State.kind
        case .share: ShareRegister.State.kind
        case .statement: StatementRegister.State.kind
        }
    }
}
