import Facts
import Intake
import Synchronization

/// New ids for what a declaration names first, the same for the same name each time it is asked.
final class NewIDs: Sendable {
    private let elements = Mutex<[String: [PartSlug: ElementID]]>([:])
    private let instant: Instant

    init(at instant: Instant) {
        self.instant = instant
    }

    func stream() -> StreamID { .timeOrdered(at: instant) }

    func element(for thing: String, _ part: PartSlug) -> ElementID {
        elements.withLock { elements in
            if let known = elements[thing]?[part] { return known }
            let id = ElementID.random()
            elements[thing, default: [:]][part] = id
            return id
        }
    }
}
