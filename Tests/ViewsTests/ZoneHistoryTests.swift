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

    @Test("keep the last one that the system knows where it doesn't know a name")
    func unknownName() {
        var zones = ZoneHistory()
        zones.take(Self.told("Europe/London", at: 3))
        zones.take(Self.told("Nowhere/Atlantis", at: 9))
        #expect(zones.zone(at: 10).identifier == "Europe/London")
    }
}
