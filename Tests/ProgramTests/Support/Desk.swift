import Foundation

/// One organisation in the shared home, with a small register, at which tests work as people do.
struct Desk: Sendable {
    let home: ProgramHome
    let slug: String

    /// Makes an organisation of its own, with the purposes `nieuwsbrief`, `vervolg` and `dienst` in its register.
    static func make(_ slug: String) async throws -> Desk { try await make(slug, in: try await .shared()) }

    /// The same in a home that is not shared.
    static func make(_ slug: String, in home: ProgramHome) async throws -> Desk {
        let desk = Desk(home: home, slug: slug)
        try await desk.expect(["organisation", "create", slug, "--name", "Voorbeeld \(slug)"])
        let file = "\(desk.home.path)/\(slug).yaml"
        try Data(register.utf8).write(to: URL(filePath: file))
        try await desk.expect(["apply", file, "--yes"])
        return desk
    }

    func run(_ arguments: [String], input: String? = nil) async throws -> DossierRun {
        try await home.run(
            arguments, input: input.map { Array($0.utf8) }, environment: ["DOSSIER_ORGANISATION": slug])
    }

    /// Starts the program and leaves it running.
    func start(_ arguments: [String], output: BlockedPipe) throws -> RunningProgram {
        try home.start(arguments, output: output, environment: ["DOSSIER_ORGANISATION": slug])
    }

    /// Runs what has to work for a test to make sense.
    @discardableResult
    func expect(_ arguments: [String], input: String? = nil) async throws -> DossierRun {
        let run = try await run(arguments, input: input)
        guard run.status == 0 else { throw ProgramFailure.refused(status: run.status, errors: run.errors) }
        return run
    }

    /// Records something, and reads the answer.
    func record(_ arguments: String..., input: String? = nil) async throws -> RecordingAnswer {
        try await expect(arguments + ["--format", "json"], input: input).decoded()
    }

    /// A client of the organisation.
    func client(_ name: String, _ more: String...) async throws -> String {
        let arguments = ["client", "record", "--kind", "organisation", "--name", name, "--format", "json"] + more
        return try await expect(arguments).decoded(RecordingAnswer.self).id
    }

    /// Compares all that is shown with a replay.
    ///
    /// Only one program on a database does so at a time: others are waited for.
    func replay(_ more: String...) async throws -> DossierRun {
        while true {
            let run = try await run(["replay", "--check"] + more)
            guard run.status == 2, run.errors.contains("Another rebuild or check") else { return run }
            try await Task.sleep(for: .milliseconds(200))
        }
    }

    /// The same where a test expects it to come out even.
    func expectReplay() async throws {
        let run = try await replay()
        guard run.status == 0 else { throw ProgramFailure.refused(status: run.status, errors: run.errors) }
    }

    /// How many entries the ledger has.
    func size() async throws -> Int {
        struct Head: Decodable { let size: Int }
        return try await expect(["log", "head", "--format", "json"]).decoded(Head.self).size
    }

    private static let register = """
        format: 1
        processors:
          - slug: hosting
            name: Voorbeeld Hosting B.V.
            since: 2024-01-01
            role: processor
            country: NL
            storage: [NL]
            access: [NL]
            agreement:
              signed: 2023-12-01
              from: 2024-01-01
              clauses: [a, b, c, d, e, f, g, h]
        activities:
          - slug: relaties
            name: Relatiebeheer
            kind: controller
            since: 2024-01-01
            purposes:
              - slug: nieuwsbrief
                title: Nieuwsbrief sturen
                basis: consent
              - slug: vervolg
                title: Vervolgopdrachten
                basis: legitimate-interests
              - slug: dienst
                title: Diensten verlenen
                basis: contract
            data:
              - slug: naam
                title: Namen
        """
}
