/// A number that a report shows: what it is, what it was, what it should be, and the entries it was counted from.
package struct Figure: Sendable {
    package let name: FigureName
    package let value: FigureValue
    package let previous: FigureValue
    /// The entries of the ledger behind the value, in ascending order.
    package let events: [Int64]

    package init(_ name: FigureName, _ value: FigureValue, previous: FigureValue, events: [Int64]) {
        self.name = name
        self.value = value
        self.previous = previous
        self.events = Set(events).sorted()
    }

    /// A figure of what the ledger knows nothing of yet.
    package static func notRecorded(_ name: FigureName) -> Figure {
        Figure(name, .notRecorded, previous: .notRecorded, events: [])
    }

    package var target: FigureTarget? { name.target }

    package var state: FigureState {
        switch value {
        case .notRecorded: return .unknown
        case .notApplicable: return .noTarget
        case .count, .share, .days: break
        }
        guard let target else { return .noTarget }
        return target.isMet(by: value) ? .met : .missed
    }

    package var json: JSON {
        [
            "id": .code(name), "value": value.json, "unit": .code(name.unit), "previous": previous.json,
            "target": target.map(\.json) ?? .null, "state": .code(state), "events": .events(events),
        ]
    }
}
