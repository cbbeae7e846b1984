package import Facts
package import Regulation
package import Vault

extension Office {
    /// Records a contact, judged by what was known of the client on its day; what was said is sealed.
    ///
    /// `declared`: The activity that declares the purpose, where one was named.
    package func recordContact(
        _ contact: ContactDetails, declared: StreamID? = nil, note: String?, by order: Order
    ) async throws -> Outcome {
        guard let subject = try await subject(of: contact.client, kind: .client) else {
            throw Refusal.clientUnknown(contact.client)
        }
        let register = contact.direction == .outgoing ? try await register(bearingOn: contact.nature) : []
        return try await withCircle(of: contact.client) { circle in
            let heard = try await heard(
                by: [contact.client] + circle.filter { $0 != contact.client }, reachedOn: moment(of: order).day)
            let filing = Filing(
                in: .timeOrdered(at: now), belongingTo: contact.client,
                // Choices that nobody made yet as well: one that is made meanwhile is then noticed.
                reading: [declared].compactMap(\.self) + register
                    + circle.flatMap {
                        ConsentParty(client: $0, person: contact.person).streams(bearingOn: contact.purpose)
                    },
                families: circle,
                parts: note.map { [.text($0, as: .note, of: contact.person ?? subject, .contact)] } ?? [])
            return try await record(
                Recording(Contact.self, filing) { files in
                    .record(
                        contact, basis: try files.basis(of: contact.purpose, in: declared),
                        standing: try files.standing(of: contact.client, hearing: heard),
                        term: try files.followUpTerm(for: contact.purpose, among: register))
                }, by: order)
        }
    }

    /// Answers "may we contact them?" from what is on record of them, and of whoever had an address or number of theirs
    /// before.
    ///
    /// `address`: That by which it is asked, where it is not asked by id.
    package func permission(
        for client: StreamID, channel: Channel, nature: ContactNature, purpose: ElementID? = nil,
        declared: StreamID? = nil, person: SubjectID? = nil, at address: IndexTerm? = nil, on day: Day
    ) async throws -> ContactPermission {
        let register = try await register(bearingOn: nature)
        return try await withCircle(of: client) { circle in
            let answer = try await loader.load(
                LoadRequest(
                    command: .timeOrdered(at: now), streams: [declared].compactMap(\.self) + register,
                    families: circle))
            let moment = Moment(occurred: .day(day), day: day, today: today, tense: .deciding)
            let files = Files(answer, zones: zones, moment: moment)
            let question = ContactQuestion(
                channel: channel, nature: nature,
                purpose: PurposeInQuestion(purpose, basis: try files.basis(of: purpose, in: declared)), person: person,
                on: day)
            let heard = try await heard(by: [client] + circle.filter { $0 != client }, at: address, reachedOn: day)
            return ContactPermission(
                question, standing: try files.standing(of: client, hearing: heard),
                term: try files.followUpTerm(for: purpose, among: register))
        }
    }

    /// The term for an approach on a day, and what in the register says so.
    package func followUpTerm(for purpose: ElementID?, on day: Day) async throws -> FollowUpTerm {
        let register = try await streams(of: .activity)
        return try await files(register, asOf: day).followUpTerm(for: purpose, among: register)
    }

    /// The activities, where one of them may say how long such contact is allowed.
    private func register(bearingOn nature: ContactNature) async throws -> [StreamID] {
        nature.isDirectMarketing ? try await streams(of: .activity) : []
    }
}

extension Files {
    /// What is on record about a client that decides whether they may be contacted.
    ///
    /// `asOf`: Facts that happened later are left out.
    ///
    /// `last`: Facts recorded at a later position are left out.
    ///
    /// `heard`: What others with an address of theirs said (``Office/heard(by:at:reachedOn:asOf:knownAt:)``).
    ///
    /// - Throws: ``MoreClients`` where the client is kept under more ids than were read.
    package func standing(
        of client: StreamID, asOf day: Day = .distantFuture, knownAt last: Int64 = .max,
        hearing heard: Heard = .nothing
    ) throws -> ContactStanding? {
        func facts<Event: LedgerEvent>(_ stream: StreamID, _ event: Event.Type) throws -> [Recorded<Event>] {
            try history(of: stream, as: event).effective(knownAt: last).filter { $0.day <= day }
        }
        let circle = try circle(of: client, asOf: day, knownAt: last)
        var engagements: [StreamID: [Recorded<EngagementEvent>]] = [:]
        var consents: [[Recorded<ConsentEvent>]] = []
        for member in circle {
            for stream in members(of: member, kind: .engagement) {
                engagements[stream] = try facts(stream, EngagementEvent.self)
            }
            for stream in members(of: member, kind: .consent) {
                // A "no" of which nobody knows the day stands from the first on which it can have been said.
                consents.append(
                    try history(of: stream, as: ConsentEvent.self).effective(knownAt: last)
                        .filter { ($0.event.isNo ? $0.firstDay : $0.day) <= day })
            }
        }
        return ContactStanding(
            client: client, facts: try facts(client, ClientEvent.self), engagements: engagements, consents: consents,
            merged: circle.subtracting([client]),
            heard: heard.said.filter { $0.day <= day && $0.position <= last }, addresses: heard.addresses)
    }

    /// The term for approaches about new work, as the activities say it that go on on the day.
    func followUpTerm(for purpose: ElementID?, among register: [StreamID]) throws -> FollowUpTerm {
        let day = moment.day
        return FollowUpTerm(
            for: purpose,
            in: try register.compactMap { stream in
                let activity = try state(of: stream, as: Activity.self)
                guard activity.until.map({ $0 >= day }) ?? true else { return nil }
                return activity.record?.versions.content(on: day)
            })
    }

    /// The basis that an activity declares for a purpose.
    func basis(of purpose: ElementID?, in activity: StreamID?) throws -> LawfulBasis? {
        guard let purpose, let activity else { return nil }
        let content = try state(of: activity, as: Activity.self).record?.versions.content(on: moment.day)
        return content?.purposes.first { $0.id == purpose }?.basis
    }
}
