import Facts
import Installation
import Postgres
import Reports

/// What can be seen of the database server, whoever keeps it.
struct ServerExamination {
    let setup: Setup

    /// - Returns: The diagnoses, and whether the ledgers can be looked at.
    func diagnoses() async -> (found: [Diagnosis], isUsable: Bool) {
        if case .privateCluster(let cluster) = setup.location, cluster.status() == .absent {
            let todo = Words("Geef de opdracht dossier setup.", "Run dossier setup.")
            return ([.wrong(.server, Words("Er is nog geen database.", "There is no database yet."), todo)], false)
        }
        do {
            try await setup.location.makeReady()
            let answers = try await asked()
            var found = [Diagnosis.ok(.server, Words("De server antwoordt.", "The server answers."))]
            found += [version(answers), durability(answers), clock(answers)]
            found += await roles()
            let migrations = await migrations()
            found += await trials()
            return (found + [migrations], migrations.state != .wrong)
        } catch {
            return ([.failed(.server, error)], false)
        }
    }

    /// Databases in which a copy was tried by a program that was killed.
    private func trials() async -> [Diagnosis] {
        // Whoever may not look for them has none of its own.
        guard let left = try? await TrialDatabase.left(on: setup), !left.isEmpty else { return [] }
        let names = left.joined(separator: ", ")
        return [
            .warning(
                .backup,
                Words(
                    "Van een afgebroken proef zijn databases over: \(names).",
                    "Databases are left of a trial that was stopped: \(names)."),
                Words("De volgende dossier backup ruimt ze op.", "The next dossier backup clears them."))
        ]
    }

    private struct Answers: Sendable {
        let version: String
        let number: Int
        let fsync: String
        let commit: String
        let now: Instant
    }

    private func asked() async throws -> Answers {
        let connection = try await PostgresConnection.open(setup.location.configuration(for: .app))
        do {
            let answers = try await connection.run { connection in
                let row = try connection.execute(
                    """
                    select current_setting('server_version'), current_setting('server_version_num')::int8,
                           current_setting('fsync'), current_setting('synchronous_commit'), clock_timestamp()
                    """
                ).single()
                return Answers(
                    version: try row.decode(String.self, at: 0), number: try row.decode(Int.self, at: 1),
                    fsync: try row.decode(String.self, at: 2), commit: try row.decode(String.self, at: 3),
                    now: try row.decode(Instant.self, at: 4))
            }
            await connection.close()
            return answers
        } catch {
            await connection.close()
            throw error
        }
    }

    private func version(_ answers: Answers) -> Diagnosis {
        let what = Words("PostgreSQL \(answers.version).", "PostgreSQL \(answers.version).")
        guard answers.number >= 150_000 else {
            return .wrong(.version, what, Words("Neem PostgreSQL 15 of nieuwer.", "Take PostgreSQL 15 or newer."))
        }
        return .ok(.version, what)
    }

    /// What is acknowledged has to be on disk; a server of somebody's own may be set otherwise.
    private func durability(_ answers: Answers) -> Diagnosis {
        guard answers.fsync == "on", answers.commit != "off" else {
            return .wrong(
                .durability,
                Words(
                    "De server bevestigt wat nog niet op schijf staat.",
                    "The server acknowledges what is not on disk yet."),
                Words("Zet fsync en synchronous_commit op on.", "Set fsync and synchronous_commit to on."))
        }
        return .ok(.durability, Words("Bevestigd is op schijf.", "Acknowledged is on disk."))
    }

    private static let mostSecondsApart: Int64 = 10

    private func clock(_ answers: Answers) -> Diagnosis {
        let apart = abs(answers.now.microseconds(until: Workplace.clock())) / 1_000_000
        guard apart <= Self.mostSecondsApart else {
            return .wrong(
                .clock,
                Words(
                    "De klok hier en die van de server lopen \(apart) seconden uiteen.",
                    "The clock here and the server's are \(apart) seconds apart."),
                Words("Zet ze gelijk (NTP): termijnen hangen ervan af.", "Set them right (NTP): terms hang on them."))
        }
        return .ok(.clock, Words("De klokken lopen gelijk.", "The clocks agree."))
    }

    /// Whether the program can work as every role that it works as.
    private func roles() async -> [Diagnosis] {
        for role in DatabaseRole.allCases {
            do {
                await (try PostgresConnection.open(setup.location.configuration(for: role))).close()
            } catch {
                return [
                    .wrong(
                        .roles,
                        Words("De rol \(role.name) is niet te gebruiken.", "The role \(role.name) can't be used."),
                        Words("Geef de opdracht dossier setup.", "Run dossier setup."))
                ]
            }
        }
        return [.ok(.roles, Words("Alle rollen zijn er.", "All roles are there."))]
    }

    private func migrations() async -> Diagnosis {
        do {
            let plan = try await Migrations(schema: setup.schema).plan(on: setup.location.configuration(for: .app))
            if plan.isEmpty {
                return .ok(.migrations, Words("De database past bij deze versie.", "The database fits this release."))
            }
            if !plan.changedRegisters.isEmpty, plan.migrations.isEmpty, plan.functions.isEmpty {
                return .warning(
                    .migrations,
                    Words("Registers hebben een nieuwe vorm.", "Registers have a new shape."),
                    Words("Bouw ze opnieuw op: dossier replay.", "Make them anew: dossier replay."))
            }
            return .wrong(
                .migrations,
                Words("De database is ouder dan deze versie.", "The database is older than this release."),
                Words("Geef de opdracht dossier setup.", "Run dossier setup."))
        } catch {
            return .failed(.migrations, error)
        }
    }
}
