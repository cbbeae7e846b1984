package import Facts
package import Regulation

/// Whose report it is, and from where it looks: until which day, and with what had been recorded by when.
///
/// There is no time of making in it. The same facts give the same report, to the byte.
package struct Masthead: Sendable {
    package let organisation: Opening<String>
    /// The number in the trade register, where it is known.
    package let kvk: String?
    /// Whether everything in it is invented.
    package let isPractice: Bool
    /// The last day whose facts count (peildatum).
    package let asOf: Day
    /// The position of the last entry that counts; 0 where nothing was recorded.
    package let knownAt: Int64
    /// When that entry was recorded.
    package let recordedAt: Instant?
    package let zone: LocalZone
    /// Out of which imports what is shown was reconstructed, where it was.
    package var reconstructions: [Reconstruction] = []

    package init(
        organisation: Opening<String>, kvk: String? = nil, isPractice: Bool, asOf: Day, knownAt: Int64,
        recordedAt: Instant?, zone: LocalZone
    ) {
        self.organisation = organisation
        self.kvk = kvk
        self.isPractice = isPractice
        self.asOf = asOf
        self.knownAt = knownAt
        self.recordedAt = recordedAt
        self.zone = zone
    }

    /// What stands under the title of every report.
    var facts: [LabelledFact] {
        var name = organisation.phrase
        if let kvk {
            name = Phrase("{name} (KvK {number})", "{name} (KvK {number})", [.name: name, .number: .text(kvk)])
        }
        return [
            LabelledFact(HeadingText.organisation, name),
            LabelledFact(HeadingText.asOf, .day(asOf)),
            LabelledFact(HeadingText.knownAt, known),
        ] + reconstructions.map { LabelledFact(HeadingText.pleaseNote, $0.phrase, events: $0.events) }
    }

    private var known: Phrase {
        guard knownAt > 0 else { return HeadingText.nothingRecorded.phrase }
        guard let recordedAt else {
            return Phrase("gebeurtenis {position}", "event {position}", [.position: .events([knownAt])])
        }
        return Phrase(
            "gebeurtenis {position}, vastgelegd op {day}", "event {position}, recorded on {day}",
            [.position: .events([knownAt]), .day: .moment(recordedAt)])
    }

    package var json: JSON {
        [
            "organisation": organisation.json, "kvk": .text(kvk), "practice": .bool(isPractice), "asOf": .day(asOf),
            "knownAt": .integer(knownAt), "recordedAt": recordedAt.map { .instant($0) } ?? .null,
            "reconstructed": .array(reconstructions.map(\.json)), "timeZone": .string(zone.identifier),
        ]
    }
}
