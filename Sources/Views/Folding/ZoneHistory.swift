import Facts
package import Regulation

/// The time zones of an organisation, each from the position of the entry that told it.
///
/// The day of an instant is reckoned in the zone that was known when the entry was recorded. So a later move to another
/// zone leaves every row as it is, and folding from the start gives what folding entry by entry gave.
package struct ZoneHistory: Hashable, Sendable {
    private struct Change: Hashable, Sendable {
        let position: Int64
        let zone: LocalZone
    }

    private var changes: [Change] = []
    /// Which zone each entry that still stands told, as it was told or corrected last.
    private var told: [Change] = []
    private var lastTaken: Int64 = -1
    /// What holds until the organisation says where it is.
    private let standard: LocalZone

    /// `zone`: Where the organisation is until it says so; where organisations of this country are, if nobody knows.
    package init(startingIn zone: LocalZone? = nil) {
        standard = zone ?? OrganisationContent().zone ?? .utc
    }

    /// The zone in which the days of an entry are reckoned: what was told before it, or by itself.
    package func zone(at position: Int64) -> LocalZone {
        guard let last = changes.last, last.position > position else { return changes.last?.zone ?? standard }
        return changes.last { $0.position <= position }?.zone ?? standard
    }

    /// Takes in an entry of the organisation's own stream, in the order of positions.
    ///
    /// A correction or retraction holds from its own position on: what was recorded before it keeps its day.
    package mutating func take(_ entry: StreamFact<OrganisationEvent>) {
        guard entry.position > lastTaken else { return }
        lastTaken = entry.position
        switch entry {
        case .event(let fact):
            guard let zone = zone(of: fact.event) else { return }
            told.append(Change(position: fact.position, zone: zone))
        case .corrected(let target, let fact):
            guard let zone = zone(of: fact.event) else { return }
            guard let index = told.firstIndex(where: { $0.position == target }) else { return }
            told[index] = Change(position: target, zone: zone)
        case .retracted(let target, _):
            told.removeAll { $0.position == target }
        }
        let zone = told.last?.zone ?? standard
        guard zone.identifier != changes.last?.zone.identifier else { return }
        changes.append(Change(position: entry.position, zone: zone))
    }

    /// The zone that an event tells; it takes long to make, and mostly it is the one that is known.
    private func zone(of event: OrganisationEvent) -> LocalZone? {
        let content: OrganisationContent
        switch event {
        case .created(let told), .changed(let told): content = told
        }
        return told.last { $0.zone.identifier == content.timeZone }?.zone ?? content.zone
    }
}
