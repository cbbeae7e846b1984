package import Facts

extension RequestEvent {
    package func write(to facts: inout FactsWriter) {
        switch self {
        case .received(let receipt, let nominal, let due):
            facts.code("calendar", receipt.calendar)
            facts.code("channel", receipt.channel)
            facts.identifier("client", receipt.client)
            facts.day("due", due)
            facts.day("nominal", nominal)
            facts.identifier("person", receipt.person)
            facts.code("right", receipt.right)
        case .identityAsked(let method):
            facts.code("method", method)
        case .identityVerified(let method, let due):
            facts.day("due", due)
            facts.code("method", method)
        case .clarificationAsked, .closed:
            break
        case .clarificationAnswered(let due):
            facts.day("due", due)
        case .extended(let reason, let due):
            facts.day("due", due)
            facts.code("reason", reason)
        case .decided(let decision):
            facts.code("ground", decision.ground)
            facts.code("outcome", decision.outcome)
            facts.identifiers("recipients", decision.recipients)
        case .answered(let isLate, let remedies):
            facts.flag("late", isLate)
            facts.flag("remedies", remedies)
        case .recipientNotified(let recipient, let result):
            facts.identifier("recipient", recipient)
            facts.code("result", result)
        }
    }

    package init(name: EventName, schema: Int, facts: inout FactsReader) throws(MalformedFacts) {
        switch (name, schema) {
        case (.requestReceived, 1):
            self = try Self.received(&facts)
        case (.identityAsked, 1):
            self = .identityAsked(try facts.code("method"))
        case (.identityVerified, 1):
            let due = try facts.day("due")
            self = .identityVerified(try facts.code("method"), due: due)
        case (.clarificationAsked, 1):
            self = .clarificationAsked
        case (.clarificationAnswered, 1):
            self = .clarificationAnswered(due: try facts.day("due"))
        case (.requestExtended, 1):
            let due = try facts.day("due")
            self = .extended(try facts.code("reason"), due: due)
        case (.requestDecided, 1):
            let ground = try facts.optionalCode("ground", RefusalGround.self)
            let outcome = try facts.code("outcome", RequestOutcome.self)
            self = .decided(
                RequestDecision(outcome: outcome, ground: ground, recipients: try facts.identifiers("recipients")))
        case (.requestAnswered, 1):
            let isLate = try facts.flag("late")
            self = .answered(isLate: isLate, remedies: try facts.flag("remedies"))
        case (.recipientNotified, 1):
            let recipient = try facts.identifier("recipient", ElementID.self)
            self = .recipientNotified(recipient, try facts.code("result"))
        case (.requestClosed, 1):
            self = .closed
        default: throw facts.unknown(name, schema)
        }
    }

    private static func received(_ facts: inout FactsReader) throws(MalformedFacts) -> RequestEvent {
        let calendar = try facts.code("calendar", HolidayCalendar.self)
        let channel = try facts.code("channel", Channel.self)
        let client = try facts.optionalIdentifier("client", StreamID.self)
        let due = try facts.optionalDay("due")
        let nominal = try facts.optionalDay("nominal")
        let person = try facts.optionalIdentifier("person", SubjectID.self)
        let receipt = RequestReceipt(
            right: try facts.code("right"), channel: channel, client: client, person: person, calendar: calendar)
        return .received(receipt, nominal: nominal, due: due)
    }
}
