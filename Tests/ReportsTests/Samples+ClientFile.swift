import Facts
import Regulation
import Reports
import Views

extension Samples {
    static var request: RequestLine {
        RequestLine(
            stream: stream(7),
            values: RequestRegister.Values(
                receipt: RequestReceipt(right: .access, channel: .mail, client: client), phase: .answered,
                received: day("2025-04-30"), due: day("2025-05-30"), isSuspended: false, isExtended: false,
                outcome: .granted, ground: nil, answered: day("2025-06-02"), closed: nil, untold: 0),
            requester: .value("Noor Bakker"), events: [13, 14])
    }

    static var contactLines: [ContactLine] {
        [
            ContactLine(
                stream: stream(5),
                details: ContactDetails(
                    client: client, person: person, channel: .letter, direction: .outgoing, nature: .followUp),
                occurred: .day(day("2025-03-01")), day: day("2025-03-01"), person: .value("Noor Bakker"),
                note: .value("<b>belde</b> over nieuw werk"), findings: [Finding.contactAfterObjection.code],
                events: [9, 11])
        ]
    }

    static func consent(
        _ number: UInt64, _ purpose: ElementID?, _ part: ConsentRegister.Part, _ answer: ConsentRegister.Answer?,
        objected: String? = nil, proof: Bool? = nil, client: StreamID = Samples.client, events: [Int64]
    ) -> ConsentLine {
        ConsentLine(
            stream: stream(number), part: part,
            values: ConsentRegister.Values(
                party: ConsentParty(client: client), purpose: purpose, answer: answer,
                answered: answer.map { _ in day("2024-01-10") }, objected: objected.map(day), hasProof: proof,
                statement: nil, wording: nil),
            purpose: purpose.map { _ in .value("nieuwsbrief") }, events: events)
    }

    static var clientFile: ClientFile {
        var file = ClientFile(
            masthead: masthead, client: client, kind: .organisation(.soleTrader), since: day("2023-02-01"),
            details: .value(details), events: [1], timeline: timeline)
        file.people = [
            PersonLine(
                subject: person,
                values: PersonRegister.Values(role: .owner, since: day("2023-02-02"), until: nil),
                details: .value(Details([.givenName: "Noor", .familyName: "Bakker", .email: "noor@oven.example"])),
                events: [4]),
            PersonLine(
                subject: subject(2),
                values: PersonRegister.Values(role: .contact, since: day("2023-02-02"), until: day("2025-01-31")),
                details: .erased(Erasure(position: 60, at: instant("2026-01-05T08:00:00.000000Z"))), events: [4, 7]),
            PersonLine(
                subject: subject(3),
                values: PersonRegister.Values(role: .contact, since: day("2023-02-02"), until: nil),
                details: .unreadable(.tagWrong), events: [4]),
        ]
        file.standing = standing
        file.purposes = [PurposeLine(element: newsletter, name: .value("nieuwsbrief"), basis: .consent)]
        file.engagements = [
            EngagementLine(
                stream: stream(2),
                values: EngagementRegister.Values(
                    client: client, since: day("2023-03-01"), until: day("2024-08-31")),
                subject: .value("advies"), events: [2, 3])
        ]
        file.invoices = [
            InvoiceLine(
                stream: stream(8),
                record: InvoiceRecord(
                    InvoiceContent(client: client, engagement: stream(2), cents: 121_050), date: day("2024-08-31"),
                    paid: day("2024-09-20")),
                number: .value("2024-031"), eraseFrom: day("2032-01-01"), events: [15, 16])
        ]
        file.consents = [
            consent(3, newsletter, .purpose, .given, proof: true, events: [5]),
            consent(3, newsletter, .channel(.mail), .given, proof: true, events: [5]),
            consent(4, nil, .channel(.phone), nil, objected: "2025-02-01", events: [8]),
        ]
        file.requests = [request]
        file.contacts = contactLines
        file.findings = [
            FindingLine(
                code: Finding.contactAfterObjection.code, kind: .contact, day: day("2025-03-01"), events: [9]),
            FindingLine(code: Finding.answeredLate.code, kind: .request, day: day("2025-06-02"), events: [14]),
            FindingLine(code: Finding.possibleDuplicate.code, kind: .client, day: day("2023-02-01"), events: [1]),
        ]
        return file
    }
}
