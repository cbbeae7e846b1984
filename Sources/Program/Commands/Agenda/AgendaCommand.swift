import Archive
import ArgumentParser
import Facts
import Office
import Reports

/// `dossier agenda`: everything that is due.
struct AgendaCommand: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "agenda",
        abstract: "Lists everything that is due, over all kinds: requests, reviews, agreements, retention and more.",
        discussion: """
            What is too late comes first and makes the exit code 1. Reminders have a day too, and are never late. As \
            iCalendar (ics) it can be imported or subscribed to; it then holds ids and codes, and no names.

            EXAMPLE
              dossier agenda
              dossier agenda --days 365 --format ics > agenda.ics
            """
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
        case ics
    }

    /// Ten years: what lies further ahead is nobody's agenda.
    private static let allowed = 0...3_660

    // A number below zero is read as one, and not as another option.
    @Option(parsing: .unconditional, help: "How many days to look ahead.")
    var days = 90

    @Option(help: ArgumentHelp("The day for which it is asked; today by default.", valueName: "day"))
    var on: String?

    @Flag(help: "Name the clients and requesters too; never in ics, for calendars get shared.")
    var names = false

    @Option(help: "text, json or ics.")
    var format: Format = .text

    @OptionGroup var speech: LanguageOption
    @OptionGroup var choice: OrganisationChoice

    func validate() throws {
        guard Self.allowed.contains(days) else {
            throw ValidationError(
                "--days is een getal van 0 tot en met \(Self.allowed.upperBound).",
                "--days is a number from 0 to \(Self.allowed.upperBound).")
        }
        guard !names || format != .ics else {
            throw ValidationError(
                "--names gaat niet samen met --format ics: agenda's worden gedeeld.",
                "--names can't go with --format ics: calendars get shared.")
        }
    }

    func run(in office: Office, at workplace: Workplace) async throws {
        let archive = Archive(office)
        let standpoint = try await archive.standpoint(asOf: try Day.reading(on, as: "--on"))
        let agenda = try await archive.agenda(forDays: days, names: names, from: standpoint)
        switch format {
        case .text: Said.exactly(agenda.written(as: .text, in: speech.chosen))
        case .json: Said.exactly(agenda.written(as: .json, in: speech.chosen))
        case .ics: Said.exactly(CalendarFile(speech.chosen).written(agenda))
        }
        if !agenda.overdue.isEmpty { throw ExitCode(1) }
    }
}
