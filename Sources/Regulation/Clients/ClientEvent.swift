package import Facts

/// What happened to a client's record; names and addresses are sealed.
package enum ClientEvent: LedgerEvent {
    /// Recorded for the first time; `resembles` are other clients who may be the same.
    case recorded(ClientKind, resembles: [StreamID])
    /// Which sealed fields have new values, or none any more where none is told, and the new legal form where that
    /// changed.
    case changed([PersonalField], legalForm: LegalForm?)
    case personAdded(SubjectID, PersonRole)
    /// Which sealed fields of a person at the client have new values, or none any more, and the new role.
    case personChanged(SubjectID, [PersonalField], role: PersonRole?)
    case personLeft(SubjectID)
    /// The relation ended; the day of the event is its last.
    case ended
    /// It is the same client as another, under whose id it goes on.
    case merged(into: StreamID)
    /// Another client, who is the same one, goes on under this id.
    case absorbed(StreamID)
    /// It was another client after all.
    case split(from: StreamID)
    /// One that was merged into this client was another after all.
    case released(StreamID)
    /// What the client, or one person at it, is known and found by was erased; by which erasure.
    case erased(SubjectID?, by: StreamID)

    package static let names: [EventName] = [
        .clientRecorded, .clientChanged, .personAdded, .personChanged, .personLeft, .clientEnded, .clientMerged,
        .clientAbsorbed,
        .clientSplit, .clientReleased, .clientErased,
    ]

    /// What stands in the streams of both clients.
    package static let mergers: Set<EventName> = [.clientMerged, .clientAbsorbed, .clientSplit, .clientReleased]

    package var name: EventName {
        switch self {
        case .recorded: .clientRecorded
        case .changed: .clientChanged
        case .personAdded: .personAdded
        case .personChanged: .personChanged
        case .personLeft: .personLeft
        case .ended: .clientEnded
        case .merged: .clientMerged
        case .absorbed: .clientAbsorbed
        case .split: .clientSplit
        case .released: .clientReleased
        case .erased: .clientErased
        }
    }

    package var schema: Int { 1 }

    package func write(to facts: inout FactsWriter) {
        switch self {
        case .recorded(let kind, let resembles):
            facts.code("kind", kind.code)
            facts.code("legalForm", kind.legalForm)
            facts.identifiers("resembles", resembles)
        case .changed(let fields, let legalForm):
            facts.codes("changed", fields)
            facts.code("legalForm", legalForm)
        case .personAdded(let person, let role):
            facts.identifier("person", person)
            facts.code("role", role)
        case .personChanged(let person, let fields, let role):
            facts.codes("changed", fields)
            facts.identifier("person", person)
            facts.code("role", role)
        case .personLeft(let person):
            facts.identifier("person", person)
        case .ended: break
        case .merged(let survivor): facts.identifier("into", survivor)
        case .absorbed(let client), .released(let client): facts.identifier("client", client)
        case .split(let survivor): facts.identifier("from", survivor)
        case .erased(let person, let erasure):
            facts.identifier("erasure", erasure)
            facts.identifier("person", person)
        }
    }

    package init(name: EventName, schema: Int, facts: inout FactsReader) throws(MalformedFacts) {
        switch (name, schema) {
        case (.clientRecorded, 1):
            let kind: ClientKind
            switch try facts.code("kind", ClientKind.Code.self) {
            case .person: kind = .person
            case .organisation: kind = .organisation(try facts.optionalCode("legalForm"))
            }
            self = .recorded(kind, resembles: try facts.identifiers("resembles"))
        case (.clientChanged, 1):
            let fields = try facts.codes("changed", PersonalField.self)
            self = .changed(fields, legalForm: try facts.optionalCode("legalForm"))
        case (.personAdded, 1):
            let person = try facts.identifier("person", SubjectID.self)
            self = .personAdded(person, try facts.code("role"))
        case (.personChanged, 1):
            let fields = try facts.codes("changed", PersonalField.self)
            let person = try facts.identifier("person", SubjectID.self)
            self = .personChanged(person, fields, role: try facts.optionalCode("role"))
        case (.personLeft, 1):
            self = .personLeft(try facts.identifier("person"))
        case (.clientEnded, 1): self = .ended
        case (.clientMerged, 1): self = .merged(into: try facts.identifier("into"))
        case (.clientAbsorbed, 1): self = .absorbed(try facts.identifier("client"))
        case (.clientSplit, 1): self = .split(from: try facts.identifier("from"))
        case (.clientReleased, 1): self = .released(try facts.identifier("client"))
        case (.clientErased, 1):
            let erasure = try facts.identifier("erasure", StreamID.self)
            self = .erased(try facts.optionalIdentifier("person"), by: erasure)
        default: throw facts.unknown(name, schema)
        }
    }
}
