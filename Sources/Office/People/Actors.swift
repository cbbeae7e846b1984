import Facts
import Synchronization

/// The actors this office has met, by name and how it is known.
final class Actors: Sendable {
    private struct Known {
        var ids: [Actor: ActorID] = [:]
        /// Who was named and is introduced once something of theirs is recorded.
        var newcomers: [Actor: Newcomer] = [:]
    }

    private let known = Mutex(Known())

    func id(of actor: Actor) -> ActorID? {
        known.withLock { $0.ids[actor] }
    }

    func remember(_ actor: Actor, as id: ActorID) {
        known.withLock {
            $0.ids[actor] = id
            // Facts may name them by the id that they were to get, though another program was faster.
            if $0.newcomers[actor]?.id == id { $0.newcomers[actor] = nil }
        }
    }

    /// Who nobody has met yet, under the same id each time.
    func newcomer(_ actor: Actor, at now: Instant) -> Newcomer {
        known.withLock {
            let newcomer = $0.newcomers[actor] ?? Newcomer(actor: actor, stream: .timeOrdered(at: now))
            $0.newcomers[actor] = newcomer
            return newcomer
        }
    }

    /// Those among some ids who are yet to be introduced.
    func newcomers(among ids: Set<ActorID>) -> [Newcomer] {
        known.withLock { known in
            known.newcomers.values.filter { ids.contains($0.id) }.sorted { $0.stream < $1.stream }
        }
    }

    /// Takes newcomers for known: their introduction is recorded.
    func welcome(_ newcomers: [Newcomer]) {
        for newcomer in newcomers { remember(newcomer.actor, as: newcomer.id) }
    }
}
