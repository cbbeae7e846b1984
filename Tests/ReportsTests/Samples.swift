import Facts
import Regulation
import Reports
import Views

/// Ids, days and names for tests, the same at every run.
///
/// Everybody in them is invented.
enum Samples {
    static func stream(_ number: UInt64) -> StreamID {
        StreamID(high: 0x0192_0000_0000_7000, low: 0x8000_0000_0000_0000 + number)
    }
    static func element(_ number: UInt64) -> ElementID { ElementID(high: 0x4000, low: 0x8000_0000_0000_0000 + number) }
    static func subject(_ number: UInt64) -> SubjectID { SubjectID(high: 0x4000, low: 0x8000_0000_0000_1000 + number) }

    static func day(_ text: String) -> Day { Day(text) ?? .distantPast }
    static func instant(_ text: String) -> Instant { Instant(text) ?? .distantPast }

    static let zone = LocalZone(identifier: "Europe/Amsterdam") ?? .utc

    static let masthead = Masthead(
        organisation: .value("Oefenkantoor B.V."), kvk: "12345678", isPractice: true, asOf: day("2026-03-31"),
        knownAt: 64, recordedAt: instant("2026-03-31T12:05:00.000000Z"), zone: zone)

    /// Names that try to be something else wherever they are shown.
    static let hostile = [
        "<img src=x onerror=alert(1)>", "</style><script>alert(1)</script>", "=HYPERLINK(\"x\";\"y\")", "+31101234567",
        "-1+1", "@SUM(A1)", "\tTab", "\rReturn", "\u{0}Nul", "'=apostrophe", "''-two", "'plain", "a\u{202E}cod.exe",
        "\u{2066}isolate", "\"quoted\" & <b>", "line\nbreak\r\nreturn", "semi;colon, comma", " spaced ",
        "\u{1B}[31mred", "emoji 👩‍👩‍👧 é e\u{301}", "שלום عالم", String(repeating: "x", count: 10_000), "",
    ]

    // MARK: The client

    static let client = stream(1)
    static let person = subject(1)
    static let newsletter = element(1)
    static let duties = element(2)

    static let details = Details([
        .name: "Bakkerij <De Oven> & Zn.", .kvk: "87654321", .email: "info@oven.example", .phone: "=+31101234567",
        .city: "Rotterdam",
    ])

    static let names = Names(
        streams: [client: .value("Bakkerij <De Oven> & Zn."), stream(20): .value("Wolkenhuis B.V.")],
        people: [person: .value("Noor Bakker")], elements: [newsletter: .value("nieuwsbrief")])

    static func recorded<Event: LedgerEvent>(_ position: Int64, _ day: String, _ event: Event) -> Recorded<Event> {
        Recorded(position: position, event: event, occurred: .day(Samples.day(day)), day: Samples.day(day))
    }

    static let party = ConsentParty(client: client)

    static var standing: ContactStanding? {
        ContactStanding(
            client: client,
            facts: [recorded(1, "2023-02-01", ClientEvent.recorded(.organisation(.soleTrader), resembles: []))],
            engagements: [
                stream(2): [
                    recorded(2, "2023-03-01", EngagementEvent.started(client: client)),
                    recorded(3, "2024-08-31", EngagementEvent.ended),
                ]
            ],
            consents: [
                [
                    recorded(
                        5, "2024-01-10",
                        ConsentEvent.given(
                            party, purpose: newsletter,
                            ConsentGrant(channels: [.mail], means: .form, hasProof: true, statement: stream(30)))),
                    recorded(
                        8, "2025-02-01", ConsentEvent.objected(party, purpose: nil, ChannelScope([.phone]))),
                ]
            ])
    }
}
