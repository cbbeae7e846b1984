import Foundation
import Testing

@Suite("The gaps of an activity name the processors it still uses")
struct AgreementGapTests {
    private static func declaration(until: String) -> String {
        """
        format: 1
        processors:
          - slug: drukker
            name: Drukker Voorbeeld B.V.
            since: 2024-01-01
            role: processor
            country: NL
            storage: [NL]
            agreement:
              signed: 2023-12-01
              from: 2024-01-01
              until: \(until)
              clauses: [a, b, c, d, e, f, g, h]
        activities:
          - slug: drukwerk
            name: Drukwerk versturen
            kind: controller
            since: 2024-01-01
            recipients:
              - slug: drukkerij
                title: De drukkerij
                role: processor
                processor: drukker
        """
    }

    @Test("whose agreement expired, or who stopped, when it is applied and in the register")
    func agreements() async throws {
        let desk = try await Desk.make("drukkerij")
        let file = "\(desk.home.path)/drukwerk.yaml"
        func apply(until: String) async throws -> String {
            try Data(Self.declaration(until: until).utf8).write(to: URL(filePath: file))
            return try await desk.expect(["apply", file, "--yes", "--language", "nl"]).output
        }
        let register = ["register", "--format", "json"]
        let expired = "Drukwerk versturen: De overeenkomst met deze verwerker is verlopen. (art. 28 lid 3 AVG)"
        #expect(try await !apply(until: "2099-12-31").contains("verlopen"))
        #expect(try await !desk.expect(register).output.contains("activity.agreement-expired"))
        #expect(try await apply(until: "2024-06-30").contains(expired))
        #expect(try await desk.expect(register).output.contains("activity.agreement-expired"))
        // As of a day on which it held, nothing is missing.
        let before = try await desk.expect(register + ["--as-of", "2024-05-01"]).output
        #expect(!before.contains("activity.agreement-expired"))

        _ = try await desk.record("processor", "end", "drukker", "--on", "2026-01-31")
        let ended = try await desk.expect(register).output
        #expect(ended.contains("activity.processor-ended"))
        #expect(!ended.contains("activity.agreement-expired"))
    }
}
