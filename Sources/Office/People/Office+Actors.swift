import Facts
import Ledger
import Regulation
import Vault

extension Office {
    /// The id under which an actor stands in entries; who is new is introduced first.
    func actorID(of actor: Actor) async throws -> ActorID {
        if let id = actors.id(of: actor) { return id }
        let term = IndexTerm(.actorAccount, "\(actor.evidence.rawValue) \(actor.name)")
        let id: ActorID
        if let match = try await index.find([term]).first {
            id = match.subject.named()
        } else {
            id = try await introduce(actor, foundBy: term)
        }
        actors.remember(actor, as: id)
        return id
    }

    /// Records that somebody will act here.
    ///
    /// Two who introduce the same name at once make two ids for it, each of which leads to the name.
    private func introduce(_ actor: Actor, foundBy term: IndexTerm) async throws -> ActorID {
        let subject = SubjectID.random()
        let now = clock()
        let order = Order(
            command: .timeOrdered(at: now), actor: actor, occurred: .instant(now),
            request: Array("introduce".utf8), tense: .happened)
        let recording = Recording(
            ActingPerson.self,
            Filing(
                in: .timeOrdered(at: now), parts: [.details(Details([.name: actor.name]), of: subject, .staff)],
                index: [IndexTerms(subject: subject, terms: [term])])
        ) { _ in .introduce(known: actor.evidence) }
        _ = try await record(recording, by: order) { subject.named() }
        return subject.named()
    }
}
