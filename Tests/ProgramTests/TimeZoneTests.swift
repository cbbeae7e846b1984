import Foundation
import Testing

@Suite("Deciding and registers reckon days in the zone of the time")
struct TimeZoneTests {
    private struct Permission: Decodable { let validUntil: String? }

    private struct File: Decodable {
        struct Engagement: Decodable { let until: String? }

        let engagements: [Engagement]
        let keptUntil: String?
    }

    private static func zone(_ zone: String, _ desk: Desk) async throws {
        let file = "\(desk.home.path)/\(desk.slug)-zone.yaml"
        try Data("format: 1\norganisation:\n  name: Verhuisd\n  timeZone: \(zone)\n".utf8).write(
            to: URL(filePath: file))
        try await desk.expect(["apply", file, "--yes"])
    }

    @Test("so that a move to another zone changes no day of what was recorded before, in either")
    func moved() async throws {
        let desk = try await Desk.make("verhuisd")
        let client = try await desk.client("Nachtwerk B.V.")
        let engagement = try await desk.record("engagement", "start", client, "--on", "2025-01-05").id
        // Half past midnight on the sixth in Amsterdam, and still the fifth in New York.
        _ = try await desk.record("engagement", "end", engagement, "--at", "2026-03-05T23:30:00Z")
        let question = ["may-contact", client, "--nature", "follow-up", "--channel", "letter", "--format", "json"]
        func days() async throws -> [String?] {
            let permission = try await desk.expect(question).decoded(Permission.self)
            let file = try await desk.expect(["client", "show", client, "--format", "json"]).decoded(File.self)
            return [permission.validUntil, file.keptUntil] + file.engagements.map(\.until)
        }
        let before = ["2027-09-06", "2027-09-06", "2026-03-06"]
        #expect(try await days() == before)
        try await Self.zone("America/New_York", desk)
        #expect(try await days() == before)
        #expect(try await desk.run(["replay", "--check"]).status != 1)

        // What is recorded from then on has the day of the new zone, in both.
        let second = try await desk.record("engagement", "start", client, "--on", "2026-03-07").id
        _ = try await desk.record("engagement", "end", second, "--at", "2026-03-10T03:30:00Z")
        #expect(try await days().first == "2027-09-09")
        #expect(try await Set(days().dropFirst(2)) == ["2026-03-06", "2026-03-09"])
    }
}
