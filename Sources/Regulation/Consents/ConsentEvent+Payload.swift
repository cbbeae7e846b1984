package import Facts

extension ConsentEvent {
    package func write(to facts: inout FactsWriter) {
        switch self {
        case .given(let party, let purpose, let grant):
            facts.code("by", grant.giver)
            facts.codes("channels", grant.channels.sorted())
            facts.identifier("client", party.client)
            facts.code("means", grant.means)
            facts.identifier("person", party.person)
            facts.flag("proof", grant.hasProof)
            facts.identifier("purpose", purpose)
            facts.identifier("statement", grant.statement)
            facts.codes("withdrawal", grant.withdrawal.sorted())
            facts.integer("wording", grant.wording)
        case .refused(let party, let purpose, let scope), .withdrawn(let party, let purpose, let scope):
            Self.write(party, purpose, scope, to: &facts)
        case .optedOut(let party, let purpose, let scope), .objected(let party, let purpose, let scope),
            .objectionLifted(let party, let purpose, let scope):
            Self.write(party, purpose, scope, to: &facts)
        }
    }

    private static func write(
        _ party: ConsentParty,
        _ purpose: ElementID?,
        _ scope: ChannelScope,
        to facts: inout FactsWriter
    ) {
        facts.codes("channels", scope.named.sorted())
        facts.identifier("client", party.client)
        facts.identifier("person", party.person)
        facts.identifier("purpose", purpose)
    }

    package init(name: EventName, schema: Int, facts: inout FactsReader) throws(MalformedFacts) {
        switch (name, schema) {
        case (.consentGiven, 1):
            self = try Self.given(&facts)
        case (.consentRefused, 1):
            let (party, purpose, scope) = try Self.required(&facts)
            self = .refused(party, purpose: purpose, scope)
        case (.consentWithdrawn, 1):
            let (party, purpose, scope) = try Self.required(&facts)
            self = .withdrawn(party, purpose: purpose, scope)
        case (.optedOut, 1):
            let (party, purpose, scope) = try Self.optional(&facts)
            self = .optedOut(party, purpose: purpose, scope)
        case (.objectionRecorded, 1):
            let (party, purpose, scope) = try Self.optional(&facts)
            self = .objected(party, purpose: purpose, scope)
        case (.objectionLifted, 1):
            let (party, purpose, scope) = try Self.optional(&facts)
            self = .objectionLifted(party, purpose: purpose, scope)
        default: throw facts.unknown(name, schema)
        }
    }

    private static func given(_ facts: inout FactsReader) throws(MalformedFacts) -> ConsentEvent {
        let giver = try facts.code("by", ConsentGiver.self)
        let channels = Set(try facts.codes("channels", Channel.self))
        let client = try facts.identifier("client", StreamID.self)
        let means = try facts.optionalCode("means", Channel.self)
        let person = try facts.optionalIdentifier("person", SubjectID.self)
        let hasProof = try facts.flag("proof")
        let purpose = try facts.identifier("purpose", ElementID.self)
        let statement = try facts.optionalIdentifier("statement", StreamID.self)
        let withdrawal = Set(try facts.codes("withdrawal", Channel.self))
        let grant = ConsentGrant(
            giver: giver, channels: channels, means: means, hasProof: hasProof, statement: statement,
            wording: try facts.optionalInteger("wording"), withdrawal: withdrawal)
        return .given(ConsentParty(client: client, person: person), purpose: purpose, grant)
    }

    private static func required(
        _ facts: inout FactsReader
    ) throws(MalformedFacts) -> (ConsentParty, ElementID, ChannelScope) {
        let (party, purpose, scope) = try optional(&facts)
        guard let purpose else { throw facts.missing("purpose") }
        return (party, purpose, scope)
    }

    private static func optional(
        _ facts: inout FactsReader
    ) throws(MalformedFacts) -> (ConsentParty, ElementID?, ChannelScope) {
        let scope = ChannelScope(Set(try facts.codes("channels", Channel.self)))
        let client = try facts.identifier("client", StreamID.self)
        let person = try facts.optionalIdentifier("person", SubjectID.self)
        return (ConsentParty(client: client, person: person), try facts.optionalIdentifier("purpose"), scope)
    }
}
