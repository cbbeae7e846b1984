import Installation
import Testing

@Suite("The programs of a server")
struct ServerProgramsTests {
    @Test("are found, and are new enough")
    func found() throws {
        let programs = try ServerPrograms.find()
        #expect(programs.version >= 15)
        #expect(try ServerPrograms.find(version: programs.version).version == programs.version)
    }

    @Test("of a version nobody has are missed by name")
    func missing() {
        let failure = #expect(throws: InstallationFailure.self) { try ServerPrograms.find(version: 14_000) }
        guard case .serverProgramsMissing("14000", let found) = failure else {
            Issue.record("another failure")
            return
        }
        #expect(!found.isEmpty)
        #expect(failure?.category == .unreachable)
        #expect(failure?.description.contains("apt-get install postgresql-15") == true)
    }
}
