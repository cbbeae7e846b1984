import Facts
import Ledger
import Regulation
import Vault

extension Office {
    /// The id under which an actor stands in entries, or will stand once something of theirs is recorded.
    ///
    /// Who is new is introduced with the first thing they do, in one append. Two who introduce the same name at once
    /// from two programs make two ids for it, each of which leads to the name.
    func actorID(of actor: Actor) async throws -> ActorID {
        if let id = actors.id(of: actor) { return id }
        let newcomer = actors.newcomer(actor, at: now)
        guard let match = try await index.find([newcomer.term]).first else { return newcomer.id }
        let id: ActorID = match.subject.named()
        actors.remember(actor, as: id)
        return id
    }

    /// Introduces by themselves those among some ids who are new.
    func introduce(_ ids: Set<ActorID>) async throws {
        guard let introduction = introduction(of: ids) else { return }
        let claim = try await keys.claim(introduction.slots)
        let answer = try await ledger.append(try introduction.seal(claim).request)
        claim.settle(after: answer)
        actors.welcome(introduction.newcomers)
    }

    /// What introduces those among some ids who are new; nothing where nobody is.
    func introduction(of ids: Set<ActorID>) -> PreparedAppend? {
        let newcomers = actors.newcomers(among: ids)
        guard !newcomers.isEmpty else { return nil }
        let command = CommandID.timeOrdered(at: now)
        return PreparedAppend(slots: newcomers.map(\.slot), newcomers: newcomers) { [self] claim in
            let introductions = try Introductions(of: newcomers, in: self, with: claim, command: command, from: 0)
            let request = AppendRequest(
                command: command, digest: digest.digest(of: Array("introduce".utf8)), events: introductions.events,
                guards: introductions.guards, streams: introductions.streams, parts: introductions.parts,
                keys: claim.rows, index: introductions.index)
            return SealedAppend { _ in request }
        }
    }
}
