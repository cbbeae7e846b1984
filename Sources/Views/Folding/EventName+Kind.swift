import Facts
import Regulation

extension EventName {
    /// The kind of stream in which facts of this name stand; nothing for a correction, which says it itself.
    var kind: StreamKind? { Self.kinds[self] }

    private static let kinds: [EventName: StreamKind] = {
        var kinds: [EventName: StreamKind] = [:]
        func enter<State: Decider>(_ state: State.Type) {
            for name in State.Event.names { kinds[name] = State.kind }
        }
        enter(Organisation.self)
        enter(ActingPerson.self)
        enter(Statement.self)
        enter(Activity.self)
        enter(Processor.self)
        enter(Share.self)
        enter(Client.self)
        enter(Engagement.self)
        enter(Invoice.self)
        enter(Contact.self)
        enter(Consent.self)
        enter(Request.self)
        enter(Paper.self)
        enter(ErasureOrder.self)
        enter(Hold.self)
        enter(Breach.self)
        enter(Import.self)
        enter(LedgerLife.self)
        enter(Message.self)
        enter(MailServer.self)
        return kinds
    }()
}
