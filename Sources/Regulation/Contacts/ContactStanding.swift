package import Facts

/// What is on record about a client that decides whether they may be contacted: who they are, when they were served,
/// and what they said yes and no to.
///
/// It is folded from the client's own stream and those of its engagements and consents, and holds only facts that
/// count. Nothing in it depends on the day; ``ContactPermission`` asks about one.
package struct ContactStanding: Hashable, Sendable {
    package let client: StreamID
    /// What the client is, by the day from which it was known; empty where only a "no" is known.
    private var kinds: [Dated<ClientKind>]
    package private(set) var services: [StreamID: Service] = [:]
    /// Whose data were erased, and when: the person's, or those of the client with everybody there.
    private(set) var erasures: [Dated<SubjectID?>] = []
    /// Every choice of the client and its people, in the order in which they were made.
    private(set) var choices: [Choice] = []
    /// Where those stand that were made under other records and are known by an address alone.
    private var heard: Set<Int64> = []
    /// Where the client is reached, as far as it is known of every address who else has it.
    let addresses: [ReachableAddress]
    /// Whether answers name the other clients that an address leads to; a copy for the client itself doesn't.
    package var namesOthers = true

    /// An engagement as far as it matters here.
    package struct Service: Hashable, Sendable {
        package let since: Mark
        package var until: Mark?
    }

    struct Dated<Value: Hashable & Sendable>: Hashable, Sendable {
        let value: Value
        let mark: Mark
    }

    struct Choice: Hashable, Sendable {
        let event: ConsentEvent
        let mark: Mark
        let position: Int64

        /// The day by which it takes its place among the others.
        ///
        /// What loosens, and of which nobody knows the day, never counts against a "no" that may have come after it.
        var day: Day { event.isNo ? mark.day : mark.firstDay }

        /// Whether it counts when a question arises.
        ///
        /// A "no" of which nobody knows the day stands from the first on which it can have been said. An approach that
        /// was made is wrong only where it surely had been said by then.
        func stands(before question: ContactQuestion) -> Bool {
            guard event.isNo, case .within = mark.occurred, !question.wasMade else { return mark.precedes(question) }
            return mark.firstDay <= question.day
        }
    }

    /// Folds the facts of a client that count; nothing where no fact says that there is such a client.
    ///
    /// `merged`: Other ids under which the same client is kept, with their engagements and consents among those given.
    /// Every "no" of theirs counts as the client's own (Article 21); a "yes" only where it was given (Article 4(11)).
    ///
    /// `heard`: What whoever had an address or number of theirs said, told as said by the party that has it now; of it
    /// too only a "no" counts.
    ///
    /// `addresses`: Where the client is reached, each with the others on record who said something and have it too.
    package init?(
        client: StreamID,
        facts: [Recorded<ClientEvent>],
        engagements: [StreamID: [Recorded<EngagementEvent>]] = [:],
        consents: [[Recorded<ConsentEvent>]] = [],
        merged: Set<StreamID> = [],
        heard: [Recorded<ConsentEvent>] = [],
        addresses: [ReachableAddress] = []
    ) {
        self.client = client
        self.addresses = addresses
        var state = Client()
        kinds = []
        for fact in facts {
            let before = state.details?.kind
            state.apply(fact.event, on: fact.day)
            if case .erased(let person, _) = fact.event { erasures.append(Dated(value: person, mark: Mark(fact))) }
            if state.details?.isErased == false { erasures.removeAll { $0.value == nil } }
            guard let kind = state.details?.kind, kind != before else { continue }
            kinds.append(Dated(value: kind, mark: Mark(fact)))
        }
        for (stream, facts) in engagements { services[stream] = Self.service(facts, for: merged.union([client])) }
        let heard = heard.filter { !$0.event.isConsent }
        self.heard = Set(heard.flatMap { [$0.position, $0.source] })
        choices = (consents.joined() + heard)
            .filter {
                $0.event.party.client == client
                    || merged.contains($0.event.party.client)
                        // Whoever gave it may be called by another id of the client since; nobody else has it.
                        && (!$0.event.isConsent || $0.event.party.person != nil)
            }
            .map { Choice(event: $0.event, mark: Mark($0), position: $0.position) }
            .sorted { ($0.day, $0.position) < ($1.day, $1.position) }
        guard !kinds.isEmpty || !choices.isEmpty else { return nil }
    }

    /// Whether a fact says that there is such a client, and not a "no" alone.
    var isKnown: Bool { !kinds.isEmpty }

    /// Whether what decided was said under another record, and is known by an address alone.
    func isHeard(_ evidence: [Int64]) -> Bool { !heard.isDisjoint(with: evidence) }

    /// The positions of what was said under other records, in ascending order.
    package var heardPositions: [Int64] { heard.sorted() }

    private static func service(_ facts: [Recorded<EngagementEvent>], for clients: Set<StreamID>) -> Service? {
        var service: Service?
        for fact in facts {
            switch fact.event {
            case .started(let client) where clients.contains(client):
                service = Service(since: Mark(fact), until: service?.until)
            case .started:
                service = nil
            case .ended:
                service?.until = Mark(fact)
            }
        }
        return service
    }

    /// Whether what they are known by was erased, so that what is told of them now is kept anew.
    package func isErased(_ person: SubjectID? = nil) -> Bool {
        erasures.contains { $0.value == nil || $0.value == person }
    }

    /// The erasure after which an approach reaches nobody who is known any more.
    func erasure(before question: ContactQuestion) -> Mark? {
        erasures.first { ($0.value == nil || $0.value == question.person) && $0.mark.precedes(question) }?.mark
    }

    /// What the client was on a day: as last told by then, or as first told where the day lies before that.
    ///
    /// A client was what it is before anybody recorded it, so old contacts can be judged too.
    func kind(on day: Day) -> Dated<ClientKind>? {
        kinds.last { $0.mark.day <= day } ?? kinds.first
    }
}
