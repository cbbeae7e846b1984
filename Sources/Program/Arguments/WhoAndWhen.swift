import ArgumentParser
import Facts
import Foundation
import Office
import Regulation

/// Who records, and when it happened.
struct WhoAndWhen: ParsableArguments {
    @Option(name: .customLong("as"), help: ArgumentHelp("Who acts; your account by default.", valueName: "name"))
    var actor: String?

    @Option(help: ArgumentHelp("The day on which it happened: 2026-03-05.", valueName: "day"))
    var on: String?

    @Option(help: ArgumentHelp("The moment at which it happened: 2026-03-05T10:00:00+01:00.", valueName: "instant"))
    var at: String?

    @Option(help: ArgumentHelp("An id of your own, so that sending it twice records it once.", valueName: "uuid"))
    var command: String?

    /// What a day that is given says.
    enum Telling {
        /// When it happened: that can't lie in the future, and is recorded however unlawful it was.
        case fact
        /// From when it holds, which may lie in the future: then it is a decision about to be taken.
        case validity(today: Day)
    }

    /// The order these make.
    ///
    /// - Parameters:
    ///   - telling: What `--on` and `--at` say here.
    ///   - tense: Whether it reports or asks, where the command itself knows.
    ///   - content: What was read from a file or from standard input: another content is another request.
    /// - Returns: The order.
    /// - Throws: `UseFailure` for a day, moment, id or name that is none.
    func order(
        _ telling: Telling = .fact, tense: Moment.Tense? = nil, content: [UInt8] = []
    ) throws -> Order {
        let occurred = try occurrence()
        let told: Moment.Tense? =
            switch telling {
            case .fact: occurred == nil ? nil : .happened
            case .validity(let today): Self.hasBegun(occurred, today) ? .happened : nil
            }
        return Order(
            command: try commandID(), actor: try chosenActor(), occurred: occurred,
            request: Self.request + content, tense: tense ?? told)
    }

    private static func hasBegun(_ occurred: Occurrence?, _ today: Day) -> Bool {
        switch occurred {
        case nil: false
        case .day(let day): day <= today
        case .instant(let instant): instant <= Workplace.clock()
        case .within(let span): span.last <= today
        }
    }

    /// What was typed, apart from the id it was sent under and the form of the answer.
    private static var request: [UInt8] {
        var kept: [String] = []
        var rest = CommandLine.arguments.dropFirst()[...]
        while let argument = rest.popFirst() {
            if argument == "--command" || argument == "--format" {
                _ = rest.popFirst()
            } else if !argument.hasPrefix("--command="), !argument.hasPrefix("--format=") {
                kept.append(argument)
            }
        }
        kept += RelativeDay.days(in: kept)
        // No argument holds a NUL, so that no two requests are written alike.
        return Array((kept.joined(separator: "\u{0}") + "\u{0}").utf8)
    }

    private func commandID() throws(UseFailure) -> CommandID {
        guard let command else { return .timeOrdered(at: Workplace.clock()) }
        return try CommandID.reading(command, as: "--command")
    }

    func chosenActor() throws(UseFailure) -> Actor {
        guard let actor else { return Self.account }
        return Actor(name: try SuppliedText.line(actor, as: "--as"), evidence: .stated)
    }

    /// The day on which it happened; that of today, or another one, where nobody said.
    func day(in office: Office, otherwise day: Day? = nil) throws(UseFailure) -> Day {
        try occurrence().map(office.zone.day(of:)) ?? day ?? office.today
    }

    func occurrence() throws(UseFailure) -> Occurrence? {
        switch (on, at) {
        case (nil, nil): nil
        case (let text?, nil): .day(try Day.reading(text, as: "--on"))
        case (nil, let text?): .instant(try Instant.reading(text, as: "--at"))
        case (_?, _?): throw .invalid(option: "--at", expected: .notBothTimes)
        }
    }

    /// Refuses a day or moment where what is recorded is about the record itself, and so happens with the recording.
    func requireNow() throws(UseFailure) {
        guard on == nil else { throw .invalid(option: "--on", expected: .now) }
        guard at == nil else { throw .invalid(option: "--at", expected: .now) }
    }

    /// The account of the operating system that it is done from, whatever name was given.
    static var account: Actor { Actor(name: NSUserName(), evidence: .account) }
}
