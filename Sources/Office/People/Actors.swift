import Facts
import Synchronization

/// The actors this office has met, by name and how it is known.
final class Actors: Sendable {
    private let known = Mutex<[Actor: ActorID]>([:])

    func id(of actor: Actor) -> ActorID? {
        known.withLock { $0[actor] }
    }

    func remember(_ actor: Actor, as id: ActorID) {
        known.withLock { $0[actor] = id }
    }
}
