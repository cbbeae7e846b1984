import Facts
import Regulation
import Views

/// A processor or other recipient for machines.
enum PartyJSON {
    static func json(_ party: PartyLine, on day: Day) -> JSON {
        let content = party.values.content
        return [
            "id": .identifier(party.stream), "slug": .text(party.slug), "name": party.name.json,
            "role": .code(content.role), "country": .text(content.country?.code),
            "storage": .array(content.storage.map { .string($0.code) }),
            "access": .array(content.access.map { .string($0.code) }),
            "parentCountry": .text(content.parentCountry?.code),
            "agreement": .code(AgreementState(content, on: day)), "agreementFrom": .day(content.agreement?.from),
            "agreementUntil": .day(content.agreement?.until), "agreementSigned": .day(content.agreement?.signed),
            "missingClauses": .array((content.agreement?.missingClauses ?? []).map { .code($0) }),
            "subProcessors": .array(
                content.subProcessors.map { sub in
                    [
                        "id": .identifier(sub.id), "name": party.texts.name(of: sub.id).json,
                        "country": .text(sub.country?.code), "since": .day(sub.since),
                        "authorised": .bool(sub.authorised),
                    ]
                }),
            "transfers": .array(content.transferStandings(on: day).map(\.rawValue).sorted().map { .string($0) }),
            "gaps": .array(
                content.gaps.map { gap in
                    ["code": .code(gap.gap), "article": .string(gap.gap.rule.citation(in: .english))]
                }),
            "phase": .code(party.values.phase), "since": .day(party.values.since), "until": .day(party.values.until),
            "reviewed": .day(party.values.reviewed), "reviewDue": .day(party.values.reviewDue),
            "events": .events(party.events),
        ]
    }
}
