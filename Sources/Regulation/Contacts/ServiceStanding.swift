package import Facts

/// Whether a client is served on a day, was, or never was.
package enum ServiceStanding: Hashable, Sendable {
    case never
    case running(since: Mark)
    /// The last service ended on a day before; its end is the mark.
    case ended(until: Mark)

    package var positions: [Int64] {
        switch self {
        case .never: []
        case .running(let mark), .ended(let mark): mark.positions
        }
    }
}

extension ContactStanding {
    /// How service stands on a day; the last day of service is one of service.
    ///
    /// A new engagement stops the clock of the old one, and its own end starts it anew.
    package func service(on day: Day) -> ServiceStanding {
        let begun = services.values.filter { $0.since.day <= day }
        let running = begun.filter { service in service.until.map { $0.day >= day } ?? true }
        if let first = running.map(\.since).min(by: Self.earlier) { return .running(since: first) }
        guard let last = begun.compactMap(\.until).max(by: Self.earlier) else { return .never }
        return .ended(until: last)
    }

    /// By day, then by position, so that the answer never hangs on the order of a dictionary.
    private static func earlier(_ one: Mark, _ other: Mark) -> Bool {
        (one.day, one.positions[0]) < (other.day, other.positions[0])
    }
}
