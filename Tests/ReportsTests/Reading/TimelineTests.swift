import Facts
import Regulation
import Reports
import Testing

@Suite("The timeline")
struct TimelineTests {
    private static func text(_ position: Int64, _ language: Language = .english) throws -> String {
        let timeline = Samples.timeline
        let item = try #require(timeline.items.first { $0.events == [position] })
        return item.phrase.text(in: Notation(language, zone: Samples.zone))
    }

    @Test("tells when, who and what")
    func sentence() throws {
        #expect(try Self.text(3) == "31 August 2024, F. Oefenaar: An assignment ended.")
        #expect(try Self.text(3, .dutch) == "31 augustus 2024, F. Oefenaar: Een opdracht eindigde.")
    }

    @Test("has the newest first, by when things happened")
    func order() {
        #expect(Samples.timeline.entries.map(\.position) == [14, 13, 12, 11, 10, 9, 8, 3, 5, 2, 4, 1])
    }

    @Test("shows a correction with the truth and with what was believed")
    func correction() throws {
        let text = try Self.text(11)
        #expect(text.contains("Correction of event 9. The truth, on 1 March 2025: You made contact by letter"))
        #expect(text.contains("Before it said, on 1 March 2025: You made contact by phone"))
        #expect(text.contains("Reason: “Het was een brief.”"))
    }

    @Test("leaves the first telling in place, marked, with its finding and the day it was recorded")
    func corrected() throws {
        let text = try Self.text(9)
        #expect(text.contains("Corrected by event 11."))
        #expect(text.contains("Finding: You made contact after an objection. (Art. 21(3) GDPR)"))
        #expect(text.contains("Recorded on 5 March 2025, 11:00 (Amsterdam time)."))
        #expect(text.contains("Note: “<b>belde</b> over nieuw werk”"))
    }

    @Test("shows what was retracted, and a reason that was erased as erased")
    func retracted() throws {
        #expect(try Self.text(12).contains("Event 10 was retracted. Before it said, on 2 March 2025: The client made"))
        #expect(try Self.text(12).contains("erased on 5 January 2026, 09:00 (Amsterdam time) (event 60)"))
        #expect(try Self.text(10).contains("Retracted by event 12."))
    }

    @Test("says so where this release doesn't understand an event")
    func unknown() throws {
        let entry = TimelineEntry(
            position: 1, stream: Samples.client, kind: .client, name: .clientRecorded, schema: 999,
            facts: Array("{}".utf8), occurred: .day(Samples.day("2026-01-01")),
            recordedAt: Samples.instant("2026-01-01T09:00:00.000000Z"), actor: .unreadable(.keyMissing), known: .stated)
        let timeline = Timeline([entry], names: Samples.names, zone: Samples.zone)
        let text = try #require(timeline.items.first).phrase.text(in: Notation(.english, zone: Samples.zone))
        #expect(text.contains("This release does not know the event (client recorded)."))
        #expect(text.contains("ALARM, unreadable: the key is missing"))
    }

    @Test("has a sentence for every event that there is, in both languages and without an open slot")
    func everyEvent() {
        for entry in Samples.timelineEntries {
            let phrase = Samples.timeline.what(entry)
            for language in Language.allCases {
                let text = phrase.text(in: Notation(language))
                #expect(!text.contains("{") && !text.isEmpty, "\(entry.name.rawValue)")
            }
        }
    }
}
