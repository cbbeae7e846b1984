import Facts
import Foundation
import Testing

@Suite("The term for contact about new work comes from the register")
struct FollowUpTermTests {
    private struct Permission: Decodable {
        struct Term: Decodable, Equatable {
            let duration: String
            let source: String
        }

        let allowed: Bool
        let reason: String
        let validUntil: String?
        let term: Term?
    }

    private static func register(_ term: String) -> String {
        """
        format: 1
        activities:
          - slug: terugkomen
            name: Terugkomen
            kind: controller
            since: 2020-01-01
            purposes:
              - slug: vervolgwerk
                title: Nieuw werk
                basis: legitimate-interests
            data:
              - slug: adressen
                title: Adressen
            retention:
              - category: adressen
                \(term)
                ground: statement
        """
    }

    private static func apply(_ desk: Desk, _ term: String) async throws {
        let file = "\(desk.home.path)/termijn-terugkomen.yaml"
        try Data(register(term).utf8).write(to: URL(filePath: file))
        try await desk.expect(["apply", file, "--yes"])
    }

    @Test("so that another term there is another answer, which says where it comes from")
    func fromRegister() async throws {
        let desk = try await Desk.make("termijn")
        let client = try await desk.client("Oudklant B.V.")
        let engagement = try await desk.record("engagement", "start", client, "--on", "2024-01-05").id
        // A hundred days before today, whatever day that is.
        let today = Day(nearestTo: 1970, 1, 1).adding(days: Int(Date().timeIntervalSince1970 / 86_400))
        let end = today.adding(days: -100)
        _ = try await desk.record("engagement", "end", engagement, "--on", end.description)
        let question = ["may-contact", client, "--nature", "follow-up", "--channel", "letter", "--format", "json"]

        let fallback = try await desk.expect(question).decoded(Permission.self)
        #expect(fallback.term == Permission.Term(duration: "P18M", source: "standard"))
        #expect(fallback.validUntil == end.adding(months: 18).description)

        try await Self.apply(desk, "duration: P120D\n        trigger: end-of-service")
        let declared = try await desk.expect(question).decoded(Permission.self)
        #expect(declared.term == Permission.Term(duration: "P120D", source: "register"))
        #expect(declared.validUntil == end.adding(days: 120).description)

        try await Self.apply(desk, "duration: P60D\n        trigger: end-of-service")
        let over = try await desk.run(question + ["--purpose", "vervolgwerk"])
        #expect(over.status == 1)
        #expect(try over.decoded(Permission.self).reason == "follow-up-term-over")
        #expect(try over.decoded(Permission.self).term == Permission.Term(duration: "P60D", source: "purpose"))

        let contact = [
            "contact", "record", client, "--channel", "letter", "--direction", "out", "--nature", "follow-up",
            "--purpose", "vervolgwerk",
        ]
        let refused = try await desk.run(contact + ["--language", "nl"])
        #expect(refused.status == 2)
        #expect(refused.errors.contains("60 dagen na het einde van de dienst"), "\(refused.errors)")
        let told = try await desk.run(contact + ["--on", today.description, "--language", "en"])
        #expect(told.output.contains("The term is 60 days after the end of service"), "\(told.output)")
    }
}
