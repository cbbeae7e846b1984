package import Facts

/// A client as far as rules see it.
package struct ClientDetails: Hashable, Sendable {
    package var kind: ClientKind
    package var since: Day
    /// The last day of the relation, once there was one.
    package var until: Day?
    /// The client that this one was merged into, as the same one kept twice.
    package var survivor: StreamID?
    /// The clients that were merged into this one.
    package var absorbed: Set<StreamID> = []
    /// Whether what it is known and found by was erased, and nothing was told of it since.
    package var isErased = false
    /// By which erasure, the last time.
    package var erasure: StreamID?
    /// The people at the client of whom that was erased.
    package var erasedPeople: Set<SubjectID> = []
    /// Everybody who was ever named at the client, those who left included.
    package var people: [SubjectID: Membership] = [:]

    /// From when to when somebody was at a client, and as what.
    package enum Membership: Hashable, Sendable {
        case present(PersonRole, since: Day)
        case left(PersonRole, since: Day, until: Day)
    }
}

extension ClientDetails {
    /// Says that somebody left.
    func removing(_ person: SubjectID, at moment: Moment) throws(Refusal) -> [Decided<ClientEvent>] {
        switch people[person] {
        case nil:
            throw .personUnknown(person)
        case .left(_, _, let until):
            guard until == moment.day else { throw .personAlreadyLeft(person, on: until) }
            return []
        case .present(_, let since):
            guard moment.day >= since else { throw .endsBeforeStart(since: since, until: moment.day) }
            return [Decided(.personLeft(person))]
        }
    }
}
