import Archive
import ArgumentParser
import Facts
import Foundation
import Intake
import Office
import Regulation
import Reports

/// `dossier register`: the processing register of Article 30.
struct RegisterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register",
        abstract: "Shows and exports the processing register of Article 30.",
        subcommands: [Show.self, Export.self, Example.self],
        defaultSubcommand: Show.self
    )

    struct Show: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Shows the register, for today or any day, and the difference between two days.",
            discussion: """
                EXAMPLE
                  dossier register --as-of 2025-01-01
                  dossier register --difference 2025-01-01 2026-01-01 --format html > register.html
                """
        )

        @Option(help: "controller for Article 30(1), processor for Article 30(2); both by default.")
        var kind: ActivityKind?

        @Option(
            name: .customLong("difference"), parsing: .upToNextOption,
            help: ArgumentHelp("Two days: what changed between them, and by which events.", valueName: "from to"))
        var difference: [String] = []

        @OptionGroup var standpoint: StandpointOptions
        @OptionGroup var output: ReportOptions
        @OptionGroup var choice: OrganisationChoice

        func run(in office: Office, at workplace: Workplace) async throws {
            let archive = Archive(office)
            let days = try differenceDays()
            output.write(
                try await archive.processingRegister(
                    kind, from: try await standpoint.standpoint(in: archive), difference: days))
        }

        private func differenceDays() throws -> (from: Day, to: Day)? {
            guard !difference.isEmpty else { return nil }
            guard difference.count == 2 else {
                throw UseFailure.invalid(
                    option: "--difference",
                    expected: Words("een vroegste en een laatste dag", "two days, the earlier first"))
            }
            let from: Day = try .reading(difference[0], as: "--difference")
            let to: Day = try .reading(difference[1], as: "--difference")
            guard from <= to else {
                throw UseFailure.invalid(
                    option: "--difference",
                    expected: Words("een vroegste en een laatste dag", "two days, the earlier first"))
            }
            return (from, to)
        }
    }

    struct Export: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes the register back as a declaration, or as a table.",
            discussion: """
                Either goes back without loss: YAML with apply, CSV with import register. It says on which position \
                it rests; brought in later, it changes nothing that was changed since. For people to read, take \
                register show --format csv.

                EXAMPLE
                  dossier register export --format yaml > register.yaml
                """
        )

        enum Format: String, ExpressibleByArgument, CaseIterable {
            case yaml
            case csv
        }

        @Option(help: "yaml or csv.")
        var format: Format = .yaml

        @Option(help: "How CSV is written: rfc4180 for programs, excel-nl for a Dutch spreadsheet.")
        var dialect: CSVDialect = .rfc4180

        @OptionGroup var speech: LanguageOption
        @OptionGroup var choice: OrganisationChoice

        func run(in office: Office, at workplace: Workplace) async throws {
            switch format {
            case .yaml:
                Said.exactly(try await office.declaration().write())
            case .csv:
                let written: DeclarationSheet.Dialect =
                    switch dialect {
                    case .rfc4180: .plain
                    case .excelNL: .dutchSpreadsheet
                    }
                Said.exactly(try await office.declaration().sheet(written))
            }
        }
    }
}

extension ActivityKind: ExpressibleByArgument {}
