import Facts
import Regulation
import Views

extension LoadedStream {
    /// The time zones that the organisation's own stream tells of.
    var zones: ZoneHistory {
        get throws {
            var zones = ZoneHistory()
            // The zone is all that is wanted of an entry, and that hangs on no day.
            for loaded in entries { zones.take(try StreamFact<OrganisationEvent>(loaded, in: .utc)) }
            return zones
        }
    }
}
