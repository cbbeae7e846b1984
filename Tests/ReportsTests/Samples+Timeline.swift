import Facts
import Regulation
import Reports

extension Samples {
    static func entry(
        _ position: Int64, _ occurred: String, recorded: String? = nil, of stream: StreamID, _ kind: StreamKind,
        _ event: some LedgerEvent, findings: [Finding] = [], note: Opening<String>? = nil,
        reason: Opening<String>? = nil
    ) -> TimelineEntry {
        TimelineEntry(
            position: position, stream: stream, kind: kind, name: event.name, schema: event.schema,
            facts: event.canonicalFacts, occurred: Occurrence(occurred) ?? .day(.distantPast),
            recordedAt: instant(recorded ?? "\(occurred.prefix(10))T09:30:00.000000Z"), actor: .value("F. Oefenaar"),
            known: .account, findings: findings.map(\.code), note: note, reason: reason)
    }

    static var timeline: Timeline { Timeline(timelineEntries, names: names, zone: zone) }

    static var timelineEntries: [TimelineEntry] {
        let call = ContactDetails(
            client: client, person: person, channel: .phone, direction: .outgoing, nature: .followUp)
        let mail = ContactDetails(client: client, channel: .mail, direction: .incoming, nature: .information)
        let truth = ContactEvent.recorded(
            ContactDetails(client: client, person: person, channel: .letter, direction: .outgoing, nature: .followUp))
        return [
            entry(
                1, "2023-02-01", of: client, .client,
                ClientEvent.recorded(.organisation(.soleTrader), resembles: [])),
            entry(2, "2023-03-01", of: stream(2), .engagement, EngagementEvent.started(client: client)),
            entry(3, "2024-08-31", of: stream(2), .engagement, EngagementEvent.ended),
            entry(4, "2023-02-02", of: client, .client, ClientEvent.personAdded(person, .owner)),
            entry(
                5, "2024-01-10T13:05:00.000000Z", recorded: "2024-01-10T13:05:01.000000Z", of: stream(3), .consent,
                ConsentEvent.given(
                    party, purpose: newsletter,
                    ConsentGrant(channels: [.mail], means: .form, hasProof: true, statement: stream(30)))),
            entry(
                8, "2025-02-01", of: stream(4), .consent,
                ConsentEvent.objected(party, purpose: nil, ChannelScope([.phone]))),
            entry(
                9, "2025-03-01", recorded: "2025-03-05T10:00:00.000000Z", of: stream(5), .contact,
                ContactEvent.recorded(call), findings: [.contactAfterObjection],
                note: .value("<b>belde</b> over nieuw werk")),
            entry(10, "2025-03-02", of: stream(6), .contact, ContactEvent.recorded(mail)),
            entry(
                11, "2025-03-06", of: stream(5), .contact,
                CorrectionEvent.corrected(
                    position: 9, kind: .contact, name: truth.name, schema: truth.schema,
                    occurred: .day(day("2025-03-01")), facts: truth.canonicalFacts),
                reason: .value("Het was een brief.")),
            entry(
                12, "2025-03-07", of: stream(6), .contact, CorrectionEvent.retracted(position: 10, kind: .contact),
                reason: .erased(Erasure(position: 60, at: instant("2026-01-05T08:00:00.000000Z")))),
            entry(
                13, "2025-04-30", of: stream(7), .request,
                RequestEvent.received(
                    RequestReceipt(right: .access, channel: .mail, client: client), nominal: day("2025-05-30"),
                    due: day("2025-05-30"))),
            entry(
                14, "2025-06-02", of: stream(7), .request, RequestEvent.answered(isLate: true, remedies: true),
                findings: [.answeredLate]),
        ]
    }
}
