import Facts
import Regulation

/// An event of any kind, read from an entry.
enum ToldEvent {
    case organisation(OrganisationEvent)
    case actor(ActorEvent)
    case statement(StatementEvent)
    case activity(ActivityEvent)
    case processor(ProcessorEvent)
    case share(ShareEvent)
    case client(ClientEvent)
    case engagement(EngagementEvent)
    case invoice(InvoiceEvent)
    case contact(ContactEvent)
    case consent(ConsentEvent)
    case request(RequestEvent)
    case document(DocumentEvent)
    case erasure(ErasureEvent)
    case hold(HoldEvent)
    case breach(BreachEvent)
    case intake(ImportEvent)
    case ledger(LedgerLifeEvent)
    case message(MessageEvent)
    case mailServer(MailServerEvent)
    case correction(CorrectionEvent)

    /// Reads the payload of an entry in a stream of a kind; nothing where this release doesn't understand it.
    init?(kind: StreamKind, name: EventName, schema: Int, facts: [UInt8]) {
        do throws(MalformedFacts) {
            if CorrectionEvent.names.contains(name) {
                self = .correction(try CorrectionEvent(name: name, schema: schema, bytes: facts))
                return
            }
            self =
                switch kind {
                case .organisation: .organisation(try OrganisationEvent(name: name, schema: schema, bytes: facts))
                case .actor: .actor(try ActorEvent(name: name, schema: schema, bytes: facts))
                case .statement: .statement(try StatementEvent(name: name, schema: schema, bytes: facts))
                case .activity: .activity(try ActivityEvent(name: name, schema: schema, bytes: facts))
                case .processor: .processor(try ProcessorEvent(name: name, schema: schema, bytes: facts))
                case .share: .share(try ShareEvent(name: name, schema: schema, bytes: facts))
                case .client: .client(try ClientEvent(name: name, schema: schema, bytes: facts))
                case .engagement: .engagement(try EngagementEvent(name: name, schema: schema, bytes: facts))
                case .invoice: .invoice(try InvoiceEvent(name: name, schema: schema, bytes: facts))
                case .contact: .contact(try ContactEvent(name: name, schema: schema, bytes: facts))
                case .consent: .consent(try ConsentEvent(name: name, schema: schema, bytes: facts))
                case .request: .request(try RequestEvent(name: name, schema: schema, bytes: facts))
                case .document: .document(try DocumentEvent(name: name, schema: schema, bytes: facts))
                case .erasure: .erasure(try ErasureEvent(name: name, schema: schema, bytes: facts))
                case .hold: .hold(try HoldEvent(name: name, schema: schema, bytes: facts))
                case .breach: .breach(try BreachEvent(name: name, schema: schema, bytes: facts))
                case .intake: .intake(try ImportEvent(name: name, schema: schema, bytes: facts))
                case .ledger: .ledger(try LedgerLifeEvent(name: name, schema: schema, bytes: facts))
                case .message: .message(try MessageEvent(name: name, schema: schema, bytes: facts))
                case .mailServer: .mailServer(try MailServerEvent(name: name, schema: schema, bytes: facts))
                }
        } catch {
            return nil
        }
    }
}
