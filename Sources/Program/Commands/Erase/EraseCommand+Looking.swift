import Archive
import ArgumentParser
import Facts
import Office
import Regulation
import Reports

extension EraseCommand {
    /// `dossier erase certificate`: what was erased, and what stays.
    struct Certificate: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Certifies an erasure: what was destroyed, by whom, on which ground, what stays and why.",
            discussion: """
                EXAMPLE
                  dossier erase certificate 0192f3a4-7b1c-7def-8a12-0123456789ab --format html > certificate.html
                """
        )

        @Argument(help: ArgumentHelp("The id of the erasure.", valueName: "erasure"))
        var erasure: String

        @OptionGroup var output: ReportOptions
        @OptionGroup var choice: OrganisationChoice

        func run(in office: Office, at workplace: Workplace) async throws {
            let erasure: StreamID = try await office.stream(erasure, as: "ERASURE", .erasure)
            let item = try await office.erasure(erasure)
            let clients = item.state.asked?.scope.clients ?? []
            guard let line = try await office.lines([item]).first else { throw OfficeFailure.unknown(.erasure) }
            output.write(
                ErasureCertificate(
                    masthead: try await office.masthead(), erasure: line,
                    recipients: clients.isEmpty ? [] : try await Archive(office).recipients(of: clients)))
        }
    }

    /// `dossier erase list`: the newest first.
    struct List: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists erasures: who asked for what, and how far it is.",
            discussion: """
                EXAMPLE
                  dossier erase list --client 0192f3a4-7b1c-7def-8a12-0123456789ab
                """
        )

        @Option(help: ArgumentHelp("Only those of this client, by id.", valueName: "client"))
        var client: String?

        @OptionGroup var choice: OrganisationChoice
        @OptionGroup var result: ResultOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let client: StreamID? = try await office.stream(client, as: "--client", .client)
            let lines = try await office.lines(try await office.erasures(of: client))
            Answer(ErasureList(masthead: try await office.masthead(), erasures: lines))
                .show(as: result.format, in: result.language, zone: office.zone)
        }
    }
}

extension Office {
    /// Erasures as lists show them, with the names of who did what.
    func lines(_ items: [ErasureItem]) async throws -> [ErasureLine] {
        let names = try await actorNames()
        func step(_ step: ErasureItem.Step?) -> ErasureLine.Step? {
            step.map {
                ErasureLine.Step(
                    position: $0.position, at: $0.at, actor: names[$0.actor] ?? .unreadable(.partMissing))
            }
        }
        return items.map {
            ErasureLine(
                stream: $0.stream, state: $0.state, requested: step($0.requested), approved: step($0.approved),
                completed: step($0.completed), keys: $0.keys)
        }
    }

    private func actorNames() async throws -> [ActorID: Opening<String>] {
        var names: [ActorID: Opening<String>] = [:]
        for entry in try await openStreams(try await streams(of: .actor)) {
            guard let part = entry.part(.details) else { continue }
            names[part.description.subject.named()] = part.opening.details.reading { (texts) throws(MalformedFacts) in
                texts[.name] ?? ""
            }
        }
        return names
    }
}
