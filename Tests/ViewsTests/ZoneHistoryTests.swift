import Facts
import Regulation
import Testing
import Views

@Suite("The time zones of an organisation")
struct ZoneHistoryTests {
    private static func told(_ zone: String, at position: Int64) -> StreamFact<OrganisationEvent> {
        .event(
            Recorded(
                position: position, event: .changed(OrganisationContent(timeZone: zone)),
                occurred: .day(Day(nearestTo: 2025, 1, 1)), day: Day(nearestTo: 2025, 1, 1)))
    }

    @Test("hold from the entry that told them on, and leave earlier days as they were")
    func byPosition() {
        var zones = ZoneHistory()
        #expect(zones.zone(at: 0).identifier == "Europe/Amsterdam")
        zones.take(Self.told("Europe/Amsterdam", at: 0))
        zones.take(Self.told("America/Curacao", at: 50))
        #expect(zones.zone(at: 49).identifier == "Europe/Amsterdam")
        #expect(zones.zone(at: 50).identifier == "America/Curacao")
        #expect(zones.zone(at: 1_000).identifier == "America/Curacao")
    }

    private static func correction(of target: Int64, to zone: String, at position: Int64)
        -> StreamFact<OrganisationEvent>
    {
        let day = Day(nearestTo: 2025, 1, 1)
        return .corrected(
            position: target,
            by: Recorded(
                position: position, event: .changed(OrganisationContent(timeZone: zone)), occurred: .day(day), day: day)
        )
    }

    @Test("follow corrections and retractions from these on, and only of what is told last")
    func corrections() {
        var zones = ZoneHistory()
        zones.take(Self.told("Europe/Amsterdam", at: 0))
        zones.take(Self.told("Europe/London", at: 10))
        zones.take(Self.told("America/Curacao", at: 20))
        // Where it was before is corrected: where it is stays.
        zones.take(Self.correction(of: 10, to: "Europe/Lisbon", at: 30))
        #expect(zones.zone(at: 30).identifier == "America/Curacao")
        zones.take(.retracted(position: 20, by: 40))
        #expect(zones.zone(at: 39).identifier == "America/Curacao")
        #expect(zones.zone(at: 40).identifier == "Europe/Lisbon")
        zones.take(Self.correction(of: 10, to: "Europe/Paris", at: 50))
        #expect(zones.zone(at: 50).identifier == "Europe/Paris")
        // What was taken before is not taken again.
        zones.take(Self.told("America/Curacao", at: 20))
        #expect(zones.zone(at: 60).identifier == "Europe/Paris")
    }

    @Test("keep the last one that the system knows where it doesn't know a name")
    func unknownName() {
        var zones = ZoneHistory()
        zones.take(Self.told("Europe/London", at: 3))
        zones.take(Self.told("Nowhere/Atlantis", at: 9))
        #expect(zones.zone(at: 10).identifier == "Europe/London")
    }
}
