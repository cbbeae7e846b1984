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
    /// What holds until the organisation says where it is.
    private let standard: LocalZone

    package init() {
        standard = OrganisationContent().zone ?? .utc
    }

    /// The zone in which the days of an entry are reckoned: what was told before it, or by itself.
    package func zone(at position: Int64) -> LocalZone {
        guard let last = changes.last, last.position > position else { return changes.last?.zone ?? standard }
        return changes.last { $0.position <= position }?.zone ?? standard
    }

    /// Takes in an entry of the organisation's own stream, in the order of positions.
    package mutating func take(_ entry: StreamFact<OrganisationEvent>) {
        let event: OrganisationEvent
        switch entry {
        case .event(let fact): event = fact.event
        case .corrected(_, let by): event = by.event
        case .retracted: return
        }
        let content: OrganisationContent
        switch event {
        case .created(let told), .changed(let told): content = told
        }
        guard content.timeZone != changes.last?.zone.identifier, let zone = content.zone else { return }
        if let last = changes.last, last.position >= entry.position { return }
        changes.append(Change(position: entry.position, zone: zone))
    }
}
