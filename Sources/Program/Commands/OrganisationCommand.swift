import ArgumentParser
import Foundation
import Office
import Regulation
import Vault

/// `dossier organisation`: the organisations on this installation.
struct OrganisationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "organisation",
        abstract: "Creates and lists the organisations on this installation.",
        subcommands: [Create.self, List.self]
    )

    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Creates an empty organisation.",
            discussion: """
                EXAMPLE
                  dossier organisation create example --name "Example B.V."
                """
        )

        @Argument(help: "Its address on command lines and in web pages: lower-case letters, digits and hyphens.")
        var slug: String

        @Option(help: "Its name.")
        var name: String

        @Option(help: "The time zone in which its days begin and end.")
        var timeZone = "Europe/Amsterdam"

        @Option(help: "The language of its reports: nl or en.")
        var language = "nl"

        @OptionGroup var who: WhoAndWhen

        func run() async throws {
            guard let language = Language(rawValue: language) else {
                throw UseFailure.invalid(option: "--language", expected: "nl or en")
            }
            let workplace = try await Workplace.open()
            let founding = Founding(
                slug: slug, name: name,
                content: OrganisationContent(language: language, timeZone: timeZone))
            let office = try await workplace.found(founding, by: try who.order())
            print("\(slug)\t\(office.organisation)")
            await office.close()
            await workplace.close()
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists the organisations.",
            discussion: """
                EXAMPLE
                  dossier organisation list
                """
        )

        func run() async throws {
            let workplace = try await Workplace.open()
            for row in try await workplace.organisations() {
                print("\(row.slug)\t\(row.id)\(row.isPractice ? "\tpractice" : "")")
            }
            await workplace.close()
        }
    }
}
