package import Facts

/// A company or a person who is, was or may become served, and the people at it.
package enum Client: Decider {
    case notRecorded
    case recorded(ClientDetails)

    package static let kind = StreamKind.client

    package init() { self = .notRecorded }

    package var details: ClientDetails? {
        switch self {
        case .notRecorded: nil
        case .recorded(let details): details
        }
    }

    package enum Command: Hashable, Sendable {
        /// Records a client; `resembles` are those that the index finds under the same number or address.
        case record(ClientKind, resembles: [StreamID])
        /// Changes sealed fields, and the legal form where one is given.
        case change([PersonalField], legalForm: LegalForm?)
        case addPerson(SubjectID, PersonRole)
        /// Changes sealed fields of a person at the client, and the role where one is given.
        case changePerson(SubjectID, [PersonalField], role: PersonRole?)
        case removePerson(SubjectID)
        /// Ends the relation; `isServed` says whether an engagement goes on after the day.
        case end(isServed: Bool)
        /// Merges the client, which has this id, into another one that stands so.
        case merge(StreamID, into: StreamID, ClientDetails?, reasonGiven: Bool)
        /// The other side of a merger, told to the client that goes on.
        case absorb(StreamID)
        case split(reasonGiven: Bool)
        /// The other side of a split.
        case release(StreamID)
    }

    package func decide(
        _ command: Command,
        at moment: Moment
    ) throws(Refusal) -> [Decided<ClientEvent>] {
        try moment.requireHappened()
        switch (self, command) {
        case (.notRecorded, .record(let kind, let resembles)):
            let findings: [Finding] = resembles.isEmpty ? [] : [.possibleDuplicate]
            return try Decided.judging(.recorded(kind, resembles: resembles), findings, at: moment)
        case (.recorded, .record):
            throw .clientAlreadyRecorded
        case (.notRecorded, .change), (.notRecorded, .addPerson), (.notRecorded, .changePerson),
            (.notRecorded, .removePerson), (.notRecorded, .end),
            (.notRecorded, .merge), (.notRecorded, .absorb), (.notRecorded, .split), (.notRecorded, .release):
            throw .clientNotRecorded
        case (.recorded(let details), .change(let fields, let legalForm)):
            if !fields.isEmpty { try requireKnown(details) }
            return try Self.changed(fields, legalForm, of: details)
        case (.recorded(let details), .addPerson(let person, let role)):
            try requireKnown(details)
            if case .present(role, _) = details.people[person] { return [] }
            return [Decided(.personAdded(person, role))]
        case (.recorded(let details), .changePerson(let person, let fields, let role)):
            return try Self.changed(person, fields, role, of: details)
        case (.recorded(let details), .removePerson(let person)):
            return try details.removing(person, at: moment)
        case (.recorded(let details), .end(let isServed)):
            return try Self.ended(details, isServed: isServed, at: moment)
        case (.recorded(let details), .merge(let own, let survivor, let standing, let reasonGiven)):
            return try details.merging(own, into: survivor, standing, reasonGiven: reasonGiven)
        case (.recorded(let details), .absorb(let client)):
            return details.absorbed.contains(client) ? [] : [Decided(.absorbed(client))]
        case (.recorded(let details), .split(let reasonGiven)):
            return try details.splitting(reasonGiven: reasonGiven)
        case (.recorded(let details), .release(let client)):
            return details.absorbed.contains(client) ? [Decided(.released(client))] : []
        }
    }

    /// To write down anew who somebody is whose data were erased is a decision, and undoes the erasure (Article 17(1)).
    private func requireKnown(_ details: ClientDetails) throws(Refusal) {
        if details.isErased, let erasure = details.erasure { throw .clientErased(by: erasure) }
    }

    private static func ended(
        _ details: ClientDetails, isServed: Bool, at moment: Moment
    ) throws(Refusal) -> [Decided<ClientEvent>] {
        if let until = details.until {
            // Saying the same twice adds nothing; another day is a correction of the first.
            guard until == moment.day else { throw .clientAlreadyEnded(until: until) }
            return []
        }
        guard moment.day >= details.since else {
            throw .endsBeforeStart(since: details.since, until: moment.day)
        }
        return try Decided.judging(.ended, isServed ? [.clientEndedWhileServed] : [], at: moment)
    }

    package static func requireSound(_ facts: [Recorded<ClientEvent>]) throws(Refusal) {
        let start = facts.first { $0.event.name == .clientRecorded }
        let end = facts.last { $0.event == .ended }
        guard let start, let end, end.day < start.day else { return }
        throw .endsBeforeStart(since: start.day, until: end.day)
    }

    private static func changed(
        _ fields: [PersonalField],
        _ legalForm: LegalForm?,
        of details: ClientDetails
    ) throws(Refusal) -> [Decided<ClientEvent>] {
        switch (details.kind, legalForm) {
        case (.person, .some): throw .legalFormOfPerson
        case (.person, nil), (.organisation, _): break
        }
        let newForm = legalForm == details.kind.legalForm ? nil : legalForm
        // In the order of their codes, so that the same change has the same bytes whatever order it was typed in.
        let fields = Set(fields).sorted { $0.rawValue < $1.rawValue }
        guard !fields.isEmpty || newForm != nil else { return [] }
        return [Decided(.changed(fields, legalForm: newForm))]
    }

    private static func changed(
        _ person: SubjectID, _ fields: [PersonalField], _ role: PersonRole?, of details: ClientDetails
    ) throws(Refusal) -> [Decided<ClientEvent>] {
        let known: PersonRole
        switch details.people[person] {
        case nil: throw .personUnknown(person)
        case .present(let role, _), .left(let role, _, _): known = role
        }
        let newRole = role == known ? nil : role
        let fields = Set(fields).sorted { $0.rawValue < $1.rawValue }
        guard !fields.isEmpty || newRole != nil else { return [] }
        return [Decided(.personChanged(person, fields, role: newRole))]
    }

    package mutating func apply(_ event: ClientEvent, on day: Day) {
        switch (self, event) {
        case (.notRecorded, .recorded(let kind, _)):
            self = .recorded(ClientDetails(kind: kind, since: day))
        case (.recorded(var details), .recorded(let kind, _)):
            details.kind = kind
            self = .recorded(details)
        case (.recorded(var details), .changed(let fields, let legalForm)):
            switch details.kind {
            case .person: break
            case .organisation(let form): details.kind = .organisation(legalForm ?? form)
            }
            // Somebody who is told of anew is known again.
            if !fields.isEmpty { details.isErased = false }
            self = .recorded(details)
        case (.recorded(var details), .personAdded(let person, let role)):
            details.people[person] = .present(role, since: day)
            self = .recorded(details)
        case (.recorded(var details), .personChanged(let person, _, let role)):
            switch details.people[person] {
            case .present(let old, let since): details.people[person] = .present(role ?? old, since: since)
            case .left(let old, let since, let until):
                details.people[person] = .left(role ?? old, since: since, until: until)
            case nil: break
            }
            self = .recorded(details)
        case (.recorded(var details), .personLeft(let person)):
            switch details.people[person] {
            case .present(let role, let since), .left(let role, let since, _):
                details.people[person] = .left(role, since: since, until: day)
            case nil: break
            }
            self = .recorded(details)
        case (.recorded(var details), .ended):
            details.until = day
            self = .recorded(details)
        case (.recorded(var details), .erased(let person, let erasure)):
            if let person {
                details.erasedPeople.insert(person)
            } else {
                (details.isErased, details.erasure) = (true, erasure)
            }
            self = .recorded(details)
        case (.recorded(var details), .merged), (.recorded(var details), .absorbed), (.recorded(var details), .split),
            (.recorded(var details), .released):
            details.take(event)
            self = .recorded(details)
        case (.notRecorded, .changed), (.notRecorded, .personAdded), (.notRecorded, .personChanged),
            (.notRecorded, .personLeft), (.notRecorded, .ended), (.notRecorded, .erased),
            (.notRecorded, .merged), (.notRecorded, .absorbed), (.notRecorded, .split), (.notRecorded, .released):
            break  // What is said of a client whose recording was retracted has nobody to be about.
        }
    }
}
