import Foundation
import Glibc
import Testing

/// The program killed with SIGKILL at each step of an erasure.
///
/// A table that it is about to change is held, so that no test depends on how fast anything is; on a server of its own,
/// as that holds up everybody.
@Suite("An erasure whose program is killed", .serialized)
struct KilledErasureTests {
    private static let home = Task { try await ProgramHome.make("gedood-wissen") }

    private struct Verified: Decodable { let ok: Bool }

    /// Where it is held: before fencing, before anything is sealed again, with the journal written and nothing deleted,
    /// in the midst of deleting.
    static let steps = ["key_fence", "sealed_part", "destroyed_key", "index_entry"]

    @Test("goes on where it stopped, whoever asks for it", arguments: steps)
    func killed(step: String) async throws {
        let desk = try await Desk.make(step.replacing("_", with: "-"), in: try await Self.home.value)
        let client = try await desk.client("Half Gewist B.V.", "--email", "half@gewist.example")
        // Whoever approves is known already, so that nothing is sealed before the erasure itself.
        let bystander = try await desk.client("Blijft B.V.", "--as", "Bert")
        for (number, day) in ["2015-03-01", "2025-03-01"].enumerated() {
            _ = try await desk.record(
                "invoice", "record", "--client", client, "--number", "F\(number)", "--date", day, "--paid", day)
        }
        let erasure = try await EraseTests.ask(desk, client)
        let onlooker = try await Onlooker(desk)
        let holder = try await Onlooker(desk)
        try await holder.hold(table: step)
        let program = try desk.start(["erase", "approve", erasure, "--as", "Bert"], output: try BlockedPipe())
        try await onlooker.wait(forTable: step, while: program)
        #expect(program.killAtOnce() & 0x7f == SIGKILL)
        try await holder.release()
        await holder.close()
        #expect(try await onlooker.rows(of: "destroyed_key") == 0, "nothing is half deleted")

        // The next program of any kind follows the journal; otherwise somebody says go on.
        let finish = step == "sealed_part" ? ["erase", "resume"] : ["erase", "approve", erasure, "--as", "Bert"]
        try await desk.expect(finish)
        let certificate = try await desk.expect(["erase", "certificate", erasure, "--format", "json"])
            .decoded(EraseTests.Certificate.self)
        #expect(certificate.state == "completed")
        #expect(certificate.counts?.keys == 3)
        #expect(try await onlooker.rows(of: "key_fence") == 0)
        #expect(try await onlooker.rows(of: "destroyed_key") == 3)
        let invoices = try await desk.expect(["invoice", "list", "--client", client]).output
        #expect(invoices.contains("F1") && !invoices.contains("F0"))
        #expect(try await desk.expect(["client", "show", bystander]).output.contains("Blijft B.V."))
        #expect(try await desk.expect(["client", "find", "half@gewist.example", "--format", "json"]).output == "[]\n")
        #expect(try await desk.expect(["log", "verify", "--format", "json"]).decoded(Verified.self).ok)
        let size = try await onlooker.size()
        try await desk.expect(["erase", "resume"])
        #expect(try await onlooker.size() == size)
        #expect(try await onlooker.outOfPlace() == 0)
        await onlooker.close()
    }
}
