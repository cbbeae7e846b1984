import ArgumentParser
import Facts
import Office
import Regulation
import Reports
import Views

extension StatementCommand {
    /// `dossier statement list`.
    struct List: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists the versions of the statement, and which is in force today.",
            discussion: """
                EXAMPLE
                  dossier statement list
                """
        )

        @OptionGroup var choice: OrganisationChoice
        @OptionGroup var result: ResultOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let lines = try await office.registerItems(of: Statement.self).compactMap { item -> StatementLine? in
                guard let values = StatementRegister.parts(of: item.state).first?.values else { return nil }
                return StatementLine(
                    stream: item.stream, values: values, title: item.texts.name, events: item.positions)
            }
            Answer(StatementList(masthead: try await office.masthead(), statements: lines))
                .show(as: result.format, in: result.language, zone: office.zone)
        }
    }

    /// `dossier statement difference`: what one version says otherwise than another.
    struct Difference: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Compares two versions of the statement, line by line, and their promises.",
            discussion: """
                A version is named by its id, its short name or the day from which it holds. Exit code 1 means that \
                there is a difference.

                EXAMPLE
                  dossier statement difference 2019-04-04 2026-04-01
                """
        )

        @Argument(help: ArgumentHelp("The earlier version.", valueName: "statement"))
        var before: String

        @Argument(help: ArgumentHelp("The later version.", valueName: "statement"))
        var after: String

        @OptionGroup var choice: OrganisationChoice
        @OptionGroup var result: ResultOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let difference = StatementDifference(
                from: try await version(before, in: office), to: try await version(after, in: office))
            difference.answer.show(as: result.format, in: result.language, zone: office.zone)
            if !difference.isEmpty { throw ExitCode(1) }
        }

        private func version(_ text: String, in office: Office) async throws -> StatementDifference.Version {
            let item = try await office.statement(text)
            let entries = try await office.openStreams([item.stream])
            guard let wording = entries.last(where: { $0.part(.wording) != nil })?.text(.wording),
                case .value(let words) = wording
            else { throw UseFailure.textsUnreadable(.statement) }
            return StatementDifference.Version(promises: item.state.content?.promises ?? [], wording: words)
        }
    }
}
