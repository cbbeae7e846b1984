package import Facts
package import Regulation

/// An entry as far as findings go.
package struct FindingEntry: Hashable, Sendable {
    package let position: Int64
    package let kind: StreamKind
    /// The fact the findings are about, where the entry is a correction; `self` otherwise.
    package let about: About
    package let codes: [String]

    package enum About: Hashable, Sendable {
        case itself(on: Day)
        case corrected(position: Int64, on: Day)
        case retracted(position: Int64)
    }

    package init(position: Int64, kind: StreamKind, about: About, codes: [String]) {
        self.position = position
        self.kind = kind
        self.about = about
        self.codes = codes
    }

    /// Whether the entry takes something back that was found before.
    var undoes: Bool {
        switch about {
        case .itself: false
        case .corrected, .retracted: true
        }
    }
}

extension FindingEntry {
    /// Reads what an entry says; `kind` is that of its stream, which a correction says itself.
    package init(
        _ envelope: borrowing Envelope, kind: StreamKind, correction: CorrectionEvent?, in zone: LocalZone
    ) {
        let about: About
        switch correction {
        case nil: about = .itself(on: zone.day(of: envelope.occurred))
        case .corrected(let position, _, _, _, let occurred, _):
            about = .corrected(position: position, on: zone.day(of: occurred))
        case .retracted(let position, _): about = .retracted(position: position)
        }
        self.init(position: envelope.position, kind: kind, about: about, codes: envelope.findings)
    }
}
